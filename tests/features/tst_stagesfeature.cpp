// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/planverbs.h"
#include "tests/features/stagebench.h"
#include "tests/support/registry.h"
#include "ui/pages/title/gatedialog.h"
#include "ui/pages/title/stagedialog.h"
#include "ui/pages/title/stageline.h"
#include "ui/pages/title/stagesection.h"
#include "ui/widgets/dayedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

using namespace slateboard;

namespace {

const QString noBudget = QStringLiteral("The plan has no budget for it.");
const QString noCompany = QStringLiteral("No production company is named.");

} // namespace

/// The history of a title in the inspector, and the gate that asks before it is passed.
class TestStagesFeature : public QObject {
    Q_OBJECT
private slots:
    void init() { m_bench = std::make_unique<StageBench<StageSection>>(); }
    void cleanup() { m_bench.reset(); }
    void aTitleTellsItsWay();
    void aStageIsBackdatedByTheKeyboard();
    void aDayAheadIsRefused();
    void anEventIsCorrected();
    void anEventIsDeletedAndComesBack();
    void aTitleIsShelvedIntoTurnaroundAndRevived();
    void theGateAsksForANote();
    void whatTheGateHasNothingAgainstPassesAtOnce();
    void aBackdatedGreenlightIsNotAsked();
    void theGateLeadsToTheRow();
    void ofManyOnlyTheOthersMayPass_data();
    void ofManyOnlyTheOthersMayPass();
    void aPlanIsNotAsked();
    void nothingIsEditedWhileTravelling();

private:
    [[nodiscard]] QStringList lines() const { return m_bench->lines<StageLine>(); }
    [[nodiscard]] QToolButton *tool(const QString &name) const
    {
        for (QToolButton *button : m_bench->window.findChildren<QToolButton *>()) {
            if (button->isVisible() && button->accessibleName() == name)
                return button;
        }
        return nullptr;
    }
    // Asks for the stage, today.
    StageDialog *add(Stage stage)
    {
        m_bench->click(QStringLiteral("Add…"));
        auto *dialog = m_bench->dialog<StageDialog>();
        if (dialog)
            dialog->findChild<QComboBox *>()->setCurrentIndex(static_cast<int>(stage));
        return dialog;
    }

    std::unique_ptr<StageBench<StageSection>> m_bench;
};

void TestStagesFeature::aTitleTellsItsWay()
{
    QTRY_COMPARE(lines(), QStringList({QStringLiteral("Development\n2023-03-31 · 0 day(s)"),
                                       QStringLiteral("Pitch\n2023-03-31 · 0 day(s)")}));
}

void TestStagesFeature::aStageIsBackdatedByTheKeyboard()
{
    QTRY_COMPARE(lines().size(), 2);
    QTest::keyClick(m_bench->button(QStringLiteral("Add…")), Qt::Key_Return);
    auto *dialog = m_bench->dialog<StageDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->event().stage, Stage::PreProduction); // what usually comes next
    auto *stage = dialog->findChild<QComboBox *>();
    stage->setFocus();
    QTest::keyClick(stage, Qt::Key_Home);
    QTest::keyClick(stage, Qt::Key_Tab);
    QVERIFY(qobject_cast<DayEdit *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2022-05-01"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(lines().size(), 3);
    QCOMPARE(lines().last(), QStringLiteral("Pitch\n2022-05-01 · 334 day(s)"));
}

void TestStagesFeature::aDayAheadIsRefused()
{
    StageDialog *dialog = add(Stage::Pitch);
    QVERIFY(dialog);
    dialog->findChild<DayEdit *>()->setDay(Day(2023, 4, 1));
    QVERIFY(!dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->isEnabled());
    dialog->findChildren<QComboBox *>()[1]->setCurrentIndex(static_cast<int>(Precision::Year)); // known by its year
    dialog->findChild<DayEdit *>()->setDay(Day(2022, 4, 1));
    QVERIFY(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->isEnabled());
    QCOMPARE(dialog->event().day, Day(2022, 12, 31));
}

