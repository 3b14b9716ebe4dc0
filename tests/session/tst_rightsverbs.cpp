// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"
#include "tests/session/newsession.h"
#include "tests/support/iprows.h"
#include "tests/support/registry.h"

#include <QtTest>

using namespace slateboard;

namespace {

using Step = std::function<Edited(Session &, GrantId)>;

RightsGrant purchaseFrom(Day day)
{
    RightsGrant bought;
    bought.kind = GrantKind::Purchase;
    bought.startsOn = day;
    return bought;
}

} // namespace

Q_DECLARE_METATYPE(Step)

/// What becomes of a grant: exercised, extended, let lapse, returned, and the documents that prove it.
class TestRightsVerbs : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_session.reset(); }
    void exercisingEndsTheOptionAndCarriesOver();
    void whatIsSaidOfThePurchaseStays();
    void extendingAddsTheFee();
    void extendingTakesBackThatItLapses();
    void lettingLapseKeepsTheEnd();
    void returningEndsIt();
    void undoTakesAStepBack();
    void stepsAreRefused_data();
    void stepsAreRefused();
    void editingKeepsWhatVerbsDecided();
    void anExercisedOptionStaysAnOption();
    void whatIsOverLastsNoLonger_data();
    void whatIsOverLastsNoLonger();
    void documentsAreReplaced();
    void aDocumentNeedsAPlace();
    void deletingAnOptionLeavesThePurchase();

private:
    [[nodiscard]] RightsGrant grant(GrantId id) const { return *findRow(m_session->library().grants, id); }
    [[nodiscard]] RightsGrant newest() const { return m_session->library().grants.last(); }

    QTemporaryDir m_folder;
    std::shared_ptr<Session> m_session;
    IpRows m_made;
    GrantId m_option; // to 2023-12-31, of drama and film, in KR
    GrantId m_licence;
    GrantId m_perpetual;
    GrantId m_ended; // an option that ended on 2022-12-31
};

void TestRightsVerbs::init()
{
    m_made = {};
    const IpId ip = m_made.ip(QStringLiteral("달빛 궁궐"));
    m_option = m_made.grant(ip, Day(2023, 12, 31));
    m_made.rows.parties << Party{makeId<Party>(), QStringLiteral("달빛 출판"), {}};
    m_made.rows.grants.last().counterparty = m_made.rows.parties.first().id;
    m_made.rows.grants.last().territory = QStringLiteral("KR");
    m_made.rows.grants.last().fee = Money{500};
    m_licence = m_made.grant(ip, Day(2023, 12, 31), GrantKind::Licence);
    m_perpetual = m_made.grant(ip, std::nullopt, GrantKind::Purchase);
    m_ended = m_made.grant(ip, Day(2022, 12, 31));
    m_session = newSession(m_folder, m_made.rows);
}

void TestRightsVerbs::exercisingEndsTheOptionAndCarriesOver()
{
    RightsGrant bought = purchaseFrom(today);
    bought.fee = Money{9000};
    QVERIFY(await(m_session->exerciseOption(m_option, bought)));
    const RightsGrant option = grant(m_option);
    QCOMPARE(option.closing, std::optional(GrantClosing::Exercised));
    QCOMPARE(option.closedOn, std::optional(today));
    QCOMPARE(option.endsOn, std::optional(today));
    const RightsGrant made = newest();
    QCOMPARE(made.exercises, m_option);
    QCOMPARE(made.kind, GrantKind::Purchase);
    QCOMPARE(made.ip, option.ip);
    QCOMPARE(made.uses.codes(), option.uses.codes());
    QCOMPARE(made.territory, QStringLiteral("KR"));
    QCOMPARE(made.counterparty, option.counterparty);
    QCOMPARE(made.fee, std::optional(Money{9000}));
}

void TestRightsVerbs::whatIsSaidOfThePurchaseStays()
{
    RightsGrant bought = purchaseFrom(today);
    bought.kind = GrantKind::Licence;
    bought.uses = {Use::Film};
    bought.territory = QStringLiteral("KR, JP");
    QVERIFY(await(m_session->exerciseOption(m_option, bought)));
    QCOMPARE(newest().uses.codes(), Uses{Use::Film}.codes());
    QCOMPARE(newest().territory, QStringLiteral("KR, JP"));
}

