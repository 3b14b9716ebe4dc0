// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backup.h"
#include "app/store/writer.h"
#include "tests/store/testlibrary.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace slateboard;
using namespace slateboard::testing;
using store::LibraryFile;
using store::OpenMode;

/// Opening: schema, versions and locks. What is no library at all is in tests/faults.
class TestOpenLibrary : public QObject {
    Q_OBJECT
private slots:
    void init();
    void anotherSchemaIsRefused_data();
    void anotherSchemaIsRefused();
    void anOlderFileIsMigratedAfterACopy();
    void aReaderMigratesACopyOfItsOwn();
    void aFailedMigrationLeavesTheFile();
    void anOlderFileWithAnotherSchemaIsNotMigrated();
    void stepsFromBeforeAMigrationCanBeTakenBack();
    void whatHangsOnARowIsFoundByIndex();
    void theLockIsFoundThroughALink();
    void theLockEndsWithTheFile();
    void aLockFileThatNamesNobody_data();
    void aLockFileThatNamesNobody();
    void anEmptyLockFileThatIsHeldStays();
    void aLockFileThatCannotBeWrittenIsNamed();
    void aLockThatIsNoFileIsRefused_data();
    void aLockThatIsNoFileIsRefused();
    void placesInNamesAreNotFilled();
    void namesOfSqliteAreNamesOfFiles_data();
    void namesOfSqliteAreNamesOfFiles();
    void readersSeeWhatWasCommitted();
    void creatingLeavesOnlyTheFile();
    void creatingRefusesWhatIsThere();

private:
    // The program's steps and one that a later version could have.
    static const std::vector<store::Migration> &laterSteps()
    {
        static const std::vector<store::Migration> steps = [] {
            auto all = store::migrations();
            all.push_back({all.back().version + 1, "ALTER TABLE party ADD COLUMN country TEXT;"
                                                   "CREATE TABLE award (id INTEGER PRIMARY KEY) STRICT;"
                                                   "INSERT INTO award (id) VALUES (5);"});
            return all;
        }();
        return steps;
    }
    QString m_path;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOpenLibrary::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("lib.slate"));
    makeLibrary(m_path);
}

void TestOpenLibrary::anotherSchemaIsRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("another table") << QByteArray("CREATE TABLE x (id INTEGER)");
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER x AFTER INSERT ON party BEGIN DELETE FROM title; END");
    QTest::newRow("index") << QByteArray("CREATE INDEX x ON party (name)");
    QTest::newRow("view") << QByteArray("CREATE VIEW x AS SELECT 1");
    QTest::newRow("virtual table") << QByteArray("CREATE VIRTUAL TABLE x USING fts5(y)");
    QTest::newRow("column") << QByteArray("ALTER TABLE party ADD COLUMN x TEXT");
    QTest::newRow("missing index") << QByteArray("DROP INDEX cost_title");
    QTest::newRow("missing table") << QByteArray("DROP TABLE goal");
    QTest::newRow("renamed table") << QByteArray("ALTER TABLE goal RENAME TO goals");
    QTest::newRow("hidden trigger") << QByteArray(
        "CREATE TRIGGER x AFTER INSERT ON party BEGIN DELETE FROM title; END;"
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET name = 'sqlite_x' WHERE name = 'x'");
}

void TestOpenLibrary::anotherSchemaIsRefused()
{
    QFETCH(QByteArray, sql);
    runSql(m_path, sql);
    const QByteArray before = bytesHash(m_path);
    for (const OpenMode mode : {OpenMode::Write, OpenMode::Read}) {
        const auto opened = LibraryFile::open(m_path, mode);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Damaged);
        QVERIFY2(opened.error().sentence.contains(QStringLiteral("lib.slate")), why(opened));
        QVERIFY(!opened.error().detail.isEmpty());
    }
    QCOMPARE(bytesHash(m_path), before);
    QCOMPARE(neighbours(m_path), QStringList{QStringLiteral("lib.slate")});
}

