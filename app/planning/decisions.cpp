// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/decisions.h"

#include "app/planning/caprule.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace slateboard::planning {
namespace {

QString sayDecision(const char *text)
{
    return QCoreApplication::translate("Decisions", text);
}

// What a rule asks about, and when it is due: an answer holds for that.
using Asked = std::tuple<DecisionRule, TitleId, GrantId, CapId, std::optional<Day>>;

Asked askedBy(const Decision &decision)
{
    return {*decision.rule, decision.title, decision.grant, decision.cap, decision.dueDay};
}

class DecisionFinder {
public:
    DecisionFinder(const Library &library, const Figures &figures, const Gate &gate) :
        m_library(library), m_figures(figures), m_gate(gate)
    {}

    Decisions find();

private:
    void takeWritten();
    void proposeGates();
    void proposeLapses();
    void proposeQuarters(const Cap &cap, const DemandTable &demand);
    void proposeCaps();
    void propose(const Decision &decision, const std::vector<GateFinding> &against = {});
    void takeOpen(const Decision &decision, const std::vector<GateFinding> &against);
    [[nodiscard]] QHash<TitleId, Day> preProductionStarts() const;

    const Library &m_library;
    const Figures &m_figures;
    const Gate &m_gate;
    std::vector<Asked> m_written; // ordered
    Decisions m_decisions;
};

Decisions DecisionFinder::find()
{
    takeWritten();
    proposeGates();
    proposeLapses();
    proposeCaps();
    std::ranges::stable_sort(m_decisions.open, [](const DecisionFigures &a, const DecisionFigures &b) {
        const auto &first = a.decision.dueDay;
        const auto &second = b.decision.dueDay;
        return std::tuple(!first, first.value_or(Day())) < std::tuple(!second, second.value_or(Day()));
    });
    std::ranges::stable_sort(m_decisions.answered, [](const DecisionFigures &a, const DecisionFigures &b) {
        return a.decision.decidedOn > b.decision.decidedOn;
    });
    return std::move(m_decisions);
}

void DecisionFinder::takeWritten()
{
    for (const Decision &decision : m_library.decisions) {
        const bool isLater = decision.decidedOn && *decision.decidedOn > m_figures.asOf;
        if (decision.rule && isLater)
            continue; // the rule asks it, if it did on that day
        if (decision.rule)
            m_written.push_back(askedBy(decision));
        if (!decision.decidedOn || isLater) {
            takeOpen(decision, {});
            continue;
        }
        DecisionFigures answered;
        answered.decision = decision;
        m_decisions.answered.push_back(answered);
    }
    std::ranges::sort(m_written);
}

void DecisionFinder::takeOpen(const Decision &decision, const std::vector<GateFinding> &against)
{
    DecisionFigures open;
    open.decision = decision;
    open.against = against;
    if (const RightsGrant *grant = findRow(m_library.grants, decision.grant))
        open.ip = grant->ip;
    open.overdue = decision.dueDay && *decision.dueDay < m_figures.asOf;
    open.urgent = decision.dueDay && *decision.dueDay <= m_figures.asOf.plusDays(lapseUrgentDays);
    m_decisions.open.push_back(std::move(open));
}

void DecisionFinder::propose(const Decision &decision, const std::vector<GateFinding> &against)
{
    if (!std::ranges::binary_search(m_written, askedBy(decision)))
        takeOpen(decision, against);
}

QHash<TitleId, Day> DecisionFinder::preProductionStarts() const
{
    QHash<TitleId, Day> starts;
    for (const Phase &phase : m_library.phases) {
        if (phase.plan == m_figures.plan && phase.kind == PhaseKind::PreProduction)
            starts.insert(phase.title, phase.start);
    }
    return starts;
}

void DecisionFinder::proposeGates()
{
    const QHash<TitleId, Day> starts = preProductionStarts();
    for (const TitleFigures &title : m_figures.titles) {
        if (!title.stage || title.stage->stage != Stage::Development)
            continue;
        Decision decision;
        decision.rule = DecisionRule::GateOpen;
        decision.title = title.title;
        if (const auto start = starts.constFind(title.title); start != starts.cend())
            decision.dueDay = *start;
        const std::vector<GateFinding> against = m_gate.check(title.title);
        const bool isDue = decision.dueDay && *decision.dueDay <= m_figures.asOf.plusDays(lapseNoticeDays);
        if (isDue || against.empty())
            propose(decision, against);
    }
}

void DecisionFinder::proposeLapses()
{
    for (const Lapse &lapse : m_figures.lapses) {
        if (lapse.lastDay > m_figures.asOf.plusDays(lapseNoticeDays) && !isMissed(lapse, m_figures.asOf))
            continue;
        Decision decision;
        decision.rule = DecisionRule::RightLapsing;
        decision.grant = lapse.grant;
        decision.dueDay = lapse.lastDay;
        propose(decision);
    }
}

// A cap on quarters asks about each quarter that it is too low for.
void DecisionFinder::proposeQuarters(const Cap &cap, const DemandTable &demand)
{
    const CapRule rule(cap, m_figures.asOf);
    for (const QuarterMoney &money : m_figures.money.quarters) {
        const Quarter quarter = money.quarter;
        if (quarter < Quarter::of(m_figures.asOf) || !rule.period.meets(quarter))
            continue;
        const DemandSum sum = demand.sum(Month::of(quarter.first()), Month::of(quarter.last()), rule.filter);
        if (sum.ownFirm() <= limitOf(cap, m_figures.money.reinvested, quarter))
            continue;
        Decision decision;
        decision.rule = DecisionRule::CapExceeded;
        decision.cap = cap.id;
        decision.dueDay = quarter.first();
        propose(decision);
    }
}

void DecisionFinder::proposeCaps()
{
    const DemandTable demand(m_library, m_figures.demand);
    Decision decision;
    decision.rule = DecisionRule::CapExceeded;
    for (const CapUse &use : m_figures.money.caps) {
        const Cap *cap = findRow(m_library.caps, use.cap);
        if (!cap || cap->scope == CapScope::Title || use.headroom() >= Money{})
            continue;
        if (cap->scope == CapScope::Quarter) {
            proposeQuarters(*cap, demand);
            continue;
        }
        decision.cap = use.cap;
        propose(decision);
    }
    for (const TitleFigures &title : m_figures.titles) {
        if (!title.stage || title.stage->stage >= Stage::Delivered)
            continue;
        for (const GateFinding &finding : m_gate.check(title.title)) {
            if (finding.reason != GateReason::OverTitleCap)
                continue;
            decision.title = title.title;
            decision.cap = finding.cap;
            propose(decision, {finding});
        }
    }
}

} // namespace

