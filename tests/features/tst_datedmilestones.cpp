// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/milestonesbench.h"
#include "tests/support/registry.h"
#include "ui/pages/milestones/templatesdialog.h"
#include "ui/pages/title/milestonedialog.h"
#include "ui/pages/title/titleinspector.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace slateboard;

namespace {

using M = MilestoneRows;
using C = MilestoneColumn;

template <class Dialog>
Dialog *dialogOf(QWidget &page)
{
    auto *dialog = page.window()->findChild<Dialog *>();
    return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
}

void pressButton(QDialog &dialog, QDialogButtonBox::StandardButton button)
{
    QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(button), Qt::LeftButton);
}

} // namespace

/// The list of all titles' dated milestones, worked with mouse and keys.
class TestDatedMilestones : public QObject {
    Q_OBJECT
private slots:
    void init() { m_bench = std::make_unique<MilestonesBench>(); }
    void cleanup() { m_bench.reset(); }
    void eachRowSaysHowItStands();
    void theTabsListWhatTheyCount_data();
    void theTabsListWhatTheyCount();
    void aClickOnAHeadSortsByIt();
    void theSearchAndTheFormatNarrowTheList();
    void aQueryOfTheLibraryLeavesItsWords();
    void keysOpenAndCloseTheDetails();
    void aDayTypedIsPlannedByHand_data();
    void aDayTypedIsPlannedByHand();
    void aDayTakenAwayFollowsThePhaseAgain();
    void aDayDoneIsTyped();
    void aNameIsChangedInTheLanguageSpoken();
    void manyAreDoneWithOneKey();
    void deletingGoesOnWithTheNextRow();
    void returnOpensTheTitleBesideTheList();
    void theSelectionIsCopied();
    void nothingIsChangedOnAnotherDay();
    void nothingIsChangedInAFileToRead();
    void aFrozenPlanRefusesDays();
    void aMilestoneIsAddedInADialog();
    void theDialogSaysWhatIsMissing();
    void usualMilestonesAreChangedInADialog();
    void anEmptyListOffersWays();

private:
    std::unique_ptr<MilestonesBench> m_bench;
};

void TestDatedMilestones::eachRowSaysHowItStands()
{
    m_bench->choose(MilestonesShown::All);
    QCOMPARE(m_bench->model().rowCount(), 4);
    QCOMPARE(m_bench->text(M::wrap, C::Title), QStringLiteral("Night Ward"));
    QCOMPARE(m_bench->text(M::wrap, C::Milestone), QStringLiteral("Wrap"));
    QCOMPARE(m_bench->text(M::wrap, C::Forecast), QStringLiteral("2023-05-31"));
    QCOMPARE(m_bench->text(M::wrap, C::Approved), QStringLiteral("2023-04-30"));
    QCOMPARE(m_bench->text(M::wrap, C::Slip), QStringLiteral("+31 d"));
    QVERIFY(m_bench->text(M::wrap, C::State).startsWith(QStringLiteral("○")));
    QVERIFY(m_bench->text(M::casting, C::State).startsWith(QStringLiteral("✕")));
    QVERIFY(m_bench->text(M::script, C::State).startsWith(QStringLiteral("✓")));
    QCOMPARE(m_bench->text(M::script, C::DoneOn), QStringLiteral("2023-01-05"));
    QVERIFY(m_bench->text(M::pilot, C::Forecast).isEmpty());
    const QString why = m_bench->cell(M::pilot, C::Forecast).data(Qt::ToolTipRole).toString();
    QVERIFY2(why.contains(QStringLiteral("no days yet")), qPrintable(why));
    QCOMPARE(m_bench->cell(M::wrap, C::Forecast).data(Qt::AccessibleTextRole).toString(), QStringLiteral("2023-05-31"));
    QCOMPARE(m_bench->cell(M::pilot, C::Forecast).data(Qt::AccessibleDescriptionRole).toString(), why);
    QVERIFY(m_bench->list().basis().contains(QStringLiteral("2023-01-10")));
}

