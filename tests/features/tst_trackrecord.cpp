// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sample/samplelibrary.h"
#include "tests/support/openlibrary.h"
#include "tests/support/registry.h"
#include "ui/pages/milestones/trackrecord.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/segments.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

using namespace slateboard;

namespace {

const Formatter inEnglish(Language::English, Currency{});

forecast::Backtest tested(int cases, int held)
{
    forecast::Backtest backtest;
    forecast::HorizonScore together{0, cases, {}};
    together.methods[0] = {held / 2, held, 3, 10};
    together.methods[1] = {held / 2, held, 4, 10};
    together.methods[2] = {held / 2, held, 2.5, 10};
    forecast::HorizonScore oneMonth = together;
    oneMonth.months = 1;
    backtest.horizons = {oneMonth, together};
    return backtest;
}

} // namespace

/// How forecasts did, on the page and in words.
class TestTrackRecord : public QObject {
    Q_OBJECT
private slots:
    void coverageIsSaidInWords_data();
    void coverageIsSaidInWords();
    void missesAreCompared();
    void theChartShowsTheCasesOfAHorizon();
    void theTableHoldsEachMethod();
    void keptForecastsAreJudgedOnTheirDay();
    void anotherGoalHasARecordOfItsOwn();
    void anEditOfMoneyIsNoReasonToReckonAgain();
    void withoutAPastItSaysWhatComes();
    void withoutAGoalItSaysHowToAddOne();

private:
    void open(const Rows &rows);
    void openSample();
    void reckon();
    [[nodiscard]] QString cell(FigureView &table, int row, int column) const
    {
        return table.table().index(row, column).data().toString();
    }

    std::unique_ptr<OpenLibrary> m_opened;
    std::unique_ptr<TrackRecord> m_record;
};

void TestTrackRecord::open(const Rows &rows)
{
    m_record.reset();
    m_opened = std::make_unique<OpenLibrary>(rows);
    m_opened->workspace().setLanguage(Language::English);
    QTRY_VERIFY(m_opened->workspace().isReady());
    m_record = std::make_unique<TrackRecord>(m_opened->workspace());
    m_record->resize(1080, 640);
    m_record->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_record.get()));
}

// Once for all: each reckoning is as many forecasts as the sample has months.
void TestTrackRecord::openSample()
{
    if (m_record)
        return;
    open(sample::makeSample().rows);
    QTRY_VERIFY_WITH_TIMEOUT(m_record->isCurrent(), 60000);
}

void TestTrackRecord::reckon()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_record->isCurrent(), 60000);
}

void TestTrackRecord::coverageIsSaidInWords_data()
{
    QTest::addColumn<int>("cases");
    QTest::addColumn<int>("held");
    QTest::addColumn<QString>("says");
    QTest::newRow("as it should") << 36 << 29 << "80% ranges held 81% of 36 time(s): as they should.";
    QTest::newRow("too narrow") << 36 << 18 << "80% ranges held 50% of 36 time(s): fewer than they should.";
    QTest::newRow("too wide") << 36 << 36 << "80% ranges held 100% of 36 time(s): they were wider than they had to be.";
    QTest::newRow("too few") << 5 << 5 << "80% ranges held 100% of 5 time(s): too few to judge by.";
}

void TestTrackRecord::coverageIsSaidInWords()
{
    QFETCH(int, cases);
    QFETCH(int, held);
    QTEST(coverageSentence(tested(cases, held), inEnglish), "says");
    QVERIFY(coverageSentence({}, inEnglish).isEmpty());
}

void TestTrackRecord::missesAreCompared()
{
    const QString said = comparisonSentence(tested(36, 29), inEnglish);
    QVERIFY2(said.contains(QStringLiteral("25% smaller")) && said.contains(QStringLiteral("20% larger")),
             qPrintable(said));
}

