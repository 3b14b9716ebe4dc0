// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/milestones/milestonetable.h"

#include "app/planning/milestonewords.h"
#include "app/session/milestoneverbs.h"
#include "ui/models/headcell.h"
#include "ui/models/workspace.h"
#include "ui/pages/title/milestoneedits.h"
#include "ui/widgets/badge.h"

#include <QHash>

namespace slateboard {
namespace {

bool isAtRight(MilestoneColumn column)
{
    return column == MilestoneColumn::Slip;
}

Tone toneOf(const MilestoneRow &row, MilestoneColumn column)
{
    const planning::MilestoneFigures &figures = row.figures;
    if (column == MilestoneColumn::State)
        return figures.late ? Tone::Over : figures.doneOn ? Tone::Good : Tone::Neutral;
    if (column == MilestoneColumn::Slip && figures.slipDays && *figures.slipDays != 0)
        return *figures.slipDays > 0 ? Tone::Warn : Tone::Good;
    return Tone::Neutral;
}

std::vector<MilestoneId> sortedIds(const std::vector<MilestoneRow> &rows)
{
    std::vector<MilestoneId> ids;
    ids.reserve(rows.size());
    for (const MilestoneRow &row : rows)
        ids.push_back(row.figures.milestone);
    std::ranges::sort(ids);
    return ids;
}

} // namespace

MilestoneTable::MilestoneTable(Workspace &workspace, QObject *parent) :
    QAbstractTableModel(parent), m_workspace(workspace)
{}

void MilestoneTable::setList(MilestoneList list)
{
    if (sortedIds(list.rows) != sortedIds(m_list.rows)) {
        beginResetModel();
        m_list = std::move(list);
        return endResetModel();
    }
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<MilestoneId> kept;
    for (const QModelIndex &index : before)
        kept << row(index.row()).figures.milestone;
    m_list = std::move(list);
    QHash<MilestoneId, int> places;
    for (int i = 0; i < (before.isEmpty() ? 0 : rowCount()); ++i)
        places.insert(row(i).figures.milestone, i);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(places.value(kept.at(i)), before.at(i).column());
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

int MilestoneTable::rowOf(MilestoneId milestone) const
{
    const auto found = std::ranges::find(m_list.rows, milestone, [](const auto &row) { return row.figures.milestone; });
    return found == m_list.rows.end() ? -1 : static_cast<int>(found - m_list.rows.begin());
}

void MilestoneTable::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, milestoneColumnCount - 1);
}

int MilestoneTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.rows.size());
}

int MilestoneTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : milestoneColumnCount;
}

QString MilestoneTable::text(const MilestoneRow &row, MilestoneColumn column) const
{
    const Formatter format = m_workspace.format();
    const auto day = [&](std::optional<Day> value) { return value ? format.day(*value) : QString(); };
    switch (column) {
    case MilestoneColumn::Title: return row.title;
    case MilestoneColumn::Milestone: return row.name;
    case MilestoneColumn::Forecast: return day(row.figures.forecast);
    case MilestoneColumn::Approved: return day(row.figures.baseline);
    case MilestoneColumn::Slip: return planning::slipText(row.figures.slipDays, format);
    case MilestoneColumn::DoneOn: return day(row.figures.doneOn);
    case MilestoneColumn::State: return planning::milestoneState(row.figures, m_list.asOf);
    case MilestoneColumn::Format: return wordFor(row.format);
    }
    return {};
}

QString MilestoneTable::tip(const MilestoneRow &row, MilestoneColumn column) const
{
    const Milestone *milestone = findRow(m_workspace.library().milestones, row.figures.milestone);
    if (column != MilestoneColumn::Forecast || !milestone)
        return text(row, column);
    const QString followed = planning::followedText(milestone->phase, milestone->edge, milestone->offsetDays);
    if (row.figures.byHand)
        return followed.isEmpty() ? tr("Set by hand.") : tr("Set by hand; the template says: %1.").arg(followed);
    if (followed.isEmpty())
        return tr("It follows no phase, so the plan needs a day.");
    return row.figures.forecast ? tr("Follows the plan: %1.").arg(followed)
                                : tr("Follows the plan: %1, which has no days yet.").arg(followed);
}

QVariant MilestoneTable::editValue(const MilestoneRow &row, MilestoneColumn column) const
{
    switch (column) {
    case MilestoneColumn::Milestone: return row.name;
    case MilestoneColumn::Forecast: return row.figures.forecast ? row.figures.forecast->date() : QDate();
    case MilestoneColumn::DoneOn: return row.figures.doneOn ? row.figures.doneOn->date() : QDate();
    default: return {};
    }
}

QVariant MilestoneTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MilestoneRow &of = row(index.row());
    const auto column = static_cast<MilestoneColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(of, column);
    case Qt::EditRole: return editValue(of, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return tip(of, column);
    case Qt::TextAlignmentRole: return cellAlignment(isAtRight(column));
    case ToneRole: return static_cast<int>(toneOf(of, column));
    case QuietRole:
        return column == MilestoneColumn::Format || column == MilestoneColumn::Approved ||
               (column == MilestoneColumn::Forecast && of.figures.doneOn) || column == MilestoneColumn::State;
    default: return {};
    }
}

QVariant MilestoneTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList heads{tr("Title"), tr("Milestone"), tr("Forecast"), tr("Approved"),
                            tr("Slip"),  tr("Done on"),   tr("State"),    tr("Format")};
    return headCell(heads.value(section), isAtRight(static_cast<MilestoneColumn>(section)), orientation, role);
}

Qt::ItemFlags MilestoneTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const auto column = static_cast<MilestoneColumn>(index.column());
    const bool isField = column == MilestoneColumn::Milestone || column == MilestoneColumn::Forecast ||
                         column == MilestoneColumn::DoneOn;
    return isField && m_workspace.canEdit() ? flags | Qt::ItemIsEditable : flags;
}

bool MilestoneTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const auto column = static_cast<MilestoneColumn>(index.column());
    const MilestoneRow &of = row(index.row());
    if (value == editValue(of, column))
        return false;
    const QList<MilestoneId> ids{of.figures.milestone};
    const auto day = value.toDate().isValid() ? std::optional(Day(value.toDate())) : std::nullopt;
    if (column == MilestoneColumn::Milestone)
        rename(of, value.toString());
    else if (column == MilestoneColumn::Forecast)
        planMilestonesOf(m_workspace, ids, day);
    else
        m_workspace.follow(setMilestonesDone(m_workspace.session(), ids, day));
    return true;
}

void MilestoneTable::rename(const MilestoneRow &row, const QString &name)
{
    const Milestone *known = findRow(m_workspace.library().milestones, row.figures.milestone);
    if (!known)
        return;
    Milestone milestone = *known;
    (m_workspace.language() == Language::Korean ? milestone.koreanName : milestone.englishName) = name;
    m_workspace.follow(changeMilestone(m_workspace.session(), milestone));
}

void MilestoneTable::sort(int column, Qt::SortOrder order)
{
    if (column >= 0)
        emit sortAsked(static_cast<MilestoneColumn>(column), order);
}

} // namespace slateboard