void TestDatedMilestones::theTabsListWhatTheyCount_data()
{
    QTest::addColumn<int>("shown");
    QTest::addColumn<QList<qint64>>("ids"); // by day, those without one last
    QTest::newRow("awaited") << 0 << QList<qint64>{32, 33, 34};
    QTest::newRow("late") << 1 << QList<qint64>{32};
    QTest::newRow("next") << 2 << QList<qint64>{33};
    QTest::newRow("done") << 3 << QList<qint64>{31};
    QTest::newRow("all") << 4 << QList<qint64>{31, 32, 33, 34};
}

void TestDatedMilestones::theTabsListWhatTheyCount()
{
    QFETCH(int, shown);
    QFETCH(QList<qint64>, ids);
    m_bench->choose(static_cast<MilestonesShown>(shown));
    QList<qint64> listed;
    for (MilestoneId id : m_bench->listed())
        listed << id.value;
    QCOMPARE(listed, ids);
    const QString tab = m_bench->list().views().findChildren<QAbstractButton *>().at(shown)->text();
    QVERIFY2(tab.endsWith(QString::number(ids.size())), qPrintable(tab));
}

void TestDatedMilestones::aClickOnAHeadSortsByIt()
{
    QHeaderView &head = *m_bench->view().horizontalHeader();
    const int column = static_cast<int>(C::Milestone);
    for (const QList<MilestoneId> &order :
         {QList<MilestoneId>{M::casting, M::pilot, M::wrap}, QList<MilestoneId>{M::wrap, M::pilot, M::casting}}) {
        QSignalSpy spy(&m_bench->list(), &DatedMilestones::listed);
        QTest::mouseClick(head.viewport(), Qt::LeftButton, {},
                          QPoint(head.sectionViewportPosition(column) + 20, head.height() / 2));
        QVERIFY(spy.wait());
        QCOMPARE(m_bench->listed(), order);
    }
}

void TestDatedMilestones::theSearchAndTheFormatNarrowTheList()
{
    QSignalSpy spy(&m_bench->list(), &DatedMilestones::listed);
    m_bench->opened.workspace().setSearchText(QStringLiteral("ㄷㅂ")); // 달빛 궁궐
    QVERIFY(spy.wait());
    QCOMPARE(m_bench->listed(), QList<MilestoneId>{M::pilot});
    m_bench->opened.workspace().setSearchText(QStringLiteral("seoyeon wrap")); // its producer, and a milestone
    QVERIFY(spy.wait());
    QCOMPARE(m_bench->listed(), QList<MilestoneId>{M::wrap});
    m_bench->opened.workspace().setSearchText({});
    QVERIFY(spy.wait());
    auto *formats = m_bench->list().findChild<QComboBox *>();
    QTest::keyClick(formats, Qt::Key_Down); // drama
    QTRY_COMPARE(m_bench->listed(), (QList<MilestoneId>{M::casting, M::wrap}));
    m_bench->opened.workspace().setSearchText(QStringLiteral("nothing like it"));
    QTRY_VERIFY(m_bench->model().rowCount() == 0);
    const auto faces = m_bench->list().findChildren<EmptyState *>();
    QVERIFY(std::ranges::any_of(faces, [](const EmptyState *face) { return face->isVisible(); }));
}

// What asks for source IPs says nothing of milestones.
void TestDatedMilestones::aQueryOfTheLibraryLeavesItsWords()
{
    QSignalSpy spy(&m_bench->list(), &DatedMilestones::listed);
    m_bench->opened.workspace().setSearchText(QStringLiteral("medium:webtoon"));
    QVERIFY(spy.wait());
    QCOMPARE(m_bench->listed(), (QList<MilestoneId>{M::casting, M::wrap, M::pilot}));
    m_bench->opened.workspace().setSearchText(QStringLiteral("medium:webtoon 병원"));
    QVERIFY(spy.wait());
    QCOMPARE(m_bench->listed(), (QList<MilestoneId>{M::casting, M::wrap}));
}

