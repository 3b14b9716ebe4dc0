// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/decisionverbs.h"
#include "tests/features/pagebench.h"
#include "tests/features/stagebench.h"
#include "tests/support/registry.h"
#include "ui/models/decisionbook.h"
#include "ui/pages/overview/decisioncard.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/title/decisiondialog.h"
#include "ui/pages/title/decisionline.h"
#include "ui/pages/title/decisionsection.h"
#include "ui/widgets/dayedit.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

using namespace slateboard;

/// What waits to be decided: in the log of a title, and on the Overview.
class TestDecisionsFeature : public QObject {
    Q_OBJECT
private slots:
    void aTitleHasALog();
    void aQuestionIsAskedAndAnsweredByTheKeyboard();
    void aQuestionIsChangedAndDeleted();
    void theKeyboardKeepsItsPlaceInTheLog();
    void nothingIsLookedForWhileNobodyLooks();
    void theOverviewListsWhatWaits();
    void theOverviewIsAnsweredFromTheList();
    void aRowLeadsToWhatItIsAbout();
    void whatWasDecidedIsListedAndTakenBack();

private:
    using Log = StageBench<DecisionSection>;
};

void TestDecisionsFeature::aTitleHasALog()
{
    Log bench;
    QTRY_VERIFY(DecisionBook::of(bench.open.workspace()).decisions());
    QCOMPARE(bench.lines<DecisionLine>(), QStringList()); // the gate is shut, and nothing is due
    Decision decision;
    decision.question = QStringLiteral("Who directs?");
    decision.title = bench.title;
    decision.dueDay = Day(2023, 3, 1);
    QVERIFY(await(askDecision(bench.open.session(), decision)));
    decision.title = bench.add(QStringLiteral("Sun"));
    QVERIFY(await(askDecision(bench.open.session(), decision)));
    QTRY_COMPARE(bench.lines<DecisionLine>(), QStringList(QStringLiteral("Who directs?\n✕ overdue since 2023-03-01")));
}

