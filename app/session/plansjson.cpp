// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/plansjson.h"

#include "app/planning/planwords.h"

namespace slateboard {
namespace {

using planning::PlanDifference;

QString ascii(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue isoOrNull(std::optional<Day> day)
{
    return day ? QJsonValue(day->iso()) : QJsonValue(QJsonValue::Null);
}

QJsonValue minorOrNull(std::optional<Money> amount)
{
    return amount ? QJsonValue(amount->minor) : QJsonValue(QJsonValue::Null);
}

void insertTotals(QJsonObject &object, const planning::PlanTotals &totals)
{
    object.insert(QStringLiteral("titles"), totals.titles);
    object.insert(QStringLiteral("budget"), totals.budget.minor);
    object.insert(QStringLiteral("efc"), totals.efc.minor);
    object.insert(QStringLiteral("firm"), totals.firm.minor);
    object.insert(QStringLiteral("unscheduled"), totals.unscheduled.minor);
    object.insert(QStringLiteral("last_release"), isoOrNull(totals.lastRelease));
    object.insert(QStringLiteral("titles_missing_rights"), totals.missedRights);
}

QJsonObject sideOf(const Library &library, const planning::PlanTotals &totals)
{
    const Plan *plan = findRow(library.plans, totals.plan);
    QJsonObject side{{QStringLiteral("id"), QString::number(totals.plan.value)},
                     {QStringLiteral("name"), plan ? planName(*plan) : QString()}};
    insertTotals(side, totals);
    return side;
}

QJsonArray goalCounts(const Library &library, const std::vector<planning::GoalCount> &counts)
{
    QJsonArray goals;
    for (const planning::GoalCount &count : counts) {
        const Goal *goal = findRow(library.goals, count.goal);
        if (!goal)
            continue;
        goals.append(QJsonObject{{QStringLiteral("name"), goalName(*goal)},
                                 {QStringLiteral("measure"), ascii(codeOf(goal->measure))},
                                 {QStringLiteral("deadline"), goal->deadline.iso()},
                                 {QStringLiteral("target"), count.target},
                                 {QStringLiteral("planned"), count.count}});
    }
    return goals;
}

// Phases and stages by their codes, milestones by their names.
QJsonValue partOf(const Library &library, const PlanDifference &difference, Language language)
{
    if (difference.phase)
        return ascii(codeOf(*difference.phase));
    if (difference.stage)
        return ascii(codeOf(*difference.stage));
    const Milestone *milestone = findRow(library.milestones, difference.milestone);
    return milestone ? QJsonValue(milestone->name(language)) : QJsonValue(QJsonValue::Null);
}

QJsonValue valueOf(const planning::PlanValue &value)
{
    if (value == planning::PlanValue{})
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("from"), isoOrNull(value.from)},
                       {QStringLiteral("to"), isoOrNull(value.to)},
                       {QStringLiteral("money"), minorOrNull(value.money)},
                       {QStringLiteral("rows"), value.rows},
                       {QStringLiteral("priority"), value.priority == 0 ? QJsonValue() : value.priority}};
}

QJsonArray differencesOf(const Library &library, const planning::PlanComparison &comparison, Language language)
{
    QJsonArray differences;
    for (const PlanDifference &difference : comparison.differences) {
        const Title *title = findRow(library.titles, difference.title);
        const auto later = difference.daysLater();
        differences.append(QJsonObject{{QStringLiteral("title"), title ? title->name(language) : QString()},
                                       {QStringLiteral("title_id"), QString::number(difference.title.value)},
                                       {QStringLiteral("aspect"), ascii(codeOf(difference.aspect))},
                                       {QStringLiteral("part"), partOf(library, difference, language)},
                                       {QStringLiteral("a"), valueOf(difference.a)},
                                       {QStringLiteral("b"), valueOf(difference.b)},
                                       {QStringLiteral("days_later"), later ? QJsonValue(*later) : QJsonValue()},
                                       {QStringLiteral("more"), minorOrNull(difference.more())}});
    }
    return differences;
}

QJsonObject demandOf(const planning::QuarterMoney &quarter)
{
    return {{QStringLiteral("firm"), quarter.firm.minor},
            {QStringLiteral("hoped"), quarter.hoped.minor},
            {QStringLiteral("demand"), quarter.demand().minor}};
}

QJsonArray quartersOf(const planning::PlanComparison &comparison)
{
    QJsonArray quarters;
    for (const planning::QuarterOfPlans &quarter : comparison.quarters) {
        quarters.append(QJsonObject{{QStringLiteral("quarter"), quarter.quarter.iso()},
                                    {QStringLiteral("a"), demandOf(quarter.a)},
                                    {QStringLiteral("b"), demandOf(quarter.b)},
                                    {QStringLiteral("cap"), minorOrNull(quarter.cap)}});
    }
    return quarters;
}

QJsonArray countsOf(const Library &library, const planning::PlanComparison &comparison)
{
    QJsonArray counts;
    for (const planning::CountOfPlans &count : comparison.counts) {
        const Goal *goal = findRow(library.goals, count.goal);
        counts.append(QJsonObject{{QStringLiteral("goal"), goal ? goalName(*goal) : QString()},
                                  {QStringLiteral("measure"), ascii(codeOf(count.measure))},
                                  {QStringLiteral("day"), count.day.iso()},
                                  {QStringLiteral("is_deadline"), count.isDeadline},
                                  {QStringLiteral("target"), count.target},
                                  {QStringLiteral("a"), count.a},
                                  {QStringLiteral("b"), count.b}});
    }
    return counts;
}

QJsonArray lapsesOf(const Library &library, const planning::PlanComparison &comparison, Language language)
{
    const auto daysShort = [](const std::optional<planning::TitleAtRisk> &risk) {
        return risk ? QJsonValue(risk->daysShort) : QJsonValue(QJsonValue::Null);
    };
    QJsonArray lapses;
    for (const planning::LapseOfPlans &lapse : comparison.lapses) {
        const auto ip = library.ips.find(lapse.ip);
        const Title *title = findRow(library.titles, lapse.title);
        lapses.append(QJsonObject{{QStringLiteral("source_ip"), QString::number(lapse.ip.value)},
                                  {QStringLiteral("source_ip_title"), ip ? ip->title : QString()},
                                  {QStringLiteral("last_day"), lapse.lastDay.iso()},
                                  {QStringLiteral("title"), title ? title->name(language) : QString()},
                                  {QStringLiteral("days_short_a"), daysShort(lapse.a)},
                                  {QStringLiteral("days_short_b"), daysShort(lapse.b)}});
    }
    return lapses;
}

} // namespace

