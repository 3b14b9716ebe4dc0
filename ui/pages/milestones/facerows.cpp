// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/milestones/facerows.h"

#include "ui/charts/slipchart.h"

#include <QCoreApplication>

namespace slateboard {
namespace {

QString headOf(const char *text)
{
    return QCoreApplication::translate("MilestonesPage", text);
}

FigureCell nameCell(const Library &library, TitleId id, Language language)
{
    const Title *title = findRow(library.titles, id);
    return {title ? title->name(language) : QString()};
}

FigureCell dayCell(const std::optional<Day> &day, Precision precision, const Formatter &format)
{
    if (!day)
        return {QStringLiteral("–"), {}, CellTone::Quiet};
    return {format.day(*day, precision), static_cast<double>(day->julian())};
}

FigureCell slipCell(const std::optional<qint64> &days)
{
    if (!days)
        return {QStringLiteral("–"), {}, CellTone::Quiet};
    const CellTone tone = *days > 0 ? CellTone::Over : *days < 0 ? CellTone::Good : CellTone::Quiet;
    return {*days == 0 ? headOf(QT_TRANSLATE_NOOP("MilestonesPage", "on the day")) : slipText(*days),
            static_cast<double>(*days), tone};
}

} // namespace

QList<FigureColumn> stageTitleColumns()
{
    return {{headOf(QT_TRANSLATE_NOOP("MilestonesPage", "Title")), false, 0},
            {headOf(QT_TRANSLATE_NOOP("MilestonesPage", "Stage now")), false, 112},
            {headOf(QT_TRANSLATE_NOOP("MilestonesPage", "Since")), false, 92},
            {headOf(QT_TRANSLATE_NOOP("MilestonesPage", "Days")), true, 56}};
}

QList<FigureRow> stageTitleRows(const Library &library, const planning::Figures &figures,
                                const std::vector<TitleId> &titles, const Formatter &format)
{
    QList<FigureRow> rows;
    for (const TitleId id : titles) {
        const planning::TitleFigures *title = planning::findTitle(figures, id);
        if (!title || !title->stage)
            continue;
        const qint64 days = figures.asOf.daysSince(title->stage->since);
        rows.append({{nameCell(library, id, format.language()),
                      {wordFor(title->stage->stage), static_cast<double>(title->stage->stage)},
                      dayCell(title->stage->since, title->stage->precision, format),
                      {format.number(days), static_cast<double>(days)}},
                     id});
    }
    return rows;
}

QList<FigureColumn> slipColumns()
{
    return {{headOf(QT_TRANSLATE_NOOP("MilestonesPage", "Milestone")), false, 0},
            {headOf(QT_TRANSLATE_NOOP("MilestonesPage", "Approved")), false, 92},
            {headOf(QT_TRANSLATE_NOOP("MilestonesPage", "Now")), false, 106},
            {headOf(QT_TRANSLATE_NOOP("MilestonesPage", "Slip")), true, 88}};
}

QList<FigureRow> slipRows(const Library &library, std::span<const planning::MilestoneFigures> milestones,
                          const Formatter &format)
{
    QList<FigureRow> rows;
    for (const planning::MilestoneFigures &row : milestones) {
        const Milestone *milestone = findRow(library.milestones, row.milestone);
        FigureCell now = dayCell(row.day(), Precision::Day, format);
        if (row.doneOn)
            now.text.prepend(QStringLiteral("✓ "));
        rows.append({{{milestone ? milestone->name(format.language()) : QString()},
                      dayCell(row.baseline, Precision::Day, format),
                      now,
                      slipCell(row.slipDays)},
                     row.title,
                     false,
                     static_cast<int>(rows.size())});
    }
    return rows;
}

QList<FigureColumn> releaseColumns()
{
    return {{headOf(QT_TRANSLATE_NOOP("MilestonesPage", "Title")), false, 0},
            {headOf(QT_TRANSLATE_NOOP("MilestonesPage", "Release")), false, 92},
            {headOf(QT_TRANSLATE_NOOP("MilestonesPage", "Stage now")), false, 110}};
}

QList<FigureRow> releaseRows(const Library &library, const planning::Figures &figures,
                             const std::vector<TitleId> &titles, const Formatter &format)
{
    QList<FigureRow> rows;
    for (const TitleId id : titles) {
        const planning::TitleFigures *title = planning::findTitle(figures, id);
        if (!title)
            continue;
        const FigureCell stage =
            title->stage ? FigureCell{wordFor(title->stage->stage), static_cast<double>(title->stage->stage)}
                         : FigureCell{QStringLiteral("–"), {}, CellTone::Quiet};
        rows.append({{nameCell(library, id, format.language()),
                      dayCell(title->release, title->releasePrecision, format), stage},
                     id});
    }
    return rows;
}

} // namespace slateboard
