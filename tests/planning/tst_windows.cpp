// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/windows.h"
#include "tests/planning/windowrows.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

const Day release(2024, 1, 10);

QString text(std::optional<Day> day)
{
    return day ? day->iso() : QStringLiteral("?");
}

// "9001 2024-01-10..2024-02-08", one a line.
QString text(const TitleWindows &windows)
{
    QStringList lines;
    for (const WindowDays &days : windows.windows)
        lines << QStringLiteral("%1 %2..%3").arg(days.window.value).arg(text(days.start), text(days.end));
    return lines.join(QLatin1Char('\n'));
}

struct FilmRelease {
    LibraryBuilder builder;
    TitleId title = builder.title(Format::Film, release);
    WindowRows rows{builder};

    [[nodiscard]] Figures figures(Day asOf = Day(2024, 4, 1)) const
    {
        return figuresOf(builder.library(), builder.plan(), asOf);
    }
    [[nodiscard]] TitleWindows windows() const { return windowDays(builder.library(), figures(), title); }
};

} // namespace

/// When windows run, and which may not be where another one bars them.
class TestWindows : public QObject {
    Q_OBJECT
private slots:
    void aWindowBeginsOnTheReleaseOrOnItsDay();
    void theReleaseCountsOnceItHappened();
    void aWindowFollowsAnother();
    void whatFollowsNothingKnownHasNoDay();
    void aHoldbackBarsWhatBeginsWithinIt_data();
    void aHoldbackBarsWhatBeginsWithinIt();
    void anExclusiveWindowBarsOtherPlatforms();
    void breachesAreSaid();
    void allWindowsComeByTitle();
    void aLongChainIsPlaced();
};

void TestWindows::aWindowBeginsOnTheReleaseOrOnItsDay()
{
    FilmRelease of;
    of.rows.add(of.title, {}, 30);
    of.rows.add(of.title, {}, std::nullopt);
    of.rows.add(of.title, {}, 1).startsOn = Day(2023, 12, 31);
    QCOMPARE(text(of.windows()), QStringLiteral("9003 2023-12-31..2023-12-31\n9001 2024-01-10..2024-02-08\n"
                                                "9002 2024-01-10..?"));
}

void TestWindows::theReleaseCountsOnceItHappened()
{
    FilmRelease of;
    of.rows.add(of.title, {}, 2);
    of.builder.stage(of.title, Stage::Released, Day(2024, 3, 5));
    QCOMPARE(text(of.windows()), QStringLiteral("9001 2024-03-05..2024-03-06"));
    const TitleWindows before = windowDays(of.builder.library(), of.figures(Day(2024, 3, 4)), of.title);
    QCOMPARE(text(before), QStringLiteral("9001 2024-01-10..2024-01-11"));
    of.builder.stage(of.title, Stage::Delivered, Day(2024, 3, 6)); // taken back
    QCOMPARE(text(of.windows()), QStringLiteral("9001 2024-01-10..2024-01-11"));
}

void TestWindows::aWindowFollowsAnother()
{
    FilmRelease of;
    of.rows.add(of.title, {}, 30);
    const auto follow = [&](ReleaseWindowId after, Edge edge, int offset) {
        ReleaseWindow &window = of.rows.add(of.title, {}, 10);
        window.after = after;
        window.edge = edge;
        window.offsetDays = offset;
    };
    follow({9001}, Edge::End, 0); // the day after its last one
    follow({9002}, Edge::End, 5);
    follow({9001}, Edge::Start, 14);
    QCOMPARE(text(of.windows()), QStringLiteral("9001 2024-01-10..2024-02-08\n9004 2024-01-24..2024-02-02\n"
                                                "9002 2024-02-09..2024-02-18\n9003 2024-02-24..2024-03-04"));
}

void TestWindows::whatFollowsNothingKnownHasNoDay()
{
    FilmRelease of;
    of.rows.add(of.title, {}, std::nullopt);
    ReleaseWindow &afterEndless = of.rows.add(of.title, {}, 5);
    afterEndless.after = {9001};
    afterEndless.edge = Edge::End;
    of.rows.add(of.title, {}, 5).after = {9004}; // and that follows this one
    of.rows.add(of.title, {}, 5).after = {9003};
    QCOMPARE(text(of.windows()), QStringLiteral("9001 2024-01-10..?\n9002 ?..?\n9003 ?..?\n9004 ?..?"));

    FilmRelease unplanned;
    unplanned.builder.library().planTitles.first().targetRelease.reset();
    unplanned.rows.add(unplanned.title, {}, 5);
    QCOMPARE(text(unplanned.windows()), QStringLiteral("9001 ?..?"));
}

