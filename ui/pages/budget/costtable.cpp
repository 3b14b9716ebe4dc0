// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/costtable.h"

#include "app/model/entrymoney.h"
#include "app/planning/costreport.h"
#include "app/session/costverbs.h"
#include "ui/models/figuretable.h"
#include "ui/models/headcell.h"
#include "ui/models/workspace.h"

#include <QDate>

namespace slateboard {
namespace {

bool isMoney(CostColumn column)
{
    return column == CostColumn::Amount || column == CostColumn::Open;
}

// Of a payment there is no due day, and a commitment settles nothing; what is open comes of the payments.
bool canChange(const Cost &cost, CostColumn column)
{
    switch (column) {
    case CostColumn::Open: return false;
    case CostColumn::DueDay: return cost.kind == CostKind::Committed;
    case CostColumn::Settles: return cost.kind == CostKind::Actual;
    default: return true;
    }
}

std::vector<CostId> sortedIds(const CostList &list)
{
    std::vector<CostId> ids;
    ids.reserve(list.lines.size());
    for (const CostLine &line : list.lines)
        ids.push_back(line.cost);
    std::ranges::sort(ids);
    return ids;
}

void change(Cost &cost, CostColumn column, const QVariant &value)
{
    const auto day = value.toDate();
    switch (column) {
    case CostColumn::Day: cost.day = Day(day); break;
    case CostColumn::DueDay: cost.dueDay = day.isValid() ? std::optional(Day(day)) : std::nullopt; break;
    case CostColumn::Title: cost.title = TitleId{value.toLongLong()}; break;
    case CostColumn::Account: cost.account = AccountId{value.toLongLong()}; break;
    case CostColumn::Kind: cost.kind = static_cast<CostKind>(value.toInt()); break;
    case CostColumn::Document: cost.document = value.toString(); break;
    case CostColumn::Note: cost.note = value.toString(); break;
    case CostColumn::Amount: {
        const auto entry = value.value<EntryMoney>();
        cost.amount = entry.amount;
        cost.entered = entry.entered;
        break;
    }
    default: break;
    }
}

QString partyOf(const Library &library, const Cost &cost, Language language)
{
    const Party *party = findRow(library.parties, cost.counterparty);
    return party ? nameIn(language, party->name, party->englishName) : QString();
}

} // namespace

CostTable::CostTable(Workspace &workspace, QObject *parent) : QAbstractTableModel(parent), m_workspace(workspace)
{}

void CostTable::setList(CostList list)
{
    if (sortedIds(list) != sortedIds(m_list)) {
        beginResetModel();
        m_list = std::move(list);
        return endResetModel();
    }
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<CostId> kept;
    for (const QModelIndex &index : before)
        kept << id(index.row());
    m_list = std::move(list);
    QHash<CostId, int> places;
    for (int row = 0; row < (before.isEmpty() ? 0 : rowCount()); ++row)
        places.insert(id(row), row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(places.value(kept.at(i)), before.at(i).column());
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

const Cost *CostTable::cost(int row) const
{
    return findRow(m_workspace.library().costs, id(row));
}

int CostTable::rowOf(CostId cost) const
{
    const auto found = std::ranges::find(m_list.lines, cost, &CostLine::cost);
    return found == m_list.lines.end() ? -1 : static_cast<int>(found - m_list.lines.begin());
}

void CostTable::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, costColumnCount - 1);
}

int CostTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.lines.size());
}

int CostTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : costColumnCount;
}

QString CostTable::text(const CostLine &line, const Cost &cost, CostColumn column) const
{
    const Formatter format = m_workspace.format();
    const Library &library = m_workspace.library();
    switch (column) {
    case CostColumn::Day: return format.day(cost.day);
    case CostColumn::Title: {
        const Title *title = findRow(library.titles, cost.title);
        return title ? title->name(format.language()) : QString();
    }
    case CostColumn::Account: return planning::accountTitle(library, cost.account, format.language());
    case CostColumn::Kind: return wordFor(cost.kind);
    case CostColumn::Amount: return format.moneyExact(cost.amount);
    case CostColumn::Open:
        return cost.kind == CostKind::Actual ? QString()
               : line.open == Money{}        ? tr("paid")
                                             : format.moneyExact(line.open);
    case CostColumn::DueDay:
        if (!cost.dueDay)
            return {};
        return line.isOverdue ? tr("✕ %1 overdue").arg(format.day(*cost.dueDay)) : format.day(*cost.dueDay);
    case CostColumn::Counterparty: return partyOf(library, cost, format.language());
    case CostColumn::Document: return cost.document;
    case CostColumn::Settles: {
        const Cost *commitment = findRow(library.costs, cost.settles);
        return !commitment                      ? QString()
               : commitment->document.isEmpty() ? format.day(commitment->day)
                                                : commitment->document;
    }
    case CostColumn::Note: break;
    }
    return cost.note;
}

QString CostTable::tip(const CostLine &line, const Cost &cost, CostColumn column) const
{
    if (column == CostColumn::Amount && cost.entered)
        return enteredText(*cost.entered);
    return text(line, cost, column);
}

QVariant CostTable::data(const QModelIndex &index, int role) const
{
    const Cost *row = index.isValid() ? cost(index.row()) : nullptr;
    if (!row)
        return {};
    const CostLine &line = m_list.lines[static_cast<size_t>(index.row())];
    const auto column = static_cast<CostColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(line, *row, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return tip(line, *row, column);
    case Qt::TextAlignmentRole: return cellAlignment(isMoney(column));
    case ToneRole: {
        const bool isOver = line.isOverdue && column == CostColumn::DueDay;
        const bool isQuiet = column == CostColumn::Kind || (column == CostColumn::Account && row->account.isNull()) ||
                             (column == CostColumn::Open && line.open == Money{});
        return static_cast<int>(isOver ? CellTone::Over : isQuiet ? CellTone::Quiet : CellTone::Plain);
    }
    default: return {};
    }
}

QVariant CostTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList names{tr("Day"),     tr("Title"),        tr("Account"),  tr("Kind"),    tr("Amount"), tr("Open"),
                            tr("Due day"), tr("Counterparty"), tr("Document"), tr("Settles"), tr("Note")};
    return headCell(names.value(section), isMoney(static_cast<CostColumn>(section)), orientation, role);
}

Qt::ItemFlags CostTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const Cost *row = index.isValid() && m_workspace.canEdit() ? cost(index.row()) : nullptr;
    return row && canChange(*row, static_cast<CostColumn>(index.column())) ? flags | Qt::ItemIsEditable : flags;
}

bool CostTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Cost *row = role == Qt::EditRole && index.isValid() ? cost(index.row()) : nullptr;
    if (!row)
        return false;
    const auto column = static_cast<CostColumn>(index.column());
    Session &session = m_workspace.session();
    if (column == CostColumn::Counterparty) {
        if (value.toString().trimmed() != partyOf(m_workspace.library(), *row, m_workspace.language()))
            m_workspace.follow(setCounterparty(session, {row->id}, value.toString()));
        return true;
    }
    if (column == CostColumn::Settles) {
        if (const CostId commitment{value.toLongLong()}; commitment != row->settles)
            m_workspace.follow(settle(session, {row->id}, commitment));
        return true;
    }
    Cost changed = *row;
    change(changed, column, value);
    if (changed != *row)
        m_workspace.follow(
            changeCosts(session, {row->id}, [column, value](Cost &cost) { change(cost, column, value); }));
    return true;
}

void CostTable::sort(int column, Qt::SortOrder order)
{
    emit sortAsked(static_cast<CostColumn>(column), order);
}

} // namespace slateboard
