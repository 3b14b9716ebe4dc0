// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagehead.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>

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

void layOutWithInspector(QWidget &page, QWidget *body, QWidget *inspector)
{
    auto *split = new QSplitter(Qt::Horizontal);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(body);
    split->addWidget(inspector);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    inspector->hide();
    auto *layout = new QHBoxLayout(&page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
}

} // namespace slateboard
