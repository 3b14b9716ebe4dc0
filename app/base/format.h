// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/money.h"
#include "app/base/result.h"

namespace slateboard {

enum class Language { Korean, English };

/// How numbers, money and days are written for people: one formatter for screen, chart, PDF and command line.
class Formatter {
public:
    Formatter(Language language, Currency currency) : m_language(language), m_currency(std::move(currency)) {}

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const Currency &currency() const { return m_currency; }

    /// Short, for cards, tiles and axes: 1,240억, 4.2bn, 850m, −40억; at most `decimals` digits behind the point.
    [[nodiscard]] QString moneyShort(Money money, int decimals = 1) const;
    /// Exact, with the currency's sign: ₩1,200,000,000 or $8,000,000.00.
    [[nodiscard]] QString moneyExact(Money money) const;
    /// The currency's code for the head of amounts that carry no sign; empty where readers take them for that anyway:
    /// won, in Korean.
    [[nodiscard]] QString currencyNote() const;
    [[nodiscard]] QString number(qint64 value) const;                  // 1,234
    [[nodiscard]] QString decimal(double value, int digits) const;     // 25.4
    [[nodiscard]] QString percent(double share, int digits = 0) const; // 0.062 gives 6% or 6.2%
    [[nodiscard]] QString day(Day day) const;                          // 2023-03-31
    [[nodiscard]] QString day(Day day, Precision precision) const;     // 2023-03-31, 2023-03 or 2023
    [[nodiscard]] QString month(Month month) const;                    // 2023-03
    [[nodiscard]] QString quarter(Quarter quarter) const;              // Q2 23 or 23년 2분기; Q4 1928

private:
    Language m_language;
    Currency m_currency;
};

/// Reads money as people type it: 1,200 · 12억 · 3억 5,000만 · 4.2bn · 850m · ₩1,000 · １２００ · (500) · -500.
/// A number without a unit counts whole units of the currency. Refuses what is not money, what has more decimals
/// than the currency and what does not fit.
[[nodiscard]] Result<Money> parseMoney(const QString &text, const Currency &currency);

} // namespace slateboard
