// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/iprows.h"
#include "tests/support/openlibrary.h"
#include "ui/language/language.h"
#include "ui/pages/library/columnchooser.h"
#include "ui/pages/library/filterbar.h"
#include "ui/pages/library/filterlist.h"
#include "ui/pages/library/funnelpanel.h"
#include "ui/pages/library/grantcard.h"
#include "ui/pages/library/ipinspector.h"
#include "ui/pages/library/iptableview.h"
#include "ui/pages/library/librarylist.h"
#include "ui/pages/library/librarypage.h"
#include "ui/pages/library/rowschip.h"
#include "ui/pages/library/tiebutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/grantdialog.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/suggestionlist.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace slateboard;

namespace {

// The Library page of an open library, as a person meets it.
class Given {
public:
    explicit Given(const Rows &rows) : open(rows), page(open.workspace())
    {
        page.resize(1112, 700);
        page.show();
        (void)QTest::qWaitForWindowActive(&page);
        (void)QTest::qWaitFor([this] { return open.workspace().isReady() && model().isSettled(); });
    }
    template <class Part>
    [[nodiscard]] Part &the() const
    {
        return *page.findChild<Part *>();
    }
    [[nodiscard]] IpListModel &model() const { return the<IpListModel>(); }
    [[nodiscard]] IpTableView &table() const { return the<IpTableView>(); }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < model().rowCount(); ++row)
            titles << model().index(row, 0).data().toString();
        return titles;
    }
    void choose(const QString &title) const
    {
        table().setFocus();
        table().setCurrentIndex(model().index(static_cast<int>(titles().indexOf(title)), 0));
    }
    [[nodiscard]] QString chosen() const { return table().currentIndex().siblingAtColumn(0).data().toString(); }
    [[nodiscard]] QAction &action(const QString &text) const
    {
        for (QAction *action : page.findChildren<QAction *>()) {
            if (action->text() == text)
                return *action;
        }
        qFatal("No action %s", qPrintable(text));
    }
    [[nodiscard]] QComboBox &box(const char *name) const
    {
        for (QComboBox *box : the<FilterBar>().findChildren<QComboBox *>()) {
            if (box->accessibleName() == QLatin1String(name))
                return *box;
        }
        qFatal("No box %s", name);
    }
    void choose(QComboBox &from, const QString &text) const
    {
        from.setFocus();
        from.setCurrentText(text);
        emit from.activated(from.currentIndex());
    }
    // The lines of the list of filters with their counts: "In talks 1".
    [[nodiscard]] QStringList filters() const
    {
        const auto &list = the<FilterList>();
        QStringList lines;
        for (int line = 0; line < list.count(); ++line)
            lines << QStringLiteral("%1 %2").arg(list.item(line)->text(),
                                                 list.item(line)->data(Qt::UserRole).toString());
        return lines;
    }
    void enter(const QString &filter) const // by the keyboard
    {
        auto &list = the<FilterList>();
        list.setFocus();
        list.setCurrentItem(list.findItems(filter, Qt::MatchExactly).value(0), QItemSelectionModel::NoUpdate);
        QTest::keyClick(&list, Qt::Key_Return);
    }
    [[nodiscard]] QString searched() { return open.workspace().searchText(); }
    void settle() const { QTRY_VERIFY(model().isSettled()); }
    [[nodiscard]] static QWidget *focused() { return QApplication::focusWidget(); }
    [[nodiscard]] GrantDialog *dialog() const { return page.findChild<GrantDialog *>(); }

    OpenLibrary open;
    LibraryPage page;
};

// QTest's keys know no Hangul: it comes from an input method, as at a desk.
void type(QWidget *into, const QString &text)
{
    QInputMethodEvent event(QString(), {});
    event.setCommitString(text);
    QApplication::sendEvent(into, &event);
}

template <class Button>
Button *buttonNamed(const QWidget &parent, const QString &name)
{
    for (Button *button : parent.findChildren<Button *>()) {
        if (button->accessibleName() == name || button->text() == name)
            return button;
    }
    return nullptr;
}

} // namespace

