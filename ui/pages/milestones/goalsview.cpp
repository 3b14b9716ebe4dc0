// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/milestones/goalsview.h"

#include "ui/charts/burnupchart.h"
#include "ui/models/forecastbook.h"
#include "ui/models/iplink.h"
#include "ui/models/workspace.h"
#include "ui/pages/milestones/forecastcard.h"
#include "ui/pages/milestones/forecastrows.h"
#include "ui/pages/milestones/goalrows.h"
#include "ui/pages/milestones/paceslider.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figureview.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>

namespace slateboard {

GoalsView::GoalsView(Workspace &workspace, QWidget *parent) :
    QWidget(parent), m_workspace(workspace), m_book(ForecastBook::of(workspace)), m_chartCard(new Card),
    m_chart(new BurnUpChart), m_hint(new QLabel), m_pace(new PaceSlider), m_below(new QStackedWidget),
    m_leversCard(new Card), m_levers(new FigureView), m_leversHint(new QLabel), m_rowsCard(new Card),
    m_rows(new FigureView), m_inLibrary(new QToolButton), m_closeRows(new QToolButton),
    m_forecastCard(new ForecastCard), m_monthsCard(new Card), m_months(new FigureView), m_nextWhatIf(this)
{
    layOut();
    connectParts();
    connectBook();
    retranslate();
}

void GoalsView::connectParts()
{
    connect(m_chart, &BurnUpChart::monthClicked, this, &GoalsView::openMonth);
    connect(m_chart, &Chart::failed, &m_workspace, &Workspace::failed);
    connect(m_pace, &PaceSlider::factorChanged, this, &GoalsView::tryPace);
    const auto openMonthOf = [this](const RowTarget &target) { openMonth(std::get<Month>(target)); };
    const auto openLeverOf = [this](const RowTarget &target) { openLever(std::get<ListPlace>(target).place); };
    connect(m_months, &FigureView::followed, this, openMonthOf);
    connect(m_levers, &FigureView::followed, this, openLeverOf);
    connect(m_months, &QAbstractItemView::clicked, this,
            [this, openMonthOf](const QModelIndex &index) { openMonthOf(m_months->table().target(index.row())); });
    connect(m_levers, &QAbstractItemView::clicked, this,
            [this, openLeverOf](const QModelIndex &index) { openLeverOf(m_levers->table().target(index.row())); });
    connect(m_rows, &FigureView::followed, this, [this](const RowTarget &target) {
        if (const auto *title = std::get_if<TitleId>(&target))
            emit m_workspace.titleRequested(*title);
        else if (const auto *ip = std::get_if<IpId>(&target))
            emit m_workspace.ipRequested(*ip);
    });
    for (FigureView *table : {m_months, m_rows})
        connect(table, &TableView::escaped, this, &GoalsView::closeRows);
    connect(m_closeRows, &QToolButton::clicked, this, &GoalsView::closeRows);
    connect(m_inLibrary, &QToolButton::clicked, this, &GoalsView::showInLibrary);
}

void GoalsView::connectBook()
{
    connect(&m_book, &ForecastBook::outdated, this, [this] {
        if (isVisible())
            m_book.renewLevers();
    });
    connect(&m_book, &ForecastBook::forecastsChanged, this, [this] {
        tryPace(); // the same pace, of the new forecast
        showForecast();
        showLevers();
    });
    connect(&m_book, &ForecastBook::leversChanged, this, &GoalsView::showLevers);
}

const planning::GoalFigures *GoalsView::current() const
{
    const auto &goals = m_workspace.figures().goals;
    const bool isThere = m_workspace.isReady() && m_index >= 0 && static_cast<size_t>(m_index) < goals.size();
    return isThere ? &goals[static_cast<size_t>(m_index)] : nullptr;
}

const forecast::GoalForecast *GoalsView::madeForecast() const
{
    const planning::GoalFigures *goal = current();
    const forecast::GoalForecast *made = goal ? m_book.find(goal->goal.id) : nullptr;
    const bool isOfGoal = made && made->asOf == m_workspace.figures().asOf && made->target == goal->goal.target &&
                          made->deadline == goal->goal.deadline && made->value == goal->value;
    return isOfGoal ? made : nullptr;
}

std::optional<forecast::GoalForecast> GoalsView::shownForecast() const
{
    const forecast::GoalForecast *made = madeForecast();
    if (made && m_whatIf && m_whatIf->goal == made->goal)
        return m_whatIf;
    return made ? std::optional(*made) : std::nullopt;
}

void GoalsView::showGoal(int index)
{
    if (m_index != index) {
        m_pace->reset();
        m_whatIf.reset();
    }
    m_index = index;
    closeRows();
    showFigures();
}

void GoalsView::refresh()
{
    showFigures();
    if (isVisible())
        m_book.renewLevers();
}

void GoalsView::showFigures()
{
    const planning::GoalFigures *goal = current();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_chart, m_pace, m_below, m_forecastCard, m_monthsCard})
        widget->setVisible(goal != nullptr);
    m_hint->setVisible(!goal || goal->steps.empty());
    if (!goal) {
        closeRows();
        m_hint->setText(tr("There is no goal yet. Add one under Plan ▸ Goals…"));
        return;
    }
    const Formatter format = m_workspace.format();
    m_chartCard->setHeading(goalName(goal->goal), tr("gains and losses by month below"));
    m_chart->setData(*goal, m_workspace.figures().asOf, format);
    m_pace->setFormatter(format);
    m_months->table().setRows(monthRows(*goal, format));
    m_hint->setText(goal->countsTitles
                        ? tr("No title counts yet: none has reached what this goal asks for.")
                        : tr("No source IP counts yet: none has a rights grant that covers a screen use. "
                             "The Library offers one grant for all rows."));
    showForecast();
    showLevers();
    showRows();
}

