// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/synopsisbook.h"
#include "tests/models/iplistbench.h"
#include "tests/support/registry.h"

#include <QSignalSpy>

using namespace slateboard;

class TestIpListModel : public IpListBench {
    Q_OBJECT
private slots:
    void sortsByAnyColumn_data();
    void sortsByAnyColumn();
    void alikeRowsStandByTitle();
    void filters_data();
    void filters();
    void findsWordsInSynopses_data();
    void findsWordsInSynopses();
    void aSynopsisThatChangesIsFoundAnew();
    void showsRightsInWords();
    void aLapseThatIsDecidedWarnsNoMore();
    void clashingRightsAreMarked();
    void anEditOfOneRowKeepsTheOthers();
    void anEditedRowStaysUntilTheNextQuery();
    void editsOfManyRowsKeepTheOrder();
    void anAddedRowComesInOrder();
    void aDeletedRowGoesAndComesBack();
    void anImportIsOneReset();
    void aGrantMovesARowThroughAStatusFilter();
    void nothingIsEditedWhileTravelling();
    void everyColumnHasACodeAndAName();
};

void TestIpListModel::sortsByAnyColumn_data()
{
    QTest::addColumn<IpColumn>("column");
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::addColumn<QStringList>("expected");
    const QStringList byTitle{"나의 Game", "달빛 2화", "달빛 10화", "미생", "이태원 클라쓰"};
    const QStringList byTitleDown(byTitle.rbegin(), byTitle.rend());
    QTest::newRow("title") << IpColumn::Title << Qt::AscendingOrder << byTitle;
    QTest::newRow("title down") << IpColumn::Title << Qt::DescendingOrder << byTitleDown;
    // Alike rows in the order of titles, blanks last.
    QTest::newRow("genre") << IpColumn::Genre << Qt::AscendingOrder
                           << QStringList{"미생", "달빛 2화", "달빛 10화", "이태원 클라쓰", "나의 Game"};
    // Game, Web novel, Webtoon
    QTest::newRow("medium") << IpColumn::Medium << Qt::AscendingOrder
                            << QStringList{"나의 Game", "달빛 2화", "달빛 10화", "미생", "이태원 클라쓰"};
    QTest::newRow("lapses on") << IpColumn::LapsesOn << Qt::AscendingOrder
                               << QStringList{"미생", "이태원 클라쓰", "나의 Game", "달빛 2화", "달빛 10화"};
    QTest::newRow("made into") << IpColumn::MadeInto << Qt::DescendingOrder
                               << QStringList{"미생", "나의 Game", "달빛 2화", "달빛 10화", "이태원 클라쓰"};
    QTest::newRow("rights") << IpColumn::Rights << Qt::AscendingOrder
                            << QStringList{"이태원 클라쓰", "미생", "나의 Game", "달빛 2화", "달빛 10화"};
    // Blanks stay last, and alike rows in their order, also when it goes down.
    QTest::newRow("genre down") << IpColumn::Genre << Qt::DescendingOrder
                                << QStringList{"이태원 클라쓰", "달빛 2화", "달빛 10화", "미생", "나의 Game"};
    QTest::newRow("views") << IpColumn::Views << Qt::AscendingOrder
                           << QStringList{"이태원 클라쓰", "미생", "나의 Game", "달빛 2화", "달빛 10화"};
    QTest::newRow("views down") << IpColumn::Views << Qt::DescendingOrder
                                << QStringList{"미생", "이태원 클라쓰", "나의 Game", "달빛 2화", "달빛 10화"};
    QTest::newRow("growth") << IpColumn::ViewsGrowth << Qt::AscendingOrder
                            << QStringList{"미생", "나의 Game", "달빛 2화", "달빛 10화", "이태원 클라쓰"};
    QTest::newRow("fee") << IpColumn::Fee << Qt::AscendingOrder
                         << QStringList{"이태원 클라쓰", "나의 Game", "달빛 2화", "달빛 10화", "미생"};
    QTest::newRow("kind") << IpColumn::Kind << Qt::AscendingOrder
                          << QStringList{"이태원 클라쓰", "미생", "나의 Game", "달빛 2화", "달빛 10화"};
    QTest::newRow("scouting") << IpColumn::Step << Qt::AscendingOrder
                              << QStringList{"달빛 2화", "나의 Game", "달빛 10화", "미생", "이태원 클라쓰"};
}

