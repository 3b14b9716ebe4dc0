// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forecast/chancewords.h"
#include "app/planning/milestones.h"
#include "app/planning/rightswords.h"
#include "app/session/planverbs.h"
#include "tests/features/pagebench.h"
#include "tests/support/iprows.h"
#include "tests/support/registry.h"
#include "ui/charts/burnupchart.h"
#include "ui/models/budgetlink.h"
#include "ui/models/changesbook.h"
#include "ui/models/forecastbook.h"
#include "ui/models/iplink.h"
#include "ui/pages/overview/changescard.h"
#include "ui/pages/overview/decisioncard.h"
#include "ui/pages/overview/goaltile.h"
#include "ui/pages/overview/moneytile.h"
#include "ui/pages/overview/nextcard.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/overview/rightscard.h"
#include "ui/pages/overview/sincebutton.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/tonelabel.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>

using namespace slateboard;

class TestOverviewFeature : public QObject {
    Q_OBJECT
private slots:
    void init() { m_bench = std::make_unique<PageBench<OverviewPage>>(); }
    void cleanup() { m_bench.reset(); }
    void eachGoalHasATile();
    void tilesKeepTheirLines();
    void theMoneyTileStandsAgainstTheProgrammeCap();
    void comingQuartersSayTheirHeadroom();
    void comingQuartersStandWhole();
    void rightsThatLapseAreListed();
    void eachViewListsItsRights_data();
    void eachViewListsItsRights();
    void aRightThatEndsTooEarlySaysByHowMuch();
    void clashesAreListed();
    void whatHasNoEndIsSortedLast();
    void aLapseLeadsToItsSourceIp();
    void theNext90DaysAreListedByDay();
    void whatChangedIsListed();
    void aChangeLeadsToItsRows();
    void theDayIsChosen();
    void anEditIsAChange();
    void nextReleasesAreListed();
    void aReleaseLeadsToItsTitle();
    void nextMilestonesAreListedBehindATab();
    void aRightThatIsBoughtLapsesNoMore();
    void anEmptyLibraryIsToldWhatBelongsHere();
    void anEmptyLibraryHasWaysIn();
    void anotherThemeColoursTheTones();

private:
    [[nodiscard]] OverviewPage &page() { return *m_bench->page; }
    void chooseNext(int view)
    {
        QTest::mouseClick(page().next().views().findChildren<QAbstractButton *>().at(view), Qt::LeftButton);
    }
    [[nodiscard]] FigureView &changes() { return page().changes().list(); }

    std::unique_ptr<PageBench<OverviewPage>> m_bench;
};

void TestOverviewFeature::eachGoalHasATile()
{
    const auto &goals = m_bench->figures().goals;
    const Formatter format = m_bench->format();
    QCOMPARE(page().goalTiles().size(), static_cast<qsizetype>(goals.size()));
    for (qsizetype i = 0; i < page().goalTiles().size(); ++i) {
        const GoalTile &tile = *page().goalTiles().at(i);
        const planning::GoalFigures &goal = goals[static_cast<size_t>(i)];
        QVERIFY2(tile.text().startsWith(format.number(goal.value)), qPrintable(tile.text()));
        for (const auto &pace : {goal.paceNeeded, goal.paceHad6, goal.paceHad12})
            QVERIFY2(tile.text().contains(format.decimal(*pace, 1)), qPrintable(tile.text()));
        QTRY_VERIFY2(tile.text().contains(QStringLiteral("P50 20")), qPrintable(tile.text()));
        const auto *known = ForecastBook::of(m_bench->opened.workspace()).find(goal.goal.id);
        QVERIFY(known && known->probability);
        QVERIFY2(tile.text().contains(forecast::chanceText(*known->probability, format)), qPrintable(tile.text()));
        QVERIFY2(tile.text().contains(format.day(*known->p85)), qPrintable(tile.text()));
        QVERIFY(m_bench->says(goalName(goal.goal)));
        const auto *chart = tile.findChild<BurnUpChart *>();
        QCOMPARE(chart->values().back(), static_cast<double>(goal.value));
        QCOMPARE(chart->targetShown(), static_cast<double>(goal.goal.target));
        QVERIFY(!chart->fan().empty());
    }
}

