// SPDX-License-Identifier: GPL-3.0-or-later
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
    {"estimate", titleOfRow},
    {"waterfall_tier", titleOfRow},
    {"interim_target", "(SELECT g.name FROM goal g WHERE g.id = r.goal)"},
    {"forecast_record", "r.made_on"},
};

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
        const std::string which =
            std::is_same_v<Row, Cost> ? " AND r.kind = 'committed'" : ""; // payments come back, too
        if constexpr (std::is_same_v<Value, Money> || std::is_same_v<Value, std::optional<Money>>)
            expectNone(TableOf<Row>::name,
                       name + " < 0 AND " + name + " >= " + std::to_string(-largestAmount.minor) + which,
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
        find(notOneWorkingPlan());
    for (const ModelRule &rule : modelRules())
        expectNone(rule.table, conditionOf(rule, m_database), say(rule.sentence));
}

QStringList Checker::findings() const
{
    QStringList all = m_findings;
    if (m_hasMore)
        all << say(QT_TRANSLATE_NOOP("Check", "There is more than is listed here."));
    return all;
}

} // namespace

Result<QStringList> LibraryFile::check()
{
    return guarded<QStringList>(m_path, [&]() -> Result<QStringList> {
        Checker checker(*m_database);
        checker.checkFile();
        forEachTable([&]<class Row>() { checker.checkRows<Row>(); });
        checker.checkRows<ForecastRecord>();
        checker.checkRules();
        return checker.findings();
    });
}

} // namespace slateboard::store
