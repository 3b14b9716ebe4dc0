// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inspectorparts.h"

#include <QApplication>
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

// What can have the keyboard in a line, in the order in which it was made.
QList<QWidget *> focusParts(const QWidget &line)
{
    QList<QWidget *> parts = line.findChildren<QWidget *>();
    parts.removeIf([](const QWidget *part) { return part->focusPolicy() == Qt::NoFocus; });
    return parts;
}

QWidget *lineOf(const QLayout &layout, const std::function<bool(const QWidget &)> &is)
{
    for (int i = 0; i < layout.count(); ++i) {
        QWidget *line = layout.itemAt(i)->widget();
        if (line && is(*line))
            return line;
    }
    return nullptr;
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

void renewInspector(QLayout &layout, QWidget &otherwise, const std::function<void()> &fill)
{
    QWidget *focused = QApplication::focusWidget();
    const QWidget *before = lineOf(layout, [focused](const QWidget &line) { return line.isAncestorOf(focused); });
    const QString name = before ? before->objectName() : QString();
    const qsizetype part = before ? focusParts(*before).indexOf(focused) : -1;
    if (before)
        otherwise.setFocus(); // hiding what has the keyboard would send it anywhere
    clearInspector(layout);
    fill();
    if (part < 0)
        return;
    QWidget *line = lineOf(layout, [&name](const QWidget &each) { return each.objectName() == name; });
    const QList<QWidget *> parts = line ? focusParts(*line) : QList<QWidget *>();
    if (part >= parts.size())
        return;
    line->setVisible(true); // only what shows takes the keyboard
    parts[part]->setFocus();
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
