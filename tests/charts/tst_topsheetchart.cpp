// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/onscreen.h"
#include "tests/support/registry.h"
#include "ui/charts/topsheetchart.h"

#include <QSignalSpy>
#include <QTest>

using namespace slateboard;

class TestTopSheetChart : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_chart.reset(); }
    void barsAreTheRows();
    void varianceStandsBesideItsBar();
    void aClickOnARowOpensIt_data();
    void aClickOnARowOpensIt();
    void keysGoDownAndOpen();
    void describesItself();
    void nothingToShow();

private:
    std::unique_ptr<TopSheetChart> m_chart;
};

void TestTopSheetChart::init()
{
    const auto row = [](int account, qint64 budget, qint64 actual, qint64 committed, qint64 toComplete) {
        return planning::TopSheetRow{AccountId{account},
                                     {budget * 1'000'000},
                                     {actual * 1'000'000},
                                     {committed * 1'000'000},
                                     {toComplete * 1'000'000}};
    };
    m_chart = std::make_unique<TopSheetChart>();
    m_chart->setData({row(1, 100, 40, 30, 30), row(2, 300, 100, 50, 250), row(3, 200, 60, 0, 100)},
                     {QStringLiteral("Story"), QStringLiteral("Cast"), QStringLiteral("Music")}, english);
    show(*m_chart);
}

void TestTopSheetChart::barsAreTheRows()
{
    using Part = TopSheetChart::Part;
    QCOMPARE(m_chart->barsFor(Part::Budget), (std::vector<double>{100e6, 300e6, 200e6}));
    QCOMPARE(m_chart->barsFor(Part::Actual), (std::vector<double>{40e6, 100e6, 60e6}));
    QCOMPARE(m_chart->barsFor(Part::Committed), (std::vector<double>{30e6, 50e6, 0}));
    QCOMPARE(m_chart->barsFor(Part::ToComplete), (std::vector<double>{30e6, 250e6, 100e6}));
}

void TestTopSheetChart::varianceStandsBesideItsBar()
{
    QCOMPARE(m_chart->varianceLabels(),
             (QStringList{QString(), QStringLiteral("✕ %1").arg(english.moneyShort({-100'000'000})),
                          QStringLiteral("+%1").arg(english.moneyShort({40'000'000}))}));
}

void TestTopSheetChart::aClickOnARowOpensIt_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<bool>("onItsName");
    for (int row = 0; row < 3; ++row) {
        QTest::addRow("bar %d", row) << row << false;
        QTest::addRow("name %d", row) << row << true;
    }
}

void TestTopSheetChart::aClickOnARowOpensIt()
{
    QFETCH(int, row);
    QFETCH(bool, onItsName);
    QSignalSpy clicked(m_chart.get(), &TopSheetChart::rowClicked);
    QPoint place = m_chart->rowCentre(row).toPoint();
    if (onItsName)
        place.setX(12);
    QTest::mouseClick(m_chart->childAt(place), Qt::LeftButton, {}, place);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].toInt(), row);
}

void TestTopSheetChart::keysGoDownAndOpen()
{
    QSignalSpy clicked(m_chart.get(), &TopSheetChart::rowClicked);
    QTest::keyClick(m_chart.get(), Qt::Key_Down);
    QTest::keyClick(m_chart.get(), Qt::Key_Down);
    QTest::keyClick(m_chart.get(), Qt::Key_Return);
    QTest::keyClick(m_chart.get(), Qt::Key_Up);
    QTest::keyClick(m_chart.get(), Qt::Key_Return);
    QCOMPARE(clicked.size(), 2);
    QCOMPARE(clicked[0][0].toInt(), 1);
    QCOMPARE(clicked[1][0].toInt(), 0);
}

void TestTopSheetChart::describesItself()
{
    QVERIFY(m_chart->accessibleDescription().startsWith(QStringLiteral("3 accounts, of which 1")));
    m_chart->setSelected(1);
    QVERIFY(m_chart->accessibleDescription().startsWith(QStringLiteral("Cast: budget 300m, EFC 400m")));
}

void TestTopSheetChart::nothingToShow()
{
    m_chart->setData({}, {}, english);
    QCoreApplication::processEvents();
    QTest::keyClick(m_chart.get(), Qt::Key_Down);
    QVERIFY(m_chart->barsFor(TopSheetChart::Part::Budget).empty());
    QVERIFY(!m_chart->accessibleDescription().isEmpty());
}

SLATEBOARD_WINDOW_TEST(TestTopSheetChart)
#include "tst_topsheetchart.moc"
