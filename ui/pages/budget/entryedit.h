// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"
#include "app/model/entrymoney.h"
#include "ui/widgets/echoedit.h"

namespace slateboard {

/// What is entered for a budget line: an amount, in whatever currency, or a percentage of the net cost.
struct LineEntry {
    EntryMoney money;
    std::optional<Share> share = {};
    friend bool operator==(const LineEntry &, const LineEntry &) = default;
};

/// Takes an amount as people type, reckon or convert it, and 5% as a share. Echoes what it understands.
class EntryEdit : public EchoEdit {
    Q_OBJECT
public:
    EntryEdit(const Formatter &formatter, Day day, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<LineEntry> entry() const { return m_entry; }
    void setKnownRates(const QList<KnownRate> &rates) { m_rates = rates; }
    /// A bare number up to 100 is a percentage too: the line is one already.
    void setTakesShares(bool takesShares) { m_takesShares = takesShares; }

protected:
    [[nodiscard]] Understood understand() override;

private:
    Formatter m_formatter;
    Day m_day;
    QList<KnownRate> m_rates;
    bool m_takesShares = false;
    std::optional<LineEntry> m_entry; // nothing: empty, or refused
};

/// What stands in the edit to begin with.
[[nodiscard]] QString entryText(const BudgetLine &line, const Formatter &formatter);

} // namespace slateboard
