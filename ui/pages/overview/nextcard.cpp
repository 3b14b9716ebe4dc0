// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/nextcard.h"

#include "app/planning/milestonewords.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/segments.h"

namespace slateboard {
namespace {

constexpr int mostListed = 40;

} // namespace

NextCard::NextCard(QWidget *parent) : ListCard(2, parent), m_next(this)
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

bool NextCard::showsMilestones() const
{
    return views().current() == 1;
}

QList<FigureRow> NextCard::releaseRows(const Library &library, const planning::Figures &figures,
                                       const Formatter &format)
{
    QList<FigureRow> rows;
    for (const planning::Release &release : figures.nextReleases) {
        const Title *title = findRow(library.titles, release.title);
        const planning::TitleFigures *of = planning::findTitle(figures, release.title);
        if (!title || rows.size() == mostListed)
            continue;
        rows.append({{{format.day(release.day), static_cast<double>(release.day.julian())},
                      {title->name(format.language())},
                      {wordFor(title->format), {}, CellTone::Quiet},
                      {of && of->stage ? wordFor(of->stage->stage) : QString(), {}, CellTone::Quiet}},
                     release.title});
    }
    return rows;
}

QList<FigureRow> NextCard::milestoneRows(const Library &library, const planning::Figures &figures,
                                         const Formatter &format, QString &count)
{
    QList<FigureRow> rows;
    const auto all = planning::milestonesOf(library, figures.plan, figures.asOf);
    const auto next = planning::nextMilestones(all, figures.asOf);
    count = format.number(static_cast<qint64>(next.size()));
    for (const planning::MilestoneFigures &row : next) {
        const Title *title = findRow(library.titles, row.title);
        const Milestone *milestone = findRow(library.milestones, row.milestone);
        if (!title || !milestone || rows.size() == mostListed)
            continue;
        const double day = static_cast<double>(row.forecast->julian());
        rows.append({{{format.day(*row.forecast), day},
                      {title->name(format.language())},
                      {milestone->name(format.language())},
                      {planning::milestoneState(row, figures.asOf), day, row.late ? CellTone::Over : CellTone::Quiet}},
                     row.title});
    }
    return rows;
}

NextCard::Rows NextCard::rowsOf(const Library &library, const planning::Figures &figures, const Formatter &format)
{
    Rows rows;
    rows.releases = releaseRows(library, figures, format);
    rows.releaseCount = format.number(static_cast<qint64>(figures.nextReleases.size()));
    rows.milestones = milestoneRows(library, figures, format, rows.milestoneCount);
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
    views().setTexts({tr("Releases %1").arg(m_rows.releaseCount), tr("Milestones %1").arg(m_rows.milestoneCount)});
    const QList<FigureRow> &rows = showsMilestones() ? m_rows.milestones : m_rows.releases;
    list().table().setRows(rows);
    if (m_hasRows)
        showList(rows.isEmpty());
    sayOfNone(showsMilestones()
                  ? tr("No milestone is late or comes within 90 days. The Milestones page gives titles their "
                       "usual ones.")
                  : tr("No release is planned. Give titles a target release on the Board, or import titles."));
}

void NextCard::showColumns()
{
    const FigureColumn third = showsMilestones() ? FigureColumn{tr("Milestone"), false, 140, true}
                                                 : FigureColumn{tr("Format"), false, 100, true};
    const FigureColumn last =
        showsMilestones() ? FigureColumn{tr("State"), false, 118, true} : FigureColumn{tr("Stage"), false, 118, true};
    list().setAccessibleName(showsMilestones() ? tr("Next milestones") : tr("Next releases"));
    list().setColumns({{tr("Day"), false, 84}, {tr("Title"), false, 0}, third, last});
}

void NextCard::retranslate()
{
    setHeading(tr("Coming next"));
    views().setAccessibleName(tr("What comes next"));
    showColumns();
    showRows();
}

} // namespace slateboard
