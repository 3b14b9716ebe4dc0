// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commandline/program.h"

#include <QtTest>

using namespace slateboard;

/// What a command writes never costs what was there.
class TestOutputs : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aLibraryIsNeverWrittenOver_data();
    void aLibraryIsNeverWrittenOver();
    void twoTablesWantTwoFiles();
    void allTablesOrNone();
    void aFullOutputIsAFailure_data();
    void aFullOutputIsAFailure();

private:
    Program m_program;
};

void TestOutputs::initTestCase()
{
    QCOMPARE(m_program.run({"new", "a.slate"}).exitCode, 0);
    QCOMPARE(m_program.run({"new", "other.slate"}).exitCode, 0);
    m_program.write(QStringLiteral("list.csv"), "title\n미생\n");
}

void TestOutputs::aLibraryIsNeverWrittenOver_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("library");
    for (const char *library : {"a.slate", "./a.slate", "other.slate"}) {
        const QString name = QString::fromLatin1(library);
        QTest::addRow("report to %s", library) << QStringList{"report", "a.slate", "--pdf", name} << name;
        for (const char *table : {"--ips", "--titles", "--budget", "--costs"})
            QTest::addRow("export %s to %s", table, library) << QStringList{"export", "a.slate", table, name} << name;
    }
}

void TestOutputs::aLibraryIsNeverWrittenOver()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, library);
    const QByteArray before = m_program.read(library);
    QVERIFY(!before.isEmpty());
    const Outcome done = m_program.run(arguments);
    QVERIFY2(done.refused(1, library), done.said());
    QCOMPARE(m_program.read(library), before);
}

void TestOutputs::twoTablesWantTwoFiles()
{
    const Outcome done = m_program.run({"export", "a.slate", "--ips", "same.csv", "--titles", "./same.csv"});
    QVERIFY2(done.refused(2, QStringLiteral("same.csv")), done.said());
    QVERIFY(!m_program.has(QStringLiteral("same.csv")));
    QVERIFY(QFile::link(QStringLiteral("same.csv"), m_program.path(QStringLiteral("link.csv"))));
    for (const bool isThere : {false, true}) {
        if (isThere)
            m_program.write(QStringLiteral("same.csv"), "old");
        const Outcome linked = m_program.run({"export", "a.slate", "--ips", "same.csv", "--titles", "link.csv"});
        QVERIFY2(linked.refused(2, QStringLiteral("link.csv")), linked.said());
        QCOMPARE(m_program.read(QStringLiteral("same.csv")), QByteArray(isThere ? "old" : ""));
    }
}

void TestOutputs::allTablesOrNone()
{
    m_program.write(QStringLiteral("old.csv"), "old");
    const Outcome failed =
        m_program.run({"export", "a.slate", "--ips", "old.csv", "--titles", "new.csv", "--costs", "none/costs.csv"});
    QVERIFY2(failed.refused(1, QStringLiteral("none/costs.csv")) && failed.out.isEmpty(), failed.said());
    QCOMPARE(m_program.read(QStringLiteral("old.csv")), QByteArray("old"));
    QVERIFY(!m_program.has(QStringLiteral("new.csv")));
    const Outcome done = m_program.run({"export", "a.slate", "--ips", "old.csv", "--titles", "new.csv"});
    QVERIFY2(done.exitCode == 0, done.said());
    QVERIFY(m_program.read(QStringLiteral("old.csv")).contains("original_title"));
    QVERIFY(m_program.read(QStringLiteral("new.csv")).contains("korean_name"));
}

void TestOutputs::aFullOutputIsAFailure_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const QStringList &arguments) {
        QTest::addRow("%s", qPrintable(arguments.join(u' '))) << arguments;
    };
    row({"--help"});
    row({"--version"});
    row({"figures", "--help"});
    row({"new", "full.slate"});
    row({"import", "a.slate", "--ips", "list.csv", "--dry-run"});
    row({"import", "a.slate", "--ips", "list.csv", "--dry-run", "--json"});
    row({"figures", "a.slate"});
    row({"figures", "a.slate", "--json"});
    row({"report", "a.slate", "--pdf", "full.pdf"});
    row({"charts", "a.slate", "--out", "full"});
    row({"export", "a.slate", "--ips", "full.csv"});
    row({"check", "a.slate"});
    row({"check", "a.slate", "--json"});
    row({"history", "a.slate", "--json"});
    row({"backup", "a.slate", "full.backup"});
    row({"restore", "full.backup", "restored.slate"});
}

void TestOutputs::aFullOutputIsAFailure()
{
    QFETCH(QStringList, arguments);
    const Outcome full = m_program.runOnFullDisk(arguments);
    QVERIFY2(full.refused(1, QStringLiteral("could not be written in full")), full.said());
}

QTEST_GUILESS_MAIN(TestOutputs)
#include "tst_outputs.moc"
