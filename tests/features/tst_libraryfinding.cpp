// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/librarybench.h"
#include "tests/support/registry.h"
#include "ui/pages/library/columnchooser.h"
#include "ui/pages/library/librarylist.h"
#include "ui/pages/library/rowschip.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/suggestionlist.h"
#include "ui/widgets/tonelabel.h"

#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace slateboard;

class TestLibraryFinding : public QObject {
    Q_OBJECT
private slots:
    void findsWhileASyllableIsComposed();
    void theSearchKeepsTheKeysWhereNothingIsFound();
    void goingToTheSearchSelectsItsText();
    void aNewOrderShowsItsTop();
    void theWindowsSearchAndThePagesAreOne();
    void commonFiltersHaveTheirCounts();
    void boxesAndTextAreOneTruth();
    void saysWhatItDidNotUnderstand();
    void completesOperators();
    void completesWhileASyllableIsComposed();
    void whatWasSearchedIsOfferedAgain();
    void savesASearch();
    void groupsOpenAndCloseByKeys();
    void columnsAreChosenAndRemembered();
    void showsExactlyTheRowsThatAreAskedFor();
    void nothingFoundOffersToClear();
    void selectionStaysThroughSearchAndOrder();
};

void TestLibraryFinding::findsWhileASyllableIsComposed()
{
    const LibraryBench given(IpRows::small().rows);
    auto &search = given.the<SearchField>();
    search.setFocus();
    const auto compose = [&](const QString &preedit, const QString &commit = {}) {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QApplication::sendEvent(&search, &event);
    };
    compose(QStringLiteral("ㅋ"));
    QCOMPARE(search.text(), QString());
    QCOMPARE(given.titles(), QStringList{QStringLiteral("이태원 클라쓰")});
    compose(QStringLiteral("클"));
    QCOMPARE(given.titles(), QStringList{QStringLiteral("이태원 클라쓰")});
    QCOMPARE(search.echo(), QStringLiteral("1 found"));
    compose(QStringLiteral("랑"), QStringLiteral("클"));
    QCOMPARE(given.titles(), QStringList());
    compose(QString(), QStringLiteral("라"));
    QCOMPARE(search.text(), QStringLiteral("클라"));
    QCOMPARE(given.titles(), QStringList{QStringLiteral("이태원 클라쓰")});
}

void TestLibraryFinding::theSearchKeepsTheKeysWhereNothingIsFound()
{
    const LibraryBench given(IpRows::small().rows);
    auto &search = given.the<SearchField>();
    search.setFocus();
    type(&search, QStringLiteral("qqqq"));
    QVERIFY(!given.table().isVisible());
    QTest::keyClick(&search, Qt::Key_Down);
    QCOMPARE(LibraryBench::focused(), &search);
    search.selectAll();
    type(&search, QStringLiteral("달"));
    QVERIFY(given.table().isVisible());
    QCOMPARE(LibraryBench::focused(), &search);
    type(&search, QStringLiteral("빛"));
    QCOMPARE(search.text(), QStringLiteral("달빛"));
}

void TestLibraryFinding::goingToTheSearchSelectsItsText()
{
    LibraryBench given(IpRows::small().rows);
    given.open.workspace().setSearchText(QStringLiteral("달빛"));
    given.choose(QStringLiteral("달빛 10화"));
    given.action(QStringLiteral("Search source IPs")).trigger();
    QCOMPARE(LibraryBench::focused(), &given.the<SearchField>());
    QCOMPARE(given.the<SearchField>().selectedText(), QStringLiteral("달빛"));
}

