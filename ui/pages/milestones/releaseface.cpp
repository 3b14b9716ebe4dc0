// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/milestones/releaseface.h"

#include "ui/charts/releaseheatchart.h"
#include "ui/models/workspace.h"
#include "ui/pages/milestones/facerows.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/tonelabel.h"

namespace slateboard {

ReleaseFace::ReleaseFace(Workspace &workspace, QWidget *parent) :
    ChartFace(workspace, *new ReleaseHeatChart, parent), m_heatChart(static_cast<ReleaseHeatChart &>(chart())),
    m_groupings(new Segments(3)), m_next(this)
{
    addChoice(m_groupings);
    connect(m_groupings, &Segments::chosen, this, [this] {
        closeRows();
        refresh();
    });
    connect(&m_heatChart, &ReleaseHeatChart::cellClicked, this, [this](int row, int column) {
        m_cell = std::pair(row, column);
        openRows();
    });
    start();
}

void ReleaseFace::setTexts()
{
    m_groupings->setTexts({tr("By format"), tr("By platform"), tr("Both")});
    m_groupings->setAccessibleName(tr("Rows"));
    rowsBehind().setAccessibleName(tr("Titles of the quarter"));
    rowsBehind().setColumns(releaseColumns());
    chartCard().setHeading(tr("Releases by quarter"), tr("framed: planned · click a cell for its titles"));
}

void ReleaseFace::showFigures()
{
    const auto grouping = static_cast<planning::HeatGrouping>(m_groupings->current());
    m_next.ask(
        [library = workspace().library(), figures = workspace().sharedFigures(), grouping] {
            Shown shown{library, figures, {}};
            shown.heat = planning::releaseHeat(library, *figures, grouping, planning::usualQuarters(*figures));
            return shown;
        },
        [this](Shown shown) { take(std::move(shown)); });
}

void ReleaseFace::take(Shown shown)
{
    m_shown = std::move(shown);
    const Formatter format = workspace().format();
    m_heatChart.setData(m_shown.heat, heatRowNames(m_shown.library, m_shown.heat, format.language()), format);
    setChartHeight(m_heatChart.heightNeeded());
    say();
    figuresShown();
}

void ReleaseFace::say()
{
    const Formatter format = workspace().format();
    int released = 0;
    for (const planning::HeatCell &cell : m_shown.heat.total.cells)
        released += cell.released;
    QStringList parts;
    if (!m_shown.heat.isEmpty())
        parts << tr("%1 released, %2 planned")
                     .arg(format.number(released), format.number(m_shown.heat.total.count() - released));
    if (m_shown.heat.undated > 0)
        parts << tr("%Ln without a day of release", nullptr, m_shown.heat.undated);
    sayer().say(parts.join(QStringLiteral(" · ")), Tone::Neutral);
}

void ReleaseFace::fillRows()
{
    if (!m_cell)
        return;
    const auto [row, column] = *m_cell;
    const planning::ReleaseHeat &heat = m_shown.heat;
    const auto rows = static_cast<int>(heat.rows.size());
    if (row > rows || column >= heat.columns())
        return closeRows(); // the figures have changed
    const planning::HeatRow &of = row < rows ? heat.rows[static_cast<size_t>(row)] : heat.total;
    const std::vector<TitleId> &titles = of.cells[static_cast<size_t>(column)].titles;
    const Formatter format = workspace().format();
    rowsBehind().table().setRows(releaseRows(m_shown.library, *m_shown.figures, titles, format));
    const auto quarter = heat.quarterOf(column);
    const QString when = quarter ? format.quarter(*quarter) : column == 0 ? tr("earlier") : tr("later");
    const QString name =
        row < rows ? heatRowNames(m_shown.library, heat, format.language()).at(row) : tr("all releases");
    rowsCard().setHeading(when + QStringLiteral(" · ") + name,
                          tr("%Ln title(s)", nullptr, static_cast<int>(titles.size())));
}

void ReleaseFace::forgetRows()
{
    m_cell.reset();
}

} // namespace slateboard
