// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/sourcetable.h"

namespace slateboard::exchange {

/// Cells of a workbook that show as one, the text being in the first. Lines count from 1, columns from 0; both ends are
/// inclusive.
struct MergedCells {
    int firstLine = 0;
    int lastLine = 0;
    int firstColumn = 0;
    int lastColumn = 0;
};

/// A, B ... Z, AA ...; columns count from 0.
[[nodiscard]] QString columnLetters(int column);

/// Finds the header among the first rows of a table, or takes it from the line that is asked for (0: there is none).
/// What stands above it is no row, and a header of two or three lines of merged cells is one. A name that comes again
/// gets a number.
[[nodiscard]] Result<void> takeHead(SourceTable &table, std::optional<int> asked,
                                    const QList<MergedCells> &merged = {});

} // namespace slateboard::exchange
