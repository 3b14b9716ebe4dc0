// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/figures.h"
#include "app/session/plansjson.h"
#include "tests/sample/samplelibrary.h"
#include "tests/session/documentedjson.h"
#include "tests/support/registry.h"

#include <QtTest>

using namespace slateboard;

/// The JSON of plans and of their comparison is the documented one, and says what the figures say.
class TestPlansJson : public QObject {
    Q_OBJECT
private slots:
    void theShapesAreTheDocumentedOnes();
    void everyPlanIsThere();
    void aComparisonSaysWhatIsDifferent();
    void whatAPlanDoesNotHaveIsNull();

private:
    [[nodiscard]] PlanId planOf(PlanKind kind) const
    {
        return std::ranges::find(m_library.plans, kind, &Plan::kind)->id;
    }

    const Library m_library = libraryOf(sample::makeSample());
    const Day m_day = *m_library.info.pinnedDay;
    const planning::PlanComparison m_comparison =
        planning::comparePlans(m_library, planOf(PlanKind::Working), planOf(PlanKind::WhatIf), m_day);
    const QJsonObject m_json = comparisonJson(m_library, m_comparison, Language::Korean);
};

void TestPlansJson::theShapesAreTheDocumentedOnes()
{
    const QString head = QStringLiteral("The JSON of `plans`");
    const QJsonValue plans = documentedJson(head);
    QVERIFY(plans.isArray() && !plans.toArray().isEmpty());
    const auto outlines = planning::planOutlines(m_library, m_day);
    QStringList found = jsonDifferences({}, plansJson(m_library, outlines), plans);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    const QJsonValue comparison = documentedJson(head, 1);
    QVERIFY(comparison.isObject() && !comparison.toObject().isEmpty());
    found = jsonDifferences({}, m_json, comparison);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestPlansJson::everyPlanIsThere()
{
    const auto outlines = planning::planOutlines(m_library, m_day);
    const QJsonArray plans = plansJson(m_library, outlines);
    QCOMPARE(plans.size(), m_library.plans.size());
    for (qsizetype i = 0; i < plans.size(); ++i) {
        const QJsonObject plan = plans.at(i).toObject();
        const Plan &row = m_library.plans.at(i);
        QCOMPARE(plan["name"].toString(), planName(row));
        QCOMPARE(plan["kind"].toString(), QString::fromLatin1(codeOf(row.kind)));
        const auto figures = planning::figuresOf(m_library, row.id, m_day);
        QCOMPARE(plan["efc"].toInteger(), figures.money.efc().minor);
        QCOMPARE(plan["goals"].toArray().size(), m_library.goals.size());
    }
}

void TestPlansJson::aComparisonSaysWhatIsDifferent()
{
    const QJsonArray differences = m_json["differences"].toArray();
    QVERIFY(!differences.isEmpty());
    QCOMPARE(differences.size(), static_cast<qsizetype>(m_comparison.differences.size()));
    qint64 demand = m_json["a"].toObject()["unscheduled"].toInteger();
    for (const QJsonValue &quarter : m_json["quarters"].toArray())
        demand += quarter["a"].toObject()["demand"].toInteger();
    QCOMPARE(demand, m_json["a"].toObject()["efc"].toInteger());
    QCOMPARE(m_json["a"].toObject()["name"].toString(), planName(workingPlan(m_library)));
}

void TestPlansJson::whatAPlanDoesNotHaveIsNull()
{
    planning::PlanComparison comparison = m_comparison;
    planning::PlanDifference &difference = comparison.differences.front();
    difference.aspect = planning::Aspect::Release;
    difference.a = {};
    difference.b = {};
    difference.b.from = Day(2024, 5, 6);
    difference.phase.reset();
    difference.stage.reset();
    difference.milestone = {};
    const QJsonObject json = comparisonJson(m_library, comparison, Language::Korean)["differences"][0].toObject();
    for (const char *key : {"a", "part", "days_later", "more"})
        QVERIFY2(json[QLatin1String(key)].isNull(), key);
    QCOMPARE(json["aspect"].toString(), QStringLiteral("release"));
    QCOMPARE(json["b"]["from"].toString(), QStringLiteral("2024-05-06"));
}

SLATEBOARD_TEST(TestPlansJson)
#include "tst_plansjson.moc"
