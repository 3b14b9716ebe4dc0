// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/cashview.h"

#include "ui/charts/cashchart.h"
#include "ui/models/workspace.h"
#include "ui/pages/budget/chartcells.h"
#include "ui/pages/budget/chartrows.h"
#include "ui/pages/budget/titlechoice.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/tonelabel.h"

#include <utility>

namespace slateboard {

struct CashView::Shown {
    Library library;
    Day asOf;
    TitleId title;
    planning::CashPosition position;
};

CashView::CashView(Workspace &workspace, QWidget *parent) :
    TitleChartView(workspace, *new CashChart, parent), m_cashChart(static_cast<CashChart &>(chart())),
    m_verdict(new ToneLabel), m_newShown(this)
{
    chartCard().content().insertWidget(0, m_verdict);
    connect(&m_cashChart, &CashChart::quarterClicked, this, &CashView::openQuarter);
    start();
}

void CashView::showFigures()
{
    titleChoice().refresh();
    m_newShown.ask(
        [library = workspace().library(), figures = workspace().sharedFigures(), title = titleChoice().title()] {
            return std::make_shared<const Shown>(
                Shown{library, figures->asOf, title, planning::cashPosition(library, *figures, title)});
        },
        [this](std::shared_ptr<const Shown> shown) { take(std::move(shown)); });
}

void CashView::take(std::shared_ptr<const Shown> shown)
{
    m_shown = std::move(shown);
    const Formatter format = workspace().format();
    m_cashChart.setData(m_shown->position, titleChoice().currentText(), m_shown->asOf, format);
    figures().table().setRows(cashQuarterRows(m_shown->position, format));
    chartCard().setHeading(tr("Cash position by quarter"), format.currencyNote());
    tableCard().setHeading(tr("By quarter"), format.currencyNote());
    say();
    figuresShown(m_shown->position.moves.empty() && m_shown->title.isNull());
    if (!std::exchange(m_hasOpened, true)) // then the table stays where it was scrolled to
        figures().centre(Quarter::of(m_shown->asOf));
}

void CashView::say()
{
    const planning::CashPosition &position = m_shown->position;
    const Formatter format = workspace().format();
    if (position.quarters.empty())
        return m_verdict->say({}, Tone::Neutral);
    if (!position.lowest)
        return m_verdict->say(tr("The position never falls below zero."), Tone::Good);
    const QString low = format.moneyShort(position.lowest->amount);
    const QString when = format.quarter(position.lowest->quarter);
    if (position.recovered)
        return m_verdict->say(
            tr("Lowest at %1 in %2; back at zero in %3").arg(low, when, format.quarter(*position.recovered)),
            Tone::Warn);
    m_verdict->say(tr("Lowest at %1 in %2; not back at zero by %3")
                       .arg(low, when, format.quarter(position.quarters.back().quarter)),
                   Tone::Over);
}

void CashView::openQuarter(std::optional<Quarter> quarter)
{
    m_opened = quarter;
    m_cashChart.setSelected(quarter);
    openRows();
}

void CashView::forgetRows()
{
    m_opened.reset();
}

void CashView::fillRows()
{
    if (!m_shown)
        return;
    const Formatter format = workspace().format();
    rowsCard().setHeading(m_opened ? format.quarter(*m_opened) : tr("No dates"), format.currencyNote());
    rowsBehind().table().setRows(cashMoveRows(m_shown->library, m_shown->position.movesIn(m_opened), format));
}

void CashView::follow(const RowTarget &target)
{
    if (const auto *quarter = std::get_if<Quarter>(&target))
        return openQuarter(*quarter);
    if (std::holds_alternative<ListPlace>(target))
        return openQuarter(std::nullopt);
    TitleChartView::follow(target);
}

void CashView::setTexts()
{
    figures().setColumns(cashColumns());
    figures().setAccessibleName(tr("Cash position by quarter"));
    rowsBehind().setColumns(cashMoveColumns());
    rowsBehind().setAccessibleName(tr("Rows behind the quarter"));
    emptyState().setTexts(tr("Nothing goes out or comes in yet"),
                          tr("Our own share of the costs and of the receipts stands here by quarter, and how they add "
                             "up. Enter costs and receipts, or plan them with budgets and windows."));
}

} // namespace slateboard
