// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latest.h"
#include "ui/pages/timeline/timelineactions.h"
#include "ui/pages/timeline/timelineoptions.h"
#include "ui/widgets/page.h"

class QLabel;
class QStackedWidget;

namespace slateboard {

class EmptyState;
class FormatLegend;
class TimelineTools;
class TimelineView;
class TitleInspector;

/// The titles of the plan over time, with the demand for money of each quarter beneath them on the same axis. Whatever
/// is dragged is a step of undo once it is let go.
class TimelinePage : public Page {
    Q_OBJECT
public:
    explicit TimelinePage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] static QString title(); // translated, for the navigation
    [[nodiscard]] QList<QAction *> pageActions() const override { return m_actions.list(); }
    void refresh() override;

    /// How it is grouped, sorted and worked.
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);
    /// Selects a title and brings it into sight, taking away a search that hides it.
    void showTitle(TitleId title);
    /// Whether it shows the figures of now.
    [[nodiscard]] bool isSettled() const;

signals:
    void importRequested();
    void layoutChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectActions();
    void connectView();
    void connectWorkspace();
    void rebuild();
    void take(std::shared_ptr<const TimelineData> shown);
    void rearrange();
    [[nodiscard]] TimelineArrangement arrangement() const;
    void showWanted();
    [[nodiscard]] bool isMissing(TitleId title);
    void summarise(int shown);
    void applyOptions();
    void fold(int group, bool folded);
    void send(const Reschedule &changes);
    void sayForbidden(TitleId title);
    void openTitle();
    void showInspector(bool shown);
    void updateRights();
    void updateActions();
    void retranslate();

    QLabel *m_heading;
    QLabel *m_summary;
    TimelineTools *m_tools;
    QStackedWidget *m_stack;
    TimelineView *m_view;
    EmptyState *m_empty;
    FormatLegend *m_legend;
    TitleInspector *m_inspector;
    TimelineActions m_actions;
    Latest<std::shared_ptr<const TimelineData>> m_newData;
    std::shared_ptr<const TimelineData> m_shown;
    TitleId m_wanted;                  // to be shown as soon as it has a line
    std::optional<qint64> m_settlesAt; // the revision that has what was let go
    bool m_stale = true;
};

} // namespace slateboard
