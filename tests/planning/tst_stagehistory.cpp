// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/stagehistory.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QTest>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

// "pitch 2023-01-01 30", planned ones with "planned" for the days, the one of now with a star.
QString text(const std::vector<StageStay> &stays)
{
    QStringList lines;
    for (const StageStay &stay : stays) {
        const QString days = stay.days ? QString::number(*stay.days) : QStringLiteral("planned");
        lines << QString::fromLatin1(codeOf(stay.event.stage)) + u' ' + stay.event.day.iso() + u' ' + days +
                     (stay.isNow ? QStringLiteral(" *") : QString());
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

/// A title's way through its stages.
class TestStageHistory : public QObject {
    Q_OBJECT
private slots:
    void factsLastUntilTheNextOne();
    void whatIsPlannedStandsAmongThem();
};

void TestStageHistory::factsLastUntilTheNextOne()
{
    LibraryBuilder builder;
    const TitleId title = builder.title();
    builder.stage(title, Stage::Development, Day(2023, 2, 1));
    builder.stage(title, Stage::Shelved, Day(2023, 3, 1)); // of one day the later entered comes later
    builder.stage(title, Stage::Development, Day(2023, 3, 1));
    builder.stage(title, Stage::Pitch, Day(2023, 1, 1)); // backdated
    builder.stage(title, Stage::PreProduction, today.plusDays(1));
    builder.stage(builder.title(), Stage::Pitch, Day(2023, 1, 2));
    const auto history = [&](Day day) { return text(stageHistory(builder.library(), builder.plan(), title, day)); };
    QCOMPARE(history(today), QStringLiteral("pitch 2023-01-01 31\ndevelopment 2023-02-01 28\nshelved 2023-03-01 0\n"
                                            "development 2023-03-01 30 *"));
    QCOMPARE(history(Day(2023, 1, 5)), QStringLiteral("pitch 2023-01-01 4 *"));
    QCOMPARE(history(Day(2022, 12, 31)), QString());
}

void TestStageHistory::whatIsPlannedStandsAmongThem()
{
    LibraryBuilder builder;
    const TitleId title = builder.title();
    builder.stage(title, Stage::Development, Day(2023, 2, 1));
    const PlanId plan{500};
    const auto planned = [&](qint64 id, Stage stage, Day day) {
        builder.library().plannedStages << PlannedStage{{id}, plan, title, stage, day};
    };
    planned(1, Stage::Production, Day(2023, 9, 1));
    planned(2, Stage::PreProduction, Day(2023, 3, 1));
    QCOMPARE(text(stageHistory(builder.library(), plan, title, today)),
             QStringLiteral("development 2023-02-01 58\npre_production 2023-03-01 planned *\n"
                            "production 2023-09-01 planned"));
    QCOMPARE(text(stageHistory(builder.library(), builder.plan(), title, today)),
             QStringLiteral("development 2023-02-01 58 *"));
    builder.stage(title, Stage::Released, Day(2023, 3, 20)); // the later day wins
    QCOMPARE(text(stageHistory(builder.library(), plan, title, today)),
             QStringLiteral("development 2023-02-01 47\npre_production 2023-03-01 planned\nreleased 2023-03-20 11 *\n"
                            "production 2023-09-01 planned"));
}

SLATEBOARD_TEST(TestStageHistory)
#include "tst_stagehistory.moc"