void TestOpenLibrary::anOlderFileIsMigratedAfterACopy()
{
    const Tables before = tablesOf(m_path);
    {
        const auto opened = LibraryFile::open(m_path, OpenMode::Write, laterSteps());
        QVERIFY2(opened, why(opened));
        QVERIFY((*opened)->read());
    }
    const QString kept = QStringLiteral("lib-version-%1.slate").arg(store::migrations().back().version);
    const QString copy = m_folder->filePath(kept);
    QCOMPARE(neighbours(m_path), (QStringList{kept, QStringLiteral("lib.slate")}));
    QCOMPARE(difference(before, tablesOf(copy)), QString());
    QCOMPARE(findingsIn(copy), QStringList());
    Tables after = tablesOf(m_path);
    QCOMPARE(after.take("award").size(), 1);
    QCOMPARE(after.take("party").size(), before["party"].size());
    Tables rest = before;
    rest.remove("party");
    QCOMPARE(difference(rest, after), QString());
    // The older program refuses it now; opening it again changes nothing more.
    QCOMPARE(LibraryFile::open(m_path, OpenMode::Write).error().code, ErrorCode::Newer);
    QVERIFY(LibraryFile::open(m_path, OpenMode::Write, laterSteps()));
    QCOMPARE(neighbours(m_path).size(), 2);
}

void TestOpenLibrary::aReaderMigratesACopyOfItsOwn()
{
    const QByteArray before = bytesHash(m_path);
    const auto expected = freshlyRead(m_path);
    const auto opened = LibraryFile::open(m_path, OpenMode::Read, laterSteps());
    QVERIFY2(opened, why(opened));
    const auto read = (*opened)->read();
    QVERIFY2(read, why(read));
    QCOMPARE(difference(expected, *read), QString());
    QCOMPARE((*opened)->check().value_or(QStringList{QStringLiteral("failed")}), QStringList());
    QCOMPARE((*opened)->database().execAndGet("SELECT count(*) FROM award").getInt(), 1);
    const auto edited = (*opened)->edit(markOf(QStringLiteral("x")), [](store::Writer &writer) -> Result<void> {
        writer.insert(partyOf(QStringLiteral("x")));
        return {};
    });
    QVERIFY(!edited);
    QCOMPARE(bytesHash(m_path), before);
    QCOMPARE(neighbours(m_path), QStringList{QStringLiteral("lib.slate")});
}

void TestOpenLibrary::aFailedMigrationLeavesTheFile()
{
    auto steps = laterSteps();
    steps.push_back({steps.back().version + 1, "CREATE TABLE more (id INTEGER); DELETE FROM source_ip;"}); // orphans
    const Tables before = tablesOf(m_path);
    const auto opened = LibraryFile::open(m_path, OpenMode::Write, steps);
    QVERIFY(!opened);
    QVERIFY2(opened.error().sentence.contains(QStringLiteral("lib.slate")), why(opened));
    QCOMPARE(difference(before, tablesOf(m_path)), QString());
    const auto old = LibraryFile::open(m_path, OpenMode::Write);
    QVERIFY2(old, why(old));
    QCOMPARE((*old)->check().value_or(QStringList{QStringLiteral("failed")}), QStringList());
}

void TestOpenLibrary::anOlderFileWithAnotherSchemaIsNotMigrated()
{
    runSql(m_path, "CREATE TABLE x (id INTEGER)");
    const QByteArray before = bytesHash(m_path);
    for (const OpenMode mode : {OpenMode::Write, OpenMode::Read})
        QCOMPARE(LibraryFile::open(m_path, mode, laterSteps()).error().code, ErrorCode::Damaged);
    QCOMPARE(bytesHash(m_path), before);
    QCOMPARE(neighbours(m_path), QStringList{QStringLiteral("lib.slate")});
}