// After an edit too: 달빛 10화 stands before 달빛 2화 in the file.
void TestIpListModel::alikeRowsStandByTitle()
{
    const auto row = m_model->rowOf(idOf("미생"));
    QVERIFY(m_model->setData(m_model->index(row.value_or(-1), 0), QStringLiteral("미생전")));
    QTRY_VERIFY(titles().contains(QStringLiteral("미생전")));
    settle();
    m_model->sort(static_cast<int>(IpColumn::Genre), Qt::AscendingOrder);
    settle();
    QCOMPARE(titles(), (QStringList{"미생전", "달빛 2화", "달빛 10화", "이태원 클라쓰", "나의 Game"}));
}

void TestIpListModel::sortsByAnyColumn()
{
    QFETCH(IpColumn, column);
    QFETCH(Qt::SortOrder, direction);
    m_model->sort(static_cast<int>(column), direction);
    settle();
    QTEST(titles(), "expected");
    m_model->sort(0, Qt::AscendingOrder);
    m_model->sort(static_cast<int>(column), direction); // overtakes the one before
    settle();
    QTEST(titles(), "expected");
}

void TestIpListModel::filters_data()
{
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *query, const QStringList &expected) { QTest::addRow("%s", query) << expected; };
    row("", {"나의 Game", "달빛 2화", "달빛 10화", "미생", "이태원 클라쓰"});
    row("달빛", {"달빛 2화", "달빛 10화"});
    row("ㅇㅌㅇ", {"이태원 클라쓰"});
    row("달빛 10", {"달빛 10화"});
    row("없는", {});
    row("medium:game", {"나의 Game"});
    row("genre:로맨스", {"달빛 2화", "달빛 10화"});
    row("genre:로", {"달빛 2화", "달빛 10화"});
    row("genre:없음", {"나의 Game"});
    row("-genre:로맨스,없음", {"미생", "이태원 클라쓰"});
    row("status:secured", {"이태원 클라쓰"});
    row("상태:만료", {"달빛 10화"});
    row("lapses<=90d", {"미생"});
    row("lapses<12d", {});
    row("lapses<=12d", {"미생"});
    row("lapses<2023-05", {"미생"});
    row("-lapses<90d", {"나의 Game", "달빛 2화", "달빛 10화", "이태원 클라쓰"});
    row("tied:no", {"나의 Game", "달빛 2화", "달빛 10화", "이태원 클라쓰"});
    row("tied:yes", {"미생"});
    row("status:in-talks", {"달빛 2화"});
    row("uses:drama", {"미생", "이태원 클라쓰"});
    row("uses:music", {});
    row("kind:option,licence", {"미생"});
    row("views>10만", {"미생"});
    row("views<=10만", {"이태원 클라쓰"});
    row("-views>10만", {"나의 Game", "달빛 2화", "달빛 10화", "이태원 클라쓰"});
    row("growth>20%", {"미생"});
    row("growth>50%", {});
    row("rating>=4.5", {"이태원 클라쓰"});
    row("ㄷㅂ tied:no 매체:웹소설 장르:로맨스", {"달빛 2화", "달빛 10화"});
}

