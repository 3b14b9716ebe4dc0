// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/stageway.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QTest>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

const PlanId plan{1};
const TitleId title{2};

// Rows of the title out of "pre_production 2023-09-01, shelved 2023-12-01", by age.
template <class Row>
QList<Row> rows(const QString &text)
{
    QList<Row> rows;
    for (const QString &part : text.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        Row row;
        row.id.value = 10 + rows.size();
        row.title = title;
        row.stage = *fromCode<Stage>(part.section(QLatin1Char(' '), 0, 0));
        row.day = *Day::fromIso(part.section(QLatin1Char(' '), 1));
        rows << row;
    }
    return rows;
}

template <class Rows>
QString steps(const Rows &rows)
{
    QStringList parts;
    for (const auto &row : rows)
        parts << QString::fromLatin1(codeOf(row.stage)) + QLatin1Char(' ') + row.day.iso();
    return parts.join(QStringLiteral(", "));
}

} // namespace

/// The ways of titles, and what moving them leaves of what is planned.
class TestStageWay : public QObject {
    Q_OBJECT
private slots:
    void ofADayThePlanStandsOverTheFacts();
    void aMoveStandsInPlaceOf_data();
    void aMoveStandsInPlaceOf();
};

void TestStageWay::ofADayThePlanStandsOverTheFacts()
{
    const auto facts = rows<StageEvent>(
        QStringLiteral("released 2023-03-01, development 2023-02-01, pitch 2023-01-01, delivered 2023-03-01"));
    const auto planned = rows<PlannedStage>(QStringLiteral("production 2023-03-01, shelved 2023-01-15"));
    QCOMPARE(steps(stageWay(facts, planned, Day(2023, 3, 1))),
             QStringLiteral("pitch 2023-01-01, shelved 2023-01-15, development 2023-02-01, released 2023-03-01, "
                            "delivered 2023-03-01, production 2023-03-01"));
    QVERIFY(stageWay(facts, planned, Day(2022, 12, 31)).empty());
}

void TestStageWay::aMoveStandsInPlaceOf_data()
{
    QTest::addColumn<QString>("planned");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Day>("day");
    QTest::addColumn<QString>("after"); // of a title in development since 2022
    const auto row = [](const char *name, const char *planned, Stage stage, Day day, const char *after) {
        QTest::newRow(name) << QString::fromLatin1(planned) << stage << day << QString::fromLatin1(after);
    };
    const Day june(2023, 6, 1);
    row("nothing", "", Stage::PreProduction, june, "pre_production 2023-06-01");
    row("the gate, earlier", "pre_production 2023-09-01", Stage::PreProduction, june, "pre_production 2023-06-01");
    row("the gate, later", "pre_production 2023-05-01", Stage::PreProduction, june, "pre_production 2023-06-01");
    row("the gate, beyond production", "pre_production 2023-04-10, production 2023-05-01", Stage::PreProduction, june,
        "production 2023-05-01, pre_production 2023-06-01");
    row("the same day", "pre_production 2023-06-01", Stage::PreProduction, june, "pre_production 2023-06-01");
    row("there and back", "pre_production 2023-03-31", Stage::Development, today, "");
    row("back from what came before", "pre_production 2023-03-01, production 2023-09-01", Stage::Development, today,
        "pre_production 2023-03-01, development 2023-03-31");
    row("forth again", "pre_production 2023-03-01, development 2023-03-31", Stage::PreProduction, today,
        "pre_production 2023-03-01");
    row("on to what lies before it", "pre_production 2023-09-01, post_production 2024-01-01", Stage::Production, june,
        "post_production 2024-01-01, production 2023-06-01");
    row("shelved now", "pre_production 2023-09-01", Stage::Shelved, today, "shelved 2023-03-31");
    row("shelved earlier", "shelved 2023-09-01", Stage::Shelved, today, "shelved 2023-03-31");
    row("where it stands", "production 2023-09-01", Stage::Development, today, "production 2023-09-01");
    row("to be shelved later", "shelved 2024-01-01", Stage::PreProduction, june,
        "shelved 2024-01-01, pre_production 2023-06-01");
    row("revived", "pre_production 2023-04-10, shelved 2023-05-01, production 2024-01-01", Stage::PreProduction, june,
        "pre_production 2023-04-10, shelved 2023-05-01, production 2024-01-01, pre_production 2023-06-01");
}

void TestStageWay::aMoveStandsInPlaceOf()
{
    QFETCH(QString, planned);
    QFETCH(Stage, stage);
    QFETCH(Day, day);
    QFETCH(QString, after);
    const auto facts = rows<StageEvent>(QStringLiteral("development 2022-01-01"));
    const auto before = rows<PlannedStage>(planned);
    const auto now = plannedAfterMove(facts, before, {{99}, plan, title, stage, day}, today);
    QCOMPARE(steps(now), after);
    QCOMPARE(stageWay(facts, now, day).back().stage, stage);
}

SLATEBOARD_TEST(TestStageWay)
#include "tst_stageway.moc"
