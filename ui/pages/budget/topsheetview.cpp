// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/topsheetview.h"

#include "app/planning/costreport.h"
#include "ui/charts/topsheetchart.h"
#include "ui/models/budgetlink.h"
#include "ui/models/workspace.h"
#include "ui/pages/budget/budgetrows.h"
#include "ui/pages/budget/titlechoice.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figureview.h"

#include <algorithm>

namespace slateboard {

TopSheetView::TopSheetView(Workspace &workspace, QWidget *parent) :
    TitleChartView(workspace, *new TopSheetChart, parent), m_topSheetChart(static_cast<TopSheetChart &>(chart()))
{
    connect(&m_topSheetChart, &TopSheetChart::rowClicked, this, &TopSheetView::openAccount);
    start();
}

void TopSheetView::setTitle(TitleId title)
{
    titleChoice().setTitle(title);
    closeRows();
    refresh();
}

QString TopSheetView::nameOf(AccountId account) const
{
    return planning::accountTitle(workspace().library(), account, workspace().language());
}

void TopSheetView::showFigures()
{
    titleChoice().refresh();
    const Formatter format = workspace().format();
    m_rows = planning::topSheetOf(workspace().library(), workspace().figures().demand, titleChoice().title());
    QStringList names;
    for (const planning::TopSheetRow &row : m_rows)
        names << nameOf(row.account);
    m_topSheetChart.setData(m_rows, names, format);
    figures().table().setRows(topSheetRows(m_rows, names, format));
    chartCard().setHeading(tr("Budget against EFC by account"), format.currencyNote());
    tableCard().setHeading(tr("Top sheet"), format.currencyNote());
    figuresShown(false);
}

void TopSheetView::openAccount(int row)
{
    m_opened = m_rows.at(static_cast<size_t>(row)).account;
    openRows();
}

// The account keeps its rows open where it has moved, and the chart is chosen there.
void TopSheetView::fillRows()
{
    const Library &library = workspace().library();
    const auto parts = planning::topSheetParts(library, workspace().figures().demand, *m_opened, titleChoice().title());
    const bool isOfTitle = !titleChoice().title().isNull();
    QStringList names;
    QList<RowTarget> targets;
    std::vector<planning::TopSheetRow> sums;
    for (const planning::TopSheetPart &part : parts) {
        const Title *title = findRow(library.titles, part.title);
        names << (isOfTitle ? nameOf(part.account) : title ? title->name(workspace().language()) : QString());
        targets << part.title;
        sums.push_back(part.sums);
    }
    rowsBehind().setColumns(topSheetPartColumns(isOfTitle));
    rowsBehind().table().setRows(topSheetPartRows(sums, names, targets, workspace().format()));
    rowsCard().setHeading(nameOf(*m_opened), isOfTitle ? tr("%Ln account(s)", nullptr, static_cast<int>(parts.size()))
                                                       : tr("%Ln title(s)", nullptr, static_cast<int>(parts.size())));
    const auto opened = std::ranges::find(m_rows, *m_opened, &planning::TopSheetRow::account);
    m_topSheetChart.setSelected(opened == m_rows.end() ? std::nullopt
                                                       : std::optional(static_cast<int>(opened - m_rows.begin())));
}

void TopSheetView::forgetRows()
{
    m_opened.reset();
}

void TopSheetView::follow(const RowTarget &target)
{
    if (const auto *place = std::get_if<ListPlace>(&target))
        openAccount(place->place);
    else if (!titleChoice().title().isNull())
        BudgetLink::of(workspace()).request(titleChoice().title()); // whose accounts the rows are
    else
        TitleChartView::follow(target);
}

void TopSheetView::setTexts()
{
    figures().setAccessibleName(tr("Top sheet"));
    rowsBehind().setAccessibleName(tr("Below the account"));
    figures().setColumns(topSheetColumns());
    rowsBehind().setColumns(topSheetPartColumns(!titleChoice().title().isNull()));
}

} // namespace slateboard
