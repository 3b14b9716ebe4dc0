// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/columntable.h"

#include "ui/models/figuretable.h"
#include "ui/models/headcell.h"
#include "ui/pages/import/choicedelegate.h"
#include "ui/widgets/badge.h"

#include <QLocale>

namespace slateboard {
namespace {

using exchange::ColumnKind;

QString kindWord(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Empty: return ColumnTable::tr("empty");
    case ColumnKind::Text: return ColumnTable::tr("text");
    case ColumnKind::Number: return ColumnTable::tr("numbers");
    case ColumnKind::Day: return ColumnTable::tr("days");
    case ColumnKind::Amount: return ColumnTable::tr("amounts");
    case ColumnKind::Word: return ColumnTable::tr("words");
    case ColumnKind::Tags: return ColumnTable::tr("tags");
    }
    return {};
}

QString meaning(exchange::ImportKind kind, const QString &code)
{
    for (const exchange::Field &field : exchange::fieldsOf(kind)) {
        if (code == QLatin1String(field.code))
            return exchange::fieldName(field);
    }
    return ColumnTable::tr("not taken");
}

} // namespace

void ColumnTable::setColumns(exchange::ImportKind kind, const QStringList &names, const exchange::Mapping &mapping)
{
    const bool isSame = names == m_names && kind == m_kind;
    if (!isSame)
        beginResetModel();
    m_kind = kind;
    m_names = names;
    m_mapping = mapping;
    if (!isSame) {
        m_findings.clear();
        endResetModel();
    } else if (!names.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void ColumnTable::setFindings(const QList<exchange::ColumnFinding> &findings)
{
    m_findings = findings;
    if (!m_names.isEmpty())
        emit dataChanged(index(0, KindColumn), index(rowCount() - 1, UnreadColumn));
}

QStringList ColumnTable::codes() const
{
    // Grants beyond the one that could come next would only make the list long.
    int grants = 1;
    for (const exchange::Field &field : exchange::fieldsOf(m_kind)) {
        if (m_mapping.contains(QString::fromLatin1(field.code)))
            grants = std::max(grants, field.grant + 1);
    }
    QStringList list{QString()};
    for (const exchange::Field &field : exchange::fieldsOf(m_kind)) {
        if (field.grant <= grants)
            list << QString::fromLatin1(field.code);
    }
    return list;
}

// Headers of metrics can say by themselves what stands below them.
bool ColumnTable::isTaken(int row) const
{
    return !fieldOf(row).isEmpty() || !m_findings.value(row).field.isEmpty();
}

int ColumnTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

int ColumnTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ColumnTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == MeaningColumn ? flags | Qt::ItemIsEditable : flags;
}

QString ColumnTable::textOf(int row, int column) const
{
    const exchange::ColumnFinding finding = m_findings.value(row);
    const bool isKnown = row < m_findings.size();
    switch (column) {
    case NameColumn: return m_names.at(row);
    case MeaningColumn: return meaning(m_kind, isTaken(row) && fieldOf(row).isEmpty() ? finding.field : fieldOf(row));
    case KindColumn: return isKnown ? kindWord(finding.kind) : QString();
    default: break;
    }
    if (!isKnown || finding.field.isEmpty() || finding.filled == 0)
        return {};
    return finding.unreadable == 0 ? QStringLiteral("0") : withSign(QLocale().toString(finding.unreadable), Tone::Warn);
}

QVariant ColumnTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const exchange::ColumnFinding finding = m_findings.value(index.row());
    switch (role) {
    case Qt::DisplayRole: return textOf(index.row(), index.column());
    case Qt::ToolTipRole:
        if (index.column() >= KindColumn && finding.filled > 0)
            return tr("%1 of %2 cells with a text cannot be read.")
                .arg(QLocale().toString(finding.unreadable), QLocale().toString(finding.filled));
        return textOf(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return index.column() == MeaningColumn
                   ? tr("%1 means: %2").arg(m_names.at(index.row()), textOf(index.row(), MeaningColumn))
                   : textOf(index.row(), index.column());
    case Qt::TextAlignmentRole: return cellAlignment(index.column() == UnreadColumn);
    case Qt::EditRole: return codes().indexOf(fieldOf(index.row()));
    case ChoiceDelegate::ChoicesRole: {
        QStringList words;
        for (const QString &code : codes())
            words << meaning(m_kind, code);
        return words;
    }
    case FigureTable::ToneRole:
        if (index.column() == UnreadColumn && finding.unreadable > 0)
            return static_cast<int>(CellTone::Warn);
        return static_cast<int>(isTaken(index.row()) && index.column() <= MeaningColumn ? CellTone::Plain
                                                                                        : CellTone::Quiet);
    default: return {};
    }
}

bool ColumnTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QStringList known = codes();
    const int chosen = value.toInt();
    if (role != Qt::EditRole || index.column() != MeaningColumn || chosen < 0 || chosen >= known.size())
        return false;
    if (known.at(chosen) != fieldOf(index.row()))
        emit meaningChosen(index.row(), known.at(chosen));
    return true;
}

QVariant ColumnTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList names{tr("Column"), tr("Means"), tr("Reads as"), tr("Unread")};
    return headCell(names.value(section), section == UnreadColumn, orientation, role);
}

} // namespace slateboard
