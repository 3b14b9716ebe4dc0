// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/connection.h"
#include "app/store/schema.h"
#include "app/store/writer.h"
#include "tests/store/generators.h"
#include "tests/store/testlibrary.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QtTest>

#include <rapidcheck.h>

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
    void anAmountTooLargeToAddUpIsNotWritten();
    void checkNamesTheRow_data();
    void checkNamesTheRow();
    void checkListsWhatSomebodyCanRead();
    void checkTakesNoTimeForLongChains();
    void aTextThatNobodyTypesIsNotWritten();
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
        QVERIFY(holds(what, [&] {
            store::Writer writer(*m_database);
            const auto row = anyRow<Row>();
            writer.insert(row);
            RC_ASSERT(writer.find<Row>(row.id) == row);
            auto other = anyRow<Row>();
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
    const auto describe = [&]<class Row>() {
        QList<QByteArray> &columns = described[store::TableOf<Row>::name];
        std::apply([&](const auto &...column) { (columns.append(column.name), ...); }, store::TableOf<Row>::columns);
    };
    store::forEachTable(describe);
    describe.operator()<ForecastRecord>();
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

void TestRows::anAmountTooLargeToAddUpIsNotWritten()
{
    const QString path = m_folder.filePath(QStringLiteral("amounts.slate"));
    makeLibrary(path);
    const Tables before = tablesOf(path);
    auto file = store::LibraryFile::open(path, store::OpenMode::Write);
    QVERIFY2(file, why(file));
    for (const Money amount : {largestAmount + Money{1}, -largestAmount - Money{1}}) {
        const auto edited = (*file)->edit(markOf(QStringLiteral("add")), [&](store::Writer &writer) -> Result<void> {
            Cap cap;
            cap.id = makeId<Cap>();
            cap.amount = amount;
            writer.insert(cap);
            return {};
        });
        QVERIFY(!edited);
        QCOMPARE(edited.error().code, ErrorCode::Invalid);
        QVERIFY2(edited.error().sentence.contains(QStringLiteral("amount")), why(edited));
        QCOMPARE(difference(before, tablesOf(path)), QString());
    }
}

void TestRows::checkNamesTheRow_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("ids"); // of the rows named
    QTest::addColumn<QString>("row");    // what they are called
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *name, const QByteArray &table, const QByteArray &set, const char *called,
                        const char *finding) {
        const QByteArray where = " WHERE id = (SELECT max(id) FROM " + table + ")";
        QTest::newRow(name) << "UPDATE " + table + " SET " + set + where << "SELECT max(id) FROM " + table
                            << QString::fromUtf8(called) << QString::fromUtf8(finding);
    };
    row("party without a name", "party", "name = ' '", "Party “ ”", "It has no name.");
    row("source IP without a title", "source_ip", "title = ''", "Source IP", "It has no title.");
    row("unknown medium", "source_ip", "medium = 'opera'", "Source IP “원작 7”", "It holds “opera”,");
    row("no use", "rights_grant", "uses = ''", "Rights grant “원작 7”", "It covers no use.");
    row("unknown use", "rights_grant", "uses = 'opera'", "Rights grant “원작 7”", "It holds “opera”,");
    row("grant's end", "rights_grant", "ends_on = '2022-05-31'", "Rights grant “원작 7”", "It ends before it begins.");
    row("ended without a day", "rights_grant", "closing = 'returned'", "Rights grant “원작 7”", "ended without a day");
    row("day without an end", "rights_grant", "closed_on = '2022-05-31'", "Rights grant “원작 7”",
        "ended without a day");
    row("exercises no option", "rights_grant", "exercises = (SELECT min(id) FROM rights_grant)",
        "Rights grant “원작 7”", "It comes of what is not an option");
    row("document nowhere", "grant_document", "place = ' '", "Document of a rights grant “ ”", "It says no place.");
    row("neither yes nor no", "rights_grant", "exclusive = 2", "Rights grant “원작 7”", "It holds “2”,");
    row("fee", "rights_grant", "fee = -1", "Rights grant “원작 7”", "an amount below zero");
    row("exercise price", "rights_grant", "exercise_price = -1", "Rights grant “원작 7”", "an amount below zero");
    row("title without a name", "title", "korean_name = ''", "Title", "It has no name.");
    row("episodes", "title", "episodes = 0", "Title “원작 4”", "below 1");
    row("own original", "title", "own_original = -1", "Title “원작 4”", "It holds “-1”,");
    row("stage", "stage_event", "stage = 'dropped'", "Stage of a title “원작 4”", "It holds “dropped”,");
    row("phase's end", "phase", "ends_on = '2023-01-01'", "Phase “원작 4”", "It ends before it begins.");
    row("phase before all years", "phase", "starts_on = '1899-12-31', ends_on = '1900-02-01'", "Phase “원작 4”",
        "outside 1900 to 2100");
    row("phase after all years", "phase", "starts_on = '2100-12-01', ends_on = '2101-01-01'", "Phase “원작 4”",
        "outside 1900 to 2100");
    row("endless phase", "phase", "starts_on = '2000-01-01', ends_on = '2050-01-01'", "Phase “원작 4”",
        "longer than 50 years");
    row("account", "account", "marketing = 7", "Account “1100”", "It holds “7”,");
    row("an account of itself", "account", "parent = id", "Account “1100”", "below itself");
    row("budget", "budget_line", "amount = -5000", "Budget line “원작 4”", "an amount below zero");
    row("impossible budget", "budget_line", "amount = 9223372036854775807", "Budget line “원작 4”",
        "It holds “9223372036854775807”,");
    row("cost", "cost", "amount = -9223372036854775807 - 1", "Cost “원작 4”", "It holds “-9223372036854775808”,");
    row("commitment", "cost", "kind = 'committed', settles = NULL, amount = -1", "Cost “원작 4”",
        "an amount below zero");
    row("a payment of itself", "cost", "settles = id", "Cost “원작 4”", "not a commitment of its title");
    row("receipt", "receipt", "amount = -1", "Receipt “원작 4”", "an amount below zero");
    row("cap's end", "cap", "starts_on = '2023-02-01', ends_on = '2023-01-31'", "Cap “원작 4”",
        "It ends before it begins.");
    row("cap's reach", "cap", "ends_on = '2101-01-01'", "Cap “원작 4”", "beyond the year 2100");
    row("cap of no phase", "cap", "scope = 'phase'", "Cap “원작 4”", "does not say what it limits");
    row("goal's deadline", "goal", "deadline = starts_on", "Goal", "not after its start");
    row("goal beyond all years", "goal", "deadline = '9999-12-31'", "Goal", "outside 1900 to 2100");
    row("library's day in no year", "library", "pinned_day = '1899-12-31'", "Library “시험”", "outside 1900 to 2100");
    row("goal's target", "goal", "target = 0", "Goal", "below 1");
    row("impossible target", "goal", "target = 4294967301", "Goal", "It holds “4294967301”,");
    row("day", "goal", "deadline = 'soon'", "Goal", "It holds “soon”,");
    row("currency", "library", "currency = 'BEADS'", "Library “시험”", "It holds “BEADS”,");
    const auto twice = [](const char *name, const QByteArray &table, const QByteArray &columns, const char *called) {
        QTest::newRow(name) << "INSERT INTO " + table + " (id, " + columns + ") SELECT max(id) + 1, " + columns +
                                   " FROM " + table
                            << "SELECT max(id) FROM " + table << QString::fromUtf8(called)
                            << QStringLiteral("It stands there twice.");
    };
    twice("title twice in a plan", "plan_title", "plan, title, target_release", "Title in a plan “원작 4”");
    twice("source IP of a title twice", "title_ip", "title, ip", "Source IP of a title “원작 4”");
    twice("party twice in a role", "title_party", "title, party, role", "Company of a title “원작 4”");
    twice("two phases of a kind", "phase", "plan, title, kind, starts_on, ends_on", "Phase “원작 4”");
    twice("link twice", "phase_link", "plan, title, phase, after_title, after_phase, lag_days",
          "Dependency of a phase “원작 4”");
    twice("day of a milestone twice", "planned_milestone", "plan, milestone, day", "Planned milestone “납품”");
    QTest::newRow("two approved plans") << QByteArray("INSERT INTO plan (id, kind, archived) "
                                                      "SELECT max(id) + n, 'approved', 0 FROM plan, "
                                                      "(SELECT 1 AS n UNION SELECT 2) GROUP BY n")
                                        << QByteArray("SELECT max(id) FROM plan") << "Plan"
                                        << "Another plan is the approved one.";
    QTest::newRow("two plans of a name") << QByteArray("INSERT INTO plan (id, kind, archived, name) "
                                                       "SELECT max(id) + n, 'what_if', 0, 'Bold' FROM plan, "
                                                       "(SELECT 1 AS n UNION SELECT 2) GROUP BY n")
                                         << QByteArray("SELECT max(id) FROM plan") << "Plan “Bold”"
                                         << "Another plan has the same name.";
    row("link to itself", "phase_link", "after_phase = phase", "Dependency of a phase “원작 4”",
        "It waits for itself.");
    row("release in no year", "plan_title", "target_release = '2101-01-01'", "Title in a plan “원작 4”",
        "outside 1900 to 2100");
    row("planned stage in no year", "planned_stage", "day = '1899-12-31'", "Planned stage “원작 4”",
        "outside 1900 to 2100");
    row("window in no year", "release_window", "starts_on = '2101-01-01'", "Window “원작 4”", "outside 1900 to 2100");
    row("milestone in no year", "planned_milestone", "day = '2101-01-01'", "Planned milestone “납품”",
        "outside 1900 to 2100");
    row("milestone done in no year", "milestone", "done_on = '0203-01-01'", "Milestone “원작 4”",
        "outside 1900 to 2100");
    twice("goal twice", "goal", "name, measure, target, starts_on, deadline", "Goal");
    row("a row that is not there", "title_ip", "ip = 5", "Source IP of a title", "a row that is not there");
}

void TestRows::checkNamesTheRow()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, ids);
    QFETCH(QString, row);
    QFETCH(QString, finding);
    const QString path =
        m_folder.filePath(QStringLiteral("check %1.slate").arg(QString::fromLatin1(QTest::currentDataTag())));
    makeLibrary(path);
    QCOMPARE(findingsIn(path), QStringList());
    runSql(path, sql);
    const QString id = QString::number(
        SQLite::Database(path.toStdString(), SQLite::OPEN_READONLY).execAndGet(ids.constData()).getInt64());
    const QStringList findings = findingsIn(path);
    QCOMPARE(findings.size(), 1);
    QVERIFY2(findings.first().startsWith(row + QStringLiteral(" (row %1): ").arg(id)), qPrintable(findings.first()));
    QVERIFY2(findings.first().contains(finding), qPrintable(findings.first()));
    QVERIFY(findings.first().endsWith(QLatin1Char('.')));
}

