// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/sample/sample.h"
#include "tests/support/registry.h"

#include <QSet>
#include <QTest>

#include <map>
#include <set>

using namespace slateboard;

namespace {

template <class Row>
QSet<qint64> idsOf(const QList<Row> &rows)
{
    QSet<qint64> ids;
    for (const auto &row : rows)
        ids.insert(row.id.value);
    return ids;
}

/// How many rows refer to something that is not in `ids`.
template <class Row, class Reference>
qsizetype dangling(const QList<Row> &rows, Reference Row::*member, const QSet<qint64> &ids, bool mayBeNull = false)
{
    return std::ranges::count_if(rows, [&](const Row &row) {
        const auto reference = row.*member;
        return !(mayBeNull && reference.isNull()) && !ids.contains(reference.value);
    });
}

/// Calls `visit` with each table of the rows.
template <class Visit>
void eachTable(const Rows &rows, Visit visit)
{
    std::apply([&](const auto &...list) { (visit(list), ...); }, listsOf(rows));
}

} // namespace

/// The rows of the sample by themselves: what every file must hold true.
class TestSample : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_sample = sample::makeSample(); }
    void isTheSameAtEveryCall();
    void idsAscendAndVary();
    void referencesResolve();
    void factsEndOnThePinnedDay();
    void phasesRunForward();
    void titlesAreSetUp();
    void sourceIpsAreNamedOnce();
    void aThirdHasMetrics();
    void textIsClean();
    void moneyIsDocumented();
    void moneyIsEnteredInManyWays();

private:
    [[nodiscard]] const Rows &rows() const { return m_sample.rows; }

    sample::Sample m_sample;
};

void TestSample::isTheSameAtEveryCall()
{
    const auto again = sample::makeSample();
    QCOMPARE(again.name, m_sample.name);
    QCOMPARE(again.pinnedDay, Day(2023, 3, 31));
    QVERIFY(again.rows.parties == rows().parties);
    QVERIFY(again.rows.ips == rows().ips);
    QVERIFY(again.rows.scoutEvents == rows().scoutEvents);
    QVERIFY(again.rows.grants == rows().grants);
    QVERIFY(again.rows.ipMetrics == rows().ipMetrics);
    QVERIFY(again.rows.titles == rows().titles);
    QVERIFY(again.rows.stageEvents == rows().stageEvents);
    QVERIFY(again.rows.budgetLines == rows().budgetLines);
    QVERIFY(again.rows.costs == rows().costs);
    QVERIFY(again.rows.receipts == rows().receipts);
}

void TestSample::idsAscendAndVary()
{
    QSet<qint64> all;
    qsizetype count = 0;
    eachTable(rows(), [&](const auto &table) {
        using Row = typename std::remove_cvref_t<decltype(table)>::value_type;
        constexpr bool isLeftToPeople = std::is_same_v<Row, GrantDocument> || std::is_same_v<Row, SavedFilter> ||
                                        std::is_same_v<Row, MilestoneTemplate> || std::is_same_v<Row, PlannedMilestone>;
        QVERIFY(isLeftToPeople || !table.isEmpty());
        QVERIFY(std::ranges::is_sorted(table, std::ranges::less{}, [](const auto &row) { return row.id; }));
        all.unite(idsOf(table));
        count += table.size();
    });
    QCOMPARE(all.size(), count); // unique across tables, too
    QSet<qint64> low;
    for (const auto &ip : rows().ips)
        low.insert(ip.id.value & 0xffff);
    QVERIFY(low.size() > rows().ips.size() * 9 / 10);
    const qint64 today = m_sample.pinnedDay.plusDays(1).daysSince(Day(2020, 1, 1)) * 86'400'000;
    QVERIFY(std::ranges::all_of(all, [&](qint64 id) { return id > 0 && (id >> 22) < today; }));
}