void TestLibraryFinding::aNewOrderShowsItsTop()
{
    IpRows made;
    for (int i = 0; i < 300; ++i)
        made.ip(QStringLiteral("작품 %1화").arg(i), Medium::Webtoon, i % 2 ? QStringLiteral("극") : QString());
    const LibraryBench given(made.rows);
    const QScrollBar &bar = *given.table().verticalScrollBar();
    given.choose(QStringLiteral("작품 0화"));
    given.table().scrollToBottom(); // what is selected is out of sight
    QVERIFY(bar.value() > 0);
    given.table().sortByColumn(static_cast<int>(IpColumn::Genre), Qt::AscendingOrder);
    given.settle();
    QCOMPARE(bar.value(), 0);
    given.choose(QStringLiteral("작품 298화")); // the last one, in sight
    given.table().sortByColumn(static_cast<int>(IpColumn::Title), Qt::AscendingOrder);
    given.settle();
    QCOMPARE(given.chosen(), QStringLiteral("작품 298화"));
    QVERIFY(given.table().viewport()->rect().intersects(given.table().visualRect(given.table().currentIndex())));
}

void TestLibraryFinding::theWindowsSearchAndThePagesAreOne()
{
    LibraryBench given(IpRows::small().rows);
    given.open.workspace().setSearchText(QStringLiteral("ㄷㅂ"));
    QCOMPARE(given.the<SearchField>().text(), QStringLiteral("ㄷㅂ"));
    QCOMPARE(given.titles(), (QStringList{"달빛 2화", "달빛 10화"}));
    QTest::keyClicks(&given.the<SearchField>(), QStringLiteral(" 10"));
    QCOMPARE(given.open.workspace().searchText(), QStringLiteral("ㄷㅂ 10"));
    QTest::keyClick(&given.the<SearchField>(), Qt::Key_Down);
    QCOMPARE(LibraryBench::focused(), &given.table());
    QCOMPARE(given.chosen(), QStringLiteral("달빛 10화"));
    QTest::keyClick(&given.the<SearchField>(), Qt::Key_Escape);
    QCOMPARE(given.titles().size(), 5);
}

void TestLibraryFinding::commonFiltersHaveTheirCounts()
{
    LibraryBench given(IpRows::small().rows);
    QTRY_COMPARE(given.filters().first(4), (QStringList{"All 5", "Lapse in 90 days 1", "Not tied 4", "In talks 1"}));
    given.enter(QStringLiteral("Lapse in 90 days"));
    QCOMPARE(given.searched(), QStringLiteral("lapses<=90d"));
    QCOMPARE(given.titles(), QStringList{QStringLiteral("미생")});
    const auto &list = given.the<FilterList>();
    QVERIFY(list.item(1)->isSelected());
    const QRect notTied = list.visualItemRect(list.item(2));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, notTied.center());
    QCOMPARE(given.titles().size(), 4);
    QTest::mouseClick(buttonNamed<QToolButton>(given.the<FilterBar>(), QStringLiteral("Clear search and filters")),
                      Qt::LeftButton);
    QCOMPARE(given.titles().size(), 5);
    QVERIFY(list.item(0)->isSelected());
}

void TestLibraryFinding::boxesAndTextAreOneTruth()
{
    LibraryBench given(IpRows::small().rows);
    QComboBox &medium = given.box("Filter by medium");
    QComboBox &genre = given.box("Filter by genre");
    given.choose(medium, QStringLiteral("Web novel"));
    QCOMPARE(given.searched(), QStringLiteral("medium:web-novel"));
    QCOMPARE(given.titles(), (QStringList{"달빛 2화", "달빛 10화"}));
    given.open.workspace().setSearchText(QStringLiteral("10 매체:웹툰 장르:드라마"));
    QCOMPARE(medium.currentText(), QStringLiteral("Webtoon"));
    QCOMPARE(genre.currentText(), QStringLiteral("드라마"));
    given.choose(genre, QStringLiteral("No genre"));
    QCOMPARE(given.searched(), QStringLiteral("genre:none 10 매체:웹툰 "));
    given.open.workspace().setSearchText(QStringLiteral("medium:webtoon,game -status:lapsed"));
    QCOMPARE(medium.currentIndex(), -1);
    QCOMPARE(given.box("Filter by status").currentIndex(), -1);
    given.choose(medium, QStringLiteral("Any medium"));
    QCOMPARE(given.searched(), QStringLiteral("-status:lapsed"));
    QCOMPARE(given.titles().size(), 4);
}

