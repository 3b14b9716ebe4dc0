// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/openlibrary.h"
#include "ui/pages/milestones/datedmilestones.h"
#include "ui/pages/milestones/milestonespage.h"
#include "ui/pages/milestones/milestonetable.h"
#include "ui/pages/milestones/milestoneview.h"
#include "ui/widgets/segments.h"

#include <QAbstractButton>
#include <QAction>
#include <QSignalSpy>

namespace slateboard {

/// Two titles on 2023-03-31. “Night Ward” is in production and had its script locked late, should have closed its
/// casting, and is shot until the end of May; the approved plan had it shot a month earlier. “Moonlit Court” is pitched
/// and has a milestone without a day. Approving has kept the day of the wrap.
struct MilestoneRows {
    static constexpr PlanId working{11};
    static constexpr PlanId approved{12};
    static constexpr TitleId ward{21};
    static constexpr TitleId court{22};
    static constexpr MilestoneId script{31};
    static constexpr MilestoneId casting{32};
    static constexpr MilestoneId wrap{33};
    static constexpr MilestoneId pilot{34};

    [[nodiscard]] static Rows rows()
    {
        Rows rows;
        rows.plans = {Plan{working, {}, PlanKind::Working}, Plan{approved, {}, PlanKind::Approved}};
        rows.plans.last().approvedOn = Day(2023, 1, 10);
        rows.titles = {title(ward, "심야 병원", "Night Ward", Format::Drama),
                       title(court, "달빛 궁궐", "Moonlit Court", Format::Film)};
        rows.titles.first().producer = QStringLiteral("Kim Seoyeon");
        rows.planTitles = {PlanTitle{{41}, working, ward, {}}, PlanTitle{{42}, working, court, {}},
                           PlanTitle{{43}, approved, ward, {}}};
        rows.stageEvents = {StageEvent{{51}, ward, Stage::Production, Day(2023, 2, 1), Precision::Day, {}, {}},
                            StageEvent{{52}, court, Stage::Pitch, Day(2023, 2, 1), Precision::Day, {}, {}}};
        rows.phases = {Phase{{61}, working, ward, PhaseKind::Development, Day(2022, 1, 1), Day(2022, 12, 31)},
                       Phase{{62}, working, ward, PhaseKind::Production, Day(2023, 3, 1), Day(2023, 5, 31)},
                       Phase{{63}, approved, ward, PhaseKind::Production, Day(2023, 2, 1), Day(2023, 4, 30)}};
        rows.milestones = {
            milestone(script, ward, "대본 확정", "Script locked", PhaseKind::Development),
            milestone(casting, ward, "캐스팅 완료", "Casting closed", PhaseKind::Production, Edge::Start, 14),
            milestone(wrap, ward, "촬영 종료", "Wrap", PhaseKind::Production),
            milestone(pilot, court, "파일럿", "Pilot", PhaseKind::Development)};
        rows.milestones.first().doneOn = Day(2023, 1, 5);
        rows.plannedMilestones = {PlannedMilestone{{71}, approved, wrap, Day(2023, 4, 30)}};
        return rows;
    }
    /// What was planned by hand since.
    [[nodiscard]] static QList<PlannedMilestone> plannedByHand(const Library &library)
    {
        QList<PlannedMilestone> planned = library.plannedMilestones;
        planned.removeIf([](const PlannedMilestone &one) { return one.plan == approved; });
        return planned;
    }

private:
    static Title title(TitleId id, const char *korean, const char *english, Format format)
    {
        Title title;
        title.id = id;
        title.koreanName = QString::fromUtf8(korean);
        title.englishName = QString::fromUtf8(english);
        title.format = format;
        return title;
    }
    static Milestone milestone(MilestoneId id, TitleId title, const char *korean, const char *english, PhaseKind phase,
                               Edge edge = Edge::End, int offset = 0)
    {
        return {id, title, QString::fromUtf8(korean), QString::fromUtf8(english), phase, edge, offset, {}};
    }
};

/// The Milestones page with the list of dated milestones in front.
class MilestonesBench {
public:
    explicit MilestonesBench(const Rows &rows = MilestoneRows::rows(), Access access = Access::Write) :
        opened(rows, access), page(opened.workspace())
    {
        opened.workspace().setLanguage(Language::English);
        page.resize(1116, 708);
        page.show();
        if (!QTest::qWaitForWindowActive(&page) || !QTest::qWaitFor([&] { return opened.workspace().isReady(); }))
            qFatal("the page does not come up");
        page.refresh();
        page.showTab(MilestonesTab::Dated);
        settle();
    }

    [[nodiscard]] DatedMilestones &list() { return page.dated(); }
    [[nodiscard]] MilestoneView &view() { return list().table(); }
    [[nodiscard]] MilestoneTable &model() { return list().model(); }
    [[nodiscard]] const Library &library() { return opened.library(); }
    [[nodiscard]] const Milestone &milestone(MilestoneId id) { return *findRow(library().milestones, id); }
    [[nodiscard]] QModelIndex cell(MilestoneId id, MilestoneColumn column)
    {
        return model().index(model().rowOf(id), static_cast<int>(column));
    }
    [[nodiscard]] QString text(MilestoneId id, MilestoneColumn column) { return cell(id, column).data().toString(); }
    [[nodiscard]] QList<MilestoneId> listed()
    {
        QList<MilestoneId> ids;
        for (int row = 0; row < model().rowCount(); ++row)
            ids << model().row(row).figures.milestone;
        return ids;
    }
    /// Waits until the list shows the library as it is now.
    void settle()
    {
        QSignalSpy spy(&list(), &DatedMilestones::listed);
        emit opened.workspace().searchTextChanged(); // asks again
        if (!spy.wait(20000))
            qFatal("the list does not come");
    }
    void choose(MilestonesShown shown)
    {
        QSignalSpy spy(&list(), &DatedMilestones::listed);
        QTest::mouseClick(list().views().findChildren<QAbstractButton *>().at(static_cast<int>(shown)), Qt::LeftButton);
        (void)spy.wait(20000);
    }
    void goTo(MilestoneId id, MilestoneColumn column)
    {
        view().setFocus();
        view().setCurrentIndex(cell(id, column));
    }
    /// Opens the editor of a cell, types and presses Return, as a person does.
    void type(MilestoneId id, MilestoneColumn column, const QString &text)
    {
        goTo(id, column);
        QTest::keyClick(&view(), Qt::Key_F2);
        auto *editor = view().viewport()->findChild<QLineEdit *>();
        if (!editor)
            return;
        editor->selectAll();
        QTest::keyClick(editor, Qt::Key_Delete);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
    }

    OpenLibrary opened;
    MilestonesPage page;
};

} // namespace slateboard
