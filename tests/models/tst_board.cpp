// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/models/board.h"

#include <QtTest>

using namespace slateboard;

namespace {

const Day today(2023, 3, 31);

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
    placed.settle(); // figures of something else came
    QCOMPARE(placed.stages().value(TitleId{12}), Stage::Development);
    placed.accept(move, before);
    QVERIFY(!placed.isEmpty());
    placed.settle();
    QVERIFY(placed.isEmpty());

    const int second = placed.place({TitleId{12}}, Stage::Pitch);
    placed.accept(second, before); // these figures show it already
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
