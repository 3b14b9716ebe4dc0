// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/exportshown.h"

#include "app/session/outcells.h"
#include "ui/models/ipcells.h"

namespace slateboard {
namespace {

using exchange::Cell;
using exchange::CellKind;

constexpr int digits = 15; // of a number, as spreadsheets keep them

template <class E>
Cell wordCell(E value)
{
    return {wordFor(value), CellKind::Text, QString::fromLatin1(codeOf(value))};
}

class ShownRows {
public:
    explicit ShownRows(ShownIps shown) : m_shown(std::move(shown))
    {
        for (IpId id : m_shown.rows) {
            const auto row = m_shown.library.ips.rowOf(id);
            if (row && *row < m_shown.facts->size())
                m_rows.push_back(*row);
        }
    }
    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_rows.size()); }
    [[nodiscard]] QList<Cell> row(qsizetype at) const
    {
        QList<Cell> cells;
        for (IpColumn column : m_shown.columns)
            cells << cell(m_rows[static_cast<size_t>(at)], column);
        return cells;
    }

private:
    [[nodiscard]] Cell cell(int row, IpColumn column) const;
    [[nodiscard]] Cell factCell(int row, IpColumn column) const;
    [[nodiscard]] Cell metricCell(int row, MetricColumn column) const;
    [[nodiscard]] Cell textCell(int row, IpColumn column) const
    {
        return outText(IpCells(m_shown.library.ips, *m_shown.facts, row).text(column, m_shown.library, m_shown.format));
    }

    ShownIps m_shown;
    std::vector<int> m_rows; // of the table
};

Cell ShownRows::cell(int row, IpColumn column) const
{
    const IpTable &ips = m_shown.library.ips;
    if (const auto metric = metricOf(column))
        return metricCell(row, *metric);
    switch (column) {
    case IpColumn::Medium: return wordCell(ips.medium(row));
    case IpColumn::Origin: return wordCell(ips.head(row).origin);
    case IpColumn::Discovered: return outDay(ips.head(row).discoveredOn);
    default: return factCell(row, column);
    }
}

Cell ShownRows::factCell(int row, IpColumn column) const
{
    const IpFacts &facts = *m_shown.facts;
    const RightsGrant *grant = facts.grant(row);
    switch (column) {
    case IpColumn::Rights: {
        Cell rights = textCell(row, column);
        rights.code = QString::fromLatin1(codeOf(facts.status(row)));
        return rights;
    }
    case IpColumn::LapsesOn: {
        const auto until = facts.isSecured(row) ? facts.securedUntil(row) : std::nullopt;
        return until ? outDay(until) : textCell(row, column);
    }
    case IpColumn::Step: {
        const auto step = facts.step(row);
        return step ? wordCell(*step) : Cell{};
    }
    case IpColumn::Kind: return grant ? wordCell(grant->kind) : Cell{};
    case IpColumn::Uses: {
        Cell uses = textCell(row, column);
        uses.code = grant ? grant->uses.codes() : QString();
        return uses;
    }
    case IpColumn::Fee: return grant && grant->fee ? outMoney(*grant->fee, m_shown.library.info.currency) : Cell{};
    default: return textCell(row, column);
    }
}

Cell ShownRows::metricCell(int row, MetricColumn column) const
{
    const auto value =
        column.isGrowth ? m_shown.facts->growth(row, column.kind) : m_shown.facts->latest(row, column.kind);
    if (!value)
        return {};
    return {QString::number(*value, 'g', digits), column.isGrowth ? CellKind::Share : CellKind::Number};
}

} // namespace

exchange::OutRows outRows(ShownIps shown)
{
    exchange::OutRows out;
    for (IpColumn column : shown.columns) {
        out.header << columnName(column);
        out.keys << codeOf(column);
    }
    const auto rows = std::make_shared<const ShownRows>(std::move(shown));
    out.count = rows->count();
    out.row = [rows](qsizetype at) { return rows->row(at); };
    return out;
}

} // namespace slateboard
