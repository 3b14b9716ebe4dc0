// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/decisions.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QTest>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

struct Desk {
    LibraryBuilder builder;
    AccountId account = builder.account();

    [[nodiscard]] const Library &library() const { return builder.library(); }
    [[nodiscard]] Decisions decisions(Day day = today) const
    {
        const Figures figures = figuresOf(library(), builder.plan(), day);
        return decisionsOf(library(), figures, Gate(library(), figures));
    }
    [[nodiscard]] QString asked(const DecisionFigures &one) const
    {
        const QString due = one.decision.dueDay ? one.decision.dueDay->iso() : QStringLiteral("-");
        return due + QLatin1Char(' ') +
               decisionQuestion(library(), one.decision, Formatter(Language::English, library().info.currency));
    }
    // One a line, with the due day before it.
    [[nodiscard]] QString open(Day day = today) const
    {
        QStringList lines;
        for (const DecisionFigures &one : decisions(day).open)
            lines << asked(one);
        return lines.join(QLatin1Char('\n'));
    }
    // Writes the answer to what is asked first.
    void answer(Day day)
    {
        Decision decision = decisions().open.front().decision;
        if (decision.id.isNull())
            decision.id = {9000};
        decision.decidedOn = day;
        decision.outcome = QStringLiteral("Yes");
        builder.library().decisions = {decision};
    }
    // A title that the gate has nothing against but a missing production company.
    TitleId nearlyReady()
    {
        const TitleId title = builder.title();
        builder.stage(title, Stage::Development, Day(2023, 1, 1));
        builder.line(title, account, PhaseKind::Production, 1000);
        builder.library().funding << Funding{
            {title.value + 5000}, builder.plan(), title, FundingSource::Own, {}, {1000}};
        return title;
    }
    void name(TitleId title)
    {
        builder.library().titleParties << TitleParty{{title.value + 6000}, title, {1}, PartyRole::ProductionCompany};
    }
};

} // namespace

/// What waits to be decided: what rules ask, what people ask, and what was answered.
class TestDecisions : public QObject {
    Q_OBJECT
private slots:
    void aTitleThatPassesTheGateIsAskedAbout();
    void aTitleThatIsDueIsAskedAboutToo();
    void aLapsingRightIsAskedAbout();
    void anExceededCapIsAskedAbout();
    void everyQuarterAboveItsCapIsAskedAbout();
    void anAnswerHoldsForItsDueDay();
    void whatPeopleAskStandsAmongThem();
    void anAnswerIsNoneBeforeItsDay();
};

void TestDecisions::aTitleThatPassesTheGateIsAskedAbout()
{
    Desk desk;
    const TitleId title = desk.nearlyReady();
    QCOMPARE(desk.open(), QString());
    desk.name(title);
    QCOMPARE(desk.open(), QStringLiteral("- Is “%1” to be greenlit?").arg(desk.library().titles.first().englishName));
    QVERIFY(desk.decisions().open.front().isProposed());
    QVERIFY(desk.decisions().open.front().against.empty());
    desk.builder.stage(title, Stage::PreProduction, today);
    QCOMPARE(desk.open(), QString());
}

void TestDecisions::aTitleThatIsDueIsAskedAboutToo()
{
    Desk desk;
    const TitleId title = desk.nearlyReady();
    desk.builder.phase(title, PhaseKind::PreProduction, today.plusDays(lapseNoticeDays + 1), Day(2023, 12, 31));
    QCOMPARE(desk.open(), QString());
    desk.builder.library().phases.first().start = today.plusDays(-1);
    const DecisionFigures due = desk.decisions().open.front();
    QCOMPARE(due.decision.title, title);
    QCOMPARE(due.against.size(), size_t{1});
    QVERIFY(due.overdue && due.urgent);
}

void TestDecisions::aLapsingRightIsAskedAbout()
{
    Desk desk;
    const IpId ip = desk.builder.ip(named(QStringLiteral("Moon")));
    const GrantId grant = desk.builder.grant(ip, Day(2022, 1, 1), Day(2023, 6, 1));
    QCOMPARE(desk.open(), QStringLiteral("2023-06-01 Option on “Moon” lapses: is it extended, or let go?"));
    const DecisionFigures one = desk.decisions().open.front();
    QCOMPARE(one.ip, ip);
    QCOMPARE(one.decision.grant, grant);
    QVERIFY(!one.urgent && !one.overdue);
    QCOMPARE(desk.open(Day(2023, 1, 1)), QString());
}

