// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/sheet.h"

#include <QStringList>

#include <vector>

namespace slateboard {

struct PanelColumn {
    double width = 0; // points; 0: shares what is left with the others of no width
    bool isRight = false;
    bool isQuiet = false;
};

/// A small table under a heading, one line a row, as several stand in a column of a one-sheet.
struct SheetPanel {
    QString head;
    QString remark; // at the right of the head
    QString empty;  // stands there instead of rows
    std::vector<PanelColumn> columns;
    std::vector<QStringList> rows;
    size_t strongAtEnd = 0; // sums, which are never left out

    [[nodiscard]] double height(const Sheet &sheet, size_t most) const; // with at most so many rows
    void paint(Sheet &sheet, QPointF at, double width, size_t most) const;
};

/// Puts panels one below the other; where the height is too little for all their rows, the longest are shortened and
/// say by how much.
void paintPanels(Sheet &sheet, const QRectF &room, const std::vector<SheetPanel> &panels);

} // namespace slateboard