void TestLibraryFinding::saysWhatItDidNotUnderstand()
{
    LibraryBench given(IpRows::small().rows);
    const auto remark = [&] {
        for (const ToneLabel *label : given.the<LibraryList>().findChildren<ToneLabel *>()) {
            if (label->isVisible())
                return label->text();
        }
        return QString();
    };
    given.open.workspace().setSearchText(QStringLiteral("미 lapses<abc"));
    QVERIFY2(remark().contains(QStringLiteral("lapses<abc: not a number of days or a day")), qPrintable(remark()));
    QCOMPARE(given.titles(), QStringList{QStringLiteral("미생")});
    given.open.workspace().setSearchText(QStringLiteral("미 \"생"));
    QCOMPARE(remark(), QString()); // still being typed, perhaps
    QTRY_VERIFY2(remark().contains(QStringLiteral("The quotation mark before “생” is not closed.")),
                 qPrintable(remark()));
    given.open.workspace().setSearchText(QStringLiteral("a:b c:d e:f g:h"));
    QVERIFY2(remark().endsWith(QStringLiteral("2 other part(s) are not understood either.")), qPrintable(remark()));
    given.open.workspace().setSearchText(QStringLiteral("미 lapses<90d"));
    QCOMPARE(remark(), QString());
}

void TestLibraryFinding::completesOperators()
{
    LibraryBench given(IpRows::small().rows);
    auto &search = given.the<SearchField>();
    search.setFocus();
    QTest::keyClicks(&search, QStringLiteral("med"));
    QVERIFY(search.suggestions().isVisible());
    QCOMPARE(LibraryBench::focused(), &search); // typing goes on
    QTest::keyClick(&search, Qt::Key_Tab);
    QCOMPARE(search.text(), QStringLiteral("medium:"));
    QTest::keyClicks(&search, QStringLiteral("g"));
    QTest::keyClick(&search, Qt::Key_Down);
    QTest::keyClick(&search, Qt::Key_Return);
    QCOMPARE(search.text(), QStringLiteral("medium:game "));
    QCOMPARE(given.titles(), QStringList{QStringLiteral("나의 Game")});
    QVERIFY(!search.suggestions().isVisible());
    QTest::keyClicks(&search, QStringLiteral("ta"));
    QVERIFY(search.suggestions().isVisible());
    QTest::keyClick(&search, Qt::Key_Escape);
    QVERIFY(!search.suggestions().isVisible());
    QCOMPARE(search.text(), QStringLiteral("medium:game ta"));
    QTest::keyClick(&search, Qt::Key_Tab); // nothing is offered: on to the next
    QVERIFY(LibraryBench::focused() != &search);
}

void TestLibraryFinding::completesWhileASyllableIsComposed()
{
    const LibraryBench given(IpRows::small().rows);
    auto &search = given.the<SearchField>();
    search.setFocus();
    type(&search, QStringLiteral("매체:"));
    QInputMethodEvent composing(QStringLiteral("겡"), {}); // on the way to 게임
    QApplication::sendEvent(&search, &composing);
    QCOMPARE(search.suggestions().count(), 1);
    QCOMPARE(search.suggestions().item(0)->text(), QStringLiteral("게임"));
    QCOMPARE(given.titles(), QStringList{QStringLiteral("나의 Game")});
    QTest::keyClick(&search, Qt::Key_Tab);
    QCOMPARE(search.typed(), QStringLiteral("매체:게임 "));
    QCOMPARE(given.titles(), QStringList{QStringLiteral("나의 Game")});
}

void TestLibraryFinding::whatWasSearchedIsOfferedAgain()
{
    LibraryBench given(IpRows::small().rows);
    auto &search = given.the<SearchField>();
    for (const char *text : {"달빛", "미생"}) {
        search.setFocus();
        type(&search, QString::fromUtf8(text));
        QTest::keyClick(&search, Qt::Key_Return);
        QCOMPARE(LibraryBench::focused(), &given.table());
        search.clear();
    }
    search.setFocus();
    QTest::keyClick(&search, Qt::Key_Down);
    QCOMPARE(search.suggestions().count(), 2);
    QTest::keyClick(&search, Qt::Key_Down);
    QTest::keyClick(&search, Qt::Key_Return);
    QCOMPARE(search.text(), QStringLiteral("달빛"));
    QCOMPARE(given.titles().size(), 2);
}

