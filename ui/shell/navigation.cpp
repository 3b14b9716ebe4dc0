// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace slateboard {
namespace {

constexpr int badgeRole = Qt::UserRole;
constexpr int rowHeight = 32;
constexpr int navigationWidth = 164;

class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.palette);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const QRect area = option.rect.adjusted(8, 1, -8, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(current ? theme.accentSoft : theme.soft);
            painter->drawRoundedRect(area, 5, 5);
        }
        if (option.state.testFlag(QStyle::State_HasFocus) && current) {
            painter->setPen(theme.accent);
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(area, 5, 5);
        }
        const QRect inside = area.adjusted(10, 0, -8, 0);
        QFont small = option.font;
        small.setPointSizeF(option.font.pointSizeF() * 0.88);
        painter->setFont(small);
        painter->setPen(theme.subtext);
        painter->drawText(inside, Qt::AlignRight | Qt::AlignVCenter, index.data(badgeRole).toString());
        QFont font = option.font;
        font.setWeight(current ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(current ? theme.accent : theme.text);
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
        painter->restore();
    }
};

} // namespace

Navigation::Navigation(QWidget *parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(navigationWidth);
    setItemDelegate(new EntryDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(0, 8, 0, 8);
    setAutoFillBackground(true); // the margins too
    setBackgroundRole(QPalette::Base);
}

void Navigation::setEntries(const QList<Entry> &entries)
{
    setAccessibleName(tr("Pages"));
    while (count() < entries.size())
        addItem(QString());
    for (int i = 0; i < count(); ++i) {
        const Entry &entry = entries.at(i);
        item(i)->setText(entry.title);
        item(i)->setData(badgeRole, entry.badge);
        item(i)->setToolTip(QStringLiteral("%1 (Ctrl+%2)").arg(entry.title).arg(i + 1));
    }
}

} // namespace slateboard
