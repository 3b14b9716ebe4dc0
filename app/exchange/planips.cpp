// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/planips.h"

#include "app/exchange/cells.h"
#include "app/exchange/columns.h"
#include "app/exchange/known.h"
#include "app/exchange/spellings.h"

#include <QCoreApplication>

namespace slateboard::exchange {
namespace {

class IpPlanner {
public:
    IpPlanner(const SourceTable &table, const ImportOptions &options, const Library &library, ImportPlan &plan) :
        m_table(table), m_options(options), m_plan(plan), m_known(library)
    {
        m_known.reserve(table.rows.size());
        plan.rows.ips.reserve(table.rows.size());
        plan.rows.grants.reserve(options.grantForAll ? table.rows.size() : 0);
    }

    bool take(const SourceRow &row);

private:
    [[nodiscard]] Column column(const char *field) const { return columnOf(m_table, m_options.mapping, field); }
    [[nodiscard]] bool readDiscovery(const SourceRow &row, SourceIp &ip);
    void readWords(const SourceRow &row, SourceIp &ip);
    bool reject(RowRemark remark);

    const SourceTable &m_table;
    const ImportOptions &m_options;
    ImportPlan &m_plan;
    KnownIps m_known;
    const Column m_title = column("title");
    const Column m_originalTitle = column("original_title");
    const Column m_medium = column("medium");
    const Column m_genre = column("genre");
    const Column m_creator = column("creator");
    const Column m_publisher = column("publisher");
    const Column m_origin = column("origin");
    const Column m_discoveredOn = column("discovered_on");
    const Column m_synopsis = column("synopsis");
    const Column m_tags = column("tags");
    const Column m_notes = column("notes");
};

bool IpPlanner::reject(RowRemark remark)
{
    m_plan.rejects.append(std::move(remark));
    return false;
}

bool IpPlanner::take(const SourceRow &row)
{
    SourceIp ip;
    ip.title = m_title.text(row);
    if (ip.title.isEmpty())
        return reject(aboutRow(row, QCoreApplication::translate("Import", "Line %1 has no title.")));
    if (!readDiscovery(row, ip))
        return false;
    ip.creator = m_creator.text(row);
    if (const auto met = m_known.meet(ip.title, ip.creator, row.line()))
        return reject(repeatedRow(row, ip.title, ip.creator, met->line));
    readWords(row, ip);
    ip.id = makeId<SourceIp>();
    ip.originalTitle = m_originalTitle.text(row);
    ip.genre = m_genre.text(row);
    ip.publisher = m_publisher.text(row);
    if (m_synopsis.exists())
        ip.synopsis = tidiedLines(m_synopsis.raw(row));
    if (m_tags.exists())
        ip.tags = readTags(m_tags.raw(row));
    if (m_notes.exists())
        ip.notes = tidiedLines(m_notes.raw(row));
    grant(m_plan.rows, ip.id, m_options.grantForAll);
    m_plan.rows.ips.append(std::move(ip));
    return true;
}

bool IpPlanner::readDiscovery(const SourceRow &row, SourceIp &ip)
{
    const QString text = m_discoveredOn.text(row);
    ip.discoveredOn = m_options.today;
    if (text.isEmpty())
        return true;
    const auto found = readDay(text);
    if (!found)
        return reject(aboutCell(row, m_discoveredOn, found.error().sentence));
    ip.discoveredOn = found->day;
    return true;
}

// A word that is not known costs the word, not the row.
void IpPlanner::readWords(const SourceRow &row, SourceIp &ip)
{
    const QString medium = m_medium.text(row);
    if (const auto known = readWord<Medium>(medium)) {
        ip.medium = *known;
    } else if (!medium.isEmpty()) {
        m_plan.notes.append(
            aboutCell(row, m_medium,
                      QCoreApplication::translate("Import", "“%1” is not a known medium, so it was taken as %2.")
                          .arg(medium.left(60), wordFor(ip.medium))));
    }
    const QString origin = m_origin.text(row);
    if (const auto known = readWord<Origin>(origin)) {
        ip.origin = *known;
    } else if (!origin.isEmpty()) {
        m_plan.notes.append(
            aboutCell(row, m_origin,
                      QCoreApplication::translate("Import", "“%1” is not a known origin, so it was taken as %2.")
                          .arg(origin.left(60), wordFor(ip.origin))));
    }
}

} // namespace

void grant(Rows &rows, IpId ip, const std::optional<RightsGrant> &pattern)
{
    if (!pattern)
        return;
    rows.grants.append(*pattern);
    rows.grants.last().id = makeId<RightsGrant>();
    rows.grants.last().ip = ip;
}

Result<ImportPlan> planIps(const SourceTable &table, const ImportOptions &options, const Library &library,
                           const std::function<bool(double)> &progress)
{
    ImportPlan plan;
    IpPlanner planner(table, options, library, plan);
    const auto done = takeEachRow(table, plan, progress, [&](const SourceRow &row) { return planner.take(row); });
    if (!done)
        return tl::unexpected(done.error());
    return plan;
}

} // namespace slateboard::exchange
