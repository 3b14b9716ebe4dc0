// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/goalpaper.h"

#include "app/forecast/chancewords.h"
#include "app/forecast/levers.h"
#include "app/forecast/trackrecord.h"
#include "ui/charts/burnupchart.h"
#include "ui/report/chartblocks.h"
#include "ui/report/ledger.h"
#include "ui/report/outlookwords.h"
#include "ui/report/translated.h"

namespace slateboard {
namespace {

using forecast::GoalForecast;
using planning::GoalFigures;

constexpr double goalChartHeight = 250; // points
constexpr size_t mostLevers = 6;
constexpr double goalHeadline = 11;

/// The pages of one goal.
class GoalPages {
public:
    GoalPages(Pages &pages, Sheet &sheet, const PaperSource &source, size_t goal) :
        m_pages(pages), m_sheet(sheet), m_source(source), m_goal(source.figures->goals[goal]),
        m_outlook(source.forecasts[goal]), m_format(source.format())
    {}

    void add(bool startsPage)
    {
        addHead(startsPage);
        addChart();
        addLedger(m_pages, m_sheet, interims());
        addLevers();
        addLedger(m_pages, m_sheet, backtest());
    }

private:
    void addHead(bool startsPage);
    void addChart();
    void addLevers();
    [[nodiscard]] Ledger interims() const;
    [[nodiscard]] Ledger backtest() const;

