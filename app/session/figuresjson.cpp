// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/figuresjson.h"

#include "app/session/forecastjson.h"
#include "app/session/funneljson.h"
#include "app/session/loopjson.h"
#include "app/session/milestonesjson.h"
#include "app/session/receiptsjson.h"

#include <QJsonArray>

namespace slateboard {
namespace {

using planning::Figures;

QString code(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonValue number(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue money(std::optional<Money> value)
{
    return value ? QJsonValue(value->minor) : QJsonValue(QJsonValue::Null);
}

QString titleName(const Library &library, TitleId id, Language language)
{
    const Title *title = findRow(library.titles, id);
    return title ? title->name(language) : QString();
}

QJsonObject countsOf(const Library &library, const Figures &figures)
{
    QJsonObject counts;
    for (const auto &measure : words<Measure>())
        counts.insert(code(measure.code), figures.counts[static_cast<size_t>(measure.value)]);
    counts.insert(QStringLiteral("listed_ips"), figures.listedIps);
    counts.insert(QStringLiteral("drama_rule"), code(codeOf(library.info.dramaRule)));
    QJsonObject stages;
    for (const auto &stage : words<Stage>())
        stages.insert(code(stage.code), figures.stages[static_cast<size_t>(stage.value)].titles);
    counts.insert(QStringLiteral("by_stage"), stages);
    QJsonObject formats;
    for (const auto &format : words<Format>())
        formats.insert(code(format.code), figures.formats[static_cast<size_t>(format.value)]);
    counts.insert(QStringLiteral("by_format"), formats);
    return counts;
}

QJsonArray goalsOf(const Library &library, const Figures &figures)
{
    const std::vector<forecast::GoalForecast> forecasts = forecast::forecastsOf(library, figures);
    QJsonArray goals;
    for (size_t i = 0; i < figures.goals.size(); ++i) {
        const planning::GoalFigures &goal = figures.goals[i];
        goals.append(QJsonObject{{QStringLiteral("name"), goalName(goal.goal)},
                                 {QStringLiteral("measure"), code(codeOf(goal.goal.measure))},
                                 {QStringLiteral("counts"), goal.countsTitles ? code("titles") : code("source_ips")},
                                 {QStringLiteral("target"), goal.goal.target},
                                 {QStringLiteral("start"), goal.goal.start.iso()},
                                 {QStringLiteral("deadline"), goal.goal.deadline.iso()},
                                 {QStringLiteral("value"), goal.value},
                                 {QStringLiteral("pace_had_6"), number(goal.paceHad6)},
                                 {QStringLiteral("pace_had_12"), number(goal.paceHad12)},
                                 {QStringLiteral("pace_needed"), number(goal.paceNeeded)},
                                 {QStringLiteral("at_pace_6"), goal.atPace6 ? QJsonValue(*goal.atPace6) : QJsonValue()},
                                 {QStringLiteral("interim_targets"), interimsJson(goal, forecasts[i])},
                                 {QStringLiteral("forecast"), forecastJson(forecasts[i])}});
    }
    return goals;
}

QJsonObject quarterOf(const Library &library, const planning::QuarterMoney &quarter, Language language)
{
    const Cap *tightest = quarter.tightest.isNull() ? nullptr : findRow(library.caps, quarter.tightest);
    QJsonObject formats;
    for (const auto &format : words<Format>()) {
        const auto index = static_cast<size_t>(format.value);
        formats.insert(code(format.code),
                       QJsonObject{{QStringLiteral("firm"), money(quarter.firmByFormat[index])},
                                   {QStringLiteral("firm_by_others"), money(quarter.firmByOthersByFormat[index])},
                                   {QStringLiteral("hoped"), money(quarter.hopedByFormat[index])}});
    }
    return {{QStringLiteral("quarter"), quarter.quarter.iso()},
            {QStringLiteral("firm"), money(quarter.firm)},
            {QStringLiteral("hoped"), money(quarter.hoped)},
            {QStringLiteral("demand"), money(quarter.demand())},
            {QStringLiteral("firm_by_others"), money(quarter.firmByOthers)},
            {QStringLiteral("hoped_by_others"), money(quarter.hopedByOthers)},
            {QStringLiteral("cap"), money(quarter.cap)},
            {QStringLiteral("headroom"), money(quarter.headroom)},
            {QStringLiteral("tightest_cap"),
             tightest ? QJsonValue(planning::capName(library, *tightest, language)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("by_format"), formats}};
}

QJsonObject moneyOf(const Library &library, const Figures &figures, Language language)
{
    const planning::MoneyFigures &all = figures.money;
    QJsonArray quarters;
    for (const planning::QuarterMoney &quarter : all.quarters)
        quarters.append(quarterOf(library, quarter, language));
    return {{QStringLiteral("currency_minor_digits"), library.info.currency.digits()},
            {QStringLiteral("quarters"), quarters},
            {QStringLiteral("unscheduled"), money(all.unscheduled)},
            {QStringLiteral("total_budget"), money(all.totalBudget)},
            {QStringLiteral("actual"), money(all.actual)},
            {QStringLiteral("committed"), money(all.committed)},
            {QStringLiteral("to_complete"), money(all.toComplete)},
            {QStringLiteral("efc"), money(all.efc())},
            {QStringLiteral("by_others"), money(all.byOthers)},
            {QStringLiteral("receipts"), money(all.receipts)},
            {QStringLiteral("caps"), capsJson(library, figures, language)},
            {QStringLiteral("reinvestment"), reinvestmentJson(library, figures, language)},
            {QStringLiteral("receipts_in_all"), receiptsJson(library, figures, language)}};
}

QJsonArray usesArray(Uses uses)
{
    QJsonArray array;
    for (const auto &use : words<Use>()) {
        if (uses.has(use.value))
            array.append(code(use.code));
    }
    return array;
}

QJsonObject riskObject(const Library &library, const planning::TitleAtRisk &risk, Day asOf, Language language)
{
    return {{QStringLiteral("id"), QString::number(risk.title.value)},
            {QStringLiteral("title"), titleName(library, risk.title, language)},
            {QStringLiteral("needs"), code(risk.need == planning::RightsNeed::Exercise ? "exercise" : "use")},
            {QStringLiteral("needed_on"), risk.neededOn ? QJsonValue(risk.neededOn->iso()) : QJsonValue()},
            {QStringLiteral("days_short"), risk.daysShort},
            {QStringLiteral("is_missed"), risk.isMissed(asOf)}};
}

QJsonArray lapsesOf(const Library &library, const Figures &figures, Language language)
{
    QJsonArray lapses;
    for (const planning::Lapse &lapse : figures.lapses) {
        QJsonArray atRisk;
        for (const planning::TitleAtRisk &risk : lapse.titlesAtRisk)
            atRisk.append(riskObject(library, risk, figures.asOf, language));
        const auto ip = library.ips.find(lapse.ip);
        lapses.append(QJsonObject{{QStringLiteral("source_ip"), QString::number(lapse.ip.value)},
                                  {QStringLiteral("title"), ip ? ip->title : QString()},
                                  {QStringLiteral("kind"), code(codeOf(lapse.kind))},
                                  {QStringLiteral("uses"), usesArray(lapse.uses)},
                                  {QStringLiteral("last_day"), lapse.lastDay.iso()},
                                  {QStringLiteral("days_left"), lapse.lastDay.daysSince(figures.asOf)},
                                  {QStringLiteral("titles_at_risk"), atRisk}});
    }
    return lapses;
}

QJsonArray clashesOf(const Library &library, const Figures &figures)
{
    QJsonArray clashes;
    for (const planning::Clash &clash : figures.clashes) {
        const auto ip = library.ips.find(clash.ip);
        const QJsonArray grants{QString::number(clash.first.value), QString::number(clash.second.value)};
        clashes.append(QJsonObject{{QStringLiteral("source_ip"), QString::number(clash.ip.value)},
                                   {QStringLiteral("title"), ip ? ip->title : QString()},
                                   {QStringLiteral("grants"), grants},
                                   {QStringLiteral("uses"), usesArray(clash.uses)},
                                   {QStringLiteral("from"), clash.from.iso()},
                                   {QStringLiteral("to"), clash.to ? QJsonValue(clash.to->iso()) : QJsonValue()}});
    }
    return clashes;
}

} // namespace

QJsonObject figuresJson(const Library &library, const Figures &figures, Language language)
{
    const Plan *plan = findRow(library.plans, figures.plan);
    QJsonArray releases;
    for (const planning::Release &release : figures.nextReleases) {
        releases.append(QJsonObject{{QStringLiteral("title"), titleName(library, release.title, language)},
                                    {QStringLiteral("day"), release.day.iso()}});
    }
    return {{QStringLiteral("as_of"), figures.asOf.iso()},
            {QStringLiteral("plan"), plan ? planName(*plan) : QString()},
            {QStringLiteral("currency"), library.info.currency.code},
            {QStringLiteral("counts"), countsOf(library, figures)},
            {QStringLiteral("goals"), goalsOf(library, figures)},
            {QStringLiteral("money"), moneyOf(library, figures, language)},
            {QStringLiteral("lapses"), lapsesOf(library, figures, language)},
            {QStringLiteral("clashes"), clashesOf(library, figures)},
            {QStringLiteral("window_problems"), windowProblemsJson(library, figures, language)},
            {QStringLiteral("next_releases"), releases},
            {QStringLiteral("milestones"), milestonesJson(library, figures.plan, figures.asOf, language)},
            {QStringLiteral("funnel"), funnelJson(library, figures.asOf)}};
}

} // namespace slateboard
