// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/iplistbench.h"
#include "tests/support/registry.h"

#include <QSignalSpy>

using namespace slateboard;

class TestIpGroups : public IpListBench {
    Q_OBJECT
private slots:
    void dividesIntoGroups_data();
    void dividesIntoGroups();
    void aClosedGroupStaysClosed();
    void groupsFollowEdits();
    void groupsGoWhileFactsCome();
    void headsHaveSubtotals();
};

void TestIpGroups::dividesIntoGroups_data()
{
    QTest::addColumn<IpGrouping>("by");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("medium") << IpGrouping::Medium
                            << QStringList{"[Web novel 2 · 0 secured · 40% of the list]", "달빛 2화", "달빛 10화",
                                           "[Webtoon 2 · 2 secured · 40% of the list]",   "미생",     "이태원 클라쓰",
                                           "[Game 1 · 0 secured · 20% of the list]",      "나의 Game"};
    QTest::newRow("genre") << IpGrouping::Genre
                           << QStringList{"[드라마 1 · 1 secured · 20% of the list]",
                                          "미생",
                                          "[로맨스 2 · 0 secured · 40% of the list]",
                                          "달빛 2화",
                                          "달빛 10화",
                                          "[성장 1 · 1 secured · 20% of the list]",
                                          "이태원 클라쓰",
                                          "[No genre 1 · 0 secured · 20% of the list]",
                                          "나의 Game"};
    QTest::newRow("origin") << IpGrouping::Origin << QStringList{"[Market 5 · 2 secured · 100% of the list]",
                                                                 "나의 Game",
                                                                 "달빛 2화",
                                                                 "달빛 10화",
                                                                 "미생",
                                                                 "이태원 클라쓰"};
    QTest::newRow("publisher") << IpGrouping::Publisher
                               << QStringList{"[No publisher 5 · 2 secured · 100% of the list]",
                                              "나의 Game",
                                              "달빛 2화",
                                              "달빛 10화",
                                              "미생",
                                              "이태원 클라쓰"};
    QTest::newRow("status") << IpGrouping::Status
                            << QStringList{"[Listed 1 · 0 secured · 20% of the list]",
                                           "나의 Game",
                                           "[In talks 1 · 0 secured · 20% of the list]",
                                           "달빛 2화",
                                           "[Secured 1 · 1 secured · 20% of the list]",
                                           "이태원 클라쓰",
                                           "[Lapses within 90 days 1 · 1 secured · 20% of the list]",
                                           "미생",
                                           "[Lapsed 1 · 0 secured · 20% of the list]",
                                           "달빛 10화"};
    QTest::newRow("kind") << IpGrouping::Kind
                          << QStringList{"[Purchase 1 · 1 secured · 20% of the list]",
                                         "이태원 클라쓰",
                                         "[Option 1 · 1 secured · 20% of the list]",
                                         "미생",
                                         "[No right 3 · 0 secured · 60% of the list]",
                                         "나의 Game",
                                         "달빛 2화",
                                         "달빛 10화"};
}

void TestIpGroups::dividesIntoGroups()
{
    QFETCH(IpGrouping, by);
    m_model->setGrouping(by);
    settle();
    QTEST(titles(), "expected");
    QCOMPARE(m_model->foundCount(), 5);
    QCOMPARE(m_model->shownIds().size(), 5);
    QVERIFY(m_model->idAt(0).isNull());
    QVERIFY(!(m_model->index(0, 0).flags() & Qt::ItemIsSelectable));
    QVERIFY(!m_model->setData(m_model->index(0, 0), QStringLiteral("x")));
    QCOMPARE(m_model->rowsOf({m_model->idAt(1)}), QList{1});
    m_model->setGrouping(IpGrouping::None);
    settle();
    QCOMPARE(titles().size(), 5);
}

void TestIpGroups::aClosedGroupStaysClosed()
{
    m_model->setGrouping(IpGrouping::Medium);
    settle();
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex last = m_model->index(7, 0);
    m_model->setCollapsed(3, true);
    QCOMPARE(titles().size(), 6);
    QCOMPARE(last.row(), 5);
    QVERIFY(m_model->headAt(3)->isCollapsed);
    QVERIFY(!m_model->rowOf(idOf("미생")));
    QCOMPARE(m_model->foundCount(), 5);
    QCOMPARE(reset.count(), 0);
    filterBy("달빛");
    QCOMPARE(titles(), (QStringList{"[Web novel 2 · 0 secured · 100% of the list]", "달빛 2화", "달빛 10화"}));
    filterBy({});
    QVERIFY(m_model->headAt(3)->isCollapsed);
    m_model->setCollapsed(3, false);
    QCOMPARE(titles().at(4), QStringLiteral("미생"));
    m_model->setAllCollapsed(true);
    QCOMPARE(m_model->rowCount(), 3);
}

void TestIpGroups::groupsFollowEdits()
{
    m_model->setGrouping(IpGrouping::Medium);
    settle();
    const QModelIndex medium = m_model->index(7, static_cast<int>(IpColumn::Medium));
    QVERIFY(m_model->setData(medium, static_cast<int>(Medium::Webtoon)));
    QTRY_COMPARE(m_model->rowCount(), 7);
    settle();
    QCOMPARE(titles().at(3), QStringLiteral("[Webtoon 3 · 2 secured · 60% of the list]"));
    SourceIp ip;
    ip.title = QStringLiteral("새 작품");
    ip.medium = Medium::Novel;
    QVERIFY(await(m_open->session().addIp(ip)));
    settle();
    QVERIFY(titles().contains(QStringLiteral("[Novel 1 · 0 secured · 17% of the list]")));
    QVERIFY(await(m_open->session().undo()));
    settle();
    QCOMPARE(m_model->rowCount(), 7);
}

void TestIpGroups::groupsGoWhileFactsCome()
{
    // Given groups of what a filter by facts lets through
    m_model->setGrouping(IpGrouping::Medium);
    filterBy("status:secured");
    settle();
    QCOMPARE(titles(), (QStringList{"[Webtoon 1 · 1 secured · 100% of the list]", "이태원 클라쓰"}));
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    // When facts are on their way and the groups are given up before they are there
    m_open->workspace().travelTo(m_open->workspace().asOf().plusDays(1));
    m_model->setGrouping(IpGrouping::None);
    settle();
    // Then the list stands without groups, and no head was taken for a row
    QCOMPARE(removed.count(), 0);
    QCOMPARE(titles(), QStringList{"이태원 클라쓰"});
}

void TestIpGroups::headsHaveSubtotals()
{
    m_model->setGrouping(IpGrouping::Medium);
    settle();
    const auto subtotal = [&](IpColumn column) {
        return m_model->index(3, static_cast<int>(column)).data().toString(); // webtoons
    };
    QCOMPARE(subtotal(IpColumn::Views), QStringLiteral("170,000"));
    QCOMPARE(subtotal(IpColumn::Rating), QStringLiteral("4.6"));
    QCOMPARE(subtotal(IpColumn::Rank), QString());
    QCOMPARE(subtotal(IpColumn::Creator), QString());
    QCOMPARE(subtotal(IpColumn::Fee), m_open->workspace().format().moneyShort(Money{30'000'000}));
    QCOMPARE(m_model->index(3, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Open group: Webtoon · 2 · 2 secured · 40% of the list"));
}

SLATEBOARD_TEST(TestIpGroups)
#include "tst_ipgroups.moc"
