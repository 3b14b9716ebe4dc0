// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/spendview.h"

#include "ui/charts/spendchart.h"
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

struct SpendView::Shown {
    Library library;
    std::shared_ptr<const planning::Figures> figures;
    TitleId title;
    planning::SpendCurve curve;
};

SpendView::SpendView(Workspace &workspace, QWidget *parent) :
    TitleChartView(workspace, *new SpendChart, parent), m_spendChart(static_cast<SpendChart &>(chart())),
    m_verdict(new ToneLabel), m_newShown(this), m_newRows(this)
{
    chartCard().content().insertWidget(0, m_verdict);
    connect(&m_spendChart, &SpendChart::monthClicked, this, &SpendView::openMonth);
    start();
}

void SpendView::showFigures()
{
    titleChoice().refresh();
    m_newShown.ask(
        [library = workspace().library(), figures = workspace().sharedFigures(), title = titleChoice().title()] {
            return std::make_shared<const Shown>(
                Shown{library, figures, title, planning::spendCurve(library, *figures, title)});
        },
        [this](std::shared_ptr<const Shown> shown) { take(std::move(shown)); });
}

void SpendView::take(std::shared_ptr<const Shown> shown)
{
    m_shown = std::move(shown);
    const Formatter format = workspace().format();
    const Day asOf = m_shown->figures->asOf;
    m_spendChart.setData(m_shown->curve, titleChoice().currentText(), asOf, format);
    figures().table().setRows(spendMonthRows(m_shown->curve, format));
    chartCard().setHeading(tr("Spending month by month"), format.currencyNote());
    tableCard().setHeading(tr("By month"), format.currencyNote());
    say();
    figuresShown(m_shown->curve.total == planning::SpendSums() && m_shown->title.isNull());
    if (!std::exchange(m_hasOpened, true)) // then the table stays where it was scrolled to
        figures().centre(Month::of(asOf));
}

void SpendView::say()
{
    const planning::SpendSums &total = m_shown->curve.total;
    const Formatter format = workspace().format();
    if (total.planned == Money{})
        return m_verdict->say({}, Tone::Neutral);
    const Money more = total.efc() - total.planned;
    const QString efc = format.moneyShort(total.efc());
    const QString share =
        format.percent(std::abs(static_cast<double>(more.minor)) / static_cast<double>(total.planned.minor), 1);
    if (more > Money{})
        return m_verdict->say(tr("EFC %1: %2 (%3) over the plan").arg(efc, format.moneyShort(more), share), Tone::Over);
    if (more < Money{})
        return m_verdict->say(tr("EFC %1: %2 (%3) below the plan").arg(efc, format.moneyShort(-more), share),
                              Tone::Good);
    m_verdict->say(tr("EFC %1, as planned").arg(efc), Tone::Good);
}

void SpendView::openMonth(std::optional<Month> month)
{
    m_opened = month;
    m_spendChart.setSelected(month);
    openRows();
}

void SpendView::forgetRows()
{
    m_opened.reset();
}

void SpendView::fillRows()
{
    if (!m_shown)
        return;
    const Formatter format = workspace().format();
    rowsCard().setHeading(m_opened ? format.month(*m_opened) : tr("No dates"), format.currencyNote());
    m_newRows.ask(
        [shown = m_shown, month = m_opened] {
            return planning::spendRows(shown->library, *shown->figures, month, shown->title);
        },
        [this, shown = m_shown](const std::vector<planning::SpendRow> &rows) {
            const bool areAccounts = !shown->title.isNull();
            rowsBehind().setColumns(spendRowColumns(areAccounts));
            rowsBehind().table().setRows(spendRowRows(shown->library, rows, areAccounts, workspace().format()));
        });
}

void SpendView::follow(const RowTarget &target)
{
    if (const auto *month = std::get_if<Month>(&target))
        return openMonth(*month);
    if (std::holds_alternative<ListPlace>(target))
        return openMonth(std::nullopt);
    TitleChartView::follow(target);
}

void SpendView::setTexts()
{
    figures().setColumns(spendColumns());
    figures().setAccessibleName(tr("Spending by month"));
    rowsBehind().setColumns(spendRowColumns(m_shown && !m_shown->title.isNull()));
    rowsBehind().setAccessibleName(tr("Rows behind the month"));
    emptyState().setTexts(tr("Nothing to spend yet"),
                          tr("How spending adds up stands here once titles of the plan have budgets, with phases that "
                             "say when, or costs."));
}

} // namespace slateboard
