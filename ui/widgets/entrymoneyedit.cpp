// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entrymoneyedit.h"

#include "app/base/arithmetic.h"
#include "ui/widgets/moneyedit.h"

#include <algorithm>

namespace slateboard {

EntryMoneyEdit::EntryMoneyEdit(const Formatter &formatter, Day day, QWidget *parent) :
    EchoEdit(parent), m_formatter(formatter), m_day(day)
{
    setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0,000,000,000  ₩0,000,000,000")));
}

std::optional<Money> EntryMoneyEdit::money() const
{
    return m_entry ? std::optional(m_entry->amount) : std::nullopt;
}

std::optional<EnteredAmount> EntryMoneyEdit::entered() const
{
    return m_entry ? m_entry->entered : std::nullopt;
}

void EntryMoneyEdit::setEntry(std::optional<EntryMoney> entry)
{
    setText(!entry           ? QString()
            : entry->entered ? enteredText(*entry->entered)
                             : editableMoney(entry->amount, m_formatter));
}

void EntryMoneyEdit::setDay(Day day)
{
    m_day = day;
    understandAgain();
}

void EntryMoneyEdit::setKnownRates(const QList<KnownRate> &rates)
{
    m_rates = rates;
    understandAgain();
}

void EntryMoneyEdit::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    understandAgain();
}

EchoEdit::Understood EntryMoneyEdit::understand()
{
    m_entry.reset();
    const QString text = typed().trimmed();
    if (text.isEmpty())
        return {};
    const auto entry = parseEntryMoney(text, m_formatter.currency(), m_day, m_rates);
    if (!entry)
        return {{}, entry.error().sentence};
    m_entry = *entry;
    if (!entry->entered) {
        // Digits are told in short, words such as 12억 and sums in digits: each is the check on the other.
        const bool isDigits = !isReckoned(text) && std::ranges::none_of(text, [](QChar c) { return c.isLetter(); });
        return {isDigits ? m_formatter.moneyShort(entry->amount, 4) : m_formatter.moneyExact(entry->amount), {}};
    }
    const QString amount = m_formatter.moneyExact(entry->amount);
    if (text.contains(u'@') || text.contains(u'＠'))
        return {amount, {}};
    //: an amount and the rate at which it is taken: ₩16,614,000 at 1384.5 of 2023-03-01
    return {tr("%1 at %2 of %3").arg(amount, rateText(entry->entered->rate), m_formatter.day(entry->entered->day)), {}};
}

} // namespace slateboard