void TestOpenLibrary::stepsFromBeforeAMigrationCanBeTakenBack()
{
    const Tables before = tablesOf(m_path);
    qint64 edit = 0;
    {
        auto file = LibraryFile::open(m_path, OpenMode::Write);
        const auto commit = (*file)->edit(markOf(QStringLiteral("Edit")), [](store::Writer &writer) -> Result<void> {
            Party party = writer.all<Party>().first();
            party.englishName = QStringLiteral("changed");
            writer.update(party);
            writer.insert(partyOf(QStringLiteral("x")));
            return {};
        });
        edit = commit->edit;
    }
    auto file = LibraryFile::open(m_path, OpenMode::Write, laterSteps());
    QVERIFY2(file, why(file));
    auto mark = markOf(QStringLiteral("Undo"));
    mark.undoes = edit;
    const auto undone = (*file)->undo(mark);
    QVERIFY2(undone, why(undone));
    const auto party = (*file)->read()->parties;
    QCOMPARE(party.size(), before["party"].size());
    QCOMPARE(party.first().englishName, QStringLiteral("Blue Shelf"));
    QVERIFY((*file)->redo(markOf(QStringLiteral("Redo")), edit));
    QCOMPARE((*file)->read()->parties.size(), before["party"].size() + 1);
}

// SQLite looks for rows that refer to one that is deleted: without an index, in the whole table for each. There are few
// caps.
void TestOpenLibrary::whatHangsOnARowIsFoundByIndex()
{
    SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    store::migrate(fresh, store::migrations());
    SQLite::Statement unindexed(
        fresh, "SELECT t.name || '.' || f.\"from\" FROM sqlite_schema t, pragma_foreign_key_list(t.name) f "
               "WHERE t.type = 'table' AND f.\"table\" IN ('source_ip', 'rights_grant', 'title', 'cost', 'party') AND "
               "t.name <> 'cap' AND NOT EXISTS "
               "(SELECT 1 FROM pragma_index_list(t.name) i, pragma_index_info(i.name) c "
               "WHERE c.seqno = 0 AND c.name = f.\"from\")");
    QStringList columns;
    while (unindexed.executeStep())
        columns << QString::fromUtf8(unindexed.getColumn(0).getText());
    QCOMPARE(columns, QStringList());
}

void TestOpenLibrary::theLockIsFoundThroughALink()
{
    const QString link = m_folder->filePath(QStringLiteral("link.slate"));
    QVERIFY(QFile::link(m_path, link));
    const auto first = LibraryFile::open(m_path, OpenMode::Write);
    QVERIFY2(first, why(first));
    const auto second = LibraryFile::open(link, OpenMode::Write);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Locked);
    QVERIFY(LibraryFile::open(link, OpenMode::Read));
}

void TestOpenLibrary::theLockEndsWithTheFile()
{
    for (int i = 0; i < 2; ++i) {
        const auto file = LibraryFile::open(m_path, OpenMode::Write);
        QVERIFY2(file, why(file));
        const auto second = LibraryFile::open(m_path, OpenMode::Write);
        QCOMPARE(second.error().code, ErrorCode::Locked);
        QVERIFY(second.error().sentence.contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(second.error().sentence.contains(QSysInfo::machineHostName()));
    }
    QCOMPARE(neighbours(m_path), QStringList{QStringLiteral("lib.slate")});
}

namespace {

void writeLockFile(const QString &path, const QByteArray &bytes, const QDateTime &when)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(bytes) == bytes.size() && file.flush());
    QVERIFY(file.setFileTime(when, QFileDevice::FileModificationTime));
}

QDateTime longAgo()
{
    return QDateTime::currentDateTime().addDays(-1);
}

} // namespace

void TestOpenLibrary::aLockFileThatNamesNobody_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QDateTime>("when");
    QTest::addColumn<bool>("opens");
    QTest::newRow("empty, left by a crash") << QByteArray() << longAgo() << true;
    QTest::newRow("empty, just being written") << QByteArray() << QDateTime::currentDateTime() << false;
    QTest::newRow("empty, of a clock ahead") << QByteArray() << QDateTime::currentDateTime().addDays(1) << false;
    QTest::newRow("somebody's text") << QByteArray("do not touch") << longAgo() << false;
    QTest::newRow("noise") << QByteArray("\0\xff\n\n\x80", 5) << longAgo() << false;
}