void TestDecisions::anExceededCapIsAskedAbout()
{
    Desk desk;
    const TitleId title = desk.nearlyReady();
    desk.builder.stage(title, Stage::Production, Day(2023, 2, 1));
    desk.builder.phase(title, PhaseKind::Production, Day(2023, 7, 1), Day(2023, 9, 30));
    desk.builder.cap(CapScope::Quarter, 900);
    desk.builder.cap(CapScope::Programme, 999, Day(2023, 1, 1), Day(2023, 12, 31));
    desk.builder.cap(CapScope::Programme, 1000);
    desk.builder.cap(CapScope::Title, 10);
    QCOMPARE(desk.open(),
             QStringLiteral("2023-07-01 The cap “Quarter caps” is exceeded: which title waits, or is it raised?\n"
                            "- The cap “Programme 2023” is exceeded: which title waits, or is it raised?\n"
                            "- “%1” is above the cap on a title: is it made cheaper, or the cap raised?")
                 .arg(desk.library().titles.first().englishName));
}

void TestDecisions::everyQuarterAboveItsCapIsAskedAbout()
{
    Desk desk;
    const TitleId title = desk.nearlyReady();
    desk.builder.stage(title, Stage::Production, Day(2023, 2, 1));
    desk.builder.phase(title, PhaseKind::Production, Day(2023, 7, 1), Day(2024, 3, 31));
    desk.builder.cap(CapScope::Quarter, 300, Day(2023, 1, 1), Day(2023, 12, 31));
    const QString sentence = QStringLiteral(" The cap “%1” is exceeded: which title waits, or is it raised?")
                                 .arg(capName(desk.library(), desk.library().caps.first(), Language::English));
    QCOMPARE(desk.open(), QStringLiteral("2023-07-01%1\n2023-10-01%1").arg(sentence));
    desk.answer(today); // of the first
    QCOMPARE(desk.open(), QStringLiteral("2023-10-01%1").arg(sentence));
}

void TestDecisions::anAnswerHoldsForItsDueDay()
{
    Desk desk;
    const IpId ip = desk.builder.ip();
    desk.builder.grant(ip, Day(2022, 1, 1), Day(2023, 6, 1));
    desk.answer(today);
    QCOMPARE(desk.open(), QString());
    QCOMPARE(desk.decisions().answered.size(), size_t{1});
    desk.builder.library().grants.first().endsOn = Day(2023, 6, 20); // extended, and lapsing again
    QCOMPARE(desk.decisions().open.size(), size_t{1});
}

void TestDecisions::whatPeopleAskStandsAmongThem()
{
    Desk desk;
    const TitleId title = desk.nearlyReady();
    desk.name(title);
    Decision question;
    question.id = {8000};
    question.question = QStringLiteral("Who directs?");
    question.dueDay = Day(2023, 5, 1);
    question.title = title;
    desk.builder.library().decisions << question;
    QCOMPARE(desk.open().section(QLatin1Char('\n'), 0, 0), QStringLiteral("2023-05-01 Who directs?"));
    QVERIFY(!desk.decisions().open.front().isProposed());
    QCOMPARE(decisionsOf(desk.decisions(), title).open.size(), size_t{2});
    QCOMPARE(decisionsOf(desk.decisions(), TitleId{12345}).open.size(), size_t{0});
    desk.answer(today);
    QCOMPARE(desk.decisions().open.size(), size_t{1});
    QCOMPARE(desk.decisions().answered.front().decision.outcome, QStringLiteral("Yes"));
}

void TestDecisions::anAnswerIsNoneBeforeItsDay()
{
    Desk desk;
    desk.builder.grant(desk.builder.ip(), Day(2022, 1, 1), Day(2023, 6, 1));
    desk.answer(today.plusDays(5));
    QCOMPARE(desk.decisions(today).open.size(), size_t{1});
    QVERIFY(desk.decisions(today).open.front().isProposed());
    QCOMPARE(desk.decisions(today.plusDays(5)).open.size(), size_t{0});
    QCOMPARE(desk.open(Day(2022, 6, 1)), QString()); // the rule did not ask yet
}

SLATEBOARD_TEST(TestDecisions)
#include "tst_decisions.moc"