void TestIpListModel::filters()
{
    filterBy(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(titles(), "expected");
    const IpId named = idOf("이태원 클라쓰");
    m_model->setFilter({m_model->filter().query, std::make_shared<const QList<IpId>>(QList{named})});
    QFETCH(QStringList, expected);
    QCOMPARE(titles().size(), expected.contains("이태원 클라쓰") ? 1 : 0);
}

void TestIpListModel::findsWordsInSynopses_data()
{
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("회사") << QStringList{"달빛 10화", "미생"};
    QTest::newRow("회사 미생") << QStringList{"미생"}; // one word there, one in the title
    QTest::newRow("\"청년이 회사\"") << QStringList{"미생"};
    QTest::newRow("회사 status:lapsed") << QStringList{"달빛 10화"};
    QTest::newRow("title:회사") << QStringList{};
    QTest::newRow("달빛 -회사") << QStringList{"달빛 2화"};
}

void TestIpListModel::findsWordsInSynopses()
{
    const QString query = QString::fromUtf8(QTest::currentDataTag());
    filterBy(query);
    QTRY_VERIFY(m_open->session().synopses()->isComplete());
    settle();
    QFETCH(QStringList, expected);
    QTRY_COMPARE(titles(), expected);
    m_model->setGrouping(IpGrouping::Origin);
    filterBy({});
    filterBy(query);
    settle();
    QCOMPARE(m_model->foundCount(), static_cast<int>(expected.size()));
}

void TestIpListModel::aSynopsisThatChangesIsFoundAnew()
{
    filterBy("바둑");
    QTRY_COMPARE(titles(), QStringList{"미생"});
    const auto edit = [](SourceIp &ip) { ip.synopsis = QStringLiteral("바둑 두는 소녀"); };
    QVERIFY(await(m_open->session().changeIps({idOf("나의 Game")}, edit, {QStringLiteral("Edit"), {}})));
    QTRY_COMPARE(titles(), (QStringList{"나의 Game", "미생"}));
}

void TestIpListModel::showsRightsInWords()
{
    const auto cell = [&](int row, IpColumn column) {
        return m_model->index(row, static_cast<int>(column)).data().toString();
    };
    QCOMPARE(cell(3, IpColumn::Rights), QStringLiteral("Lapsing · Option"));
    QCOMPARE(cell(3, IpColumn::LapsesOn), QStringLiteral("2023-04-12"));
    QCOMPARE(m_model->index(3, 0).data(IpListModel::DaysLeftRole).toInt(), 12);
    QCOMPARE(cell(3, IpColumn::MadeInto), QStringLiteral("미생 드라마"));
    QCOMPARE(cell(4, IpColumn::Rights), QStringLiteral("Secured · Purchase"));
    QCOMPARE(cell(4, IpColumn::LapsesOn), QStringLiteral("∞"));
    QCOMPARE(cell(2, IpColumn::Rights), QStringLiteral("Lapsed"));
    QCOMPARE(cell(0, IpColumn::LapsesOn), QString());
}

void TestIpListModel::aLapseThatIsDecidedWarnsNoMore()
{
    filterBy("lapses<=90d");
    QCOMPARE(titles(), QStringList{"미생"});
    const GrantId option = m_open->library().grants.first().id;
    QVERIFY(await(m_open->session().letGrantLapse(option, Day(2023, 3, 31))));
    settle();
    filterBy("lapses<=90d");
    QCOMPARE(titles(), QStringList());
    filterBy("미생");
    const QModelIndex until = m_model->index(0, static_cast<int>(IpColumn::LapsesOn));
    QCOMPARE(until.data().toString(), QStringLiteral("2023-04-12"));
    QVERIFY(!until.data(IpListModel::DaysLeftRole).isValid()); // so no badge
    QVERIFY(until.data(Qt::ToolTipRole).toString().contains(QStringLiteral("is decided")));
}

void TestIpListModel::clashingRightsAreMarked()
{
    filterBy("미생");
    const auto rights = [&](int role) { return m_model->index(0, static_cast<int>(IpColumn::Rights)).data(role); };
    QVERIFY(!rights(IpListModel::ClashRole).toBool());
    RightsGrant grant = m_open->library().grants.first();
    grant.id = {};
    QVERIFY(await(m_open->session().addGrant(grant, {})));
    QTRY_VERIFY(rights(IpListModel::ClashRole).toBool());
    QCOMPARE(rights(Qt::AccessibleTextRole).toString(), QStringLiteral("Lapsing · Option, exclusive rights clash"));
    QVERIFY(rights(Qt::ToolTipRole).toString().startsWith(QStringLiteral("Exclusive rights in it clash")));
}

void TestIpListModel::anEditOfOneRowKeepsTheOthers()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex below = m_model->index(4, 0);
    QVERIFY(m_model->setData(m_model->index(3, static_cast<int>(IpColumn::Genre)), QStringLiteral("직장")));
    QTRY_COMPARE(m_model->index(3, static_cast<int>(IpColumn::Genre)).data().toString(), QStringLiteral("직장"));
    settle();
    QCOMPARE(below.row(), 4);
    QCOMPARE(reset.count(), 0);
    QVERIFY(m_model->facts().texts().genres.contains(QStringLiteral("직장")));
    QVERIFY(!m_model->setData(m_model->index(3, static_cast<int>(IpColumn::Genre)), QStringLiteral("직장")));
    QVERIFY(!m_model->setData(m_model->index(3, static_cast<int>(IpColumn::Rights)), QStringLiteral("Secured")));
}

void TestIpListModel::anEditedRowStaysUntilTheNextQuery()
{
    QVERIFY(m_model->setData(m_model->index(3, 0), QStringLiteral("가나다")));
    QTRY_COMPARE(m_model->index(3, 0).data().toString(), QStringLiteral("가나다"));
    settle();
    QCOMPARE(titles().first(), QStringLiteral("나의 Game"));
    filterBy("ㄴ");
    QCOMPARE(titles(), (QStringList{"가나다", "나의 Game"}));
}

