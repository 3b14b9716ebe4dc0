// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagehead.h"

#include <QHBoxLayout>
#include <QLabel>

namespace slateboard {

QHBoxLayout *pageHead(QLabel &heading, QLabel &summary)
{
    QFont big = heading.font();
    big.setPointSizeF(big.pointSizeF() * 1.38);
    big.setWeight(QFont::DemiBold);
    heading.setFont(big);
    summary.setForegroundRole(QPalette::PlaceholderText);
    summary.setMinimumWidth(1); // gives way before the buttons do
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(&heading);
    row->addWidget(&summary, 1);
    return row;
}

} // namespace slateboard