void GoalsView::showForecast()
{
    const planning::GoalFigures *goal = current();
    if (!goal)
        return;
    const auto shown = shownForecast();
    m_chart->setForecast(shown);
    m_forecastCard->show(*goal, m_workspace.figures().asOf, shown, m_workspace.format());
    m_pace->setEnabled(shown && !shown->refusal);
    emit forecastShown();
}

void GoalsView::showLevers()
{
    const forecast::GoalForecast *made = madeForecast();
    const auto *levers = made ? m_book.levers(made->goal) : nullptr;
    m_levers->table().setRows(levers ? leverRows(*levers, m_workspace.format()) : QList<FigureRow>());
    m_levers->setVisible(levers && !levers->empty());
    m_leversHint->setHidden(levers && !levers->empty());
    m_leversHint->setText(!levers         ? tr("Working out what would move the date…")
                          : made->refusal ? tr("Without a forecast there is nothing to move.")
                                          : tr("Nothing that is under way would bring the date forward."));
    if (m_lever)
        showRows();
}

void GoalsView::tryPace()
{
    const planning::GoalFigures *goal = current();
    const auto history = goal && m_book.forecasts() ? m_book.forecasts()->history(goal->goal.id) : nullptr;
    const double factor = m_pace->factor();
    if (factor == 1 || !history) {
        const bool wasTried = m_whatIf.has_value();
        m_whatIf.reset();
        if (wasTried)
            showForecast();
        return;
    }
    m_nextWhatIf.ask([history, factor] { return forecast::forecastGoal(*history, factor); },
                     [this](forecast::GoalForecast forecast) {
                         if (m_pace->factor() == 1)
                             return; // it was set back meanwhile
                         m_whatIf = std::move(forecast);
                         showForecast();
                     });
}

void GoalsView::openMonth(Month month)
{
    m_lever.reset();
    m_month = month;
    m_chart->setSelected(month);
    showRows();
}

