// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/platformview.h"

#include "ui/charts/platformchart.h"
#include "ui/models/workspace.h"
#include "ui/pages/budget/chartrows.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/tonelabel.h"

#include <algorithm>

namespace slateboard {
namespace {

constexpr size_t mostPlatformBars = 24;

} // namespace

struct PlatformView::Shown {
    Library library;
    planning::ReceiptFigures receipts;
};

PlatformView::PlatformView(Workspace &workspace, QWidget *parent) :
    ChartView(workspace, *new PlatformChart, parent), m_platformChart(static_cast<PlatformChart &>(chart())),
    m_verdict(new ToneLabel), m_newShown(this)
{
    chartCard().content().insertWidget(0, m_verdict);
    connect(&m_platformChart, &PlatformChart::barClicked, this, &PlatformView::openBar);
    start();
}

void PlatformView::showFigures()
{
    m_newShown.ask(
        [library = workspace().library(), figures = workspace().sharedFigures()] {
            return std::make_shared<const Shown>(Shown{library, planning::receiptFigures(library, *figures)});
        },
        [this](std::shared_ptr<const Shown> shown) { take(std::move(shown)); });
}

void PlatformView::take(std::shared_ptr<const Shown> shown)
{
    m_shown = std::move(shown);
    const Formatter format = workspace().format();
    m_bars = platformBars(m_shown->library, m_shown->receipts, format.language(), mostPlatformBars);
    m_platformChart.setData(m_bars, format);
    figures().table().setRows(platformBarRows(m_bars, m_shown->receipts.total, format));
    chartCard().setHeading(tr("Receipts by platform"), format.currencyNote());
    tableCard().setHeading(tr("By platform"), format.currencyNote());
    say();
    figuresShown(m_bars.empty());
}

void PlatformView::say()
{
    const planning::ReceiptSums &total = m_shown->receipts.total;
    const Formatter format = workspace().format();
    const QString amounts =
        tr("Received %1, to come %2").arg(format.moneyShort(total.received), format.moneyShort(total.toCome));
    if (total.overdue > Money{})
        return m_verdict->say(tr("%1, of it %2 overdue").arg(amounts, format.moneyShort(total.overdue)), Tone::Warn);
    m_verdict->say(amounts, Tone::Neutral);
}

void PlatformView::openBar(int bar)
{
    if (bar < 0 || bar >= static_cast<int>(m_bars.size()))
        return;
    const PlatformBar &opened = m_bars[static_cast<size_t>(bar)];
    m_opened = opened.platform;
    m_isRestOpen = opened.isRest;
    m_platformChart.setSelected(bar);
    openRows();
}

void PlatformView::forgetRows()
{
    m_opened.reset();
}

// The bar keeps its rows open where it has moved, and where it is no more they are none.
void PlatformView::fillRows()
{
    if (!m_shown || !m_opened)
        return;
    const auto isOpened = [this](const PlatformBar &bar) {
        return bar.isRest == m_isRestOpen && bar.platform == *m_opened;
    };
    const auto bar = std::ranges::find_if(m_bars, isOpened);
    const auto hasBar = [this](PartyId platform) {
        return std::ranges::any_of(m_bars,
                                   [&](const PlatformBar &each) { return !each.isRest && each.platform == platform; });
    };
    std::vector<planning::ReceiptItem> items;
    std::ranges::copy_if(m_shown->receipts.items, std::back_inserter(items), [&](const planning::ReceiptItem &item) {
        return m_isRestOpen ? !hasBar(item.platform) : item.platform == *m_opened;
    });
    const Formatter format = workspace().format();
    rowsCard().setHeading(bar == m_bars.end() ? QString() : bar->name, format.currencyNote());
    rowsBehind().table().setRows(platformItemRows(m_shown->library, items, format));
    m_platformChart.setSelected(bar == m_bars.end() ? std::nullopt
                                                    : std::optional(static_cast<int>(bar - m_bars.begin())));
}

void PlatformView::follow(const RowTarget &target)
{
    if (const auto *bar = std::get_if<ListPlace>(&target))
        return openBar(bar->place);
    ChartView::follow(target);
}

void PlatformView::setTexts()
{
    figures().setColumns(platformBarColumns());
    figures().setAccessibleName(tr("Receipts by platform"));
    rowsBehind().setColumns(platformItemColumns());
    rowsBehind().setAccessibleName(tr("Receipts of the platform"));
    emptyState().setTexts(tr("No receipts yet"),
                          tr("What platforms pay stands here: windows of the titles say what is expected of them, and "
                             "receipts what has come. Both are entered under Windows and receipts."));
}

} // namespace slateboard
