// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/iprows.h"
#include "tests/support/openlibrary.h"
#include "ui/models/iplistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace slateboard;

class TestIpListModel : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void sortsByAnyColumn_data();
    void sortsByAnyColumn();
    void filters_data();
    void filters();
    void showsRightsInWords();
    void anEditOfOneRowKeepsTheOthers();
    void anEditedRowStaysUntilTheNextQuery();
    void editsOfManyRowsKeepTheOrder();
    void anAddedRowComesInOrder();
    void aDeletedRowGoesAndComesBack();
    void anImportIsOneReset();
    void aGrantMovesARowThroughAStatusFilter();
    void nothingIsEditedWhileTravelling();

private:
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] IpId idOf(const QString &title) const;
    void settle() { QTRY_VERIFY(m_model->isSettled()); }

    std::unique_ptr<OpenLibrary> m_open;
    std::unique_ptr<IpListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestIpListModel::init()
{
    m_open = std::make_unique<OpenLibrary>(IpRows::small().rows);
    m_model = std::make_unique<IpListModel>(m_open->workspace());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    settle();
}

void TestIpListModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_open.reset();
}

QStringList TestIpListModel::titles() const
{
    QStringList result;
    for (int row = 0; row < m_model->rowCount(); ++row)
        result << m_model->index(row, 0).data().toString();
    return result;
}

IpId TestIpListModel::idOf(const QString &title) const
{
    const IpTable &ips = m_open->library().ips;
    for (int row = 0; row < ips.size(); ++row) {
        if (ips.text(row, IpChunk::TitleText) == title)
            return ips.id(row);
    }
    return {};
}

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
                               << QStringList{"이태원 클라쓰", "달빛 10화", "달빛 2화", "나의 Game", "미생"};
    QTest::newRow("rights") << IpColumn::Rights << Qt::AscendingOrder
                            << QStringList{"이태원 클라쓰", "미생", "나의 Game", "달빛 2화", "달빛 10화"};
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
    QTest::addColumn<IpFilter>("filter");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const IpFilter &filter, const QStringList &expected) {
        QTest::newRow(name) << filter << expected;
    };
    row("nothing set", {}, {"나의 Game", "달빛 2화", "달빛 10화", "미생", "이태원 클라쓰"});
    row("two syllables", {.text = "달빛"}, {"달빛 2화", "달빛 10화"});
    row("initial consonants", {.text = "ㅇㅌㅇ"}, {"이태원 클라쓰"});
    row("two words", {.text = "달빛 10"}, {"달빛 10화"});
    row("no such", {.text = "없는"}, {});
    row("medium", {.medium = Medium::Game}, {"나의 Game"});
    row("genre", {.genre = "로맨스"}, {"달빛 2화", "달빛 10화"});
    row("no genre", {.genre = ""}, {"나의 Game"});
    row("secured", {.status = IpStatus::Secured}, {"이태원 클라쓰"});
    row("lapsed", {.status = IpStatus::Lapsed}, {"달빛 10화"});
    row("view lapsing", {.view = IpView::Lapsing}, {"미생"});
    row("view not tied", {.view = IpView::NotTied}, {"나의 Game", "달빛 2화", "달빛 10화", "이태원 클라쓰"});
    row("view in talks", {.view = IpView::InTalks}, {"달빛 2화"});
    row("all at once", {.text = "ㄷㅂ", .view = IpView::NotTied, .medium = Medium::WebNovel, .genre = "로맨스"},
        {"달빛 2화", "달빛 10화"});
}