void TestStagesFeature::anEventIsCorrected()
{
    QTRY_COMPARE(lines().size(), 2);
    QTest::mouseClick(tool(QStringLiteral("Correct “Development” of 2023-03-31")), Qt::LeftButton);
    auto *dialog = m_bench->dialog<StageDialog>();
    QVERIFY(dialog);
    dialog->findChild<DayEdit *>()->setDay(Day(2023, 4, 1).plusDays(-10));
    dialog->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Signed earlier"));
    m_bench->save(*dialog);
    QTRY_COMPARE(lines(), QStringList({QStringLiteral("Pitch\n2023-03-31 · 0 day(s)"),
                                       QStringLiteral("Development\n2023-03-22 · 9 day(s)\nSigned earlier")}));
}

void TestStagesFeature::anEventIsDeletedAndComesBack()
{
    QTRY_COMPARE(lines().size(), 2);
    QTest::mouseClick(tool(QStringLiteral("Delete “Development” of 2023-03-31")), Qt::LeftButton);
    QTRY_COMPARE(lines().size(), 1);
    m_bench->open.workspace().undo();
    QTRY_COMPARE(lines().size(), 2);
}

void TestStagesFeature::aTitleIsShelvedIntoTurnaroundAndRevived()
{
    QTRY_VERIFY(m_bench->button(QStringLiteral("Shelve…")));
    m_bench->click(QStringLiteral("Shelve…"));
    auto *dialog = m_bench->dialog<StageDialog>();
    QVERIFY(dialog);
    auto *turnaround = dialog->findChild<QCheckBox *>();
    turnaround->setFocus();
    QTest::keyClick(turnaround, Qt::Key_Space);
    m_bench->save(*dialog);
    QTRY_COMPARE(lines().value(0), QStringLiteral("Shelved · turnaround\n2023-03-31 · 0 day(s)"));
    QVERIFY(!m_bench->button(QStringLiteral("Shelve…")));
    m_bench->click(QStringLiteral("Revive"));
    QTRY_COMPARE(lines().value(0), QStringLiteral("Development\n2023-03-31 · 0 day(s)"));
}

void TestStagesFeature::theGateAsksForANote()
{
    StageDialog *dialog = add(Stage::PreProduction);
    QVERIFY(dialog);
    m_bench->save(*dialog);
    auto *gate = m_bench->dialog<GateDialog>();
    QVERIFY(gate);
    QCOMPARE(gate->windowTitle(), QStringLiteral("“Moon” to Pre-production"));
    const auto *list = gate->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("Moon"));
    QCOMPARE(list->topLevelItem(0)->child(0)->text(0), QStringLiteral("✕ ") + noBudget);
    QCOMPARE(list->topLevelItem(0)->child(1)->text(0), QStringLiteral("✕ ") + noCompany);
    QPushButton *button = m_bench->buttonOf(*gate, QStringLiteral("Override"));
    QVERIFY(button && !button->isEnabled());
    auto *note = gate->findChild<QPlainTextEdit *>();
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("The board wants it"));
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(lines().value(0),
                 QStringLiteral("Pre-production\n2023-03-31 · 0 day(s)\nThe board wants it\n▲ Overridden: %1\n"
                                "▲ Overridden: %2")
                     .arg(noBudget, noCompany));
}

void TestStagesFeature::whatTheGateHasNothingAgainstPassesAtOnce()
{
    m_bench->makeReady(m_bench->title);
    QTRY_COMPARE(m_bench->open.workspace().figures().titles.front().money.budget, Money{1000});
    StageDialog *dialog = add(Stage::PreProduction);
    QVERIFY(dialog);
    dialog->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("At last"));
    m_bench->save(*dialog);
    QTRY_COMPARE(lines().value(0), QStringLiteral("Pre-production\n2023-03-31 · 0 day(s)\nAt last"));
    QVERIFY(!QApplication::activeModalWidget());

    StageMove moved;
    askGate(m_bench->open.workspace(), {m_bench->title}, Stage::Development, &m_bench->window,
            [&](const StageMove &move) { moved = move; }); // the gate lies behind it
    QCOMPARE(moved.stage, Stage::Development);
    QCOMPARE(moved.day, Day(2023, 3, 31));
}

void TestStagesFeature::aBackdatedGreenlightIsNotAsked()
{
    StageDialog *dialog = add(Stage::PreProduction);
    QVERIFY(dialog);
    dialog->findChild<DayEdit *>()->setDay(Day(2023, 3, 1));
    m_bench->save(*dialog);
    QTRY_COMPARE(lines().value(2), QStringLiteral("Pre-production\n2023-03-01 · 30 day(s)"));
}

