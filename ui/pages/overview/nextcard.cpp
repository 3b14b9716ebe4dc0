// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/nextcard.h"

#include "app/planning/milestones.h"
#include "app/planning/milestonewords.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/segments.h"

#include <numeric>

namespace slateboard {
namespace {

constexpr int mostListed = 40;

/// What a library, its plan and its figures say of the days to come.
struct Ahead {
    const Library &library;
    const planning::Figures &figures;
    const Formatter &format;

    [[nodiscard]] FigureCell dayCell(Day day) const { return {format.day(day), static_cast<double>(day.julian())}; }
    [[nodiscard]] QList<FigureRow> releases(std::optional<Day> upTo, qint64 &count) const;
    [[nodiscard]] QList<FigureRow> milestones(bool withLate, qint64 &count) const;
    [[nodiscard]] QList<FigureRow> lapses(qint64 &count) const;
    [[nodiscard]] QList<FigureRow> all(qint64 &count) const;
};

QList<FigureRow> Ahead::releases(std::optional<Day> upTo, qint64 &count) const
{
    QList<FigureRow> rows;
    count = 0;
    for (const planning::Release &release : figures.nextReleases) { // soonest first
        const Title *title = findRow(library.titles, release.title);
        if (!title || (upTo && release.day > *upTo))
            continue;
        ++count;
        const planning::TitleFigures *of = planning::findTitle(figures, release.title);
        if (rows.size() < mostListed)
            rows.append({{dayCell(release.day),
                          {title->name(format.language())},
                          {wordFor(title->format), {}, CellTone::Quiet},
                          {of && of->stage ? wordFor(of->stage->stage) : QString(), {}, CellTone::Quiet}},
                         release.title});
    }
    return rows;
}

QList<FigureRow> Ahead::milestones(bool withLate, qint64 &count) const
{
    QList<FigureRow> rows;
    const auto all = planning::milestonesOf(library, figures.plan, figures.asOf);
    auto next = planning::nextMilestones(all, figures.asOf);
    if (!withLate)
        std::erase_if(next, [](const planning::MilestoneFigures &row) { return row.late; });
    count = static_cast<qint64>(next.size());
    for (const planning::MilestoneFigures &row : next) {
        const Title *title = findRow(library.titles, row.title);
        const Milestone *milestone = findRow(library.milestones, row.milestone);
        if (!title || !milestone || rows.size() == mostListed)
            continue;
        const double day = static_cast<double>(row.forecast->julian());
        rows.append({{dayCell(*row.forecast),
                      {title->name(format.language())},
                      {milestone->name(format.language())},
                      {planning::milestoneState(row, figures.asOf), day, row.late ? CellTone::Over : CellTone::Quiet}},
                     row.title});
    }
    return rows;
}

QList<FigureRow> Ahead::lapses(qint64 &count) const
{
    QList<FigureRow> rows;
    const auto soon = planning::lapsesWithin(figures.lapses, figures.asOf, planning::lapseNoticeDays);
    count = static_cast<qint64>(soon.size());
    for (const planning::Lapse &lapse : soon.first(std::min<size_t>(mostListed, soon.size()))) {
        const qint64 days = lapse.lastDay.daysSince(figures.asOf);
        const Tone tone = planning::isMissed(lapse, figures.asOf) ? Tone::Over : lapseTone(days);
        rows.append({{dayCell(lapse.lastDay),
                      {library.ips.find(lapse.ip).value_or(IpHead{}).title},
                      {NextCard::tr("Right lapses")},
                      {withSign(NextCard::tr("in %n day(s)", nullptr, static_cast<int>(days)), tone),
                       static_cast<double>(days), tone == Tone::Over ? CellTone::Over : CellTone::Warn}},
                     lapse.ip});
    }
    return rows;
}

// What is late is not ahead. Releases are said to be such where milestones and rights stand beside them.
QList<FigureRow> Ahead::all(qint64 &count) const
{
    std::array<qint64, 3> counts{};
    QList<FigureRow> rows = releases(figures.asOf.plusDays(planning::nextMilestoneDays), counts[0]);
    for (FigureRow &row : rows)
        row.cells[2] = {NextCard::tr("Release")};
    rows += milestones(false, counts[1]);
    rows += lapses(counts[2]);
    count = std::accumulate(counts.begin(), counts.end(), qint64{0});
    std::ranges::stable_sort(rows, {}, [](const FigureRow &row) { return *row.cells.first().number; });
    return rows.first(std::min<qsizetype>(mostListed, rows.size()));
}

} // namespace

NextCard::NextCard(QWidget *parent) : ListCard(3, parent), m_next(this)
{
    list().hide(); // until its rows come
    connect(&list(), &FigureView::followed, this, &NextCard::followed);
    connect(&views(), &Segments::chosen, this, [this] {
        list().table().setRows({}); // of the view before
        showColumns();
        showRows();
    });
    retranslate();
}

NextCard::View NextCard::view() const
{
    return static_cast<View>(views().current());
}

NextCard::Rows NextCard::rowsOf(const Library &library, const planning::Figures &figures, const Formatter &format)
{
    const Ahead ahead{library, figures, format};
    Rows rows;
    std::array<qint64, 3> counts{};
    rows.rows = {ahead.all(counts[0]), ahead.releases(std::nullopt, counts[1]), ahead.milestones(true, counts[2])};
    std::ranges::transform(counts, rows.counts.begin(), [&](qint64 count) { return format.number(count); });
    return rows;
}

void NextCard::show(const Library &library, std::shared_ptr<const planning::Figures> figures, const Formatter &format)
{
    m_next.ask([library, figures = std::move(figures), format] { return rowsOf(library, *figures, format); },
               [this](Rows rows) {
                   m_rows = std::move(rows);
                   m_hasRows = true;
                   showRows();
               });
}

void NextCard::showRows()
{
    const auto count = [this](View of) { return m_rows.counts[static_cast<size_t>(of)]; };
    views().setTexts({tr("%n days", nullptr, planning::nextMilestoneDays) + u' ' + count(View::All),
                      tr("Releases %1").arg(count(View::Releases)), tr("Milestones %1").arg(count(View::Milestones))});
    const QList<FigureRow> &rows = m_rows.rows[static_cast<size_t>(views().current())];
    list().table().setRows(rows);
    if (m_hasRows)
        showList(rows.isEmpty());
    switch (view()) {
    case View::All:
        return sayOfNone(tr("Nothing is due within 90 days: no right lapses, and no release or milestone is planned."));
    case View::Releases:
        return sayOfNone(tr("No release is planned. Give titles a target release on the Board, or import titles."));
    case View::Milestones:
        sayOfNone(tr("No milestone is late or comes within 90 days. The Milestones page gives titles their "
                     "usual ones."));
    }
}

void NextCard::showColumns()
{
    const bool isReleases = view() == View::Releases;
    const QStringList names{tr("Next 90 days"), tr("Next releases"), tr("Next milestones")};
    const QStringList thirds{tr("What"), tr("Format"), tr("Milestone")};
    list().setAccessibleName(names[views().current()]);
    list().setColumns({{tr("Day"), false, 84},
                       {view() == View::All ? tr("Title or source IP") : tr("Title"), false, 0},
                       {thirds[views().current()], false, isReleases ? 100 : 140, true},
                       {isReleases ? tr("Stage") : tr("State"), false, 118, true}});
}

void NextCard::retranslate()
{
    setHeading(tr("Coming next"));
    views().setAccessibleName(tr("What comes next"));
    showColumns();
    showRows();
}

} // namespace slateboard
