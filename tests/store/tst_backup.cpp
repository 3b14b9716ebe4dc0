// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backup.h"
#include "app/store/writer.h"
#include "tests/store/testlibrary.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace slateboard;
using namespace slateboard::testing;
using store::LibraryFile;
using store::OpenMode;

/// Sealed copies and what comes back from them. Damaged ones are in tests/faults.
class TestBackup : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aRestoredBackupIsTheLibrary();
    void aBackupIsALibraryToo();
    void aReaderCanBackUp();
    void anOlderBackupIsRestoredAsItWas();
    void existingFilesAreKept();
    void aLibraryIsNotABackup();
    void rotationKeepsTheNewestAndNothingElse();
    void anUnsoundLibraryIsNotSealed();

private:
    [[nodiscard]] QString inFolder(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<LibraryFile> m_file;
};

void TestBackup::init()
{
    m_file.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = inFolder("lib.slate");
    makeLibrary(m_path);
    auto file = LibraryFile::open(m_path, OpenMode::Write);
    QVERIFY2(file, why(file));
    m_file = std::move(*file);
    QVERIFY(m_file->edit(markOf(QStringLiteral("Add")), [](store::Writer &writer) -> Result<void> {
        writer.insert(partyOf(QStringLiteral("x")));
        return {};
    }));
}

void TestBackup::aRestoredBackupIsTheLibrary()
{
    const QString backup = inFolder("backup.slate");
    const QString restored = inFolder("restored.slate");
    const QByteArray before = bytesHash(m_path);
    const auto made = store::backup(*m_file, backup);
    QVERIFY2(made, why(made));
    QCOMPARE(bytesHash(m_path), before);
    const QByteArray sealed = bytesHash(backup);
    const auto back = store::restore(backup, restored);
    QVERIFY2(back, why(back));
    QCOMPARE(bytesHash(backup), sealed);
    QCOMPARE(difference(tablesOf(m_path), tablesOf(restored)), QString());
    QCOMPARE(findingsIn(restored), QStringList());
    auto file = LibraryFile::open(restored, OpenMode::Write);
    QVERIFY2(file, why(file));
    QCOMPARE((*file)->database().execAndGet("SELECT count(*) FROM seal").getInt(), 0);
    const auto history = (*file)->history();
    QCOMPARE(history->size(), 1);
    auto mark = markOf(QStringLiteral("Undo"));
    mark.undoes = history->first().id;
    QVERIFY((*file)->undo(mark));
    QCOMPARE((*file)->read()->parties.size(), 1);
    QCOMPARE(neighbours(m_path),
             (QStringList{QStringLiteral("backup.slate"), QStringLiteral("lib.slate"), QStringLiteral("lib.slate.lock"),
                          QStringLiteral("restored.slate"), QStringLiteral("restored.slate.lock")}));
}

void TestBackup::aBackupIsALibraryToo()
{
    QVERIFY(store::backup(*m_file, inFolder("b1.slate")));
    QCOMPARE(findingsIn(inFolder("b1.slate")), QStringList());
    QCOMPARE(difference(freshlyRead(m_path), freshlyRead(inFolder("b1.slate"))), QString());
    // Somebody works on in a backup: a backup of that carries its own seal.
    {
        auto file = LibraryFile::open(inFolder("b1.slate"), OpenMode::Write);
        QVERIFY((*file)->edit(markOf(QStringLiteral("Add")), [](store::Writer &writer) -> Result<void> {
            writer.insert(partyOf(QStringLiteral("y")));
            return {};
        }));
        QVERIFY(store::backup(**file, inFolder("b2.slate")));
    }
    QVERIFY(store::restore(inFolder("b2.slate"), inFolder("r2.slate")));
    QCOMPARE(freshlyRead(inFolder("r2.slate")).parties.size(), 3);
    QCOMPARE(store::restore(inFolder("b1.slate"), inFolder("r1.slate")).error().code, ErrorCode::Damaged);
}

void TestBackup::aReaderCanBackUp()
{
    auto later = store::migrations();
    later.push_back({later.back().version + 1, "CREATE TABLE award (id INTEGER PRIMARY KEY) STRICT;"});
    for (const auto *steps : {&store::migrations(), &std::as_const(later)}) {
        const auto reader = LibraryFile::open(m_path, OpenMode::Read, *steps);
        QVERIFY2(reader, why(reader));
        const QString path = inFolder(steps == &later ? "later.slate" : "same.slate");
        const auto made = store::backup(**reader, path);
        QVERIFY2(made, why(made));
        QVERIFY(LibraryFile::open(path, OpenMode::Read, *steps));
    }
}

