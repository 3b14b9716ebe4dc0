// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/budgetdelegate.h"

#include "app/planning/knownrates.h"
#include "ui/models/workspace.h"
#include "ui/pages/budget/budgettable.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/wordbox.h"

#include <QPainter>
#include <QPainterPath>

namespace slateboard {
namespace {

constexpr int foldMark = 12; // pixels that the triangle takes

const BudgetLine *lineAt(const QModelIndex &index)
{
    const auto &line = static_cast<const BudgetTable *>(index.model())->row(index.row()).line;
    return line ? &*line : nullptr;
}

void paintFold(QPainter *painter, const QRect &area, bool isOpen, const QColor &color)
{
    const QPointF centre(area.left() + 4, area.center().y());
    QPainterPath triangle;
    if (isOpen)
        triangle.addPolygon(QPolygonF({centre + QPointF(-4, -2), centre + QPointF(4, -2), centre + QPointF(0, 3)}));
    else
        triangle.addPolygon(QPolygonF({centre + QPointF(-2, -4), centre + QPointF(3, 0), centre + QPointF(-2, 4)}));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(triangle, color);
    painter->setRenderHint(QPainter::Antialiasing, false);
}

template <class E>
QComboBox *wordEditor(QWidget *parent)
{
    QComboBox *box = makeWordBox<E>(parent);
    box->setAutoFillBackground(true);
    return box;
}

} // namespace

BudgetDelegate::BudgetDelegate(Workspace &workspace, QObject *parent) : RowDelegate(parent), m_workspace(workspace)
{}

void BudgetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem strong = option;
    if (index.data(BudgetTable::StrongRole).toBool())
        strong.font.setWeight(QFont::DemiBold);
    RowDelegate::paint(painter, strong, index);
}

void BudgetDelegate::paintContent(QPainter *painter, const QRect &area, const QModelIndex &index,
                                  const Theme &theme) const
{
    const bool isOver = index.data(BudgetTable::ToneRole).toInt() == static_cast<int>(Tone::Over);
    const bool isQuiet = index.data(BudgetTable::QuietRole).toBool();
    painter->setPen(isOver ? theme.over : isQuiet ? theme.subtext : theme.text);
    if (static_cast<BudgetColumn>(index.column()) != BudgetColumn::Name)
        return RowDelegate::paintContent(painter, area, index, theme);
    QRect rest = area.adjusted(index.data(BudgetTable::DepthRole).toInt() * indent, 0, 0, 0);
    if (const int fold = index.data(BudgetTable::FoldRole).toInt(); fold > 0)
        paintFold(painter, rest, fold == 2, theme.subtext);
    RowDelegate::paintContent(painter, rest.adjusted(foldMark, 0, 0, 0), index, theme);
}

QWidget *BudgetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    QWidget *editor = nullptr;
    switch (static_cast<BudgetColumn>(index.column())) {
    case BudgetColumn::Entry: {
        auto *entry = new EntryEdit(m_workspace.format(), m_workspace.asOf(), parent);
        entry->setKnownRates(planning::knownRates(m_workspace.library()));
        const BudgetLine *line = lineAt(index);
        entry->setTakesShares(line && line->basis == LineBasis::Percent);
        editor = entry;
        break;
    }
    case BudgetColumn::Basis: editor = wordEditor<LineBasis>(parent); break;
    case BudgetColumn::Phase: editor = wordEditor<PhaseKind>(parent); break;
    case BudgetColumn::Profile: editor = wordEditor<Profile>(parent); break;
    default: editor = new QLineEdit(parent); break;
    }
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void BudgetDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const BudgetLine *line = lineAt(index);
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        switch (static_cast<BudgetColumn>(index.column())) {
        case BudgetColumn::Basis: box->setCurrentIndex(static_cast<int>(line->basis)); break;
        case BudgetColumn::Phase: box->setCurrentIndex(static_cast<int>(line->phase)); break;
        default: box->setCurrentIndex(static_cast<int>(line->profile)); break;
        }
        return;
    }
    auto *edit = qobject_cast<QLineEdit *>(editor);
    if (qobject_cast<EntryEdit *>(editor))
        edit->setText(line ? entryText(*line, m_workspace.format()) : QString());
    else
        edit->setText(line->note);
    edit->selectAll();
}

// What makes no sense is not taken: the cell keeps what it had.
void BudgetDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *table = static_cast<BudgetTable *>(model);
    if (const auto *entry = qobject_cast<EntryEdit *>(editor)) {
        if (entry->entry())
            table->enter(index.row(), *entry->entry());
        else if (!entry->isAcceptable())
            emit m_workspace.failed({ErrorCode::Invalid, entry->refusal(), {}});
        return;
    }
    if (const auto *box = qobject_cast<QComboBox *>(editor)) {
        const int chosen = box->currentIndex();
        switch (static_cast<BudgetColumn>(index.column())) {
        case BudgetColumn::Basis:
            return table->change(index.row(), [chosen](BudgetLine &line) {
                line.basis = words<LineBasis>()[static_cast<size_t>(chosen)].value;
            });
        case BudgetColumn::Phase:
            return table->change(index.row(), [chosen](BudgetLine &line) {
                line.phase = words<PhaseKind>()[static_cast<size_t>(chosen)].value;
            });
        default:
            return table->change(index.row(), [chosen](BudgetLine &line) {
                line.profile = words<Profile>()[static_cast<size_t>(chosen)].value;
            });
        }
    }
    if (const auto *edit = qobject_cast<QLineEdit *>(editor))
        table->change(index.row(), [note = edit->text()](BudgetLine &line) { line.note = note; });
}

} // namespace slateboard
