// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/support/today.h"
#include "ui/models/boardoptions.h"

#include <QtTest>

using namespace slateboard;

namespace {

// Four dramas and a film, in pitch, development and release; one title is pitched tomorrow.
struct Group {
    Library library;
    PlanId plan{1};

    Group()
    {
        library.plans << Plan{plan, {}, PlanKind::Working};
        library.accounts << Account{AccountId{1}, {}, QStringLiteral("1"), {}, {}, false};
        SourceIp ip;
        ip.id = IpId{50};
        ip.title = QStringLiteral("달빛 궁궐");
        ip.medium = Medium::Webtoon;
        library.ips = library.ips.with({headOf(ip)}, {});
        add(10, QStringLiteral("하늘"), QStringLiteral("Sky"), Format::Drama, Stage::Pitch, Day(2024, 5, 1));
        add(11, QStringLiteral("가을"), QStringLiteral("Autumn"), Format::Drama, Stage::Pitch, std::nullopt);
        add(12, QStringLiteral("미생"), QStringLiteral("Incomplete"), Format::Drama, Stage::Pitch, Day(2024, 5, 1));
        add(13, QStringLiteral("바다"), {}, Format::Film, Stage::Development, Day(2023, 9, 1));
        add(14, QStringLiteral("옛날"), QStringLiteral("Once"), Format::Drama, Stage::Released, std::nullopt);
        add(15, QStringLiteral("내일"), QStringLiteral("Tomorrow"), Format::Drama, Stage::Pitch, std::nullopt, 1);
        library.titleIps << TitleIp{Id<TitleIp>{60}, TitleId{12}, IpId{50}};
    }

    void add(qint64 id, const QString &korean, const QString &english, Format format, Stage stage,
             std::optional<Day> release, int daysFromToday = 0)
    {
        Title title;
        title.id = TitleId{id};
        title.koreanName = korean;
        title.englishName = english;
        title.format = format;
        library.titles << title;
        library.planTitles << PlanTitle{Id<PlanTitle>{id}, plan, title.id, release};
        library.stageEvents << StageEvent{Id<StageEvent>{id}, title.id, stage, today.plusDays(daysFromToday),
                                          Precision::Day,     {},       {}};
        library.budgetLines << BudgetLine{Id<BudgetLine>{id},    plan,           title.id,     AccountId{1},
                                          PhaseKind::Production, Money{id * 10}, Profile::Even};
    }

    [[nodiscard]] planning::Figures figures() const { return planning::figuresOf(library, plan, today); }
};

QStringList names(const std::vector<BoardCard> &cards, const BoardColumn &column)
{
    QStringList found;
    for (int card : column.cards)
        found << cards[static_cast<size_t>(card)].name;
    return found;
}

const BoardColumn &column(const BoardArrangement &board, Stage stage)
{
    return board.columns[static_cast<size_t>(stage)];
}

} // namespace

class TestBoard : public QObject {
    Q_OBJECT
private slots:
    void columnsAreSortedByReleaseThenName();
    void namesFollowTheLanguage();
    void cardsTellTheirSource();
    void filters_data();
    void filters();
    void cardsAreFoundByThoseWhoMakeThem();
    void ordersSortAColumn_data();
    void ordersSortAColumn();
    void lanesHoldWhatIsShown_data();
    void lanesHoldWhatIsShown();
    void aLaneTellsItsStages();
    void aLayoutIsRemembered();
    void aPlacedCardTakesItsMoneyAlong();
    void aPlaceLastsUntilFiguresShowIt();
    void aRefusedMoveGoesBack();
    void movesSayWhatTheyMean_data();
    void movesSayWhatTheyMean();
};

