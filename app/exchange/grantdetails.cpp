// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/grantdetails.h"

#include "app/exchange/celllines.h"

#include <QCoreApplication>

namespace slateboard::exchange {

GrantDetails::GrantDetails(Findings &findings) : m_findings(findings)
{
    for (int number = 1; number <= mostGrants; ++number) {
        const QByteArray prefix = number == 1 ? QByteArray("grant_") : "grant_" + QByteArray::number(number) + '_';
        const auto column = [&](const char *field) { return findings.column((prefix + field).constData()); };
        m_columns.append({column("closing"), column("closed_on"), column("exercises"), column("documents")});
    }
}

tl::expected<void, RowRemark> GrantDetails::read(const SourceRow &row, GrantRow &grant, QList<RowRemark> &notes) const
{
    const Columns &columns = m_columns[grant.number - 1];
    grant.exercises = columns.exercises.text(row).toInt();
    if (columns.documents.exists()) {
        for (const QStringList &parts : readCellLines(columns.documents.raw(row))) {
            if (!parts.first().isEmpty()) {
                grant.documents.append({{}, {}, parts.first(), parts.value(1)});
                continue;
            }
            notes.append(aboutCell(row, columns.documents,
                                   QCoreApplication::translate("Import", "A document says no place, so it was left "
                                                                         "out.")));
        }
    }
    return readClosing(columns, row, grant.grant, notes);
}

// A closing has its day. Where the list has one without the other, the grant's last day tells.
tl::expected<void, RowRemark> GrantDetails::readClosing(const Columns &columns, const SourceRow &row,
                                                        RightsGrant &grant, QList<RowRemark> &notes) const
{
    const auto closing = m_findings.word<GrantClosing>(row, columns.closing, columns.closing.text(row));
    const QString day = columns.closedOn.text(row);
    const auto closedOn = day.isEmpty() ? Result<DatedCell>() : readDay(day);
    if (!closedOn)
        return tl::unexpected(m_findings.unreadable(row, columns.closedOn, closedOn.error().sentence));
    if (!closing)
        return {};
    grant.closedOn = day.isEmpty() ? grant.endsOn : std::optional(closedOn->day);
    if (grant.closedOn)
        grant.closing = closing;
    else
        notes.append(
            aboutCell(row, columns.closing,
                      QCoreApplication::translate("Import", "The grant has no day on which it ended, so it was "
                                                            "taken as open.")));
    return {};
}

} // namespace slateboard::exchange
