// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commandline/program.h"
#include "tests/support/registry.h"

#include <QtTest>

using namespace slateboard;

/// What a command writes never costs what was there.
class TestOutputs : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aLibraryIsNeverWrittenOver_data();
    void aLibraryIsNeverWrittenOver();
    void namesBesideALibraryAreRefused_data();
    void namesBesideALibraryAreRefused();
    void anEndingOfAnotherKindIsRefused_data();
    void anEndingOfAnotherKindIsRefused();
    void twoTablesWantTwoFiles();
    void allTablesOrNone();
    void theEndingTellsTheFormat_data();
    void theEndingTellsTheFormat();
    void aFilterChoosesSourceIps_data();
    void aFilterChoosesSourceIps();
    void filtersThatMakeNoSense_data();
    void filtersThatMakeNoSense();
    void aFullOutputIsAFailure_data();
    void aFullOutputIsAFailure();

private:
    Program m_program;
};

void TestOutputs::initTestCase()
{
    QCOMPARE(m_program.run({"new", "a.slate"}).exitCode, 0);
    QCOMPARE(m_program.run({"new", "other.slate"}).exitCode, 0);
    m_program.write(QStringLiteral("library.csv"), m_program.read(QStringLiteral("other.slate")));
    m_program.write(QStringLiteral("list.csv"), "title\n미생\n");
    m_program.write(QStringLiteral("ips.csv"), "제목,매체,장르,줄거리\n미생,웹툰,드라마,바둑을 두던 청년\n"
                                               "이태원 클라쓰,웹툰,성장,포차를 연다\n달빛 궁궐,소설,로맨스,궁\n");
    QCOMPARE(m_program.run({"new", "ips.slate"}).exitCode, 0);
    QCOMPARE(m_program.run({"import", "ips.slate", "--ips", "ips.csv"}).exitCode, 0);
}

void TestOutputs::aLibraryIsNeverWrittenOver_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("library");
    for (const char *library : {"a.slate", "./a.slate", "other.slate", "library.csv"}) {
        const QString name = QString::fromLatin1(library);
        QTest::addRow("report to %s", library) << QStringList{"report", "a.slate", "--pdf", name} << name;
        for (const char *table : {"--ips", "--titles", "--budget", "--costs", "--all"})
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
    QVERIFY2(done.refused(1, QStringLiteral("“%1” is a library").arg(library)), done.said());
    QCOMPARE(m_program.read(library), before);
}

void TestOutputs::namesBesideALibraryAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments"); // the last is the name
    for (const char *name : {"a.slate-journal", "a.slate-wal", "a.slate-shm", "a.slate.lock"}) {
        const QString beside = QString::fromLatin1(name);
        QTest::addRow("new %s", name) << QStringList{"new", beside};
        QTest::addRow("backup %s", name) << QStringList{"backup", "other.slate", beside};
        QTest::addRow("restore %s", name) << QStringList{"restore", "seal.slate", beside};
        QTest::addRow("export %s", name) << QStringList{"export", "a.slate", "--ips", beside};
        QTest::addRow("report %s", name) << QStringList{"report", "a.slate", "--pdf", beside};
        QTest::addRow("rejects %s", name) << QStringList{"import", "a.slate", "--ips", "bad.csv", "--rejects", beside};
    }
}

void TestOutputs::namesBesideALibraryAreRefused()
{
    QFETCH(QStringList, arguments);
    m_program.write(QStringLiteral("bad.csv"), "title,medium\n,webtoon\nA,webtoon\n");
    if (!m_program.has(QStringLiteral("seal.slate")))
        QCOMPARE(m_program.run({"backup", "other.slate", "seal.slate"}).exitCode, 0);
    const Outcome done = m_program.run(arguments);
    QVERIFY2(done.refused(1, QStringLiteral("its journal or its lock")) && done.out.isEmpty(), done.said());
    QVERIFY(done.error.contains(arguments.last()));
    QVERIFY(!m_program.has(arguments.last()));
    QCOMPARE(m_program.run({"check", "a.slate"}).exitCode, 0);
}

void TestOutputs::anEndingOfAnotherKindIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments"); // the last is the name
    for (const char *name : {"no.pdf", "no", "no.txt", "-"}) {
        QTest::addRow("export %s", name) << QStringList{"export", "a.slate", "--titles", QString::fromLatin1(name)};
        QTest::addRow("rejects %s", name)
            << QStringList{"import", "a.slate", "--ips", "list.csv", "--rejects", QString::fromLatin1(name)};
    }
    QTest::newRow("rejects as JSON") << QStringList{"import", "a.slate", "--ips", "list.csv", "--rejects", "no.json"};
    QTest::newRow("report") << QStringList{"report", "a.slate", "--pdf", "no.csv"};
}