void TestRows::checkListsWhatSomebodyCanRead()
{
    const QString path = m_folder.filePath(QStringLiteral("many.slate"));
    makeLibrary(path, 1500);
    runSql(path, "UPDATE rights_grant SET fee = -1");
    const QStringList findings = findingsIn(path);
    QCOMPARE(findings.size(), 1001);
    QVERIFY(findings.last().contains(QStringLiteral("more")));
}

// Accounts below each other and windows after each other; the last of each leads into a circle.
void TestRows::checkTakesNoTimeForLongChains()
{
    const QString path = m_folder.filePath(QStringLiteral("chains.slate"));
    makeLibrary(path);
    const QByteArray numbers = "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 20000) ";
    runSql(path, "INSERT INTO account (id, code, marketing, parent) " + numbers +
                     "SELECT m.id + i, m.code, m.marketing, m.id + i - 1 FROM n, (SELECT * FROM account ORDER BY id "
                     "DESC LIMIT 1) m");
    runSql(path, "INSERT INTO release_window (id, plan, title, after, edge, offset_days, exclusive, holdback_days) " +
                     numbers +
                     "SELECT m.id + i, m.plan, m.title, m.id + i - 1, m.edge, 0, 0, 0 FROM n, (SELECT * FROM "
                     "release_window ORDER BY id DESC LIMIT 1) m");
    QCOMPARE(findingsIn(path), QStringList());
    runSql(path, "UPDATE account SET parent = (SELECT max(id) FROM account) WHERE id = "
                 "(SELECT max(id) - 1 FROM account)");
    QCOMPARE(findingsIn(path).size(), 2); // the two of the circle
}

