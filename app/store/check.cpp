// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/changesetvisit.h"
#include "app/store/fault.h"
#include "app/store/libraryfile.h"
#include "app/store/rowstatements.h"
#include "app/store/rowwords.h"
#include "app/store/rules.h"
#include "app/store/soundness.h"

#include <QCoreApplication>

namespace slateboard::store {
namespace {

constexpr qsizetype mostFindings = 1000; // somebody reads them

/// What a table's row is called or belongs to: `label` is an expression of SQL over the row r.
struct CheckedTable {
    std::string_view name;
    const char *label;
};

constexpr const char *ipOfRow = "(SELECT i.title FROM source_ip i WHERE i.id = r.ip)";
constexpr const char *titleOfRow = "(SELECT coalesce(t.korean_name, t.english_name) FROM title t WHERE t.id = r.title)";

constexpr CheckedTable checkedTables[] = {
    {"library", "r.name"},
    {"party", "r.name"},
    {"source_ip", "r.title"},
    {"scout_event", ipOfRow},
    {"rights_grant", ipOfRow},
    {"grant_document", "r.place"},
    {"ip_metric", ipOfRow},
    {"title", "coalesce(r.korean_name, r.english_name)"},
    {"title_ip", titleOfRow},
    {"title_party", titleOfRow},
    {"stage_event", titleOfRow},
    {"plan", "r.name"},
    {"plan_title", titleOfRow},
    {"phase", titleOfRow},
    {"account", "coalesce(r.code, r.korean_name, r.english_name)"},
    {"budget_line", titleOfRow},
    {"cost", titleOfRow},
    {"receipt", titleOfRow},
    {"cap", titleOfRow},
    {"goal", "r.name"},
    {"saved_filter", "r.name"},
    {"credit", titleOfRow},
    {"slot", titleOfRow},
    {"title_document", titleOfRow},
    {"decision",
     "coalesce(r.question, (SELECT coalesce(t.korean_name, t.english_name) FROM title t WHERE t.id = r.title))"},
    {"planned_stage", titleOfRow},
    {"phase_link", titleOfRow},
    {"milestone_template", "coalesce(r.korean_name, r.english_name)"},
    {"milestone", titleOfRow},
    {"planned_milestone", "(SELECT coalesce(m.korean_name, m.english_name) FROM milestone m WHERE m.id = r.milestone)"},
    {"release_window", titleOfRow},
    {"funding", titleOfRow},
};

/// A rule of the model: no row r of the table may meet the condition. What verbs refuse stands here again, because
/// other programs write too.
struct Rule {
    const char *table;
    const char *condition;
    const char *sentence;
};

constexpr const char *standsTwice = QT_TRANSLATE_NOOP("Check", "It stands there twice.");
constexpr const char *notOneWorkingPlan = QT_TRANSLATE_NOOP("Check", "There is not exactly one working plan.");
constexpr const char *endsBeforeItBegins = QT_TRANSLATE_NOOP("Check", "It ends before it begins.");

constexpr Rule rules[] = {
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
    {"plan_title", "EXISTS (SELECT 1 FROM plan_title o WHERE o.title = r.title AND o.plan = r.plan AND o.id < r.id)",
     standsTwice},
    {"phase", "r.ends_on < r.starts_on", endsBeforeItBegins},
    {"phase", "r.starts_on < '1900-01-01' OR r.ends_on > '2100-12-31'",
     QT_TRANSLATE_NOOP("Check", "Its days lie outside 1900 to 2100.")},
    {"phase", "r.ends_on >= date(r.starts_on, '+50 years')",
     QT_TRANSLATE_NOOP("Check", "It lasts longer than 50 years.")},
    {"account",
     "EXISTS (WITH RECURSIVE above (id) AS (SELECT r.parent UNION SELECT a.parent FROM account a "
     "JOIN above ON a.id = above.id) SELECT 1 FROM above WHERE id = r.id)",
     QT_TRANSLATE_NOOP("Check", "It stands below itself.")},
    {"cost",
     "r.settles IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cost promise WHERE promise.id = r.settles "
     "AND promise.title = r.title AND promise.kind = 'committed' AND r.kind = 'actual')",
     QT_TRANSLATE_NOOP("Check", "It settles what is not a commitment of its title.")},
    {"cap", "r.ends_on < r.starts_on", endsBeforeItBegins},
    {"cap", "r.ends_on > '2100-12-31'", QT_TRANSLATE_NOOP("Check", "It reaches beyond the year 2100.")},
    {"cap", "(r.scope = 'phase' AND r.phase IS NULL) OR (r.scope = 'format' AND r.format IS NULL)",
     QT_TRANSLATE_NOOP("Check", "It does not say what it limits.")},
    {"credit", "trim(r.person) = ''", QT_TRANSLATE_NOOP("Check", "It has no name.")},
    {"slot", "trim(r.weekdays) = ''", QT_TRANSLATE_NOOP("Check", "It says no day of the week.")},
    {"slot", "r.episodes_a_week < 1", QT_TRANSLATE_NOOP("Check", "Its episodes a week are below 1.")},
    {"title_document", "trim(r.place) = ''", QT_TRANSLATE_NOOP("Check", "It says no place.")},
    {"decision", "r.rule IS NULL AND coalesce(trim(r.question), '') = ''",
     QT_TRANSLATE_NOOP("Check", "It asks no question.")},
    {"planned_stage", "EXISTS (SELECT 1 FROM plan p WHERE p.id = r.plan AND p.kind = 'working')",
     QT_TRANSLATE_NOOP("Check", "It is of the working plan, whose stages are facts.")},
    {"phase_link", "r.title = r.after_title AND r.phase = r.after_phase",
     QT_TRANSLATE_NOOP("Check", "It waits for itself.")},
    {"milestone", "coalesce(trim(r.korean_name), '') = '' AND coalesce(trim(r.english_name), '') = ''",
     QT_TRANSLATE_NOOP("Check", "It has no name.")},
    {"milestone_template", "coalesce(trim(r.korean_name), '') = '' AND coalesce(trim(r.english_name), '') = ''",
     QT_TRANSLATE_NOOP("Check", "It has no name.")},
    {"planned_milestone",
     "EXISTS (SELECT 1 FROM planned_milestone o WHERE o.milestone = r.milestone AND o.plan = r.plan AND o.id < r.id)",
     standsTwice},
    {"release_window", "r.days < 1 OR r.holdback_days < 0",
     QT_TRANSLATE_NOOP("Check", "Its length or its holdback is too short.")},
    {"release_window",
     "r.after IS NOT NULL AND NOT EXISTS (SELECT 1 FROM release_window o WHERE o.id = r.after AND o.title = r.title "
     "AND o.plan = r.plan)",
     QT_TRANSLATE_NOOP("Check", "It follows a window of another title or plan.")},
    {"release_window",
     "EXISTS (WITH RECURSIVE before (id) AS (SELECT r.after UNION SELECT w.after FROM release_window w "
     "JOIN before ON w.id = before.id) SELECT 1 FROM before WHERE id = r.id)",
     QT_TRANSLATE_NOOP("Check", "It follows itself.")},
    {"goal", "r.target < 1", QT_TRANSLATE_NOOP("Check", "Its target is below 1.")},
    {"goal",
     "EXISTS (SELECT 1 FROM goal o WHERE o.id < r.id AND o.measure = r.measure AND o.name IS r.name "
     "AND o.target = r.target AND o.starts_on = r.starts_on AND o.deadline = r.deadline)",
     standsTwice},
    {"goal", "r.deadline <= r.starts_on", QT_TRANSLATE_NOOP("Check", "Its deadline is not after its start.")},
};
static_assert(lastCapYear == 2100 && firstPhaseYear == 1900 && lastPhaseYear == 2100 && longestPhaseYears == 50);

QString say(const char *sentence)
{
    return QCoreApplication::translate("Check", sentence);
}

QString textIn(SQLite::Statement &statement, int column)
{
    return QString::fromUtf8(statement.getColumn(column).getText());
}

class Checker {
public:
    explicit Checker(SQLite::Database &database) : m_database(database) {}