void TestOpenLibrary::aLockFileThatNamesNobody()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QDateTime, when);
    QFETCH(bool, opens);
    const QString lockPath = m_path + QStringLiteral(".lock");
    writeLockFile(lockPath, bytes, when);
    {
        const auto opened = LibraryFile::open(m_path, OpenMode::Write);
        QCOMPARE(opened.has_value(), opens);
        if (!opens) {
            QCOMPARE(opened.error().code, ErrorCode::Locked);
            QVERIFY2(opened.error().sentence.contains(QStringLiteral("“lib.slate.lock”")), why(opened));
            QVERIFY2(opened.error().sentence.contains(QStringLiteral("“lib.slate”")), why(opened));
            QVERIFY2(opened.error().sentence.contains(QStringLiteral("remove the lock file")), why(opened));
        }
    }
    QCOMPARE(QFile::exists(lockPath), !opens);
    if (opens)
        return;
    QFile::remove(lockPath); // as the sentence says
    QVERIFY(LibraryFile::open(m_path, OpenMode::Write));
}

void TestOpenLibrary::anEmptyLockFileThatIsHeldStays()
{
    const QString lockPath = m_path + QStringLiteral(".lock");
    writeLockFile(lockPath, {}, longAgo());
    QFile held(lockPath);
    QVERIFY(held.open(QIODevice::ReadWrite));
    QCOMPARE(flock(held.handle(), LOCK_EX | LOCK_NB), 0); // as a living QLockFile does
    QCOMPARE(LibraryFile::open(m_path, OpenMode::Write).error().code, ErrorCode::Locked);
    QVERIFY(QFile::exists(lockPath));
    held.close();
    QVERIFY(LibraryFile::open(m_path, OpenMode::Write));
}

void TestOpenLibrary::aLockFileThatCannotBeWrittenIsNamed()
{
    // No file may grow: what a full disk does to the lock file, which is made and stays empty.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit none{0, before.rlim_max};
    const auto signalBefore = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &none), 0);
    const auto opened = LibraryFile::open(m_path, OpenMode::Write);
    const int restored = setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, signalBefore);
    QCOMPARE(restored, 0);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::ReadOnly);
    QVERIFY2(opened.error().sentence.contains(QStringLiteral("“lib.slate.lock” cannot be written")), why(opened));
    QCOMPARE(neighbours(m_path), QStringList{QStringLiteral("lib.slate")});
}

void TestOpenLibrary::aLockThatIsNoFileIsRefused_data()
{
    QTest::addColumn<bool>("isPipe");
    QTest::newRow("pipe") << true;
    QTest::newRow("folder") << false;
}

void TestOpenLibrary::aLockThatIsNoFileIsRefused()
{
    QFETCH(bool, isPipe);
    const QByteArray lockPath = QFile::encodeName(m_path + QStringLiteral(".lock"));
    QCOMPARE(isPipe ? mkfifo(lockPath.constData(), 0600) : mkdir(lockPath.constData(), 0700), 0);
    const auto opened = LibraryFile::open(m_path, OpenMode::Write);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::ReadOnly);
    QVERIFY2(opened.error().sentence.contains(QStringLiteral("“lib.slate.lock” cannot be written")), why(opened));
    QVERIFY(LibraryFile::open(m_path, OpenMode::Read));
}