QJsonArray plansJson(const Library &library, const std::vector<planning::PlanOutline> &outlines)
{
    QJsonArray plans;
    for (const planning::PlanOutline &outline : outlines) {
        const Plan *plan = findRow(library.plans, outline.totals.plan);
        if (!plan)
            continue;
        QJsonObject object = sideOf(library, outline.totals);
        object.insert(QStringLiteral("kind"), ascii(codeOf(plan->kind)));
        object.insert(QStringLiteral("archived"), plan->archived);
        object.insert(QStringLiteral("approved_on"), isoOrNull(plan->approvedOn));
        object.insert(QStringLiteral("approved_by"), textOrNull(plan->approvedBy));
        object.insert(QStringLiteral("note"), textOrNull(plan->note));
        object.insert(QStringLiteral("goals"), goalCounts(library, outline.goals));
        plans.append(object);
    }
    return plans;
}

QJsonObject comparisonJson(const Library &library, const planning::PlanComparison &comparison, Language language)
{
    return {{QStringLiteral("as_of"), comparison.asOf.iso()},
            {QStringLiteral("currency"), library.info.currency.code},
            {QStringLiteral("a"), sideOf(library, comparison.a)},
            {QStringLiteral("b"), sideOf(library, comparison.b)},
            {QStringLiteral("differences"), differencesOf(library, comparison, language)},
            {QStringLiteral("quarters"), quartersOf(comparison)},
            {QStringLiteral("counts"), countsOf(library, comparison)},
            {QStringLiteral("lapses"), lapsesOf(library, comparison, language)}};
}

} // namespace slateboard