void TestRightsVerbs::extendingAddsTheFee()
{
    QVERIFY(await(m_session->extendGrant(m_option, Day(2024, 6, 30), Money{70})));
    QCOMPARE(grant(m_option).endsOn, std::optional(Day(2024, 6, 30)));
    QCOMPARE(grant(m_option).fee, std::optional(Money{570}));
    QVERIFY(await(m_session->extendGrant(m_licence, Day(2024, 6, 30), std::nullopt)));
    QCOMPARE(grant(m_licence).fee, std::optional<Money>()); // still unknown
}

void TestRightsVerbs::extendingTakesBackThatItLapses()
{
    QVERIFY(await(m_session->letGrantLapse(m_option, today)));
    QVERIFY(await(m_session->extendGrant(m_option, Day(2024, 6, 30), std::nullopt)));
    QVERIFY(!grant(m_option).closing && !grant(m_option).closedOn);
}

void TestRightsVerbs::lettingLapseKeepsTheEnd()
{
    QVERIFY(await(m_session->letGrantLapse(m_option, today)));
    QCOMPARE(grant(m_option).closing, std::optional(GrantClosing::LetLapse));
    QCOMPARE(grant(m_option).closedOn, std::optional(today));
    QCOMPARE(grant(m_option).endsOn, std::optional(Day(2023, 12, 31)));
    QVERIFY(await(m_session->keepGrant(m_option)));
    QVERIFY(!grant(m_option).closing && !grant(m_option).closedOn);
}

void TestRightsVerbs::returningEndsIt()
{
    QVERIFY(await(m_session->returnGrant(m_perpetual, today)));
    QCOMPARE(grant(m_perpetual).closing, std::optional(GrantClosing::Returned));
    QCOMPARE(grant(m_perpetual).endsOn, std::optional(today));
}

void TestRightsVerbs::undoTakesAStepBack()
{
    const QList<RightsGrant> before = m_session->library().grants;
    QVERIFY(await(m_session->exerciseOption(m_option, purchaseFrom(today))));
    QVERIFY(m_session->undoWords()->translated().contains(QStringLiteral("달빛 궁궐")));
    QVERIFY(await(m_session->undo()));
    QVERIFY(m_session->library().grants == before);
}

