// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/plandifferences.h"

#include "app/planning/plancontent.h"

#include <algorithm>
#include <tuple>

namespace slateboard::planning {
namespace {

// What makes rows of two plans the same, whatever their ids.
auto contentOf(const BudgetLine &line)
{
    return std::tuple(line.account, line.phase, line.amount, line.profile, line.basis, line.share);
}

auto contentOf(const Funding &funding)
{
    return std::tuple(funding.source, funding.party, funding.amount);
}

auto contentOf(const PhaseLink &link)
{
    return std::tuple(link.phase, link.afterTitle, link.afterPhase, link.lagDays);
}

template <class Row>
bool sameRows(RowsOfTitle<Row> a, RowsOfTitle<Row> b)
{
    if (a.size() != b.size())
        return false;
    using Content = decltype(contentOf(*a.front()));
    const auto contents = [](RowsOfTitle<Row> rows) {
        std::vector<Content> all;
        for (const Row *row : rows)
            all.push_back(contentOf(*row));
        std::ranges::sort(all);
        return all;
    };
    return contents(a) == contents(b);
}

// Which of the title's windows it follows, or -1.
qsizetype placeOfEarlier(RowsOfTitle<ReleaseWindow> windows, const ReleaseWindow &window)
{
    const auto found = std::ranges::find(windows, window.after, [](const ReleaseWindow *row) { return row->id; });
    return found == windows.end() ? -1 : found - windows.begin();
}

bool sameWindows(RowsOfTitle<ReleaseWindow> a, RowsOfTitle<ReleaseWindow> b)
{
    if (a.size() != b.size())
        return false;
    for (size_t i = 0; i < a.size(); ++i) {
        ReleaseWindow other = *b[i];
        other.id = a[i]->id;
        other.plan = a[i]->plan;
        other.after = a[i]->after;
        if (other != *a[i] || placeOfEarlier(a, *a[i]) != placeOfEarlier(b, *b[i]))
            return false;
    }
    return true;
}

template <class Row>
PlanValue sumOf(RowsOfTitle<Row> rows)
{
    PlanValue value;
    for (const Row *row : rows) {
        value.money = value.money.value_or(Money{}) + row->amount;
        ++value.rows;
    }
    return value;
}

PlanValue sumOf(RowsOfTitle<ReleaseWindow> windows)
{
    PlanValue value;
    for (const ReleaseWindow *window : windows) {
        if (window->startsOn && (!value.from || *window->startsOn < *value.from))
            value.from = window->startsOn;
        if (window->expectedReceipts)
            value.money = value.money.value_or(Money{}) + *window->expectedReceipts;
        ++value.rows;
    }
    return value;
}

PlanValue sumOf(RowsOfTitle<PhaseLink> links)
{
    PlanValue value;
    value.rows = static_cast<int>(links.size());
    return value;
}

class DifferenceFinder {
public:
    DifferenceFinder(const PlanContent &a, const PlanContent &b) : m_a(a), m_b(b) {}

    void addTitle(TitleId title);
    [[nodiscard]] std::vector<PlanDifference> take() { return std::move(m_found); }

private:
    void add(PlanDifference difference)
    {
        difference.title = m_title;
        m_found.push_back(std::move(difference));
    }
    void addPresence(const PlanTitle *a, const PlanTitle *b);
    void addPhases();
    void addStages();
    void addMilestones();
    void addMoney();
    void addStanding(const PlanTitle &a, const PlanTitle &b);

