// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commandline/program.h"
#include "tests/support/registry.h"

using namespace slateboard;

class TestUsage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void helpAndVersion();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void failuresAreOne_data();
    void failuresAreOne();
    void aRefusedCommandWritesNothing();
    void sentencesComeInTheLanguageAskedFor();
    void withoutADisplayTheWindowIsRefused_data();
    void withoutADisplayTheWindowIsRefused();

private:
    const Program m_program;
};

void TestUsage::initTestCase()
{
    QCOMPARE(m_program.run({"new", "a.slate"}).exitCode, 0);
    m_program.write("list.csv", "title,medium\n미생,webtoon\n");
    m_program.write("noise.slate", "This is no library at all, whatever its name says. It is just some text.");
    m_program.write("empty.slate", "");
}

void TestUsage::helpAndVersion()
{
    const Outcome help = m_program.run({"--help"});
    QCOMPARE(help.exitCode, 0);
    for (const char *name :
         {"new", "import", "figures", "report", "charts", "export", "check", "history", "backup", "restore"})
        QVERIFY2(help.out.contains(QStringLiteral("slateboard %1 ").arg(QLatin1String(name))), name);
    const Outcome version = m_program.run({"--version"});
    QCOMPARE(version.exitCode, 0);
    QVERIFY2(version.out.startsWith(QStringLiteral("Slateboard ")), version.said());
}

void TestUsage::everyCommandHasHelp_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("option");
    QTest::newRow("new") << "new"
                         << "--goal";
    QTest::newRow("import") << "import"
                            << "--dry-run";
    QTest::newRow("figures") << "figures"
                             << "--as-of";
    QTest::newRow("report") << "report"
                            << "--pdf";
    QTest::newRow("charts") << "charts"
                            << "--out";
    QTest::newRow("export") << "export"
                            << "--costs";
    QTest::newRow("check") << "check"
                           << "--json";
    QTest::newRow("history") << "history"
                             << "--json";
    QTest::newRow("backup") << "backup"
                            << "--lang";
    QTest::newRow("restore") << "restore"
                             << "--lang";
}

void TestUsage::everyCommandHasHelp()
{
    QFETCH(QString, command);
    QFETCH(QString, option);
    const Outcome help = m_program.run({command, "--help"});
    QCOMPARE(help.exitCode, 0);
    QVERIFY2(help.out.startsWith(QStringLiteral("slateboard ") + command), help.said());
    QVERIFY2(help.out.contains(option), help.said());
    QVERIFY2(help.error.isEmpty(), help.said());
}