void TestDatedMilestones::keysOpenAndCloseTheDetails()
{
    auto *inspector = m_bench->list().findChild<TitleInspector *>();
    m_bench->goTo(M::wrap, C::Title);
    QTest::keyClick(&m_bench->view(), Qt::Key_Return, Qt::AltModifier);
    QVERIFY(inspector->isVisible());
    QVERIFY(m_bench->list().actions().details->isChecked());
    QTest::keyClick(&m_bench->view(), Qt::Key_Return, Qt::AltModifier);
    QVERIFY(!inspector->isVisible());
    QVERIFY(!m_bench->list().actions().details->isChecked());
    QTest::keyClick(&m_bench->view(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialogOf<MilestoneDialog>(m_bench->page));
}

void TestDatedMilestones::aDayTypedIsPlannedByHand_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("taken");
    QTest::newRow("a day") << "2023-06-20" << true;
    QTest::newRow("as people type it") << "23.6.20" << true;
    QTest::newRow("no day at all") << "soon" << false;
    QTest::newRow("a month") << "2023-06" << false;
    QTest::newRow("the same day") << "2023-05-31" << false;
}

void TestDatedMilestones::aDayTypedIsPlannedByHand()
{
    QFETCH(QString, typed);
    QFETCH(bool, taken);
    m_bench->type(M::wrap, C::Forecast, typed);
    if (!taken) { // what came of it before the next answer would have come before that
        QVERIFY(await(m_bench->opened.session().history()));
        QVERIFY(M::plannedByHand(m_bench->library()).isEmpty());
        return;
    }
    QTRY_COMPARE(M::plannedByHand(m_bench->library()).size(), 1);
    QCOMPARE(M::plannedByHand(m_bench->library()).first().plan, M::working);
    QTRY_COMPARE(m_bench->text(M::wrap, C::Forecast), QStringLiteral("2023-06-20"));
    QCOMPARE(m_bench->text(M::wrap, C::Slip), QStringLiteral("+51 d"));
    QCOMPARE(m_bench->view().currentIndex().row(), m_bench->model().rowOf(M::wrap));
    QVERIFY(await(m_bench->opened.session().undo()));
    QTRY_COMPARE(m_bench->text(M::wrap, C::Forecast), QStringLiteral("2023-05-31"));
}

void TestDatedMilestones::aDayTakenAwayFollowsThePhaseAgain()
{
    m_bench->type(M::wrap, C::Forecast, QStringLiteral("2023-06-20"));
    QTRY_COMPARE(m_bench->text(M::wrap, C::Forecast), QStringLiteral("2023-06-20"));
    m_bench->type(M::wrap, C::Forecast, {});
    QTRY_COMPARE(m_bench->text(M::wrap, C::Forecast), QStringLiteral("2023-05-31"));
    QVERIFY(M::plannedByHand(m_bench->library()).isEmpty());
}

void TestDatedMilestones::aDayDoneIsTyped()
{
    m_bench->type(M::casting, C::DoneOn, QStringLiteral("2023-03-20"));
    QTRY_COMPARE(m_bench->milestone(M::casting).doneOn, std::optional(Day(2023, 3, 20)));
    QTRY_COMPARE(m_bench->listed(), (QList<MilestoneId>{M::wrap, M::pilot})); // nobody waits for it any more
}

void TestDatedMilestones::aNameIsChangedInTheLanguageSpoken()
{
    m_bench->type(M::wrap, C::Milestone, QStringLiteral("Last shoot day"));
    QTRY_COMPARE(m_bench->milestone(M::wrap).englishName, QStringLiteral("Last shoot day"));
    QCOMPARE(m_bench->milestone(M::wrap).koreanName, QStringLiteral("촬영 종료"));
}

void TestDatedMilestones::manyAreDoneWithOneKey()
{
    m_bench->goTo(M::casting, C::Title);
    m_bench->view().selectAll();
    QTest::keyClick(&m_bench->view(), Qt::Key_D, Qt::ControlModifier);
    const std::optional today(Day(2023, 3, 31));
    QTRY_COMPARE(m_bench->milestone(M::wrap).doneOn, today);
    QCOMPARE(m_bench->milestone(M::pilot).doneOn, today);
    QTRY_COMPARE(m_bench->model().rowCount(), 0);
    QVERIFY(await(m_bench->opened.session().undo())); // it was one step
    QTRY_COMPARE(m_bench->model().rowCount(), 3);
}