void TestTrackRecord::theChartShowsTheCasesOfAHorizon()
{
    openSample();
    const Library &library = m_opened->library();
    const forecast::Backtest backtest = forecast::backtest(library, library.goals.first(), today);
    const auto buttons = m_record->horizons().findChildren<QAbstractButton *>();
    for (size_t i = 0; i < forecast::monthsAhead.size(); ++i) {
        QTest::mouseClick(buttons.at(static_cast<qsizetype>(i)), Qt::LeftButton);
        QCoreApplication::processEvents();
        const auto marks = trackMarks(backtest, forecast::monthsAhead[i]);
        QCOMPARE(m_record->chart().ranges().size(), marks.size());
        QVERIFY(!marks.empty());
        QCOMPARE(m_record->chart().dots().back(), static_cast<double>(marks.back().actual - marks.back().p50));
    }
    QCOMPARE(m_record->verdict().text(), coverageSentence(backtest, inEnglish));
}

void TestTrackRecord::theTableHoldsEachMethod()
{
    openSample();
    FigureView &table = m_record->backtest();
    QCOMPARE(table.table().rowCount(), 15); // four horizons and all together, three methods each
    QCOMPARE(cell(table, 0, 0), QStringLiteral("All together · 74"));
    QCOMPARE(cell(table, 3, 0), QStringLiteral("1 month(s) · 23"));
    QCOMPARE(cell(table, 1, 1), methodName(forecast::Method::LastYear));
    QVERIFY(cell(table, 0, 2).endsWith(u'%'));
}

void TestTrackRecord::keptForecastsAreJudgedOnTheirDay()
{
    openSample();
    const Library &library = m_opened->library();
    QVERIFY(!m_record->kept().isVisible());
    const auto forecast = forecast::forecastGoal(library, library.goals.first(), Day(2022, 12, 31));
    QVERIFY(await(m_opened->session().keepForecasts(forecast::recordsOf(forecast))));
    QTRY_VERIFY(m_record->kept().isVisible());
    FigureView &table = m_record->kept();
    QCOMPARE(table.table().rowCount(), 5);
    QCOMPARE(cell(table, 0, 0), QStringLiteral("2022-12-31"));
    QCOMPARE(cell(table, 0, 1), QStringLiteral("2023-01-31"));
    const int inMarch = static_cast<int>(planning::countedRows(library, Measure::SourceIps, today).size());
    QCOMPARE(cell(table, 1, 1), QStringLiteral("2023-03-31"));
    QCOMPARE(cell(table, 1, 5), inEnglish.number(inMarch));
    QCOMPARE(cell(table, 3, 8), QStringLiteral("waits until 2023-12-31"));
    QVERIFY(cell(table, 3, 7).endsWith(u'%') || cell(table, 4, 7).endsWith(u'%')); // the chance that was given
}

void TestTrackRecord::anotherGoalHasARecordOfItsOwn()
{
    openSample();
    const QString first = m_record->verdict().text();
    m_record->showGoal(1);
    reckon();
    QVERIFY(m_record->verdict().text() != first);
    m_record->showGoal(0);
    reckon();
    QCOMPARE(m_record->verdict().text(), first);
}

void TestTrackRecord::anEditOfMoneyIsNoReasonToReckonAgain()
{
    openSample();
    QSignalSpy figures(&m_opened->workspace(), &Workspace::figuresChanged);
    QVERIFY(await(m_opened->session().setCaps({})));
    QTRY_VERIFY(!figures.isEmpty());
    QVERIFY(m_record->isCurrent());
    RightsGrant grant = m_opened->library().grants.first();
    grant.id = {};
    QVERIFY(await(m_opened->session().addGrant(grant, {})));
    QSignalSpy reckoned(m_record.get(), &TrackRecord::reckoned);
    QVERIFY(reckoned.wait(60000));
}

void TestTrackRecord::withoutAPastItSaysWhatComes()
{
    open({});
    reckon();
    QVERIFY(m_record->none().isVisible());
    QVERIFY(m_record->none().findChild<QLabel *>()->text().contains(QStringLiteral("No forecast can be judged yet")));
}

void TestTrackRecord::withoutAGoalItSaysHowToAddOne()
{
    open({});
    QVERIFY(await(m_opened->session().setGoals({})));
    QTRY_VERIFY(m_record->none().findChild<QLabel *>()->text().contains(QStringLiteral("no goal")));
}

SLATEBOARD_WINDOW_TEST(TestTrackRecord)
#include "tst_trackrecord.moc"