void TestRightsVerbs::stepsAreRefused_data()
{
    QTest::addColumn<Step>("before");
    QTest::addColumn<Step>("step");
    QTest::addColumn<int>("of"); // option, licence, perpetual, ended
    const Step exercise = [](Session &s, GrantId id) { return s.exerciseOption(id, purchaseFrom(today)); };
    const Step extend = [](Session &s, GrantId id) { return s.extendGrant(id, Day(2025, 1, 1), {}); };
    const Step letLapse = [](Session &s, GrantId id) { return s.letGrantLapse(id, today); };
    const Step giveBack = [](Session &s, GrantId id) { return s.returnGrant(id, today); };
    const Step keep = [](Session &s, GrantId id) { return s.keepGrant(id); };
    const Step none;
    QTest::newRow("exercise a licence") << none << exercise << 1;
    QTest::newRow("exercise what has ended") << none << exercise << 3;
    QTest::newRow("exercise twice") << exercise << exercise << 0;
    QTest::newRow("exercise what is let lapse") << letLapse << exercise << 0;
    QTest::newRow("exercise what was returned") << giveBack << exercise << 0;
    QTest::newRow("exercise before it begins")
        << none << Step([](Session &s, GrantId id) { return s.exerciseOption(id, purchaseFrom(Day(2020, 12, 31))); })
        << 0;
    const auto exercising = [](auto change) -> Step {
        return [change](Session &session, GrantId id) {
            RightsGrant bought = purchaseFrom(today);
            change(bought);
            return session.exerciseOption(id, bought);
        };
    };
    QTest::newRow("exercise into an option")
        << none << exercising([](RightsGrant &bought) { bought.kind = GrantKind::Option; }) << 0;
    QTest::newRow("exercise into another source IP")
        << none << exercising([](RightsGrant &bought) { bought.ip = {77}; }) << 0;
    QTest::newRow("exercise into what ends before")
        << none << exercising([](RightsGrant &bought) { bought.endsOn = today.plusDays(-1); }) << 0;
    QTest::newRow("exercise for less than nothing")
        << none << exercising([](RightsGrant &bought) { bought.fee = Money{-1}; }) << 0;
    QTest::newRow("extend to the same day")
        << none << Step([](Session &s, GrantId id) { return s.extendGrant(id, Day(2023, 12, 31), {}); }) << 0;
    QTest::newRow("extend for less than nothing")
        << none << Step([](Session &s, GrantId id) { return s.extendGrant(id, Day(2024, 12, 31), Money{-1}); }) << 0;
    QTest::newRow("extend for more than can be counted")
        << none << Step([](Session &s, GrantId id) { return s.extendGrant(id, Day(2024, 12, 31), largestAmount); })
        << 0;
    QTest::newRow("extend what has no end") << none << extend << 2;
    QTest::newRow("extend what was exercised") << exercise << extend << 0;
    QTest::newRow("extend what was returned") << giveBack << extend << 0;
    QTest::newRow("let lapse what has no end") << none << letLapse << 2;
    QTest::newRow("let lapse what has ended") << none << letLapse << 3;
    QTest::newRow("let lapse what was exercised") << exercise << letLapse << 0;
    QTest::newRow("return what has ended") << none << giveBack << 3;
    QTest::newRow("return twice") << giveBack << giveBack << 0;
    QTest::newRow("return before it begins")
        << none << Step([](Session &s, GrantId id) { return s.returnGrant(id, Day(2020, 12, 31)); }) << 0;
    QTest::newRow("keep what was returned") << giveBack << keep << 0;
    QTest::newRow("keep what was exercised") << exercise << keep << 0;
    for (const auto &[name, step] :
         {std::pair("exercise", exercise), std::pair("extend", extend), std::pair("let lapse", letLapse),
          std::pair("return", giveBack), std::pair("keep", keep)})
        QTest::addRow("%s what is not there", name) << none << step << 4;
}

void TestRightsVerbs::stepsAreRefused()
{
    QFETCH(Step, before);
    QFETCH(Step, step);
    QFETCH(int, of);
    const GrantId id = QList<GrantId>{m_option, m_licence, m_perpetual, m_ended, GrantId{99}}.at(of);
    if (before)
        QVERIFY(await(before(*m_session, id)));
    const QList<RightsGrant> grants = m_session->library().grants;
    const auto done = await(step(*m_session, id));
    QVERIFY(!done);
    QVERIFY2(done.error().sentence.endsWith(QLatin1Char('.')), qPrintable(done.error().sentence));
    QVERIFY2(!done.error().sentence.contains(QLatin1Char('%')), qPrintable(done.error().sentence));
    QVERIFY(m_session->library().grants == grants);
}

void TestRightsVerbs::editingKeepsWhatVerbsDecided()
{
    QVERIFY(await(m_session->letGrantLapse(m_option, today)));
    RightsGrant typed = grant(m_option);
    typed.closing = GrantClosing::Returned;
    typed.closedOn.reset();
    typed.territory = QStringLiteral("JP");
    QVERIFY(await(m_session->updateGrant(typed, {})));
    QCOMPARE(grant(m_option).territory, QStringLiteral("JP"));
    QCOMPARE(grant(m_option).closing, std::optional(GrantClosing::LetLapse));
    QCOMPARE(grant(m_option).closedOn, std::optional(today));
}

void TestRightsVerbs::anExercisedOptionStaysAnOption()
{
    QVERIFY(await(m_session->exerciseOption(m_option, purchaseFrom(today))));
    RightsGrant typed = grant(m_option);
    typed.kind = GrantKind::Licence;
    QVERIFY(!await(m_session->updateGrant(typed, {})));
}

