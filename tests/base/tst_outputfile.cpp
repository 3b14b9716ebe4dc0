// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/outputfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

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

void TestOutputFile::aMissingFolderIsSaid()
{
    const auto written = writeOutputFile(m_folder.filePath(QStringLiteral("none/a.csv")), "title");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Io);
    QVERIFY(written.error().sentence.contains(QStringLiteral("none/a.csv")));
}

QTEST_GUILESS_MAIN(TestOutputFile)
#include "tst_outputfile.moc"