void TestDecisionsFeature::aQuestionIsAskedAndAnsweredByTheKeyboard()
{
    Log bench;
    QTest::keyClick(bench.button(QStringLiteral("Ask…")), Qt::Key_Return);
    auto *question = bench.dialog<QuestionDialog>();
    QVERIFY(question);
    QTest::keyClicks(question->findChild<QLineEdit *>(), QStringLiteral("Who directs?"));
    QTest::keyClicks(question->findChild<DayEdit *>(), QStringLiteral("2023-05-01"));
    QTest::keyClick(question->findChild<DayEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(bench.lines<DecisionLine>(), QStringList(QStringLiteral("Who directs?\ndue 2023-05-01")));
    QTest::keyClick(bench.button(QStringLiteral("Decide…")), Qt::Key_Return);
    auto *answer = bench.dialog<AnswerDialog>();
    QVERIFY(answer);
    QVERIFY(!answer->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->isEnabled());
    QTest::keyClicks(answer->findChild<QComboBox *>()->lineEdit(), QStringLiteral("Kim"));
    QTest::keyClick(answer->findChild<QComboBox *>()->lineEdit(), Qt::Key_Return);
    QTRY_COMPARE(bench.lines<DecisionLine>(), QStringList(QStringLiteral("Who directs?\n✓ Kim · 2023-03-31")));
}

void TestDecisionsFeature::aQuestionIsChangedAndDeleted()
{
    Log bench;
    Decision decision;
    decision.question = QStringLiteral("Who?");
    decision.title = bench.title;
    QVERIFY(await(askDecision(bench.open.session(), decision)));
    QTRY_COMPARE(bench.lines<DecisionLine>().size(), 1);
    const auto tool = [&](const QString &name) -> QToolButton * {
        for (QToolButton *button : bench.window.findChildren<QToolButton *>()) {
            if (button->isVisible() && button->accessibleName() == name)
                return button;
        }
        return nullptr;
    };
    QTest::mouseClick(tool(QStringLiteral("Change the question: Who?")), Qt::LeftButton);
    auto *question = bench.dialog<QuestionDialog>();
    QVERIFY(question);
    question->findChild<QLineEdit *>()->setText(QStringLiteral("Who directs?"));
    bench.save(*question);
    QTRY_COMPARE(bench.lines<DecisionLine>(), QStringList(QStringLiteral("Who directs?")));
    QTest::mouseClick(tool(QStringLiteral("Delete the question: Who directs?")), Qt::LeftButton);
    QTRY_COMPARE(bench.lines<DecisionLine>(), QStringList());
}

void TestDecisionsFeature::theKeyboardKeepsItsPlaceInTheLog()
{
    Log bench;
    Decision decision;
    decision.title = bench.title;
    for (const auto *question : {"Who directs?", "Who writes?"}) {
        decision.question = QString::fromLatin1(question);
        QVERIFY(await(askDecision(bench.open.session(), decision)));
    }
    QTRY_COMPARE(bench.lines<DecisionLine>().size(), 2);
    const auto lastButton = [&bench]() -> QPushButton * {
        QPushButton *last = nullptr;
        for (DecisionLine *line : bench.window.findChildren<DecisionLine *>()) {
            if (line->isVisible())
                last = StageBench<DecisionSection>::buttonOf(*line, QStringLiteral("Decide…"));
        }
        return last;
    };
    QPushButton *before = lastButton();
    before->setFocus();
    QVERIFY(before->hasFocus());
    const QSignalSpy changed(&DecisionBook::of(bench.open.workspace()), &DecisionBook::changed);
    bench.add(QStringLiteral("Sun"));
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(lastButton() != before); // it was made anew
    QVERIFY(lastButton()->hasFocus());
}

void TestDecisionsFeature::nothingIsLookedForWhileNobodyLooks()
{
    Log bench;
    DecisionBook &book = DecisionBook::of(bench.open.workspace());
    QTRY_VERIFY(book.decisions());
    bench.window.hide();
    const QSignalSpy outdated(&book, &DecisionBook::outdated);
    const QSignalSpy changed(&book, &DecisionBook::changed);
    for (int edits = 1; edits <= 2; ++edits) {
        bench.add(QStringLiteral("Sun"));
        QTRY_COMPARE(outdated.count(), edits);
    }
    QCOMPARE(changed.count(), 0);
    bench.window.show();
    QTRY_COMPARE(changed.count(), 1);
}

void TestDecisionsFeature::theOverviewListsWhatWaits()
{
    PageBench<OverviewPage> bench;
    const FigureView &list = bench.page->decisions().list();
    const planning::Decisions found =
        planning::decisionsOf(bench.library(), bench.figures(), planning::Gate(bench.library(), bench.figures()));
    QVERIFY(found.open.size() > 5);
    QTRY_COMPARE(list.model()->rowCount(), static_cast<int>(found.open.size()));
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const planning::DecisionFigures &one = found.open[static_cast<size_t>(row)];
        QCOMPARE(textsOf(list, row)[1], questionAboutTitle(bench.library(), one.decision, bench.format()));
        if (one.decision.dueDay)
            QVERIFY(textsOf(list, row)[0].endsWith(bench.format().day(*one.decision.dueDay)));
        QCOMPARE(textsOf(list, row)[0].startsWith(QStringLiteral("✕")), one.overdue);
    }
}

