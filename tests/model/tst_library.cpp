// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/changes.h"
#include "app/model/library.h"
#include "tests/support/registry.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

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
    void onlyWordsOfTheFieldAreTranslated();
    void namesAreSaidInTheSpokenLanguage();
    void aCountIsSaid();
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
    QTEST((EditWords{text, QList<EditArgument>(arguments.begin(), arguments.end())}).translated(), "expected");
}

namespace {

/// Translates words of the field, visibly.
class WordTranslator : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "Words") == 0 ? QLatin1Char('<') + QString::fromUtf8(source) + QLatin1Char('>')
                                              : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

void TestLibrary::onlyWordsOfTheFieldAreTranslated()
{
    WordTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const EditWords words{QStringLiteral("Move “%1” to %2"), {QStringLiteral("Drama"), EditArgument::word("Drama")}};
    QCOMPARE(words.translated(), QStringLiteral("Move “Drama” to <Drama>"));
}

void TestLibrary::namesAreSaidInTheSpokenLanguage()
{
    const QLocale before;
    const EditWords both{QStringLiteral("Delete %1"),
                         {EditArgument::name(QStringLiteral("심야 병원"), QStringLiteral("Night Ward"))}};
    const EditWords one{QStringLiteral("Delete %1"), {EditArgument::name(QStringLiteral("심야 병원"), {})}};
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(both.translated(), QStringLiteral("Delete Night Ward"));
    QCOMPARE(one.translated(), QStringLiteral("Delete 심야 병원"));
    QLocale::setDefault(QLocale(QLocale::Korean));
    QCOMPARE(both.translated(), QStringLiteral("Delete 심야 병원"));
    QLocale::setDefault(before);
}

void TestLibrary::aCountIsSaid()
{
    const EditWords words{QStringLiteral("Import %n title(s) from %1"), {QStringLiteral("%n.csv")}, 7};
    QCOMPARE(words.translated(), QStringLiteral("Import 7 title(s) from %n.csv"));
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

SLATEBOARD_TEST(TestLibrary)
#include "tst_library.moc"
