// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/planlocks.h"
#include "app/session/planverbs.h"
#include "tests/features/pagebench.h"
#include "tests/support/registry.h"
#include "ui/charts/plancomparechart.h"
#include "ui/pages/plans/differencelist.h"
#include "ui/pages/plans/plandialog.h"
#include "ui/pages/plans/planlist.h"
#include "ui/pages/plans/planspage.h"
#include "ui/pages/plans/plantitles.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace slateboard;

namespace {

// The sample's rows with the working plan alone.
Rows onePlan()
{
    Rows rows = sample::makeSample().rows;
    const QList<Plan> plans = std::exchange(rows.plans, {});
    for (const Plan &plan : plans) {
        if (plan.kind == PlanKind::Working)
            rows.plans << plan;
    }
    const auto isOther = [&](const auto &row) { return !findRow(rows.plans, row.plan); };
    rows.planTitles.removeIf(isOther);
    rows.phases.removeIf(isOther);
    rows.budgetLines.removeIf(isOther);
    rows.plannedStages.removeIf(isOther);
    rows.phaseLinks.removeIf(isOther);
    rows.plannedMilestones.removeIf(isOther);
    rows.windows.removeIf(isOther);
    rows.funding.removeIf(isOther);
    return rows;
}

} // namespace

/// The page Plans in people's hands.
class TestPlansFeature : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_bench.reset(); }
    void everyPlanSaysWhatItComesTo();
    void aCopyIsMadeByKeys();
    void aNameThatIsTakenIsRefusedWhileItIsTyped();
    void approvingAsksForDayAuthorAndNote();
    void approvingSaysWhichPlanItReplaces();
    void archivedPlansAreOutOfSight();
    void deleteTakesAPlanAwayButNotTheWorkingOne();
    void returnShowsAPlanOnAllPages();
    void aPlanIsRenamedAndNoted();
    void spaceLeavesATitleOutAndTakesItIn();
    void titlesAreFoundAsOneTypes();
    void titlesAreLockedAndRanked();
    void differencesAreFiltered();
    void aDifferenceIsTakenOverByKeys();
    void whatIsLockedIsNotTakenOver();
    void anyTwoPlansStandSideBySide();
    void totalsQuartersAndRightsAreThoseOfTheComparison();
    void returnOnADifferenceAsksForItsTitle();
    void nothingChangesWhileTravelling();
    void whatIsNotSeenIsNotMade();
    void plansStandInOneOrder();
    void withOnePlanThePageSaysHowToGetAnother();
    void thePageFitsASmallWindow();

private:
    [[nodiscard]] PlansPage &page() { return *m_bench->page; }
    [[nodiscard]] Session &session() { return m_bench->opened.session(); }
    [[nodiscard]] const Library &library() { return m_bench->library(); }
    [[nodiscard]] PlanId working() { return workingPlan(library()).id; }
    [[nodiscard]] const Plan &plan(PlanId id) { return *findRow(library().plans, id); }
    [[nodiscard]] FigureView &list() { return page().plans().table(); }
    [[nodiscard]] FigureView &titles() { return page().titles().table(); }
    [[nodiscard]] FigureView &differences() { return page().comparison().differences().table(); }
    [[nodiscard]] QAction *verb(const QString &text);
    [[nodiscard]] PlanDialog *dialog() { return page().window()->findChild<PlanDialog *>(); }
    /// Waits until a dialog takes what is typed.
    [[nodiscard]] bool isAsked() { return dialog() && QTest::qWaitForWindowActive(dialog()); }
    [[nodiscard]] PlanId copy(const QString &name);
    void choosePlan(PlanId plan);
    void selectTitle(TitleId title);
    [[nodiscard]] const PlanTitle &entry(PlanId plan, TitleId title)
    {
        return *planning::findPlanTitle(library(), plan, title);
    }
    /// "Bold", in which the first title is released a year later and another is left out.
    void givenABoldPlan();

    std::unique_ptr<PageBench<PlansPage>> m_bench;
    PlanId m_bold;
    TitleId m_late;
    TitleId m_left;
};