// As on a screen of 1280 × 800, whatever the lists below say.
void TestOverviewFeature::tilesKeepTheirLines()
{
    page().resize(1116, 690);
    m_bench->opened.workspace().travelTo(Day(2022, 9, 30)); // when nothing was decided yet
    QTRY_COMPARE(m_bench->figures().asOf, Day(2022, 9, 30));
    for (const int view : {1, 0}) {
        QTest::mouseClick(page().decisions().views().findChildren<QAbstractButton *>()[view], Qt::LeftButton);
        QTRY_COMPARE(page().decisions().list().isVisible(), view == 0);
        QCoreApplication::processEvents();
        for (const QLabel *label : page().findChild<MoneyTile *>()->findChildren<QLabel *>())
            QVERIFY2(label->isHidden() || label->height() >= label->heightForWidth(label->width()),
                     qPrintable(label->text()));
        for (const GoalTile *tile : page().goalTiles()) {
            const auto *chart = tile->findChild<BurnUpChart *>();
            for (const QLabel *label : tile->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly)) {
                if (label->isHidden())
                    continue;
                QVERIFY2(!label->geometry().intersects(chart->geometry()), qPrintable(label->text()));
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            }
        }
    }
}

void TestOverviewFeature::theMoneyTileStandsAgainstTheProgrammeCap()
{
    const planning::MoneyFigures &money = m_bench->figures().money;
    const Formatter format = m_bench->format();
    const auto programme = std::ranges::find_if(money.caps, [this](const planning::CapUse &use) {
        return findRow(m_bench->library().caps, use.cap)->scope == CapScope::Programme;
    });
    QVERIFY(programme != money.caps.end());
    QVERIFY(m_bench->says(format.moneyShort(programme->firm))); // what the cap tests; the hoped for stands below
    QVERIFY(m_bench->says(QStringLiteral("/ %1").arg(format.moneyShort(programme->limit))));
    QVERIFY(m_bench->says(
        QStringLiteral("✓ headroom %1, hoped %2")
            .arg(format.moneyShort(programme->limit - programme->firm), format.moneyShort(programme->hoped))));
    QVERIFY(m_bench->says(
        QStringLiteral("all years: EFC %1, actual %2, committed %3")
            .arg(format.moneyShort(money.efc()), format.moneyShort(money.actual), format.moneyShort(money.committed))));
}

void TestOverviewFeature::comingQuartersSayTheirHeadroom()
{
    const auto *table = page().findChild<MoneyTile *>()->findChild<FigureView *>();
    QVERIFY(table->model()->rowCount() > 0);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const auto quarter = std::get<Quarter>(table->table().target(row));
        QVERIFY(quarter.last() > m_bench->figures().asOf);
        const auto &quarters = m_bench->figures().money.quarters;
        const auto found = std::ranges::find(quarters, quarter, &planning::QuarterMoney::quarter);
        const QString said = textsOf(*table, row)[1];
        if (!found->headroom) {
            QCOMPARE(said, MoneyTile::tr("no cap"));
            continue;
        }
        const Money size{std::abs(found->headroom->minor)};
        QVERIFY(said.contains(m_bench->format().moneyShort(size)));
        QCOMPARE(said.startsWith(QStringLiteral("✕")), found->headroom->minor < 0);
    }
}

// A higher tile has more of them, none has a part of one.
void TestOverviewFeature::comingQuartersStandWhole()
{
    const auto *table = page().findChild<MoneyTile *>()->findChild<FigureView *>();
    int before = 0;
    for (const int height : {690, 1100}) {
        page().resize(1116, height);
        QCoreApplication::processEvents();
        const int rows = table->model()->rowCount();
        QVERIFY2(rows > before, qPrintable(QString::number(rows)));
        QVERIFY(rows * table->heightOfRows() <= table->height());
        before = rows;
    }
}

