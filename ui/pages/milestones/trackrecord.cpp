// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/milestones/trackrecord.h"

#include "ui/models/workspace.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/segments.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr int gapOfCards = 12;
constexpr int leastChart = 180; // pixels high
constexpr int leastKept = 150;
constexpr int backtestWidth = 600;

// What a forecast, or what came, is read from.
bool isOfForecasts(const Changes &changes)
{
    constexpr std::array tables{Table::Library,    Table::Goal,  Table::RightsGrant, Table::SourceIp,
                                Table::ScoutEvent, Table::Title, Table::TitleIp,     Table::StageEvent};
    return std::ranges::any_of(tables, [&](Table table) { return changes.touches(table); });
}

} // namespace

TrackRecord::TrackRecord(Workspace &workspace, QWidget *parent) :
    QWidget(parent), m_workspace(workspace), m_next(this), m_stack(new QStackedWidget(this)), m_none(new EmptyState),
    m_chartCard(new Card), m_verdict(new QLabel), m_comparison(new QLabel),
    m_horizons(new Segments(static_cast<int>(forecast::monthsAhead.size()))), m_chart(new TrackChart(this)),
    m_backtestCard(new Card), m_backtest(new FigureView), m_meaning(new QLabel), m_keptCard(new Card),
    m_kept(new FigureView), m_keptHint(new QLabel)
{
    m_stack->addWidget(m_none);
    m_stack->addWidget(makeFace());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    m_horizons->setCurrent(1);
    connectAll();
    retranslate();
}

QWidget *TrackRecord::makeFace()
{
    m_backtest->setSortingEnabled(false); // rows stand together by horizon
    m_backtest->setSelectionMode(QAbstractItemView::NoSelection);
    m_backtestCard->content().addWidget(m_backtest, 1);
    m_backtestCard->content().addWidget(m_meaning);
    m_backtestCard->setFixedWidth(backtestWidth);
    m_meaning->setWordWrap(true);
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    m_keptHint->setWordWrap(true);
    m_keptHint->setForegroundRole(QPalette::PlaceholderText);
    m_keptCard->content().addWidget(m_kept, 1);
    m_keptCard->content().addWidget(m_keptHint);
    m_keptCard->setMinimumHeight(leastKept);
    auto *top = new QHBoxLayout;
    top->setSpacing(gapOfCards);
    top->addWidget(makeChartCard(), 1);
    top->addWidget(m_backtestCard);
    auto *face = new QWidget;
    auto *column = new QVBoxLayout(face);
    column->setContentsMargins({});
    column->setSpacing(gapOfCards);
    column->addLayout(top, 3);
    column->addWidget(m_keptCard, 1);
    return face;
}

QWidget *TrackRecord::makeChartCard()
{
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() * 1.15);
    strong.setWeight(QFont::DemiBold);
    m_verdict->setFont(strong);
    for (QLabel *label : {m_verdict, m_comparison})
        label->setWordWrap(true);
    m_chart->setMinimumHeight(leastChart);
    m_chartCard->content().addWidget(m_verdict);
    m_chartCard->content().addWidget(m_comparison);
    m_chartCard->content().addWidget(m_horizons, 0, Qt::AlignLeft);
    m_chartCard->content().addWidget(m_chart, 1);
    return m_chartCard;
}

void TrackRecord::connectAll()
{
    connect(m_horizons, &Segments::chosen, this, &TrackRecord::showMarks);
    connect(m_chart, &Chart::failed, &m_workspace, &Workspace::failed);
    connect(&m_workspace, &Workspace::changed, this, &TrackRecord::follow);
    connect(&m_workspace, &Workspace::figuresChanged, this, [this] {
        m_isStale = m_isStale || m_workspace.figures().asOf != m_asked;
        refresh();
    });
    connect(&m_workspace, &Workspace::languageChanged, this, &TrackRecord::showRecord);
    connect(&m_workspace.session(), &Session::forecastRecordsChanged, this, [this] {
        outdate();
        refresh();
    });
}

QList<QAction *> TrackRecord::chartActions() const
{
    return {m_chart->copyAction(), m_chart->saveAction()};
}

const planning::GoalFigures *TrackRecord::goal() const
{
    const auto &goals = m_workspace.figures().goals;
    const auto index = static_cast<size_t>(m_index);
    return m_workspace.isReady() && index < goals.size() ? &goals[index] : nullptr;
}

void TrackRecord::follow(const Changes &changes)
{
    if (isOfForecasts(changes))
        outdate();
}

void TrackRecord::outdate()
{
    m_isStale = true;
}

