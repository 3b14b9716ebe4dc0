// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/figuresjson.h"
#include "app/session/forecastjson.h"
#include "tests/sample/samplelibrary.h"
#include "tests/session/documentedjson.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QtTest>

using namespace slateboard;

class TestForecastJson : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void theShapeIsTheDocumentedOne();
    void figuresSayTheSame();
    void whatIsRefusedSaysWhyAndNothingElse();
    void aMonthIsKeptOnce();
    void onlyWhatWasMadeByThenIsTold();

private:
    const Library m_library = libraryOf(sample::makeSample());
    QList<ForecastRecord> m_records;
    std::vector<GoalOutlook> m_outlooks;
    QJsonArray m_json;
};

// Kept a year ago, so that all of them but those of the deadline can be judged.
void TestForecastJson::initTestCase()
{
    std::vector<forecast::GoalForecast> shown;
    for (const Goal &goal : m_library.goals)
        shown.push_back(forecast::forecastGoal(m_library, goal, today.plusMonths(-12)));
    m_records = forecastsToKeep(shown, {});
    m_outlooks = outlooksOf(m_library, m_records, today);
    m_json = outlooksJson(m_outlooks);
}

void TestForecastJson::theShapeIsTheDocumentedOne()
{
    const QJsonValue documented = documentedJson(QStringLiteral("The JSON of `forecast`"));
    QVERIFY(documented.isArray());
    const QStringList found = jsonDifferences({}, m_json, documented);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    const QJsonValue ips = m_json.first();
    for (const char *list : {"interim_targets", "levers", "backtest", "kept"})
        QVERIFY2(!ips[QLatin1String(list)].toArray().isEmpty(), list);
    QVERIFY(ips["kept"].toArray().first()["score"].isObject());
}

void TestForecastJson::figuresSayTheSame()
{
    const auto figures = planning::figuresOf(m_library, workingPlan(m_library).id, today);
    const QJsonArray goals = figuresJson(m_library, figures, Language::Korean)["goals"].toArray();
    QCOMPARE(goals.size(), m_json.size());
    for (qsizetype i = 0; i < goals.size(); ++i) {
        for (const char *key : {"forecast", "interim_targets", "value", "target"})
            QCOMPARE(goals[i][QLatin1String(key)], m_json[i][QLatin1String(key)]);
    }
    QCOMPARE(goals[0]["forecast"]["probability"].toDouble(), *m_outlooks.front().forecast.probability);
}

void TestForecastJson::whatIsRefusedSaysWhyAndNothingElse()
{
    const Library empty = [this] {
        Library library;
        library.plans = m_library.plans;
        library.goals = m_library.goals;
        return library;
    }();
    for (const QJsonValue &goal : outlooksJson(outlooksOf(empty, {}, today))) {
        const QJsonObject forecast = goal["forecast"].toObject();
        QCOMPARE(forecast["refused"].toString(), QStringLiteral("short_history"));
        for (const char *key : {"probability", "p50", "p85", "horizon", "at_deadline", "reached_on"})
            QVERIFY2(forecast[QLatin1String(key)].isNull(), key);
        for (const char *list : {"fan", "ahead"})
            QVERIFY2(forecast[QLatin1String(list)].toArray().isEmpty(), list);
        for (const char *list : {"levers", "backtest", "kept"})
            QVERIFY2(goal[QLatin1String(list)].toArray().isEmpty(), list);
    }
}

void TestForecastJson::aMonthIsKeptOnce()
{
    QVERIFY(!m_records.isEmpty());
    const auto later = [this](Day day) {
        return std::vector{forecast::forecastGoal(m_library, m_library.goals.first(), day)};
    };
    QVERIFY(forecastsToKeep(later(today.plusMonths(-12).plusDays(-20)), m_records).isEmpty()); // of the same month
    const QList<ForecastRecord> next = forecastsToKeep(later(today.plusMonths(-11)), m_records);
    QCOMPARE(next.size(), static_cast<qsizetype>(forecast::monthsAhead.size()) + 1);
    QVERIFY(std::ranges::all_of(next, [this](const ForecastRecord &one) { return one.goal == m_library.goals[0].id; }));
    // A what-if is no forecast.
    QVERIFY(forecastsToKeep({forecast::forecastGoal(m_library, m_library.goals.first(), today, 1.2)}, {}).isEmpty());
}

void TestForecastJson::onlyWhatWasMadeByThenIsTold()
{
    const Day before = today.plusMonths(-13);
    QVERIFY(keptForecasts(m_library, m_library.goals.first().id, before, m_records).empty());
    for (const KeptForecast &kept : keptForecasts(m_library, m_library.goals.first().id, today, m_records))
        QCOMPARE(kept.score.has_value(), kept.record.day <= today);
}

SLATEBOARD_TEST(TestForecastJson)
#include "tst_forecastjson.moc"