void TestLibraryFinding::savesASearch()
{
    LibraryBench given(IpRows::small().rows);
    auto &list = given.the<FilterList>();
    given.open.workspace().setSearchText(QStringLiteral("달빛 매체:웹소설"));
    given.action(QStringLiteral("Save this search")).trigger();
    auto *name = qobject_cast<QLineEdit *>(LibraryBench::focused());
    QVERIFY(name && list.isAncestorOf(name));
    name->selectAll();
    type(name, QStringLiteral("달빛 시리즈"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(given.open.library().savedFilters.size(), 1);
    QCOMPARE(given.open.library().savedFilters.first().filter, QStringLiteral("달빛 medium:web-novel"));
    QTRY_COMPARE(given.filters().last(), QStringLiteral("달빛 시리즈 2"));
    given.open.workspace().setSearchText(QStringLiteral("미생"));
    given.enter(QStringLiteral("달빛 시리즈"));
    QCOMPARE(given.titles().size(), 2);

    given.open.workspace().setSearchText(QStringLiteral("medium:game"));
    given.action(QStringLiteral("Replace by the present search")).trigger();
    QTRY_COMPARE(given.open.library().savedFilters.first().filter, QStringLiteral("medium:game"));
    QTRY_COMPARE(given.filters().last(), QStringLiteral("달빛 시리즈 1"));
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_F2);
    type(LibraryBench::focused(), QStringLiteral("게임"));
    QTest::keyClick(LibraryBench::focused(), Qt::Key_Return);
    QTRY_COMPARE(given.open.library().savedFilters.first().name, QStringLiteral("게임"));
    QTRY_COMPARE(given.filters().last(), QStringLiteral("게임 1"));
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Delete);
    QTRY_VERIFY(given.open.library().savedFilters.isEmpty());
    given.open.workspace().undo();
    QTRY_COMPARE(given.filters().last(), QStringLiteral("게임 1"));
}

void TestLibraryFinding::groupsOpenAndCloseByKeys()
{
    LibraryBench given(IpRows::small().rows);
    given.choose(QStringLiteral("이태원 클라쓰"));
    given.choose(given.box("Groups"), QStringLiteral("By medium"));
    given.settle();
    QCOMPARE(given.titles().size(), 8);
    QCOMPARE(given.chosen(), QStringLiteral("이태원 클라쓰"));
    given.table().setFocus();
    QTest::keyClick(&given.table(), Qt::Key_Up);
    QTest::keyClick(&given.table(), Qt::Key_Up);
    QVERIFY(given.model().headAt(given.table().currentIndex().row()));
    QTest::keyClick(&given.table(), Qt::Key_Left);
    QCOMPARE(given.titles().size(), 6);
    QTest::keyClick(&given.table(), Qt::Key_Delete); // a head is nothing to delete
    QTest::keyClick(&given.table(), Qt::Key_Right);
    QCOMPARE(given.titles().size(), 8);
    const QRect first = given.table().visualRect(given.model().index(0, 0));
    QTest::mouseClick(given.table().viewport(), Qt::LeftButton, {}, first.center());
    QCOMPARE(given.titles().size(), 6);
    QCOMPARE(given.page.shownRows().size(), 5);
    given.page.showIp(given.open.library().ips.id(2)); // in the closed group
    QCOMPARE(given.chosen(), QStringLiteral("달빛 10화"));
    given.table().selectAll();
    QCOMPARE(given.page.selectedRows().size(), 5);
    QCOMPARE(given.table().selectedRowNumbers().size(), 5);
}