void TestDatedMilestones::deletingGoesOnWithTheNextRow()
{
    m_bench->goTo(M::casting, C::Forecast);
    QTest::keyClick(&m_bench->view(), Qt::Key_Delete);
    QTRY_COMPARE(m_bench->listed(), (QList<MilestoneId>{M::wrap, M::pilot}));
    QCOMPARE(m_bench->view().selectedMilestones(), QList<MilestoneId>{M::wrap});
    QCOMPARE(m_bench->view().currentIndex().column(), static_cast<int>(C::Forecast));
}

void TestDatedMilestones::returnOpensTheTitleBesideTheList()
{
    auto *inspector = m_bench->list().findChild<TitleInspector *>();
    QVERIFY(!inspector->isVisible());
    m_bench->goTo(M::wrap, C::Title);
    QTest::keyClick(&m_bench->view(), Qt::Key_Return);
    QVERIFY(inspector->isVisible());
    QCOMPARE(inspector->title(), M::ward);
    m_bench->goTo(M::pilot, C::Title);
    QCOMPARE(inspector->title(), M::court);
    QTest::keyClick(&m_bench->view(), Qt::Key_Escape);
    QVERIFY(!inspector->isVisible());
    QVERIFY(m_bench->view().hasFocus());
}

void TestDatedMilestones::theSelectionIsCopied()
{
    m_bench->goTo(M::wrap, C::Title);
    QTest::keyClick(&m_bench->view(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(QStringLiteral("Night Ward\tWrap\t2023-05-31\t2023-04-30\t+31 d")), qPrintable(copied));
}

void TestDatedMilestones::nothingIsChangedOnAnotherDay()
{
    m_bench->opened.workspace().travelTo(Day(2022, 12, 31));
    m_bench->choose(MilestonesShown::Awaited);
    QTRY_VERIFY(m_bench->listed().contains(M::script)); // it was done later
    m_bench->goTo(M::script, C::Forecast);
    QVERIFY(!m_bench->model().flags(m_bench->cell(M::script, C::Forecast)).testFlag(Qt::ItemIsEditable));
    for (const QAction *action : {m_bench->list().actions().done, m_bench->list().actions().remove,
                                  m_bench->list().actions().add, m_bench->list().actions().templates}) {
        QVERIFY(!action->isEnabled());
        QVERIFY2(action->toolTip().contains(QStringLiteral("2022-12-31")), qPrintable(action->toolTip()));
    }
    QVERIFY(m_bench->list().actions().copy->isEnabled());
}

void TestDatedMilestones::nothingIsChangedInAFileToRead()
{
    MilestonesBench bench(M::rows(), Access::ReadOnly);
    bench.goTo(M::wrap, C::Forecast);
    QTest::keyClick(&bench.view(), Qt::Key_F2);
    QVERIFY(!bench.view().viewport()->findChild<QLineEdit *>());
    QVERIFY(!bench.list().actions().done->isEnabled());
    QCOMPARE(bench.list().actions().done->toolTip(), bench.opened.session().readOnlyReason());
}

void TestDatedMilestones::aFrozenPlanRefusesDays()
{
    MilestonesBench bench;
    bench.opened.workspace().setPlan(M::approved);
    bench.settle();
    QSignalSpy refused(&bench.opened.workspace(), &Workspace::failed);
    bench.type(M::wrap, C::Forecast, QStringLiteral("2023-06-20"));
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(bench.library().plannedMilestones, M::rows().plannedMilestones);
    bench.type(M::wrap, C::DoneOn, QStringLiteral("2023-03-30")); // a fact belongs to no plan
    QTRY_VERIFY(bench.milestone(M::wrap).doneOn);
}

void TestDatedMilestones::aMilestoneIsAddedInADialog()
{
    m_bench->goTo(M::pilot, C::Title);
    m_bench->list().actions().add->trigger();
    auto *dialog = dialogOf<MilestoneDialog>(m_bench->page);
    QVERIFY(dialog);
    const auto edits = dialog->findChildren<QLineEdit *>();
    const auto english = std::ranges::find_if(edits, [](const QLineEdit *edit) { return edit->completer(); });
    QVERIFY(english != edits.end());
    QTest::keyClicks(*english, QStringLiteral("Screening"));
    auto *day = dialog->findChild<DayEdit *>();
    QTest::keyClicks(day, QStringLiteral("2023-09-01"));
    pressButton(*dialog, QDialogButtonBox::Save);
    QTRY_COMPARE(m_bench->library().milestones.size(), 5);
    QCOMPARE(m_bench->library().milestones.last().title, M::court);
    QCOMPARE(M::plannedByHand(m_bench->library()).first().day, Day(2023, 9, 1));
    QVERIFY(await(m_bench->opened.session().undo())); // both are one step
    QCOMPARE(m_bench->library().milestones.size(), 4);
    QVERIFY(M::plannedByHand(m_bench->library()).isEmpty());
}

void TestDatedMilestones::theDialogSaysWhatIsMissing()
{
    m_bench->view().clearSelection();
    m_bench->list().actions().add->trigger();
    auto *dialog = dialogOf<MilestoneDialog>(m_bench->page);
    QVERIFY(dialog);
    const QPushButton *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    QVERIFY(!save->isEnabled());
    auto *titles = dialog->findChild<QComboBox *>();
    QTest::keyClicks(titles, QStringLiteral("Moonlit Court"));
    QVERIFY(!save->isEnabled()); // it has no name yet
    const auto says = [&](const QString &part) {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(part); });
    };
    QVERIFY(says(QStringLiteral("Enter a name")));
    pressButton(*dialog, QDialogButtonBox::Cancel);
    QCOMPARE(m_bench->library().milestones.size(), 4);
}

