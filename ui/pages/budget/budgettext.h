// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/budget/budgettable.h"

namespace slateboard {

/// What a cell of a budget says.
struct SheetWords {
    const Library &library;
    const planning::BudgetSheet &sheet;
    Formatter format;
    bool isExact = false;

    [[nodiscard]] QString head(BudgetColumn column) const;
    [[nodiscard]] QString text(const planning::SheetRow &row, BudgetColumn column) const;
    /// More than the text: what a line comes to and how, amounts to the last unit.
    [[nodiscard]] QString tip(const planning::SheetRow &row, BudgetColumn column) const;

private:
    [[nodiscard]] QString name(const planning::SheetRow &row) const;
    [[nodiscard]] QString entry(const BudgetLine &line) const;
    [[nodiscard]] QString money(Money amount) const;
};

/// The amount of a row in a column of amounts; nothing where it has none.
[[nodiscard]] std::optional<Money> sheetAmount(const planning::BudgetSheet &sheet, const planning::SheetRow &row,
                                               BudgetColumn column);
/// “1110 Development producer”
[[nodiscard]] QString accountText(const Library &library, AccountId account, Language language);

} // namespace slateboard