void TestBoard::columnsAreSortedByReleaseThenName()
{
    const Group group;
    const planning::Figures figures = group.figures();
    const auto cards = boardCards(group.library, figures, Language::Korean);
    QCOMPARE(cards.size(), 5U); // not the one of tomorrow
    const BoardArrangement board = arrangeBoard(cards, figures, {}, {});
    QCOMPARE(names(cards, column(board, Stage::Pitch)), QStringList({"미생", "하늘", "가을"}));
    QCOMPARE(names(cards, column(board, Stage::Development)), QStringList("바다"));
    QCOMPARE(names(cards, column(board, Stage::Released)), QStringList("옛날"));
    QCOMPARE(board.shown, 5);
    for (const BoardColumn &each : board.columns) {
        Money sum;
        for (int card : each.cards)
            sum += cards[static_cast<size_t>(card)].figures.money.efc();
        QCOMPARE(each.total.titles, static_cast<int>(each.cards.size()));
        QCOMPARE(each.total.cost, sum);
    }
}

void TestBoard::namesFollowTheLanguage()
{
    const Group group;
    const auto cards = boardCards(group.library, group.figures(), Language::English);
    const BoardArrangement board = arrangeBoard(cards, group.figures(), {}, {});
    QCOMPARE(names(cards, column(board, Stage::Pitch)), QStringList({"Incomplete", "Sky", "Autumn"}));
    QCOMPARE(names(cards, column(board, Stage::Development)), QStringList("바다")); // it has no other
}

void TestBoard::cardsTellTheirSource()
{
    const Group group;
    const auto cards = boardCards(group.library, group.figures(), Language::Korean);
    const auto made = std::ranges::find(cards, TitleId{12}, &BoardCard::title);
    QCOMPARE(made->sources.size(), 1U);
    QCOMPARE(made->sources.front().name, QStringLiteral("달빛 궁궐"));
    QCOMPARE(made->sources.front().medium, Medium::Webtoon);
    QCOMPARE(made->otherName, QStringLiteral("Incomplete"));
}

void TestBoard::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("filmsOnly");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing asked") << "" << false << QStringList{"바다", "미생", "하늘", "가을", "옛날"};
    QTest::newRow("korean") << "하늘" << false << QStringList{"하늘"};
    QTest::newRow("the other language") << "autumn" << false << QStringList{"가을"};
    QTest::newRow("initial consonants") << "ㅁㅅ" << false << QStringList{"미생"};
    QTest::newRow("films") << "" << true << QStringList{"바다"};
    QTest::newRow("both") << "하늘" << true << QStringList{};
}

void TestBoard::filters()
{
    QFETCH(QString, text);
    QFETCH(bool, filmsOnly);
    const Group group;
    const planning::Figures figures = group.figures();
    const auto cards = boardCards(group.library, figures, Language::Korean);
    BoardFilter filter{text, {}};
    if (filmsOnly)
        filter.formats.insert(Format::Film);
    const BoardArrangement board = arrangeBoard(cards, figures, filter, {});
    QStringList found;
    for (Stage stage : {Stage::Development, Stage::Pitch, Stage::Released})
        found << names(cards, column(board, stage));
    QTEST(found, "found");
    QCOMPARE(board.shown, found.size());
    QCOMPARE(column(board, Stage::Pitch).total.titles, 3); // heads do not depend on the filter
}

void TestBoard::cardsAreFoundByThoseWhoMakeThem()
{
    Group group;
    group.library.titles[0].producer = QStringLiteral("김하나");
    group.library.parties << Party{PartyId{70}, QStringLiteral("고래 스튜디오"), QStringLiteral("Whale")};
    group.library.titleParties << TitleParty{{71}, TitleId{12}, PartyId{70}, PartyRole::ProductionCompany};
    const auto cards = boardCards(group.library, group.figures(), Language::Korean);
    const auto found = [&](const QString &text) {
        return names(cards, column(arrangeBoard(cards, group.figures(), {text, {}}, {}), Stage::Pitch));
    };
    QCOMPARE(found(QStringLiteral("김하나")), QStringList("하늘"));
    QCOMPARE(found(QStringLiteral("고래")), QStringList("미생"));
    QCOMPARE(found(QStringLiteral("달빛")), QStringList("미생")); // its source IP
}