void TrackRecord::showGoal(int index)
{
    if (m_index != index) {
        m_index = std::max(0, index);
        m_data.reset();
        outdate();
        showRecord();
    }
    refresh();
}

void TrackRecord::refresh()
{
    const planning::GoalFigures *shown = goal();
    if (!isVisible() || !m_isStale)
        return;
    if (!shown) {
        m_data.reset();
        return showRecord();
    }
    m_isStale = false;
    m_asked = m_workspace.figures().asOf;
    m_next.ask(
        [library = m_workspace.library(), goal = shown->goal, asOf = m_asked,
         records = m_workspace.session().forecastRecords()] {
            return std::make_shared<const TrackRecordData>(trackRecordOf(library, goal, asOf, records));
        },
        [this](std::shared_ptr<const TrackRecordData> made) { take(std::move(made)); });
    if (!m_data)
        showRecord();
}

void TrackRecord::take(std::shared_ptr<const TrackRecordData> made)
{
    const planning::GoalFigures *shown = goal();
    if (!shown || made->backtest.goal != shown->goal.id)
        return; // another one is looked at by now
    m_data = std::move(made);
    showRecord();
    emit reckoned();
}

void TrackRecord::showRecord()
{
    const bool hasAny = m_data && (!m_data->backtest.horizons.empty() || !m_data->kept.empty());
    m_stack->setCurrentIndex(hasAny ? 1 : 0);
    if (!hasAny)
        return showNone();
    const Formatter format = m_workspace.format();
    const forecast::Backtest &backtest = m_data->backtest;
    const QString verdict = coverageSentence(backtest, format);
    m_verdict->setText(verdict.isEmpty() ? tr("There is no past long enough to test forecasts on yet.") : verdict);
    m_comparison->setText(comparisonSentence(backtest, format));
    m_comparison->setVisible(!m_comparison->text().isEmpty());
    m_backtest->table().setRows(backtestRows(backtest, format));
    m_backtestCard->setVisible(!backtest.horizons.empty());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_horizons, m_chart})
        widget->setVisible(!backtest.horizons.empty());
    m_kept->table().setRows(keptRows(m_data->kept, format));
    m_kept->setVisible(!m_data->kept.empty());
    m_keptHint->setVisible(m_data->kept.empty());
    m_keptCard->setHeading(tr("Forecasts that were kept"), keptSentence(m_data->kept, format));
    showMarks();
}

void TrackRecord::showNone()
{
    if (m_workspace.isReady() && !goal()) {
        m_none->setTexts(tr("There is no goal yet."), tr("Add one under Plan ▸ Goals…"));
    } else if (!m_data) {
        m_none->setTexts(tr("Testing forecasts on the past…"),
                         tr("Each past month is forecast from the facts up to it."));
    } else {
        m_none->setTexts(tr("No forecast can be judged yet."),
                         tr("After 6 complete months each further month shows how well the ones before it foretold it. "
                            "The first forecast shown in a month is kept, and judged when its day has come."));
    }
}

void TrackRecord::showMarks()
{
    const planning::GoalFigures *shown = goal();
    if (!m_data || !shown)
        return;
    const int months = forecast::monthsAhead[static_cast<size_t>(std::max(0, m_horizons->current()))];
    m_chart->setData(goalName(shown->goal), trackMarks(m_data->backtest, months), m_workspace.format());
    m_chartCard->setHeading(tr("What would have been forecast, and what came"), goalName(shown->goal));
}

void TrackRecord::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void TrackRecord::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TrackRecord::retranslate()
{
    QStringList horizons;
    for (const int months : forecast::monthsAhead)
        horizons << horizonName(months);
    m_horizons->setTexts(horizons);
    m_horizons->setAccessibleName(tr("How far ahead"));
    m_backtestCard->setHeading(tr("Against simpler methods"), tr("tested on this library's own past"));
    m_meaning->setText(
        tr("An 80% range should hold 8 times of 10. Miss: how far the forecast was from what came, all its "
           "ranges weighed (pinball loss). ✓ and ▲ stand where enough ranges do not overlap."));
    m_keptHint->setText(
        tr("None is kept yet. The first forecast that is shown in a month is kept by whoever may write, "
           "and judged when its day has come."));
    m_backtest->setAccessibleName(tr("Forecasts against simpler methods"));
    m_kept->setAccessibleName(tr("Kept forecasts"));
    m_backtest->setColumns(backtestColumns());
    m_kept->setColumns(keptColumns());
    showRecord();
}

} // namespace slateboard
