// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/figuresjson.h"
#include "tests/planning/librarybuilder.h"
#include "tests/sample/samplelibrary.h"
#include "tests/session/documentedjson.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QtTest>

using namespace slateboard;

class TestFiguresJson : public QObject {
    Q_OBJECT
private slots:
    void theShapeIsTheDocumentedOne();
    void numbersAreThoseOfTheFigures();
    void quartersAddUp();
    void theFunnelNarrows();
    void unknownIsNull();

private:
    const Library m_library = libraryOf(sample::makeSample());
    const planning::Figures m_figures =
        planning::figuresOf(m_library, workingPlan(m_library).id, *m_library.info.pinnedDay);
    const QJsonObject m_json = figuresJson(m_library, m_figures, Language::Korean);
};

void TestFiguresJson::theShapeIsTheDocumentedOne()
{
    const QJsonValue documented = documentedJson(QStringLiteral("The JSON of `figures`"));
    QVERIFY(documented.isObject());
    const QStringList found = jsonDifferences({}, m_json, documented);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY(!m_json[QStringLiteral("lapses")].toArray().isEmpty());
    QVERIFY(!m_json[QStringLiteral("next_releases")].toArray().isEmpty());
}

void TestFiguresJson::numbersAreThoseOfTheFigures()
{
    QCOMPARE(m_json["as_of"].toString(), QStringLiteral("2023-03-31"));
    QCOMPARE(m_json["plan"].toString(), QStringLiteral("Working plan"));
    const QJsonObject counts = m_json["counts"].toObject();
    QCOMPARE(counts["source_ips"].toInt(), m_figures.counts[static_cast<size_t>(Measure::SourceIps)]);
    QCOMPARE(counts["by_stage"].toObject()["production"].toInt(),
             m_figures.stages[static_cast<size_t>(Stage::Production)].titles);
    QCOMPARE(counts["by_format"].toObject()["show"].toInt(), m_figures.formats[static_cast<size_t>(Format::Show)]);
    const QJsonObject goal = m_json["goals"].toArray().at(1).toObject();
    QCOMPARE(goal["value"].toInt(), m_figures.goals[1].value);
    QCOMPARE(goal["pace_needed"].toDouble(), *m_figures.goals[1].paceNeeded);
    QCOMPARE(goal["counts"].toString(), QStringLiteral("source_ips"));
    QCOMPARE(m_json["money"].toObject()["efc"].toInteger(), m_figures.money.efc().minor);
    const QJsonObject lapse = m_json["lapses"].toArray().first().toObject();
    QCOMPARE(lapse["source_ip"].toString().toLongLong(), m_figures.lapses.front().ip.value);
}

void TestFiguresJson::quartersAddUp()
{
    const QJsonObject money = m_json["money"].toObject();
    qint64 demand = money["unscheduled"].toInteger();
    for (const QJsonValue &value : money["quarters"].toArray()) {
        const QJsonObject quarter = value.toObject();
        qint64 formats = 0;
        for (const QJsonValue &format : quarter["by_format"].toObject())
            formats += format["firm"].toInteger() + format["hoped"].toInteger();
        QCOMPARE(formats, quarter["demand"].toInteger());
        demand += quarter["demand"].toInteger();
    }
    QCOMPARE(demand, money["efc"].toInteger());
}

void TestFiguresJson::theFunnelNarrows()
{
    const QJsonObject funnel = m_json["funnel"].toObject();
    const auto reached = [](const QJsonValue &group, int step) {
        return group["steps"].toArray().at(step).toObject()["reached"].toInt();
    };
    const QJsonArray steps = funnel["steps"].toArray();
    QCOMPARE(steps.size(), 5);
    QCOMPARE(steps.first().toObject()["step"].toString(), QStringLiteral("discovered"));
    QCOMPARE(steps.first().toObject()["reached"].toInt(), m_figures.listedIps);
    QVERIFY(steps.first().toObject()["share_of_step_before"].isNull());
    for (int step = 0; step < 5; ++step) {
        QVERIFY(reached(funnel, step) > 0);
        QVERIFY(step == 0 || reached(funnel, step) <= reached(funnel, step - 1));
        for (const char *groups : {"by_medium", "by_origin"}) {
            int sum = 0;
            for (const QJsonValue &group : funnel[QLatin1String(groups)].toArray())
                sum += reached(group, step);
            QCOMPARE(sum, reached(funnel, step));
        }
    }
}

void TestFiguresJson::unknownIsNull()
{
    LibraryBuilder made;
    Library &library = made.library();
    library.goals = {{GoalId{900}, {}, Measure::SourceIps, 10, Day(2020, 1, 1), Day(2020, 12, 31)}};
    const TitleId title = made.title();
    library.costs = {{CostId{901}, title, {}, CostKind::Actual, Day(2023, 3, 1), {}, Money{5}, {}, {}, {}}};
    const QJsonObject json =
        figuresJson(library, planning::figuresOf(library, made.plan(), Day(2023, 3, 31)), Language::English);
    const QJsonObject goal = json["goals"].toArray().first().toObject();
    for (const char *key : {"pace_had_6", "pace_had_12", "pace_needed", "at_pace_6"})
        QVERIFY2(goal[QLatin1String(key)].isNull(), key);
    const QJsonObject quarter = json["money"].toObject()["quarters"].toArray().first().toObject();
    for (const char *key : {"cap", "headroom", "tightest_cap"})
        QVERIFY2(quarter[QLatin1String(key)].isNull(), key);
    QCOMPARE(quarter["demand"].toInt(), 5);
}

SLATEBOARD_TEST(TestFiguresJson)
#include "tst_figuresjson.moc"
