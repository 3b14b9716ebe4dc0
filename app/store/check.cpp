// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/fault.h"
#include "app/store/libraryfile.h"
#include "app/store/rowstatements.h"

#include <QCoreApplication>

namespace slateboard::store {
namespace {

// The first column of every row that a pragma answers with.
QStringList answersOf(SQLite::Database &database, const char *pragma)
{
    QStringList answers;
    SQLite::Statement statement(database, pragma);
    while (statement.executeStep())
        answers << QString::fromUtf8(statement.getColumn(0).getText());
    return answers;
}

void checkIntegrity(SQLite::Database &database, QStringList &findings)
{
    QStringList answers = answersOf(database, "PRAGMA integrity_check");
    answers.removeAll(QStringLiteral("ok"));
    for (const QString &answer : answers)
        findings << QCoreApplication::translate("Check", "The file is damaged: %1.").arg(answer);
    for (const QString &table : answersOf(database, "PRAGMA foreign_key_check"))
        findings << QCoreApplication::translate("Check", "A row of table “%1” refers to a row that is not there.")
                        .arg(table);
}

// Reads every row of a table; a row that no Slateboard can have written is named.
template <class Row>
void checkReadable(SQLite::Database &database, QStringList &findings)
{
    SQLite::Statement statement(database, selectSql<Row>("ORDER BY id"));
    while (statement.executeStep()) {
        try {
            readRow<Row>(statement);
        } catch (const Unreadable &error) {
            findings << QCoreApplication::translate("Check", "A row cannot be read: %1.")
                            .arg(QString::fromUtf8(error.what()));
        }
    }
}

void checkRules(SQLite::Database &database, QStringList &findings)
{
    const auto expectNone = [&](const char *sql, const QString &sentence) {
        const int count = database.execAndGet(sql).getInt();
        if (count > 0)
            findings << sentence.arg(count);
    };
    if (database.execAndGet("SELECT count(*) FROM library").getInt() != 1)
        findings << QCoreApplication::translate("Check", "The row that describes the library is missing.");
    if (database.execAndGet("SELECT count(*) FROM plan WHERE kind = 'working'").getInt() != 1)
        findings << QCoreApplication::translate("Check", "There is not exactly one working plan.");
    expectNone("SELECT count(*) FROM rights_grant WHERE ends_on < starts_on",
               QCoreApplication::translate("Check", "%1 rights grants end before they begin."));
    expectNone("SELECT count(*) FROM phase WHERE ends_on < starts_on",
               QCoreApplication::translate("Check", "%1 phases end before they begin."));
    expectNone("SELECT count(*) FROM title WHERE korean_name IS NULL AND english_name IS NULL",
               QCoreApplication::translate("Check", "%1 titles have no name."));
    expectNone("SELECT count(*) FROM cost AS payment JOIN cost AS promise ON promise.id = payment.settles "
               "WHERE promise.title <> payment.title OR promise.kind <> 'committed'",
               QCoreApplication::translate("Check", "%1 payments settle what is not a commitment of their title."));
}

} // namespace

Result<QStringList> LibraryFile::check()
{
    return guarded<QStringList>(m_path, [&]() -> Result<QStringList> {
        QStringList findings;
        checkIntegrity(*m_database, findings);
        forEachTable([&]<class Row>() { checkReadable<Row>(*m_database, findings); });
        checkRules(*m_database, findings);
        return findings;
    });
}

} // namespace slateboard::store