void TestOverviewFeature::rightsThatLapseAreListed()
{
    const planning::Figures &figures = m_bench->figures();
    const auto lapses = planning::lapsesWithin(figures.lapses, figures.asOf, 90);
    const FigureView &table = page().rights().list();
    QVERIFY(lapses.size() > 10);
    QTRY_COMPARE(table.model()->rowCount(), static_cast<int>(lapses.size()));
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const planning::Lapse &lapse = lapses[static_cast<size_t>(row)];
        const QStringList texts = textsOf(table, row);
        QCOMPARE(texts[0], m_bench->format().day(lapse.lastDay));
        QCOMPARE(texts[2], m_bench->library().ips.find(lapse.ip)->title);
        const bool isUrgent = lapse.lastDay <= figures.asOf.plusDays(30);
        QVERIFY2(texts[1].startsWith(isUrgent ? QStringLiteral("✕ ") : QStringLiteral("▲ ")), qPrintable(texts[1]));
        QCOMPARE(texts[3].isEmpty(), lapse.titlesAtRisk.empty());
        const bool isMissed = std::ranges::any_of(
            lapse.titlesAtRisk, [&](const planning::TitleAtRisk &risk) { return risk.isMissed(figures.asOf); });
        QCOMPARE(texts[4].isEmpty(), !isMissed);
        const QString told = table.model()->index(row, 3).data(Qt::ToolTipRole).toString();
        for (const QString &sentence :
             planning::lapseSentences(m_bench->library(), lapse, figures.asOf, Language::English))
            QVERIFY(told.contains(sentence));
        for (const planning::TitleAtRisk &risk : lapse.titlesAtRisk)
            QVERIFY(texts[3].contains(findRow(m_bench->library().titles, risk.title)->name(Language::English)));
    }
}

void TestOverviewFeature::eachViewListsItsRights_data()
{
    QTest::addColumn<int>("view");
    QTest::addColumn<int>("days");
    QTest::newRow("30 days") << 0 << 30;
    QTest::newRow("90 days") << 1 << 90;
    QTest::newRow("180 days") << 2 << 180;
}

void TestOverviewFeature::eachViewListsItsRights()
{
    QFETCH(int, view);
    QFETCH(int, days);
    auto *button = page().rights().views().findChildren<QAbstractButton *>().at(view);
    QTest::mouseClick(button, Qt::LeftButton);
    const auto lapses = planning::lapsesWithin(m_bench->figures().lapses, m_bench->figures().asOf, days);
    QTRY_COMPARE(page().rights().list().model()->rowCount(), static_cast<int>(lapses.size()));
    QCOMPARE(button->text(), QStringLiteral("%1 days  %2").arg(days).arg(lapses.size()));
}

void TestOverviewFeature::aRightThatEndsTooEarlySaysByHowMuch()
{
    IpRows made;
    const IpId ip = made.ip(QStringLiteral("Moonlit Court"));
    made.grant(ip, Day(2024, 1, 31));
    const TitleId title = made.title(QStringLiteral("Night Ward"), ip);
    made.rows.stageEvents << StageEvent{{5}, title, Stage::Development, Day(2023, 1, 1), Precision::Day, {}, {}};
    PageBench<OverviewPage> bench(made.rows);
    QVERIFY(await(includeTitles(bench.opened.session(), workingPlan(bench.library()).id, {title}, true)));
    TitleDraft draft = draftOf(bench.library(), title);
    draft.phases = {{{}, {}, title, PhaseKind::Production, Day(2024, 3, 18), Day(2024, 6, 30)}};
    QVERIFY(await(bench.opened.session().updateTitle(draft)));
    RightsCard &card = bench.page->rights();
    const auto buttons = card.views().findChildren<QAbstractButton *>();
    QTRY_COMPARE(buttons.at(3)->text(), QStringLiteral("Lapse too early  1"));
    QTest::mouseClick(buttons.at(3), Qt::LeftButton);
    QTRY_COMPARE(card.list().model()->rowCount(), 1);
    QCOMPARE(textsOf(card.list(), 0).mid(3),
             (QStringList{QStringLiteral("Night Ward"), QStringLiteral("✕ 47 day(s)")}));
    QTest::mouseClick(buttons.at(2), Qt::LeftButton);
    QCOMPARE(card.list().model()->rowCount(), 0); // it is not so soon
}

