// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/entryreader.h"

#include "app/exchange/cells.h"

#include <QCoreApplication>

#include <algorithm>

namespace slateboard::exchange {

Result<EntryReader> EntryReader::over(const SourceTable &table, Findings &findings, const Currency &library)
{
    EntryReader reader(findings, library);
    reader.m_amount = findings.column("amount");
    reader.m_currency = findings.column("currency");
    reader.m_rate = findings.column("rate");
    reader.m_rateDay = findings.column("rate_day");
    reader.m_entered = findings.column("entered");
    const auto unit = amountUnit(reader.m_amount.header, table.file, library);
    if (!unit)
        return tl::unexpected(unit.error());
    reader.m_unit = *unit;
    return reader;
}

tl::expected<EntryMoney, RowRemark> EntryReader::read(const SourceRow &row, Day day) const
{
    auto entry = understand(row, day);
    if (entry && (entry->amount > largestAmount || entry->amount < -largestAmount)) {
        entry = failure(ErrorCode::Invalid, QCoreApplication::translate("Import", "“%1” is more than anything costs.")
                                                .arg(m_amount.text(row).left(60)));
    }
    if (!entry)
        return tl::unexpected(m_findings->unreadable(row, m_amount, entry.error().sentence));
    return *entry;
}

Result<EntryMoney> EntryReader::understand(const SourceRow &row, Day day) const
{
    if (const QString entered = m_entered.text(row); !entered.isEmpty())
        return parseEntryMoney(entered, m_library, day);
    QString text = m_amount.text(row);
    const bool isBare =
        std::ranges::all_of(text, [](QChar c) { return c.isDigit() || QStringView(u",.-()− ").contains(c); });
    if (isBare && !m_unit.isEmpty()) {
        const bool isBelow = text.contains(u'(') || text.contains(u'-') || text.contains(u'−');
        text.removeIf([](QChar c) { return QStringView(u"-()− ").contains(c); });
        text = (isBelow ? QStringLiteral("-") : QString()) + text + m_unit;
    }
    const QString currency = m_currency.text(row).toUpper();
    if (currency.isEmpty() || currency == m_library.code || !isBare)
        return parseEntryMoney(text, m_library, day);
    if (!Currency::isKnown(currency)) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Import", "“%1” is no currency's code.").arg(currency.left(60)));
    }
    const QString rate = m_rate.text(row).remove(u',');
    if (rate.isEmpty()) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Import", "The row is in %1 but says no rate.").arg(currency));
    }
    if (const auto rateDay = readDay(m_rateDay.text(row)))
        day = rateDay->day;
    return parseEntryMoney(currency + u' ' + text + QStringLiteral(" @") + rate, m_library, day);
}

} // namespace slateboard::exchange
