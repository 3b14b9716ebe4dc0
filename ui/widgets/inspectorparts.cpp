// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inspectorparts.h"

#include <QEvent>
#include <QLabel>
#include <QLayout>

namespace slateboard {
namespace {

template <class Visit>
void eachFocusable(const QLayout &layout, Visit visit)
{
    for (int i = 0; i < layout.count(); ++i) {
        QWidget *widget = layout.itemAt(i)->widget();
        if (widget && (widget->focusPolicy() & Qt::TabFocus) != 0)
            visit(widget);
        if (const QLayout *inner = widget ? widget->layout() : layout.itemAt(i)->layout())
            eachFocusable(*inner, visit);
    }
}

} // namespace

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

bool TabbedContent::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        QWidget *before = &m_before;
        eachFocusable(*layout(), [&before](QWidget *next) {
            setTabOrder(before, next);
            before = next;
        });
    }
    return isDone;
}

} // namespace slateboard