void TestBoard::ordersSortAColumn_data()
{
    QTest::addColumn<BoardOrder>("order");
    QTest::addColumn<QStringList>("pitched");
    QTest::newRow("release") << BoardOrder::Release << QStringList{"미생", "하늘", "가을"};
    QTest::newRow("name") << BoardOrder::Name << QStringList{"가을", "미생", "하늘"};
    QTest::newRow("cost") << BoardOrder::Cost << QStringList{"미생", "가을", "하늘"};
    QTest::newRow("warnings") << BoardOrder::Warnings << QStringList{"가을", "미생", "하늘"};
    QTest::newRow("waiting") << BoardOrder::Waiting << QStringList{"하늘", "미생", "가을"};
    QTest::newRow("priority") << BoardOrder::Priority << QStringList{"가을", "미생", "하늘"};
}

void TestBoard::ordersSortAColumn()
{
    QFETCH(BoardOrder, order);
    Group group;
    group.library.planTitles[1].priority = 1;
    group.library.stageEvents[0].day = today.plusDays(-90);
    group.library.caps << Cap{{80}, CapScope::Title, {}, {}, {}, {}, TitleId{11}, CapBasis::Total, {1}}; // exceeded
    const auto cards = boardCards(group.library, group.figures(), Language::Korean, order);
    QTEST(names(cards, column(arrangeBoard(cards, group.figures(), {}, {}), Stage::Pitch)), "pitched");
}

void TestBoard::lanesHoldWhatIsShown_data()
{
    QTest::addColumn<Grouping>("grouping");
    QTest::addColumn<QStringList>("lanes");
    QTest::newRow("none") << Grouping::None << QStringList{};
    QTest::newRow("format") << Grouping::Format << QStringList{"Drama 4", "Film 1"};
    QTest::newRow("year") << Grouping::ReleaseYear << QStringList{"2023 2", "2024 2", "No release planned 1"};
    QTest::newRow("company") << Grouping::ProductionCompany << QStringList{"고래 2", "No production company 3"};
    QTest::newRow("platform") << Grouping::Platform << QStringList{"바다 1", "No platform 4"};
    QTest::newRow("producer") << Grouping::Producer << QStringList{"김하나 1", "No producer 4"};
}

void TestBoard::lanesHoldWhatIsShown()
{
    QFETCH(Grouping, grouping);
    Group group;
    group.library.titles[0].producer = QStringLiteral("김하나");
    group.library.parties << Party{PartyId{70}, QStringLiteral("고래"), {}}
                          << Party{PartyId{71}, QStringLiteral("바다"), {}};
    for (const auto &[title, party, role] :
         {std::tuple{10, 70, PartyRole::ProductionCompany}, std::tuple{10, 71, PartyRole::ProductionCompany},
          std::tuple{13, 70, PartyRole::ProductionCompany}, std::tuple{13, 71, PartyRole::Platform}})
        group.library.titleParties << TitleParty{{90 + title + party}, TitleId{title}, PartyId{party}, role};
    const planning::Figures figures = group.figures();
    const TitleGroups groups(group.library, figures, grouping, Language::Korean);
    const auto cards = boardCards(group.library, figures, Language::Korean);
    const BoardArrangement board = arrangeBoard(cards, figures, {}, {}, groups);
    QStringList lanes;
    for (const BoardLane &lane : board.lanes)
        lanes << QStringLiteral("%1 %2").arg(lane.group.name).arg(lane.total.titles);
    QTEST(lanes, "lanes");
    for (const BoardColumn &each : board.columns) // lane by lane, so that each column is one list
        QVERIFY(std::ranges::is_sorted(each.cards, {}, [&](int card) { return board.laneOf[size_t(card)]; }));
}

void TestBoard::aLaneTellsItsStages()
{
    const Group group;
    const planning::Figures figures = group.figures();
    const TitleGroups groups(group.library, figures, Grouping::Format, Language::Korean);
    const auto cards = boardCards(group.library, figures, Language::Korean);
    const BoardArrangement board =
        arrangeBoard(cards, figures, {QStringLiteral("하늘"), {}}, {{TitleId{10}, Stage::Development}}, groups);
    QCOMPARE(board.lanes.size(), 1U); // the search hides the others
    QCOMPARE(board.lanes.front().stages[size_t(Stage::Pitch)].titles, 0);
    QCOMPARE(board.lanes.front().stages[size_t(Stage::Development)].titles, 1);
    QCOMPARE(board.lanes.front().total.cost, Money{100});
}

