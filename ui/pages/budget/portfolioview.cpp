// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/portfolioview.h"

#include "ui/charts/portfoliochart.h"
#include "ui/models/workspace.h"
#include "ui/pages/budget/chartrows.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>

#include <algorithm>

namespace slateboard {
namespace {

using planning::PortfolioBasis;

const QLatin1String wholeCode("whole"); // in the layout

} // namespace

struct PortfolioView::Shown {
    Library library;
    std::shared_ptr<const planning::Figures> figures;
    std::vector<planning::PortfolioTitle> titles;
};

PortfolioView::PortfolioView(Workspace &workspace, QWidget *parent) :
    ChartView(workspace, *new PortfolioChart, parent), m_portfolioChart(static_cast<PortfolioChart &>(chart())),
    m_basis(new QComboBox), m_verdict(new ToneLabel), m_newShown(this), m_newParts(this)
{
    m_basis->addItems({QString(), QString()}); // as the bases are ordered
    addChoice(m_basis);
    chartCard().content().insertWidget(0, m_verdict);
    connect(m_basis, &QComboBox::activated, this, [this] {
        if (m_shown)
            show(*m_shown);
        emit choicesChanged();
    });
    connect(&m_portfolioChart, &PortfolioChart::titleClicked, this, &PortfolioView::openTitle);
    start();
}

PortfolioBasis PortfolioView::basis() const
{
    return static_cast<PortfolioBasis>(m_basis->currentIndex());
}

void PortfolioView::setBasis(PortfolioBasis basis)
{
    m_basis->setCurrentIndex(static_cast<int>(basis));
    if (m_shown)
        show(*m_shown);
}

QString PortfolioView::saveChoices() const
{
    return basis() == PortfolioBasis::Whole ? wholeCode : QString();
}

void PortfolioView::restoreChoices(const QString &saved)
{
    setBasis(saved == wholeCode ? PortfolioBasis::Whole : PortfolioBasis::Own);
}

void PortfolioView::showFigures()
{
    m_newShown.ask(
        [library = workspace().library(), figures = workspace().sharedFigures()] {
            return std::make_shared<const Shown>(Shown{library, figures, planning::portfolioOf(library, *figures)});
        },
        [this](std::shared_ptr<const Shown> shown) {
            m_shown = std::move(shown);
            show(*m_shown);
        });
}

void PortfolioView::show(const Shown &shown)
{
    const Formatter format = workspace().format();
    std::vector<PortfolioDot> dots;
    for (const planning::PortfolioTitle &title : shown.titles) {
        const Title *row = findRow(shown.library.titles, title.title);
        dots.push_back({title, row ? row->name(format.language()) : QString()});
    }
    figures().table().setRows(portfolioRows(dots, basis(), format));
    m_portfolioChart.setData(std::move(dots), basis(), format);
    chartCard().setHeading(tr("Titles by cost and receipts"), format.currencyNote());
    tableCard().setHeading(tr("By title"), format.currencyNote());
    say(shown);
    figuresShown(shown.titles.empty());
}

void PortfolioView::say(const Shown &shown)
{
    Money result;
    for (const planning::PortfolioTitle &title : shown.titles)
        result += title.result(basis());
    const auto paying = std::ranges::count_if(
        shown.titles, [this](const planning::PortfolioTitle &title) { return title.result(basis()) >= Money{}; });
    const Formatter format = workspace().format();
    m_verdict->say(tr("%1 of %2 titles pay for themselves; all together %3")
                       .arg(format.number(paying), format.number(static_cast<qint64>(shown.titles.size())),
                            format.moneyShort(result)),
                   result < Money{} ? Tone::Warn : Tone::Good);
}

void PortfolioView::openTitle(TitleId title)
{
    m_opened = title;
    m_portfolioChart.setSelected(title);
    openRows();
}

void PortfolioView::forgetRows()
{
    m_opened = {};
}

void PortfolioView::fillRows()
{
    if (!m_shown)
        return;
    const Title *row = findRow(m_shown->library.titles, m_opened);
    const Formatter format = workspace().format();
    rowsCard().setHeading(row ? row->name(format.language()) : QString(), format.currencyNote());
    m_newParts.ask([shown = m_shown,
                    title = m_opened] { return planning::portfolioParts(shown->library, *shown->figures, title); },
                   [this, shown = m_shown](const planning::PortfolioParts &parts) {
                       rowsBehind().table().setRows(portfolioPartRows(shown->library, parts, workspace().format()));
                   });
}

// From the table to the rows, and from these to the title.
void PortfolioView::follow(const RowTarget &target)
{
    const auto *title = std::get_if<TitleId>(&target);
    if (title && !(hasOpenRows() && m_opened == *title))
        return openTitle(*title);
    ChartView::follow(target);
}

void PortfolioView::setTexts()
{
    m_basis->setItemText(static_cast<int>(PortfolioBasis::Own), tr("Our own share"));
    m_basis->setItemText(static_cast<int>(PortfolioBasis::Whole), tr("The whole title"));
    m_basis->setAccessibleName(tr("What is compared"));
    m_basis->setToolTip(tr("Our own share of cost and receipts, or all of both"));
    figures().setColumns(portfolioColumns());
    figures().setAccessibleName(tr("Titles by cost and receipts"));
    rowsBehind().setColumns(portfolioPartColumns());
    rowsBehind().setAccessibleName(tr("What it costs and brings"));
    emptyState().setTexts(tr("No titles with money yet"),
                          tr("Each title stands here by what it costs and what it brings, once it has a budget, costs, "
                             "windows or receipts."));
}

} // namespace slateboard