void TestOverviewFeature::clashesAreListed()
{
    IpRows made;
    const IpId ip = made.ip(QStringLiteral("Moonlit Court"));
    made.grant(ip, Day(2024, 1, 31));
    made.grant(ip, std::nullopt, GrantKind::Purchase);
    PageBench<OverviewPage> bench(made.rows);
    RightsCard &card = bench.page->rights();
    auto *button = card.views().findChildren<QAbstractButton *>().at(4);
    QCOMPARE(button->text(), QStringLiteral("Clashes  1"));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(card.list().model()->rowCount(), 1);
    QCOMPARE(textsOf(card.list(), 0).mid(2),
             (QStringList{QStringLiteral("Moonlit Court"), QStringLiteral("✕ Option"), QStringLiteral("Purchase")}));
    QSignalSpy asked(&bench.opened.workspace(), &Workspace::ipRequested);
    enterRow(card.list(), 0);
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked[0][0].value<IpId>() == ip);
    const auto told = [&](int column) {
        return card.list().model()->index(0, column).data(Qt::ToolTipRole).toString();
    };
    QVERIFY(told(3).startsWith(QStringLiteral("“Moonlit Court” is granted exclusively twice")));
    QCOMPARE(told(0), textsOf(card.list(), 0).first());
}

void TestOverviewFeature::whatHasNoEndIsSortedLast()
{
    IpRows made;
    const auto clash = [&](const char *name, Day from, std::optional<Day> to) {
        const IpId ip = made.ip(QLatin1String(name));
        for (GrantKind kind : {GrantKind::Option, GrantKind::Purchase}) {
            made.grant(ip, to, kind);
            made.rows.grants.last().startsOn = from;
        }
    };
    clash("for good", Day(2023, 1, 1), std::nullopt);
    clash("until 2030", Day(2023, 2, 1), Day(2030, 12, 31));
    clash("until 2024", Day(2023, 3, 1), Day(2024, 1, 31));
    PageBench<OverviewPage> bench(made.rows);
    RightsCard &card = bench.page->rights();
    QTest::mouseClick(card.views().findChildren<QAbstractButton *>().at(4), Qt::LeftButton);
    QTRY_COMPARE(card.list().model()->rowCount(), 3);
    card.list().sortByColumn(1, Qt::AscendingOrder);
    QStringList names;
    for (int row = 0; row < 3; ++row)
        names << textsOf(card.list(), row).at(2);
    QCOMPARE(names, QStringList({"until 2024", "until 2030", "for good"}));
}

void TestOverviewFeature::aLapseLeadsToItsSourceIp()
{
    QSignalSpy asked(&m_bench->opened.workspace(), &Workspace::ipRequested);
    QTRY_VERIFY(page().rights().list().model()->rowCount() > 1);
    enterRow(page().rights().list(), 0);
    doubleClickRow(page().rights().list(), 1);
    QCOMPARE(asked.count(), 2);
    QVERIFY(asked[0][0].value<IpId>() == m_bench->figures().lapses[0].ip);
    QVERIFY(asked[1][0].value<IpId>() == m_bench->figures().lapses[1].ip);
}