void GoalsView::openLever(int place)
{
    const forecast::GoalForecast *made = madeForecast();
    const auto *levers = made ? m_book.levers(made->goal) : nullptr;
    if (!levers || place >= static_cast<int>(levers->size()) || (*levers)[static_cast<size_t>(place)].rows.empty())
        return;
    m_month.reset();
    m_chart->setSelected(std::nullopt);
    m_lever = (*levers)[static_cast<size_t>(place)].lever;
    showRows();
}

void GoalsView::closeRows()
{
    const bool hadFocus = m_rows->hasFocus();
    const bool wasOfLever = m_lever.has_value();
    m_month.reset();
    m_lever.reset();
    m_chart->setSelected(std::nullopt);
    m_below->setCurrentWidget(m_leversCard);
    if (hadFocus)
        (wasOfLever ? m_levers : m_months)->setFocus();
}

void GoalsView::showRows()
{
    const planning::GoalFigures *goal = current();
    if (!goal || (!m_month && !m_lever))
        return;
    if (m_month)
        showMonth(*goal);
    else
        showLever();
    if (m_month || m_lever)
        m_below->setCurrentWidget(m_rowsCard);
}

void GoalsView::showMonth(const planning::GoalFigures &goal)
{
    const QList<FigureRow> rows = stepRows(m_workspace.library(), goal, *m_month, m_workspace.format());
    m_rowsCard->setHeading(m_workspace.format().month(*m_month),
                           tr("%Ln row(s)", nullptr, static_cast<int>(rows.size())));
    m_rows->setAccessibleName(tr("Rows of the month"));
    m_rows->setColumns(stepColumns());
    m_rows->table().setRows(rows);
    m_inLibrary->hide();
}

const forecast::LeverEffect *GoalsView::openedLever() const
{
    const forecast::GoalForecast *made = madeForecast();
    const auto *levers = made ? m_book.levers(made->goal) : nullptr;
    if (!levers || !m_lever)
        return nullptr;
    const auto found = std::ranges::find(*levers, *m_lever, &forecast::LeverEffect::lever);
    return found == levers->end() ? nullptr : &*found;
}

// Levers are worked out again after each edit; until then the rows stay as they are.
void GoalsView::showLever()
{
    const forecast::LeverEffect *lever = openedLever();
    if (!lever && m_book.isCurrent() && madeForecast() && m_book.levers(madeForecast()->goal))
        return closeRows(); // it helps no more
    if (!lever)
        return;
    const QList<FigureRow> rows =
        rowsOfLever(m_workspace.library(), m_workspace.figures(), *lever, m_workspace.format());
    m_rowsCard->setHeading(forecast::leverText(*lever), forecast::leverEffectText(*lever, m_workspace.format()));
    m_rows->setAccessibleName(tr("Rows of the lever"));
    m_rows->setColumns(leverRowColumns(lever->kind));
    m_rows->table().setRows(rows);
    m_inLibrary->setVisible(lever->kind != forecast::LeverRows::Titles);
}

void GoalsView::showInLibrary()
{
    const forecast::LeverEffect *lever = openedLever();
    if (!lever)
        return;
    QList<IpId> ips;
    for (const FigureRow &row : rowsOfLever(m_workspace.library(), m_workspace.figures(), *lever, m_workspace.format()))
        ips << std::get<IpId>(row.target);
    emit IpLink::of(m_workspace).requested(ips, forecast::leverText(*lever));
}

void GoalsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GoalsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (m_month || m_lever))
        return closeRows();
    QWidget::keyPressEvent(event);
}

void GoalsView::retranslate()
{
    m_monthsCard->setHeading(tr("Gains and losses"), tr("click a month for its rows"));
    m_leversCard->setHeading(tr("What would move the date"), tr("click one for its rows"));
    m_closeRows->setToolTip(tr("Close (Esc)"));
    m_closeRows->setAccessibleName(tr("Close"));
    m_inLibrary->setText(tr("Show in the Library"));
    m_levers->setAccessibleName(tr("What would move the date"));
    m_months->setAccessibleName(tr("Gains and losses by month"));
    m_levers->setColumns(leverColumns());
    m_months->setColumns(monthColumns());
    showFigures();
}

} // namespace slateboard