void TestPlansFeature::init()
{
    m_bench = std::make_unique<PageBench<PlansPage>>(onePlan());
    QCOMPARE(library().plans.size(), 1);
}

QAction *TestPlansFeature::verb(const QString &text)
{
    const auto actions = page().pageActions();
    const auto found = std::ranges::find(actions, text, &QAction::text);
    return found == actions.end() ? nullptr : *found;
}

PlanId TestPlansFeature::copy(const QString &name)
{
    const auto copied = await(copyPlan(session(), working(), name));
    return copied ? PlanId{copied->changes.rows.value(Table::Plan).value(0)} : PlanId{};
}

void TestPlansFeature::choosePlan(PlanId plan)
{
    QTRY_VERIFY(list().table().rowOf(plan) >= 0);
    list().setFocus();
    list().selectRow(list().table().rowOf(plan));
}

void TestPlansFeature::selectTitle(TitleId title)
{
    QTRY_VERIFY(titles().table().rowOf(title) >= 0);
    titles().setFocus();
    titles().clearSelection();
    titles().setCurrentIndex(titles().model()->index(titles().table().rowOf(title), 0));
}

void TestPlansFeature::givenABoldPlan()
{
    QList<PlanTitle> released;
    std::ranges::copy_if(library().planTitles, std::back_inserter(released),
                         [](const PlanTitle &row) { return row.targetRelease.has_value(); });
    QVERIFY(released.size() > 2);
    m_late = released[0].title;
    m_left = released[1].title;
    m_bold = copy(QStringLiteral("Bold"));
    TitleDraft draft = draftOf(library(), m_late);
    draft.targetRelease = draft.targetRelease->plusMonths(-12);
    QVERIFY(await(session().updateTitle(draft)));
    QVERIFY(await(includeTitles(session(), m_bold, {m_left}, false)));
    choosePlan(m_bold);
    choose(page(), 1);
    QTRY_COMPARE(differences().model()->rowCount(), 2);
}

void TestPlansFeature::everyPlanSaysWhatItComesTo()
{
    givenABoldPlan();
    const auto outlines = planning::planOutlines(library(), m_bench->figures().asOf);
    QCOMPARE(list().model()->rowCount(), 2);
    for (size_t i = 0; i < outlines.size(); ++i) {
        const int row = list().table().rowOf(outlines[i].totals.plan);
        QTRY_COMPARE(textsOf(list(), row)[3], QString::number(outlines[i].totals.titles));
        QTRY_COMPARE(textsOf(list(), row)[4], m_bench->format().moneyShort(outlines[i].totals.efc));
        const planning::GoalCount &goal = outlines[i].goals.front();
        QVERIFY(textsOf(list(), row)[5].endsWith(
            QStringLiteral("%1 of %2")
                .arg(m_bench->format().number(goal.count), m_bench->format().number(goal.target))));
    }
    QCOMPARE(textsOf(list(), 0)[0], QStringLiteral("Working plan"));
    QCOMPARE(textsOf(list(), 1)[1], QStringLiteral("What-if plan"));
    QVERIFY(outlines[0].totals.titles == outlines[1].totals.titles + 1);
}

