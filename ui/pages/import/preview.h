// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"
#include "ui/models/figuretable.h"

namespace slateboard {

/// The first rows of a list. As they will be taken: words as they are understood, days and money as they will be kept,
/// without columns in which none of these rows says anything.
struct Preview {
    static constexpr int mostRows = 100;
    static constexpr int mostColumns = 200;

    QList<FigureColumn> columns = {};
    QList<FigureRow> rows = {};
};

/// Of the new rows. `rows` is what planImport() made, in its order. Safe to call from any thread.
[[nodiscard]] Preview previewOf(exchange::ImportKind kind, const Rows &rows, const Library &library,
                                const Formatter &formatter);

/// The first rows as they stand in the file, behind their lines.
[[nodiscard]] Preview previewOf(const exchange::SourceTable &table);
/// The name of a column for people: its header, or its number.
[[nodiscard]] QString columnName(const exchange::SourceTable &table, int column);

} // namespace slateboard
