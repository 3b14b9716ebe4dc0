// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commandline/program.h"
#include "tests/support/registry.h"

using namespace slateboard;

class TestPaperCommands : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void theSummaryIsAPdf();
    void thePackHasWhatIsAskedFor();
    void theTimelineIsAPdf();
    void statementsArePdfs();
    void theCostReportIsAPdf();
    void chartsAreFiles_data();
    void chartsAreFiles();
    void chartsSpeakTheLibrarysLanguage();

private:
    const Program m_program;
};

void TestPaperCommands::initTestCase()
{
    const Outcome made = m_program.run({"new", "s.slate", "--sample", "--language", "ko"});
    QVERIFY2(made.exitCode == 0, made.said());
}

void TestPaperCommands::theSummaryIsAPdf()
{
    for (const QStringList &options :
         {QStringList(), QStringList{"--lang", "en", "--paper", "letter", "--as-of", "2022-06-30"},
          QStringList{"--lang", "ko", "--plan", "작업 안"}, QStringList{"--lang", "ko", "--plan", "Working plan"},
          QStringList{"--plan", "working"}}) {
        const Outcome report = m_program.run(QStringList{"report", "s.slate", "--pdf", "s.pdf"} + options);
        QVERIFY2(report.exitCode == 0 && report.error.isEmpty(), report.said());
        const QByteArray pdf = m_program.read("s.pdf");
        QVERIFY(pdf.startsWith("%PDF-") && pdf.size() > 10000);
        QVERIFY(QFile::remove(m_program.path("s.pdf")));
    }
}

void TestPaperCommands::thePackHasWhatIsAskedFor()
{
    const QStringList pack{"report", "s.slate", "--kind", "pack", "--pdf", "p.pdf", "--lang", "en"};
    const Outcome some = m_program.run(pack + QStringList{"--sections", "releases,summary", "--paper", "letter"});
    QVERIFY2(some.exitCode == 0, some.said());
    QVERIFY(some.out.contains(QStringLiteral("The board pack stands in")));
    const Outcome sheet = m_program.run(
        {"report", "s.slate", "--kind", "onesheet", "--title", "Arcade 1989", "--pdf", "o.pdf", "--lang", "en"});
    QVERIFY2(sheet.exitCode == 0, sheet.said());
    for (const QStringList &wrong :
         {pack + QStringList{"--sections", "summary,poem"}, pack + QStringList{"--since", "yesterday"},
          QStringList{"report", "s.slate", "--pdf", "p.pdf", "--sections", "summary"}})
        QCOMPARE(m_program.run(wrong).exitCode, 2);
    QCOMPARE(m_program.run(pack + QStringList{"--title", "No such title"}).exitCode, 1);
}

void TestPaperCommands::theTimelineIsAPdf()
{
    const Outcome report = m_program.run({"report", "s.slate", "--kind", "timeline", "--pdf", "t.pdf", "--lang", "en"});
    QVERIFY2(report.exitCode == 0 && report.error.isEmpty(), report.said());
    QCOMPARE(report.out, QStringLiteral("The timeline stands in “t.pdf”.\n"));
    const QByteArray pdf = m_program.read("t.pdf");
    QVERIFY(pdf.startsWith("%PDF-") && pdf.size() > 10000);
    QCOMPARE(m_program.run({"report", "s.slate", "--kind", "timetable", "--pdf", "t.pdf"}).exitCode, 2);
}

void TestPaperCommands::statementsArePdfs()
{
    const Outcome told = m_program.run({"statements", "s.slate", "--json"});
    const QString name = QJsonDocument::fromJson(told.out.toUtf8()).array().at(1)["party"].toString();
    QVERIFY(!name.isEmpty());
    qint64 all = 0;
    for (const QStringList &options : {QStringList(), QStringList{"--party", name}, QStringList{"--party", "-"}}) {
        const Outcome report = m_program.run(
            QStringList{"report", "s.slate", "--kind", "statement", "--pdf", "s.pdf", "--lang", "en"} + options);
        QVERIFY2(report.exitCode == 0 && report.error.isEmpty(), report.said());
        QCOMPARE(report.out, QStringLiteral("The statement stands in “s.pdf”.\n"));
        const QByteArray pdf = m_program.read("s.pdf");
        QVERIFY(pdf.startsWith("%PDF-") && pdf.size() > 10000);
        QVERIFY(all == 0 || pdf.size() < all); // that of one is shorter than those of all
        all = std::max<qint64>(all, pdf.size());
    }
    const Outcome unknown =
        m_program.run({"report", "s.slate", "--kind", "statement", "--pdf", "s.pdf", "--party", "nobody"});
    QVERIFY2(unknown.refused(2, QStringLiteral("nobody")), unknown.said());
}

void TestPaperCommands::theCostReportIsAPdf()
{
    for (const char *by : {"title", "account", "format", "company"}) {
        const Outcome report =
            m_program.run({"report", "s.slate", "--kind", "costs", "--by", by, "--pdf", "c.pdf", "--lang", "en"});
        QVERIFY2(report.exitCode == 0 && report.error.isEmpty(), report.said());
        QCOMPARE(report.out, QStringLiteral("The cost report stands in “c.pdf”.\n"));
        QVERIFY(m_program.read("c.pdf").startsWith("%PDF-"));
    }
    const Outcome unknown = m_program.run({"report", "s.slate", "--kind", "costs", "--pdf", "c.pdf", "--by", "mood"});
    QVERIFY2(unknown.refused(2, QStringLiteral("mood")), unknown.said());
}

void TestPaperCommands::chartsAreFiles_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("svg") << "svg" << QByteArray("<?xml");
    QTest::newRow("png") << "png" << QByteArray("\x89PNG");
    QTest::newRow("pdf") << "pdf" << QByteArray("%PDF-");
}

void TestPaperCommands::chartsAreFiles()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begin);
    const Outcome charts = m_program.run({"charts", "s.slate", "--out", "made/charts", "--format", format});
    QVERIFY2(charts.exitCode == 0 && charts.error.isEmpty(), charts.said());
    const QStringList files = charts.out.split(u'\n', Qt::SkipEmptyParts);
    QStringList names;
    for (const char *name : {"quarters", "quarters-phase", "quarters-account", "quarters-title", "spending", "topsheet",
                             "receipts", "cash", "portfolio", "loop", "cap", "stage-funnel", "milestone-slips",
                             "releases", "releases-platform", "goal-source_ips", "goal-drama_ips"})
        names << QStringLiteral("made/charts/%1.%2").arg(QString::fromLatin1(name), format);
    QCOMPARE(files, names);
    for (const QString &file : files) {
        const QByteArray bytes = m_program.read(file);
        QVERIFY2(bytes.startsWith(begin) && bytes.size() > 3000, qPrintable(file));
    }
}

void TestPaperCommands::chartsSpeakTheLibrarysLanguage()
{
    QCOMPARE(m_program.run({"charts", "s.slate", "--out", "own"}).exitCode, 0);
    QCOMPARE(m_program.run({"charts", "s.slate", "--out", "english", "--lang", "en"}).exitCode, 0);
    QVERIFY(m_program.read("english/quarters.svg").contains("bn"));
    QVERIFY(m_program.read("own/quarters.svg").contains("억"));
}

SLATEBOARD_TEST(TestPaperCommands)
#include "tst_papercommands.moc"
