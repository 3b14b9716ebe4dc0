// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commandline/program.h"
#include "tests/support/registry.h"

using namespace slateboard;

/// The plans of a library in a terminal and on paper.
class TestPlansCommand : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void listsThePlans();
    void figuresAreThoseOfThePlan();
    void comparesTwoPlans();
    void theComparisonIsAPdf_data();
    void theComparisonIsAPdf();
    void theComparisonIsATable_data();
    void theComparisonIsATable();
    void chartsCompareToo();
    void whatCannotBeCompared_data();
    void whatCannotBeCompared();

private:
    [[nodiscard]] QJsonArray plans() const
    {
        return QJsonDocument::fromJson(m_program.run({"plans", "s.slate", "--json"}).out.toUtf8()).array();
    }

    const Program m_program;
};

void TestPlansCommand::initTestCase()
{
    const Outcome made = m_program.run({"new", "s.slate", "--sample", "--language", "ko"});
    QVERIFY2(made.exitCode == 0, made.said());
}

void TestPlansCommand::listsThePlans()
{
    const QJsonArray all = plans();
    QStringList kinds;
    for (const QJsonValue &plan : all)
        kinds << plan["kind"].toString();
    for (const char *kind : {"working", "approved", "what_if"})
        QCOMPARE(kinds.count(QString::fromLatin1(kind)), 1);
    const Outcome text = m_program.run({"plans", "s.slate", "--lang", "en"});
    QVERIFY2(text.exitCode == 0 && text.error.isEmpty(), text.said());
    QCOMPARE(text.out.count(u'\n'), all.size() + 1); // and the heads
    for (const QJsonValue &plan : all) {
        const QString name =
            plan["kind"] == QLatin1String("working") ? QStringLiteral("Working plan") : plan["name"].toString();
        QVERIFY2(text.out.contains(name), text.said());
    }
    QVERIFY2(text.out.contains(QStringLiteral("2022-12-15")), text.said()); // approved
}

void TestPlansCommand::figuresAreThoseOfThePlan()
{
    for (const QJsonValue &plan : plans()) {
        const QJsonObject figures =
            m_program.run({"figures", "s.slate", "--plan", plan["id"].toString(), "--json"}).json();
        QCOMPARE(figures["plan"].toString(), plan["name"].toString());
        QCOMPARE(figures["money"]["efc"].toInteger(), plan["efc"].toInteger());
        QCOMPARE(figures["money"]["unscheduled"].toInteger(), plan["unscheduled"].toInteger());
    }
}

void TestPlansCommand::comparesTwoPlans()
{
    const QJsonObject json = m_program.run({"plans", "s.slate", "--against", "approved", "--json"}).json();
    QCOMPARE(json["a"]["name"].toString(), QStringLiteral("작업 안"));
    QCOMPARE(json["b"]["name"].toString(), QStringLiteral("2023년 확정안"));
    QVERIFY(!json["differences"].toArray().isEmpty());
    const Outcome text = m_program.run({"plans", "s.slate", "--against", "2023년 확정안", "--lang", "en"});
    QVERIFY2(text.exitCode == 0 && text.error.isEmpty(), text.said());
    QVERIFY2(text.out.contains(QStringLiteral("A: Working plan")), text.said());
    // The same two the other way around.
    const QJsonObject back =
        m_program.run({"plans", "s.slate", "--plan", "approved", "--against", "working", "--json"}).json();
    QCOMPARE(back["b"], json["a"]);
    QCOMPARE(back["differences"].toArray().size(), json["differences"].toArray().size());
}

void TestPlansCommand::theComparisonIsAPdf_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("Korean") << QStringList{"--against", "approved"};
    QTest::newRow("English, Letter") << QStringList{"--plan", "what_if", "--against", "approved",
                                                    "--lang", "en",      "--paper",   "letter"};
    QTest::newRow("as of another day") << QStringList{"--against", "what_if", "--as-of", "2022-06-30"};
}

void TestPlansCommand::theComparisonIsAPdf()
{
    QFETCH(QStringList, options);
    const Outcome report =
        m_program.run(QStringList{"report", "s.slate", "--kind", "compare", "--pdf", "c.pdf"} + options);
    QVERIFY2(report.exitCode == 0 && report.error.isEmpty(), report.said());
    const QByteArray pdf = m_program.read("c.pdf");
    QVERIFY(pdf.startsWith("%PDF-") && pdf.size() > 10000);
    QVERIFY(QFile::remove(m_program.path("c.pdf")));
}

void TestPlansCommand::theComparisonIsATable_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("CSV") << "c.csv" << QByteArray("\xEF\xBB\xBFtitle,aspect,part,a_from,");
    QTest::newRow("a workbook") << "c.xlsx" << QByteArray("PK");
    QTest::newRow("JSON") << "c.json" << QByteArray("{\n\"differences\": [");
}

void TestPlansCommand::theComparisonIsATable()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, begin);
    const Outcome done = m_program.run({"export", "s.slate", "--comparison", file, "--against", "approved"});
    QVERIFY2(done.exitCode == 0 && done.out.contains(file), done.said());
    QVERIFY2(m_program.read(file).startsWith(begin), m_program.read(file).left(100));
}

void TestPlansCommand::chartsCompareToo()
{
    const Outcome charts = m_program.run({"charts", "s.slate", "--out", "plans", "--against", "approved"});
    QVERIFY2(charts.exitCode == 0 && charts.error.isEmpty(), charts.said());
    QCOMPARE(
        charts.out.split(u'\n', Qt::SkipEmptyParts),
        (QStringList{"plans/plans-quarters.svg", "plans/plans-goal-source_ips.svg", "plans/plans-goal-drama_ips.svg"}));
    QVERIFY(m_program.read("plans/plans-quarters.svg").contains("2023년 확정안"));
}

void TestPlansCommand::whatCannotBeCompared_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("word");
    const QStringList report{"report", "s.slate", "--pdf", "no.pdf"};
    QTest::newRow("a kind that is none") << report + QStringList{"--kind", "poem"} << 2 << "onesheet, compare";
    QTest::newRow("with nothing") << report + QStringList{"--kind", "compare"} << 2 << "--against";
    QTest::newRow("a summary with another") << report + QStringList{"--against", "approved"} << 2 << "--kind compare";
    QTest::newRow("a plan that is none") << report + QStringList{"--kind", "compare", "--against", "Bold"} << 1
                                         << "no plan “Bold”";
    QTest::newRow("a plan with itself") << QStringList{"plans", "s.slate", "--against", "working"} << 2 << "itself";
    QTest::newRow("a table of one plan") << QStringList{"export", "s.slate", "--comparison", "no.csv"} << 2
                                         << "--against";
    QTest::newRow("a table with itself") << QStringList{"export", "s.slate",   "--comparison",
                                                        "no.csv", "--against", "working"}
                                         << 2 << "itself";
    QTest::newRow("a plan alone") << QStringList{"plans", "s.slate", "--plan", "working"} << 2 << "--against";
}

void TestPlansCommand::whatCannotBeCompared()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QString, word);
    const Outcome done = m_program.run(arguments);
    QVERIFY2(done.refused(exitCode, word) && done.out.isEmpty(), done.said());
    QVERIFY(!m_program.has("no.pdf") && !m_program.has("no.csv"));
}

SLATEBOARD_TEST(TestPlansCommand)
#include "tst_planscommand.moc"
