// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/planverbs.h"
#include "app/session/titlepartverbs.h"
#include "tests/session/newsession.h"
#include "tests/support/registry.h"

#include <QtTest>

using namespace slateboard;

namespace {

using Try = std::function<Edited(Session &, PlanId, TitleId)>;

Credit credit(const QString &person, CreditRole role = CreditRole::Writer)
{
    return {makeId<Credit>(), {}, role, person, CreditStanding::Wanted};
}

WithParty<Slot> airing(const QString &platform, Weekdays days = {Weekday::Monday}, const QString &time = {})
{
    return {{makeId<Slot>(), {}, {}, days, time, Day(2023, 5, 1), 2}, platform};
}

WithParty<ReleaseWindow> window(const QString &platform, ReleaseWindowId after = {})
{
    WithParty<ReleaseWindow> made;
    made.row.id = makeId<ReleaseWindow>();
    made.row.after = after;
    made.party = platform;
    return made;
}

} // namespace

Q_DECLARE_METATYPE(Try)

/// What hangs on a title, changed a field or a list at a time: what is kept and what is refused.
class TestTitlePartVerbs : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_session.reset(); }
    void aFieldIsChangedWhereItStands();
    void aListChangesOnlyWhatIsDifferent();
    void partiesAreMadeOnce();
    void aRoleOfCompaniesLeavesTheOthers();
    void otherPlansKeepTheirs();
    void whatWasApprovedStays();
    void aTitleIsTriedInAnotherPlan();
    void windowsFollowEachOther();
    void theSameIsNoStep();
    void partsAreRefused_data();
    void partsAreRefused();
    void everyPartIsUndone();

private:
    [[nodiscard]] const Library &library() const { return m_session->library(); }
    [[nodiscard]] PlanId plan() const { return workingPlan(library()).id; }
    [[nodiscard]] qsizetype steps() { return await(m_session->history())->size(); }

    QTemporaryDir m_folder;
    std::shared_ptr<Session> m_session;
    TitleId m_title;
};

void TestTitlePartVerbs::init()
{
    m_session = newSession(m_folder);
    m_title = addTitle(*m_session, QStringLiteral("심야 병원"));
}

void TestTitlePartVerbs::aFieldIsChangedWhereItStands()
{
    QVERIFY(await(changeTitle(*m_session, m_title, [](Title &title) { title.genre = QStringLiteral("  의학 "); })));
    QVERIFY(await(changeTitle(*m_session, m_title, [](Title &title) { title.episodes = 16; })));
    const Title &title = library().titles.first();
    QCOMPARE(title.genre, QStringLiteral("의학"));
    QCOMPARE(title.episodes, 16);
    QCOMPARE(title.koreanName, QStringLiteral("심야 병원"));
}

void TestTitlePartVerbs::aListChangesOnlyWhatIsDifferent()
{
    const TitleId other = addTitle(*m_session, QStringLiteral("달빛 궁궐"));
    QVERIFY(await(setCredits(*m_session, other, {credit(QStringLiteral("남"))})));
    const QList<Credit> before{credit(QStringLiteral("가")), credit(QStringLiteral("나")),
                               credit(QStringLiteral("다"))};
    QVERIFY(await(setCredits(*m_session, m_title, before)));
    QList<Credit> wanted{before[0], before[1], credit(QStringLiteral(" 라  마 "))};
    wanted[1].standing = CreditStanding::Attached;
    const auto done = await(setCredits(*m_session, m_title, wanted));
    QVERIFY(done);
    QCOMPARE(done->changes.rows.value(Table::Credit).size(), 3); // changed, removed, added
    QCOMPARE(library().credits.size(), 4);
    QCOMPARE(findRow(library().credits, wanted[2].id)->person, QStringLiteral("라 마"));
    QCOMPARE(findRow(library().credits, before[1].id)->standing, CreditStanding::Attached);
    QVERIFY(!findRow(library().credits, before[2].id));
}

void TestTitlePartVerbs::partiesAreMadeOnce()
{
    QVERIFY(
        await(setSlots(*m_session, m_title, {airing(QStringLiteral("채널 A")), airing(QStringLiteral("채널 A "))})));
    WithParty<Funding> funding;
    funding.row.amount = {500};
    funding.party = QStringLiteral("채널 A");
    QVERIFY(await(setFunding(*m_session, plan(), m_title, {funding})));
    QCOMPARE(library().parties.size(), 1);
    QCOMPARE(library().funding.first().party, library().parties.first().id);
    QVERIFY(!library().funding.first().id.isNull());
    QCOMPARE(library().airSlots.last().platform, library().parties.first().id);
}

