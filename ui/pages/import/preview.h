// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"
#include "ui/models/figuretable.h"

namespace slateboard {

/// The first rows of an import as they will be taken: words as they are understood, days and money as they will be
/// kept. Columns in which none of these rows says anything are left out.
struct Preview {
    static constexpr int mostRows = 100;

    QList<FigureColumn> columns;
    QList<FigureRow> rows;
};

/// `rows` is what planImport() made, in its order. Safe to call from any thread.
[[nodiscard]] Preview previewOf(exchange::ImportKind kind, const Rows &rows, const Library &library,
                                const Formatter &formatter);

} // namespace slateboard