void TestIpListModel::filters()
{
    QFETCH(IpFilter, filter);
    m_model->setFilter(filter);
    QTEST(titles(), "expected");
    QCOMPARE(m_model->facts().lapsing, 1);
    QCOMPARE(m_model->facts().notTied, 4);
    QCOMPARE(m_model->facts().inTalks, 1);
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

void TestIpListModel::anEditOfOneRowKeepsTheOthers()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex below = m_model->index(4, 0);
    QVERIFY(m_model->setData(m_model->index(3, static_cast<int>(IpColumn::Genre)), QStringLiteral("직장")));
    QTRY_COMPARE(m_model->index(3, static_cast<int>(IpColumn::Genre)).data().toString(), QStringLiteral("직장"));
    settle();
    QCOMPARE(below.row(), 4);
    QCOMPARE(reset.count(), 0);
    QVERIFY(m_model->facts().genres.contains(QStringLiteral("직장")));
    QVERIFY(!m_model->setData(m_model->index(3, static_cast<int>(IpColumn::Genre)), QStringLiteral("직장")));
    QVERIFY(!m_model->setData(m_model->index(3, static_cast<int>(IpColumn::Rights)), QStringLiteral("Secured")));
}

void TestIpListModel::anEditedRowStaysUntilTheNextQuery()
{
    QVERIFY(m_model->setData(m_model->index(3, 0), QStringLiteral("가나다")));
    QTRY_COMPARE(m_model->index(3, 0).data().toString(), QStringLiteral("가나다"));
    settle();
    QCOMPARE(titles().first(), QStringLiteral("나의 Game"));
    m_model->setFilter({.text = "ㄴ"});
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
    QVERIFY(awaited(m_open->session().changeIps(ids, reverse, {QStringLiteral("Edit %1"), {}})));
    settle();
    m_model->setFilter({.text = "a"});
    m_model->setFilter({});
    QStringList initials;
    for (const QString &title : titles())
        initials << title.first(1);
    QCOMPARE(initials, (QStringList{"a", "b", "c", "d", "e"}));
}

void TestIpListModel::anAddedRowComesInOrder()
{
    m_model->setFilter({.medium = Medium::WebNovel});
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    SourceIp ip;
    ip.title = QStringLiteral("달빛 3화");
    ip.medium = Medium::WebNovel;
    QVERIFY(awaited(m_open->session().addIp(ip)));
    QCOMPARE(titles(), (QStringList{"달빛 2화", "달빛 3화", "달빛 10화"}));
    ip.title = QStringLiteral("달빛 4화");
    ip.medium = Medium::Novel;
    QVERIFY(awaited(m_open->session().addIp(ip)));
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(reset.count(), 0);
    m_model->setFilter({});
    QCOMPARE(m_model->rowCount(), 7);
}

void TestIpListModel::aDeletedRowGoesAndComesBack()
{
    const QStringList before = titles();
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QVERIFY(awaited(m_open->session().deleteIps({idOf("달빛 10화"), idOf("나의 Game")})));
    QCOMPARE(titles(), (QStringList{"달빛 2화", "미생", "이태원 클라쓰"}));
    settle();
    QVERIFY(awaited(m_open->session().undo()));
    settle();
    QCOMPARE(titles(), before);
    QCOMPARE(reset.count(), 0);
}

void TestIpListModel::anImportIsOneReset()
{
    IpRows many;
    for (int i = 1000; i > 0; --i)
        many.ip(QStringLiteral("달빛 %1화").arg(i));
    QVERIFY(awaited(m_open->session().takeRows(many.rows, {QStringLiteral("Import"), {}})));
    settle();
    QCOMPARE(m_model->rowCount(), 1005);
    QCOMPARE(titles().at(1), QStringLiteral("달빛 1화"));
    QCOMPARE(titles().at(100), QStringLiteral("달빛 98화"));
    QVERIFY(awaited(m_open->session().undo()));
    settle();
    QCOMPARE(m_model->rowCount(), 5);
}

void TestIpListModel::aGrantMovesARowThroughAStatusFilter()
{
    m_model->setFilter({.status = IpStatus::Secured});
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    RightsGrant grant;
    grant.ip = idOf("나의 Game");
    grant.uses = {Use::Drama};
    grant.startsOn = Day(2023, 1, 1);
    QVERIFY(awaited(m_open->session().addGrant(grant, {})));
    settle();
    QCOMPARE(titles(), (QStringList{"나의 Game", "이태원 클라쓰"}));
    QVERIFY(awaited(m_open->session().undo()));
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

QTEST_GUILESS_MAIN(TestIpListModel)
#include "tst_iplistmodel.moc"
