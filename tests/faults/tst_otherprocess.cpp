// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"
#include "app/store/libraryfile.h"
#include "tests/store/testlibrary.h"
#include "tests/support/awaiting.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>

using namespace slateboard;
using namespace slateboard::testing;

/// A library between two processes. The other one is this program again, with arguments; see main().
class TestOtherProcess : public QObject {
    Q_OBJECT
private slots:
    void init();
    void theHolderIsNamed();
    void aKilledHolderHoldsNothing();
    void killedWhileImporting_data();
    void killedWhileImporting();
    void aProgramThatKeepsTheFileBusyIsWaitedForAndNamed();

private:
    void start(QProcess &process, const QString &order) const
    {
        process.start(QCoreApplication::applicationFilePath(), {order, m_path});
        QVERIFY(process.waitForStarted());
    }
    static QByteArray nextLine(QProcess &process)
    {
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(60'000))
                return {};
        }
        return process.readLine().trimmed();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestOtherProcess::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("lib.slate"));
    makeLibrary(m_path);
}

void TestOtherProcess::theHolderIsNamed()
{
    QProcess holder;
    start(holder, QStringLiteral("hold"));
    QCOMPARE(nextLine(holder), QByteArray("holding"));
    const QByteArray before = bytesHash(m_path);
    const auto refused = store::LibraryFile::open(m_path, store::OpenMode::Write);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Locked);
    const QString sentence = refused.error().sentence;
    for (const QString &part : {QStringLiteral("“lib.slate”"), QSysInfo::machineHostName(),
                                QString::number(holder.processId()), QFileInfo(m_path).owner()})
        QVERIFY2(sentence.contains(part), why(refused));
    const auto session = await(Session::open(m_path, Access::Write));
    QVERIFY2(session, why(session));
    QCOMPARE((*session)->readOnlyReason(), sentence);
    QCOMPARE((*session)->library().ips.size(), 8);
    QCOMPARE(bytesHash(m_path), before);
    holder.closeWriteChannel(); // it ends when its input does
    QVERIFY(holder.waitForFinished());
    QVERIFY(store::LibraryFile::open(m_path, store::OpenMode::Write));
}

void TestOtherProcess::aKilledHolderHoldsNothing()
{
    QProcess holder;
    start(holder, QStringLiteral("hold"));
    QCOMPARE(nextLine(holder), QByteArray("holding"));
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QVERIFY(QFile::exists(m_path + QStringLiteral(".lock")));
    const auto opened = store::LibraryFile::open(m_path, store::OpenMode::Write);
    QVERIFY2(opened, why(opened));
}

void TestOtherProcess::killedWhileImporting_data()
{
    QTest::addColumn<int>("notices");
    for (int notices : {1, 3, 8, 12, 20, 1'000'000})
        QTest::addRow("after %d notices of progress", notices) << notices;
}

void TestOtherProcess::killedWhileImporting()
{
    QFETCH(int, notices);
    const Tables before = tablesOf(m_path);
    QProcess importer;
    start(importer, QStringLiteral("import"));
    QByteArray line;
    for (int i = 0; i < notices && line != "done"; ++i)
        line = nextLine(importer);
    importer.kill();
    QVERIFY(importer.waitForFinished());
    const auto opened = store::LibraryFile::open(m_path, store::OpenMode::Write);
    QVERIFY2(opened, why(opened));
    const qsizetype steps = (*opened)->history()->size();
    if (steps == 0) {
        QVERIFY(line != "done"); // what was accepted is there
        QCOMPARE(difference(before, tablesOf(m_path)), QString());
    } else {
        QCOMPARE((*opened)->read()->ips.size(), 8 + 5000);
        QCOMPARE((*opened)->read()->grants.size(), 8 + 5000);
    }
    QCOMPARE(*(*opened)->check(), QStringList());
}

void TestOtherProcess::aProgramThatKeepsTheFileBusyIsWaitedForAndNamed()
{
    const auto session = await(Session::open(m_path, Access::Write));
    QVERIFY2(session, why(session));
    QProcess shell;
    start(shell, QStringLiteral("busy")); // a reader that is never done, as sqlite3 in a forgotten terminal
    QCOMPARE(nextLine(shell), QByteArray("reading"));
    const auto refused = await((*session)->addIp(sourceIp(QStringLiteral("x"))));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Locked);
    QVERIFY2(refused.error().sentence.contains(QStringLiteral("“lib.slate”")), why(refused));
    QCOMPARE((*session)->library().ips.size(), 8);
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished());
    QVERIFY(await((*session)->addIp(sourceIp(QStringLiteral("x")))));
    QCOMPARE(difference((*session)->library(), freshlyRead(m_path)), QString());
}

namespace {

void say(const char *line)
{
    std::puts(line);
    std::fflush(stdout);
}

// Until whoever started this closes its end.
void waitForEnd()
{
    while (std::getchar() != EOF) {
    }
}

int hold(const QString &path)
{
    const auto session = await(Session::open(path, Access::Write));
    if (!session || (*session)->isReadOnly())
        return 1;
    say("holding");
    waitForEnd();
    return 0;
}

int importRows(const QString &path)
{
    const auto session = await(Session::open(path, Access::Write));
    if (!session)
        return 1;
    QObject::connect(session->get(), &Session::progressChanged, session->get(), [] { say("progress"); });
    const auto taken = await((*session)->takeRows(moreRows(5000), {QStringLiteral("Import"), {}}));
    say(taken ? "done" : "failed");
    waitForEnd();
    return 0;
}

int keepBusy(const QString &path)
{
    const auto file = store::LibraryFile::open(path, store::OpenMode::Read);
    if (!file)
        return 1;
    SQLite::Statement statement((*file)->database(), "SELECT id FROM source_ip");
    if (!statement.executeStep())
        return 1;
    say("reading");
    waitForEnd();
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("hold"))
        return hold(arguments[2]);
    if (arguments.size() == 3 && arguments[1] == QLatin1String("import"))
        return importRows(arguments[2]);
    if (arguments.size() == 3 && arguments[1] == QLatin1String("busy"))
        return keepBusy(arguments[2]);
    TestOtherProcess test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_otherprocess.moc"