    Pages &m_pages;
    Sheet &m_sheet;
    const PaperSource &m_source;
    const GoalFigures &m_goal;
    const GoalForecast &m_outlook;
    Formatter m_format;
};

// Its name, how far it has come, and how likely it is reached.
void GoalPages::addHead(bool startsPage)
{
    const QString name = goalName(m_goal.goal);
    const QString far =
        QStringLiteral("%1 / %2").arg(m_format.number(m_goal.value), m_format.number(m_goal.goal.target));
    QStringList lines;
    for (const QString &sentence : outlookSentences(m_outlook, m_format) + paceSentences(m_goal, m_format))
        lines += m_sheet.wrapped(sentence, m_pages.room().width(), 2, 9);
    Block block;
    block.startsPage = startsPage;
    block.mark = name;
    const double line = m_sheet.lineHeight(9);
    block.height = m_sheet.pt(24) + line * static_cast<double>(lines.size());
    block.paint = [name, far, lines, line](Sheet &paper, const QRectF &rect) {
        const QRectF head(rect.left(), rect.top(), rect.width(), paper.pt(20));
        paper.text(head, Qt::AlignLeft | Qt::AlignVCenter, name, goalHeadline + 1.5, true);
        paper.text(head, Qt::AlignRight | Qt::AlignVCenter, far, goalHeadline + 1.5, true);
        QRectF row(rect.left(), head.bottom() + paper.pt(2), rect.width(), line);
        for (const QString &text : lines) {
            paper.text(row, Qt::AlignLeft | Qt::AlignVCenter, text, 9, &text == &lines.first());
            row.translate(0, line);
        }
    };
    m_pages.add(std::move(block));
}

void GoalPages::addChart()
{
    Block chart = largeChart(
        m_pages, m_sheet, translated(QT_TRANSLATE_NOOP("Report", "The way to the target, and what is likely to come")),
        m_sheet.pt(goalChartHeight),
        [&goal = m_goal, &outlook = m_outlook, asOf = m_source.figures->asOf, format = m_format] {
            auto burnUp = std::make_unique<BurnUpChart>();
            burnUp->setData(goal, asOf, format);
            burnUp->setForecast(outlook);
            return burnUp;
        });
    chart.mark.clear();
    chart.gap = m_sheet.pt(10);
    m_pages.add(std::move(chart));
}

Ledger GoalPages::interims() const
{
    Ledger ledger{translated(QT_TRANSLATE_NOOP("Report", "Interim targets")),
                  {},
                  {{translated(QT_TRANSLATE_NOOP("Report", "Day")), 0.5},
                   {translated(QT_TRANSLATE_NOOP("Report", "How it went, or may go")), 0.5},
                   {translated(QT_TRANSLATE_NOOP("Report", "Target"))},
                   {translated(QT_TRANSLATE_NOOP("Report", "Had"))}},
                  {}};
    for (const planning::InterimFigures &interim : m_goal.interims) {
        QString verdict;
        if (interim.had) {
            verdict = *interim.had >= interim.target ? translated(QT_TRANSLATE_NOOP("Report", "✓ reached"))
                                                     : translated(QT_TRANSLATE_NOOP("Report", "▲ %1 short"))
                                                           .arg(m_format.number(interim.target - *interim.had));
        }
        for (const forecast::InterimChance &chance : m_outlook.interim) {
            if (chance.id == interim.id)
                verdict = translated(QT_TRANSLATE_NOOP("Report", "%1 likely"))
                              .arg(forecast::chanceText(chance.probability, m_format));
        }
        ledger.rows.push_back({{m_format.day(interim.day), verdict, m_format.number(interim.target),
                                interim.had ? m_format.number(*interim.had) : QString()}});
    }
    return ledger;
}

void GoalPages::addLevers()
{
    const auto levers = forecast::leversOf(m_source.library, m_goal.goal, m_source.figures->asOf);
    QStringList sentences;
    for (const forecast::LeverEffect &lever : levers) {
        if (static_cast<size_t>(sentences.size()) == mostLevers)
            break;
        sentences << QStringLiteral("%1: %2").arg(leverText(lever), leverEffectText(lever, m_format));
    }
    addParagraphs(m_pages, m_sheet, translated(QT_TRANSLATE_NOOP("Report", "What would move it most")), sentences);
}

// Of every horizon a row, with the misses of the two simpler ways beside ours.
Ledger GoalPages::backtest() const
{
    const forecast::Backtest tested = forecast::backtest(m_source.library, m_goal.goal, m_source.figures->asOf);
    Ledger ledger{translated(QT_TRANSLATE_NOOP("Report", "Had such forecasts been made in the past")),
                  translated(QT_TRANSLATE_NOOP("Report", "miss: mean distance from what came, less is better")),
                  {{translated(QT_TRANSLATE_NOOP("Report", "Months ahead")), 1},
                   {translated(QT_TRANSLATE_NOOP("Report", "Times"))},
                   {translated(QT_TRANSLATE_NOOP("Report", "80% range held"))},
                   {translated(QT_TRANSLATE_NOOP("Report", "50% range held"))}},
                  {}};
    for (size_t i = 0; i < forecast::methodCount; ++i)
        ledger.columns.append({translated(QT_TRANSLATE_NOOP("Report", "Miss: %1"))
                                   .arg(forecast::methodName(static_cast<forecast::Method>(i)))});
    for (const forecast::HorizonScore &horizon : tested.horizons) {
        const forecast::MethodScore &ours = horizon.methods[static_cast<size_t>(forecast::Method::Forecast)];
        const auto share = [&](int held) {
            return m_format.percent(static_cast<double>(held) / std::max(1, horizon.cases));
        };
        LedgerRow row{{aheadText(horizon.months), m_format.number(horizon.cases), share(ours.in80), share(ours.in50)}};
        for (const forecast::MethodScore &score : horizon.methods)
            row.texts << m_format.decimal(score.pinball, 1);
        row.strong = horizon.months == 0;
        ledger.rows.push_back(std::move(row));
    }
    return ledger;
}

} // namespace

void addGoalPages(Pages &pages, Sheet &sheet, const PaperSource &source)
{
    for (size_t i = 0; i < source.figures->goals.size(); ++i)
        GoalPages(pages, sheet, source, i).add(i > 0);
    if (source.figures->goals.empty())
        addParagraphs(pages, sheet, translated(QT_TRANSLATE_NOOP("Report", "Targets and forecasts")),
                      {translated(QT_TRANSLATE_NOOP("Report", "No target is set."))});
}

} // namespace slateboard
