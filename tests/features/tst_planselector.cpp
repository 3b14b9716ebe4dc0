// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/planverbs.h"
#include "tests/features/windowcontext.h"
#include "tests/support/registry.h"
#include "ui/models/workspace.h"
#include "ui/pages/plans/comparepanel.h"
#include "ui/pages/plans/plandialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/palette.h"
#include "ui/shell/planbox.h"
#include "ui/shell/topbar.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace slateboard;

/// The plan that the window shows is chosen at the top left; plans are made and compared from the menu.
class TestPlanSelector : public QObject {
    Q_OBJECT
public:
    static void initMain() { usePrivateDesktop(); }

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void everyPlanSaysItsKind();
    void keysChooseWhatAllPagesShow();
    void archivedPlansAreOutOfSight();
    void aLongNameLeavesRoomForTheRest();
    void theMenuMakesAWhatIf();
    void aPlanThatGoesGivesWayToTheWorkingPlan();
    void nothingIsMadeWhileLookingOnly();
    void theMenuCompares();
    void aComparisonLeavesAsAFile_data();
    void aComparisonLeavesAsAFile();

private:
    [[nodiscard]] PlanBox &box() const { return m_window->part<PlanBox>(); }
    [[nodiscard]] PlanId plan(PlanKind kind) const
    {
        return std::ranges::find(m_window->workspace().library().plans, kind, &Plan::kind)->id;
    }
    [[nodiscard]] bool lists(const QString &text) const { return box().findText(text, Qt::MatchContains) >= 0; }
    void whenAWhatIfIsMade(const QString &name);

    std::unique_ptr<WindowContext> m_window;
};

void TestPlanSelector::init()
{
    m_window = std::make_unique<WindowContext>();
    QVERIFY(m_window->open(m_window->sampleFile()));
}

void TestPlanSelector::whenAWhatIfIsMade(const QString &name)
{
    m_window->window().actions().newWhatIf->trigger();
    PlanDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->window().findChild<PlanDialog *>()) && dialog->isVisible());
    auto *line = dialog->findChild<QLineEdit *>();
    QTest::keySequence(line, QKeySequence::SelectAll);
    QTest::keyClicks(line, name);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(box().currentText(), name + QStringLiteral(" · What-if plan"));
}

void TestPlanSelector::everyPlanSaysItsKind()
{
    QCOMPARE(box().count(), 3);
    QCOMPARE(box().itemText(0), QStringLiteral("Working plan"));
    QCOMPARE(box().itemText(1), QStringLiteral("2023년 확정안 · Approved plan"));
    QVERIFY2(box().itemText(2).endsWith(QStringLiteral(" · What-if plan")), qPrintable(box().itemText(2)));
    QCOMPARE(box().currentIndex(), 0);
    const QString tip = box().itemData(1, Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("approved 2022-12-15 투자심의위원회")), qPrintable(tip));
}

void TestPlanSelector::keysChooseWhatAllPagesShow()
{
    box().setFocus();
    QTest::keyClick(&box(), Qt::Key_Down);
    QCOMPARE(m_window->workspace().plan(), plan(PlanKind::Approved));
    QVERIFY(m_window->settle());
    QCOMPARE(m_window->workspace().figures().plan, plan(PlanKind::Approved));
    QCOMPARE(box().currentIndex(), 1);
}

void TestPlanSelector::archivedPlansAreOutOfSight()
{
    const PlanId whatIf = plan(PlanKind::WhatIf);
    m_window->workspace().setPlan(whatIf);
    m_window->workspace().follow(archivePlan(m_window->session(), whatIf, true));
    QTRY_VERIFY(box().currentText().endsWith(QStringLiteral("archived"))); // it is still shown
    m_window->workspace().setPlan(plan(PlanKind::Working));
    QVERIFY(!lists(QStringLiteral("What-if")));
    m_window->workspace().undo();
    QTRY_VERIFY(lists(QStringLiteral("What-if")));
}

void TestPlanSelector::aLongNameLeavesRoomForTheRest()
{
    const QString name =
        QStringLiteral("After the summer with everything that waits for the second studio ").repeated(3);
    whenAWhatIfIsMade(name.trimmed());
    QVERIFY(box().width() <= 300);
    QVERIFY(m_window->palette().width() >= 240);
    QVERIFY(m_window->part<TopBar>().minimumSizeHint().width() <= 1280);
}

void TestPlanSelector::theMenuMakesAWhatIf()
{
    const auto before = m_window->workspace().library().plans.size();
    whenAWhatIfIsMade(QStringLiteral("Bold"));
    QCOMPARE(m_window->workspace().library().plans.size(), before + 1);
    const Plan &made = m_window->workspace().library().plans.back();
    QCOMPARE(made.kind, PlanKind::WhatIf);
    QCOMPARE(m_window->workspace().plan(), made.id);
}

void TestPlanSelector::aPlanThatGoesGivesWayToTheWorkingPlan()
{
    whenAWhatIfIsMade(QStringLiteral("Bold"));
    m_window->workspace().undo();
    QTRY_COMPARE(m_window->workspace().plan(), plan(PlanKind::Working));
    QCOMPARE(box().currentIndex(), 0);
    QVERIFY(m_window->settle());
    QCOMPARE(m_window->workspace().figures().plan, plan(PlanKind::Working));
}

void TestPlanSelector::nothingIsMadeWhileLookingOnly()
{
    m_window->workspace().travelTo(Day(2022, 6, 30));
    QVERIFY(!m_window->window().actions().newWhatIf->isEnabled());
    QVERIFY(m_window->window().actions().comparePlans->isEnabled());
    box().setFocus();
    QTest::keyClick(&box(), Qt::Key_Down); // looking at another plan is no change
    QCOMPARE(m_window->workspace().plan(), plan(PlanKind::Approved));
}

void TestPlanSelector::theMenuCompares()
{
    m_window->workspace().setPlan(plan(PlanKind::WhatIf));
    m_window->window().actions().comparePlans->trigger();
    const ComparePanel &panel = m_window->part<ComparePanel>();
    QVERIFY(panel.isVisible());
    QTRY_COMPARE(panel.comparison().b.plan, plan(PlanKind::WhatIf));
    QCOMPARE(panel.comparison().a.plan, plan(PlanKind::Working));
}

void TestPlanSelector::aComparisonLeavesAsAFile_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("paper") << "Save the comparison as PDF…"
                           << "plans.pdf" << QByteArray("%PDF-");
    QTest::newRow("a table") << "Export the comparison…"
                             << "plans.csv" << QByteArray("\xEF\xBB\xBFtitle,aspect");
    QTest::newRow("a workbook") << "Export the comparison…"
                                << "plans.xlsx" << QByteArray("PK");
}

void TestPlanSelector::aComparisonLeavesAsAFile()
{
    QFETCH(QString, verb);
    QFETCH(QString, file);
    QFETCH(QByteArray, beginning);
    const QTemporaryDir folder;
    m_window->window().actions().comparePlans->trigger();
    const ComparePanel &panel = m_window->part<ComparePanel>();
    QTRY_VERIFY(!panel.comparison().differences.empty());
    QAction *action = m_window->action(verb);
    QVERIFY(action && action->isEnabled());
    action->trigger();
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->window().findChild<QFileDialog *>()) && dialog->isVisible());
    dialog->setDirectory(folder.path());
    dialog->selectFile(file);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QTRY_VERIFY2(m_window->notice().contains(file), qPrintable(m_window->notice()));
    QFile written(folder.filePath(file));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.read(beginning.size()), beginning);
}

SLATEBOARD_WINDOW_TEST(TestPlanSelector)
#include "tst_planselector.moc"