void TestOverviewFeature::theNext90DaysAreListedByDay()
{
    const FigureView &table = page().next().list();
    QTRY_VERIFY(table.model()->rowCount() > 10);
    const planning::Figures &figures = m_bench->figures();
    QStringList days;
    QStringList kinds;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        days << textsOf(table, row)[0];
        kinds << textsOf(table, row)[2];
    }
    QVERIFY(std::ranges::is_sorted(days));
    QVERIFY(days.first() >= figures.asOf.iso());
    QVERIFY(days.last() <= figures.asOf.plusDays(90).iso());
    QVERIFY(kinds.contains(QStringLiteral("Right lapses")) && kinds.contains(QStringLiteral("Release")) &&
            kinds.contains(QStringLiteral("Delivery")));
}

void TestOverviewFeature::whatChangedIsListed()
{
    QTRY_VERIFY(changes().model()->rowCount() > 5);
    const auto found = ChangesBook::of(m_bench->opened.workspace()).changes();
    QCOMPARE(found->since, Day(2023, 2, 28)); // the month before that of as-of
    QCOMPARE(changes().model()->rowCount(), static_cast<int>(found->changes.size()));
    for (int row = 0; row < changes().model()->rowCount(); ++row)
        QCOMPARE(
            textsOf(changes(), row)[1],
            planning::changeSentence(m_bench->library(), found->changes[static_cast<size_t>(row)], m_bench->format()));
    const auto buttons = page().changes().views().findChildren<QAbstractButton *>();
    QTest::mouseClick(buttons.at(1), Qt::LeftButton); // for the worse
    const auto worse = std::ranges::count_if(found->changes, &planning::Change::isBad);
    QVERIFY(worse > 0 && worse < static_cast<qint64>(found->changes.size()));
    QCOMPARE(changes().model()->rowCount(), static_cast<int>(worse));
    QVERIFY(!textsOf(changes(), 0)[0].startsWith(QStringLiteral("✓")));
}

void TestOverviewFeature::aChangeLeadsToItsRows()
{
    QTRY_VERIFY(changes().model()->rowCount() > 5);
    Workspace &workspace = m_bench->opened.workspace();
    const auto found = ChangesBook::of(workspace).changes();
    const auto rowOf = [&](auto isWanted) {
        return static_cast<int>(std::ranges::find_if(found->changes, isWanted) - found->changes.begin());
    };
    QSignalSpy lists(&IpLink::of(workspace), &IpLink::requested);
    enterRow(changes(), rowOf([](const auto &change) { return change.kind == planning::ChangeKind::Gained; }));
    QCOMPARE(lists.count(), 1);
    QCOMPARE(lists[0][0].value<QList<IpId>>().size(), static_cast<qsizetype>(found->changes.front().rows.size()));
    QSignalSpy titles(&workspace, &Workspace::titleRequested);
    const int moved = rowOf([](const auto &change) { return change.kind == planning::ChangeKind::Stage; });
    enterRow(changes(), moved);
    QCOMPARE(titles.count(), 1);
    QVERIFY(titles[0][0].value<TitleId>() == found->changes[static_cast<size_t>(moved)].title);
    QSignalSpy budgets(&BudgetLink::of(workspace), &BudgetLink::requested);
    enterRow(changes(), rowOf([](const auto &change) { return change.kind == planning::ChangeKind::OverBudget; }));
    QCOMPARE(budgets.count(), 1);
}

