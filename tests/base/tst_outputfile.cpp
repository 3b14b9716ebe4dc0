// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/outputfile.h"
#include "app/base/printable.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace slateboard;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As on a disk that fills up: a write beyond the limit takes what still fits, and the next one fails.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before{};
};

} // namespace

class TestOutputFile : public QObject {
    Q_OBJECT
private slots:
    void aFileIsWrittenAndReplaced();
    void aFullDiskLeavesTheOldFile();
    void aDatabaseIsNeverReplaced();
    void aFolderOrDeviceIsNeverReplaced();
    void whatStandsBesideALibraryIsNeverWritten_data();
    void whatStandsBesideALibraryIsNeverWritten();
    void oneFileUnderTwoNames();
    void anEndingHasToBeKnown();
    void aNameIsShownInOneLine_data();
    void aNameIsShownInOneLine();
    void aMissingFolderIsSaid();

private:
    QTemporaryDir m_folder;
};

void TestOutputFile::aFileIsWrittenAndReplaced()
{
    const QString path = m_folder.filePath(QStringLiteral("a.csv"));
    for (const QByteArray &bytes : {QByteArray(500'000, 'x'), QByteArray("short"), QByteArray()}) {
        QVERIFY(writeOutputFile(path, bytes));
        QCOMPARE(read(path), bytes);
    }
}

void TestOutputFile::aFullDiskLeavesTheOldFile()
{
    const QString path = m_folder.filePath(QStringLiteral("full.csv"));
    QVERIFY(writeOutputFile(path, "old"));
    for (const rlim_t room : {0, 1000, 100'000, 299'999}) {
        Result<void> written;
        {
            const SmallDisk disk(room);
            written = writeOutputFile(path, QByteArray(300'000, 'x'));
        }
        QVERIFY(!written);
        QVERIFY(written.error().sentence.contains(QStringLiteral("full.csv")));
        QCOMPARE(read(path), QByteArray("old"));
    }
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("full*")}, QDir::Files).size(), 1);
}

void TestOutputFile::aDatabaseIsNeverReplaced()
{
    const QString path = m_folder.filePath(QStringLiteral("a.slate"));
    const QByteArray library = QByteArray("SQLite format 3", 16) + "and pages";
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(library) == library.size());
    file.close();
    const QString link = m_folder.filePath(QStringLiteral("link.csv"));
    QVERIFY(QFile::link(path, link));
    for (const QString &name : {path, link}) {
        const auto written = writeOutputFile(name, "title");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Invalid);
        QVERIFY(written.error().sentence.contains(name));
        QCOMPARE(read(path), library);
    }
}

void TestOutputFile::aFolderOrDeviceIsNeverReplaced()
{
    const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    for (const QString &path : {pipe, m_folder.path()}) {
        const auto written = writeOutputFile(path, "title");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Invalid);
    }
    struct stat now {};
    QCOMPARE(stat(qPrintable(pipe), &now), 0);
    QVERIFY(S_ISFIFO(now.st_mode));
}

void TestOutputFile::whatStandsBesideALibraryIsNeverWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isFree");
    for (const char *suffix : {"-journal", "-wal", "-shm", ".lock"}) {
        QTest::addRow("%s of a library", suffix) << QStringLiteral("b.slate") + QLatin1String(suffix) << false;
        QTest::addRow("%s of nothing", suffix) << QStringLiteral("c.slate") + QLatin1String(suffix) << true;
        QTest::addRow("%s of a list", suffix) << QStringLiteral("b.csv") + QLatin1String(suffix) << true;
    }
    QTest::newRow("a link to it") << QStringLiteral("beside.csv") << false;
}

void TestOutputFile::whatStandsBesideALibraryIsNeverWritten()
{
    QFETCH(QString, name);
    QFETCH(bool, isFree);
    QFile library(m_folder.filePath(QStringLiteral("b.slate")));
    QVERIFY(library.open(QIODevice::WriteOnly) && library.write(QByteArray("SQLite format 3", 16)) == 16);
    library.close();
    QVERIFY(writeOutputFile(m_folder.filePath(QStringLiteral("b.csv")), "title"));
    QFile::link(library.fileName() + QStringLiteral("-journal"), m_folder.filePath(QStringLiteral("beside.csv")));
    const auto written = writeOutputFile(m_folder.filePath(name), "title");
    QCOMPARE(written.has_value(), isFree);
    QCOMPARE(QFileInfo::exists(m_folder.filePath(name)), isFree);
    if (!isFree)
        QVERIFY(written.error().code == ErrorCode::Invalid && written.error().sentence.contains(name));
}

void TestOutputFile::oneFileUnderTwoNames()
{
    const QString path = m_folder.filePath(QStringLiteral("list.csv"));
    QVERIFY(writeOutputFile(path, "title"));
    const QString soft = m_folder.filePath(QStringLiteral("soft.csv"));
    const QString hard = m_folder.filePath(QStringLiteral("hard.csv"));
    QVERIFY(QFile::link(path, soft));
    QCOMPARE(::link(qPrintable(path), qPrintable(hard)), 0);
    for (const QString &name : {path, soft, hard, m_folder.filePath(QStringLiteral(".//list.csv"))})
        QVERIFY2(isSameFile(path, name), qPrintable(name));
    const QString copy = m_folder.filePath(QStringLiteral("copy.csv"));
    QVERIFY(!isSameFile(path, copy));
    QVERIFY(writeOutputFile(copy, "title"));
    QVERIFY(!isSameFile(path, copy));
    QVERIFY(!isSameFile(path, QString()));
}

void TestOutputFile::anEndingHasToBeKnown()
{
    const QStringList endings{QStringLiteral("csv"), QStringLiteral("xlsx")};
    for (const char *name : {"a.csv", "a.CSV", "b.pdf/a.b.xlsx"})
        QVERIFY2(checkEnding(QString::fromLatin1(name), endings), name);
    for (const char *name : {"a.pdf", "csv", "a", "-", "a.csv/b", "a.csv-journal"}) {
        const auto refused = checkEnding(QString::fromLatin1(name), endings);
        QVERIFY2(!refused, name);
        QVERIFY(refused.error().sentence.contains(QLatin1String(name)));
        QVERIFY(refused.error().sentence.contains(QStringLiteral(".csv or .xlsx")));
    }
}

void TestOutputFile::aNameIsShownInOneLine_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    const auto same = [](const char *row, const QString &name) { QTest::newRow(row) << name << name; };
    same("plain", QStringLiteral("원작 목록 (1).csv"));
    same("a joined emoji", QStringLiteral("👩‍🎬.csv"));
    QTest::newRow("a terminal's colour") << QStringLiteral("\x1b[31mz.csv") << QStringLiteral("\\x1b[31mz.csv");
    QTest::newRow("two lines") << QStringLiteral("a\nb\r\tc") << QStringLiteral("a\\nb\\x0d\\x09c");
    QTest::newRow("C1") << QStringLiteral("a\u009b31m") << QStringLiteral("a\\x9b31m");
    QTest::newRow("turned round") << QStringLiteral("a\u202evsc.exe") << QStringLiteral("a\\u202evsc.exe");
}

void TestOutputFile::aNameIsShownInOneLine()
{
    QFETCH(QString, name);
    QTEST(printable(name), "shown");
}

void TestOutputFile::aMissingFolderIsSaid()
{
    const auto written = writeOutputFile(m_folder.filePath(QStringLiteral("none/a.csv")), "title");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Io);
    QVERIFY(written.error().sentence.contains(QStringLiteral("none/a.csv")));
}

SLATEBOARD_TEST(TestOutputFile)
#include "tst_outputfile.moc"
