// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/decisionverbs.h"
#include "tests/session/newsession.h"
#include "tests/support/registry.h"

#include <QtTest>

using namespace slateboard;

/// Questions that are asked, answered and taken back, and what becomes of them when their rows go.
class TestDecisionVerbs : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_session.reset(); }
    void aQuestionIsAskedAnsweredAndReopened();
    void whatARuleAsksIsWrittenByItsAnswer();
    void whatMakesNoSenseIsRefused();
    void decisionsOutlastTheirRows_data();
    void decisionsOutlastTheirRows();
    void aTitleTakesItsDecisionsAlong();
    void mergedGrantsKeepTheirs();

private:
    [[nodiscard]] const Library &library() const { return m_session->library(); }
    [[nodiscard]] Decision question(const QString &text) const
    {
        Decision decision;
        decision.question = text;
        return decision;
    }
    IpId addIp()
    {
        SourceIp ip;
        ip.id = makeId<SourceIp>();
        ip.title = QStringLiteral("달빛");
        return await(m_session->addIp(ip)) ? ip.id : IpId{};
    }
    GrantId addGrant(IpId ip)
    {
        RightsGrant grant;
        grant.id = makeId<RightsGrant>();
        grant.ip = ip;
        grant.uses = {Use::Drama};
        grant.startsOn = today;
        return await(m_session->addGrant(grant, {})) ? grant.id : GrantId{};
    }

    QTemporaryDir m_folder;
    std::shared_ptr<Session> m_session;
};

void TestDecisionVerbs::init()
{
    m_session = newSession(m_folder);
}

void TestDecisionVerbs::aQuestionIsAskedAnsweredAndReopened()
{
    Decision asked = question(QStringLiteral("  감독은   누구? "));
    asked.title = addTitle(*m_session, QStringLiteral("달빛 궁궐"));
    asked.dueDay = Day(2023, 5, 1);
    const auto done = await(askDecision(*m_session, asked));
    QVERIFY(done);
    QCOMPARE(done->words.translated(), QStringLiteral("Ask to decide: 감독은 누구?"));
    const Decision waiting = library().decisions.first();
    QVERIFY(!waiting.decidedOn);
    QVERIFY(await(answerDecision(*m_session, waiting, QStringLiteral(" 김 감독 "), QStringLiteral("이"), today)));
    Decision expected = waiting;
    expected.outcome = QStringLiteral("김 감독");
    expected.decidedBy = QStringLiteral("이");
    expected.decidedOn = today;
    QCOMPARE(library().decisions, QList<Decision>{expected});
    QVERIFY(await(reopenDecision(*m_session, waiting.id)));
    QCOMPARE(library().decisions, QList<Decision>{waiting});
    QVERIFY(await(deleteDecisions(*m_session, {waiting.id})));
    QVERIFY(library().decisions.isEmpty());
    QVERIFY(await(m_session->undo()));
    QCOMPARE(library().decisions, QList<Decision>{waiting});
}

void TestDecisionVerbs::whatARuleAsksIsWrittenByItsAnswer()
{
    Decision proposed;
    proposed.rule = DecisionRule::GateOpen;
    proposed.title = addTitle(*m_session, QStringLiteral("달빛 궁궐"));
    const auto done = await(answerDecision(*m_session, proposed, QStringLiteral("아직"), {}, today));
    QVERIFY(done);
    QCOMPARE(done->words.translated(), QStringLiteral("Decide: Is “달빛 궁궐” to be greenlit?"));
    QCOMPARE(library().decisions.size(), 1);
    QVERIFY(await(reopenDecision(*m_session, library().decisions.first().id)));
    QVERIFY(library().decisions.isEmpty()); // the rule asks again
}

void TestDecisionVerbs::whatMakesNoSenseIsRefused()
{
    QVERIFY(!await(askDecision(*m_session, question(QStringLiteral("  ")))));
    Decision gone = question(QStringLiteral("?"));
    gone.id = {5};
    QVERIFY(!await(askDecision(*m_session, gone)));
    QVERIFY(!await(answerDecision(*m_session, question(QStringLiteral("?")), QStringLiteral(" "), {}, today)));
    QVERIFY(!await(answerDecision(*m_session, gone, QStringLiteral("!"), {}, today)));
    QVERIFY(!await(answerDecision(*m_session, Decision(), QStringLiteral("!"), {}, today)));
    QVERIFY(!await(reopenDecision(*m_session, {5})));
    QVERIFY(!await(deleteDecisions(*m_session, {{5}})));
    QVERIFY(library().decisions.isEmpty());
    QVERIFY(!m_session->undoWords());
}

void TestDecisionVerbs::decisionsOutlastTheirRows_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("grant") << QStringLiteral("grant");
    QTest::newRow("source IP") << QStringLiteral("ip");
    QTest::newRow("cap") << QStringLiteral("cap");
    QTest::newRow("title of a cap") << QStringLiteral("title");
}

void TestDecisionVerbs::decisionsOutlastTheirRows()
{
    QFETCH(QString, what);
    const IpId ip = addIp();
    const GrantId grant = addGrant(ip);
    const TitleId title = addTitle(*m_session, QStringLiteral("달빛 궁궐"));
    Cap cap;
    cap.id = makeId<Cap>();
    cap.scope = CapScope::Title;
    cap.title = title;
    QVERIFY(await(m_session->setCaps({cap})));
    Decision person = question(QStringLiteral("?"));
    Decision rule;
    rule.rule = DecisionRule::RightLapsing;
    const bool isGrant = what == QStringLiteral("grant") || what == QStringLiteral("ip");
    person.grant = rule.grant = isGrant ? grant : GrantId();
    person.cap = rule.cap = isGrant ? CapId() : cap.id;
    QVERIFY(await(askDecision(*m_session, person)));
    QVERIFY(await(answerDecision(*m_session, rule, QStringLiteral("!"), {}, today)));

    const Edited gone = what == QStringLiteral("grant") ? m_session->deleteGrants({grant})
                        : what == QStringLiteral("ip")  ? m_session->deleteIps({ip})
                        : what == QStringLiteral("cap") ? m_session->setCaps({})
                                                        : m_session->deleteTitles({title});
    QVERIFY(await(gone));
    QCOMPARE(library().decisions.size(), 1);
    QCOMPARE(library().decisions.first().question, QStringLiteral("?"));
    QVERIFY(library().decisions.first().grant.isNull() && library().decisions.first().cap.isNull());
    QVERIFY(await(m_session->undo()));
    QCOMPARE(library().decisions.size(), 2);
}

void TestDecisionVerbs::aTitleTakesItsDecisionsAlong()
{
    Decision asked = question(QStringLiteral("?"));
    asked.title = addTitle(*m_session, QStringLiteral("달빛 궁궐"));
    QVERIFY(await(askDecision(*m_session, asked)));
    QVERIFY(await(m_session->deleteTitles({asked.title})));
    QVERIFY(library().decisions.isEmpty());
}

void TestDecisionVerbs::mergedGrantsKeepTheirs()
{
    const IpId kept = addIp();
    const GrantId same = addGrant(kept);
    const IpId other = addIp();
    Decision asked = question(QStringLiteral("?"));
    asked.grant = addGrant(other);
    QVERIFY(await(askDecision(*m_session, asked)));
    const auto row = await(m_session->readIp(kept));
    QVERIFY(row);
    QVERIFY(await(m_session->mergeIps(*row, {other})));
    QCOMPARE(library().decisions.first().grant, same);
}

SLATEBOARD_TEST(TestDecisionVerbs)
#include "tst_decisionverbs.moc"
