// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/planbox.h"

#include "ui/models/planorder.h"
#include "ui/pages/plans/planrows.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace slateboard {
namespace {

constexpr int mostWidth = 300; // of the closed box: the search field needs its room

QString entryOf(const Plan &plan)
{
    return plan.archived ? PlanBox::tr("%1 · archived").arg(planLabel(plan)) : planLabel(plan);
}

// What is decided of a plan, for the tip of its entry.
QString tipOf(const Plan &plan)
{
    QStringList parts{entryOf(plan)};
    if (plan.approvedOn)
        parts << PlanBox::tr("approved %1 %2").arg(plan.approvedOn->iso(), plan.approvedBy).trimmed();
    if (!plan.note.isEmpty())
        parts << plan.note;
    return parts.join(u'\n');
}

} // namespace

PlanBox::PlanBox(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMaxVisibleItems(20);
    connect(this, &QComboBox::activated, this,
            [this](int index) { emit chosen(PlanId{itemData(index).toLongLong()}); });
    retranslate();
}

void PlanBox::setPlans(const Library &library, PlanId shown)
{
    const QSignalBlocker blocker(this);
    clear();
    for (const Plan &plan : orderedPlans(library)) {
        if (plan.archived && plan.id != shown)
            continue;
        addItem(entryOf(plan), plan.id.value);
        setItemData(count() - 1, tipOf(plan), Qt::ToolTipRole);
        if (plan.id == shown)
            setCurrentIndex(count() - 1);
    }
    // The list is as wide as its longest name, whatever room the box has.
    view()->setMinimumWidth(QComboBox::sizeHint().width());
    setAccessibleDescription(currentText());
    updateGeometry();
}

QSize PlanBox::sizeHint() const
{
    return QComboBox::sizeHint().boundedTo({mostWidth, QWIDGETSIZE_MAX});
}

QSize PlanBox::minimumSizeHint() const
{
    return sizeHint();
}

void PlanBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideMiddle, room.width() - 4);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void PlanBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlanBox::retranslate()
{
    setAccessibleName(tr("Plan"));
    setToolTip(tr("The plan that all pages show"));
}

} // namespace slateboard