void TestTitlePartVerbs::aRoleOfCompaniesLeavesTheOthers()
{
    Session &session = *m_session;
    QVERIFY(
        await(setTitleParties(session, m_title, PartyRole::Platform, {QStringLiteral("가"), QStringLiteral("나")})));
    QVERIFY(await(setTitleParties(session, m_title, PartyRole::Distributor, {QStringLiteral("가")})));
    const auto kept = library().titleParties.first();
    QVERIFY(
        await(setTitleParties(session, m_title, PartyRole::Platform, {QStringLiteral("가"), QStringLiteral("다")})));
    QCOMPARE(library().titleParties.size(), 3);
    QCOMPARE(library().titleParties.first(), kept);
    QCOMPARE(std::ranges::count(library().titleParties, PartyRole::Distributor, &TitleParty::role), 1);
}

void TestTitlePartVerbs::otherPlansKeepTheirs()
{
    Rows rows;
    rows.plans << Plan{makeId<Plan>(), QStringLiteral("가정"), PlanKind::WhatIf};
    const PlanId other = rows.plans.first().id;
    rows.funding << Funding{makeId<Funding>(), other, m_title, FundingSource::Own, {}, {1}};
    QVERIFY(await(m_session->takeRows(rows, {QStringLiteral("Rows"), {}})));
    QVERIFY(await(setFunding(*m_session, plan(), m_title, {{{{}, {}, {}, FundingSource::Fund, {}, {2}}, {}}})));
    QCOMPARE(library().funding.size(), 2);
    QVERIFY(await(setFunding(*m_session, other, m_title, {})));
    QCOMPARE(library().funding.size(), 1);
    QCOMPARE(library().funding.first().plan, plan());
}

void TestTitlePartVerbs::whatWasApprovedStays()
{
    QVERIFY(await(approvePlan(*m_session, plan(), {})));
    const PlanId approved = library().plans.last().id;
    QVERIFY(!await(setFunding(*m_session, approved, m_title, {{{{}, {}, {}, FundingSource::Fund, {}, {2}}, {}}})));
    QVERIFY(!await(setBudget(*m_session, approved, m_title, {})));
    QVERIFY(!await(setWindows(*m_session, approved, m_title, {window(QStringLiteral("가"))})));
    QVERIFY(await(setWindows(*m_session, plan(), m_title, {window(QStringLiteral("가"))})));
}

void TestTitlePartVerbs::aTitleIsTriedInAnotherPlan()
{
    QVERIFY(await(copyPlan(*m_session, plan(), QStringLiteral("가정"))));
    const PlanId tried = library().plans.last().id;
    TitleDraft draft;
    draft.title.koreanName = QStringLiteral("달빛 궁궐");
    draft.phases = QList<Phase>{{{}, {}, {}, PhaseKind::Development, Day(2023, 6, 1), Day(2023, 6, 30)}};
    const qsizetype before = steps();
    QVERIFY(await(addTitleTo(*m_session, tried, draft)));
    QCOMPARE(steps(), before + 1);
    const TitleId title = library().titles.last().id;
    QCOMPARE(std::ranges::count(library().planTitles, title, &PlanTitle::title), 1);
    QCOMPARE(library().planTitles.last().plan, tried);
    QCOMPARE(library().phases.last().plan, tried);
    QVERIFY(await(approvePlan(*m_session, tried, {})));
    QVERIFY(!await(addTitleTo(*m_session, library().plans.last().id, draft)));
}

void TestTitlePartVerbs::windowsFollowEachOther()
{
    const auto first = window(QStringLiteral("가"));
    const auto second = window(QStringLiteral("나"), first.row.id);
    // Whatever the order in which they are listed.
    QVERIFY(await(setWindows(*m_session, plan(), m_title, {second, first})));
    QCOMPARE(findRow(library().windows, second.row.id)->after, first.row.id);
    QVERIFY(await(setWindows(*m_session, plan(), m_title, {window(QStringLiteral("다"))})));
    QCOMPARE(library().windows.size(), 1);
}

void TestTitlePartVerbs::theSameIsNoStep()
{
    const QList<Credit> credits{credit(QStringLiteral("가"))};
    QVERIFY(await(setCredits(*m_session, m_title, credits)));
    const qsizetype before = steps();
    QVERIFY(await(setCredits(*m_session, m_title, credits)));
    QVERIFY(await(changeTitle(*m_session, m_title, [](Title &) {})));
    QVERIFY(await(setTitleParties(*m_session, m_title, PartyRole::Platform, {})));
    QCOMPARE(steps(), before);
}

