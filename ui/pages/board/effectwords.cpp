// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/effectwords.h"

#include "app/planning/caps.h"
#include "ui/pages/board/boardtext.h"

#include <QCoreApplication>

namespace slateboard {
namespace {

using planning::GateEffect;
using planning::MoveEffect;
using planning::QuarterEffect;

constexpr size_t mostGateLines = 6; // more than that nobody reads with a card in the hand

EffectLine line(const QString &text, Tone tone)
{
    return {withSign(text, tone), tone};
}

QString counted(const char *text, int n)
{
    return QCoreApplication::translate("Board", text, nullptr, n);
}

/// Says what one move means; a thing of its own so that its parts share what they speak of.
class Wording {
public:
    Wording(const MoveEffect &effect, const Library &library, const Formatter &formatter) :
        m_effect(effect), m_library(library), m_format(formatter), m_bad(effect.isAheadOfGate ? Tone::Warn : Tone::Over)
    {}

    [[nodiscard]] ColumnWords words() const;

private:
    [[nodiscard]] std::vector<EffectLine> gate() const;
    [[nodiscard]] std::vector<EffectLine> gateOfMany() const;
    [[nodiscard]] QString gateHeading() const;
    [[nodiscard]] QString moneyHeading() const;
    void addMoney(ColumnWords &words) const;
    [[nodiscard]] std::vector<EffectLine> goals() const;
    [[nodiscard]] EffectLine verdict() const;
    [[nodiscard]] EffectLine gateVerdict() const;
    [[nodiscard]] QString sentence(const planning::GateFinding &finding) const
    {
        return planning::gateSentence(m_library, finding, m_format);
    }

