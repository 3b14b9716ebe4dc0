// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/figures.h"
#include "samplelibrary.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace slateboard;
using namespace slateboard::planning;

/// What a producer sees on opening the sample: a real group's slate.
class TestSampleFigures : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto sample = sample::makeSample();
        m_asOf = sample.pinnedDay;
        m_library = libraryOf(sample);
        m_figures = figuresOf(m_library, workingPlan(m_library).id, m_asOf);
    }
    void countsAreNearTheStory();
    void historyIsLumpy();
    void everyStageAndFormatIsThere();
    void stagesAgreeWithPhases();
    void rightsLapse();
    void someTitlesAreOver();
    void quartersStandAgainstCaps();

private:
    [[nodiscard]] const GoalFigures &goal(Measure measure) const
    {
        return *std::ranges::find(m_figures.goals, measure, [](const GoalFigures &one) { return one.goal.measure; });
    }

    Library m_library;
    Figures m_figures;
    Day m_asOf;
};

void TestSampleFigures::countsAreNearTheStory()
{
    const int sourceIps = m_figures.counts[static_cast<size_t>(Measure::SourceIps)];
    const int dramaIps = m_figures.counts[static_cast<size_t>(Measure::DramaIps)];
    QVERIFY2(sourceIps >= 650 && sourceIps <= 750, qPrintable(QString::number(sourceIps)));
    QVERIFY2(dramaIps >= 55 && dramaIps <= 66, qPrintable(QString::number(dramaIps)));
    QVERIFY(m_figures.listedIps >= 1100 && m_figures.listedIps <= 1200);
    QCOMPARE(goal(Measure::SourceIps).goal.target, 1000);
    QCOMPARE(goal(Measure::DramaIps).goal.target, 100);
    QCOMPARE(goal(Measure::SourceIps).goal.deadline, Day(2023, 12, 31));
    QSet<IpStatus> statuses;
    for (const auto &state : ipStates(m_library, m_asOf))
        statuses << state.status;
    QCOMPARE(statuses.size(), 6);
}

void TestSampleFigures::historyIsLumpy()
{
    const auto &sources = goal(Measure::SourceIps);
    QVERIFY(sources.months.front().value >= 100 && sources.months.front().value <= 140);
    QVERIFY(*sources.paceHad6 >= 25.0 && *sources.paceHad6 <= 38.0);
    QVERIFY(*sources.paceHad12 >= 25.0 && *sources.paceHad12 <= 38.0);
    const auto &dramas = goal(Measure::DramaIps);
    QVERIFY(*dramas.paceHad6 >= 2.0 && *dramas.paceHad6 <= 4.0);
    QVERIFY(*dramas.paceHad12 >= 2.0 && *dramas.paceHad12 <= 4.0);
    const auto [least, most] = std::ranges::minmax(sources.months, {}, &CountMonth::gained);
    QVERIFY(most.gained > 4 * least.gained);
    QVERIFY(std::ranges::any_of(sources.months, [](const CountMonth &month) { return month.lost > 0; }));
    QVERIFY(std::ranges::any_of(dramas.months, [](const CountMonth &month) { return month.lost > 0; }));
    QVERIFY(std::ranges::any_of(dramas.months, [](const CountMonth &month) { return month.gained == 0; }));
}

void TestSampleFigures::everyStageAndFormatIsThere()
{
    int titles = 0;
    for (const auto &stage : m_figures.stages) {
        QVERIFY(stage.titles > 0);
        titles += stage.titles;
    }
    QCOMPARE(titles, 80);
    QCOMPARE(m_figures.stages[static_cast<size_t>(Stage::Shelved)].titles, 1);
    QVERIFY(std::ranges::all_of(m_figures.formats, [](int count) { return count >= 4; }));
}

void TestSampleFigures::stagesAgreeWithPhases()
{
    const QMap<Stage, PhaseKind> running{{Stage::Development, PhaseKind::Development},
                                         {Stage::PreProduction, PhaseKind::PreProduction},
                                         {Stage::Production, PhaseKind::Production},
                                         {Stage::PostProduction, PhaseKind::PostProduction}};
    for (const auto &title : m_figures.titles) {
        QVERIFY(title.stage.has_value());
        const Stage stage = title.stage->stage;
        for (const auto &phase : m_library.phases) {
            if (phase.plan == m_figures.plan && phase.title == title.title && running.contains(stage) &&
                running[stage] == phase.kind)
                QVERIFY(phase.start <= m_asOf && m_asOf <= phase.end);
        }
        QCOMPARE(stage == Stage::Released, title.release && *title.release <= m_asOf);
        QVERIFY(stage == Stage::Delivered || stage == Stage::Released || title.receipts.minor == 0);
    }
}

void TestSampleFigures::rightsLapse()
{
    const auto lapses = lapsesWithin(m_figures.lapses, m_figures.asOf, lapseNoticeDays);
    QVERIFY(lapses.size() >= 15 && lapses.size() <= 20);
    const auto risky = std::ranges::count_if(lapses, [](const Lapse &lapse) { return !lapse.titlesAtRisk.empty(); });
    QVERIFY(risky >= 2 && risky <= 5);
}

void TestSampleFigures::someTitlesAreOver()
{
    const auto over = std::ranges::count(m_figures.titles, true, &TitleFigures::overBudget);
    QVERIFY(over >= 2 && over <= 8);
    QCOMPARE(std::ranges::count(m_figures.titles, true, &TitleFigures::overCap), 1);
    QVERIFY(m_figures.money.committed.minor > 20'000'000'000);
    QVERIFY(m_figures.money.receipts.minor > 0);
}

void TestSampleFigures::quartersStandAgainstCaps()
{
    int firmOver = 0;
    int hopedOver = 0;
    Money programme;
    for (const auto &quarter : m_figures.money.quarters) {
        if (!quarter.cap)
            continue;
        programme += quarter.demand();
        firmOver += quarter.firm > *quarter.cap ? 1 : 0;
        hopedOver += quarter.firm <= *quarter.cap && quarter.demand() > *quarter.cap ? 1 : 0;
    }
    QCOMPARE(firmOver, 1);
    QCOMPARE(hopedOver, 1);
    QVERIFY(programme.minor > 270'000'000'000 && programme.minor < 400'000'000'000);
}

SLATEBOARD_TEST(TestSampleFigures)
#include "tst_samplefigures.moc"
