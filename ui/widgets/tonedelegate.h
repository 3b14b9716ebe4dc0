// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowdelegate.h"

namespace slateboard {

/// Paints the cells of a FigureTable in their tone.
class ToneDelegate : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter *painter, const QRect &area, const QModelIndex &index,
                      const Theme &theme) const override;
};

} // namespace slateboard