void TestTitlePartVerbs::partsAreRefused_data()
{
    QTest::addColumn<Try>("verb");
    QTest::addColumn<QString>("says");
    const auto add = [](const char *name, const Try &verb, const char *says) {
        QTest::newRow(name) << verb << QString::fromUtf8(says);
    };
    add(
        "a nameless title",
        [](Session &session, PlanId, TitleId title) {
            return changeTitle(session, title, [](Title &row) { row.koreanName.clear(); });
        },
        "A title needs a name.");
    add(
        "a nameless credit",
        [](Session &session, PlanId, TitleId title) {
            return setCredits(session, title, {credit(QStringLiteral("가")), credit(QStringLiteral(" "))});
        },
        "A credit needs a name.");
    add(
        "a slot nowhere",
        [](Session &session, PlanId, TitleId title) { return setSlots(session, title, {airing({})}); },
        "A slot needs a platform.");
    add(
        "a slot on no day",
        [](Session &session, PlanId, TitleId title) {
            return setSlots(session, title, {airing(QStringLiteral("가"), {})});
        },
        "A slot needs at least one day of the week.");
    add(
        "no time of day",
        [](Session &session, PlanId, TitleId title) {
            return setSlots(session, title, {airing(QStringLiteral("가"), {Weekday::Monday}, QStringLiteral("25시"))});
        },
        "“25시” is no time of day: type it like 21:10.");
    add(
        "a reference to nowhere",
        [](Session &session, PlanId, TitleId title) {
            return setTitleDocuments(session, title, {{{}, {}, QStringLiteral("  "), {}}});
        },
        "A document needs a path or an address.");
    add(
        "a tier of the waterfall without a place",
        [](Session &session, PlanId, TitleId title) {
            return setWaterfall(session, title, {{{{}, {}, 0, TierKind::Fee, {}, Share{1'000}, {}}, {}}});
        },
        "The steps of a waterfall are numbered from 1 to 99.");
    add(
        "more than all of what is received",
        [](Session &session, PlanId, TitleId title) {
            return setWaterfall(session, title, {{{{}, {}, 1, TierKind::Fee, {}, Share{10'001}, {}}, {}}});
        },
        "A share lies between 0 and 100 percent.");
    add(
        "less than nothing to recoup",
        [](Session &session, PlanId, TitleId title) {
            return setWaterfall(session, title, {{{{}, {}, 1, TierKind::Expense, {}, {}, Money{-1}}, {}}});
        },
        "What is recouped cannot be negative.");
    add(
        "money below zero",
        [](Session &session, PlanId plan, TitleId title) {
            return setFunding(session, plan, title, {{{{}, {}, {}, FundingSource::Own, {}, {-1}}, {}}});
        },
        "Funding cannot be negative.");
    add(
        "a window in a circle",
        [](Session &session, PlanId plan, TitleId title) {
            auto first = window(QStringLiteral("가"));
            const auto second = window(QStringLiteral("나"), first.row.id);
            first.row.after = second.row.id;
            return setWindows(session, plan, title, {first, second});
        },
        "A window cannot follow itself.");
    add(
        "a window after another title's",
        [](Session &session, PlanId plan, TitleId title) {
            return setWindows(session, plan, title, {window(QStringLiteral("가"), ReleaseWindowId{99})});
        },
        "A window can only follow another one of its title.");
    add(
        "a title that is gone",
        [](Session &session, PlanId, TitleId) {
            return setCredits(session, TitleId{99}, {credit(QStringLiteral("가"))});
        },
        "The row is no longer in the library: nothing was changed.");
    add(
        "a plan that is gone",
        [](Session &session, PlanId, TitleId title) { return setFunding(session, PlanId{99}, title, {}); },
        "The row is no longer in the library: nothing was changed.");
}

void TestTitlePartVerbs::partsAreRefused()
{
    QFETCH(Try, verb);
    const qsizetype before = steps();
    const auto refused = await(verb(*m_session, plan(), m_title));
    QVERIFY(!refused);
    QTEST(refused.error().sentence, "says");
    QCOMPARE(steps(), before);
    QVERIFY(library().parties.isEmpty());
}

void TestTitlePartVerbs::everyPartIsUndone()
{
    QVERIFY(await(setCredits(*m_session, m_title, {credit(QStringLiteral("가"))})));
    QVERIFY(await(setWindows(*m_session, plan(), m_title, {window(QStringLiteral("나"))})));
    QVERIFY(await(m_session->undo()));
    QVERIFY(library().windows.isEmpty() && library().parties.isEmpty());
    QVERIFY(await(m_session->undo()));
    QVERIFY(library().credits.isEmpty());
    QVERIFY(await(m_session->redo()));
    QCOMPARE(library().credits.size(), 1);
}

SLATEBOARD_TEST(TestTitlePartVerbs)
#include "tst_titlepartverbs.moc"