    const PlanContent &m_a;
    const PlanContent &m_b;
    TitleId m_title;
    std::vector<PlanDifference> m_found;
};

PlanValue valueOf(const PlanContent &plan, const PlanTitle *entry)
{
    PlanValue value;
    if (!entry)
        return value;
    value.from = entry->targetRelease;
    value.rows = 1;
    const auto money = std::ranges::lower_bound(plan.money.titles, entry->title, {}, &TitleMoney::title);
    if (money != plan.money.titles.end() && money->title == entry->title)
        value.money = money->efc();
    return value;
}

PlanValue dayValue(std::optional<Day> day)
{
    PlanValue value;
    value.from = day;
    return value;
}

void DifferenceFinder::addTitle(TitleId title)
{
    m_title = title;
    const PlanTitle *a = m_a.entry(title);
    const PlanTitle *b = m_b.entry(title);
    if (!a || !b) {
        if (a || b)
            addPresence(a, b);
        return;
    }
    addPhases();
    addStages();
    if (a->targetRelease != b->targetRelease)
        add({Aspect::Release, {}, {}, {}, {}, dayValue(a->targetRelease), dayValue(b->targetRelease)});
    addMilestones();
    addMoney();
    addStanding(*a, *b);
}

void DifferenceFinder::addPresence(const PlanTitle *a, const PlanTitle *b)
{
    add({Aspect::InPlan, {}, {}, {}, {}, valueOf(m_a, a), valueOf(m_b, b)});
}

void DifferenceFinder::addPhases()
{
    const auto valueIn = [this](const PlanContent &plan, PhaseKind kind) {
        PlanValue value;
        for (const Phase *phase : plan.phases.of(m_title)) {
            if (phase->kind == kind) {
                value.from = phase->start;
                value.to = phase->end;
            }
        }
        return value;
    };
    for (const auto &word : words<PhaseKind>()) {
        const PlanValue a = valueIn(m_a, word.value);
        const PlanValue b = valueIn(m_b, word.value);
        if (a != b)
            add({Aspect::Phase, {}, word.value, {}, {}, a, b});
    }
}

void DifferenceFinder::addStages()
{
    const auto valueIn = [this](const PlanContent &plan, Stage stage) {
        PlanValue value;
        for (const StageStep &step : std::ranges::equal_range(plan.stages, m_title, {}, &StageStep::title)) {
            // As the timeline has it: the first time counts, and of delivery the last.
            if (step.stage == stage && (!value.from || stage == Stage::Delivered))
                value.from = step.day;
        }
        return value;
    };
    for (const auto &word : words<Stage>()) {
        const PlanValue a = valueIn(m_a, word.value);
        const PlanValue b = valueIn(m_b, word.value);
        if (a != b)
            add({Aspect::Stage, {}, {}, word.value, {}, a, b});
    }
}

void DifferenceFinder::addMilestones()
{
    const auto rowsIn = [this](const PlanContent &plan) {
        const auto found = std::ranges::equal_range(plan.milestones, m_title, {}, &PlannedDay::title);
        return std::span(found.begin(), found.end());
    };
    const auto rowsA = rowsIn(m_a);
    const auto rowsB = rowsIn(m_b);
    auto a = rowsA.begin();
    auto b = rowsB.begin();
    while (a != rowsA.end() || b != rowsB.end()) {
        const bool takesA = b == rowsB.end() || (a != rowsA.end() && a->milestone <= b->milestone);
        const bool takesB = a == rowsA.end() || (b != rowsB.end() && b->milestone <= a->milestone);
        const MilestoneId milestone = takesA ? a->milestone : b->milestone;
        const PlanValue valueA = takesA ? dayValue((a++)->day) : PlanValue{};
        const PlanValue valueB = takesB ? dayValue((b++)->day) : PlanValue{};
        if (valueA != valueB)
            add({Aspect::Milestone, {}, {}, {}, milestone, valueA, valueB});
    }
}

void DifferenceFinder::addMoney()
{
    if (const auto a = m_a.lines.of(m_title), b = m_b.lines.of(m_title); !sameRows(a, b))
        add({Aspect::Budget, {}, {}, {}, {}, sumOf(a), sumOf(b)});
    if (const auto a = m_a.funding.of(m_title), b = m_b.funding.of(m_title); !sameRows(a, b))
        add({Aspect::Funding, {}, {}, {}, {}, sumOf(a), sumOf(b)});
    if (const auto a = m_a.windows.of(m_title), b = m_b.windows.of(m_title); !sameWindows(a, b))
        add({Aspect::Windows, {}, {}, {}, {}, sumOf(a), sumOf(b)});
}

void DifferenceFinder::addStanding(const PlanTitle &a, const PlanTitle &b)
{
    if (const auto linksA = m_a.links.of(m_title), linksB = m_b.links.of(m_title); !sameRows(linksA, linksB))
        add({Aspect::Links, {}, {}, {}, {}, sumOf(linksA), sumOf(linksB)});
    const auto priorityOf = [](const PlanTitle &entry) {
        PlanValue value;
        value.priority = entry.priority.value_or(0);
        return value;
    };
    if (a.priority != b.priority)
        add({Aspect::Priority, {}, {}, {}, {}, priorityOf(a), priorityOf(b)});
    const auto lockOf = [](const PlanTitle &entry) {
        PlanValue value;
        value.rows = entry.locked ? 1 : 0;
        return value;
    };
    if (a.locked != b.locked)
        add({Aspect::Lock, {}, {}, {}, {}, lockOf(a), lockOf(b)});
}

} // namespace

std::vector<PlanDifference> planDifferences(const Library &library, PlanId a, const Demand &demandA, PlanId b,
                                            const Demand &demandB)
{
    const PlanContent rowsA(library, a, demandA);
    const PlanContent rowsB(library, b, demandB);
    DifferenceFinder finder(rowsA, rowsB);
    for (const Title &title : library.titles)
        finder.addTitle(title.id);
    return finder.take();
}

} // namespace slateboard::planning
