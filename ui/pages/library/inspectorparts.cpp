// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/inspectorparts.h"

#include <QLabel>
#include <QLayout>

namespace slateboard {

QLabel *inspectorHeading(double scale)
{
    auto *label = new QLabel;
    QFont strong = label->font();
    strong.setPointSizeF(strong.pointSizeF() * scale);
    strong.setWeight(QFont::DemiBold);
    label->setFont(strong);
    label->setWordWrap(true);
    return label;
}

void clearInspector(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the sender of what brought us here
        }
        delete item;
    }
}

void addInspectorRemark(QLayout &layout, const QString &text)
{
    auto *remark = new QLabel(text);
    remark->setWordWrap(true);
    remark->setForegroundRole(QPalette::PlaceholderText);
    layout.addWidget(remark);
}

} // namespace slateboard
