// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/quarterview.h"

#include "ui/charts/quarterchart.h"
#include "ui/models/workspace.h"
#include "ui/pages/budget/budgetrows.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figureview.h"

#include <QComboBox>

#include <algorithm>

namespace slateboard {
namespace {

using planning::BarGrouping;
using planning::BarKey;

struct GroupingWord {
    BarGrouping grouping;
    const char *code; // in the layout
    const char *name;
};

constexpr GroupingWord groupings[] = {
    {BarGrouping::Format, "format", QT_TRANSLATE_NOOP("slateboard::QuarterView", "By format")},
    {BarGrouping::Phase, "phase", QT_TRANSLATE_NOOP("slateboard::QuarterView", "By phase")},
    {BarGrouping::Account, "account", QT_TRANSLATE_NOOP("slateboard::QuarterView", "By account")},
    {BarGrouping::Title, "title", QT_TRANSLATE_NOOP("slateboard::QuarterView", "By title")}};

} // namespace

QuarterView::QuarterView(Workspace &workspace, QWidget *parent) :
    ChartView(workspace, *new QuarterChart, parent), m_quarterChart(static_cast<QuarterChart &>(chart())),
    m_grouping(new QComboBox(this)), m_newBars(this), m_newRows(this)
{
    for (const GroupingWord &word : groupings)
        m_grouping->addItem(tr(word.name));
    addChoice(m_grouping);
    for (const Tables table : {Quarters, Titles, Series}) {
        Q_UNUSED(table)
        addTable();
    }
    connect(&m_quarterChart, &QuarterChart::quarterClicked, this, &QuarterView::openQuarter);
    connect(m_grouping, &QComboBox::activated, this, [this] {
        closeRows();
        refresh();
        emit choicesChanged();
    });
    start();
}

void QuarterView::setGrouping(BarGrouping grouping)
{
    const auto *found = std::ranges::find(groupings, grouping, &GroupingWord::grouping);
    m_grouping->setCurrentIndex(static_cast<int>(found - std::begin(groupings)));
    refresh();
}

BarGrouping QuarterView::grouping() const
{
    return groupings[m_grouping->currentIndex()].grouping;
}

QString QuarterView::saveChoices() const
{
    return QString::fromLatin1(groupings[m_grouping->currentIndex()].code);
}

void QuarterView::restoreChoices(const QString &saved)
{
    const auto *found =
        std::ranges::find_if(groupings, [&](const GroupingWord &word) { return saved == QLatin1String(word.code); });
    if (found != std::end(groupings))
        setGrouping(found->grouping);
}

void QuarterView::showFigures()
{
    const Formatter format = workspace().format();
    const planning::Figures &figures = workspace().figures();
    if (shownTable() == Quarters)
        table(Quarters).table().setRows(quarterRows(workspace().library(), figures.money, format));
    else if (shownTable() == Titles)
        table(Titles).table().setRows(titleMoneyRows(workspace().library(), figures, format));
    chartCard().setHeading(tr("Demand by quarter against the cap"), format.currencyNote());
    tableCard().setHeading(tr("Amounts"), format.currencyNote());
    if (grouping() == BarGrouping::Format)
        return showBars(planning::barsByFormat(figures.money));
    m_newBars.ask([library = workspace().library(), shared = workspace().sharedFigures(),
                   grouping = grouping()] { return planning::quarterBars(library, *shared, grouping); },
                  [this, grouping = grouping()](planning::QuarterBars bars) {
                      if (grouping == this->grouping())
                          showBars(std::move(bars));
                  });
}

// Bars that were computed aside may be of quarters that are no more: then others are on their way.
void QuarterView::showBars(planning::QuarterBars bars)
{
    const planning::MoneyFigures &money = workspace().figures().money;
    const bool fits = std::ranges::all_of(bars.series, [&](const planning::BarSeries &series) {
        return series.quarters.size() == money.quarters.size();
    });
    if (!fits)
        return;
    m_bars = std::move(bars);
    const QStringList names = namesOf(m_bars);
    m_quarterChart.setData(money, m_bars, names, workspace().figures().asOf, workspace().format());
    showSeries(names);
    figuresShown(false);
    showPresentQuarter();
}

QStringList QuarterView::namesOf(const planning::QuarterBars &bars) const
{
    QStringList names;
    for (const planning::BarSeries &series : bars.series)
        names << planning::barName(workspace().library(), series.key, bars.grouping, workspace().language());
    return names;
}

void QuarterView::showSeries(const QStringList &names)
{
    if (shownTable() == Series) {
        table(Series).setColumns(seriesColumns(names));
        table(Series).table().setRows(seriesRows(workspace().figures().money, m_bars, workspace().format()));
    }
    table(Series).setAccessibleName(m_grouping->currentText());
    QString part = tr(groupings[m_grouping->currentIndex()].name);
    if (grouping() == BarGrouping::Title)
        part = tr("By title and quarter");
    setTableNames({tr("By quarter"), tr("By title"), part});
}

// At first only: then the table stays where it was scrolled to.
void QuarterView::showPresentQuarter()
{
    if (m_hasOpened || !table(Quarters).isVisible())
        return;
    m_hasOpened = true;
    table(Quarters).centre(Quarter::of(workspace().figures().asOf));
}

void QuarterView::openQuarter(Quarter quarter, const std::optional<BarKey> &key)
{
    m_opened = quarter;
    m_openedKey = key;
    m_quarterChart.setSelected(quarter);
    openRows();
}

void QuarterView::fillRows()
{
    const Formatter format = workspace().format();
    const QString quarter = format.quarter(*m_opened);
    const QString heading =
        m_openedKey ? QStringLiteral("%1 · %2").arg(quarter, planning::barName(workspace().library(), *m_openedKey,
                                                                               m_bars.grouping, format.language()))
                    : quarter;
    m_newRows.ask(
        [library = workspace().library(), shared = workspace().sharedFigures(), bars = m_bars, opened = *m_opened,
         key = m_openedKey, format] {
            return demandRows(library, planning::itemsBehind(library, shared->demand, bars, opened, key), format);
        },
        [this, heading](QList<FigureRow> rows) {
            const auto items = static_cast<int>(rows.size()) - 1; // the last is their total
            rowsCard().setHeading(heading, tr("%Ln row(s)", nullptr, items));
            rowsBehind().table().setRows(std::move(rows));
        });
}

void QuarterView::forgetRows()
{
    m_opened.reset();
}

void QuarterView::follow(const RowTarget &target)
{
    if (const auto *quarter = std::get_if<Quarter>(&target))
        openQuarter(*quarter, std::nullopt);
    else
        ChartView::follow(target);
}

void QuarterView::setTexts()
{
    for (int i = 0; i < m_grouping->count(); ++i)
        m_grouping->setItemText(i, tr(groupings[i].name));
    m_grouping->setAccessibleName(tr("Stacked by"));
    m_grouping->setToolTip(tr("What the bars are stacked by"));
    setTableNames({tr("By quarter"), tr("By title"), tr(groupings[m_grouping->currentIndex()].name)});
    table(Quarters).setAccessibleName(tr("Demand by quarter"));
    table(Titles).setAccessibleName(tr("Money by title"));
    rowsBehind().setAccessibleName(tr("Rows behind the bar"));
    table(Quarters).setColumns(quarterColumns());
    table(Titles).setColumns(titleMoneyColumns());
    rowsBehind().setColumns(demandColumns());
}

} // namespace slateboard
