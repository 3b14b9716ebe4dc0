// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/budgettable.h"

#include "app/planning/demandindex.h"
#include "app/session/budgetverbs.h"
#include "ui/models/headcell.h"
#include "ui/models/workspace.h"
#include "ui/pages/budget/budgettext.h"
#include "ui/widgets/badge.h"

namespace slateboard {
namespace {

using planning::SheetRow;
using planning::SheetRowKind;

bool isAmount(BudgetColumn column)
{
    return column == BudgetColumn::Entry || (column >= BudgetColumn::Budget && column <= BudgetColumn::Compared);
}

bool isSum(const SheetRow &row)
{
    return row.kind == SheetRowKind::Net || row.kind == SheetRowKind::Total;
}

bool isSameRow(const SheetRow &a, const SheetRow &b)
{
    const auto lineOf = [](const SheetRow &row) {
        return row.kind == SheetRowKind::Line ? row.line->id : Id<BudgetLine>();
    };
    return a.kind == b.kind && a.account == b.account && lineOf(a) == lineOf(b);
}

} // namespace

BudgetTable::BudgetTable(Workspace &workspace, QObject *parent) : QAbstractTableModel(parent), m_workspace(workspace)
{}

bool BudgetTable::haveSameRows(const planning::BudgetSheet &sheet) const
{
    return sheet.asked.title == m_sheet.asked.title &&
           std::ranges::equal(sheet.rows, m_sheet.rows, [](const SheetRow &a, const SheetRow &b) {
               return isSameRow(a, b) && a.hasBelow == b.hasBelow;
           });
}

void BudgetTable::setSheet(planning::BudgetSheet sheet)
{
    if (!haveSameRows(sheet)) {
        beginResetModel();
        m_sheet = std::move(sheet);
        refold();
        return endResetModel();
    }
    m_sheet = std::move(sheet);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, budgetColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, budgetColumnCount - 1);
}

// What stands below a folded account is deeper than it, up to the next row that is not.
void BudgetTable::refold()
{
    m_visible.clear();
    int foldedAt = -1;
    for (size_t place = 0; place < m_sheet.rows.size(); ++place) {
        const SheetRow &row = m_sheet.rows[place];
        if (foldedAt >= 0 && row.depth > foldedAt)
            continue;
        foldedAt = row.hasBelow && m_folded.contains(row.account) ? row.depth : -1;
        m_visible.push_back(place);
    }
}

int BudgetTable::rowOf(AccountId account, Id<BudgetLine> line) const
{
    for (int i = 0; i < rowCount(); ++i) {
        const SheetRow &each = row(i);
        const bool isMeant = line.isNull() ? each.kind == SheetRowKind::Account : each.line && each.line->id == line;
        if (isMeant && each.account == account)
            return i;
    }
    return -1;
}

void BudgetTable::setRefusal(const QString &refusal)
{
    m_refusal = refusal;
}

void BudgetTable::setExact(bool isExact)
{
    m_isExact = isExact;
    retranslate();
}

void BudgetTable::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, budgetColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, budgetColumnCount - 1);
}

void BudgetTable::setFolded(AccountId account, bool isFolded)
{
    beginResetModel();
    if (isFolded)
        m_folded.insert(account);
    else
        m_folded.remove(account);
    refold();
    endResetModel();
}

void BudgetTable::foldAll(bool areFolded)
{
    beginResetModel();
    m_folded.clear();
    for (const SheetRow &row : m_sheet.rows) {
        if (areFolded && row.hasBelow)
            m_folded.insert(row.account);
    }
    refold();
    endResetModel();
}

BudgetLine BudgetTable::newLine(const SheetRow &row) const
{
    BudgetLine line;
    line.plan = m_sheet.asked.plan;
    line.title = m_sheet.asked.title;
    line.account = row.account;
    const std::vector<AccountId> marketing = planning::marketingAccounts(m_workspace.library());
    if (std::ranges::binary_search(marketing, row.account))
        line.phase = PhaseKind::Marketing;
    return line;
}

void BudgetTable::enter(int row, const LineEntry &entry)
{
    const SheetRow &of = this->row(row);
    BudgetLine line = of.line.value_or(newLine(of));
    if (entry.share) {
        line.basis = LineBasis::Percent;
        line.share = *entry.share;
        line.amount = {};
        line.entered.reset();
    } else {
        if (line.basis == LineBasis::Percent)
            line.basis = LineBasis::Lump;
        line.share = {};
        line.amount = entry.money.amount;
        line.entered = entry.money.entered;
    }
    if (line != of.line)
        m_workspace.follow(putBudgetLines(m_workspace.session(), {line}));
}

void BudgetTable::change(int row, std::function<void(BudgetLine &)> change)
{
    const SheetRow &of = this->row(row);
    if (!of.line)
        return;
    BudgetLine line = *of.line;
    change(line);
    if (line != of.line)
        m_workspace.follow(putBudgetLines(m_workspace.session(), {line}));
}

int BudgetTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int BudgetTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : budgetColumnCount;
}

QString BudgetTable::place(const SheetRow &row) const
{
    const QString level = tr("level %1").arg(row.depth + 1);
    return row.hasBelow && m_folded.contains(row.account) ? tr("%1, folded").arg(level) : level;
}

QVariant BudgetTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SheetRow &of = row(index.row());
    const auto column = static_cast<BudgetColumn>(index.column());
    const SheetWords words{m_workspace.library(), m_sheet, m_workspace.format(), m_isExact};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return words.text(of, column);
    case Qt::ToolTipRole: return words.tip(of, column);
    case Qt::AccessibleDescriptionRole: return column == BudgetColumn::Name ? place(of) : QString();
    case Qt::TextAlignmentRole: return cellAlignment(isAmount(column));
    case ToneRole:
        return static_cast<int>(column == BudgetColumn::Variance && m_sheet.isCounted && of.variance() < Money{}
                                    ? Tone::Over
                                    : Tone::Neutral);
    case QuietRole: return of.kind == SheetRowKind::Line;
    case StrongRole: {
        const bool isStrong = isSum(of) || (of.kind == SheetRowKind::Account && of.depth == 0);
        return isStrong && (column == BudgetColumn::Name || isAmount(column));
    }
    case DepthRole: return of.depth;
    case FoldRole: return !of.hasBelow ? 0 : m_folded.contains(of.account) ? 1 : 2;
    default: return {};
    }
}

QVariant BudgetTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto column = static_cast<BudgetColumn>(section);
    const SheetWords words{m_workspace.library(), m_sheet, m_workspace.format()};
    return headCell(words.head(column), isAmount(column), orientation, role);
}

// An account with nothing below it takes an amount, which makes its first line.
bool BudgetTable::isEditable(const SheetRow &row, BudgetColumn column) const
{
    switch (column) {
    case BudgetColumn::Entry: return row.line || (row.kind == SheetRowKind::Account && !row.hasBelow);
    case BudgetColumn::Name: return row.kind == SheetRowKind::Line;
    case BudgetColumn::Basis:
    case BudgetColumn::Phase:
    case BudgetColumn::Profile:
    case BudgetColumn::Note: return row.line.has_value();
    default: return false;
    }
}

Qt::ItemFlags BudgetTable::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (m_refusal.isEmpty() && isEditable(row(index.row()), static_cast<BudgetColumn>(index.column())))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace slateboard
