// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/milestones/slipface.h"

#include "ui/charts/slipchart.h"
#include "ui/models/workspace.h"
#include "ui/pages/milestones/facerows.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/tonelabel.h"

#include <cmath>

namespace slateboard {
namespace {

constexpr size_t mostSlipRows = 24; // that can be told apart
constexpr int slipViewCount = 3;

} // namespace

struct SlipFace::Shown {
    Library library;
    Day asOf;
    std::vector<planning::MilestoneFigures> milestones;
};

SlipFace::SlipFace(Workspace &workspace, QWidget *parent) :
    ChartFace(workspace, *new SlipChart, parent), m_slipChart(static_cast<SlipChart &>(chart())),
    m_views(new Segments(slipViewCount)), m_next(this)
{
    addChoice(m_views);
    connect(m_views, &Segments::chosen, this, [this] {
        closeRows();
        showSlips();
    });
    connect(&m_slipChart, &SlipChart::milestoneClicked, this, [this](MilestoneId, TitleId title) {
        m_title = title;
        openRows();
    });
    start();
}

void SlipFace::setTexts()
{
    m_views->setTexts({tr("Awaited"), tr("Done"), tr("Both")});
    m_views->setAccessibleName(tr("Which milestones"));
    rowsBehind().setAccessibleName(tr("Milestones of the title"));
    rowsBehind().setColumns(slipColumns());
}

void SlipFace::showFigures()
{
    m_next.ask(
        [library = workspace().library(), plan = workspace().plan(), asOf = workspace().asOf()] {
            return std::make_shared<const Shown>(Shown{library, asOf, planning::milestonesOf(library, plan, asOf)});
        },
        [this](std::shared_ptr<const Shown> shown) { take(std::move(shown)); });
}

void SlipFace::take(std::shared_ptr<const Shown> shown)
{
    m_shown = std::move(shown);
    showSlips();
}

void SlipFace::showSlips()
{
    if (!m_shown)
        return;
    const Formatter format = workspace().format();
    const auto which = static_cast<planning::SlipsShown>(m_views->current());
    m_slips = planning::slipsOf(m_shown->milestones, m_shown->asOf, which, mostSlipRows);
    m_slipChart.setData(m_slips, slipNames(m_shown->library, m_slips, format.language()), format);
    chartCard().setHeading(
        tr("Milestones against the approved plan"),
        m_slips.titles > static_cast<int>(mostSlipRows)
            ? tr("the %1 titles that slip most, of %2").arg(format.number(mostSlipRows), format.number(m_slips.titles))
            : tr("of each title that which slips most · click it for all"));
    say();
    figuresShown();
}

void SlipFace::say()
{
    if (m_slips.compared() == 0)
        return sayer().say(m_slips.unapproved == 0 ? QString()
                                                   : tr("%Ln milestone(s) with a day, but none in an approved plan",
                                                        nullptr, m_slips.unapproved),
                           Tone::Neutral);
    const Formatter format = workspace().format();
    QStringList parts{
        tr("%1 later than approved, %2 earlier, %3 on their day")
            .arg(format.number(m_slips.later), format.number(m_slips.earlier), format.number(m_slips.onTheDay))};
    const qint64 median = std::llround(m_slips.medianDays.value_or(0));
    parts << (median == 0 ? tr("half of them slip not at all") : tr("the middle one slips %1").arg(slipText(median)));
    if (m_slips.unapproved > 0)
        parts << tr("%Ln not in the approved plan", nullptr, m_slips.unapproved);
    sayer().say(parts.join(QStringLiteral(" · ")), m_slips.later > 0 ? Tone::Warn : Tone::Good);
}

void SlipFace::fillRows()
{
    if (!m_shown || m_title.isNull())
        return;
    const Formatter format = workspace().format();
    const auto own = planning::milestonesOf(m_shown->milestones, m_title);
    rowsBehind().table().setRows(slipRows(m_shown->library, own, format));
    const Title *title = findRow(m_shown->library.titles, m_title);
    rowsCard().setHeading(title ? title->name(format.language()) : QString(),
                          tr("%Ln milestone(s)", nullptr, static_cast<int>(own.size())));
}

void SlipFace::forgetRows()
{
    m_title = {};
}

} // namespace slateboard