void TestSample::referencesResolve()
{
    const auto parties = idsOf(rows().parties);
    const auto ips = idsOf(rows().ips);
    const auto titles = idsOf(rows().titles);
    const auto plans = idsOf(rows().plans);
    const auto accounts = idsOf(rows().accounts);
    QCOMPARE(dangling(rows().scoutEvents, &ScoutEvent::ip, ips), 0);
    QCOMPARE(dangling(rows().grants, &RightsGrant::ip, ips), 0);
    QCOMPARE(dangling(rows().ipMetrics, &IpMetric::ip, ips), 0);
    QCOMPARE(dangling(rows().grants, &RightsGrant::counterparty, parties, true), 0);
    QCOMPARE(dangling(rows().titleIps, &TitleIp::title, titles), 0);
    QCOMPARE(dangling(rows().titleIps, &TitleIp::ip, ips), 0);
    QCOMPARE(dangling(rows().titleParties, &TitleParty::title, titles), 0);
    QCOMPARE(dangling(rows().titleParties, &TitleParty::party, parties), 0);
    QCOMPARE(dangling(rows().stageEvents, &StageEvent::title, titles), 0);
    QCOMPARE(dangling(rows().planTitles, &PlanTitle::plan, plans), 0);
    QCOMPARE(dangling(rows().planTitles, &PlanTitle::title, titles), 0);
    QCOMPARE(dangling(rows().phases, &Phase::plan, plans), 0);
    QCOMPARE(dangling(rows().phases, &Phase::title, titles), 0);
    QCOMPARE(dangling(rows().accounts, &Account::parent, accounts, true), 0);
    QCOMPARE(dangling(rows().budgetLines, &BudgetLine::title, titles), 0);
    QCOMPARE(dangling(rows().budgetLines, &BudgetLine::account, accounts), 0);
    QCOMPARE(dangling(rows().costs, &Cost::title, titles), 0);
    QCOMPARE(dangling(rows().costs, &Cost::account, accounts), 0);
    QCOMPARE(dangling(rows().costs, &Cost::counterparty, parties, true), 0);
    QCOMPARE(dangling(rows().costs, &Cost::settles, idsOf(rows().costs), true), 0);
    QCOMPARE(dangling(rows().receipts, &Receipt::title, titles), 0);
    QCOMPARE(dangling(rows().receipts, &Receipt::platform, parties, true), 0);
    const auto windows = idsOf(rows().windows);
    QCOMPARE(dangling(rows().credits, &Credit::title, titles), 0);
    QCOMPARE(dangling(rows().airSlots, &Slot::platform, parties), 0);
    QCOMPARE(dangling(rows().milestones, &Milestone::title, titles), 0);
    QCOMPARE(dangling(rows().windows, &ReleaseWindow::after, windows, true), 0);
    QCOMPARE(dangling(rows().funding, &Funding::plan, plans), 0);
}

void TestSample::factsEndOnThePinnedDay()
{
    const auto known = [this](const auto &row) { return row.day >= Day(2020, 10, 1) && row.day <= m_sample.pinnedDay; };
    QVERIFY(std::ranges::all_of(rows().scoutEvents, known));
    QVERIFY(std::ranges::all_of(rows().ipMetrics, known));
    QVERIFY(std::ranges::all_of(rows().stageEvents, known));
    QVERIFY(std::ranges::all_of(rows().costs, known));
    QVERIFY(std::ranges::all_of(rows().receipts, known));
    for (const auto &ip : rows().ips)
        QVERIFY(ip.discoveredOn && *ip.discoveredOn <= m_sample.pinnedDay);
    for (const auto &grant : rows().grants) {
        QVERIFY(grant.startsOn <= m_sample.pinnedDay);
        QVERIFY(!grant.endsOn || *grant.endsOn >= grant.startsOn);
    }
}

void TestSample::phasesRunForward()
{
    QHash<TitleId, QMap<PhaseKind, Phase>> titles;
    for (const auto &phase : rows().phases) {
        QVERIFY(phase.start <= phase.end);
        if (phase.plan != rows().plans.first().id) // the working plan is the oldest
            continue;
        QVERIFY(!titles[phase.title].contains(phase.kind));
        titles[phase.title].insert(phase.kind, phase);
    }
    for (const auto &phases : titles) {
        if (!phases.contains(PhaseKind::Production))
            continue;
        QVERIFY(phases[PhaseKind::Development].end < phases[PhaseKind::PreProduction].start);
        QVERIFY(phases[PhaseKind::PreProduction].end < phases[PhaseKind::Production].start);
        QVERIFY(phases[PhaseKind::Production].end < phases[PhaseKind::PostProduction].start);
    }
}

void TestSample::titlesAreSetUp()
{
    QCOMPARE(rows().titles.size(), 80);
    QCOMPARE(rows().planTitles.size(), 3 * 80); // working, approved and what-if
    QCOMPARE(std::ranges::count(rows().plans, PlanKind::Working, &Plan::kind), 1);
    QSet<QString> names;
    for (const auto &title : rows().titles) {
        QVERIFY(!title.koreanName.isEmpty() && !title.englishName.isEmpty() && !title.logline.isEmpty());
        names << title.koreanName << title.englishName;
    }
    QCOMPARE(names.size(), 160);
}

void TestSample::sourceIpsAreNamedOnce()
{
    QSet<QString> korean;
    for (const auto &ip : rows().ips) {
        QVERIFY(!ip.title.isEmpty() && !ip.originalTitle.isEmpty() && !ip.creator.isEmpty());
        korean << sameWorkKey(ip.title);
    }
    QCOMPARE(korean.size(), rows().ips.size());
    QSet<GrantKind> kinds;
    for (const auto &grant : rows().grants)
        kinds << grant.kind;
    QCOMPARE(kinds.size(), 5);
    for (const auto &medium : words<Medium>())
        QVERIFY2(std::ranges::find(rows().ips, medium.value, &SourceIp::medium) != rows().ips.end(), medium.code);
}

