// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/rules.h"

#include "app/store/changesetvisit.h"
#include "app/store/circles.h"
#include "app/store/soundness.h"

#include <QCoreApplication>

#include <SQLiteCpp/Statement.h>

namespace slateboard::store {
namespace {

constexpr int mostBroken = 1000; // somebody reads them

constexpr const char *standsTwice = QT_TRANSLATE_NOOP("Check", "It stands there twice.");
constexpr const char *outsideAllYears = QT_TRANSLATE_NOOP("Check", "Its days lie outside 1900 to 2100.");
constexpr const char *outsideAllShares = QT_TRANSLATE_NOOP("Check", "Its share lies outside 0 to 100 percent.");
constexpr const char *endsBeforeItBegins = QT_TRANSLATE_NOOP("Check", "It ends before it begins.");

// A plus sign keeps SQLite from the index of all rows of a plan, where that of a title's or a milestone's few is meant.
constexpr ModelRule rules[] = {
    {"library", "r.pinned_day < '1900-01-01' OR r.pinned_day > '2100-12-31'",
     QT_TRANSLATE_NOOP("Check", "Its day lies outside 1900 to 2100.")},
    {"party", "trim(r.name) = ''", QT_TRANSLATE_NOOP("Check", "It has no name.")},
    {"source_ip", "trim(r.title) = ''", QT_TRANSLATE_NOOP("Check", "It has no title.")},
    {"rights_grant", "trim(r.uses) = ''", QT_TRANSLATE_NOOP("Check", "It covers no use.")},
    {"rights_grant", "r.ends_on < r.starts_on", endsBeforeItBegins},
    {"rights_grant", "(r.closing IS NULL) <> (r.closed_on IS NULL)",
     QT_TRANSLATE_NOOP("Check", "It was ended without a day, or has a day of ending without an end.")},
    {"rights_grant",
     "r.exercises IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rights_grant o WHERE o.id = r.exercises "
     "AND o.ip = r.ip AND o.kind = 'option')",
     QT_TRANSLATE_NOOP("Check", "It comes of what is not an option on its source IP.")},
    {"grant_document", "trim(r.place) = ''", QT_TRANSLATE_NOOP("Check", "It says no place.")},
    {"ip_metric", "r.value < 0", QT_TRANSLATE_NOOP("Check", "Its value is below zero.")},
    {"title", "coalesce(trim(r.korean_name), '') = '' AND coalesce(trim(r.english_name), '') = ''",
     QT_TRANSLATE_NOOP("Check", "It has no name.")},
    {"title", "r.episodes < 1 OR r.minutes < 1", QT_TRANSLATE_NOOP("Check", "Its episodes or minutes are below 1.")},
    {"title_ip", "EXISTS (SELECT 1 FROM title_ip o WHERE o.title = r.title AND o.ip = r.ip AND o.id < r.id)",
     standsTwice},
    {"title_party",
     "EXISTS (SELECT 1 FROM title_party o WHERE o.title = r.title AND +o.party = r.party AND o.role = r.role "
     "AND o.id < r.id)",
     standsTwice},
    {"plan", "r.kind = 'approved' AND EXISTS (SELECT 1 FROM plan o WHERE o.kind = 'approved' AND o.id < r.id)",
     QT_TRANSLATE_NOOP("Check", "Another plan is the approved one.")},
    {"plan", "trim(r.name) <> '' AND EXISTS (SELECT 1 FROM plan o WHERE o.name = r.name AND o.id < r.id)",
     QT_TRANSLATE_NOOP("Check", "Another plan has the same name.")},
    {"plan_title", "EXISTS (SELECT 1 FROM plan_title o WHERE o.title = r.title AND +o.plan = r.plan AND o.id < r.id)",
     standsTwice},
    {"plan_title", "r.target_release < '1900-01-01' OR r.target_release > '2100-12-31'", outsideAllYears},
    {"phase",
     "EXISTS (SELECT 1 FROM phase o WHERE o.title = r.title AND +o.plan = r.plan AND o.kind = r.kind "
     "AND o.id < r.id)",
     standsTwice},
    {"phase", "r.ends_on < r.starts_on", endsBeforeItBegins},
    {"phase", "r.starts_on < '1900-01-01' OR r.ends_on > '2100-12-31'", outsideAllYears},
    {"phase", "r.ends_on >= date(r.starts_on, '+50 years')",
     QT_TRANSLATE_NOOP("Check", "It lasts longer than 50 years.")},
    {"library", "r.reinvested NOT BETWEEN 0 AND 10000 OR r.reinvested_after NOT BETWEEN 0 AND 40",
     QT_TRANSLATE_NOOP("Check", "More than all is reinvested, or later than ten years.")},
    {"party", "r.least_term_days < 1", QT_TRANSLATE_NOOP("Check", "Its shortest window is below one day.")},
    {"budget_line", "r.share NOT BETWEEN 0 AND 10000", outsideAllShares},
    {"waterfall_tier", "r.share NOT BETWEEN 0 AND 10000", outsideAllShares},
    {"account", "SELECT id, id, parent FROM account WHERE parent IS NOT NULL",
     QT_TRANSLATE_NOOP("Check", "It stands below itself."), true},
    {"cost",
     "r.settles IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cost promise WHERE promise.id = r.settles "
     "AND promise.title = r.title AND promise.kind = 'committed' AND r.kind = 'actual')",
     QT_TRANSLATE_NOOP("Check", "It settles what is not a commitment of its title.")},
    {"cap", "r.ends_on < r.starts_on", endsBeforeItBegins},
    {"cap", "r.ends_on > '2100-12-31'", QT_TRANSLATE_NOOP("Check", "It reaches beyond the year 2100.")},
    {"cap", "(r.scope = 'phase' AND r.phase IS NULL) OR (r.scope = 'format' AND r.format IS NULL)",
     QT_TRANSLATE_NOOP("Check", "It does not say what it limits.")},
    {"interim_target", "r.target < 1", QT_TRANSLATE_NOOP("Check", "Its target is below 1.")},
    {"interim_target",
     "EXISTS (SELECT 1 FROM interim_target o WHERE o.goal = r.goal AND o.day = r.day AND o.id < r.id)", standsTwice},
    {"credit", "trim(r.person) = ''", QT_TRANSLATE_NOOP("Check", "It has no name.")},
    {"slot", "trim(r.weekdays) = ''", QT_TRANSLATE_NOOP("Check", "It says no day of the week.")},
    {"slot", "r.episodes_a_week < 1", QT_TRANSLATE_NOOP("Check", "Its episodes a week are below 1.")},
    {"title_document", "trim(r.place) = ''", QT_TRANSLATE_NOOP("Check", "It says no place.")},
    {"decision", "r.rule IS NULL AND coalesce(trim(r.question), '') = ''",
     QT_TRANSLATE_NOOP("Check", "It asks no question.")},
    {"planned_stage", "EXISTS (SELECT 1 FROM plan p WHERE p.id = r.plan AND p.kind = 'working')",
     QT_TRANSLATE_NOOP("Check", "It is of the working plan, whose stages are facts.")},
    {"planned_stage", "r.day < '1900-01-01' OR r.day > '2100-12-31'", outsideAllYears},
    {"phase_link",
     "EXISTS (SELECT 1 FROM phase_link o WHERE o.title = r.title AND +o.plan = r.plan AND o.phase = r.phase "
     "AND +o.after_title = r.after_title AND o.after_phase = r.after_phase AND o.id < r.id)",
     standsTwice},
    {"phase_link",
     "SELECT id, plan || ' ' || title || ' ' || phase, plan || ' ' || after_title || ' ' || after_phase "
     "FROM phase_link",
     QT_TRANSLATE_NOOP("Check", "It waits for itself."), true},
    {"milestone", "coalesce(trim(r.korean_name), '') = '' AND coalesce(trim(r.english_name), '') = ''",
     QT_TRANSLATE_NOOP("Check", "It has no name.")},
    {"milestone_template", "coalesce(trim(r.korean_name), '') = '' AND coalesce(trim(r.english_name), '') = ''",
     QT_TRANSLATE_NOOP("Check", "It has no name.")},
    {"milestone", "r.done_on < '1900-01-01' OR r.done_on > '2100-12-31'", outsideAllYears},
    {"planned_milestone",
     "EXISTS (SELECT 1 FROM planned_milestone o WHERE o.milestone = r.milestone AND +o.plan = r.plan AND o.id < r.id)",
     standsTwice},
    {"planned_milestone", "r.day < '1900-01-01' OR r.day > '2100-12-31'", outsideAllYears},
    {"release_window", "r.starts_on < '1900-01-01' OR r.starts_on > '2100-12-31'", outsideAllYears},
    {"release_window", "r.days < 1 OR r.holdback_days < 0",
     QT_TRANSLATE_NOOP("Check", "Its length or its holdback is too short.")},
    {"release_window",
     "r.after IS NOT NULL AND NOT EXISTS (SELECT 1 FROM release_window o WHERE o.id = r.after AND o.title = r.title "
     "AND o.plan = r.plan)",
     QT_TRANSLATE_NOOP("Check", "It follows a window of another title or plan.")},
    {"release_window", "SELECT id, id, after FROM release_window WHERE after IS NOT NULL",
     QT_TRANSLATE_NOOP("Check", "It follows itself."), true},
    {"goal", "r.target < 1", QT_TRANSLATE_NOOP("Check", "Its target is below 1.")},
    {"goal",
     "EXISTS (SELECT 1 FROM goal o WHERE o.id < r.id AND o.measure = r.measure AND o.name IS r.name "
     "AND o.target = r.target AND o.starts_on = r.starts_on AND o.deadline = r.deadline)",
     standsTwice},
    {"goal", "r.starts_on < '1900-01-01' OR (r.deadline > '2100-12-31' AND date(r.deadline) IS NOT NULL)",
     outsideAllYears},
    {"goal", "r.deadline <= r.starts_on", QT_TRANSLATE_NOOP("Check", "Its deadline is not after its start.")},
};
static_assert(lastCapYear == 2100 && firstPhaseYear == 1900 && lastPhaseYear == 2100 && longestPhaseYears == 50);

QString sayRule(const char *sentence)
{
    return QCoreApplication::translate("Check", sentence);
}

} // namespace

std::string conditionOf(const ModelRule &rule, SQLite::Database &database)
{
    if (!rule.forbidsCircles)
        return rule.condition;
    std::string ids;
    int listed = 0;
    for (qint64 id : rowsInCircles(database, rule.condition)) {
        if (++listed > mostBroken + 1)
            break;
        ids += (ids.empty() ? "" : ",") + std::to_string(id);
    }
    return "r.id IN (" + ids + ")";
}

std::span<const ModelRule> modelRules()
{
    return rules;
}

QString notOneWorkingPlan()
{
    return sayRule(QT_TRANSLATE_NOOP("Check", "There is not exactly one working plan."));
}

QList<BrokenRule> brokenRules(SQLite::Database &database, quint64 tables)
{
    QList<BrokenRule> broken;
    const auto isTouched = [tables](Table table) { return (tables >> static_cast<unsigned>(table)) & 1U; };
    for (const ModelRule &rule : rules) {
        const Table table = requireRecorded(rule.table).table;
        const bool isOfPlans = table == Table::PlannedStage && isTouched(Table::Plan);
        if (!isTouched(table) && !isOfPlans)
            continue;
        SQLite::Statement statement(database, std::string("SELECT r.id FROM ") + rule.table + " r WHERE " +
                                                  conditionOf(rule, database) + " LIMIT " + std::to_string(mostBroken));
        while (statement.executeStep())
            broken.append({{table, statement.getColumn(0).getInt64()}, sayRule(rule.sentence)});
    }
    if (database.execAndGet("SELECT count(*) FROM plan WHERE kind = 'working'").getInt() != 1)
        broken.append({{Table::Plan, 0}, notOneWorkingPlan()});
    return broken;
}

} // namespace slateboard::store
