// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/headeddelegate.h"

#include "ui/models/changelist.h"
#include "ui/models/historylist.h"
#include "ui/widgets/badge.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace slateboard {
namespace {

constexpr int gap = 8;

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

// A text at the left of `area` in the painter's font; gives what is left of it.
QRect paintBefore(QPainter *painter, const QRect &area, const QString &text)
{
    if (text.isEmpty() || area.width() <= 0)
        return area;
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width());
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, shown);
    return area.adjusted(painter->fontMetrics().horizontalAdvance(shown) + gap, 0, 0, 0);
}

QRect paintBadgeBefore(QPainter *painter, const QRect &area, const QString &text, Tone tone)
{
    const QSize size = badgeSize(painter->fontMetrics(), text);
    const QRect badge(area.left(), area.center().y() - size.height() / 2, size.width(), size.height());
    paintBadge(painter, badge, text, tone);
    return area.adjusted(size.width() + gap, 0, 0, 0);
}

QString deedBadge(store::RowDeed deed, const QString &word)
{
    switch (deed) {
    case store::RowDeed::Added: return QStringLiteral("+ ") + word;
    case store::RowDeed::Deleted: return QStringLiteral("− ") + word;
    case store::RowDeed::Changed: break;
    }
    return QStringLiteral("± ") + word;
}

} // namespace

void HeadedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!isHead(index.row()))
        return RowDelegate::paint(painter, option, index);
    const Theme theme = Theme::of(option.palette);
    painter->save();
    painter->setClipRect(option.rect); // each cell paints its part
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, isSelected ? theme.accentSoft : theme.soft);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const QRect row(view ? -view->horizontalHeader()->offset() : option.rect.left(), option.rect.top(),
                    view ? view->viewport()->width() : option.rect.width(), option.rect.height());
    if (isSelected && view && view->hasFocus() && view->currentIndex().row() == index.row()) {
        painter->setPen(theme.accent);
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }
    painter->setFont(option.font);
    painter->setPen(theme.text);
    paintHead(painter, row.adjusted(inset, 0, -inset, -1), index.row(), theme);
    painter->restore();
}

HistoryDelegate::HistoryDelegate(const HistoryList &list, QObject *parent) : HeadedDelegate(parent), m_list(list)
{}

bool HistoryDelegate::isHead(int row) const
{
    return m_list.isHead(row);
}

void HistoryDelegate::paintHead(QPainter *painter, const QRect &area, int row, const Theme &) const
{
    painter->setFont(strong(painter->font()));
    paintBefore(painter, area, m_list.headText(row));
}

void HistoryDelegate::paintContent(QPainter *painter, const QRect &area, const QModelIndex &index,
                                   const Theme &theme) const
{
    const HistoryStep *step = m_list.step(index.row());
    const bool isUndone = step && m_list.undoneBy(step->entry.edit) != 0;
    if (isUndone || index.column() != HistoryList::Words)
        painter->setPen(theme.subtext);
    QRect room = area;
    if (isUndone && index.column() == HistoryList::Words)
        room = paintBadgeBefore(painter, area, HistoryList::tr("undone"), Tone::Neutral);
    painter->setPen(isUndone || index.column() != HistoryList::Words ? theme.subtext : theme.text);
    HeadedDelegate::paintContent(painter, room, index, theme);
}

ChangeDelegate::ChangeDelegate(const ChangeList &list, QTableView *table) : HeadedDelegate(table), m_list(list)
{}

bool ChangeDelegate::isHead(int row) const
{
    return m_list.isHead(row);
}

void ChangeDelegate::paintHead(QPainter *painter, const QRect &area, int row, const Theme &theme) const
{
    if (m_list.isRemark(row)) {
        painter->setPen(theme.subtext);
        paintBefore(painter, area, m_list.remark());
        return;
    }
    const store::RowDeed deed = m_list.deed(row);
    const Tone tones[] = {Tone::Good, Tone::Neutral, Tone::Warn}; // added, changed, deleted: the word has its sign
    const RowName name = m_list.name(row);
    const QFont plain = painter->font();
    const QString badge = deedBadge(deed, m_list.deedWord(row));
    QRect rest = paintBadgeBefore(painter, area, badge, tones[static_cast<int>(deed)]);
    painter->setPen(theme.subtext);
    rest = paintBefore(painter, rest, name.kind);
    painter->setFont(strong(plain));
    painter->setPen(theme.text);
    rest = paintBefore(painter, rest, name.name);
    painter->setFont(plain);
    painter->setPen(theme.subtext);
    paintBefore(painter, rest, name.place);
}

// What was added or deleted has one value, which takes the room of both: each cell paints its part.
void ChangeDelegate::paintOnlyValue(QPainter *painter, const QRect &area, const QModelIndex &index) const
{
    const bool isAdded = m_list.deed(index.row()) == store::RowDeed::Added;
    const auto *table = qobject_cast<const QTableView *>(parent());
    const int left = table->columnViewportPosition(ChangeList::Before) + inset;
    const QRect room(left, area.top(), table->viewport()->width() - left - inset, area.height());
    painter->setClipRect(area.adjusted(-inset, 0, inset, 0));
    paintText(painter, room, index.siblingAtColumn(isAdded ? ChangeList::After : ChangeList::Before).data().toString());
}

void ChangeDelegate::paintContent(QPainter *painter, const QRect &area, const QModelIndex &index,
                                  const Theme &theme) const
{
    painter->setPen(index.column() == ChangeList::Field ? theme.subtext : theme.text);
    if (index.column() == ChangeList::Field)
        return HeadedDelegate::paintContent(painter, area.adjusted(2 * gap, 0, 0, 0), index, theme);
    if (m_list.deed(index.row()) != store::RowDeed::Changed)
        return paintOnlyValue(painter, area, index);
    if (index.column() == ChangeList::Before) {
        painter->setPen(theme.subtext);
        return HeadedDelegate::paintContent(painter, area, index, theme);
    }
    painter->drawText(QRect(area.left() - gap - 2, area.top(), 2 * gap, area.height()), // of what stands at its left
                      Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("→"));
    painter->setFont(strong(painter->font()));
    HeadedDelegate::paintContent(painter, area.adjusted(gap, 0, 0, 0), index, theme);
}

} // namespace slateboard
