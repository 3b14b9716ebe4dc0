// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/decisionrows.h"

#include "ui/pages/overview/decisioncard.h"
#include "ui/pages/title/decisiondialog.h"
#include "ui/widgets/badge.h"

#include <limits>

namespace slateboard {
namespace {

using planning::DecisionFigures;

CellTone toneOfCell(Tone tone)
{
    switch (tone) {
    case Tone::Good: return CellTone::Good;
    case Tone::Warn: return CellTone::Warn;
    case Tone::Over: return CellTone::Over;
    case Tone::Neutral: break;
    }
    return CellTone::Quiet;
}

FigureCell toned(const QString &words, Tone tone)
{
    return {withSign(words, tone), {}, toneOfCell(tone)};
}

// How what a rule asks about stands.
FigureCell stateCell(const DecisionFigures &one, Day asOf)
{
    const Decision &decision = one.decision;
    if (!decision.rule)
        return {};
    switch (*decision.rule) {
    case DecisionRule::GateOpen:
        return one.against.empty()
                   ? toned(DecisionCard::tr("gate open"), Tone::Good)
                   : toned(DecisionCard::tr("%n against it", "things that the greenlight gate has against a title",
                                            static_cast<int>(one.against.size())),
                           Tone::Over);
    case DecisionRule::RightLapsing: {
        // Beyond the days of notice it is asked about because a title misses it.
        const qint64 days = decision.dueDay ? decision.dueDay->daysSince(asOf) : 0;
        return toned(DecisionCard::tr("%n day(s)", nullptr, static_cast<int>(days)),
                     days > planning::lapseNoticeDays ? Tone::Over : lapseTone(days));
    }
    case DecisionRule::CapExceeded: break;
    }
    return toned(DecisionCard::tr("over cap"), Tone::Over);
}

FigureCell dueCell(const DecisionFigures &one, const Formatter &format)
{
    const std::optional<Day> &due = one.decision.dueDay;
    if (!due) // after all that has a day
        return {QStringLiteral("–"), std::numeric_limits<double>::infinity(), CellTone::Quiet};
    const Tone tone = one.overdue ? Tone::Over : one.urgent ? Tone::Warn : Tone::Neutral;
    return {withSign(format.day(*due), tone), static_cast<double>(due->julian()),
            tone == Tone::Neutral ? CellTone::Plain : toneOfCell(tone)};
}

bool isAnswered(const DecisionFigures &one)
{
    return !one.isProposed() && one.decision.decidedOn && !one.decision.outcome.isEmpty();
}

} // namespace

QList<FigureColumn> decisionColumns(bool answered)
{
    if (answered)
        return {{DecisionCard::tr("Day"), false, 84},
                {DecisionCard::tr("Question"), false, 0},
                {DecisionCard::tr("Outcome"), false, 0},
                {DecisionCard::tr("Decided by"), false, 88, true}};
    return {{DecisionCard::tr("Due"), false, 104},
            {DecisionCard::tr("To be decided"), false, 0},
            {DecisionCard::tr("State"), false, 100, true}};
}

QList<FigureRow> decisionRows(const Library &library, const std::vector<DecisionFigures> &decisions, Day asOf,
                              const Formatter &format)
{
    QList<FigureRow> rows;
    for (size_t i = 0; i < decisions.size(); ++i) {
        const DecisionFigures &one = decisions[i];
        const int place = static_cast<int>(i);
        FigureCell question{questionAboutTitle(library, one.decision, format)};
        question.telling = place;
        QList<FigureCell> cells;
        if (isAnswered(one)) {
            const Day day = *one.decision.decidedOn;
            FigureCell outcome{one.decision.outcome};
            outcome.telling = place;
            FigureCell by{one.decision.decidedBy};
            cells = {{format.day(day), static_cast<double>(day.julian())}, question, outcome, by};
        } else {
            cells = {dueCell(one, format), question, stateCell(one, asOf)};
        }
        cells.last().telling = place;
        rows.append({cells, ListPlace{place}});
    }
    return rows;
}

QString decisionTelling(const Library &library, const DecisionFigures &decision, const Formatter &format)
{
    QStringList lines{questionAboutTitle(library, decision.decision, format)};
    for (const planning::GateFinding &finding : decision.against)
        lines << withSign(planning::gateSentence(library, finding, format), Tone::Over);
    lines << decision.decision.outcome << decision.decision.decidedBy;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace slateboard
