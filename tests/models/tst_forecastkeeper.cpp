// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/openlibrary.h"
#include "tests/support/registry.h"
#include "ui/models/forecastbook.h"
#include "ui/models/forecastkeeper.h"

#include <QSignalSpy>

using namespace slateboard;

/// The first forecast that a window shows in a month is kept: of today, and by whoever may write.
class TestForecastKeeper : public QObject {
    Q_OBJECT
private slots:
    void theFirstForecastOfAMonthIsKept();
    void nothingIsKeptOnAnotherDay();
    void whoOnlyReadsKeepsNothing();

private:
    // A source IP was secured each month for two years, for good.
    [[nodiscard]] static Rows rows()
    {
        Rows rows;
        for (int i = 1; i <= 24; ++i) {
            SourceIp ip;
            ip.id = {i};
            ip.title = QStringLiteral("미생 %1").arg(i);
            rows.ips << ip;
            RightsGrant grant;
            grant.id = {100 + i};
            grant.ip = {i};
            grant.kind = GrantKind::Purchase;
            grant.uses = {Use::Drama};
            grant.startsOn = Day(2021, 4, 1).plusMonths(i - 1);
            rows.grants << grant;
        }
        rows.goals = {{GoalId{301}, {}, Measure::SourceIps, 40, Day(2021, 1, 1), Day(2024, 12, 31)}};
        return rows;
    }
    static void showForecasts(Workspace &workspace)
    {
        ForecastBook &book = ForecastBook::of(workspace);
        QTRY_VERIFY(workspace.isReady());
        book.renew();
        QTRY_VERIFY(book.isCurrent() && book.forecasts());
    }
};

void TestForecastKeeper::theFirstForecastOfAMonthIsKept()
{
    OpenLibrary opened(rows());
    new ForecastKeeper(opened.workspace());
    showForecasts(opened.workspace());
    QTRY_COMPARE(opened.session().forecastRecords().size(), 5);
    const QList<ForecastRecord> kept = opened.session().forecastRecords();
    for (const ForecastRecord &record : kept) {
        QCOMPARE(record.goal, GoalId{301});
        QCOMPARE(record.madeOn, today);
        QVERIFY(!record.id.isNull() && record.p10 <= record.p50 && record.p50 <= record.p90);
    }
    QVERIFY(!opened.session().undoWords()); // nobody has done anything
    RightsGrant more = opened.library().grants.first();
    more.ip = opened.library().ips.id(0);
    more.startsOn = Day(2023, 3, 20);
    more.id = {};
    QVERIFY(await(opened.session().addGrant(more, {})));
    QTRY_VERIFY(!ForecastBook::of(opened.workspace()).isCurrent() ||
                opened.workspace().figures().asOf == today); // figures follow
    showForecasts(opened.workspace());
    QCOMPARE(opened.session().forecastRecords(), kept);
}

void TestForecastKeeper::nothingIsKeptOnAnotherDay()
{
    OpenLibrary opened(rows());
    new ForecastKeeper(opened.workspace());
    QTRY_VERIFY(opened.workspace().isReady());
    QSignalSpy figures(&opened.workspace(), &Workspace::figuresChanged);
    opened.workspace().travelTo(Day(2023, 2, 28));
    QVERIFY(figures.wait());
    showForecasts(opened.workspace());
    QVERIFY(opened.session().forecastRecords().isEmpty());
}

void TestForecastKeeper::whoOnlyReadsKeepsNothing()
{
    OpenLibrary opened(rows(), Access::ReadOnly);
    new ForecastKeeper(opened.workspace());
    showForecasts(opened.workspace());
    QVERIFY(opened.session().forecastRecords().isEmpty());
}

SLATEBOARD_TEST(TestForecastKeeper)
#include "tst_forecastkeeper.moc"