void TestDatedMilestones::usualMilestonesAreChangedInADialog()
{
    m_bench->list().actions().templates->trigger();
    auto *dialog = dialogOf<TemplatesDialog>(m_bench->page);
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableWidget *>();
    const auto usual = planning::defaultMilestoneTemplates(Format::Drama);
    QCOMPARE(table->rowCount(), static_cast<int>(usual.size()));
    auto *korean = qobject_cast<QLineEdit *>(table->cellWidget(0, 0));
    QCOMPARE(korean->text(), usual.first().koreanName);
    korean->selectAll();
    korean->insert(QStringLiteral("탈고")); // as an input method commits it
    pressButton(*dialog, QDialogButtonBox::Save);
    QTRY_COMPARE(m_bench->library().milestoneTemplates.size(), usual.size()); // only dramas have a list of their own
    QCOMPARE(m_bench->library().milestoneTemplates.first().koreanName, QStringLiteral("탈고"));
    QCOMPARE(m_bench->library().milestoneTemplates.first().format, Format::Drama);
}

void TestDatedMilestones::anEmptyListOffersWays()
{
    Rows rows = M::rows();
    rows.milestones.clear();
    rows.plannedMilestones.clear();
    MilestonesBench bench(rows);
    const auto buttons = bench.list().findChildren<QPushButton *>();
    const auto usual = std::ranges::find_if(buttons, [&](const QPushButton *button) {
        return button->isVisible() && button->text() == bench.list().actions().usual->text();
    });
    QVERIFY(usual != buttons.end());
    QTest::mouseClick(*usual, Qt::LeftButton);
    QTRY_COMPARE(bench.library().milestones.size(), planning::defaultMilestoneTemplates(Format::Drama).size() +
                                                        planning::defaultMilestoneTemplates(Format::Film).size());
    QTRY_VERIFY(bench.view().isVisible());
}

SLATEBOARD_WINDOW_TEST(TestDatedMilestones)
#include "tst_datedmilestones.moc"
