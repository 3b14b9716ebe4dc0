// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/suggestionlist.h"

#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace slateboard {
namespace {

constexpr int lineHeight = 24;
constexpr int lineInset = 8;
constexpr int narrowest = 220; // pixels
constexpr int broadest = 440;
constexpr int noteRole = Qt::UserRole;

// What is offered at the left, what it is about at the right.
class SuggestionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, lineHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.palette);
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->fillRect(option.rect, isChosen ? theme.accentSoft : theme.base);
        painter->setFont(option.font);
        const QRect room = option.rect.adjusted(lineInset, 0, -lineInset, 0);
        const QString note = index.data(noteRole).toString();
        painter->setPen(theme.subtext);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, note);
        const int left = room.width() - option.fontMetrics.horizontalAdvance(note) - lineInset;
        painter->setPen(isChosen ? theme.accent : theme.text);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, left));
        painter->restore();
    }
};

} // namespace

SuggestionList::SuggestionList(QWidget *line) : QListWidget(line->window()), m_line(line)
{
    setFocusPolicy(Qt::NoFocus);
    setItemDelegate(new SuggestionDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    hide();
}

void SuggestionList::offer(const QList<search::Completion> &choices)
{
    if (choices.isEmpty())
        return hide();
    clear();
    for (const search::Completion &choice : choices) {
        auto *item = new QListWidgetItem(choice.text, this);
        item->setData(noteRole, choice.note);
    }
    if (parentWidget() != m_line->window())
        setParent(m_line->window()); // the line has come to stand in another window
    const QPoint below = m_line->mapTo(parentWidget(), QPoint(0, m_line->height() + 1));
    const int height = lineHeight * static_cast<int>(choices.size()) + 2 * frameWidth();
    setGeometry(QRect(below, QSize(std::clamp(m_line->width(), narrowest, broadest), height)));
    raise();
    show();
}

void SuggestionList::step(int by)
{
    const int from = currentRow() < 0 && by < 0 ? 0 : currentRow();
    setCurrentRow((from + by + count()) % count());
}

QString SuggestionList::chosen() const
{
    return isVisible() && currentItem() ? currentItem()->text() : QString();
}

QString SuggestionList::firstOrChosen() const
{
    return !isVisible() || count() == 0 ? QString() : currentItem() ? currentItem()->text() : item(0)->text();
}

void SuggestionList::mouseReleaseEvent(QMouseEvent *event)
{
    if (const QListWidgetItem *item = itemAt(event->pos()))
        emit picked(item->text());
}

} // namespace slateboard