void TestUsage::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QStringList &arguments, const QString &word) {
        QTest::newRow(name) << arguments << word;
    };
    row("unknown command", {"imprt", "a.slate", "--ips", "x"}, "imprt");
    row("unknown option of none", {"--colour"}, "--colour");
    row("unknown option", {"figures", "a.slate", "--colour"}, "colour");
    row("no file", {"figures"}, "slateboard figures FILE");
    row("a file without a name", {"figures", ""}, "slateboard figures FILE");
    row("two libraries for the window", {"-platform", "offscreen", "a.slate", "b.slate"}, "slateboard --help");
    row("option of the window", {"-platform", "offscreen", "-colour"}, "-colour");
    row("option twice", {"import", "a.slate", "--ips", "list.csv", "--ips", "other.csv"}, "--ips");
    row("switch twice", {"figures", "a.slate", "--json", "--json"}, "--json");
    row("a file too many", {"figures", "a.slate", "b.slate"}, "slateboard figures FILE");
    row("language", {"figures", "a.slate", "--lang", "fr"}, "fr");
    row("day", {"figures", "a.slate", "--as-of", "2023-02-31"}, "2023-02-31");
    row("currency", {"new", "x.slate", "--currency", "ABC"}, "ABC");
    row("sample in dollars", {"new", "x.slate", "--sample", "--currency", "USD"}, "USD");
    row("day beyond all years", {"figures", "a.slate", "--as-of", "2101-01-01"}, "1900 to 2100");
    row("pinned before all years", {"new", "x.slate", "--as-of", "1899-12-31"}, "1900 to 2100");
    row("goal beyond all years", {"new", "x.slate", "--goal", "originals=5@9999-12-31"}, "1900 to 2100");
    row("no step told", {"undo", "a.slate"}, "Tell which step, with --edit N.");
    row("pinned day", {"new", "x.slate", "--as-of", "today"}, "today");
    row("library's language", {"new", "x.slate", "--language", "fr"}, "fr");
    row("goal's shape", {"new", "x.slate", "--goal", "source_ips=1000"}, "source_ips=1000");
    row("goal's measure", {"new", "x.slate", "--goal", "stars=5@2023-12-31"}, "stars");
    row("goal's target", {"new", "x.slate", "--goal", "originals=0@2099-12-31"}, "originals=0");
    row("goal in the past", {"new", "x.slate", "--goal", "originals=5@2001-12-31"}, "2001-12-31");
    row("goal twice", {"new", "x.slate", "--goal", "originals=5@2099", "--goal", "originals=6@2098"},
        "originals=6@2098");
    row("cap twice", {"new", "x.slate", "--cap", "quarter:2023-Q2=1bn", "--cap", "quarter:2023-Q2=2bn"},
        "“quarter:2023-Q2=1bn” and “quarter:2023-Q2=2bn”");
    row("cap's scope", {"new", "x.slate", "--cap", "quater=1bn"}, "quater");
    row("cap's format", {"new", "x.slate", "--cap", "format:opera=1bn"}, "opera");
    row("cap's period", {"new", "x.slate", "--cap", "quarter:2023-Q5=1bn"}, "2023-Q5");
    row("cap's period backwards", {"new", "x.slate", "--cap", "programme:2023..2021=1bn"}, "2023..2021");
    row("cap of a title with a period", {"new", "x.slate", "--cap", "title:2023=1bn"}, "title:2023");
    row("cap's amount", {"new", "x.slate", "--cap", "quarter=much"}, "much");
    row("cap without amount", {"new", "x.slate", "--cap", "quarter="}, "The cap “quarter=”");
    row("cap below zero", {"new", "x.slate", "--cap", "quarter=-1"}, "quarter=-1");
    row("neither command nor file", {"nosuch"}, "“nosuch” is neither a command nor a file");
    row("the same, with an option of Qt's", {"-platform", "offscreen", "nosuch"}, "“nosuch”");
    row("a party without its statement", {"report", "a.slate", "--pdf", "x.pdf", "--party", "A"}, "--kind statement");
    row("a grouping without the costs", {"report", "a.slate", "--pdf", "x.pdf", "--kind", "statement", "--by", "title"},
        "--kind costs");
    row("no list", {"import", "a.slate"}, "--ips");
    row("two lists", {"import", "a.slate", "--ips", "list.csv", "--titles", "list.csv"}, "--ips");
    row("field", {"import", "a.slate", "--ips", "list.csv", "--map", "colour=medium"}, "colour");
    row("column", {"import", "a.slate", "--ips", "list.csv", "--map", "genre=장르"}, "장르");
    row("field mapped twice", {"import", "a.slate", "--ips", "list.csv", "--map", "title=1", "--map", "title=2"},
        "“--map title=2”");
    row("column mapped twice", {"import", "a.slate", "--ips", "list.csv", "--map", "title=1", "--map", "genre=title"},
        "“--map genre=title”");
    row("map's shape", {"import", "a.slate", "--ips", "list.csv", "--map", "genre"}, "genre");
    row("separator", {"import", "a.slate", "--ips", "list.csv", "--separator", "--"}, "--");
    row("row end as separator", {"import", "a.slate", "--ips", "list.csv", "--separator", "\n"}, "--separator");
    row("no such encoding", {"import", "a.slate", "--ips", "list.csv", "--encoding", "klingon"}, "klingon");
    row("grant", {"import", "a.slate", "--ips", "list.csv", "--grant", "gift:drama:2023.."}, "gift");
    row("grant without term", {"import", "a.slate", "--ips", "list.csv", "--grant", "option:drama:2023-01-01"},
        "option:drama");
    for (const char *option : {"--ips", "--sheet", "--encoding", "--rejects", "--on-match", "--map", "--word"}) {
        QTest::addRow("an empty %s", option) << QStringList{"import", "a.slate", "--titles", "list.csv", option, ""}
                                             << QString::fromLatin1(option) + QStringLiteral(" needs a value");
    }
    row("an empty name", {"new", "x.slate", "--name="}, "--name needs a value");
    row("an empty plan", {"figures", "a.slate", "--plan", ""}, "--plan needs a value");
    row("no pdf", {"report", "a.slate"}, "--pdf");
    row("paper", {"report", "a.slate", "--pdf", "x.pdf", "--paper", "a3"}, "a3");
    row("no folder", {"charts", "a.slate"}, "--out");
    row("kind of file", {"charts", "a.slate", "--out", "x", "--format", "gif"}, "gif");
    row("nothing to export", {"export", "a.slate"}, "--costs");
    row("one name for a backup", {"backup", "a.slate"}, "slateboard backup FILE OUT");
}

