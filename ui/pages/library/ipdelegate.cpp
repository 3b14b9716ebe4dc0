// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/ipdelegate.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/wordbox.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace slateboard {
namespace {

struct Sign {
    QString text;
    Tone tone = Tone::Neutral;
};

Sign signOf(IpStatus status)
{
    switch (status) {
    case IpStatus::Listed: return {QStringLiteral("○"), Tone::Neutral};
    case IpStatus::InTalks: return {QStringLiteral("◐"), Tone::Neutral};
    case IpStatus::Secured: return {QStringLiteral("✓"), Tone::Good};
    case IpStatus::Lapsing: return {QStringLiteral("▲"), Tone::Warn};
    case IpStatus::Lapsed: return {QStringLiteral("✕"), Tone::Over};
    case IpStatus::Passed: return {QStringLiteral("–"), Tone::Neutral};
    }
    return {};
}

void paintLapse(QPainter *painter, const QRect &area, const QString &text, Tone tone)
{
    const QString shown = withSign(text, tone);
    QRect badge(QPoint(), badgeSize(painter->fontMetrics(), shown));
    badge.moveCenter(area.center());
    badge.moveLeft(area.left() - 6); // so that its text stands where other cells' does
    badge.setWidth(std::min(badge.width(), area.width() + 12));
    paintBadge(painter, badge, shown, tone);
}

} // namespace

QString lapseBadge(const QString &day, int daysLeft)
{
    //: %1 is a day, %n the days until then
    return IpDelegate::tr("%1 · %n d", nullptr, daysLeft).arg(day);
}

IpDelegate::IpDelegate(const IpListModel &model, QObject *parent) : RowDelegate(parent), m_model(model)
{}

void IpDelegate::paintContent(QPainter *painter, const QRect &area, const QModelIndex &index, const Theme &theme) const
{
    const QString text = index.data().toString();
    switch (static_cast<IpColumn>(index.column())) {
    case IpColumn::Rights: {
        const auto status = static_cast<IpStatus>(index.data(IpListModel::StatusRole).toInt());
        const bool clashes = index.data(IpListModel::ClashRole).toBool();
        const Sign sign = clashes ? Sign{QStringLiteral("↔"), Tone::Over} : signOf(status);
        painter->setPen(toneColors(sign.tone).text);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, sign.text);
        painter->setPen(status == IpStatus::Listed || status == IpStatus::Passed ? theme.subtext : theme.text);
        return paintText(painter, area.adjusted(signWidth, 0, 0, 0), text);
    }
    case IpColumn::LapsesOn: {
        const QVariant daysLeft = index.data(IpListModel::DaysLeftRole);
        if (const Tone tone = lapseTone(daysLeft.toInt()); daysLeft.isValid() && tone != Tone::Neutral)
            return paintLapse(painter, area, lapseBadge(text, daysLeft.toInt()), tone);
        painter->setPen(daysLeft.isValid() ? theme.text : theme.subtext);
        break;
    }
    case IpColumn::Title:
    case IpColumn::OriginalTitle:
    case IpColumn::Medium:
    case IpColumn::Genre:
    case IpColumn::Creator: break;
    default: painter->setPen(theme.subtext);
    }
    if (isNumber(static_cast<IpColumn>(index.column())))
        return paintText(painter, area, text, Qt::AlignRight);
    paintText(painter, area, text);
}

// Each cell paints its part of what stretches over the row, but for those that have a subtotal.
void IpDelegate::paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                           const IpListModel::Head &head) const
{
    const Theme theme = Theme::of(option.palette);
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, theme.soft);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    QRect row(view ? -view->horizontalHeader()->offset() : option.rect.left(), option.rect.top(),
              view ? std::max(view->viewport()->width(), view->horizontalHeader()->length()) : option.rect.width(),
              option.rect.height());
    if (view && view->hasFocus() && view->currentIndex().row() == index.row()) {
        painter->setPen(theme.accent);
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }
    const QString subtotal = index.column() == 0 ? QString() : index.data().toString();
    painter->setFont(option.font);
    painter->setPen(theme.text);
    if (!subtotal.isEmpty()) {
        paintText(painter, option.rect.adjusted(inset, 0, -inset, -1), subtotal, Qt::AlignRight);
        return painter->restore();
    }
    const int left = row.left() + inset;
    painter->setPen(theme.subtext);
    painter->drawText(QRect(left, row.top(), signWidth, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      head.isCollapsed ? QStringLiteral("▸") : QStringLiteral("▾"));
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    painter->setFont(strong);
    painter->setPen(theme.text);
    QRect drawn;
    painter->drawText(row.adjusted(inset + signWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, head.name, &drawn);
    painter->setFont(option.font);
    painter->setPen(theme.subtext);
    painter->drawText(row.adjusted(drawn.right() - row.left() + 2 * inset, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      head.summary);
    painter->restore();
}

void IpDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (const auto head = m_model.headAt(index.row()))
        paintHead(painter, option, index, *head);
    else
        RowDelegate::paint(painter, option, index);
}

QWidget *IpDelegate::makeTextEditor(QWidget *parent, IpColumn column) const
{
    auto *edit = new QLineEdit(parent);
    if (column == IpColumn::Genre) {
        auto *completer = new QCompleter(m_model.facts().texts().genres, edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        edit->setCompleter(completer);
        // Return in the list that completes would only close the list: what it chose is in the edit by then.
        auto *self = const_cast<IpDelegate *>(this); // signals of a delegate are no change of it
        connect(edit, &QLineEdit::returnPressed, self, [self, edit, completer] {
            if (!completer->popup()->isVisible())
                return;
            const auto finish = [self, edit] {
                emit self->commitData(edit);
                emit self->closeEditor(edit);
            };
            QMetaObject::invokeMethod(edit, finish, Qt::QueuedConnection); // once the list is closed
        });
    }
    return edit;
}

QWidget *IpDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto column = static_cast<IpColumn>(index.column());
    QWidget *editor = nullptr;
    if (column == IpColumn::Medium)
        editor = makeWordBox<Medium>(parent);
    else if (column == IpColumn::Origin)
        editor = makeWordBox<Origin>(parent);
    else if (column == IpColumn::Discovered)
        editor = new DayEdit(parent);
    else
        editor = makeTextEditor(parent, column);
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        auto *self = const_cast<IpDelegate *>(this); // signals of a delegate are no change of it
        connect(box, &QComboBox::activated, self, [self, box] {
            emit self->commitData(box);
            emit self->closeEditor(box);
        });
    }
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void IpDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(value.toInt());
    } else if (auto *day = qobject_cast<DayEdit *>(editor)) {
        day->setDay(value.toDate().isValid() ? std::optional(Day(value.toDate())) : std::nullopt);
    } else if (auto *edit = qobject_cast<QLineEdit *>(editor)) {
        edit->setText(value.toString());
        edit->selectAll();
    }
}

void IpDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor)) {
        model->setData(index, box->currentIndex());
    } else if (const auto *day = qobject_cast<DayEdit *>(editor)) {
        if (day->isAcceptable())
            model->setData(index, day->day() ? day->day()->date() : QDate());
    } else if (const auto *edit = qobject_cast<QLineEdit *>(editor)) {
        model->setData(index, edit->text());
    }
}

} // namespace slateboard
