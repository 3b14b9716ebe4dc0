// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/planverbs.h"
#include "tests/features/boardbench.h"
#include "tests/support/registry.h"
#include "ui/pages/title/budgetform.h"
#include "ui/pages/title/namesedit.h"
#include "ui/pages/title/sourcepicker.h"
#include "ui/pages/title/titledialog.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTabWidget>

using namespace slateboard;

class TestTitleEditor : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aNewTitleStandsOnTheBoard();
    void scheduleAndBudgetAreSaved();
    void aNewTitleWithScheduleAndBudgetIsOneStep();
    void aLineIsInThePhaseOfTheLineAbove();
    void whatIsNotChangedIsNotWritten();
    void inAnotherPlanOnlyTheTitleItselfIsEdited();
    void aNamelessTitleIsRefusedInTheDialog();
    void anImpossiblePhaseIsRefusedInTheDialog();
    void sourceIpsAreFoundAsOneTypes();
    void sourceIpsAreLinkedByKeys_data();
    void sourceIpsAreLinkedByKeys();
    void namesAreSeparatedByCommas();

private:
    TitleDialog *edit(TitleId title);
    void enterScheduleAndBudget();
    [[nodiscard]] QLineEdit *field(const QString &label) const; // of the form's first tab
    [[nodiscard]] QString said() const;                         // the refusal, if one shows
    [[nodiscard]] qsizetype steps() { return await(m_board->session->history())->size(); }

    std::unique_ptr<BoardBench> m_board;
    QPointer<TitleDialog> m_dialog;
};

void TestTitleEditor::init()
{
    m_board = std::make_unique<BoardBench>();
    QVERIFY(m_board->open());
}

void TestTitleEditor::cleanup()
{
    delete m_dialog;
    m_board.reset();
}

TitleDialog *TestTitleEditor::edit(TitleId title)
{
    m_dialog = new TitleDialog(*m_board->workspace, title, m_board->page.get());
    m_dialog->open();
    return m_dialog;
}

QLineEdit *TestTitleEditor::field(const QString &label) const
{
    for (const QLabel *each : m_dialog->findChildren<QLabel *>()) {
        if (each->text() == label)
            return qobject_cast<QLineEdit *>(each->buddy());
    }
    return nullptr;
}

QString TestTitleEditor::said() const
{
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().startsWith(QStringLiteral("✕ ")))
            return label->text();
    }
    return {};
}

void TestTitleEditor::aNewTitleStandsOnTheBoard()
{
    const qsizetype before = steps();
    for (QAction *action : m_board->page->pageActions()) {
        if (action->text().startsWith(QStringLiteral("New title")))
            action->trigger();
    }
    m_dialog = m_board->page->findChild<TitleDialog *>();
    QVERIFY(m_dialog && m_dialog->isVisible());
    QTest::keyClicks(field(QStringLiteral("English name")), QStringLiteral("Night Ward"));
    field(QStringLiteral("Target release"))->setText(QStringLiteral("2024. 6. 1."));
    m_dialog->accept();
    QTRY_VERIFY(m_dialog.isNull());
    QTRY_COMPARE(m_board->view->scene().cards.size(), 1U);
    const BoardCard &card = m_board->view->scene().cards.front();
    QCOMPARE(card.name, QStringLiteral("Night Ward"));
    QCOMPARE(card.stage, Stage::Pitch);
    QCOMPARE(card.figures.release, Day(2024, 6, 1));
    QTRY_COMPARE(m_board->view->scene().selection.current(), card.title);
    QCOMPARE(steps(), before + 1);
}

void TestTitleEditor::enterScheduleAndBudget()
{
    for (DayEdit *day : m_dialog->findChildren<DayEdit *>()) {
        if (day->accessibleName() == QStringLiteral("Production: first day"))
            day->setText(QStringLiteral("20230601"));
        if (day->accessibleName() == QStringLiteral("Production: last day"))
            day->setText(QStringLiteral("2023-08-31"));
    }
    auto *budget = m_dialog->findChild<BudgetForm *>();
    budget->addLine();
    budget->addLine(); // stays empty and is left out
    m_dialog->findChildren<MoneyEdit *>().constFirst()->setText(QStringLiteral("98억"));
}