void TestBoard::aLayoutIsRemembered()
{
    BoardOptions options;
    options.grouping = Grouping::Platform;
    options.order = BoardOrder::Waiting;
    options.size = CardSize::Small;
    options.fold({QStringLiteral("티빙"), {}}, true);
    options.foldedColumns[size_t(Stage::Pitch)] = true;
    options.foldedColumns[size_t(Stage::Shelved)] = false;
    QCOMPARE(BoardOptions::fromJson(options.toJson()), options);
    QVERIFY(options.isFolded({QStringLiteral("티빙"), {}}));
    options.grouping = Grouping::Producer;
    QVERIFY(!options.isFolded({QStringLiteral("티빙"), {}})); // somebody else of that name
    QCOMPARE(BoardOptions::fromJson("{"), BoardOptions());
    QCOMPARE(BoardOptions::fromJson("{\"lanes\":\"moon phase\"}"), BoardOptions());
}

void TestBoard::aPlacedCardTakesItsMoneyAlong()
{
    const Group group;
    const planning::Figures figures = group.figures();
    const auto cards = boardCards(group.library, figures, Language::Korean);
    const BoardArrangement board = arrangeBoard(cards, figures, {}, {{TitleId{12}, Stage::Development}});
    QCOMPARE(names(cards, column(board, Stage::Development)), QStringList({"바다", "미생"}));
    QCOMPARE(column(board, Stage::Pitch).total.titles, 2);
    QCOMPARE(column(board, Stage::Pitch).total.cost, Money{100 + 110});
    QCOMPARE(column(board, Stage::Development).total.cost, Money{120 + 130});
}

void TestBoard::aPlaceLastsUntilFiguresShowIt()
{
    Group group;
    const planning::Figures before = group.figures();
    PlacedCards placed;
    const int move = placed.place({TitleId{12}}, Stage::Development);
    placed.expect(); // figures of something else came
    placed.settle();
    QCOMPARE(placed.stages().value(TitleId{12}), Stage::Development);
    placed.accept(move, before);
    placed.settle(); // cards of the figures before
    QVERIFY(!placed.isEmpty());
    placed.expect();
    QVERIFY(!placed.isEmpty()); // no card is made of them yet
    placed.settle();
    QVERIFY(placed.isEmpty());

    const int second = placed.place({TitleId{12}}, Stage::Pitch);
    placed.accept(second, before); // these figures show it already
    placed.settle();
    QVERIFY(placed.isEmpty());
}

void TestBoard::aRefusedMoveGoesBack()
{
    PlacedCards placed;
    const int first = placed.place({TitleId{12}, TitleId{13}}, Stage::Production);
    const int second = placed.place({TitleId{12}}, Stage::Delivered);
    placed.refuse(first);
    QCOMPARE(placed.stages().size(), 1);
    QCOMPARE(placed.stages().value(TitleId{12}), Stage::Delivered); // moved again since
    placed.refuse(second);
    QVERIFY(placed.isEmpty());
}

void TestBoard::movesSayWhatTheyMean_data()
{
    QTest::addColumn<Stage>("from");
    QTest::addColumn<Stage>("to");
    QTest::addColumn<QString>("means");
    QTest::newRow("on") << Stage::Pitch << Stage::Development << "";
    QTest::newRow("through the gate") << Stage::Development << Stage::PreProduction << "greenlight";
    QTest::newRow("back through it") << Stage::Production << Stage::Development << "greenlight withdrawn";
    QTest::newRow("past it") << Stage::Production << Stage::PostProduction << "";
    QTest::newRow("out") << Stage::Delivered << Stage::Released << "released today";
    QTest::newRow("back in") << Stage::Released << Stage::Delivered << "release withdrawn";
    QTest::newRow("aside") << Stage::Production << Stage::Shelved << "needs no more money";
    QTest::newRow("taken up") << Stage::Shelved << Stage::Production << "greenlight";
}

void TestBoard::movesSayWhatTheyMean()
{
    QFETCH(Stage, from);
    QFETCH(Stage, to);
    QTEST(moveMeans(from, to), "means");
}

SLATEBOARD_TEST(TestBoard)
#include "tst_board.moc"