    void checkFile();
    template <class Row>
    void checkRows();
    void checkRules();
    [[nodiscard]] QStringList findings() const;

private:
    void find(const QString &sentence);
    void findRow(const char *table, const QString &label, qint64 id, const QString &sentence);
    void expectNone(const char *table, const std::string &condition, const QString &sentence);
    template <class Row>
    void checkColumns();

    SQLite::Database &m_database;
    QStringList m_findings;
    bool m_hasMore = false;
};

void Checker::find(const QString &sentence)
{
    m_hasMore = m_findings.size() >= mostFindings;
    if (!m_hasMore)
        m_findings << sentence;
}

void Checker::findRow(const char *table, const QString &label, qint64 id, const QString &sentence)
{
    const QString word = wordForRow(table);
    const QString row = label.isEmpty()
                            //: %1 is a kind of row such as a cost, %2 its number
                            ? say(QT_TRANSLATE_NOOP("Check", "%1 (row %2)")).arg(word, QString::number(id))
                            //: %1 is a kind of row such as a cost, %2 what it belongs to or is called, %3 its number
                            : say(QT_TRANSLATE_NOOP("Check", "%1 “%2” (row %3)")).arg(word, label, QString::number(id));
    find(QStringLiteral("%1: %2").arg(row, sentence));
}

void Checker::expectNone(const char *table, const std::string &condition, const QString &sentence)
{
    const auto checked = std::ranges::find(checkedTables, std::string_view(table), &CheckedTable::name);
    const char *label = checked == std::end(checkedTables) ? "''" : checked->label;
    SQLite::Statement statement(m_database, std::string("SELECT r.id, ") + label + " FROM " + table + " r WHERE " +
                                                condition + " ORDER BY r.id");
    while (!m_hasMore && statement.executeStep())
        findRow(table, textIn(statement, 1), statement.getColumn(0).getInt64(), sentence);
}

void Checker::checkFile()
{
    SQLite::Statement integrity(m_database, "PRAGMA integrity_check");
    while (integrity.executeStep()) {
        if (const QString answer = textIn(integrity, 0); answer != QLatin1String("ok"))
            find(say(QT_TRANSLATE_NOOP("Check", "The file is damaged: %1.")).arg(answer));
    }
    SQLite::Statement orphans(m_database, "PRAGMA foreign_key_check");
    while (!m_hasMore && orphans.executeStep()) {
        findRow(orphans.getColumn(0).getText(), {}, orphans.getColumn(1).getInt64(),
                say(QT_TRANSLATE_NOOP("Check", "It refers to a row that is not there.")));
    }
}

// Amounts below zero; those that cannot be read are found with their rows.
template <class Row>
void Checker::checkColumns()
{
    const auto check = [this]<class Value>(const Column<Row, Value> &column) {
        const std::string name = std::string("r.\"") + column.name + '"';
        if constexpr (std::is_same_v<Value, Money> || std::is_same_v<Value, std::optional<Money>>)
            expectNone(TableOf<Row>::name, name + " < 0 AND " + name + " >= " + std::to_string(-largestAmount.minor),
                       say(QT_TRANSLATE_NOOP("Check", "It holds an amount below zero.")));
    };
    std::apply([&](const auto &...column) { (check(column), ...); }, TableOf<Row>::columns);
}

template <class Row>
void Checker::checkRows()
{
    const char *table = TableOf<Row>::name;
    SQLite::Statement statement(m_database, selectSql<Row>("ORDER BY id"));
    while (!m_hasMore && statement.executeStep()) {
        try {
            readRow<Row>(statement);
        } catch (const Unreadable &unreadable) {
            expectNone(table, "r.id = " + std::to_string(statement.getColumn(0).getInt64()),
                       say(QT_TRANSLATE_NOOP("Check", "It holds “%1”, which Slateboard does not know."))
                           .arg(shownValue(unreadable.value)));
        }
    }
    checkColumns<Row>();
}

void Checker::checkRules()
{
    if (m_database.execAndGet("SELECT count(*) FROM library").getInt() != 1)
        find(say(QT_TRANSLATE_NOOP("Check", "The row that describes the library is missing.")));
    if (m_database.execAndGet("SELECT count(*) FROM plan WHERE kind = 'working'").getInt() != 1)
        find(say(notOneWorkingPlan));
    for (const Rule &rule : rules)
        expectNone(rule.table, rule.condition, say(rule.sentence));
}

QStringList Checker::findings() const
{
    QStringList all = m_findings;
    if (m_hasMore)
        all << say(QT_TRANSLATE_NOOP("Check", "There is more than is listed here."));
    return all;
}

} // namespace

QList<BrokenRule> brokenRules(SQLite::Database &database, quint64 tables)
{
    QList<BrokenRule> broken;
    const auto isTouched = [tables](Table table) { return (tables >> static_cast<unsigned>(table)) & 1U; };
    for (const Rule &rule : rules) {
        const Table table = requireRecorded(rule.table).table;
        const bool isOfPlans = table == Table::PlannedStage && isTouched(Table::Plan);
        if (!isTouched(table) && !isOfPlans)
            continue;
        SQLite::Statement statement(database, std::string("SELECT r.id FROM ") + rule.table + " r WHERE " +
                                                  rule.condition + " LIMIT " + std::to_string(mostFindings));
        while (statement.executeStep())
            broken.append({{table, statement.getColumn(0).getInt64()}, say(rule.sentence)});
    }
    if (database.execAndGet("SELECT count(*) FROM plan WHERE kind = 'working'").getInt() != 1)
        broken.append({{Table::Plan, 0}, say(notOneWorkingPlan)});
    return broken;
}

Result<QStringList> LibraryFile::check()
{
    return guarded<QStringList>(m_path, [&]() -> Result<QStringList> {
        Checker checker(*m_database);
        checker.checkFile();
        forEachTable([&]<class Row>() { checker.checkRows<Row>(); });
        checker.checkRules();
        return checker.findings();
    });
}

} // namespace slateboard::store
