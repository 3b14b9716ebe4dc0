// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/librarybench.h"
#include "tests/support/registry.h"
#include "ui/language/language.h"
#include "ui/models/ipcells.h"
#include "ui/pages/library/funnelpanel.h"
#include "ui/pages/library/grantcard.h"
#include "ui/pages/library/ipdelegate.h"
#include "ui/pages/library/ipinspector.h"
#include "ui/pages/library/tiebutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/moneyedit.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace slateboard;

class TestLibraryPage : public QObject {
    Q_OBJECT
private slots:
    void theFunnelLeadsToItsRows();
    void tabGoesThroughTheInspectorAsItStands();
    void theLongestStatusFitsItsColumn();
    void numbersAreNeverCut();
    void aClickOnAnyCellShowsItsRow();
    void sayHowManyOfThoseDeletedWereSecured();
    void pastesRowsFromTheList();
    void editsACellInPlace();
    void oneReturnKeepsAGenre_data();
    void oneReturnKeepsAGenre();
    void addsASourceIpAndAsksForItsTitle();
    void deletesTheSelectionAndUndoBringsItBack();
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

void TestLibraryPage::theFunnelLeadsToItsRows()
{
    LibraryBench given(IpRows::small().rows);
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

void TestLibraryPage::tabGoesThroughTheInspectorAsItStands()
{
    IpRows made;
    const IpId ip = made.ip(QStringLiteral("미생"));
    made.grant(ip, Day(2024, 1, 1));
    made.scouted(ip, ScoutStep::InTalks);
    (void)made.title(QStringLiteral("미생 드라마"), ip);
    LibraryBench given(made.rows);
    given.choose(QStringLiteral("미생"));
    auto &inspector = given.the<IpInspector>();
    QTRY_VERIFY(buttonNamed<QToolButton>(inspector, QStringLiteral("Delete the step “In talks” of 2023-01-10")));
    QTRY_VERIFY(inspector.findChild<GrantCard *>());
    QCoreApplication::processEvents();
    buttonNamed<QToolButton>(inspector, QStringLiteral("Close"))->setFocus();
    QStringList met;
    for (int i = 0; i < 16; ++i) {
        QTest::keyClick(LibraryBench::focused(), Qt::Key_Tab);
        const auto *button = qobject_cast<QAbstractButton *>(LibraryBench::focused());
        const QString name = LibraryBench::focused()->accessibleName();
        met << (button && name.isEmpty() ? button->text() : name);
    }
    qsizetype before = -1;
    for (const char *name : {"Add rights", "Timeline of the rights", "Edit", "Delete", "Other steps of this grant",
                             "미생 드라마", "Add a scouting step", "Delete the step", "Values of metrics", "Title"}) {
        const auto found = std::ranges::find_if(met.begin() + before + 1, met.end(), [&](const QString &one) {
            return one.startsWith(QLatin1String(name)) || one.startsWith(QString::fromUtf8(name));
        });
        QVERIFY2(found != met.end(), qPrintable(QString::fromUtf8(name) + QStringLiteral(" in ") + met.join(u'|')));
        before = found - met.begin();
    }
}

void TestLibraryPage::theLongestStatusFitsItsColumn()
{
    const LibraryBench given(IpRows::small().rows);
    const QString status = rightsText({IpStatus::Lapsing, GrantKind::Option, {}, true});
    const int room = given.table().columnWidth(static_cast<int>(IpColumn::Rights)) - 2 * RowDelegate::inset;
    QVERIFY(room >= IpDelegate::signWidth + given.table().fontMetrics().horizontalAdvance(status));
}

void TestLibraryPage::numbersAreNeverCut()
{
    Rows rows = IpRows::small().rows;
    for (const SourceIp &ip : rows.ips)
        rows.ipMetrics << IpMetric{makeId<IpMetric>(), ip.id, Day(2023, 3, 20), MetricKind::Views, 333'554'432, {}};
    LibraryBench given(rows);
    IpTableView &table = given.table();
    const auto fits = [&](IpColumn column, const QString &text) {
        const int room = table.columnWidth(static_cast<int>(column)) - 2 * RowDelegate::inset;
        return room >= table.fontMetrics().horizontalAdvance(text);
    };
    table.showColumns(table.columnsShown() << IpColumn::Discovered << IpColumn::Views << IpColumn::ViewsGrowth);
    QTRY_VERIFY(fits(IpColumn::Views, QStringLiteral("333,554,432")));
    table.sortByColumn(static_cast<int>(IpColumn::ViewsGrowth), Qt::AscendingOrder);
    QVERIFY(fits(IpColumn::ViewsGrowth, columnName(IpColumn::ViewsGrowth) + QStringLiteral("▲")));
    table.horizontalHeader()->resizeSection(0, 222); // by hand
    given.choose(given.box("Groups"), QStringLiteral("By origin"));
    QTRY_VERIFY(fits(IpColumn::Views, QStringLiteral("1,667,772,160")));
    QCOMPARE(table.columnWidth(0), 222);
    given.page.resize(700, 500); // the last one too, where room is missing
    for (IpColumn column : {IpColumn::Views, IpColumn::ViewsGrowth})
        QVERIFY(fits(column, columnName(column)));
    QVERIFY(fits(IpColumn::Discovered, QStringLiteral("2023-12-31")));
}

void TestLibraryPage::aClickOnAnyCellShowsItsRow()
{
    const LibraryBench given(IpRows::small().rows);
    const auto &inspector = given.the<IpInspector>();
    given.choose(QStringLiteral("미생"));
    for (IpColumn column : {IpColumn::Title, IpColumn::Genre, IpColumn::Rights}) {
        const QModelIndex cell = given.model().index(static_cast<int>(column) % 3, static_cast<int>(column));
        QTest::mouseClick(given.table().viewport(), Qt::LeftButton, {}, given.table().visualRect(cell).center());
        QVERIFY(inspector.isVisible());
        QCOMPARE(inspector.ip(), given.model().idAt(cell.row()));
    }
    QTest::keyClick(&given.table(), Qt::Key_Return, Qt::AltModifier); // the same key opens and closes
    QVERIFY(!inspector.isVisible());
    QTest::keyClick(&given.table(), Qt::Key_Return, Qt::AltModifier);
    QVERIFY(inspector.isVisible());
}

void TestLibraryPage::sayHowManyOfThoseDeletedWereSecured()
{
    LibraryBench given(IpRows::small().rows);
    QSignalSpy noticed(&given.open.workspace(), &Workspace::noticed);
    given.choose(QStringLiteral("이태원 클라쓰"));
    given.table().selectionModel()->select(given.model().index(0, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(&given.table(), Qt::Key_Delete);
    QTRY_COMPARE(noticed.count(), 1);
    QCOMPARE(noticed.first().first().toString(), QStringLiteral("Delete 2 source IP(s) · 1 of them secured"));
    QCOMPARE(noticed.first().last().toBool(), true); // with an Undo
    given.open.workspace().undo();
    QTRY_COMPARE(given.titles().size(), 5);
}

void TestLibraryPage::pastesRowsFromTheList()
{
    LibraryBench given(IpRows::small().rows);
    QSignalSpy noticed(&given.open.workspace(), &Workspace::noticed);
    QSignalSpy pasted(&given.page, &LibraryPage::pasteRequested);
    given.choose(QStringLiteral("미생"));
    QApplication::clipboard()->clear();
    QTest::keyClick(&given.table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(pasted.count(), 0);
    QVERIFY(noticed.last().first().toString().startsWith(QStringLiteral("The clipboard holds no rows.")));
    QApplication::clipboard()->setText(QStringLiteral("제목\t매체\n미생\t웹툰"));
    QTest::keyClick(&given.table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(pasted.count(), 1);
    QTest::keyClick(&given.table(), Qt::Key_F2); // in an edit it is the text's
    QTest::keyClick(LibraryBench::focused(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(pasted.count(), 1);
}

void TestLibraryPage::editsACellInPlace()
{
    LibraryBench given(IpRows::small().rows);
    given.choose(QStringLiteral("나의 Game"));
    QTest::keyClick(&given.table(), Qt::Key_F2);
    type(LibraryBench::focused(), QStringLiteral("너의 Game"));
    QTest::keyClick(LibraryBench::focused(), Qt::Key_Return);
    QTRY_COMPARE(given.chosen(), QStringLiteral("너의 Game"));
    given.table().setCurrentIndex(given.table().currentIndex().siblingAtColumn(static_cast<int>(IpColumn::Medium)));
    QTest::keyClick(&given.table(), Qt::Key_F2);
    auto *box = qobject_cast<QComboBox *>(LibraryBench::focused());
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
    LibraryBench given(IpRows::small().rows);
    given.choose(QStringLiteral("나의 Game"));
    given.table().setCurrentIndex(given.table().currentIndex().siblingAtColumn(static_cast<int>(IpColumn::Genre)));
    QTest::keyClick(&given.table(), Qt::Key_F2);
    type(LibraryBench::focused(), QStringLiteral("로"));
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
    LibraryBench given(IpRows::small().rows);
    QSignalSpy noticed(&given.open.workspace(), &Workspace::noticed);
    given.open.workspace().setSearchText(QStringLiteral("미생"));
    given.action(QStringLiteral("New source IP")).trigger();
    QTRY_COMPARE(given.chosen(), QStringLiteral("Untitled source IP"));
    QCOMPARE(given.table().currentIndex().row(), 0); // in sight, wherever its title will put it
    QTRY_VERIFY(qobject_cast<QLineEdit *>(LibraryBench::focused()) &&
                given.table().isAncestorOf(LibraryBench::focused()));
    type(LibraryBench::focused(), QStringLiteral("하얀 탑"));
    QTest::keyClick(LibraryBench::focused(), Qt::Key_Return);
    QTRY_COMPARE(noticed.count(), 2);
    QCOMPARE(noticed.last().first().toString(), QStringLiteral("Edit “하얀 탑”: Title")); // by its new name
    QTRY_VERIFY(given.titles().contains(QStringLiteral("하얀 탑")));
    QCOMPARE(given.titles().size(), 6);
}

void TestLibraryPage::deletesTheSelectionAndUndoBringsItBack()
{
    LibraryBench given(IpRows::small().rows);
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

void TestLibraryPage::copiesTheSelection()
{
    const LibraryBench given(IpRows::small().rows);
    given.choose(QStringLiteral("미생"));
    QTest::keyClick(&given.table(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QVERIFY(copied->text().startsWith(QStringLiteral("미생\tWebtoon\t드라마\t\tLapsing · Option\t2023-04-12")));
    QVERIFY(copied->html().contains(QStringLiteral("<td>미생</td>")));
}

void TestLibraryPage::theInspectorOpensAndCloses()
{
    const LibraryBench given(IpRows::small().rows);
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
    LibraryBench given(IpRows::small().rows);
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
    LibraryBench given(IpRows::small().rows);
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
    LibraryBench given(IpRows::small().rows);
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
    LibraryBench given(IpRows::small().rows);
    given.choose(QStringLiteral("이태원 클라쓰"));
    QTRY_VERIFY(given.the<IpInspector>().findChild<GrantCard *>());
    QTest::mouseClick(buttonNamed<QToolButton>(given.the<IpInspector>(), QStringLiteral("Delete this grant")),
                      Qt::LeftButton);
    QTRY_COMPARE(given.model().stateOf(given.the<IpInspector>().ip()).status, IpStatus::Listed);
    QCOMPARE(given.open.library().grants.size(), 2);
}

void TestLibraryPage::aTitleMadeFromItLeadsToIt()
{
    LibraryBench given(IpRows::small().rows);
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
    LibraryBench given(rows);
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
    LibraryBench given({});
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
    LibraryBench given(IpRows::small().rows);
    given.choose(QStringLiteral("미생"));
    given.open.workspace().travelTo(Day(2022, 6, 30));
    given.settle();
    const QAction &add = given.action(QStringLiteral("New source IP"));
    QVERIFY(!add.isEnabled());
    QVERIFY(add.toolTip().contains(QStringLiteral("2022-06-30")));
    QVERIFY(!buttonNamed<QPushButton>(given.the<IpInspector>(), QStringLiteral("Add rights…"))->isEnabled());
    QTest::keyClick(&given.table(), Qt::Key_Delete);
    QTest::keyClick(&given.table(), Qt::Key_F2);
    QCOMPARE(LibraryBench::focused(), &given.table());
    given.open.workspace().travelTo(std::nullopt);
    QVERIFY(add.isEnabled());
    QCOMPARE(given.titles().size(), 5);
}

void TestLibraryPage::showsARowThatIsAskedFor()
{
    LibraryBench given(IpRows::small().rows);
    given.open.workspace().setSearchText(QStringLiteral("Game"));
    const IpId asked = given.open.library().ips.id(0);
    given.page.showIp(asked);
    QCOMPARE(given.the<IpInspector>().ip(), asked);
    QVERIFY(given.the<IpInspector>().isVisible());
    QCOMPARE(given.chosen(), QStringLiteral("미생"));
}

void TestLibraryPage::speaksTheOtherLanguageAtOnce()
{
    LibraryBench given(IpRows::small().rows);
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

SLATEBOARD_WINDOW_TEST(TestLibraryPage)
#include "tst_librarypage.moc"