void TestSample::aThirdHasMetrics()
{
    QSet<qint64> ips;
    std::set<std::tuple<qint64, Day, MetricKind>> places;
    std::map<std::pair<qint64, MetricKind>, double> latest;
    for (const auto &metric : rows().ipMetrics) {
        ips << metric.ip.value;
        places.emplace(metric.ip.value, metric.day, metric.kind);
        QVERIFY(metric.value >= 0 && !metric.source.isEmpty());
        QVERIFY(metric.kind != MetricKind::Rank || metric.value >= 1);
        QVERIFY(metric.kind != MetricKind::Rating || metric.value <= 10);
        double &before = latest[{metric.ip.value, metric.kind}];
        QVERIFY(metric.kind != MetricKind::Views || metric.value >= before); // ids are by day
        before = metric.value;
    }
    QVERIFY2(ips.size() * 4 > rows().ips.size() && ips.size() * 5 < rows().ips.size() * 2,
             qPrintable(QString::number(ips.size())));
    QCOMPARE(static_cast<qsizetype>(places.size()), rows().ipMetrics.size()); // one value a day and kind
    for (const auto &kind : words<MetricKind>())
        QVERIFY2(std::ranges::find(rows().ipMetrics, kind.value, &IpMetric::kind) != rows().ipMetrics.end(), kind.code);
}

void TestSample::textIsClean()
{
    for (const auto &ip : rows().ips) {
        for (const auto &text : {ip.title, ip.originalTitle, ip.creator, ip.publisher, ip.synopsis}) {
            QCOMPARE(text, cleaned(text));
            QVERIFY2(!text.contains(u'{') && !text.contains(u'|'), qPrintable(text));
        }
    }
}

void TestSample::moneyIsDocumented()
{
    QHash<CostId, Money> open;
    QSet<QString> documents;
    QSet<AccountId> parents;
    for (const auto &account : rows().accounts)
        parents << account.parent;
    for (const auto &cost : rows().costs) {
        QVERIFY(cost.amount.minor > 0);
        QVERIFY(!parents.contains(cost.account)); // leaves only
        QCOMPARE(cost.dueDay.has_value(), cost.kind == CostKind::Committed);
        documents << cost.document;
        if (cost.kind == CostKind::Committed)
            open.insert(cost.id, cost.amount);
    }
    QCOMPARE(documents.size(), rows().costs.size());
    for (const auto &cost : rows().costs) {
        if (cost.settles.isNull())
            continue;
        QVERIFY(open.contains(cost.settles));
        open[cost.settles] -= cost.amount;
        QVERIFY(open[cost.settles].minor >= 0);
    }
    const auto overdue = std::ranges::count_if(rows().costs, [&](const Cost &cost) {
        return cost.dueDay && *cost.dueDay <= m_sample.pinnedDay && open.value(cost.id).minor > 0;
    });
    QVERIFY(overdue >= 3 && overdue <= 40);
}

void TestSample::moneyIsEnteredInManyWays()
{
    QSet<LineBasis> bases;
    int inDollars = 0;
    const auto take = [&inDollars](const auto &rows) {
        for (const auto &row : rows) {
            inDollars += row.entered ? 1 : 0;
            if (row.entered && row.entered->inCurrency({}) != row.amount)
                return false;
        }
        return true;
    };
    QVERIFY(take(rows().budgetLines) && take(rows().costs) && take(rows().receipts) && take(rows().funding));
    QVERIFY(inDollars > 40);
    for (const auto &line : rows().budgetLines) {
        bases << line.basis;
        QCOMPARE(line.basis == LineBasis::Percent, line.share > Share{});
        QCOMPARE(line.basis == LineBasis::Percent, line.amount == Money{});
    }
    QCOMPARE(bases.size(), 3);
    QSet<TierKind> kinds;
    for (const auto &tier : rows().waterfall)
        kinds << tier.kind;
    QVERIFY(kinds.size() >= 5);
    QVERIFY(rows().estimates.size() >= 5);
    QCOMPARE(m_sample.reinvested, std::optional(Share{4'000}));
    QCOMPARE(m_sample.reinvestedAfter, 2);
    QSet<QString> documents;
    for (const auto &receipt : rows().receipts)
        documents << receipt.document;
    QCOMPARE(documents.size(), rows().receipts.size());
}

SLATEBOARD_TEST(TestSample)
#include "tst_sample.moc"
