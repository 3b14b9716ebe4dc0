// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tonedelegate.h"

#include "ui/models/figuretable.h"

#include <QPainter>

namespace slateboard {

void ToneDelegate::paintContent(QPainter *painter, const QRect &area, const QModelIndex &index,
                                const Theme &theme) const
{
    switch (static_cast<CellTone>(index.data(FigureTable::ToneRole).toInt())) {
    case CellTone::Plain: break;
    case CellTone::Quiet: painter->setPen(theme.subtext); break;
    case CellTone::Good: painter->setPen(theme.good); break;
    case CellTone::Warn: painter->setPen(theme.warn); break;
    case CellTone::Over: painter->setPen(theme.over); break;
    }
    if (index.data(FigureTable::StrongRole).toBool()) {
        QFont strong = painter->font();
        strong.setWeight(QFont::DemiBold);
        painter->setFont(strong);
    }
    RowDelegate::paintContent(painter, area, index, theme);
}

} // namespace slateboard
