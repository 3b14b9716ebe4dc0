// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/awaiting.h"
#include "tests/support/today.h"
#include "ui/models/workspace.h"
#include "ui/pages/timeline/timelinepage.h"
#include "ui/pages/timeline/timelineview.h"

#include <QTemporaryDir>
#include <QtTest>

namespace slateboard {

/// A library of a few titles with its timeline on the screen: what the features of the timeline start from.
class TimelineBench {
public:
    [[nodiscard]] bool open(Access access = Access::Write);

    struct Dates {
        PhaseKind kind = PhaseKind::Production;
        Day start;
        Day end;
    };
    /// Adds a title with phases that cost 1,000 each.
    TitleId add(const QString &name, const QList<Dates> &phases, std::optional<Day> release = {},
                Format format = Format::Drama);
    [[nodiscard]] bool settle(); // waits until the page shows what the library holds

    [[nodiscard]] const TimelineScene &scene() const { return view->scene(); }
    [[nodiscard]] QWidget *screen() const { return view->viewport(); }
    [[nodiscard]] QString days(TitleId title, PhaseKind kind) const; // in the library: "2023-04-01 2023-06-30"
    [[nodiscard]] QString shownDays(TitleId title, PhaseKind kind) const;
    [[nodiscard]] std::optional<Day> release(TitleId title) const;
    [[nodiscard]] static TimelinePlace phase(TitleId title, PhaseKind kind)
    {
        return {title, TimelinePart::Phase, kind, 0};
    }
    [[nodiscard]] static TimelinePlace part(TitleId title, TimelinePart which) { return {title, which, {}, 0}; }

    enum class At { Start, Middle, End };
    [[nodiscard]] QPoint point(const TimelinePlace &place, At at = At::Middle) const;
    /// Presses on a part and moves by so many days; let go with drop().
    void drag(const TimelinePlace &place, int byDays, At at = At::Middle, Qt::KeyboardModifiers modifiers = {});
    void drop();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(view, key, modifiers); }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("timeline.slate"));
    std::shared_ptr<Session> session;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<TimelinePage> page;
    TimelineView *view = nullptr;
    QPoint mouse; // where the last drag went
};

} // namespace slateboard
