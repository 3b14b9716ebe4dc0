// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

namespace slateboard {

/// Where the text of a cell stands; numbers stand at the right.
[[nodiscard]] inline QVariant cellAlignment(bool isAtRight)
{
    return QVariant(Qt::AlignVCenter | (isAtRight ? Qt::AlignRight : Qt::AlignLeft));
}

/// What a model answers of the head of a column: its name, and that it stands above its cells.
[[nodiscard]] inline QVariant headCell(const QString &name, bool isAtRight, Qt::Orientation orientation, int role)
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (role) {
    case Qt::DisplayRole: return name;
    case Qt::TextAlignmentRole: return cellAlignment(isAtRight);
    default: return {};
    }
}

} // namespace slateboard