void TestTitleEditor::scheduleAndBudgetAreSaved()
{
    const TitleId title = m_board->add(QStringLiteral("심야 병원"), Stage::Pitch);
    QVERIFY(m_board->settle());
    const qsizetype before = steps();
    edit(title);
    enterScheduleAndBudget();
    field(QStringLiteral("Genre"))->setText(QStringLiteral("의학"));
    m_dialog->accept();
    QTRY_VERIFY(m_dialog.isNull());
    const Library &library = m_board->session->library();
    QCOMPARE(library.phases.size(), 1);
    QCOMPARE(library.phases.first().start, Day(2023, 6, 1));
    QCOMPARE(library.phases.first().kind, PhaseKind::Production);
    QCOMPARE(library.budgetLines.size(), 1);
    QCOMPARE(library.budgetLines.first().amount, Money{9'800'000'000});
    QCOMPARE(library.titles.first().genre, QStringLiteral("의학"));
    QCOMPARE(steps(), before + 1);
    QVERIFY(m_board->settle());
    QCOMPARE(m_board->view->scene().faces.front().cost, QStringLiteral("98억"));

    m_board->workspace->undo();
    QTRY_VERIFY(library.budgetLines.isEmpty());
    QVERIFY(library.phases.isEmpty());
    QVERIFY(library.titles.first().genre.isEmpty());
}

void TestTitleEditor::aLineIsInThePhaseOfTheLineAbove()
{
    edit({});
    QCOMPARE(m_dialog->focusWidget(), field(QStringLiteral("Korean name")));
    for (DayEdit *day : m_dialog->findChildren<DayEdit *>()) {
        if (day->accessibleName().startsWith(QStringLiteral("Post-production")))
            day->setText(QStringLiteral("2023-06-01"));
        if (day->accessibleName().startsWith(QStringLiteral("Marketing")))
            day->setText(QStringLiteral("2023-09-01"));
    }
    auto *tabs = m_dialog->findChild<QTabWidget *>();
    tabs->setCurrentIndex(2);
    auto *budget = m_dialog->findChild<BudgetForm *>();
    const auto phases = [&] {
        QStringList texts;
        for (const QComboBox *box : budget->findChildren<QComboBox *>()) {
            if (box->accessibleName() == QStringLiteral("Phase"))
                texts << box->currentText();
        }
        return texts;
    };
    budget->addLine();
    QCOMPARE(phases(), QStringList({wordFor(PhaseKind::PostProduction)})); // that with which the title begins
    for (QComboBox *box : budget->findChildren<QComboBox *>()) {
        if (box->accessibleName() == QStringLiteral("Phase"))
            box->setCurrentIndex(box->findData(static_cast<int>(PhaseKind::Marketing)));
    }
    budget->addLine();
    QCOMPARE(phases(), QStringList({wordFor(PhaseKind::Marketing), wordFor(PhaseKind::Marketing)}));
}

void TestTitleEditor::aNewTitleWithScheduleAndBudgetIsOneStep()
{
    const qsizetype before = steps();
    edit({});
    field(QStringLiteral("Korean name"))->setText(QStringLiteral("심야 병원"));
    enterScheduleAndBudget();
    m_dialog->accept();
    QTRY_VERIFY(m_dialog.isNull());
    const Library &library = m_board->session->library();
    QCOMPARE(library.titles.size(), 1);
    QCOMPARE(library.phases.size(), 1);
    QCOMPARE(library.phases.first().title, library.titles.first().id);
    QCOMPARE(library.budgetLines.size(), 1);
    QCOMPARE(steps(), before + 1);

    m_board->workspace->undo();
    QTRY_VERIFY(library.titles.isEmpty());
    QVERIFY(library.phases.isEmpty() && library.budgetLines.isEmpty());
    QVERIFY(!m_board->session->undoWords());
}

void TestTitleEditor::whatIsNotChangedIsNotWritten()
{
    const TitleId title = m_board->add(QStringLiteral("심야 병원"), Stage::Pitch);
    const qsizetype before = steps();
    edit(title)->accept();
    QTRY_VERIFY(m_dialog.isNull());
    QCOMPARE(steps(), before);
}

void TestTitleEditor::inAnotherPlanOnlyTheTitleItselfIsEdited()
{
    const TitleId title = m_board->add(QStringLiteral("심야 병원"), Stage::Pitch);
    QVERIFY(await(copyPlan(*m_board->session, m_board->workspace->plan(), QStringLiteral("What if"))));
    m_board->workspace->setPlan(m_board->session->library().plans.last().id);
    edit(title);
    const auto *tabs = m_dialog->findChild<QTabWidget *>();
    QVERIFY(tabs->isTabVisible(0));
    QVERIFY(!tabs->isTabVisible(1) && !tabs->isTabVisible(2));
    QVERIFY(!field(QStringLiteral("Target release"))->isVisible());
    delete m_dialog;

    edit({}); // a new one is of the plan that is shown
    QCOMPARE(m_dialog->windowTitle(), QStringLiteral("New title in “What if”"));
    QTest::keyClicks(field(QStringLiteral("English name")), QStringLiteral("Night Ward"));
    m_dialog->accept();
    QTRY_VERIFY(m_dialog.isNull());
    QCOMPARE(m_board->session->library().planTitles.last().plan, m_board->workspace->plan());
    QTRY_COMPARE(m_board->view->scene().cards.size(), 2U);
}

void TestTitleEditor::aNamelessTitleIsRefusedInTheDialog()
{
    edit({})->accept();
    QCOMPARE(said(), QStringLiteral("✕ A title needs a name, in Korean or in English."));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_board->session->library().titles.size(), 0);
    field(QStringLiteral("Korean name"))->setText(QStringLiteral("심야 병원"));
    QCOMPARE(said(), QString()); // it was heard
}

void TestTitleEditor::anImpossiblePhaseIsRefusedInTheDialog()
{
    const TitleId title = m_board->add(QStringLiteral("심야 병원"), Stage::Pitch);
    edit(title);
    const QList<DayEdit *> days = m_dialog->findChildren<DayEdit *>();
    const auto named = [&](const QString &name) {
        return *std::ranges::find_if(days, [&](const DayEdit *day) { return day->accessibleName() == name; });
    };
    named(QStringLiteral("Development: first day"))->setText(QStringLiteral("2023-06-01"));
    m_dialog->accept();
    QVERIFY(said().contains(QStringLiteral("Development")));
    named(QStringLiteral("Development: last day"))->setText(QStringLiteral("2023-05-01"));
    m_dialog->accept();
    QCOMPARE(said(), QStringLiteral("✕ Development ends before it begins."));
    QCOMPARE(m_board->session->library().phases.size(), 0);
}

void TestTitleEditor::sourceIpsAreFoundAsOneTypes()
{
    SourceIp ip;
    ip.title = QStringLiteral("미생");
    ip.medium = Medium::Webtoon;
    QVERIFY(await(m_board->session->addIp(ip)));
    const IpId id = m_board->session->library().ips.id(0);
    const TitleId title = m_board->add(QStringLiteral("미생"), Stage::Pitch);
    edit(title);
    auto *picker = m_dialog->findChild<SourcePicker *>();
    picker->findChild<SearchField *>()->setText(QStringLiteral("ㅁㅅ"));
    QCOMPARE(picker->offers().size(), 1);
    QVERIFY(picker->offers().first().startsWith(QStringLiteral("미생")));
    picker->setPicked({id});
    m_dialog->accept();
    QTRY_VERIFY(m_dialog.isNull());
    QCOMPARE(draftOf(m_board->session->library(), title).madeFrom, QList<IpId>{id});
}

void TestTitleEditor::sourceIpsAreLinkedByKeys_data()
{
    using Keys = QList<Qt::Key>;
    QTest::addColumn<Keys>("keys");
    QTest::addColumn<QString>("linked");
    const QString best = QStringLiteral("한강의 밤"); // begins with what is typed, and stands first
    const QString next = QStringLiteral("두 한강");
    QTest::newRow("Return: the first") << Keys{Qt::Key_Return} << best;
    QTest::newRow("of the keypad") << Keys{Qt::Key_Enter} << best;
    QTest::newRow("the first, chosen") << Keys{Qt::Key_Down, Qt::Key_Return} << best;
    QTest::newRow("the second") << Keys{Qt::Key_Down, Qt::Key_Down, Qt::Key_Return} << next;
    QTest::newRow("Tab: what is chosen") << Keys{Qt::Key_Down, Qt::Key_Down, Qt::Key_Tab} << next;
    QTest::newRow("Tab: the first") << Keys{Qt::Key_Tab} << best;
}

void TestTitleEditor::sourceIpsAreLinkedByKeys()
{
    QFETCH(QList<Qt::Key>, keys);
    QFETCH(QString, linked);
    for (const char *title : {"두 한강", "한강의 밤", "미생"}) {
        SourceIp ip;
        ip.title = QString::fromUtf8(title);
        QVERIFY(await(m_board->session->addIp(ip)));
    }
    edit({});
    m_dialog->activateWindow();
    auto *picker = m_dialog->findChild<SourcePicker *>();
    auto *search = picker->findChild<SearchField *>();
    search->setFocus();
    QTRY_VERIFY(search->hasFocus());
    search->setText(QStringLiteral("한강"));
    QCOMPARE(picker->offers().size(), 2);
    for (Qt::Key key : keys) {
        QVERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), key);
    }
    QVERIFY(!QApplication::activePopupWidget());
    QStringList picked;
    for (IpId id : picker->picked())
        picked << m_board->session->library().ips.find(id)->title;
    QCOMPARE(picked.join(u','), linked);
    QCOMPARE(search->text(), QString());
    QVERIFY(search->hasFocus());
    QVERIFY(m_dialog->isVisible());
}

void TestTitleEditor::namesAreSeparatedByCommas()
{
    NamesEdit edit({QStringLiteral("푸른서가"), QStringLiteral("Studio Aan")});
    edit.setText(QStringLiteral(" 푸른서가 ,, Studio  Aan, 푸른서가"));
    QCOMPARE(edit.names(), (QStringList{QStringLiteral("푸른서가"), QStringLiteral("Studio Aan")}));
    edit.setNames({QStringLiteral("가"), QStringLiteral("나")});
    QCOMPARE(edit.names().size(), 2);
}

SLATEBOARD_WINDOW_TEST(TestTitleEditor)
#include "tst_titleeditor.moc"
