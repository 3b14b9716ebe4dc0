// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backup.h"
#include "app/store/libraryfile.h"
#include "tests/faults/faultvfs.h"
#include "tests/store/testlibrary.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

#include <functional>
#include <random>
#include <sys/stat.h>

using namespace slateboard;
using namespace slateboard::testing;
using store::LibraryFile;
using store::OpenMode;

using Spoil = std::function<void(const QString &path)>; // makes or spoils the file at the path
Q_DECLARE_METATYPE(Spoil)

/// Files that are no library of ours, or none any more: one sentence that names the file, and no byte is touched.
class TestBadFiles : public QObject {
    Q_OBJECT
private slots:
    void init();
    void isRefusedInOneSentence_data();
    void isRefusedInOneSentence();
    void anyByteMayFlip();
    void aBackupIsRestoredTrueOrNotAtAll();
    void aCutBackupIsNotRestored();

private:
    FaultVfs m_disk; // no faults, but no waiting for the disk either
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArray randomBytes(qsizetype count)
{
    std::minstd_rand random(7);
    QByteArray bytes(count, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

QByteArray bigEndian(qint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

Spoil cutTo(double share)
{
    return [share](const QString &path) {
        makeLibrary(path, 30);
        QFile file(path);
        QVERIFY(file.resize(static_cast<qint64>(share * static_cast<double>(file.size()))));
    };
}

Spoil overwritten(qint64 at, const QByteArray &bytes)
{
    return [at, bytes](const QString &path) {
        makeLibrary(path, 30);
        overwrite(path, at, bytes);
    };
}

Spoil written(const QByteArray &bytes)
{
    return [bytes](const QString &path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
}

} // namespace

void TestBadFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestBadFiles::isRefusedInOneSentence_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray magic("SQLite format 3\0", 16);
    QTest::newRow("missing") << Spoil([](const QString &) {}) << ErrorCode::NotFound;
    QTest::newRow("folder") << Spoil([](const QString &path) { QDir().mkpath(path); }) << ErrorCode::Foreign;
    QTest::newRow("pipe") << Spoil([](const QString &path) { mkfifo(path.toUtf8().constData(), 0600); })
                          << ErrorCode::Foreign;
    QTest::newRow("link to nothing") << Spoil([](const QString &path) {
        QFile::link(path + QStringLiteral(".gone"), path);
    }) << ErrorCode::NotFound;
    QTest::newRow("empty") << written({}) << ErrorCode::Foreign;
    QTest::newRow("text") << written("title,cost\n미생,100\n") << ErrorCode::Foreign;
    QTest::newRow("random bytes") << written(randomBytes(40'000)) << ErrorCode::Foreign;
    QTest::newRow("a few bytes") << written(magic) << ErrorCode::Foreign;
    QTest::newRow("zeros") << written(QByteArray(8192, '\0')) << ErrorCode::Foreign;
    QTest::newRow("another SQLite database")
        << Spoil([](const QString &path) { runSql(path, "CREATE TABLE title (id INTEGER)"); }) << ErrorCode::Foreign;
    QTest::newRow("our number on an empty database") << Spoil([](const QString &path) {
        runSql(path, "PRAGMA application_id = 0x534C5442; PRAGMA user_version = 1; CREATE TABLE x (y)");
    }) << ErrorCode::Damaged;
    QTest::newRow("our header, random bytes") << Spoil([](const QString &path) {
        makeLibrary(path, 30);
        overwrite(path, 100, randomBytes(QFileInfo(path).size() - 100));
    }) << ErrorCode::Damaged;
    QTest::newRow("newer") << overwritten(60, bigEndian(99)) << ErrorCode::Newer;
    QTest::newRow("no version") << overwritten(60, bigEndian(0)) << ErrorCode::Damaged;
    QTest::newRow("version below none") << overwritten(60, bigEndian(-3)) << ErrorCode::Damaged;
    QTest::newRow("half") << cutTo(0.5) << ErrorCode::Damaged;
    QTest::newRow("all but the end") << cutTo(0.999) << ErrorCode::Damaged;
    QTest::newRow("the first page alone") << cutTo(0.03) << ErrorCode::Damaged;
    QTest::newRow("page type") << overwritten(4096 * 9, QByteArray("\x77", 1)) << ErrorCode::Damaged;
    QTest::newRow("page of zeros") << overwritten(4096 * 9, QByteArray(4096, '\0')) << ErrorCode::Damaged;
    QTest::newRow("page size") << overwritten(16, QByteArray("\x03\x07", 2)) << ErrorCode::Foreign;
    QTest::newRow("write-ahead log") << Spoil([](const QString &path) {
        makeLibrary(path, 3);
        overwrite(path, 18, QByteArray("\x05\x05", 2)); // a file format that SQLite does not know
    }) << ErrorCode::Foreign;
}

void TestBadFiles::isRefusedInOneSentence()
{
    QFETCH(Spoil, spoil);
    QFETCH(ErrorCode, code);
    const QString path = m_folder->filePath(QStringLiteral("목록 (1).slate"));
    spoil(path);
    const bool isFile = QFileInfo(path).isFile();
    const QByteArray before = isFile ? bytesHash(path) : QByteArray();
    const QStringList there = neighbours(path);
    for (const OpenMode mode : {OpenMode::Write, OpenMode::Read}) {
        const auto opened = LibraryFile::open(path, mode);
        QVERIFY(!opened);
        const QString sentence = opened.error().sentence;
        QCOMPARE(opened.error().code, code);
        QVERIFY2(sentence.contains(QStringLiteral("“목록 (1).slate”")), why(opened));
        QVERIFY2(sentence.endsWith(QLatin1Char('.')) && !sentence.contains(QLatin1Char('\n')), why(opened));
        QCOMPARE(neighbours(path), there);
    }
    const auto restored = store::restore(path, m_folder->filePath(QStringLiteral("restored.slate")));
    QVERIFY(!restored);
    QVERIFY2(restored.error().sentence.contains(QStringLiteral("“목록 (1).slate”")), why(restored));
    QCOMPARE(neighbours(path), there);
    QCOMPARE(isFile ? bytesHash(path) : QByteArray(), before);
}

void TestBadFiles::anyByteMayFlip()
{
    const QString path = m_folder->filePath(QStringLiteral("lib.slate"));
    makeLibrary(path, 10);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray sound = file.readAll();
    file.close();
    std::minstd_rand random(11);
    int refused = 0;
    for (int i = 0; i < 400; ++i) {
        const auto at = static_cast<qint64>(random() % static_cast<unsigned>(sound.size()));
        const char wrong = static_cast<char>(sound[at] ^ static_cast<char>(1 + random() % 255));
        overwrite(path, at, QByteArray(1, wrong));
        const QByteArray bytes = bytesHash(path);
        const auto opened = LibraryFile::open(path, OpenMode::Read);
        const auto read = opened ? (*opened)->read() : Result<Library>(tl::unexpected(opened.error()));
        if (!read) {
            ++refused;
            QVERIFY2(read.error().sentence.contains(QStringLiteral("lib.slate")), why(read));
        }
        QCOMPARE(bytesHash(path), bytes);
        overwrite(path, at, sound.mid(at, 1));
    }
    QVERIFY(refused > 0);
    QCOMPARE(findingsIn(path), QStringList());
}

void TestBadFiles::aBackupIsRestoredTrueOrNotAtAll()
{
    const QString path = m_folder->filePath(QStringLiteral("lib.slate"));
    const QString sealed = m_folder->filePath(QStringLiteral("sealed.slate"));
    const QString restored = m_folder->filePath(QStringLiteral("restored.slate"));
    makeLibrary(path, 10);
    QVERIFY(store::backup(**LibraryFile::open(path, OpenMode::Write), sealed));
    const Tables expected = tablesOf(path);
    QFile file(sealed);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray sound = file.readAll();
    file.close();
    int refused = 0;
    int bySeal = 0;
    for (qint64 at = 7; at < sound.size(); at += 307) {
        overwrite(sealed, at, QByteArray(1, static_cast<char>(sound[at] ^ 0x11)));
        const auto back = store::restore(sealed, restored);
        if (back) { // the byte says nothing: free space in a page
            QCOMPARE(difference(expected, tablesOf(restored)), QString());
            QCOMPARE(findingsIn(restored), QStringList());
            QVERIFY(QFile::remove(restored));
        } else {
            ++refused;
            bySeal += back.error().sentence.contains(QStringLiteral("has been changed since it was made")) ? 1 : 0;
            QVERIFY2(back.error().sentence.contains(QStringLiteral("sealed.slate")), why(back));
            QVERIFY(!QFile::exists(restored));
        }
        overwrite(sealed, at, sound.mid(at, 1));
    }
    QVERIFY(refused > 20);
    QVERIFY(bySeal > 5);
    QVERIFY(store::restore(sealed, restored));
}

void TestBadFiles::aCutBackupIsNotRestored()
{
    const QString path = m_folder->filePath(QStringLiteral("lib.slate"));
    const QString sealed = m_folder->filePath(QStringLiteral("sealed.slate"));
    makeLibrary(path, 10);
    QVERIFY(store::backup(**LibraryFile::open(path, OpenMode::Write), sealed));
    runSql(sealed, "DELETE FROM edit; DELETE FROM goal;"); // sound to SQLite, but not what was sealed
    const auto back = store::restore(sealed, m_folder->filePath(QStringLiteral("restored.slate")));
    QCOMPARE(back.error().code, ErrorCode::Damaged);
    QFile file(sealed);
    QVERIFY(file.resize(file.size() / 2));
    const auto half = store::restore(sealed, m_folder->filePath(QStringLiteral("restored.slate")));
    QCOMPARE(half.error().code, ErrorCode::Damaged);
    QVERIFY2(half.error().sentence.contains(QStringLiteral("“sealed.slate” is damaged; choose another one")),
             why(half));
    QCOMPARE(neighbours(path), (QStringList{QStringLiteral("lib.slate"), QStringLiteral("sealed.slate")}));
}

SLATEBOARD_TEST(TestBadFiles)
#include "tst_badfiles.moc"
