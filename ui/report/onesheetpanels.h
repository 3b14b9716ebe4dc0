// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/onesheet.h"
#include "ui/report/sheetpanel.h"

namespace slateboard {

/// Where the panels of a one-sheet get their words.
struct SheetWords {
    const Library &library;
    Day asOf;
    Formatter format;

    [[nodiscard]] QString party(PartyId id) const;
    [[nodiscard]] QString dayOr(const std::optional<Day> &day, const QString &none) const
    {
        return day ? format.day(*day) : none;
    }
};

[[nodiscard]] SheetPanel rightsPanel(const planning::OneSheet &sheet, const SheetWords &words);
[[nodiscard]] SheetPanel daysPanel(const planning::OneSheet &sheet, const SheetWords &words);
[[nodiscard]] SheetPanel windowsPanel(const planning::OneSheet &sheet, const SheetWords &words);
[[nodiscard]] SheetPanel teamPanel(const planning::OneSheet &sheet, const SheetWords &words);
[[nodiscard]] SheetPanel costPanel(const planning::OneSheet &sheet, const SheetWords &words);
[[nodiscard]] SheetPanel receiptsPanel(const planning::OneSheet &sheet, const SheetWords &words);
/// What stands in its way, a sentence each, the gravest first.
[[nodiscard]] QStringList riskSentences(const planning::OneSheet &sheet, const SheetWords &words);

} // namespace slateboard