void TestIpListModel::editsOfManyRowsKeepTheOrder()
{
    // Each goes to another end, past others that have not been moved yet.
    const QStringList before = titles();
    QList<IpId> ids;
    for (const QString &title : before)
        ids << idOf(title);
    const auto reverse = [&](SourceIp &ip) {
        ip.title = QString(QChar(u'e' - static_cast<int>(before.indexOf(ip.title)))) + ip.title;
    };
    QVERIFY(await(m_open->session().changeIps(ids, reverse, {QStringLiteral("Edit %1"), {}})));
    settle();
    filterBy("a");
    filterBy({});
    QStringList initials;
    for (const QString &title : titles())
        initials << title.first(1);
    QCOMPARE(initials, (QStringList{"a", "b", "c", "d", "e"}));
}

void TestIpListModel::anAddedRowComesInOrder()
{
    filterBy("medium:web-novel");
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    SourceIp ip;
    ip.title = QStringLiteral("달빛 3화");
    ip.medium = Medium::WebNovel;
    QVERIFY(await(m_open->session().addIp(ip)));
    QCOMPARE(titles(), (QStringList{"달빛 2화", "달빛 3화", "달빛 10화"}));
    ip.title = QStringLiteral("달빛 4화");
    ip.medium = Medium::Novel;
    QVERIFY(await(m_open->session().addIp(ip)));
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(reset.count(), 0);
    filterBy({});
    QCOMPARE(m_model->rowCount(), 7);
}

void TestIpListModel::aDeletedRowGoesAndComesBack()
{
    const QStringList before = titles();
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QVERIFY(await(m_open->session().deleteIps({idOf("달빛 10화"), idOf("나의 Game")})));
    QCOMPARE(titles(), (QStringList{"달빛 2화", "미생", "이태원 클라쓰"}));
    settle();
    QVERIFY(await(m_open->session().undo()));
    settle();
    QCOMPARE(titles(), before);
    QCOMPARE(reset.count(), 0);
}

void TestIpListModel::anImportIsOneReset()
{
    IpRows many;
    for (int i = 1000; i > 0; --i)
        many.ip(QStringLiteral("달빛 %1화").arg(i));
    QVERIFY(await(m_open->session().takeRows(many.rows, {QStringLiteral("Import"), {}})));
    settle();
    QCOMPARE(m_model->rowCount(), 1005);
    QCOMPARE(titles().at(1), QStringLiteral("달빛 1화"));
    QCOMPARE(titles().at(100), QStringLiteral("달빛 98화"));
    QVERIFY(await(m_open->session().undo()));
    settle();
    QCOMPARE(m_model->rowCount(), 5);
}

void TestIpListModel::aGrantMovesARowThroughAStatusFilter()
{
    filterBy("status:secured");
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    RightsGrant grant;
    grant.ip = idOf("나의 Game");
    grant.uses = {Use::Drama};
    grant.startsOn = Day(2023, 1, 1);
    QVERIFY(await(m_open->session().addGrant(grant, {})));
    settle();
    QCOMPARE(titles(), (QStringList{"나의 Game", "이태원 클라쓰"}));
    QVERIFY(await(m_open->session().undo()));
    settle();
    QCOMPARE(titles(), QStringList{"이태원 클라쓰"});
    QCOMPARE(reset.count(), 0);
}

void TestIpListModel::nothingIsEditedWhileTravelling()
{
    const QModelIndex title = m_model->index(0, 0);
    QVERIFY(title.flags() & Qt::ItemIsEditable);
    m_open->workspace().travelTo(Day(2022, 6, 30));
    settle();
    QVERIFY(!(title.flags() & Qt::ItemIsEditable));
    QVERIFY(!m_model->setData(title, QStringLiteral("x")));
    QCOMPARE(m_model->index(2, static_cast<int>(IpColumn::Rights)).data().toString(),
             QStringLiteral("Secured · Licence"));
}

void TestIpListModel::everyColumnHasACodeAndAName()
{
    QSet<QString> names;
    for (int i = 0; i < ipColumnCount; ++i) {
        const auto column = static_cast<IpColumn>(i);
        QCOMPARE(columnOf(codeOf(column)), column);
        names.insert(m_model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString());
        QVERIFY(m_model->index(3, i).data().isValid());
    }
    QCOMPARE(names.size(), ipColumnCount);
    QVERIFY(!columnOf(QStringLiteral("x")));
}

SLATEBOARD_TEST(TestIpListModel)
#include "tst_iplistmodel.moc"
