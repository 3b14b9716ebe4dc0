// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/connection.h"
#include "app/store/schema.h"
#include "app/store/writer.h"
#include "tests/store/generators.h"
#include "tests/store/testlibrary.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace slateboard;
using namespace slateboard::testing;

/// Rows in and out of the tables.
class TestRows : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyRowComesBackAsItWasWritten();
    void everyTableOfTheFileIsDescribed();
    void unknownIsNull();
    void rowsAreFoundByWhatTheyReferTo();
    void aDayThatCannotBeReadBackIsNotWritten();
    void aRowThatNoSlateboardWroteIsNamed_data();
    void aRowThatNoSlateboardWroteIsNamed();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SQLite::Database> m_database;
};

void TestRows::initTestCase()
{
    m_database = store::connectTo(m_folder.filePath(QStringLiteral("rows.slate")), store::ConnectionMode::Create);
    store::migrate(*m_database, store::migrations());
    m_database->exec("PRAGMA foreign_keys = OFF"); // random references lead nowhere
    m_database->exec("PRAGMA synchronous = OFF");
}

void TestRows::everyRowComesBackAsItWasWritten()
{
    store::forEachTable([&]<class Row>() {
        const std::string what = std::string("insert, update and remove in ") + store::TableOf<Row>::name;
        QVERIFY(rc::check(what, [&] {
            store::Writer writer(*m_database);
            const auto row = *anyRow<Row>();
            writer.insert(row);
            RC_ASSERT(writer.find<Row>(row.id) == row);
            auto other = *anyRow<Row>();
            other.id = row.id;
            RC_ASSERT(writer.update(other));
            RC_ASSERT(writer.all<Row>() == QList<Row>{other});
            RC_ASSERT(writer.template remove<Row>(row.id));
            RC_ASSERT(!writer.template remove<Row>(row.id));
            RC_ASSERT(!writer.update(other));
            RC_ASSERT(!writer.find<Row>(row.id));
        }));
    });
}

void TestRows::everyTableOfTheFileIsDescribed()
{
    QMap<QByteArray, QList<QByteArray>> described;
    store::forEachTable([&]<class Row>() {
        QList<QByteArray> &columns = described[store::TableOf<Row>::name];
        std::apply([&](const auto &...column) { (columns.append(column.name), ...); }, store::TableOf<Row>::columns);
    });
    described.insert("edit",
                     {"id", "at", "author", "sitting", "text", "arguments", "changed_rows", "undoes", "changeset"});
    described.insert("seal", {"id", "made_at", "hash"});
    QMap<QByteArray, QList<QByteArray>> found;
    SQLite::Statement columns(*m_database, "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c "
                                           "WHERE t.type = 'table' ORDER BY c.cid");
    while (columns.executeStep())
        found[columns.getColumn(0).getText()].append(columns.getColumn(1).getText());
    QCOMPARE(described, found);
}

void TestRows::unknownIsNull()
{
    store::Writer writer(*m_database);
    RightsGrant grant;
    grant.id = GrantId{1};
    grant.ip = IpId{2};
    writer.insert(grant);
    SQLite::Statement statement(*m_database,
                                "SELECT count(*) FROM rights_grant WHERE ends_on IS NULL AND fee IS NULL "
                                "AND exercise_price IS NULL AND counterparty IS NULL AND territory IS NULL");
    QVERIFY(statement.executeStep());
    QCOMPARE(statement.getColumn(0).getInt(), 1);
    writer.remove<RightsGrant>(GrantId{1});
}

void TestRows::rowsAreFoundByWhatTheyReferTo()
{
    store::Writer writer(*m_database);
    for (qint64 id = 1; id <= 6; ++id)
        writer.insert(TitleIp{Id<TitleIp>{id}, TitleId{1 + id % 2}, IpId{1 + id % 3}});
    QCOMPARE(writer.referring(&TitleIp::title, TitleId{2}).size(), 3);
    QCOMPARE(writer.referring(&TitleIp::ip, IpId{3}).size(), 2);
    QCOMPARE(writer.removeReferring(&TitleIp::ip, IpId{3}), 2);
    QCOMPARE(writer.all<TitleIp>().size(), 4);
    for (const TitleIp &tie : writer.all<TitleIp>())
        writer.remove<TitleIp>(tie.id);
}

void TestRows::aDayThatCannotBeReadBackIsNotWritten()
{
    const QString path = m_folder.filePath(QStringLiteral("days.slate"));
    makeLibrary(path);
    const Tables before = tablesOf(path);
    auto file = store::LibraryFile::open(path, store::OpenMode::Write);
    QVERIFY2(file, why(file));
    for (const Day day : {Day(QDate()), Day(QDate(10000, 1, 1)), Day(QDate(-1, 1, 1))}) {
        const auto edited = (*file)->edit(markOf(QStringLiteral("add")), [&](store::Writer &writer) -> Result<void> {
            writer.insert(Goal{makeId<Goal>(), {}, Measure::SourceIps, 1, day, day});
            return {};
        });
        QVERIFY(!edited);
        QCOMPARE(edited.error().code, ErrorCode::Invalid);
        QCOMPARE(difference(before, tablesOf(path)), QString());
    }
}

void TestRows::aRowThatNoSlateboardWroteIsNamed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("named");
    QTest::newRow("word") << QByteArray("UPDATE rights_grant SET kind = 'gift'") << QStringLiteral("gift");
    QTest::newRow("day") << QByteArray("UPDATE stage_event SET day = '2023-02-30'") << QStringLiteral("2023-02-30");
    QTest::newRow("short day") << QByteArray("UPDATE phase SET ends_on = '2023'") << QStringLiteral("2023");
    QTest::newRow("empty day") << QByteArray("UPDATE goal SET deadline = ''") << QStringLiteral("goal");
    QTest::newRow("use") << QByteArray("UPDATE rights_grant SET uses = 'drama opera'") << QStringLiteral("opera");
    QTest::newRow("currency") << QByteArray("UPDATE library SET currency = 'BEADS'") << QStringLiteral("BEADS");
    QTest::newRow("language") << QByteArray("UPDATE library SET language = 'tlh'") << QStringLiteral("tlh");
    QTest::newRow("no library") << QByteArray("DELETE FROM library") << QStringLiteral("library");
    QTest::newRow("medium") << QByteArray("UPDATE source_ip SET medium = 'opera'") << QStringLiteral("opera");
}

void TestRows::aRowThatNoSlateboardWroteIsNamed()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, named);
    const QString path = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".slate"));
    makeLibrary(path);
    runSql(path, sql);
    const auto file = store::LibraryFile::open(path, store::OpenMode::Read);
    QVERIFY2(file, why(file));
    const auto library = (*file)->read();
    QVERIFY(!library);
    QCOMPARE(library.error().code, ErrorCode::Damaged);
    QVERIFY2(library.error().sentence.contains(named), why(library));
    QVERIFY2(library.error().sentence.contains(QStringLiteral(".slate")), why(library));
    QVERIFY(!findingsIn(path).isEmpty());
}

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