void TestStagesFeature::theGateLeadsToTheRow()
{
    const QSignalSpy requested(&m_bench->open.workspace(), &Workspace::titleRequested);
    int moves = 0;
    askGate(m_bench->open.workspace(), {m_bench->title}, Stage::Production, &m_bench->window,
            [&](const StageMove &) { ++moves; });
    auto *gate = m_bench->dialog<GateDialog>();
    QVERIFY(gate);
    auto *list = gate->findChild<QTreeWidget *>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().value<TitleId>(), m_bench->title);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(moves, 0);
}

void TestStagesFeature::ofManyOnlyTheOthersMayPass_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("titles");
    QTest::addColumn<int>("overridden");
    QTest::newRow("all of them") << QStringLiteral("Override") << 3 << 1;
    QTest::newRow("the others") << QStringLiteral("Only the 1 other(s)") << 2 << 0;
}

void TestStagesFeature::ofManyOnlyTheOthersMayPass()
{
    QFETCH(QString, button);
    QFETCH(int, titles);
    QFETCH(int, overridden);
    const TitleId other = m_bench->add(QStringLiteral("Sun"));
    const TitleId further = m_bench->add(QStringLiteral("Star")); // greenlit already
    m_bench->enter(further, Stage::Production);
    m_bench->makeReady(other);
    QTRY_COMPARE(m_bench->open.workspace().figures().titles.size(), size_t{3});
    QTRY_COMPARE(m_bench->open.workspace().figures().titles[1].money.budget, Money{1000});
    std::optional<StageMove> moved;
    askGate(m_bench->open.workspace(), {m_bench->title, other, further}, Stage::PreProduction, &m_bench->window,
            [&](const StageMove &move) { moved = move; });
    auto *gate = m_bench->dialog<GateDialog>();
    QVERIFY(gate);
    QCOMPARE(gate->findChild<QTreeWidget *>()->topLevelItemCount(), 1);
    gate->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("!"));
    QTest::mouseClick(m_bench->buttonOf(*gate, button), Qt::LeftButton);
    QTRY_VERIFY(moved);
    QCOMPARE(moved->titles.size(), titles);
    QVERIFY(moved->titles.contains(other) && moved->titles.contains(further));
    QCOMPARE(moved->overridden.size(), overridden);
    QCOMPARE(planning::gateSentences(moved->overridden.value(m_bench->title), m_bench->open.workspace().format()),
             overridden > 0 ? QStringList({noBudget, noCompany}) : QStringList());
}

void TestStagesFeature::aPlanIsNotAsked()
{
    QVERIFY(await(copyPlan(m_bench->open.session(), workingPlan(m_bench->library()).id, QStringLiteral("Late"))));
    m_bench->open.workspace().setPlan(m_bench->library().plans.last().id);
    QTRY_VERIFY(m_bench->button(QStringLiteral("Plan…")));
    m_bench->click(QStringLiteral("Plan…"));
    auto *dialog = m_bench->dialog<StageDialog>();
    QVERIFY(dialog);
    dialog->findChild<DayEdit *>()->setDay(Day(2023, 9, 1));
    m_bench->save(*dialog);
    QTRY_COMPARE(lines().value(0), QStringLiteral("Pre-production · planned\n2023-09-01"));
    QCOMPARE(m_bench->library().stageEvents.size(), 2); // no fact
    QTest::mouseClick(tool(QStringLiteral("Delete “Pre-production · planned” of 2023-09-01")), Qt::LeftButton);
    QTRY_COMPARE(lines().size(), 2);
}

void TestStagesFeature::nothingIsEditedWhileTravelling()
{
    QTRY_COMPARE(lines().size(), 2);
    m_bench->open.workspace().travelTo(Day(2023, 3, 30));
    QTRY_COMPARE(lines().size(), 0);
    QVERIFY(!m_bench->button(QStringLiteral("Add…"))->isEnabled());
    QVERIFY(!m_bench->button(QStringLiteral("Add…"))->toolTip().isEmpty());
    m_bench->open.workspace().travelTo(std::nullopt);
    QTRY_COMPARE(lines().size(), 2);
    QVERIFY(m_bench->button(QStringLiteral("Add…"))->isEnabled());
}

SLATEBOARD_WINDOW_TEST(TestStagesFeature)
#include "tst_stagesfeature.moc"
