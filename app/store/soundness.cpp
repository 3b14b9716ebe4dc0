// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/soundness.h"

#include "app/store/rowwords.h"
#include "app/store/tables.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace slateboard::store {
namespace {

QString sayFinding(const char *sentence)
{
    return QCoreApplication::translate("Check", sentence);
}

// The ids of all rows that may be referred to, in a row of their own so that looking them up stays in the cache.
template <class Row>
class Targets {
public:
    explicit Targets(const QList<Row> &rows)
    {
        m_ids.reserve(static_cast<size_t>(rows.size()));
        for (const Row &row : rows)
            m_ids.push_back(row.id.value);
    }
    explicit Targets(const IpTable &ips)
    {
        m_ids.reserve(static_cast<size_t>(ips.size()));
        for (int chunk = 0; chunk < ips.chunkCount(); ++chunk) {
            for (int row = 0; row < ips.chunk(chunk).size(); ++row)
                m_ids.push_back(ips.chunk(chunk).id(row).value);
        }
    }
    // Rows that follow each other mostly refer to the same row or to the next one.
    [[nodiscard]] bool holds(Id<Row> id)
    {
        for (size_t at = m_last; at < std::min(m_last + 2, m_ids.size()); ++at) {
            if (m_ids[at] == id.value) {
                m_last = at;
                return true;
            }
        }
        const auto found = std::ranges::lower_bound(m_ids, id.value);
        if (found == m_ids.end() || *found != id.value)
            return false;
        m_last = static_cast<size_t>(found - m_ids.begin());
        return true;
    }

private:
    std::vector<qint64> m_ids;
    size_t m_last = 0;
};

class References {
public:
    explicit References(const Library &library) :
        m_targets(Targets(library.parties), Targets<SourceIp>(library.ips), Targets(library.titles),
                  Targets(library.plans), Targets(library.accounts), Targets(library.costs), Targets(library.grants),
                  Targets(library.caps), Targets(library.milestones), Targets(library.windows), Targets(library.goals))
    {}

    template <class Row>
    void require(const QList<Row> &rows)
    {
        std::apply([&](const auto &, const auto &...column) { (requireIds(rows, column), ...); }, // all but the id
                   TableOf<Row>::columns);
    }

private:
    template <class Row, class Target>
    void requireIds(const QList<Row> &rows, const Column<Row, Id<Target>> &column)
    {
        auto &targets = std::get<Targets<Target>>(m_targets);
        for (const Row &row : rows) {
            const Id<Target> id = row.*column.member;
            if (!id.isNull() && !targets.holds(id))
                throw dangling(TableOf<Row>::name, row.id.value, column.name, id.value);
        }
    }
    template <class Row, class Value>
    void requireIds(const QList<Row> &, const Column<Row, Value> &)
    {} // refers to nothing

    static Unsound dangling(const char *table, qint64 row, const char *column, qint64 id)
    {
        const std::string what =
            std::string(table) + ' ' + std::to_string(row) + ": no row for " + column + ' ' + std::to_string(id);
        //: %1 is a kind of row such as a cost, %2 its number
        return {what, sayFinding(QT_TRANSLATE_NOOP("Check", "%1 (row %2) refers to a row that is not there."))
                          .arg(wordForRow(table), QString::number(row))};
    }

    std::tuple<Targets<Party>, Targets<SourceIp>, Targets<Title>, Targets<Plan>, Targets<Account>, Targets<Cost>,
               Targets<RightsGrant>, Targets<Cap>, Targets<Milestone>, Targets<ReleaseWindow>, Targets<Goal>>
        m_targets;
};

// The years of a single one are many quarters, and of a thousand too many for the memory.
void requireYears(const Phase &phase)
{
    const char *fault = nullptr;
    if (!isWithinYears(phase.start) || !isWithinYears(phase.end))
        fault = QT_TRANSLATE_NOOP("Check", "Its days lie outside 1900 to 2100.");
    else if (phase.end >= phase.start.plusMonths(12 * longestPhaseYears))
        fault = QT_TRANSLATE_NOOP("Check", "It lasts longer than 50 years.");
    if (!fault)
        return;
    const QString row = sayFinding(QT_TRANSLATE_NOOP("Check", "%1 (row %2)"))
                            .arg(wordForRow(TableOf<Phase>::name), QString::number(phase.id.value));
    throw Unsound("phase " + std::to_string(phase.id.value) + ": " + fault,
                  QStringLiteral("%1: %2").arg(row, sayFinding(fault)));
}

} // namespace

bool isWithinYears(Day day)
{
    return day.year() >= firstPhaseYear && day.year() <= lastPhaseYear;
}

void requireSound(const Library &library)
{
    References references(library);
    const auto require = [&](const auto &...rows) { (references.require(rows), ...); };
    require(library.scoutEvents, library.grants, library.grantDocuments, library.ipMetrics, library.titleIps,
            library.titleParties, library.stageEvents, library.planTitles, library.phases, library.accounts,
            library.budgetLines, library.costs, library.receipts, library.caps, library.credits, library.airSlots,
            library.titleDocuments, library.decisions, library.plannedStages, library.phaseLinks, library.milestones,
            library.plannedMilestones, library.windows, library.funding, library.estimates, library.waterfall,
            library.interimTargets);
    std::ranges::for_each(library.phases, requireYears);
    const auto working = std::ranges::count(library.plans, PlanKind::Working, &Plan::kind);
    if (working != 1) {
        throw Unsound("working plans: " + std::to_string(working),
                      sayFinding(QT_TRANSLATE_NOOP("Check", "There is not exactly one working plan.")));
    }
}

Unsound libraryRowMissing()
{
    return {"library 1: missing",
            sayFinding(QT_TRANSLATE_NOOP("Check", "The row that describes the library is missing."))};
}

} // namespace slateboard::store