Decisions decisionsOf(const Library &library, const Figures &figures, const Gate &gate)
{
    return DecisionFinder(library, figures, gate).find();
}

Decisions decisionsOf(const Decisions &all, TitleId title)
{
    Decisions of;
    const auto isOfTitle = [title](const DecisionFigures &one) { return one.decision.title == title; };
    std::ranges::copy_if(all.open, std::back_inserter(of.open), isOfTitle);
    std::ranges::copy_if(all.answered, std::back_inserter(of.answered), isOfTitle);
    return of;
}

QString decisionQuestion(const Library &library, const Decision &decision, const Formatter &formatter)
{
    if (!decision.rule || !decision.question.isEmpty())
        return decision.question;
    const Title *title = findRow(library.titles, decision.title);
    const QString name = title ? title->name(formatter.language()) : QString();
    switch (*decision.rule) {
    case DecisionRule::GateOpen:
        //: %1 is a title
        return sayDecision(QT_TRANSLATE_NOOP("Decisions", "Is “%1” to be greenlit?")).arg(name);
    case DecisionRule::RightLapsing: {
        const RightsGrant *grant = findRow(library.grants, decision.grant);
        const QString ip = grant ? library.ips.find(grant->ip).value_or(IpHead{}).title : QString();
        //: %1 is a kind of right such as Option, %2 a source IP
        return sayDecision(QT_TRANSLATE_NOOP("Decisions", "%1 on “%2” lapses: is it extended, or let go?"))
            .arg(grant ? wordFor(grant->kind) : QString(), ip);
    }
    case DecisionRule::CapExceeded: break;
    }
    if (title) {
        //: %1 is a title
        return sayDecision(QT_TRANSLATE_NOOP("Decisions",
                                             "“%1” is above the cap on a title: is it made cheaper, or the cap "
                                             "raised?"))
            .arg(name);
    }
    const Cap *cap = findRow(library.caps, decision.cap);
    //: %1 is a cap such as Programme 2021–2023
    return sayDecision(QT_TRANSLATE_NOOP("Decisions", "The cap “%1” is exceeded: which title waits, or is it raised?"))
        .arg(cap ? capName(library, *cap, formatter.language()) : QString());
}

} // namespace slateboard::planning
