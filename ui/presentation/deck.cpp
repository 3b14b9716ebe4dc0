// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/deck.h"

#include "app/forecast/chancewords.h"
#include "ui/charts/burnupchart.h"
#include "ui/charts/funnelchart.h"
#include "ui/charts/quarterchart.h"
#include "ui/charts/releaseheatchart.h"
#include "ui/presentation/answersslide.h"
#include "ui/report/moneywords.h"
#include "ui/widgets/changetone.h"

#include <QCoreApplication>

namespace slateboard {
namespace {

using Facts = std::shared_ptr<const DeckFacts>;

QString deckText(const char *text)
{
    return QCoreApplication::translate("Presentation", text);
}

// What the forecast says, and what would help most.
QStringList goalNotes(const DeckFacts &facts, const planning::GoalFigures &goal)
{
    QStringList notes;
    const Formatter &format = facts.format;
    const forecast::GoalForecast *known = facts.forecastOf(goal.goal.id);
    if (known && known->probability) {
        const auto day = [&](const std::optional<Day> &one) {
            return one ? format.day(*one) : deckText(QT_TRANSLATE_NOOP("Presentation", "later than 10 years"));
        };
        notes << deckText(QT_TRANSLATE_NOOP("Presentation", "%1 likely by %2 · P50 %3 · P85 %4"))
                     .arg(forecast::chanceText(*known->probability, format), format.day(goal.goal.deadline),
                          day(known->p50), day(known->p85));
    } else if (known && goal.value < goal.goal.target) {
        notes << forecast::refusalSentence(*known, format);
    }
    if (const forecast::LeverEffect *lever = facts.leverOf(goal.goal.id))
        notes << deckText(QT_TRANSLATE_NOOP("Presentation", "What would help most: %1 — %2"))
                     .arg(forecast::leverText(*lever), forecast::leverEffectText(*lever, format));
    return notes;
}

std::unique_ptr<Slide> goalSlide(const Facts &facts, size_t place)
{
    const planning::GoalFigures &goal = facts->figures->goals[place];
    const QString heading =
        deckText(QT_TRANSLATE_NOOP("Presentation", "%1: %2 of %3"))
            .arg(goalName(goal.goal), facts->format.number(goal.value), facts->format.number(goal.goal.target));
    return std::make_unique<ChartSlide>(
        heading,
        [facts, place] {
            const planning::GoalFigures &shown = facts->figures->goals[place];
            auto chart = std::make_unique<BurnUpChart>();
            chart->setData(shown, facts->figures->asOf, facts->format);
            if (const auto *forecast = facts->forecastOf(shown.goal.id))
                chart->setForecast(*forecast);
            return chart;
        },
        goalNotes(*facts, goal));
}

std::unique_ptr<Slide> funnelSlide(const Facts &facts)
{
    const QString heading = deckText(QT_TRANSLATE_NOOP("Presentation", "From pitch to release"));
    if (facts->funnel.isEmpty())
        return std::make_unique<ChartSlide>(
            heading, deckText(QT_TRANSLATE_NOOP("Presentation", "No title has been pitched yet.")));
    return std::make_unique<ChartSlide>(
        heading,
        [facts] {
            auto chart = std::make_unique<FunnelChart>();
            chart->setData(facts->funnel, facts->format);
            return chart;
        },
        QStringList());
}

std::unique_ptr<Slide> quarterSlide(const Facts &facts)
{
    const QString heading = deckText(QT_TRANSLATE_NOOP("Presentation", "Demand by quarter against the caps"));
    const planning::MoneyFigures &money = facts->figures->money;
    if (money.quarters.empty())
        return std::make_unique<ChartSlide>(
            heading, deckText(QT_TRANSLATE_NOOP("Presentation", "Nothing is budgeted, and no cap is set.")));
    const MoneyWords words = moneyWords(facts->library, money, facts->format);
    QStringList parts{words.name + u' ' + words.value + u' ' + words.limit, words.verdict};
    return std::make_unique<ChartSlide>(
        heading,
        [facts] {
            auto chart = std::make_unique<QuarterChart>();
            chart->setData(facts->figures->money, facts->figures->asOf, facts->format);
            return chart;
        },
        QStringList(parts.join(QStringLiteral(" · "))));
}

std::unique_ptr<Slide> slipSlide(const Facts &facts)
{
    const QString heading = deckText(QT_TRANSLATE_NOOP("Presentation", "Slips against the approved plan"));
    const planning::Slips &slips = facts->slips;
    if (!facts->hasApproved)
        return std::make_unique<ChartSlide>(
            heading, deckText(QT_TRANSLATE_NOOP("Presentation", "No plan is approved yet, so nothing can slip.")));
    if (slips.rows.empty())
        return std::make_unique<ChartSlide>(
            heading, deckText(QT_TRANSLATE_NOOP("Presentation", "Every milestone lies on the day that was approved.")));
    const QString note = deckText(QT_TRANSLATE_NOOP("Presentation", "%1 later, %2 earlier, %3 on the approved day"))
                             .arg(facts->format.number(slips.later), facts->format.number(slips.earlier),
                                  facts->format.number(slips.onTheDay));
    return std::make_unique<ChartSlide>(
        heading,
        [facts] {
            auto chart = std::make_unique<SlipChart>();
            chart->setData(facts->slips, facts->slipNames, facts->format);
            return chart;
        },
        QStringList(note));
}

std::unique_ptr<Slide> releaseSlide(const Facts &facts)
{
    const QString heading = deckText(QT_TRANSLATE_NOOP("Presentation", "Releases by quarter"));
    if (facts->releases.isEmpty())
        return std::make_unique<ChartSlide>(heading,
                                            deckText(QT_TRANSLATE_NOOP("Presentation", "No release is planned.")));
    return std::make_unique<ChartSlide>(
        heading,
        [facts] {
            auto chart = std::make_unique<ReleaseHeatChart>();
            chart->setData(facts->releases, heatRowNames(facts->library, facts->releases, facts->format.language()),
                           facts->format);
            return chart;
        },
        QStringList());
}

std::unique_ptr<Slide> changesSlide(const Facts &facts)
{
    if (!facts->changes)
        return std::make_unique<ListSlide>(
            deckText(QT_TRANSLATE_NOOP("Presentation", "What changed")), std::vector<SlideLine>(), 0,
            deckText(QT_TRANSLATE_NOOP("Presentation", "What has changed is still being found.")));
    const planning::ChangesSince &changes = *facts->changes;
    std::vector<SlideLine> lines;
    for (const planning::Change *change : planning::foremostChanges(changes, ListSlide::mostLines))
        lines.push_back({planning::groupWord(change->group()), toneOf(*change),
                         planning::changeSentence(facts->library, *change, facts->format)});
    const QString day = facts->format.day(changes.since);
    return std::make_unique<ListSlide>(
        deckText(QT_TRANSLATE_NOOP("Presentation", "What changed since %1")).arg(day), std::move(lines),
        changes.changes.size(), deckText(QT_TRANSLATE_NOOP("Presentation", "Nothing has changed since %1.")).arg(day));
}

std::unique_ptr<Slide> decisionsSlide(const Facts &facts)
{
    std::vector<SlideLine> lines;
    const size_t all = facts->decisions ? facts->decisions->open.size() : 0;
    for (size_t i = 0; i < std::min(all, ListSlide::mostLines); ++i) {
        const planning::DecisionFigures &one = facts->decisions->open[i];
        const QString word = one.overdue  ? deckText(QT_TRANSLATE_NOOP("Presentation", "overdue"))
                             : one.urgent ? deckText(QT_TRANSLATE_NOOP("Presentation", "soon"))
                                          : QString();
        lines.push_back({word, one.overdue ? Tone::Over : Tone::Warn, questionText(*facts, one.decision),
                         one.decision.dueDay ? facts->format.day(*one.decision.dueDay) : QString()});
    }
    return std::make_unique<ListSlide>(deckText(QT_TRANSLATE_NOOP("Presentation", "What must be decided")),
                                       std::move(lines), all,
                                       deckText(QT_TRANSLATE_NOOP("Presentation", "Nothing waits to be decided.")));
}

} // namespace

std::vector<std::unique_ptr<Slide>> makeDeck(const std::shared_ptr<const DeckFacts> &facts)
{
    std::vector<std::unique_ptr<Slide>> deck;
    deck.push_back(std::make_unique<AnswersSlide>(*facts));
    for (size_t i = 0; i < facts->figures->goals.size(); ++i)
        deck.push_back(goalSlide(facts, i));
    for (auto *make : {&funnelSlide, &quarterSlide, &slipSlide, &releaseSlide, &changesSlide, &decisionsSlide})
        deck.push_back(make(facts));
    return deck;
}

} // namespace slateboard