void TestBackup::anOlderBackupIsRestoredAsItWas()
{
    QVERIFY(store::backup(*m_file, inFolder("old.slate")));
    auto later = store::migrations();
    later.push_back({later.back().version + 1, "ALTER TABLE party ADD COLUMN country TEXT;"});
    const auto back = store::restore(inFolder("old.slate"), inFolder("new.slate"), later);
    QVERIFY2(back, why(back));
    QCOMPARE(difference(tablesOf(m_path), tablesOf(inFolder("new.slate"))), QString());
    QVERIFY(LibraryFile::open(inFolder("new.slate"), OpenMode::Write, later));
}

void TestBackup::existingFilesAreKept()
{
    QVERIFY(store::backup(*m_file, inFolder("backup.slate")));
    const QByteArray before = bytesHash(inFolder("backup.slate"));
    const auto again = store::backup(*m_file, inFolder("backup.slate"));
    QCOMPARE(again.error().code, ErrorCode::Invalid);
    QVERIFY2(again.error().sentence.contains(QStringLiteral("backup.slate")), why(again));
    QCOMPARE(bytesHash(inFolder("backup.slate")), before);
    const QByteArray library = bytesHash(m_path);
    const auto over = store::restore(inFolder("backup.slate"), m_path);
    QCOMPARE(over.error().code, ErrorCode::Invalid);
    QCOMPARE(bytesHash(m_path), library);
    const auto nowhere = store::backup(*m_file, inFolder("no/such/b.slate"));
    QCOMPARE(nowhere.error().code, ErrorCode::NotFound);
}

void TestBackup::aLibraryIsNotABackup()
{
    const QByteArray before = bytesHash(m_path);
    const auto refused = store::restore(m_path, inFolder("x.slate"));
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QVERIFY2(refused.error().sentence.contains(QStringLiteral("lib.slate")), why(refused));
    QCOMPARE(bytesHash(m_path), before);
    QVERIFY(!QFile::exists(inFolder("x.slate")));
    QCOMPARE(neighbours(m_path).size(), 2);
}

void TestBackup::rotationKeepsTheNewestAndNothingElse()
{
    const QString folder = inFolder("backups");
    QVERIFY(QDir().mkpath(folder));
    makeLibrary(folder + QStringLiteral("/mine.slate"), 1);
    makeLibrary(folder + QStringLiteral("/0000.slate"), 1);
    QStringList made;
    for (int i = 0; i < 6; ++i) {
        const auto kept = store::rotateBackups(*m_file, folder, 3);
        QVERIFY2(kept, why(kept));
        for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
            if (!made.contains(name))
                made << name;
        }
    }
    const QStringList left = QDir(folder).entryList(QDir::Files, QDir::Name);
    QCOMPARE(left.size(), 5);
    QVERIFY(left.contains(QStringLiteral("mine.slate")) && left.contains(QStringLiteral("0000.slate")));
    QCOMPARE(left.contains(made.last()), true);
    QVERIFY(store::restore(folder + QLatin1Char('/') + made.last(), inFolder("back.slate")));
}

namespace {

// Takes a row out of a table but not out of its index, which SQLite's quick check does not see.
void spoilAnIndex(const QString &path)
{
    std::string again;
    {
        SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY);
        again = database
                    .execAndGet("SELECT format('INSERT INTO sqlite_schema VALUES (%Q, %Q, %Q, %d, %Q)', type, name, "
                                "tbl_name, rootpage, sql) FROM sqlite_schema WHERE name = 'scout_event_ip'")
                    .getString();
    }
    runSql(path, "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'scout_event_ip'");
    runSql(path, "DELETE FROM scout_event WHERE id = (SELECT max(id) FROM scout_event)");
    runSql(path, "PRAGMA writable_schema = ON; " + QByteArray::fromStdString(again));
}

} // namespace

void TestBackup::anUnsoundLibraryIsNotSealed()
{
    const QString path = inFolder("unsound.slate");
    makeLibrary(path);
    spoilAnIndex(path);
    const auto file = LibraryFile::open(path, OpenMode::Read);
    QVERIFY2(file, why(file));
    QVERIFY2((*file)->read(), "its rows are whole");
    const auto refused = store::backup(**file, inFolder("sealed.slate"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Damaged);
    QVERIFY2(refused.error().sentence.contains(QStringLiteral("“unsound.slate” is damaged")), why(refused));
    QVERIFY2(refused.error().sentence.contains(QStringLiteral("slateboard check")), why(refused));
    const auto rotated = store::rotateBackups(**file, inFolder("backups"), 3);
    QCOMPARE(rotated.error().sentence, refused.error().sentence);
    QVERIFY(QDir(inFolder("backups")).isEmpty());
    QVERIFY(!QFile::exists(inFolder("sealed.slate")));
    QVERIFY(!findingsIn(path).isEmpty()); // as the sentence says
}

SLATEBOARD_TEST(TestBackup)
#include "tst_backup.moc"
