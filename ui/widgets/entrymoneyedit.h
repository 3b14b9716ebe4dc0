// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entrymoney.h"
#include "ui/widgets/echoedit.h"

namespace slateboard {

/// Takes an amount as MoneyEdit does, or in another currency with its rate and, if it is not `day`, the day of the rate
/// (USD 12,000 @1384.5 2023-03-01), and echoes what that comes to. Empty stands for unknown.
class EntryMoneyEdit : public EchoEdit {
    Q_OBJECT
public:
    /// `day` is that of a rate which is typed without one.
    EntryMoneyEdit(const Formatter &formatter, Day day, QWidget *parent = nullptr);

    /// Nothing if the edit is empty or holds no amount; isAcceptable() tells these apart.
    [[nodiscard]] std::optional<EntryMoney> entry() const { return m_entry; }
    [[nodiscard]] std::optional<Money> money() const;
    [[nodiscard]] std::optional<EnteredAmount> entered() const; // nothing: it is in the library's currency
    void setEntry(std::optional<EntryMoney> entry);
    void setDay(Day day);
    /// The rates that stand in where none is typed: planning::knownRates().
    void setKnownRates(const QList<KnownRate> &rates);
    void setFormatter(const Formatter &formatter); // after a change of language

protected:
    [[nodiscard]] Understood understand() override;

private:
    Formatter m_formatter;
    Day m_day;
    QList<KnownRate> m_rates;
    std::optional<EntryMoney> m_entry;
};

} // namespace slateboard
