// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/matchtable.h"

#include "ui/models/headcell.h"
#include "ui/pages/import/choicedelegate.h"
#include "ui/pages/import/freeaside.h"

#include <QCoreApplication>
#include <QLocale>

namespace slateboard {
namespace {

using exchange::FieldDifference;
using exchange::ImportKind;
using exchange::ImportMatch;
using exchange::MatchAction;

constexpr qsizetype longestTold = 60; // characters of a value that a row shows

// "Genre: romance · Publisher: –"
QString told(ImportKind kind, const QList<FieldDifference> &differences, QString FieldDifference::*value)
{
    QStringList parts;
    for (const FieldDifference &difference : differences) {
        const QString text = (difference.*value).left(longestTold).simplified();
        parts << QStringLiteral("%1: %2").arg(fieldTitle(kind, difference.field),
                                              text.isEmpty() ? QStringLiteral("–") : text);
    }
    return parts.join(QStringLiteral(" · "));
}

CellTone toneOf(const ImportMatch &match, int column)
{
    switch (column) {
    case MatchTable::LineColumn: return CellTone::Quiet;
    case MatchTable::ActionColumn: return match.action == MatchAction::Skip ? CellTone::Quiet : CellTone::Plain;
    case MatchTable::BeforeColumn: return CellTone::Quiet;
    case MatchTable::AfterColumn: return match.differences.isEmpty() ? CellTone::Quiet : CellTone::Plain;
    default: return CellTone::Plain;
    }
}

} // namespace

QString fieldTitle(ImportKind kind, const QString &code)
{
    if (code == QLatin1String("grant_kind"))
        return QCoreApplication::translate("ImportDialog", "Rights grant");
    for (const exchange::Field &field : exchange::fieldsOf(kind)) {
        if (code == QLatin1String(field.code))
            return exchange::fieldName(field);
    }
    return code;
}

MatchTable::~MatchTable()
{
    freeAside(m_proposal);
}

bool MatchTable::hasSameLines(const Proposal &proposal) const
{
    return m_proposal && std::ranges::equal(proposal.plan.matches, m_proposal->plan.matches, {}, &ImportMatch::line,
                                            &ImportMatch::line);
}

void MatchTable::setMatches(std::shared_ptr<const Proposal> proposal, ImportKind kind, const IpTable &ips)
{
    const bool isSame = proposal && kind == m_kind && hasSameLines(*proposal);
    if (!isSame)
        beginResetModel();
    std::swap(m_proposal, proposal);
    m_kind = kind;
    m_ips = ips;
    if (!isSame)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    freeAside(proposal);
}

QStringList MatchTable::actionNames(ImportKind kind)
{
    QStringList names{tr("Skip"), tr("Update")};
    if (kind != ImportKind::Metrics)
        names << tr("Add");
    return names;
}

int MatchTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_proposal ? 0 : static_cast<int>(m_proposal->plan.matches.size());
}

int MatchTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags MatchTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == ActionColumn ? flags | Qt::ItemIsEditable : flags;
}

QString MatchTable::textOf(int row, int column) const
{
    const ImportMatch &match = this->match(row);
    switch (column) {
    case LineColumn: return QLocale().toString(match.line);
    case ActionColumn: return actionNames(m_kind).value(static_cast<int>(match.action));
    case TitleColumn: {
        const auto ip = m_ips.find(match.existing);
        return ip ? ip->title : match.name;
    }
    case BeforeColumn: return told(m_kind, match.differences, &FieldDifference::before);
    default: break;
    }
    return match.differences.isEmpty() ? tr("nothing new") : told(m_kind, match.differences, &FieldDifference::after);
}

QVariant MatchTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return textOf(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return index.column() == ActionColumn
                   ? tr("What becomes of %1: %2")
                         .arg(textOf(index.row(), TitleColumn), textOf(index.row(), ActionColumn))
                   : textOf(index.row(), index.column());
    case Qt::TextAlignmentRole: return cellAlignment(index.column() == LineColumn);
    case Qt::EditRole: return static_cast<int>(match(index.row()).action);
    case ChoiceDelegate::ChoicesRole: return actionNames(m_kind);
    case FigureTable::ToneRole: return static_cast<int>(toneOf(match(index.row()), index.column()));
    case FigureTable::StrongRole: return index.column() == AfterColumn && !match(index.row()).differences.isEmpty();
    default: return {};
    }
}

bool MatchTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != ActionColumn)
        return false;
    emit actionChosen(index.row(), static_cast<MatchAction>(value.toInt()));
    return true;
}

QVariant MatchTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList names{tr("Line"), tr("What to do"), tr("Title"), tr("In the library"), tr("In the list")};
    return headCell(names.value(section), section == LineColumn, orientation, role);
}

} // namespace slateboard