void TestLibraryFinding::columnsAreChosenAndRemembered()
{
    LibraryBench given(IpRows::small().rows);
    const QList<IpColumn> usual = given.page.shownColumns();
    given.action(QStringLiteral("Columns")).trigger();
    auto *chooser = given.page.findChild<ColumnChooser *>();
    QVERIFY(chooser && chooser->isVisible());
    auto *names = chooser->findChild<QListWidget *>();
    const int tags = names->row(names->findItems(QStringLiteral("Tags"), Qt::MatchExactly).value(0));
    names->setCurrentRow(tags);
    QTest::keyClick(names, Qt::Key_Space);
    QCOMPARE(given.page.shownColumns(), usual + QList{IpColumn::Tags});
    for (int row = tags; row > 1; --row)
        QTest::keyClick(names, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(given.page.shownColumns().at(1), IpColumn::Tags);
    given.table().horizontalHeader()->resizeSection(0, 333);
    given.table().sortByColumn(static_cast<int>(IpColumn::Rights), Qt::DescendingOrder);
    given.choose(given.box("Groups"), QStringLiteral("By genre"));

    LibraryPage other(given.open.workspace());
    other.restoreLayout(given.page.saveLayout());
    QCOMPARE(other.shownColumns(), given.page.shownColumns());
    QCOMPARE(other.findChild<IpTableView *>()->columnWidth(0), 333);
    QCOMPARE(other.findChild<IpListModel *>()->grouping(), IpGrouping::Genre);
    QTRY_COMPARE(other.shownRows(), given.page.shownRows());
    other.restoreLayout(QByteArray("{\"columns\":[{\"column\":\"x\"},7],\"sort\":3,\"grouping\":99}"));
    QCOMPARE(other.shownColumns(), given.page.shownColumns());

    buttonNamed<QPushButton>(*chooser, QStringLiteral("Reset columns"))->click();
    QCOMPARE(given.page.shownColumns(), usual);
}

void TestLibraryFinding::showsExactlyTheRowsThatAreAskedFor()
{
    LibraryBench given(IpRows::small().rows);
    const IpTable &ips = given.open.library().ips;
    given.open.workspace().setSearchText(QStringLiteral("Game"));
    given.page.showIps({ips.id(0), ips.id(3)}, QStringLiteral("Two of them"));
    QCOMPARE(given.titles(), (QStringList{"달빛 2화", "미생"}));
    auto &chip = given.the<RowsChip>();
    QVERIFY(chip.isVisible());
    QCOMPARE(chip.text(), QStringLiteral("Two of them"));
    given.open.workspace().setSearchText(QStringLiteral("달빛")); // among these
    QCOMPARE(given.titles(), QStringList{QStringLiteral("달빛 2화")});
    QTest::mouseClick(&chip, Qt::LeftButton);
    QVERIFY(!chip.isVisible());
    QCOMPARE(given.titles().size(), 2);
}

void TestLibraryFinding::nothingFoundOffersToClear()
{
    LibraryBench given(IpRows::small().rows);
    given.open.workspace().setSearchText(QStringLiteral("없는 제목"));
    QVERIFY(!given.table().isVisible());
    for (QPushButton *button : given.page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Clear search and filters"))
            button->click();
    }
    QVERIFY(given.table().isVisible());
    QCOMPARE(given.open.workspace().searchText(), QString());
}

void TestLibraryFinding::selectionStaysThroughSearchAndOrder()
{
    LibraryBench given(IpRows::small().rows);
    given.choose(QStringLiteral("달빛 10화"));
    given.open.workspace().setSearchText(QStringLiteral("달빛"));
    QCOMPARE(given.chosen(), QStringLiteral("달빛 10화"));
    given.table().sortByColumn(static_cast<int>(IpColumn::Rights), Qt::DescendingOrder);
    given.settle();
    QCOMPARE(given.chosen(), QStringLiteral("달빛 10화"));
    QCOMPARE(given.table().selectedRowNumbers().size(), 1);
    given.open.workspace().setSearchText(QStringLiteral("미생"));
    QCOMPARE(given.chosen(), QString());
    given.open.workspace().setSearchText({});
    QCOMPARE(given.chosen(), QStringLiteral("달빛 10화"));
}

SLATEBOARD_WINDOW_TEST(TestLibraryFinding)
#include "tst_libraryfinding.moc"