class TestLibraryPage : public QObject {
    Q_OBJECT
private slots:
    void findsWhileASyllableIsComposed();
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
    void theFunnelLeadsToItsRows();
    void nothingFoundOffersToClear();
    void editsACellInPlace();
    void oneReturnKeepsAGenre_data();
    void oneReturnKeepsAGenre();
    void addsASourceIpAndAsksForItsTitle();
    void deletesTheSelectionAndUndoBringsItBack();
    void selectionStaysThroughSearchAndOrder();
    void copiesTheSelection();
    void theInspectorOpensAndCloses();
    void theInspectorGoesWithItsRow();
    void editsFieldsInTheInspector();
    void addsARightInTheInspector();
    void deletesARightInTheInspector();
    void aTitleMadeFromItLeadsToIt();
    void offersAGrantForAllRows();
    void anEmptyLibrarySaysWhatBelongsHere();
    void lookingAtAnotherDayChangesNothing();
    void showsARowThatIsAskedFor();
    void speaksTheOtherLanguageAtOnce();
};

void TestLibraryPage::findsWhileASyllableIsComposed()
{
    const Given given(IpRows::small().rows);
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

void TestLibraryPage::theWindowsSearchAndThePagesAreOne()
{
    Given given(IpRows::small().rows);
    given.open.workspace().setSearchText(QStringLiteral("ㄷㅂ"));
    QCOMPARE(given.the<SearchField>().text(), QStringLiteral("ㄷㅂ"));
    QCOMPARE(given.titles(), (QStringList{"달빛 2화", "달빛 10화"}));
    QTest::keyClicks(&given.the<SearchField>(), QStringLiteral(" 10"));
    QCOMPARE(given.open.workspace().searchText(), QStringLiteral("ㄷㅂ 10"));
    QTest::keyClick(&given.the<SearchField>(), Qt::Key_Down);
    QCOMPARE(Given::focused(), &given.table());
    QCOMPARE(given.chosen(), QStringLiteral("달빛 10화"));
    QTest::keyClick(&given.the<SearchField>(), Qt::Key_Escape);
    QCOMPARE(given.titles().size(), 5);
}

void TestLibraryPage::commonFiltersHaveTheirCounts()
{
    Given given(IpRows::small().rows);
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

void TestLibraryPage::boxesAndTextAreOneTruth()
{
    Given given(IpRows::small().rows);
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

void TestLibraryPage::saysWhatItDidNotUnderstand()
{
    Given given(IpRows::small().rows);
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

void TestLibraryPage::completesOperators()
{
    Given given(IpRows::small().rows);
    auto &search = given.the<SearchField>();
    search.setFocus();
    QTest::keyClicks(&search, QStringLiteral("med"));
    QVERIFY(search.suggestions().isVisible());
    QCOMPARE(Given::focused(), &search); // typing goes on
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
    QVERIFY(Given::focused() != &search);
}

void TestLibraryPage::completesWhileASyllableIsComposed()
{
    const Given given(IpRows::small().rows);
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

void TestLibraryPage::whatWasSearchedIsOfferedAgain()
{
    Given given(IpRows::small().rows);
    auto &search = given.the<SearchField>();
    for (const char *text : {"달빛", "미생"}) {
        search.setFocus();
        type(&search, QString::fromUtf8(text));
        QTest::keyClick(&search, Qt::Key_Return);
        QCOMPARE(Given::focused(), &given.table());
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

void TestLibraryPage::savesASearch()
{
    Given given(IpRows::small().rows);
    auto &list = given.the<FilterList>();
    given.open.workspace().setSearchText(QStringLiteral("달빛 매체:웹소설"));
    given.action(QStringLiteral("Save this search")).trigger();
    auto *name = qobject_cast<QLineEdit *>(Given::focused());
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
    type(Given::focused(), QStringLiteral("게임"));
    QTest::keyClick(Given::focused(), Qt::Key_Return);
    QTRY_COMPARE(given.open.library().savedFilters.first().name, QStringLiteral("게임"));
    QTRY_COMPARE(given.filters().last(), QStringLiteral("게임 1"));
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Delete);
    QTRY_VERIFY(given.open.library().savedFilters.isEmpty());
    given.open.workspace().undo();
    QTRY_COMPARE(given.filters().last(), QStringLiteral("게임 1"));
}

void TestLibraryPage::groupsOpenAndCloseByKeys()
{
    Given given(IpRows::small().rows);
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

void TestLibraryPage::columnsAreChosenAndRemembered()
{
    Given given(IpRows::small().rows);
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

void TestLibraryPage::showsExactlyTheRowsThatAreAskedFor()
{
    Given given(IpRows::small().rows);
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

void TestLibraryPage::theFunnelLeadsToItsRows()
{
    Given given(IpRows::small().rows);
    given.choose(QStringLiteral("미생"));
    QTest::mouseClick(buttonNamed<QAbstractButton>(given.page, QStringLiteral("Funnel")), Qt::LeftButton);
    auto &funnel = given.the<FunnelPanel>();
    QVERIFY(funnel.isVisible());
    QVERIFY(!given.table().isVisible());
    QVERIFY(!given.the<IpInspector>().isVisible());
    emit funnel.rowsRequested({given.open.library().ips.id(1)}, QStringLiteral("Offers"));
    QVERIFY(given.table().isVisible());
    QCOMPARE(given.titles(), QStringList{QStringLiteral("이태원 클라쓰")});
    QTest::mouseClick(buttonNamed<QAbstractButton>(given.page, QStringLiteral("Funnel")), Qt::LeftButton);
    given.open.workspace().setSearchText(QStringLiteral("달빛")); // searched is in the list
    QVERIFY(!funnel.isVisible());
}

void TestLibraryPage::nothingFoundOffersToClear()
{
    Given given(IpRows::small().rows);
    given.open.workspace().setSearchText(QStringLiteral("없는 제목"));
    QVERIFY(!given.table().isVisible());
    for (QPushButton *button : given.page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Clear search and filters"))
            button->click();
    }
    QVERIFY(given.table().isVisible());
    QCOMPARE(given.open.workspace().searchText(), QString());
}

void TestLibraryPage::editsACellInPlace()
{
    Given given(IpRows::small().rows);
    given.choose(QStringLiteral("나의 Game"));
    QTest::keyClick(&given.table(), Qt::Key_F2);
    type(Given::focused(), QStringLiteral("너의 Game"));
    QTest::keyClick(Given::focused(), Qt::Key_Return);
    QTRY_COMPARE(given.chosen(), QStringLiteral("너의 Game"));
    given.table().setCurrentIndex(given.table().currentIndex().siblingAtColumn(static_cast<int>(IpColumn::Medium)));
    QTest::keyClick(&given.table(), Qt::Key_F2);
    auto *box = qobject_cast<QComboBox *>(Given::focused());
    QVERIFY(box);
    QCOMPARE(box->currentText(), QStringLiteral("Game"));
    QTest::keyClick(box, Qt::Key_Up); // a play
    QTRY_COMPARE(given.table().currentIndex().data().toString(), QStringLiteral("Play or musical"));
    QCOMPARE(given.open.session().undoWords()->translated(), QStringLiteral("Edit “너의 Game”: Medium"));
}

void TestLibraryPage::oneReturnKeepsAGenre_data()
{
    QTest::addColumn<QList<Qt::Key>>("keys");
    QTest::addColumn<QString>("genre");
    QTest::newRow("as typed") << QList{Qt::Key_Return} << "로";
    QTest::newRow("as completed") << QList{Qt::Key_Down, Qt::Key_Enter} << "로맨스";
}

void TestLibraryPage::oneReturnKeepsAGenre()
{
    QFETCH(QList<Qt::Key>, keys);
    Given given(IpRows::small().rows);
    given.choose(QStringLiteral("나의 Game"));
    given.table().setCurrentIndex(given.table().currentIndex().siblingAtColumn(static_cast<int>(IpColumn::Genre)));
    QTest::keyClick(&given.table(), Qt::Key_F2);
    type(Given::focused(), QStringLiteral("로"));
    for (Qt::Key key : keys) {
        QVERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), key);
    }
    QTRY_VERIFY(given.open.session().undoWords());
    QFETCH(QString, genre);
    QCOMPARE(given.table().currentIndex().data().toString(), genre);
}

void TestLibraryPage::addsASourceIpAndAsksForItsTitle()
{
    Given given(IpRows::small().rows);
    QSignalSpy noticed(&given.open.workspace(), &Workspace::noticed);
    given.open.workspace().setSearchText(QStringLiteral("미생"));
    given.action(QStringLiteral("New source IP")).trigger();
    QTRY_COMPARE(given.chosen(), QStringLiteral("Untitled source IP"));
    QCOMPARE(given.table().currentIndex().row(), 0); // in sight, wherever its title will put it
    QTRY_VERIFY(qobject_cast<QLineEdit *>(Given::focused()) && given.table().isAncestorOf(Given::focused()));
    type(Given::focused(), QStringLiteral("하얀 탑"));
    QTest::keyClick(Given::focused(), Qt::Key_Return);
    QTRY_COMPARE(noticed.count(), 2);
    QCOMPARE(noticed.last().first().toString(), QStringLiteral("Edit “하얀 탑”: Title")); // by its new name
    QTRY_VERIFY(given.titles().contains(QStringLiteral("하얀 탑")));
    QCOMPARE(given.titles().size(), 6);
}

void TestLibraryPage::deletesTheSelectionAndUndoBringsItBack()
{
    Given given(IpRows::small().rows);
    QSignalSpy noticed(&given.open.workspace(), &Workspace::noticed);
    QSignalSpy failed(&given.open.workspace(), &Workspace::failed);
    given.choose(QStringLiteral("달빛 2화"));
    QTest::keyClick(&given.table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&given.table(), Qt::Key_Delete);
    QTRY_COMPARE(noticed.count(), 1);
    QCOMPARE(noticed.first().first().toString(), QStringLiteral("Delete 2 source IP(s)"));
    QCOMPARE(given.titles(), (QStringList{"나의 Game", "미생", "이태원 클라쓰"}));
    QCOMPARE(given.table().selectedRowNumbers().size(), 1);
    given.open.workspace().undo();
    QTRY_COMPARE(given.titles().size(), 5);
    given.choose(QStringLiteral("미생")); // a title is made from it
    QTest::keyClick(&given.table(), Qt::Key_Delete);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(given.titles().size(), 5);
}

void TestLibraryPage::selectionStaysThroughSearchAndOrder()
{
    Given given(IpRows::small().rows);
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

void TestLibraryPage::copiesTheSelection()
{
    const Given given(IpRows::small().rows);
    given.choose(QStringLiteral("미생"));
    QTest::keyClick(&given.table(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QVERIFY(copied->text().startsWith(QStringLiteral("미생\tWebtoon\t드라마\t\tLapsing · Option\t2023-04-12")));
    QVERIFY(copied->html().contains(QStringLiteral("<td>미생</td>")));
}

void TestLibraryPage::theInspectorOpensAndCloses()
{
    const Given given(IpRows::small().rows);
    auto &inspector = given.the<IpInspector>();
    QVERIFY(!inspector.isVisible());
    given.choose(QStringLiteral("미생"));
    QVERIFY(inspector.isVisible());
    QTest::keyClick(&given.table(), Qt::Key_Escape);
    QVERIFY(!inspector.isVisible());
    QTest::keyClick(&given.table(), Qt::Key_Down); // the space stays given back
    QVERIFY(!inspector.isVisible());
    QTest::keyClick(&given.table(), Qt::Key_Return);
    QVERIFY(inspector.isVisible());
    QCOMPARE(inspector.ip(), given.model().idAt(given.table().currentIndex().row()));
}

void TestLibraryPage::theInspectorGoesWithItsRow()
{
    Given given(IpRows::small().rows);
    const auto &inspector = given.the<IpInspector>();
    given.choose(QStringLiteral("미생"));
    const IpId shown = inspector.ip();
    QVERIFY(inspector.isVisible());
    given.open.workspace().setSearchText(QStringLiteral("달빛"));
    QVERIFY(!inspector.isVisible());
    given.open.workspace().setSearchText(QStringLiteral("미"));
    QVERIFY(inspector.isVisible());
    QCOMPARE(inspector.ip(), shown);
}

void TestLibraryPage::editsFieldsInTheInspector()
{
    Given given(IpRows::small().rows);
    given.choose(QStringLiteral("나의 Game"));
    QPlainTextEdit *synopsis = nullptr;
    for (QPlainTextEdit *edit : given.the<IpInspector>().findChildren<QPlainTextEdit *>()) {
        if (edit->accessibleName() == QStringLiteral("Synopsis"))
            synopsis = edit;
    }
    QVERIFY(synopsis);
    QTRY_VERIFY(!synopsis->isReadOnly()); // it was read
    synopsis->setFocus();
    type(synopsis, QStringLiteral("모두의 이야기"));
    given.choose(QStringLiteral("미생")); // leaving the field keeps it
    QTRY_VERIFY(given.open.session().undoWords());
    given.choose(QStringLiteral("나의 Game"));
    QTRY_COMPARE(synopsis->toPlainText(), QStringLiteral("모두의 이야기"));
}

void TestLibraryPage::addsARightInTheInspector()
{
    Given given(IpRows::small().rows);
    given.choose(QStringLiteral("나의 Game"));
    QTest::mouseClick(buttonNamed<QPushButton>(given.the<IpInspector>(), QStringLiteral("Add rights…")),
                      Qt::LeftButton);
    QVERIFY(given.dialog());
    GrantForm &form = given.dialog()->form();
    auto *save = given.dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    auto *fee = form.findChild<MoneyEdit *>();
    type(fee, QStringLiteral("8천만 원쯤"));
    QVERIFY(!save->isEnabled());
    fee->setText(QStringLiteral("1.2억"));
    QCOMPARE(fee->echo(), QStringLiteral("₩120,000,000"));
    QVERIFY(save->isEnabled());
    buttonNamed<QCheckBox>(form, QStringLiteral("Perpetual"))->setChecked(true);
    save->click();
    QTRY_COMPARE(given.open.library().grants.size(), 4);
    QCOMPARE(given.open.library().grants.last().fee, Money{120000000});
    QVERIFY(!given.open.library().grants.last().endsOn);
    QTRY_COMPARE(given.model().stateOf(given.the<IpInspector>().ip()).status, IpStatus::Secured);
    QTRY_VERIFY(given.the<IpInspector>().findChild<GrantCard *>());
}

void TestLibraryPage::deletesARightInTheInspector()
{
    Given given(IpRows::small().rows);
    given.choose(QStringLiteral("이태원 클라쓰"));
    QTRY_VERIFY(given.the<IpInspector>().findChild<GrantCard *>());
    QTest::mouseClick(buttonNamed<QToolButton>(given.the<IpInspector>(), QStringLiteral("Delete this grant")),
                      Qt::LeftButton);
    QTRY_COMPARE(given.model().stateOf(given.the<IpInspector>().ip()).status, IpStatus::Listed);
    QCOMPARE(given.open.library().grants.size(), 2);
}

void TestLibraryPage::aTitleMadeFromItLeadsToIt()
{
    Given given(IpRows::small().rows);
    QSignalSpy asked(&given.open.workspace(), &Workspace::titleRequested);
    given.choose(QStringLiteral("미생"));
    QTest::mouseClick(given.the<IpInspector>().findChild<TieButton *>(), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<TitleId>(), given.open.library().titles.first().id);
}

void TestLibraryPage::offersAGrantForAllRows()
{
    Rows rows = IpRows::small().rows;
    rows.grants.clear();
    Given given(rows);
    QVERIFY(given.the<Banner>().isVisible());
    QVERIFY(given.the<Banner>().findChild<QLabel *>()->text().contains(QStringLiteral("None of the 5 listed")));
    given.the<Banner>().findChild<QPushButton *>()->click();
    QVERIFY(given.dialog());
    given.dialog()->form().findChild<DayEdit *>()->setDay(Day(2020, 1, 1));
    given.dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QTRY_COMPARE(LibraryPage::badge(given.open.workspace()), QStringLiteral("5"));
    QTRY_VERIFY(!given.the<Banner>().isVisible());
    QCOMPARE(given.open.library().grants.size(), 5);
    given.open.workspace().undo(); // one step
    QTRY_VERIFY(given.open.library().grants.isEmpty());
}

void TestLibraryPage::anEmptyLibrarySaysWhatBelongsHere()
{
    Given given({});
    QVERIFY(!given.table().isVisible());
    QVERIFY(!given.the<Banner>().isVisible());
    QSignalSpy imports(&given.page, &LibraryPage::importRequested);
    const auto states = given.page.findChildren<EmptyState *>();
    const auto shown = std::ranges::find_if(states, [](const EmptyState *state) { return state->isVisible(); });
    QVERIFY(shown != states.end());
    buttonNamed<QPushButton>(**shown, QStringLiteral("Import…"))->click();
    QCOMPARE(imports.count(), 1);
    buttonNamed<QPushButton>(**shown, QStringLiteral("New source IP"))->click();
    QTRY_VERIFY(given.table().isVisible());
}

void TestLibraryPage::lookingAtAnotherDayChangesNothing()
{
    Given given(IpRows::small().rows);
    given.choose(QStringLiteral("미생"));
    given.open.workspace().travelTo(Day(2022, 6, 30));
    given.settle();
    const QAction &add = given.action(QStringLiteral("New source IP"));
    QVERIFY(!add.isEnabled());
    QVERIFY(add.toolTip().contains(QStringLiteral("2022-06-30")));
    QVERIFY(!buttonNamed<QPushButton>(given.the<IpInspector>(), QStringLiteral("Add rights…"))->isEnabled());
    QTest::keyClick(&given.table(), Qt::Key_Delete);
    QTest::keyClick(&given.table(), Qt::Key_F2);
    QCOMPARE(Given::focused(), &given.table());
    given.open.workspace().travelTo(std::nullopt);
    QVERIFY(add.isEnabled());
    QCOMPARE(given.titles().size(), 5);
}

void TestLibraryPage::showsARowThatIsAskedFor()
{
    Given given(IpRows::small().rows);
    given.open.workspace().setSearchText(QStringLiteral("Game"));
    const IpId asked = given.open.library().ips.id(0);
    given.page.showIp(asked);
    QCOMPARE(given.the<IpInspector>().ip(), asked);
    QVERIFY(given.the<IpInspector>().isVisible());
    QCOMPARE(given.chosen(), QStringLiteral("미생"));
}

void TestLibraryPage::speaksTheOtherLanguageAtOnce()
{
    Given given(IpRows::small().rows);
    given.choose(QStringLiteral("미생"));
    given.open.workspace().setLanguage(Language::Korean);
    speak(Language::Korean);
    QCoreApplication::processEvents();
    const auto head = [&] { return given.model().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(); };
    QCOMPARE(head(), QStringLiteral("제목"));
    QTRY_COMPARE(given.filters().first(), QStringLiteral("전체 5"));
    QVERIFY(buttonNamed<QPushButton>(given.the<IpInspector>(), QStringLiteral("판권 추가…")));
    QCOMPARE(LibraryPage::title(), QStringLiteral("IP 라이브러리"));
    speak(Language::English);
    QCoreApplication::processEvents();
    QCOMPARE(head(), QStringLiteral("Title"));
    QTRY_COMPARE(given.filters().first(), QStringLiteral("All 5"));
}

QTEST_MAIN(TestLibraryPage)
#include "tst_librarypage.moc"
