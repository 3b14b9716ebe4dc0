// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/format.h"
#include "app/base/result.h"

#include <QStringList>

namespace slateboard::exchange {

// What the text of one cell means. Every error is one sentence that quotes the text.

/// A day and how exactly it is known: the last day of its month or year where only these are told.
struct DatedCell {
    Day day;
    Precision precision = Precision::Day;
};

/// Reads 2023-03-31, 2023. 3. 31., 2023/3/31, 20230331, 2023년 3월 31일, Jun 12 1998, 12-Jun-1998, a month or a year.
/// Refuses two-digit years, days that do not exist, and 3/4/2023, whose order nobody can tell; in a sentence of their
/// own, days before 1850 and after 2199.
[[nodiscard]] Result<DatedCell> readDay(const QString &text);

/// readDay() for what must be told by the day: refuses a month or a year.
[[nodiscard]] Result<Day> readWholeDay(const QString &text);

/// readDay() for a release, which plans and charts take from 1900 to 2100.
[[nodiscard]] Result<DatedCell> readRelease(const QString &text);

/// readDay() for the end of a term, which databases give as 9999-12-31 where there is none.
[[nodiscard]] Result<DatedCell> readLastDay(const QString &text);

/// What a spreadsheet shows of a zero that is formatted as a day, as a rule from a formula over an empty cell.
constexpr auto zeroDay = "1900-01-00";

/// Reads a count from 1 to 999,999, with a unit such as 16부작, 12 episodes, 60분 or 95 min.
[[nodiscard]] Result<int> readCount(const QString &text);

/// Reads a number that is not negative, as people write counts, ratings and ranks: 12,345 · 1.2만 · 1억 2,000만 · 3.4M
/// · 4.8점 · 1위 · #3 · 85%.
[[nodiscard]] Result<double> readNumber(const QString &text);

/// The unit that the header of an amount column gives in brackets: 제작비(억원) gives 억원; empty if it gives none.
/// Refuses one in a currency other than the library's, in a sentence that names the file.
[[nodiscard]] Result<QString> amountUnit(const QString &header, const QString &file, const Currency &currency);

/// Reads an amount that is not negative and can be added to others; `unit` (see amountUnit()) applies to bare numbers.
[[nodiscard]] Result<Money> readAmount(const QString &text, const QString &unit, const Currency &currency);

/// Reads tags separated by commas, semicolons or number signs; each once.
[[nodiscard]] QStringList readTags(const QString &text);

/// cleaned(), at no cost for text that is clean; empty too where it shows nothing.
[[nodiscard]] QString tidied(const QString &text);

/// cleaned() line by line: for texts of several paragraphs.
[[nodiscard]] QString tidiedLines(const QString &text);

} // namespace slateboard::exchange