void TestOpenLibrary::namesOfSqliteAreNamesOfFiles_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {":memory:", ":library", "file:lib.slate?mode=memory", "-"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestOpenLibrary::namesOfSqliteAreNamesOfFiles()
{
    QFETCH(QString, name);
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    makeLibrary(name, 1);
    const int ips = freshlyRead(name).ips.size();
    const QString copy = QStringLiteral(":copy");
    QVERIFY(store::backup(**LibraryFile::open(name, OpenMode::Write), copy));
    QVERIFY(store::restore(copy, QStringLiteral(":back")));
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(ips, 1);
    QStringList expected{name, copy, QStringLiteral(":back"), QStringLiteral("lib.slate")};
    QStringList found = neighbours(m_path);
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
    QCOMPARE(difference(tablesOf(m_folder->filePath(QStringLiteral("./")) + name),
                        tablesOf(m_folder->filePath(QStringLiteral("./")) + QStringLiteral(":back"))),
             QString());
}

void TestOpenLibrary::placesInNamesAreNotFilled()
{
    const QString path = m_folder->filePath(QStringLiteral("%3 %2 %1.slate"));
    makeLibrary(path);
    const auto holder = LibraryFile::open(path, OpenMode::Write);
    const auto held = LibraryFile::open(path, OpenMode::Write);
    QVERIFY2(held.error().sentence.contains(QStringLiteral("“%3 %2 %1.slate”")), why(held));
    const auto migrated = m_folder->filePath(QStringLiteral("old %2 %3.slate"));
    makeLibrary(migrated);
    QVERIFY(LibraryFile::open(migrated, OpenMode::Write, laterSteps()));
    const int before = store::migrations().back().version;
    QVERIFY(QFile::exists(
        m_folder->filePath(QStringLiteral("old %2 %3-version-") + QString::number(before) + QStringLiteral(".slate"))));
    const auto newer = LibraryFile::open(migrated, OpenMode::Read);
    QVERIFY2(newer.error().sentence.contains(QStringLiteral("“old %2 %3.slate”")), why(newer));
    QVERIFY2(newer.error().sentence.contains(QString::number(laterSteps().back().version)), why(newer));
}

void TestOpenLibrary::readersSeeWhatWasCommitted()
{
    const auto writing = LibraryFile::open(m_path, OpenMode::Write);
    const auto reading = LibraryFile::open(m_path, OpenMode::Read);
    QVERIFY2(reading, why(reading));
    QVERIFY((*writing)->edit(markOf(QStringLiteral("x")), [&](store::Writer &writer) -> Result<void> {
        writer.insert(partyOf(QStringLiteral("x")));
        if ((*reading)->read()->parties.size() != 1)
            return failure(ErrorCode::Conflict, QStringLiteral("The reader sees what is not committed."));
        return {};
    }));
    QCOMPARE((*reading)->read()->parties.size(), 2);
}

void TestOpenLibrary::creatingLeavesOnlyTheFile()
{
    const QString path = m_folder->filePath(QStringLiteral("fresh.slate"));
    const auto refused = LibraryFile::create(
        path, [](store::Writer &) -> Result<void> { return failure(ErrorCode::Invalid, QStringLiteral("No.")); });
    QCOMPARE(refused.error().sentence, QStringLiteral("No."));
    const auto orphan = LibraryFile::create(path, [](store::Writer &writer) -> Result<void> {
        writer.insert(TitleIp{makeId<TitleIp>(), TitleId{1}, IpId{1}});
        return {};
    });
    QCOMPARE(orphan.error().code, ErrorCode::Conflict);
    QCOMPARE(neighbours(m_path), QStringList{QStringLiteral("lib.slate")});
    // A crash right before the end leaves a finished draft; with the same process number, which containers reuse.
    QVERIFY(QFile::copy(m_path, path + QStringLiteral(".new-%1").arg(QCoreApplication::applicationPid())));
    makeLibrary(path, 3);
    QCOMPARE(neighbours(m_path), (QStringList{QStringLiteral("fresh.slate"), QStringLiteral("lib.slate")}));
    QCOMPARE(findingsIn(path), QStringList());
    QVERIFY((*LibraryFile::open(path, OpenMode::Read))->history()->isEmpty());
}

void TestOpenLibrary::creatingRefusesWhatIsThere()
{
    const QByteArray before = bytesHash(m_path);
    const auto nothing = [](store::Writer &) -> Result<void> { return {}; };
    const auto there = LibraryFile::create(m_path, nothing);
    QCOMPARE(there.error().code, ErrorCode::Invalid);
    QVERIFY2(there.error().sentence.contains(QStringLiteral("lib.slate")), why(there));
    QCOMPARE(bytesHash(m_path), before);
    const auto nowhere = LibraryFile::create(m_folder->filePath(QStringLiteral("no/such/x.slate")), nothing);
    QCOMPARE(nowhere.error().code, ErrorCode::NotFound);
    QVERIFY2(nowhere.error().sentence.contains(QStringLiteral("no/such")), why(nowhere));
}

SLATEBOARD_TEST(TestOpenLibrary)
#include "tst_openlibrary.moc"
