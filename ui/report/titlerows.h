// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/moneyunit.h"
#include "ui/report/summary.h"

#include <array>
#include <optional>
#include <vector>

namespace slateboard {

enum class TitleColumn { Name, Format, SourceIp, RightUntil, Budget, Efc, Variance, Release, Remarks };
constexpr size_t titleColumnCount = 9;

/// A title as it is printed: one text a column.
struct TitleRow {
    TitleId title;              // null: a sum
    std::optional<Stage> stage; // unknown: not yet pitched
    std::array<QString, titleColumnCount> texts;
    std::optional<Day> release;
    Money efc;
    bool overBudget = false;

    [[nodiscard]] const QString &text(TitleColumn column) const { return texts[static_cast<size_t>(column)]; }
    [[nodiscard]] QString &text(TitleColumn column) { return texts[static_cast<size_t>(column)]; }
};

/// The titles of the plan in the order of print: by stage, unpitched ones first, then by release, then by name.
[[nodiscard]] std::vector<TitleRow> titleRows(const SummaryInput &input, const MoneyUnit &unit);

/// What stands where there is no amount.
inline const QString noAmount = QStringLiteral("–");

/// The unit for all amounts of the table.
[[nodiscard]] MoneyUnit titleMoneyUnit(const SummaryInput &input);

/// What a title is: "Drama 16×60", "Film 118 min".
[[nodiscard]] QString formatText(const Title &title);

} // namespace slateboard
