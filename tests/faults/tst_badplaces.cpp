// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backup.h"
#include "app/store/writer.h"
#include "tests/store/testlibrary.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

using namespace slateboard;
using namespace slateboard::testing;
using store::LibraryFile;
using store::OpenMode;

namespace {

constexpr uid_t nobody = 65534;

/// Lets go of root's rights, which know no read-only folders, for as long as it lives.
class AsNobody {
public:
    AsNobody() : m_isRoot(geteuid() == 0)
    {
        if (m_isRoot && seteuid(nobody) != 0)
            qFatal("cannot become nobody");
    }
    ~AsNobody()
    {
        if (m_isRoot && seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;

private:
    bool m_isRoot;
};

} // namespace

/// Folders that cannot be written, and files that go away while they are open.
class TestBadPlaces : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aReadOnlyFolderOpensForReading();
    void aProtectedFileOpensForReading();
    void anUnreadableFileIsRefused();
    void nothingIsMadeInAReadOnlyFolder();
    void anInterruptedEditInAReadOnlyFolderIsExplained();
    void aMovedFileRefusesEditsUntilItIsBack();
    void anotherFileInItsPlaceIsNotTouched();

private:
    [[nodiscard]] static Result<store::Commit> addTo(LibraryFile &file)
    {
        return file.edit(markOf(QStringLiteral("Add")), [](store::Writer &writer) -> Result<void> {
            writer.insert(sourceIp(QStringLiteral("새 원작")));
            return {};
        });
    }
    void setFolder(QFile::Permissions permissions) const
    {
        QVERIFY(QFile::setPermissions(m_folder->path(), permissions));
    }
    static constexpr QFile::Permissions readable =
        QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestBadPlaces::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("lib.slate"));
    makeLibrary(m_path);
    // Everybody may write the file and nobody its folder.
    QVERIFY(QFile::setPermissions(m_path, readable | QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther));
    setFolder(readable);
}

void TestBadPlaces::cleanup()
{
    setFolder(readable | QFile::WriteOwner);
}

void TestBadPlaces::aReadOnlyFolderOpensForReading()
{
    const AsNobody nobodyNow;
    const QByteArray before = bytesHash(m_path);
    const auto writing = LibraryFile::open(m_path, OpenMode::Write);
    QVERIFY(!writing);
    QVERIFY2(writing.error().code == ErrorCode::ReadOnly, why(writing));
    QVERIFY2(writing.error().sentence.contains(QStringLiteral("lib.slate")), why(writing));
    const auto reading = LibraryFile::open(m_path, OpenMode::Read);
    QVERIFY2(reading, why(reading));
    QCOMPARE((*reading)->read()->ips.size(), 8);
    const auto refused = addTo(**reading);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
    QCOMPARE(bytesHash(m_path), before);
    QCOMPARE(neighbours(m_path), QStringList{QStringLiteral("lib.slate")});
}

void TestBadPlaces::aProtectedFileOpensForReading()
{
    setFolder(readable | QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther);
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const AsNobody nobodyNow;
    const auto writing = LibraryFile::open(m_path, OpenMode::Write);
    QVERIFY(!writing);
    QVERIFY2(writing.error().code == ErrorCode::ReadOnly, why(writing));
    QVERIFY2(writing.error().sentence.contains(QStringLiteral("lib.slate")), why(writing));
    QVERIFY(LibraryFile::open(m_path, OpenMode::Read));
    QCOMPARE(neighbours(m_path), QStringList{QStringLiteral("lib.slate")});
}

void TestBadPlaces::anUnreadableFileIsRefused()
{
    QVERIFY(QFile::setPermissions(m_path, QFile::Permissions()));
    const AsNobody nobodyNow;
    for (const OpenMode mode : {OpenMode::Write, OpenMode::Read}) {
        const auto opened = LibraryFile::open(m_path, mode);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Io);
        QVERIFY2(opened.error().sentence.contains(QStringLiteral("lib.slate")), why(opened));
    }
}

