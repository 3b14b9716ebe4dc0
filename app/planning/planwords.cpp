// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/planwords.h"

#include "app/planning/rightswords.h"

#include <QCoreApplication>

#include <array>
#include <cstdlib>

namespace slateboard::planning {
namespace {

QString planWord(const char *text)
{
    return QCoreApplication::translate("Plans", text);
}

QString signedText(const QString &text, bool isMore)
{
    return isMore ? u'+' + text : text; // a negative one has its sign
}

QString moneyChange(Money more, const Formatter &format)
{
    return more == Money{} ? QString() : signedText(format.moneyShort(more), more > Money{});
}

QString countChange(int more, const Formatter &format)
{
    return more == 0 ? QString() : signedText(format.number(more), more > 0);
}

QString dayChange(qint64 later)
{
    const auto days = static_cast<int>(std::abs(later)); // a plural takes no negative number
    const QString text = QCoreApplication::translate("Plans", "%n day(s)", nullptr, days);
    return days == 0 ? QString() : (later > 0 ? u'+' : u'\u2212') + text;
}

QString nameOf(const Library &library, const PlanDifference &difference, Language language)
{
    switch (difference.aspect) {
    case Aspect::Phase: return difference.phase ? wordFor(*difference.phase) : QString();
    case Aspect::Stage:
        //: %1 is a stage such as Pre-production
        return planWord(QT_TRANSLATE_NOOP("Plans", "%1, planned"))
            .arg(difference.stage ? wordFor(*difference.stage) : QString());
    case Aspect::Milestone: {
        const Milestone *milestone = findRow(library.milestones, difference.milestone);
        return milestone ? milestone->name(language) : QString();
    }
    default: return aspectWord(difference.aspect);
    }
}

bool hasRows(Aspect aspect)
{
    return aspect == Aspect::Budget || aspect == Aspect::Funding || aspect == Aspect::Windows ||
           aspect == Aspect::Links;
}

// Of several rows: how many there are, where days and sums do not tell the difference alone.
QString valueText(const PlanDifference &difference, const PlanValue &value, const Formatter &format)
{
    if (value == PlanValue{})
        return noValue;
    QStringList parts;
    if (difference.aspect == Aspect::InPlan)
        parts << planWord(QT_TRANSLATE_NOOP("Plans", "in"));
    if (difference.aspect == Aspect::Lock)
        parts << planWord(QT_TRANSLATE_NOOP("Plans", "locked"));
    if (value.priority != 0)
        parts << format.number(value.priority);
    if (value.from)
        parts << (value.to ? QStringLiteral("%1 – %2").arg(format.day(*value.from), format.day(*value.to))
                           : format.day(*value.from));
    if (value.money)
        parts << format.moneyShort(*value.money);
    const bool isTold = difference.a.from != difference.b.from || difference.a.money != difference.b.money;
    if (hasRows(difference.aspect) && (!isTold || difference.a.rows != difference.b.rows))
        parts << QCoreApplication::translate("Plans", "%n row(s)", nullptr, value.rows);
    return parts.join(QStringLiteral(" · "));
}

QString changeText(const PlanDifference &difference, const Formatter &format)
{
    if (difference.b == PlanValue{})
        return planWord(QT_TRANSLATE_NOOP("Plans", "only in A"));
    if (difference.a == PlanValue{})
        return planWord(QT_TRANSLATE_NOOP("Plans", "only in B"));
    if (difference.aspect == Aspect::Priority)
        return countChange(difference.b.priority - difference.a.priority, format);
    QStringList parts{dayChange(difference.daysLater().value_or(0)),
                      moneyChange(difference.more().value_or(Money{}), format)};
    parts.removeAll(QString());
    return parts.isEmpty() ? planWord(QT_TRANSLATE_NOOP("Plans", "other rows")) : parts.join(QStringLiteral(" · "));
}

QString riskText(const std::optional<TitleAtRisk> &risk, Day asOf)
{
    if (!risk)
        return planWord(QT_TRANSLATE_NOOP("Plans", "no risk"));
    const QString missed = shortfall(*risk, asOf);
    return missed.isEmpty() ? planWord(QT_TRANSLATE_NOOP("Plans", "lasts")) : missed;
}

PlanLine moneyLine(const QString &name, Money a, Money b, const Formatter &format)
{
    return {name, format.moneyShort(a), format.moneyShort(b), moneyChange(b - a, format)};
}

PlanLine numberLine(const QString &name, int a, int b, const Formatter &format)
{
    return {name, format.number(a), format.number(b), countChange(b - a, format)};
}

} // namespace

QString aspectWord(Aspect aspect)
{
    static constexpr std::array<const char *, 11> aspectNames{
        QT_TRANSLATE_NOOP("Plans", "In the plan"), QT_TRANSLATE_NOOP("Plans", "Phase"),
        QT_TRANSLATE_NOOP("Plans", "Stage"),       QT_TRANSLATE_NOOP("Plans", "Release"),
        QT_TRANSLATE_NOOP("Plans", "Milestone"),   QT_TRANSLATE_NOOP("Plans", "Budget"),
        QT_TRANSLATE_NOOP("Plans", "Funding"),     QT_TRANSLATE_NOOP("Plans", "Windows"),
        QT_TRANSLATE_NOOP("Plans", "Links"),       QT_TRANSLATE_NOOP("Plans", "Priority"),
        QT_TRANSLATE_NOOP("Plans", "Lock")};
    return planWord(aspectNames[static_cast<size_t>(aspect)]);
}

const char *codeOf(Aspect aspect)
{
    static constexpr std::array<const char *, 11> codes{"in_plan",   "phase",    "stage",   "release",
                                                        "milestone", "budget",   "funding", "windows",
                                                        "links",     "priority", "lock"};
    return codes[static_cast<size_t>(aspect)];
}

PlanLine differenceLine(const Library &library, const PlanDifference &difference, const Formatter &format)
{
    return {nameOf(library, difference, format.language()), valueText(difference, difference.a, format),
            valueText(difference, difference.b, format), changeText(difference, format)};
}

std::vector<PlanLine> totalLines(const PlanComparison &comparison, const Formatter &format)
{
    const PlanTotals &a = comparison.a;
    const PlanTotals &b = comparison.b;
    const auto day = [&](std::optional<Day> known) { return known ? format.day(*known) : noValue; };
    const qint64 later = a.lastRelease && b.lastRelease ? b.lastRelease->daysSince(*a.lastRelease) : 0;
    return {numberLine(planWord(QT_TRANSLATE_NOOP("Plans", "Titles")), a.titles, b.titles, format),
            moneyLine(planWord(QT_TRANSLATE_NOOP("Plans", "Budget")), a.budget, b.budget, format),
            moneyLine(planWord(QT_TRANSLATE_NOOP("Plans", "Estimated final cost")), a.efc, b.efc, format),
            moneyLine(planWord(QT_TRANSLATE_NOOP("Plans", "Firm demand")), a.firm, b.firm, format),
            moneyLine(planWord(QT_TRANSLATE_NOOP("Plans", "Cost without dates")), a.unscheduled, b.unscheduled, format),
            {planWord(QT_TRANSLATE_NOOP("Plans", "Last release")), day(a.lastRelease), day(b.lastRelease),
             dayChange(later)},
            numberLine(planWord(QT_TRANSLATE_NOOP("Plans", "Titles that miss a right")), a.missedRights, b.missedRights,
                       format)};
}

PlanLine countLine(const Library &library, const CountOfPlans &count, const Formatter &format)
{
    const Goal *goal = findRow(library.goals, count.goal);
    const QString name = goal ? goalName(*goal) : wordFor(count.measure);
    //: %1 is a goal, %2 a day
    const QString text = count.isDeadline
                             ? planWord(QT_TRANSLATE_NOOP("Plans", "%1 on %2, of %3"))
                                   .arg(name, format.day(count.day), format.number(count.target))
                             : planWord(QT_TRANSLATE_NOOP("Plans", "%1 on %2")).arg(name, format.day(count.day));
    return numberLine(text, count.a, count.b, format);
}

PlanLine quarterLine(const QuarterOfPlans &quarter, const Formatter &format)
{
    return moneyLine(format.quarter(quarter.quarter), quarter.a.demand(), quarter.b.demand(), format);
}

PlanLine lapseLine(const Library &library, const LapseOfPlans &lapse, Day asOf, const Formatter &format)
{
    const auto ip = library.ips.find(lapse.ip);
    const Title *title = findRow(library.titles, lapse.title);
    //: %1 is a source IP, %2 the last day of the right in it, %3 the title that is made from it
    const QString name = planWord(QT_TRANSLATE_NOOP("Plans", "%1, to %2, for %3"))
                             .arg(ip ? ip->title : QString(), format.day(lapse.lastDay),
                                  title ? title->name(format.language()) : QString());
    const auto shortBy = [](const std::optional<TitleAtRisk> &risk) { return risk ? risk->daysShort : 0; };
    return {name, riskText(lapse.a, asOf), riskText(lapse.b, asOf), dayChange(shortBy(lapse.b) - shortBy(lapse.a))};
}

} // namespace slateboard::planning