void TestRightsVerbs::whatIsOverLastsNoLonger_data()
{
    QTest::addColumn<GrantClosing>("closing");
    QTest::addColumn<std::optional<Day>>("last"); // that is typed
    QTest::addColumn<bool>("isTaken");
    for (const auto &word : words<GrantClosing>()) {
        const bool mayLast = word.value == GrantClosing::LetLapse;
        QTest::addRow("%s, a day later", word.code) << word.value << std::optional(today.plusDays(1)) << mayLast;
        QTest::addRow("%s, for good", word.code) << word.value << std::optional<Day>() << mayLast;
        QTest::addRow("%s, that day", word.code) << word.value << std::optional(today) << true;
        QTest::addRow("%s, a day earlier", word.code) << word.value << std::optional(today.plusDays(-1)) << true;
    }
}

void TestRightsVerbs::whatIsOverLastsNoLonger()
{
    QFETCH(GrantClosing, closing);
    QFETCH(std::optional<Day>, last);
    switch (closing) {
    case GrantClosing::Exercised: QVERIFY(await(m_session->exerciseOption(m_option, purchaseFrom(today)))); break;
    case GrantClosing::LetLapse: QVERIFY(await(m_session->letGrantLapse(m_option, today))); break;
    case GrantClosing::Returned: QVERIFY(await(m_session->returnGrant(m_option, today))); break;
    }
    const RightsGrant before = grant(m_option);
    RightsGrant typed = before;
    typed.endsOn = last;
    typed.closing.reset(); // is not believed
    const auto done = await(m_session->updateGrant(typed, {}));
    QTEST(done.has_value(), "isTaken");
    if (!done) {
        QVERIFY2(done.error().sentence.contains(today.iso()), qPrintable(done.error().sentence));
        QVERIFY(grant(m_option) == before);
    }
}

void TestRightsVerbs::documentsAreReplaced()
{
    const auto documents = [this] { return m_session->library().grantDocuments; };
    const GrantDocument contract{{}, {}, QStringLiteral(" contracts/moonlit court.pdf "), QStringLiteral(" signed  ")};
    const GrantDocument page{{}, {}, QStringLiteral("https://example.org/title"), {}};
    QVERIFY(await(m_session->setGrantDocuments(m_option, {contract, page})));
    QCOMPARE(documents().size(), 2);
    const GrantDocument kept = documents().first();
    QCOMPARE(kept.place, QStringLiteral("contracts/moonlit court.pdf"));
    QCOMPARE(kept.note, QStringLiteral("signed"));
    QCOMPARE(kept.grant, m_option);
    QVERIFY(await(m_session->setGrantDocuments(m_licence, {page})));
    QVERIFY(await(m_session->setGrantDocuments(m_option, {kept})));
    QCOMPARE(documents().size(), 2); // the licence's is another
    QCOMPARE(documents().first().id, kept.id);
    QVERIFY(await(m_session->deleteGrants({m_option})));
    QCOMPARE(documents().size(), 1);
    QVERIFY(await(m_session->undo()));
    QCOMPARE(documents().size(), 2);
}

void TestRightsVerbs::aDocumentNeedsAPlace()
{
    QVERIFY(!await(m_session->setGrantDocuments(m_option, {{{}, {}, QStringLiteral("  "), QStringLiteral("x")}})));
    QVERIFY(!await(m_session->setGrantDocuments(GrantId{99}, {})));
}

void TestRightsVerbs::deletingAnOptionLeavesThePurchase()
{
    QVERIFY(await(m_session->exerciseOption(m_option, purchaseFrom(today))));
    const GrantId bought = newest().id;
    QVERIFY(await(m_session->deleteGrants({m_option})));
    QVERIFY(grant(bought).exercises.isNull());
    QVERIFY(await(m_session->undo()));
    QCOMPARE(grant(bought).exercises, m_option);
}

SLATEBOARD_TEST(TestRightsVerbs)
#include "tst_rightsverbs.moc"