    const MoveEffect &m_effect;
    const Library &m_library;
    const Formatter &m_format;
    Tone m_bad; // what the gate has against it
};

QString Wording::gateHeading() const
{
    if (m_effect.isAheadOfGate)
        return boardText(QT_TRANSLATE_NOOP("Board", "Greenlight gate ahead"));
    return boardText(QT_TRANSLATE_NOOP("Board", "Greenlight gate"));
}

std::vector<EffectLine> Wording::gate() const
{
    if (m_effect.gate.empty())
        return {{boardText(QT_TRANSLATE_NOOP("Board", "This move does not pass it.")), Tone::Neutral}};
    if (m_effect.blocked() == 0)
        return {line(boardText(QT_TRANSLATE_NOOP("Board", "Open: nothing speaks against it.")), Tone::Good)};
    if (m_effect.gate.size() > 1)
        return gateOfMany();
    std::vector<EffectLine> lines;
    for (const planning::GateFinding &finding : m_effect.gate.front().findings)
        lines.push_back(line(sentence(finding), m_bad));
    return lines;
}

// Of several titles each one that does not pass says what it fails by first.
std::vector<EffectLine> Wording::gateOfMany() const
{
    const auto all = static_cast<int>(m_effect.gate.size());
    //: %1 of %n titles that are moved
    std::vector<EffectLine> lines{line(
        counted(QT_TRANSLATE_N_NOOP("Board", "Closed for %1 of %n title(s)"), all).arg(m_effect.blocked()), m_bad)};
    for (const GateEffect &title : m_effect.gate) {
        const Title *row = title.findings.empty() ? nullptr : findRow(m_library.titles, title.title);
        if (!row)
            continue;
        if (lines.size() == mostGateLines)
            break;
        const auto more = title.findings.size() - 1;
        lines.push_back({QStringLiteral("%1: %2%3")
                             .arg(row->name(m_format.language()), sentence(title.findings.front()),
                                  more == 0 ? QString() : QStringLiteral(" (+%1)").arg(more)),
                         m_bad});
    }
    return lines;
}

QString Wording::moneyHeading() const
{
    if (m_effect.isAheadOfGate)
        return boardText(QT_TRANSLATE_NOOP("Board", "Headroom once greenlit"));
    return boardText(QT_TRANSLATE_NOOP("Board", "Headroom after the move"));
}

void Wording::addMoney(ColumnWords &words) const
{
    words.moneyHeading = moneyHeading();
    for (const QuarterEffect &quarter : m_effect.quarters) {
        if (!quarter.after)
            continue;
        const bool same = !quarter.before || *quarter.before == *quarter.after;
        words.quarters.push_back({m_format.quarter(quarter.quarter), m_format.moneyShort(*quarter.after),
                                  same ? QString() : m_format.moneyShort(*quarter.before),
                                  *quarter.after < Money{} ? m_bad : Tone::Neutral});
    }
    const QuarterEffect *tightest = m_effect.tightest();
    if (!tightest) {
        words.moneyNote = m_effect.quarters.empty()
                              ? boardText(QT_TRANSLATE_NOOP("Board", "No quarter's money changes."))
                              : boardText(QT_TRANSLATE_NOOP("Board", "No cap applies to its quarters."));
        return;
    }
    const Cap *cap = findRow(m_library.caps, tightest->tightest);
    const QString name = cap ? planning::capName(m_library, *cap, m_format.language()) : QString();
    const bool exceeded = *tightest->after < Money{};
    words.moneyTone = exceeded ? m_bad : Tone::Neutral;
    //: %1 is a quarter, %2 a cap
    words.moneyNote = withSign(
        exceeded
            ? boardText(QT_TRANSLATE_NOOP("Board", "%1 exceeds %2")).arg(m_format.quarter(tightest->quarter), name)
            : boardText(QT_TRANSLATE_NOOP("Board", "Tightest: %1, %2")).arg(m_format.quarter(tightest->quarter), name),
        words.moneyTone);
}

std::vector<EffectLine> Wording::goals() const
{
    std::vector<EffectLine> lines;
    for (const planning::GoalEffect &effect : m_effect.goals) {
        const Goal *goal = findRow(m_library.goals, effect.goal);
        if (!goal)
            continue;
        QString count = m_format.number(effect.before);
        if (effect.after != effect.before)
            count += QStringLiteral(" → ") + m_format.number(effect.after);
        const Tone tone = effect.after > effect.before   ? Tone::Good
                          : effect.after < effect.before ? Tone::Over
                                                         : Tone::Neutral;
        //: %1 is a goal, %2 its count in the plan on the deadline %4, perhaps before and after a move, %3 its target
        lines.push_back(
            line(boardText(QT_TRANSLATE_NOOP("Board", "%1: %2 of %3 by %4"))
                     .arg(goalName(*goal), count, m_format.number(goal->target), m_format.day(goal->deadline)),
                 tone));
    }
    return lines;
}

EffectLine Wording::gateVerdict() const
{
    const int blocked = m_effect.blocked();
    if (blocked == 0)
        return line(boardText(QT_TRANSLATE_NOOP("Board", "Gate open")), Tone::Good);
    if (m_effect.gate.size() > 1)
        return line(boardText(QT_TRANSLATE_NOOP("Board", "Gate: %1 of %2"))
                        .arg(blocked)
                        .arg(static_cast<int>(m_effect.gate.size())),
                    m_bad);
    const auto findings = static_cast<int>(m_effect.gate.front().findings.size());
    //: so many things that the greenlight gate has against a title, below the name of a column
    return line(counted(QT_TRANSLATE_N_NOOP("Board", "Gate: %n against"), findings), m_bad);
}

EffectLine Wording::verdict() const
{
    if (m_effect.entering == 0)
        return {};
    if (!m_effect.gate.empty())
        return gateVerdict();
    for (const planning::GoalEffect &effect : m_effect.goals) {
        const Goal *goal = findRow(m_library.goals, effect.goal);
        const int change = effect.after - effect.before;
        if (!goal || change == 0)
            continue;
        const QString by = change > 0 ? QStringLiteral("+%1 ").arg(change) : QStringLiteral("−%1 ").arg(-change);
        return line(by + goalName(*goal), change > 0 ? Tone::Good : Tone::Over);
    }
    const QuarterEffect *tightest = m_effect.tightest();
    if (!tightest)
        return {};
    return line(m_format.quarter(tightest->quarter) + QLatin1Char(' ') + m_format.moneyShort(*tightest->after),
                *tightest->after < Money{} ? Tone::Over : Tone::Neutral);
}

ColumnWords Wording::words() const
{
    ColumnWords words;
    words.verdict = verdict();
    words.gateHeading = gateHeading();
    words.gate = gate();
    addMoney(words);
    words.goalsHeading = boardText(QT_TRANSLATE_NOOP("Board", "Goals on their deadlines, less lapses"));
    words.goals = goals();
    QStringList spoken{words.gateHeading};
    for (const EffectLine &each : words.gate)
        spoken << each.text;
    spoken << words.moneyHeading;
    for (const QuarterWords &quarter : words.quarters)
        spoken << quarter.quarter + QLatin1Char(' ') + quarter.after;
    spoken << words.moneyNote << words.goalsHeading;
    for (const EffectLine &each : words.goals)
        spoken << each.text;
    words.spoken = spoken.join(QStringLiteral("; "));
    return words;
}

} // namespace

EffectWords effectWords(const planning::MoveEffects &effects, const Library &library, const Formatter &formatter)
{
    EffectWords words;
    for (size_t stage = 0; stage < effects.size(); ++stage)
        words[stage] = Wording(effects[stage], library, formatter).words();
    return words;
}

} // namespace slateboard
