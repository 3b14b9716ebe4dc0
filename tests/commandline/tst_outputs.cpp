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

private:
    Program m_program;
};

void TestOutputs::initTestCase()
{
    QCOMPARE(m_program.run({"new", "a.slate"}).exitCode, 0);
    QCOMPARE(m_program.run({"new", "other.slate"}).exitCode, 0);
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
}

QTEST_GUILESS_MAIN(TestOutputs)
#include "tst_outputs.moc"