void TestDecisionsFeature::theOverviewIsAnsweredFromTheList()
{
    PageBench<OverviewPage> bench;
    DecisionCard &card = bench.page->decisions();
    QTRY_VERIFY(card.list().model()->rowCount() > 5);
    const int before = card.list().model()->rowCount();
    QVERIFY(!card.decideAction().isEnabled()); // nothing is chosen
    const QString question = textsOf(card.list(), 2)[1];
    card.list().setFocus();
    card.list().setCurrentIndex(card.list().model()->index(2, 0));
    QVERIFY(card.decideAction().isEnabled());
    QTest::keyClick(&card.list(), Qt::Key_Return, Qt::ControlModifier);
    auto *answer = StageBench<DecisionSection>::dialog<AnswerDialog>();
    QVERIFY(answer);
    auto *outcome = answer->findChild<QComboBox *>();
    QCOMPARE(outcome->width(), answer->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly)->width());
    outcome->setCurrentIndex(0);
    StageBench<DecisionSection>::save(*answer);
    QTRY_COMPARE(card.list().model()->rowCount(), before - 1);
    QTest::mouseClick(card.views().findChildren<QAbstractButton *>()[1], Qt::LeftButton);
    QTRY_VERIFY(card.list().model()->rowCount() > 0);
    QCOMPARE(textsOf(card.list(), 0)[1], question);
}

void TestDecisionsFeature::aRowLeadsToWhatItIsAbout()
{
    PageBench<OverviewPage> bench;
    FigureView &list = bench.page->decisions().list();
    QTRY_VERIFY(list.model()->rowCount() > 5);
    const auto decisions = DecisionBook::of(bench.opened.workspace()).decisions();
    const auto lapse = std::ranges::find(decisions->open, std::optional(DecisionRule::RightLapsing),
                                         [](const auto &one) { return one.decision.rule; });
    QVERIFY(lapse != decisions->open.end());
    const QSignalSpy requested(&bench.opened.workspace(), &Workspace::ipRequested);
    doubleClickRow(list, static_cast<int>(lapse - decisions->open.begin()));
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().value<IpId>(), lapse->ip);
    Decision decision;
    decision.question = QStringLiteral("Who directs?");
    decision.title = bench.library().titles.first().id;
    decision.dueDay = Day(2000, 1, 1);
    QVERIFY(await(askDecision(bench.opened.session(), decision)));
    const QString about = bench.library().titles.first().name(bench.format().language());
    QTRY_COMPARE(textsOf(list, 0)[1], about + QStringLiteral(": Who directs?"));
    const QSignalSpy title(&bench.opened.workspace(), &Workspace::titleRequested);
    enterRow(list, 0);
    QCOMPARE(title.first().first().value<TitleId>(), decision.title);
}

void TestDecisionsFeature::whatWasDecidedIsListedAndTakenBack()
{
    PageBench<OverviewPage> bench;
    DecisionCard &card = bench.page->decisions();
    Decision decision;
    decision.question = QStringLiteral("Who directs?");
    QVERIFY(await(answerDecision(bench.opened.session(), decision, QStringLiteral("Kim"), QStringLiteral("Lee"),
                                 Day(2023, 3, 31))));
    QTest::mouseClick(card.views().findChildren<QAbstractButton *>()[1], Qt::LeftButton);
    QTRY_COMPARE(textsOf(card.list(), 0), QStringList({QStringLiteral("2023-03-31"), QStringLiteral("Who directs?"),
                                                       QStringLiteral("Kim"), QStringLiteral("Lee")}));
    card.list().selectRow(0);
    QVERIFY(card.reopenAction().isEnabled() && !card.decideAction().isEnabled());
    card.reopenAction().trigger();
    QTRY_VERIFY(!bench.library().decisions.last().decidedOn);
    QTest::mouseClick(card.views().findChildren<QAbstractButton *>()[0], Qt::LeftButton);
    const auto asked = [&card] { // rules propose some too
        for (int row = 0; row < card.list().model()->rowCount(); ++row) {
            if (textsOf(card.list(), row)[1] == QStringLiteral("Who directs?"))
                return card.list().model()->index(row, 0);
        }
        return QModelIndex();
    };
    QTRY_VERIFY(asked().isValid());
    card.list().setFocus();
    card.list().setCurrentIndex(asked());
    QTest::keyClick(&card.list(), Qt::Key_Delete);
    QTRY_VERIFY(std::ranges::none_of(
        bench.library().decisions, [](const Decision &one) { return one.question == QStringLiteral("Who directs?"); }));
}

SLATEBOARD_WINDOW_TEST(TestDecisionsFeature)
#include "tst_decisionsfeature.moc"
