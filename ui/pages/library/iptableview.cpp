// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/iptableview.h"

#include "ui/models/ipcells.h"
#include "ui/models/iplistmodel.h"
#include "ui/pages/library/ipdelegate.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <utility>

namespace slateboard {
namespace {

// Columns whose texts are cut first, with the share of spare room that they get.
constexpr std::pair<IpColumn, int> shares[] = {
    {IpColumn::Title, 4}, {IpColumn::Creator, 3}, {IpColumn::MadeInto, 2}, {IpColumn::Publisher, 1}};
constexpr int shareCount = 10;

template <class E>
QStringList wordsOf()
{
    QStringList list;
    for (const auto &word : words<E>())
        list << translatedWord(word.english);
    return list;
}

// Texts of which the column should hold the widest.
QStringList typicalTexts(IpColumn column)
{
    switch (column) {
    case IpColumn::Title:
    case IpColumn::OriginalTitle: return {QStringLiteral("돌비늘 세탁소의 두 번째 봄")};
    case IpColumn::Medium: return wordsOf<Medium>();
    case IpColumn::Origin: return wordsOf<Origin>();
    case IpColumn::Rights: {
        const QString purchased = rightsText({IpStatus::Secured, GrantKind::Purchase, {}, true});
        const QString lapsing = rightsText({IpStatus::Lapsing, GrantKind::Option, {}, true});
        return {QStringLiteral("○ ") + purchased, QStringLiteral("○ ") + lapsing};
    }
    case IpColumn::LapsesOn: return {QStringLiteral("▲ 2023-12-31 ")};
    case IpColumn::MadeInto: return {QStringLiteral("용의 세탁소의 비밀")};
    case IpColumn::Publisher: return {QStringLiteral("푸른서가 웹툰")};
    case IpColumn::Discovered: return {columnName(column), QStringLiteral("2023-12-31")};
    case IpColumn::Genre:
    case IpColumn::Creator: break;
    }
    return {QStringLiteral("미스터리물 이")};
}

int widthOf(IpColumn column, const QFontMetrics &metrics)
{
    int width = 0;
    for (const QString &text : typicalTexts(column))
        width = std::max(width, metrics.horizontalAdvance(text));
    return width + 2 * RowDelegate::inset + 2;
}

} // namespace

IpTableView::IpTableView(IpListModel &model, QWidget *parent) : TableView(parent)
{
    setModel(&model);
    setItemDelegate(new IpDelegate(model, this));
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    setSortingEnabled(true);
    layOutColumns();
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int before) {
        const bool isLast = horizontalHeader()->visualIndex(column) + 1 == horizontalHeader()->count();
        if (!m_isSpreading && !isLast && before > 0 && !isColumnHidden(column)) // hiding resizes too
            m_isByHand = true;
    });
}

void IpTableView::layOutColumns()
{
    horizontalHeader()->setMinimumSectionSize(40);
    for (int i = 0; i < ipColumnCount; ++i)
        horizontalHeader()->resizeSection(i, widthOf(static_cast<IpColumn>(i), fontMetrics()));
    for (IpColumn column : {IpColumn::OriginalTitle, IpColumn::Origin})
        setColumnHidden(static_cast<int>(column), true);
}

void IpTableView::spread()
{
    int spare = viewport()->width();
    for (int i = 0; i < ipColumnCount; ++i) {
        if (!isColumnHidden(i))
            spare -= widthOf(static_cast<IpColumn>(i), fontMetrics());
    }
    const QScopedValueRollback isSpreading(m_isSpreading, true);
    for (const auto &[column, share] : shares) {
        const int width = widthOf(column, fontMetrics()) + std::max(0, spare) * share / shareCount;
        horizontalHeader()->resizeSection(static_cast<int>(column), width);
    }
}

// By keys Qt would make the first row the current one without selecting it: its details would open, Down would skip it,
// and nothing could be done with it.
void IpTableView::focusInEvent(QFocusEvent *event)
{
    QFocusEvent quiet(event->type(), currentIndex().isValid() ? event->reason() : Qt::MouseFocusReason);
    TableView::focusInEvent(&quiet);
}

void IpTableView::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    if (!m_isByHand)
        spread();
}

} // namespace slateboard
