// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commandline/program.h"
#include "tests/support/registry.h"

using namespace slateboard;

class TestNewCommand : public QObject {
    Q_OBJECT
private slots:
    void everyLibraryHasBothGoals();
    void goalsReplaceThoseOfTheirMeasure();
    void aGoalMayStartEarlier();
    void capsLimitWhatTheySay();
    void namesOfSqliteAreNamesOfFiles();
    void theSampleIsFull();
    void theSamplesGoalsAndCapsCanBeReplaced();

private:
    [[nodiscard]] QJsonObject figures(const QString &file)
    {
        const Outcome outcome = m_program.run({"figures", file, "--json"});
        return outcome.exitCode == 0 ? outcome.json() : QJsonObject();
    }
    [[nodiscard]] static QJsonObject goal(const QJsonObject &figures, const char *measure)
    {
        for (const QJsonValue &value : figures["goals"].toArray()) {
            if (value["measure"].toString() == QLatin1String(measure))
                return value.toObject();
        }
        return {};
    }
    const Program m_program;
};

void TestNewCommand::everyLibraryHasBothGoals()
{
    const Outcome made = m_program.run({"new", "plain.slate", "--as-of", "2023-03-31", "--currency", "usd"});
    QVERIFY2(made.exitCode == 0 && made.out.contains(QStringLiteral("plain.slate")), made.said());
    const QJsonObject json = figures("plain.slate");
    QCOMPARE(json["as_of"].toString(), QStringLiteral("2023-03-31"));
    QCOMPARE(json["currency"].toString(), QStringLiteral("USD"));
    QCOMPARE(json["money"]["currency_minor_digits"].toInt(), 2);
    QCOMPARE(json["goals"].toArray().size(), 2);
    QCOMPARE(goal(json, "source_ips")["target"].toInt(), 1000);
    QCOMPARE(goal(json, "drama_ips")["target"].toInt(), 100);
    QCOMPARE(goal(json, "drama_ips")["deadline"].toString(), QStringLiteral("2024-12-31"));
}

void TestNewCommand::goalsReplaceThoseOfTheirMeasure()
{
    const Outcome made = m_program.run({"new", "goals.slate", "--as-of", "2023-03-31", "--goal",
                                        "source_ips=500@2023-12-31", "--goal", "Released titles=40@2024"});
    QVERIFY2(made.exitCode == 0, made.said());
    const QJsonObject json = figures("goals.slate");
    QCOMPARE(json["goals"].toArray().size(), 3);
    QCOMPARE(goal(json, "source_ips")["target"].toInt(), 500);
    QCOMPARE(goal(json, "source_ips")["deadline"].toString(), QStringLiteral("2023-12-31"));
    QCOMPARE(goal(json, "drama_ips")["target"].toInt(), 100);
    QCOMPARE(goal(json, "released_titles")["deadline"].toString(), QStringLiteral("2024-12-31"));
    QCOMPARE(goal(json, "released_titles")["start"].toString(), QStringLiteral("2023-03-31"));
}

void TestNewCommand::aGoalMayStartEarlier()
{
    QCOMPARE(m_program.run({"new", "early.slate", "--goal", "released_titles=3000@1990-01-01..2008-12-31"}).exitCode,
             0);
    const QJsonObject released = goal(figures("early.slate"), "released_titles");
    QCOMPARE(released["start"].toString(), QStringLiteral("1990-01-01"));
    QCOMPARE(released["deadline"].toString(), QStringLiteral("2008-12-31"));
}

void TestNewCommand::capsLimitWhatTheySay()
{
    const Outcome made =
        m_program.run({"new", "caps.slate", "--cap", "quarter:2023-Q2=400억", "--cap", "quarter:2023-Q3..2023-Q4=300억",
                       "--cap", "programme:2021..2023=4,000억", "--cap", "title=500억", "--cap", "format:drama=1조",
                       "--cap", "phase:production:2023-01-01..2023-06-30=2000억"});
    QVERIFY2(made.exitCode == 0, made.said());
    const QJsonObject json = figures("caps.slate");
    const QJsonArray quarters = json["money"]["quarters"].toArray();
    QCOMPARE(quarters.size(), 3);
    QCOMPARE(quarters[0]["quarter"].toString(), QStringLiteral("2023-Q2"));
    QCOMPARE(quarters[0]["cap"].toInteger(), Q_INT64_C(40000000000));
    QCOMPARE(quarters[2]["quarter"].toString(), QStringLiteral("2023-Q4"));
    QCOMPARE(quarters[2]["cap"].toInteger(), Q_INT64_C(30000000000));
    QVERIFY(quarters[0]["headroom"].isDouble());
}

void TestNewCommand::namesOfSqliteAreNamesOfFiles()
{
    const Outcome made = m_program.run({"new", ":memory:", "--name", "x"});
    QVERIFY2(made.exitCode == 0 && m_program.has("./:memory:"), made.said());
    QCOMPARE(figures(":memory:")["goals"].toArray().size(), 2);
    QVERIFY(QDir(m_program.path(".")).entryList({"*.new-*"}).isEmpty());
}

void TestNewCommand::theSampleIsFull()
{
    const Outcome made = m_program.run({"new", "sample.slate", "--sample", "--name", "견본"});
    QVERIFY2(made.exitCode == 0, made.said());
    const QJsonObject json = figures("sample.slate");
    QCOMPARE(json["as_of"].toString(), QStringLiteral("2023-03-31"));
    QVERIFY(json["counts"]["source_ips"].toInt() > 600);
    QVERIFY(json["counts"]["drama_ips"].toInt() > 50);
    const Outcome text = m_program.run({"figures", "sample.slate"});
    QVERIFY2(text.out.startsWith(QStringLiteral("견본 · Working plan · as of 2023-03-31\n")), text.said());
    QVERIFY2(text.out.contains(QStringLiteral("2023-Q2")), text.said());
    QVERIFY(m_program.run({"check", "sample.slate"}).exitCode == 0);
}

void TestNewCommand::theSamplesGoalsAndCapsCanBeReplaced()
{
    const Outcome made = m_program.run({"new", "ours.slate", "--sample", "--goal", "drama_ips=120@2024-12-31", "--cap",
                                        "quarter:2025-Q1=700억", "--language", "en"});
    QVERIFY2(made.exitCode == 0, made.said());
    const QJsonObject json = figures("ours.slate");
    QCOMPARE(json["goals"].toArray().size(), 2);
    QCOMPARE(goal(json, "drama_ips")["target"].toInt(), 120);
    QVERIFY(goal(json, "drama_ips")["start"].toString() < QStringLiteral("2023-01-01")); // the sample's own start
    QJsonObject caps;
    for (const QJsonValue &quarter : json["money"]["quarters"].toArray())
        caps.insert(quarter["quarter"].toString(), quarter["cap"]);
    QCOMPARE(caps["2025-Q1"].toInteger(), Q_INT64_C(70000000000));
    QVERIFY(caps["2023-Q2"].isDouble()); // the sample's caps stay
}

SLATEBOARD_TEST(TestNewCommand)
#include "tst_newcommand.moc"