void TestWindows::aHoldbackBarsWhatBeginsWithinIt_data()
{
    QTest::addColumn<Day>("start");
    QTest::addColumn<QString>("territory");
    QTest::addColumn<int>("breaches");
    const Day end(2024, 2, 8); // of the first window; its holdback ends on 9 March
    QTest::newRow("the day after") << end.plusDays(1) << QStringLiteral("KR, JP") << 1;
    QTest::newRow("its last day") << end.plusDays(30) << QStringLiteral("KR") << 1;
    QTest::newRow("worldwide") << end.plusDays(30) << QString() << 1;
    QTest::newRow("after it") << end.plusDays(31) << QStringLiteral("KR") << 0;
    QTest::newRow("elsewhere") << end.plusDays(1) << QStringLiteral("JP") << 0;
    QTest::newRow("beside the window itself") << end << QStringLiteral("KR") << 0; // neither is exclusive
}

void TestWindows::aHoldbackBarsWhatBeginsWithinIt()
{
    QFETCH(Day, start);
    QFETCH(QString, territory);
    QFETCH(int, breaches);
    FilmRelease of;
    ReleaseWindow &first = of.rows.add(of.title, QStringLiteral("KR"), 30);
    first.holdbackDays = 30;
    first.exclusive = false;
    ReleaseWindow &second = of.rows.add(of.title, territory, 30);
    second.startsOn = start;
    second.exclusive = false;
    const TitleWindows windows = of.windows();
    QCOMPARE(windows.breaches.size(), static_cast<size_t>(breaches));
    if (breaches > 0)
        QCOMPARE(windows.breaches.front(),
                 (WindowBreach{WindowClash::Holdback, {9002}, {9001}, start, Day(2024, 3, 9)}));
}

void TestWindows::anExclusiveWindowBarsOtherPlatforms()
{
    FilmRelease of;
    of.rows.add(of.title, QStringLiteral("KR"), 30);
    ReleaseWindow &second = of.rows.add(of.title, {}, std::nullopt);
    second.startsOn = release.plusDays(10);
    second.exclusive = false;
    const WindowBreach breach{WindowClash::Exclusive, {9002}, {9001}, release.plusDays(10), release.plusDays(29)};
    QCOMPARE(of.windows().breaches, std::vector{breach});
    of.builder.library().windows.last().platform = {9001}; // the same one
    QVERIFY(of.windows().breaches.empty());

    FilmRelease other; // where only the later one is exclusive, the earlier may not be there
    other.rows.add(other.title, {}, std::nullopt).exclusive = false;
    other.rows.add(other.title, QStringLiteral("KR"), 5).startsOn = release.plusDays(10);
    QCOMPARE(other.windows().breaches.front().window, ReleaseWindowId{9001});
}

void TestWindows::breachesAreSaid()
{
    FilmRelease of;
    of.builder.library().parties << Party{{9001}, QStringLiteral("TVN"), {}}
                                 << Party{{9002}, QStringLiteral("TVING"), {}};
    of.rows.add(of.title, QStringLiteral("KR"), 30).holdbackDays = 30;
    of.rows.add(of.title, {}, std::nullopt).startsOn = Day(2024, 2, 20);
    const TitleWindows windows = of.windows();
    QCOMPARE(
        breachSentence(of.builder.library(), windows.breaches.front()),
        QStringLiteral("The window of TVING (worldwide) begins on 2024-02-20, within the holdback of TVN (KR) until "
                       "2024-03-09."));
}

void TestWindows::allWindowsComeByTitle()
{
    FilmRelease of;
    const TitleId other = of.builder.title();
    of.rows.add(other, {}, 5);
    of.rows.add(of.title, {}, 5);
    of.rows.add(of.title, {}, 5).plan = {77}; // another plan's
    const std::vector<TitleWindows> all = allWindowDays(of.builder.library(), of.figures());
    QCOMPARE(all.size(), size_t{2});
    QCOMPARE(all[0].title, of.title);
    QCOMPARE(all[0].windows.size(), size_t{1});
    QCOMPARE(text(all[1]), QStringLiteral("9001 ?..?"));
}

void TestWindows::aLongChainIsPlaced()
{
    FilmRelease of;
    std::vector<ReleaseWindow> chain(20'000); // the last one first
    std::vector<const ReleaseWindow *> windows;
    for (size_t i = 0; i < chain.size(); ++i) {
        chain[i].id = {static_cast<qint64>(chain.size() - i)};
        chain[i].title = of.title;
        chain[i].after = {chain[i].id.value - 1};
        chain[i].edge = Edge::End;
        chain[i].days = 1;
        windows.push_back(&chain[i]);
    }
    const TitleWindows placed = windowDays(windows, of.title, release);
    QCOMPARE(placed.windows.back().window, ReleaseWindowId{20'000});
    QCOMPARE(*placed.windows.back().start, release.plusDays(19'999));
}

SLATEBOARD_TEST(TestWindows)
#include "tst_windows.moc"