void TestRows::aTextThatNobodyTypesIsNotWritten()
{
    store::Writer writer(*m_database);
    Party party{makeId<Party>(), QString(nameLimit, u'가'), {}};
    writer.insert(party);
    party.name += u'나';
    QVERIFY_THROWS_EXCEPTION(store::TooLong, writer.update(party));
    party.id = makeId<Party>();
    QVERIFY_THROWS_EXCEPTION(store::TooLong, writer.insert(party));
    Title title;
    title.id = makeId<Title>();
    title.koreanName = QStringLiteral("심야 병원");
    title.logline = QString(textLimit, u'x');
    writer.insert(title);
    title.logline += u'x';
    QVERIFY_THROWS_EXCEPTION(store::TooLong, writer.update(title));
    title.logline.clear();
    SourceIp ip = sourceIp(QStringLiteral("미생"));
    ip.tags = {QString(nameLimit + 1, u'x')};
    QVERIFY_THROWS_EXCEPTION(store::TooLong, writer.insert(ip));
}

void TestRows::aRowThatNoSlateboardWroteIsNamed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("named");
    QTest::newRow("word") << QByteArray("UPDATE rights_grant SET kind = 'gift'")
                          << QStringLiteral("Rights grant (row ");
    QTest::newRow("day") << QByteArray("UPDATE stage_event SET day = '2023-02-30'") << QStringLiteral("2023-02-30");
    QTest::newRow("short day") << QByteArray("UPDATE phase SET ends_on = '2023'") << QStringLiteral("2023");
    QTest::newRow("empty day") << QByteArray("UPDATE goal SET deadline = ''") << QStringLiteral("Goal (row ");
    QTest::newRow("phase of all times") << QByteArray("UPDATE phase SET starts_on = '0001-01-01', ends_on = "
                                                      "'9999-12-31'")
                                        << QStringLiteral("outside 1900 to 2100");
    QTest::newRow("phase of a century") << QByteArray("UPDATE phase SET starts_on = '1950-01-01', ends_on = "
                                                      "'2050-12-31'")
                                        << QStringLiteral("longer than 50 years");
    QTest::newRow("use") << QByteArray("UPDATE rights_grant SET uses = 'drama opera'") << QStringLiteral("opera");
    QTest::newRow("currency") << QByteArray("UPDATE library SET currency = 'BEADS'") << QStringLiteral("BEADS");
    QTest::newRow("language") << QByteArray("UPDATE library SET language = 'tlh'") << QStringLiteral("tlh");
    QTest::newRow("no library") << QByteArray("DELETE FROM library") << QStringLiteral("describes the library");
    QTest::newRow("huge number") << QByteArray("UPDATE goal SET target = 4294967301")
                                 << QStringLiteral("holds “4294967301”");
    QTest::newRow("no number") << QByteArray("UPDATE title SET episodes = -9223372036854775807")
                               << QStringLiteral("holds “-9223372036854775807”");
    QTest::newRow("neither yes nor no") << QByteArray("UPDATE title SET own_original = 7")
                                        << QStringLiteral("holds “7”");
    QTest::newRow("no working plan") << QByteArray("UPDATE plan SET kind = 'approved'")
                                     << QStringLiteral("exactly one working plan");
    QTest::newRow("two working plans") << QByteArray("INSERT INTO plan (id, kind) VALUES (9, 'working')")
                                       << QStringLiteral("exactly one working plan");
    QTest::newRow("amount") << QByteArray("UPDATE budget_line SET amount = 9223372036854775807")
                            << QStringLiteral("9223372036854775807");
    QTest::newRow("medium") << QByteArray("UPDATE source_ip SET medium = 'opera'")
                            << QStringLiteral("holds “opera”, which");
    // Every reference of the schema: to nothing, and to what stands for none in memory.
    SQLite::Statement keys(*m_database,
                           "SELECT t.name, k.\"from\" FROM sqlite_schema t, pragma_foreign_key_list(t.name) k "
                           "WHERE t.type = 'table' AND t.name <> 'edit'");
    while (keys.executeStep()) {
        const QByteArray table = keys.getColumn(0).getText();
        const QByteArray column = keys.getColumn(1).getText();
        for (const QByteArray id : {"5", "0"}) {
            QTest::addRow("%s of %s to %s", column.constData(), table.constData(), id.constData())
                << "UPDATE " + table + " SET " + column + " = " + id + " WHERE id = (SELECT max(id) FROM " + table + ")"
                << (id == "5" ? QStringLiteral("refers to a row that is not there") : QStringLiteral("holds “0”"));
        }
    }
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
    QVERIFY2(library.error().sentence.contains(QStringLiteral(".slate”")), why(library));
    QVERIFY2(library.error().sentence.contains(QStringLiteral("slateboard check")), why(library));
    QVERIFY(!library.error().detail.isEmpty());
    QVERIFY(!findingsIn(path).isEmpty());
}

SLATEBOARD_TEST(TestRows)
#include "tst_rows.moc"