void TestOutputs::anEndingOfAnotherKindIsRefused()
{
    QFETCH(QStringList, arguments);
    const Outcome done = m_program.run(arguments);
    QVERIFY2(done.refused(1, QStringLiteral("“%1” has to end in .").arg(arguments.last())) && done.out.isEmpty(),
             done.said());
    QVERIFY(!m_program.has(arguments.last()));
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

void TestOutputs::theEndingTellsTheFormat_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("beginning"); // of the file; empty: refused
    QTest::newRow("CSV") << "--ips"
                         << "one.csv" << QByteArray("\xEF\xBB\xBFtitle,");
    QTest::newRow("JSON") << "--ips"
                          << "one.json" << QByteArray("[\n{\"title\": ");
    QTest::newRow("a workbook") << "--ips"
                                << "one.xlsx" << QByteArray("PK");
    QTest::newRow("all as JSON") << "--all"
                                 << "all.json" << QByteArray("{\n\"ips\": [");
    QTest::newRow("all in a workbook") << "--all"
                                       << "all.xlsx" << QByteArray("PK");
    QTest::newRow("all as CSV") << "--all"
                                << "all.csv" << QByteArray();
}

void TestOutputs::theEndingTellsTheFormat()
{
    QFETCH(QString, option);
    QFETCH(QString, file);
    QFETCH(QByteArray, beginning);
    const Outcome done = m_program.run({"export", "ips.slate", option, file});
    if (beginning.isEmpty()) {
        QVERIFY2(done.refused(1, file), done.said());
        QVERIFY(!m_program.has(file));
        return;
    }
    QVERIFY2(done.exitCode == 0 && done.out.contains(file), done.said());
    QCOMPARE(m_program.read(file).first(beginning.size()), beginning);
    if (file.endsWith(QLatin1String("json")))
        QVERIFY(!QJsonDocument::fromJson(m_program.read(file)).isNull());
}

void TestOutputs::aFilterChoosesSourceIps_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("a medium") << QStringLiteral("매체:웹툰")
                              << QStringList{QStringLiteral("미생"), QStringLiteral("이태원 클라쓰")};
    QTest::newRow("a status") << "status:secured" << QStringList{};
    QTest::newRow("a synopsis") << QStringLiteral("포차") << QStringList{QStringLiteral("이태원 클라쓰")};
    QTest::newRow("two terms") << QStringLiteral("medium:webtoon -장르:성장") << QStringList{QStringLiteral("미생")};
}

void TestOutputs::aFilterChoosesSourceIps()
{
    QFETCH(QString, query);
    QFETCH(QStringList, titles);
    const Outcome done = m_program.run({"export", "ips.slate", "--ips", "some.json", "--filter", query});
    QVERIFY2(done.exitCode == 0, done.said());
    const QJsonArray rows = QJsonDocument::fromJson(m_program.read(QStringLiteral("some.json"))).array();
    QStringList found;
    for (const QJsonValue &row : rows)
        found << row[QLatin1String("title")].toString();
    QCOMPARE(found, titles);
}

void TestOutputs::filtersThatMakeNoSense_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    QTest::newRow("a medium that is none") << QStringList{"--ips", "no.csv", "--filter", "medium:strip"}
                                           << QStringLiteral("medium:strip: there is no “strip” to choose");
    const auto row = [](const char *name, const char *query, const char *word) {
        QTest::newRow(name) << QStringList{"--ips", "no.csv", "--filter", QString::fromUtf8(query)}
                            << QString::fromUtf8(word);
    };
    row("an operator that is none", "색:빨강", "There is no field “색” to filter by");
    row("no number of days", "lapses<-90d", "lapses<-90d: not a number of days or a day");
    row("an open quotation", "매체:웹툰 \"미생", "is not closed");
    row("a quotation mark", "\"", "is not closed");
    row("an open value", "장르:\"로맨스", "is not closed");
    row("no value", "미생 medium:", "medium: has no value yet");
    row("nothing", "", "--filter needs a value");
    QTest::newRow("of titles") << QStringList{"--titles", "no.csv", "--filter", "medium:webtoon"}
                               << QStringLiteral("--filter");
}

void TestOutputs::filtersThatMakeNoSense()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const Outcome done = m_program.run(QStringList{"export", "ips.slate"} + arguments);
    QVERIFY2(done.refused(2, word), done.said());
    QVERIFY2(!done.error.contains(QStringLiteral("left out")), done.said()); // nothing was done
    QVERIFY(!m_program.has(QStringLiteral("no.csv")));
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
    row({"plans", "a.slate"});
    row({"plans", "a.slate", "--json"});
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

SLATEBOARD_TEST(TestOutputs)
#include "tst_outputs.moc"