void TestOverviewFeature::theDayIsChosen()
{
    QTRY_VERIFY(changes().model()->rowCount() > 5);
    auto *button = page().findChild<SinceButton *>();
    QCOMPARE(button->text(), QStringLiteral("since 2023-02-28"));
    button->menu()->popup(QPoint());
    const auto actions = button->menu()->actions();
    QCOMPARE(actions[0]->text(), QStringLiteral("A week before, 2023-03-24"));
    QVERIFY(actions[1]->isChecked());
    actions[3]->trigger();
    button->menu()->close();
    ChangesBook &book = ChangesBook::of(m_bench->opened.workspace());
    QCOMPARE(button->text(), QStringLiteral("since 2022-12-31"));
    QCOMPARE(book.since().code(), QStringLiteral("year"));
    QTRY_COMPARE(book.changes()->since, Day(2022, 12, 31));

    button->menu()->popup(QPoint());
    auto *typed = button->menu()->findChild<DayEdit *>();
    typed->selectAll();
    QTest::keyClicks(typed, QStringLiteral("2023-03-31"));
    QTest::keyClick(typed, Qt::Key_Return);
    QCOMPARE(book.since().code(), QStringLiteral("2023-03-31"));
    QTRY_VERIFY(
        m_bench->says(QStringLiteral("2023-03-31 is not before the day that is shown. Choose an earlier one.")));
    QCOMPARE(Since::fromCode(book.since().code()), book.since());
}

void TestOverviewFeature::anEditIsAChange()
{
    QTRY_VERIFY(changes().model()->rowCount() > 5);
    const planning::Release next = m_bench->figures().nextReleases.back();
    TitleDraft draft = draftOf(m_bench->library(), next.title);
    draft.targetRelease = next.day.plusDays(40);
    QVERIFY(await(m_bench->opened.session().updateTitle(draft)));
    const QString line = QStringLiteral("release slips 40 day(s), to %1").arg(next.day.plusDays(40).iso());
    const auto isSaid = [&] {
        for (int row = 0; row < changes().model()->rowCount(); ++row) {
            if (textsOf(changes(), row)[1].endsWith(line))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isSaid());
    QVERIFY(await(m_bench->opened.session().undo()));
    QTRY_VERIFY(!isSaid());
}

void TestOverviewFeature::nextReleasesAreListed()
{
    const auto &releases = m_bench->figures().nextReleases;
    const FigureView &table = page().next().list();
    chooseNext(1);
    QVERIFY(!releases.empty());
    QTRY_COMPARE(table.model()->rowCount(), std::min(40, static_cast<int>(releases.size())));
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const planning::Release &release = releases[static_cast<size_t>(row)];
        const Title &title = *findRow(m_bench->library().titles, release.title);
        const auto stage = planning::findTitle(m_bench->figures(), release.title)->stage;
        QVERIFY(release.day > m_bench->figures().asOf);
        QCOMPARE(textsOf(table, row), (QStringList{m_bench->format().day(release.day), title.name(Language::English),
                                                   wordFor(title.format), wordFor(stage->stage)}));
    }
}

void TestOverviewFeature::aReleaseLeadsToItsTitle()
{
    QSignalSpy asked(&m_bench->opened.workspace(), &Workspace::titleRequested);
    chooseNext(1);
    QTRY_VERIFY(page().next().list().model()->rowCount() > 1);
    enterRow(page().next().list(), 0);
    doubleClickRow(page().next().list(), 1);
    QCOMPARE(asked.count(), 2);
    QVERIFY(asked[0][0].value<TitleId>() == m_bench->figures().nextReleases[0].title);
    QVERIFY(asked[1][0].value<TitleId>() == m_bench->figures().nextReleases[1].title);
}

void TestOverviewFeature::nextMilestonesAreListedBehindATab()
{
    const planning::Figures &figures = m_bench->figures();
    const auto all = planning::milestonesOf(m_bench->library(), figures.plan, figures.asOf);
    const auto next = planning::nextMilestones(all, figures.asOf);
    QVERIFY(!next.empty());
    const FigureView &table = page().next().list();
    QTRY_VERIFY(table.model()->rowCount() > 0);
    chooseNext(2);
    QCOMPARE(table.model()->rowCount(), std::min(40, static_cast<int>(next.size())));
    QCOMPARE(textsOf(table, 0)[0], m_bench->format().day(*next.front().forecast));
    QVERIFY(textsOf(table, 0)[3].startsWith(QStringLiteral("✕")));
    QSignalSpy asked(&m_bench->opened.workspace(), &Workspace::titleRequested);
    enterRow(page().next().list(), 0);
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked[0][0].value<TitleId>() == next.front().title);
}