void TestBadPlaces::nothingIsMadeInAReadOnlyFolder()
{
    const AsNobody nobodyNow;
    const QString path = m_folder->filePath(QStringLiteral("new.slate"));
    const auto made = LibraryFile::create(path, [](store::Writer &) -> Result<void> { return {}; });
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::ReadOnly);
    QVERIFY2(made.error().sentence.contains(QStringLiteral("new.slate")), why(made));
    const auto file = LibraryFile::open(m_path, OpenMode::Read);
    const auto kept = store::backup(**file, path);
    QVERIFY(!kept);
    QVERIFY2(kept.error().sentence.contains(QStringLiteral("new.slate")), why(kept));
    const auto rotated = store::rotateBackups(**file, m_folder->filePath(QStringLiteral("backups")), 3);
    QVERIFY(!rotated);
    QVERIFY2(rotated.error().sentence.contains(QStringLiteral("backups")), why(rotated));
    QCOMPARE(neighbours(m_path), QStringList{QStringLiteral("lib.slate")});
}

void TestBadPlaces::anInterruptedEditInAReadOnlyFolderIsExplained()
{
    setFolder(readable | QFile::WriteOwner);
    // The journal of a transaction that another program began and did not live to finish.
    const QString journal = m_path + QStringLiteral("-journal");
    {
        SQLite::Database database(m_path.toStdString(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA cache_size = 1; BEGIN IMMEDIATE; UPDATE source_ip SET notes = hex(zeroblob(3000));");
        QVERIFY(QFile::copy(journal, journal + QStringLiteral(".kept")));
        QVERIFY(QFile::copy(m_path, m_path + QStringLiteral(".kept")));
    }
    QVERIFY(QFile::remove(m_path) && QFile::rename(m_path + QStringLiteral(".kept"), m_path));
    QVERIFY(QFile::rename(journal + QStringLiteral(".kept"), journal));
    QVERIFY(QFile::setPermissions(m_path, readable));
    QVERIFY(QFile::setPermissions(journal, readable));
    setFolder(readable);
    const QByteArray before = bytesHash(m_path);
    {
        const AsNobody nobodyNow;
        const auto reading = LibraryFile::open(m_path, OpenMode::Read);
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, ErrorCode::Damaged);
        QVERIFY2(reading.error().sentence.contains(QStringLiteral("not closed cleanly")), why(reading));
    }
    QCOMPARE(bytesHash(m_path), before);
    QVERIFY(QFile::exists(journal));
    setFolder(readable | QFile::WriteOwner);
    QVERIFY(QFile::setPermissions(m_path, readable | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(journal, readable | QFile::WriteOwner));
    const auto mended = LibraryFile::open(m_path, OpenMode::Write);
    QVERIFY2(mended, why(mended));
    QVERIFY((*mended)->readIp((*mended)->read()->ips.id(0))->notes.isEmpty());
}

void TestBadPlaces::aMovedFileRefusesEditsUntilItIsBack()
{
    setFolder(readable | QFile::WriteOwner);
    const QString elsewhere = m_folder->filePath(QStringLiteral("moved.slate"));
    const auto file = LibraryFile::open(m_path, OpenMode::Write);
    QVERIFY2(addTo(**file), "the first edit");
    QVERIFY(QFile::rename(m_path, elsewhere));
    const QByteArray before = bytesHash(elsewhere);
    const auto refused = addTo(**file);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Io);
    QVERIFY2(refused.error().sentence.contains(QStringLiteral("lib.slate")), why(refused));
    QCOMPARE(bytesHash(elsewhere), before);
    QVERIFY(!QFile::exists(m_path));
    QCOMPARE(freshlyRead(elsewhere).ips.size(), 9);
    QVERIFY(QFile::rename(elsewhere, m_path));
    QVERIFY2(addTo(**file), "back in its place");
    QCOMPARE(freshlyRead(m_path).ips.size(), 10);
}

void TestBadPlaces::anotherFileInItsPlaceIsNotTouched()
{
    setFolder(readable | QFile::WriteOwner);
    const QString copy = m_folder->filePath(QStringLiteral("copy.slate"));
    const auto file = LibraryFile::open(m_path, OpenMode::Write);
    QVERIFY(QFile::copy(m_path, copy));
    QVERIFY(QFile::remove(m_path) && QFile::rename(copy, m_path)); // what a sync folder does
    const QByteArray before = bytesHash(m_path);
    const auto refused = addTo(**file);
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(QStringLiteral("lib.slate")), why(refused));
    QCOMPARE(bytesHash(m_path), before);
    QCOMPARE((*file)->read()->ips.size(), 8); // what it holds can still be read, and backed up
    const auto kept = store::backup(**file, copy);
    QVERIFY2(kept, why(kept));
    QCOMPARE(freshlyRead(copy).ips.size(), 8);
}

SLATEBOARD_TEST(TestBadPlaces)
#include "tst_badplaces.moc"
