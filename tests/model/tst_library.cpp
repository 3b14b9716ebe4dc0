// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/changes.h"
#include "app/model/library.h"

#include <QTest>

using namespace slateboard;

class TestLibrary : public QObject {
    Q_OBJECT

private slots:
    void titlesAreNamedInEitherLanguage_data();
    void titlesAreNamedInEitherLanguage();
    void plansAndGoalsHaveNames();
    void findsRowsAndTheWorkingPlan();
    void editWordsFillInTheirArguments_data();
    void editWordsFillInTheirArguments();
    void changesTellTheirTables();
};

void TestLibrary::titlesAreNamedInEitherLanguage_data()
{
    QTest::addColumn<QString>("koreanName");
    QTest::addColumn<QString>("englishName");
    QTest::addColumn<QString>("inKorean");
    QTest::addColumn<QString>("inEnglish");
    QTest::newRow("both") << "K"
                          << "E"
                          << "K"
                          << "E";
    QTest::newRow("Korean only") << "K"
                                 << ""
                                 << "K"
                                 << "K";
    QTest::newRow("English only") << ""
                                  << "E"
                                  << "E"
                                  << "E";
    QTest::newRow("neither") << ""
                             << ""
                             << ""
                             << "";
}

void TestLibrary::titlesAreNamedInEitherLanguage()
{
    QFETCH(QString, koreanName);
    QFETCH(QString, englishName);
    Title title;
    title.koreanName = koreanName;
    title.englishName = englishName;
    QTEST(title.name(Language::Korean), "inKorean");
    QTEST(title.name(Language::English), "inEnglish");
}

void TestLibrary::plansAndGoalsHaveNames()
{
    Plan plan;
    plan.kind = PlanKind::WhatIf;
    QCOMPARE(planName(plan), QStringLiteral("What-if plan"));
    plan.name = QStringLiteral("Without the film");
    QCOMPARE(planName(plan), plan.name);
    Goal goal;
    goal.measure = Measure::DramaIps;
    QCOMPARE(goalName(goal), QStringLiteral("Drama IPs"));
    goal.name = QStringLiteral("A hundred dramas");
    QCOMPARE(goalName(goal), goal.name);
}

void TestLibrary::findsRowsAndTheWorkingPlan()
{
    Library library;
    QVERIFY(workingPlan(library).id.isNull());
    library.plans = {{PlanId{3}, {}, PlanKind::Approved}, {PlanId{5}, {}, PlanKind::Working}};
    QCOMPARE(workingPlan(library).id, PlanId{5});
    QCOMPARE(findRow(library.plans, PlanId{3})->kind, PlanKind::Approved);
    for (qint64 absent : {2, 4, 6})
        QVERIFY(!findRow(library.plans, PlanId{absent}));
}

void TestLibrary::editWordsFillInTheirArguments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << "Import" << QStringList{} << "Import";
    QTest::newRow("one") << "Delete %1" << QStringList{"A"} << "Delete A";
    QTest::newRow("a name with a place in it")
        << "Move %1 to %2" << QStringList{"100%2", "Pitch"} << "Move 100%2 to Pitch";
    QTest::newRow("three") << "%3 %2 %1" << QStringList{"a", "b", "c"} << "c b a";
}

void TestLibrary::editWordsFillInTheirArguments()
{
    QFETCH(QString, text);
    QFETCH(QStringList, arguments);
    QTEST((EditWords{text, arguments}).translated(), "expected");
}

void TestLibrary::changesTellTheirTables()
{
    Changes changes;
    QVERIFY(changes.isEmpty());
    changes.rows[Table::Cost] = {1, 2};
    QVERIFY(!changes.isEmpty());
    QVERIFY(changes.touches(Table::Cost) && !changes.touches(Table::Cap));
    QVERIFY(changes.touches({Table::Cap, Table::Cost}) && !changes.touches({Table::Cap, Table::Goal}));
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