void TestOverviewFeature::aRightThatIsBoughtLapsesNoMore()
{
    QTRY_VERIFY(page().rights().list().model()->rowCount() > 0);
    const int before = page().rights().list().model()->rowCount();
    const IpId ip = m_bench->figures().lapses.front().ip;
    RightsGrant purchase;
    purchase.id = makeId<RightsGrant>();
    purchase.ip = ip;
    purchase.kind = GrantKind::Purchase;
    purchase.uses = {Use::Drama, Use::Film, Use::Entertainment, Use::Animation};
    purchase.startsOn = m_bench->figures().asOf;
    QVERIFY(await(m_bench->opened.session().addGrant(purchase, {})));
    QTRY_COMPARE(page().rights().list().model()->rowCount(), before - 1);
    QCOMPARE(page().rights().list().table().rowOf(ip), -1);
}

void TestOverviewFeature::anEmptyLibraryIsToldWhatBelongsHere()
{
    PageBench<OverviewPage> empty{Rows()};
    QVERIFY(!empty.page->rights().list().isVisible());
    QVERIFY(!empty.page->next().list().isVisible());
    QVERIFY(empty.says(
        QStringLiteral("No right lapses within 90 days. Rights grants are kept in the Library, with each source IP.")));
    QTRY_VERIFY(empty.says(
        NextCard::tr("Nothing is due within 90 days: no right lapses, and no release or milestone is planned.")));
    QTRY_VERIFY(empty.says(
        QStringLiteral("Nothing has changed since 2023-02-28: nothing new, moved, lost, slipped or over budget.")));
    QVERIFY(empty.says(QStringLiteral("No programme cap is set.")));
    for (const GoalTile *tile : empty.page->goalTiles())
        QVERIFY2(tile->text().startsWith(QStringLiteral("0 ")), qPrintable(tile->text()));
}

void TestOverviewFeature::anEmptyLibraryHasWaysIn()
{
    const auto waysIn = [](const OverviewPage &of) {
        QList<QPushButton *> buttons = of.findChildren<QPushButton *>();
        buttons.removeIf(
            [](const QPushButton *button) { return !button->text().startsWith(QStringLiteral("Import")); });
        return buttons;
    };
    for (const auto *button : waysIn(page()))
        QVERIFY2(!button->isVisible(), "the sample has all");
    PageBench<OverviewPage> empty{Rows()};
    QSignalSpy ips(empty.page.get(), &OverviewPage::importIpsRequested);
    QSignalSpy titles(empty.page.get(), &OverviewPage::importTitlesRequested);
    const auto buttons = waysIn(*empty.page);
    QCOMPARE(buttons.size(), 2);
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QCOMPARE(ips.count(), 1);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QCOMPARE(titles.count(), 1);
}

void TestOverviewFeature::anotherThemeColoursTheTones()
{
    auto *state = page().goalTiles().first()->findChild<ToneLabel *>(); // ▲ behind
    const auto paints = [state](const QColor &color) {
        const QImage image = state->grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    };
    const auto restore = qScopeGuard([] { Theme::apply(*qApp, ThemeMode::Light); });
    for (const auto &[mode, theme] :
         {std::pair(ThemeMode::Light, Theme::light()), std::pair(ThemeMode::Dark, Theme::darkTheme()),
          std::pair(ThemeMode::Light, Theme::light())}) {
        Theme::apply(*qApp, mode);
        QVERIFY2(paints(theme.warn), "the words and their sign");
        QVERIFY2(paints(theme.warnSoft), "their ground");
    }
}

SLATEBOARD_WINDOW_TEST(TestOverviewFeature)
#include "tst_overviewfeature.moc"