void TestPlansFeature::aCopyIsMadeByKeys()
{
    choosePlan(working());
    QTest::keyClick(&list(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isAsked());
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(), QStringLiteral("Bold"));
    QTest::keyClick(dialog()->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(library().plans.size(), 2);
    QCOMPARE(library().plans.last().name, QStringLiteral("Bold"));
    QTRY_COMPARE(m_bench->opened.workspace().plan(), library().plans.last().id); // where one goes on
    QTRY_COMPARE(page().plans().current(), library().plans.last().id);
}

void TestPlansFeature::aNameThatIsTakenIsRefusedWhileItIsTyped()
{
    QVERIFY(!copy(QStringLiteral("Bold")).isNull());
    verb(QStringLiteral("Copy…"))->trigger();
    QVERIFY(isAsked());
    auto *name = dialog()->findChild<QLineEdit *>();
    QCOMPARE(name->text(), QStringLiteral("Working plan 2"));
    const auto isOffered = [this] {
        const auto buttons = dialog()->findChildren<QPushButton *>();
        return std::ranges::any_of(buttons, [](const QPushButton *button) {
            return button->text() == QStringLiteral("Copy") && button->isEnabled();
        });
    };
    QVERIFY(isOffered());
    for (const QString &refused : {QStringLiteral(" Bold "), QString()}) {
        name->setText(refused);
        QVERIFY(!isOffered());
    }
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(dialog()->isVisible());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(library().plans.size(), 2);
}

void TestPlansFeature::approvingSaysWhichPlanItReplaces()
{
    QVERIFY(await(approvePlan(session(), working(), {QStringLiteral("March"), session().today(), {}, {}})));
    choosePlan(working());
    QTest::keyClick(&list(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isAsked());
    QVERIFY(std::ranges::any_of(dialog()->findChildren<QLabel *>(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("“March” was that so far; it goes to the archive."));
    }));
    dialog()->accept();
    QTRY_COMPARE(library().plans.size(), 3);
    QCOMPARE(session().undoWords()->translated(), QStringLiteral("Approve plan “Working plan”; archive “March”"));
}

void TestPlansFeature::approvingAsksForDayAuthorAndNote()
{
    choosePlan(working());
    QTest::keyClick(&list(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isAsked());
    QTest::keyClicks(dialog()->focusWidget(), QStringLiteral("Kim")); // who approves is what is not yet known
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(dialog()->focusWidget(), QStringLiteral("as agreed"));
    dialog()->accept();
    QTRY_COMPARE(library().plans.size(), 2);
    const Plan baseline = library().plans.last();
    QCOMPARE(baseline.kind, PlanKind::Approved);
    QCOMPARE(baseline.approvedOn, std::optional(session().today()));
    QCOMPARE(baseline.approvedBy, QStringLiteral("Kim"));
    QCOMPARE(baseline.note, QStringLiteral("as agreed"));
    QTRY_COMPARE(textsOf(list(), 1)[2], QStringLiteral("✓ 2023-03-31 · Kim"));
    choosePlan(baseline.id);
    QTRY_VERIFY(!verb(QStringLiteral("Approve…"))->isEnabled());
    QCOMPARE(verb(QStringLiteral("Approve…"))->toolTip(), PlanList::tr("This plan is the approved one already."));
    selectTitle(library().planTitles.first().title);
    QTRY_VERIFY(!verb(QStringLiteral("Lock"))->isEnabled()); // frozen
}

void TestPlansFeature::archivedPlansAreOutOfSight()
{
    const PlanId bold = copy(QStringLiteral("Bold"));
    choosePlan(bold);
    QTest::keyClick(&list(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(plan(bold).archived);
    QTRY_COMPARE(list().model()->rowCount(), 1);
    verb(QStringLiteral("Archived (1)"))->trigger();
    QCOMPARE(list().model()->rowCount(), 2);
    choosePlan(bold);
    verb(QStringLiteral("Bring back from the archive"))->trigger();
    QTRY_VERIFY(!plan(bold).archived);
    choosePlan(working());
    QVERIFY(!verb(QStringLiteral("Archive"))->isEnabled());
}

void TestPlansFeature::deleteTakesAPlanAwayButNotTheWorkingOne()
{
    const PlanId bold = copy(QStringLiteral("Bold"));
    choosePlan(working());
    QTest::keyClick(&list(), Qt::Key_Delete);
    choosePlan(bold);
    QTest::keyClick(&list(), Qt::Key_Delete);
    QTRY_COMPARE(library().plans.size(), 1);
    QTRY_COMPARE(list().model()->rowCount(), 1);
    QCOMPARE(page().plans().current(), working());
    QVERIFY(await(session().undo()));
    QTRY_COMPARE(list().model()->rowCount(), 2);
}

void TestPlansFeature::returnShowsAPlanOnAllPages()
{
    const PlanId bold = copy(QStringLiteral("Bold"));
    choosePlan(bold);
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(m_bench->opened.workspace().plan(), bold);
    QVERIFY(!verb(QStringLiteral("Show on all pages"))->isEnabled());
    choosePlan(working());
    verb(QStringLiteral("Show on all pages"))->trigger();
    QCOMPARE(m_bench->opened.workspace().plan(), working());
}

void TestPlansFeature::aPlanIsRenamedAndNoted()
{
    const PlanId bold = copy(QStringLiteral("Bold"));
    choosePlan(bold);
    QTest::keyClick(&list(), Qt::Key_F2);
    QVERIFY(isAsked());
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(), QStringLiteral("Shy"));
    QTest::keyClick(dialog()->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(plan(bold).name, QStringLiteral("Shy"));
    QTRY_VERIFY(!dialog());
    verb(QStringLiteral("Note…"))->trigger();
    QVERIFY(isAsked());
    QTest::keyClicks(dialog()->focusWidget(), QStringLiteral("For the board"));
    dialog()->accept();
    QTRY_COMPARE(plan(bold).note, QStringLiteral("For the board"));
}

void TestPlansFeature::spaceLeavesATitleOutAndTakesItIn()
{
    const TitleId title = library().planTitles.first().title;
    QTRY_COMPARE(titles().model()->rowCount(), static_cast<int>(library().titles.size()));
    selectTitle(title);
    QTest::keyClick(&titles(), Qt::Key_Space);
    QTRY_VERIFY(!entry(working(), title).included);
    QTRY_COMPARE(textsOf(titles(), titles().table().rowOf(title))[3], QStringLiteral("– out"));
    selectTitle(title);
    QTRY_COMPARE(verb(QStringLiteral("Take in")) != nullptr, true);
    QTest::keyClick(&titles(), Qt::Key_Space);
    QTRY_VERIFY(entry(working(), title).included);
}

void TestPlansFeature::titlesAreFoundAsOneTypes()
{
    QTRY_COMPARE(titles().model()->rowCount(), static_cast<int>(library().titles.size()));
    auto *search = page().findChild<QLineEdit *>();
    QTest::keyClicks(search, library().titles.first().englishName);
    QTRY_VERIFY(titles().model()->rowCount() < static_cast<int>(library().titles.size()));
    QVERIFY(titles().table().rowOf(library().titles.first().id) >= 0);
    QTest::keyClick(search, Qt::Key_Return); // on to what was found
    QTRY_VERIFY(titles().hasFocus());
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(titles().model()->rowCount(), static_cast<int>(library().titles.size()));
    QInputMethodEvent composing(library().titles.first().koreanName, {});
    QCoreApplication::sendEvent(search, &composing);
    QTRY_VERIFY(titles().model()->rowCount() < static_cast<int>(library().titles.size()));
}

void TestPlansFeature::titlesAreLockedAndRanked()
{
    const TitleId title = library().planTitles.first().title;
    selectTitle(title);
    QTest::keyClick(&titles(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(entry(working(), title).locked);
    selectTitle(title);
    QTRY_VERIFY(verb(QStringLiteral("Unlock")));
    QTest::keyClick(&titles(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto *asked = page().window()->findChild<QInputDialog *>();
    QVERIFY(asked);
    asked->setIntValue(3);
    asked->accept();
    QTRY_COMPARE(entry(working(), title).priority, std::optional(3));
    QTRY_COMPARE(textsOf(titles(), titles().table().rowOf(title))[5], QStringLiteral("3"));
}

void TestPlansFeature::differencesAreFiltered()
{
    givenABoldPlan();
    QComboBox &aspects = page().comparison().differences().aspects();
    aspects.setFocus();
    QTest::keyClick(&aspects, Qt::Key_Down); // in the plan or not
    QTRY_COMPARE(differences().model()->rowCount(), 1);
    QCOMPARE(textsOf(differences(), 0)[4], QStringLiteral("only in A"));
    QTest::keyClick(&aspects, Qt::Key_Up);
    QTRY_COMPARE(differences().model()->rowCount(), 2);
    QTest::keyClicks(page().findChild<QLineEdit *>(), findRow(library().titles, m_late)->englishName);
    QTRY_COMPARE(differences().model()->rowCount(), 1);
    QVERIFY(m_bench->says(
        DifferenceList::tr("%1 of %2").arg(QStringLiteral("1"), DifferenceList::tr("%Ln difference(s)", nullptr, 2))));
}

void TestPlansFeature::aDifferenceIsTakenOverByKeys()
{
    givenABoldPlan();
    differences().setFocus();
    differences().selectRow(0);
    QTest::keyClick(&differences(), Qt::Key_Right, Qt::ControlModifier); // A's into B
    QTRY_COMPARE(differences().model()->rowCount(), 1);
    QCOMPARE(entry(m_bold, m_late).targetRelease, entry(working(), m_late).targetRelease);
    differences().selectRow(0);
    QTest::keyClick(&differences(), Qt::Key_Left, Qt::ControlModifier); // B's into A
    QTRY_COMPARE(differences().model()->rowCount(), 0);
    QVERIFY(!entry(working(), m_left).included);
    QVERIFY(await(session().undo()));
    QVERIFY(await(session().undo()));
    QTRY_COMPARE(differences().model()->rowCount(), 2);
}

void TestPlansFeature::whatIsLockedIsNotTakenOver()
{
    givenABoldPlan();
    QVERIFY(await(lockTitles(session(), m_bold, {m_late}, true)));
    QVERIFY(m_bench->settle());
    differences().selectRow(0);
    QAction *intoB = verb(QStringLiteral("Take A’s into B"));
    QTRY_VERIFY(!intoB->isEnabled());
    QCOMPARE(intoB->toolTip(), planning::lockSentence(library(), m_bold, {m_late}, Language::English));
    QVERIFY(verb(QStringLiteral("Take B’s into A"))->isEnabled());
    differences().clearSelection();
    QTRY_COMPARE(intoB->toolTip(), DifferenceList::tr("Select differences first."));
}

void TestPlansFeature::anyTwoPlansStandSideBySide()
{
    givenABoldPlan();
    const PlanId other = copy(QStringLiteral("Other"));
    QTRY_VERIFY(list().table().rowOf(other) >= 0);
    choosePlan(other);
    QTRY_COMPARE(page().comparison().comparison().b.plan, other);
    const auto buttons = page().comparison().findChildren<QToolButton *>();
    QVERIFY(std::ranges::count(buttons, QStringLiteral("Swap A and B"), &QToolButton::accessibleName) == 1);
    verb(QStringLiteral("Swap A and B"))->trigger();
    QTRY_COMPARE(page().comparison().comparison().a.plan, other);
    QCOMPARE(page().comparison().comparison().b.plan, working());
    page().comparison().choose(other, m_bold);
    QTRY_COMPARE(page().comparison().comparison().b.plan, m_bold);
    QTRY_COMPARE(differences().model()->headerData(3, Qt::Horizontal).toString(), QStringLiteral("B · Bold"));
    page().comparison().choose(m_bold, m_bold); // means the other way round
    QTRY_COMPARE(page().comparison().comparison().a.plan, m_bold);
    QCOMPARE(page().comparison().comparison().b.plan, other);
}

void TestPlansFeature::totalsQuartersAndRightsAreThoseOfTheComparison()
{
    givenABoldPlan();
    const planning::PlanComparison expected =
        planning::comparePlans(library(), working(), m_bold, m_bench->figures().asOf);
    choose(page(), 2);
    FigureView &totals = page().comparison().totals();
    QTRY_VERIFY(totals.isVisible());
    QCOMPARE(textsOf(totals, 0)[1], QString::number(expected.a.titles));
    QCOMPARE(textsOf(totals, 0)[2], QString::number(expected.b.titles));
    QCOMPARE(textsOf(totals, 0)[3], QStringLiteral("−1"));
    choose(page(), 3);
    FigureView &quarters = page().comparison().quarters();
    QTRY_VERIFY(quarters.isVisible());
    QVERIFY(page().comparison().chart().isVisible());
    QCOMPARE(quarters.model()->rowCount(), static_cast<int>(expected.quarters.size()));
    choose(page(), 4);
    QTRY_VERIFY(page().comparison().lapses().isVisible());
    QCOMPARE(page().comparison().lapses().model()->rowCount(), static_cast<int>(expected.lapses.size()));
}

void TestPlansFeature::returnOnADifferenceAsksForItsTitle()
{
    givenABoldPlan();
    QSignalSpy asked(&m_bench->opened.workspace(), &Workspace::titleRequested);
    m_bench->opened.workspace().setPlan(m_bold);
    QTRY_COMPARE(differences().model()->rowCount(), 2);
    for (int row = 0; row < 2; ++row) {
        enterRow(differences(), row);
        QCOMPARE(asked.count(), row + 1);
    }
    QCOMPARE(asked.last().first().value<TitleId>(), m_left);
    QCOMPARE(m_bench->opened.workspace().plan(), working()); // which has it
}

void TestPlansFeature::nothingChangesWhileTravelling()
{
    givenABoldPlan();
    m_bench->opened.workspace().travelTo(Day(2022, 6, 30));
    differences().selectRow(0);
    for (const char *text : {"Copy…", "Approve…", "Rename…", "Note…", "Archive", "Delete", "Priority…",
                             "Take A’s into B", "Take B’s into A"}) {
        QAction *action = verb(QString::fromUtf8(text));
        QVERIFY2(action, text);
        QVERIFY2(!action->isEnabled(), text);
        QVERIFY2(action->toolTip().startsWith(QStringLiteral("You are looking at")), text);
    }
    QTest::keyClick(&differences(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(!entry(m_bold, m_left).included);
    QTRY_COMPARE(page().comparison().comparison().asOf, Day(2022, 6, 30));
}

void TestPlansFeature::whatIsNotSeenIsNotMade()
{
    const PlanId bold = copy(QStringLiteral("Bold"));
    choosePlan(bold);
    QTRY_COMPARE(titles().model()->rowCount(), static_cast<int>(library().titles.size()));
    QTRY_VERIFY(page().titles().isSettled());
    QVERIFY(page().comparison().comparison().a.plan.isNull());
    choose(page(), 1);
    QTRY_COMPARE(page().comparison().comparison().b.plan, bold);
    const TitleId title = library().planTitles.first().title;
    const QString before = textsOf(titles(), titles().table().rowOf(title))[3];
    QVERIFY(await(includeTitles(session(), bold, {title}, false)));
    QTRY_COMPARE(differences().model()->rowCount(), 1);
    QCOMPARE(textsOf(titles(), titles().table().rowOf(title))[3], before);
    choose(page(), 0);
    QTRY_VERIFY(textsOf(titles(), titles().table().rowOf(title))[3] != before);
}

void TestPlansFeature::plansStandInOneOrder()
{
    const PlanId early = copy(QStringLiteral("Early"));
    const PlanId late = copy(QStringLiteral("Late"));
    QTRY_COMPARE(list().model()->rowCount(), 3);
    choose(page(), 1);
    const auto boxes = page().comparison().findChildren<QComboBox *>();
    const auto box = std::ranges::find(boxes, QStringLiteral("Plan A"), &QComboBox::accessibleName);
    QVERIFY(box != boxes.end());
    QTRY_COMPARE((*box)->count(), 3);
    int row = 0;
    for (PlanId plan : {working(), late, early}) {
        QCOMPARE(list().table().target(row), RowTarget(plan));
        QCOMPARE((*box)->itemData(row++).toLongLong(), plan.value);
    }
}

void TestPlansFeature::withOnePlanThePageSaysHowToGetAnother()
{
    choose(page(), 1);
    auto *empty = page().comparison().findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(!differences().isVisible());
    const auto buttons = empty->findChildren<QPushButton *>();
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QVERIFY(isAsked());
    dialog()->accept();
    QTRY_VERIFY(!empty->isVisible());
    QTRY_VERIFY(differences().isVisible());
}

void TestPlansFeature::thePageFitsASmallWindow()
{
    givenABoldPlan();
    const QSize least = page().minimumSizeHint();
    QVERIFY2(least.width() <= 1100 && least.height() <= 680,
             qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
}

SLATEBOARD_WINDOW_TEST(TestPlansFeature)
#include "tst_plansfeature.moc"
