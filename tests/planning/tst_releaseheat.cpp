// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/releaseheat.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QtTest>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

/// Two dramas and a film: one drama was released in Q1 2023 on Alpha, the other is planned for Q3 2023 on Beta and
/// Alpha, the film for Q3 2023 without a platform; a shelved drama and one without a day.
struct Releases : LibraryBuilder {
    Releases()
    {
        library().parties << Party{alpha, QStringLiteral("Alpha"), {}} << Party{beta, QStringLiteral("Beta"), {}};
        released = title(Format::Drama, Day(2022, 12, 1));
        stage(released, Stage::Released, Day(2023, 2, 14));
        show(released, alpha);
        planned = title(Format::Drama, Day(2023, 7, 1));
        show(planned, beta);
        show(planned, alpha);
        film = title(Format::Film, Day(2023, 9, 30));
        const TitleId shelved = title(Format::Drama, Day(2023, 8, 1));
        stage(shelved, Stage::Shelved, Day(2023, 1, 1));
        title(Format::Show);
    }
    void show(TitleId title, PartyId platform)
    {
        library().titleParties << TitleParty{{newId()}, title, platform, PartyRole::Platform};
    }
    [[nodiscard]] Figures figures() const { return figuresOf(library(), plan(), today); }
    [[nodiscard]] ReleaseHeat heat(HeatGrouping grouping) const
    {
        return releaseHeat(library(), figures(), grouping, usualQuarters(figures()));
    }
    static constexpr PartyId alpha{901};
    static constexpr PartyId beta{902};
    TitleId released;
    TitleId planned;
    TitleId film;
};

const Quarter q1{2023 * 4};
const Quarter q3{2023 * 4 + 2};

} // namespace

class TestReleaseHeat : public QObject {
    Q_OBJECT
private slots:
    void quartersReachFromTheFirstToTheLastRelease();
    void formatsInTheirOrder();
    void platformsTheFirstThatWasNamed();
    void bothTogether();
    void whatLiesOutsideIsAddedUpAtTheEnds();
    void shelvedAndUndatedTitles();
    void nothingToRelease();
};

void TestReleaseHeat::quartersReachFromTheFirstToTheLastRelease()
{
    const Releases releases;
    QCOMPARE(usualQuarters(releases.figures()), std::pair(q1, q3));
    const ReleaseHeat heat = releases.heat(HeatGrouping::Format);
    QCOMPARE(heat.columns(), 5); // and what is earlier and later
    QCOMPARE(heat.quarterOf(1), std::optional(q1));
    QCOMPARE(heat.quarterOf(0), std::optional<Quarter>());
    QCOMPARE(heat.quarterOf(4), std::optional<Quarter>());
}

void TestReleaseHeat::formatsInTheirOrder()
{
    const Releases releases;
    const ReleaseHeat heat = releases.heat(HeatGrouping::Format);
    QCOMPARE(heat.rows.size(), size_t(2));
    QCOMPARE(heat.rows[0].format, std::optional(Format::Drama));
    QCOMPARE(heat.rows[1].format, std::optional(Format::Film));
    QCOMPARE(heat.rows[0].cells[1].titles, std::vector{releases.released});
    QCOMPARE(heat.rows[0].cells[1].released, 1);
    QCOMPARE(heat.rows[0].cells[3].titles, std::vector{releases.planned});
    QCOMPARE(heat.rows[0].cells[3].released, 0);
    QCOMPARE(heat.total.cells[3].titles, (std::vector{releases.planned, releases.film}));
    QCOMPARE(heat.total.count(), 3);
}

void TestReleaseHeat::platformsTheFirstThatWasNamed()
{
    const ReleaseHeat heat = Releases().heat(HeatGrouping::Platform);
    QCOMPARE(heat.rows.size(), size_t(3));
    QCOMPARE(heat.rows[0].platform, std::optional(Releases::alpha));
    QCOMPARE(heat.rows[1].platform, std::optional(Releases::beta));
    QCOMPARE(heat.rows[2].platform, std::optional(PartyId())); // the film has none
    for (const HeatRow &row : heat.rows) {
        QCOMPARE(row.count(), 1);
        QVERIFY(!row.format);
    }
}

void TestReleaseHeat::bothTogether()
{
    const ReleaseHeat heat = Releases().heat(HeatGrouping::FormatAndPlatform);
    QCOMPARE(heat.rows.size(), size_t(3));
    QCOMPARE(heat.rows[0].format, std::optional(Format::Drama));
    QCOMPARE(heat.rows[0].platform, std::optional(Releases::alpha));
    QCOMPARE(heat.rows[2].format, std::optional(Format::Film));
}

void TestReleaseHeat::whatLiesOutsideIsAddedUpAtTheEnds()
{
    Releases releases;
    releases.title(Format::Drama, Day(2040, 1, 1));
    const TitleId old = releases.title();
    releases.stage(old, Stage::Released, Day(2001, 1, 1));
    const auto [first, last] = usualQuarters(releases.figures());
    QVERIFY(first > Quarter::of(Day(2001, 1, 1)));
    QVERIFY(last < Quarter::of(Day(2040, 1, 1)));
    const ReleaseHeat heat = releases.heat(HeatGrouping::Format);
    QCOMPARE(heat.total.cells.front().count(), 1);
    QCOMPARE(heat.total.cells.front().released, 1);
    QCOMPARE(heat.total.cells.back().count(), 1);
    QCOMPARE(heat.total.count(), 5);
}

void TestReleaseHeat::shelvedAndUndatedTitles()
{
    const ReleaseHeat heat = Releases().heat(HeatGrouping::Format);
    QCOMPARE(heat.undated, 1);
    QCOMPARE(heat.total.count(), 3); // not the shelved one
}

void TestReleaseHeat::nothingToRelease()
{
    const LibraryBuilder empty;
    const Figures figures = figuresOf(empty.library(), empty.plan(), today);
    const ReleaseHeat heat = releaseHeat(empty.library(), figures, HeatGrouping::Platform, usualQuarters(figures));
    QVERIFY(heat.isEmpty());
    QVERIFY(heat.rows.empty());
    QCOMPARE(heat.columns(), 3);
}

SLATEBOARD_TEST(TestReleaseHeat)
#include "tst_releaseheat.moc"