void TestUsage::wrongUsageIsTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const Outcome outcome = m_program.run(arguments);
    QVERIFY2(outcome.refused(2, word), outcome.said());
    QVERIFY2(outcome.out.isEmpty(), outcome.said());
}

void TestUsage::failuresAreOne_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QStringList &arguments, const QString &word) {
        QTest::newRow(name) << arguments << word;
    };
    row("no such library for the window", {"none.slate"}, "slateboard new");
    row("no such library", {"figures", "none.slate"}, "slateboard new");
    row("import makes no library", {"import", "none.slate", "--ips", "list.csv"}, "slateboard new");
    row("foreign", {"figures", "noise.slate"}, "noise.slate");
    row("empty", {"check", "empty.slate"}, "empty.slate");
    row("a folder", {"figures", "."}, "");
    row("new over a file", {"new", "a.slate"}, "a.slate");
    row("new in no folder", {"new", "none/b.slate"}, "none");
    row("no such list", {"import", "a.slate", "--ips", "none.csv"}, "none.csv");
    row("no such plan", {"figures", "a.slate", "--plan", "B"}, "Working plan");
    row("pdf in no folder", {"report", "a.slate", "--pdf", "none/a.pdf"}, "none/a.pdf");
    row("charts below a file", {"charts", "a.slate", "--out", "list.csv/charts"}, "list.csv/charts");
    row("export in no folder", {"export", "a.slate", "--ips", "none/a.csv"}, "none/a.csv");
    row("backup over a file", {"backup", "a.slate", "list.csv"}, "list.csv");
    row("no such backup", {"restore", "none.slate", "b.slate"}, "none.slate");
    row("restore of what is no backup", {"restore", "a.slate", "b.slate"}, "a.slate");
}

void TestUsage::failuresAreOne()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const Outcome outcome = m_program.run(arguments);
    QVERIFY2(outcome.refused(1, word), outcome.said());
    QVERIFY2(outcome.out.isEmpty(), outcome.said());
}

void TestUsage::aRefusedCommandWritesNothing()
{
    QVERIFY(!m_program.has("x.slate"));
    QVERIFY(!m_program.has("x.pdf"));
    QVERIFY(!m_program.has("b.slate"));
    QVERIFY(!m_program.has("none.slate"));
    QCOMPARE(m_program.read("empty.slate"), QByteArray());
    QVERIFY(m_program.run({"history", "a.slate"}).out.isEmpty());
}

void TestUsage::sentencesComeInTheLanguageAskedFor()
{
    // The parser's own sentences are Qt's, so they show which language was spoken.
    const QString korean = m_program.run({"figures", "a.slate", "--colour", "--lang", "ko"}).error;
    QVERIFY2(korean.contains(QStringLiteral("옵션")), qPrintable(korean));
    const QString english = m_program.run({"figures", "a.slate", "--colour", "--lang=en"}).error;
    QVERIFY2(english.contains(QStringLiteral("option")), qPrintable(english));
}

void TestUsage::withoutADisplayTheWindowIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("display");
    QTest::addColumn<QString>("word");
    const QString none;
    QTest::newRow("no file") << QStringList() << "C.UTF-8" << none << "No window can be opened";
    QTest::newRow("a file") << QStringList{"a.slate"} << "C.UTF-8" << none << "slateboard --help";
    QTest::newRow("one out of reach") << QStringList{"a.slate"} << "C.UTF-8"
                                      << ":987"
                                      << "No window can be opened";
    QTest::newRow("no such platform") << QStringList{"-platform", "paper", "a.slate"} << "C.UTF-8" << none
                                      << "No window can be opened";
    QTest::newRow("in Korean") << QStringList{"a.slate"} << "ko_KR.UTF-8" << none << "“slateboard --help”에서";
}

void TestUsage::withoutADisplayTheWindowIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, locale);
    QFETCH(QString, display);
    QFETCH(QString, word);
    const Outcome outcome = m_program.run(arguments, locale, display);
    QVERIFY2(outcome.refused(1, word), outcome.said());
    QVERIFY2(outcome.out.isEmpty(), outcome.said());
}

SLATEBOARD_TEST(TestUsage)
#include "tst_usage.moc"
