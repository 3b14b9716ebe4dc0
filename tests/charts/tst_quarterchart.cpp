// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/handmadefigures.h"
#include "tests/charts/onscreen.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"
#include "ui/charts/quarterchart.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <numeric>

using namespace slateboard;

namespace {

// The sixteen years 1990 to 2005, as the films data has them.
planning::MoneyFigures manyQuarters(int count = 64)
{
    planning::MoneyFigures money;
    for (int i = 0; i < count; ++i) {
        planning::QuarterMoney quarter;
        quarter.quarter = Quarter{1990 * 4 + i};
        quarter.firm = quarter.firmByFormat[1] = handmade::billions(1 + i % 7);
        money.quarters.push_back(quarter);
    }
    return money;
}

void clickAt(QuarterChart &chart, const QPointF &place)
{
    QTest::mouseClick(chart.childAt(place.toPoint()), Qt::LeftButton, {}, place.toPoint());
}

} // namespace

class TestQuarterChart : public QObject {
    Q_OBJECT
private slots:
    void barsAddUpToTheDemand()
    {
        const auto money = handmade::money();
        QuarterChart chart;
        chart.setData(money, today, english);
        QCOMPARE(chart.shownQuarters().size(), size_t(12));
        for (size_t i = 0; i < money.quarters.size(); ++i) {
            double firm = 0;
            double hoped = 0;
            for (const auto &word : words<Format>()) {
                firm += chart.barsFor(word.value, true).at(i);
                hoped += chart.barsFor(word.value, false).at(i);
            }
            QCOMPARE(firm, static_cast<double>(money.quarters[i].firm.minor));
            QCOMPARE(hoped, static_cast<double>(money.quarters[i].hoped.minor));
        }
    }

    void capFollowsTheYear()
    {
        auto money = handmade::money();
        money.quarters[11].cap.reset();
        QuarterChart chart;
        chart.setData(money, today, english);
        const std::vector<double> caps = chart.capSteps();
        QCOMPARE(caps.at(0), 30e9);
        QCOMPARE(caps.at(3), 30e9);
        QCOMPARE(caps.at(4), 40e9);
        QCOMPARE(caps.at(8), 45e9);
        QVERIFY(std::isnan(caps.at(11)));
    }

    void overrunIsNamedWithItsSign()
    {
        QuarterChart chart;
        chart.setData(handmade::money(), today, english);
        show(chart);
        // Firm demand over the cap, and in brackets what only hoped titles bring over it.
        const QStringList expected{QStringLiteral("+1bn"), QStringLiteral("(+4bn)")};
        QCOMPARE(chart.overrunLabels(), expected);
    }

    void overrunAgreesWithTheHeadroom()
    {
        auto money = handmade::money();
        planning::QuarterMoney &quarter = money.quarters[3];
        quarter.tightest = CapId{5};
        quarter.headroom = -handmade::billions(0.7); // on the cap's own basis
        planning::CapUse use;
        use.cap = quarter.tightest;
        use.quarter = quarter.quarter;
        money.caps.push_back(use);
        QuarterChart chart;
        chart.setData(money, today, english);
        show(chart);
        QCOMPARE(chart.overrunLabels().first(), QStringLiteral("+700m"));
    }

    void labelsCoverNoOther_data()
    {
        QTest::addColumn<int>("width");
        for (int width : {360, 480, 520, 560, 640, 900, 1400})
            QTest::addRow("%d pixels", width) << width;
    }
    void labelsCoverNoOther()
    {
        QFETCH(int, width);
        auto money = handmade::money();
        for (size_t i = 9; i < 12; ++i) // hoped titles bring each of these just over its cap
            money.quarters[i].hoped = money.quarters[i].hopedByFormat[0] =
                *money.quarters[i].cap - money.quarters[i].firm + handmade::billions(0.3648);
        QuarterChart chart;
        chart.setData(money, today, english);
        show(chart, {width, 260});
        const QList<QRectF> labels = chart.labelRects();
        QVERIFY(labels.size() >= 3); // a cap a year at least
        for (qsizetype i = 0; i < labels.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!labels[i].adjusted(1, 1, -1, -1).intersects(labels[j].adjusted(1, 1, -1, -1)));
        }
    }

    void everyCapIsNamed_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("beside open rows") << QSize(412, 260);
        QTest::newRow("in the window") << QSize(640, 300);
        QTest::newRow("on paper") << QSize(828, 310);
    }
    void everyCapIsNamed()
    {
        QFETCH(QSize, size);
        auto money = handmade::money();
        for (size_t i = 4; i < 8; ++i) // a cap a quarter
            money.quarters[i].cap = handmade::billions(36.0 + 2.0 * static_cast<double>(i));
        QuarterChart chart;
        chart.setData(money, today, english);
        show(chart, size);
        const auto overruns = chart.overrunLabels().size();
        QCOMPARE(chart.labelRects().size() - overruns, 6); // 30bn, four of a quarter, 45bn
    }

    void manyQuartersThinOut()
    {
        QuarterChart chart;
        chart.setData(manyQuarters(), Day(2005, 12, 31), english);
        show(chart);
        QCOMPARE(chart.shownQuarters().size(), size_t(64));
        const QStringList labels = chart.quarterLabels();
        QVERIFY(labels.size() >= 4 && labels.size() <= 16);
        QCOMPARE(labels.first(), QStringLiteral("1990"));
    }

    void moreThanEightyQuartersShowTheLast()
    {
        QuarterChart chart;
        chart.setData(manyQuarters(100), Day(2005, 12, 31), english);
        QCOMPARE(chart.shownQuarters().size(), size_t(80));
        QCOMPARE(chart.shownQuarters().back(), (Quarter{1990 * 4 + 99}));
    }

    void clickOpensASegment()
    {
        QuarterChart chart;
        chart.setData(handmade::money(), today, english);
        show(chart);
        QSignalSpy clicked(&chart, &QuarterChart::quarterClicked);
        clickAt(chart, chart.barCentre(Quarter{2023 * 4}));
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].value<Quarter>(), (Quarter{2023 * 4}));
        QCOMPARE(clicked[0][1].value<std::optional<planning::BarKey>>(),
                 std::optional(planning::BarKey(Format::Drama)));
        QCOMPARE(chart.selected(), std::optional(Quarter{2023 * 4}));
    }

    void clickAboveABarOpensTheQuarter()
    {
        QuarterChart chart;
        chart.setData(handmade::money(), today, english);
        show(chart);
        QSignalSpy clicked(&chart, &QuarterChart::quarterClicked);
        clickAt(chart, {chart.barCentre(Quarter{2021 * 4}).x(), 60});
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][1].value<std::optional<planning::BarKey>>(), std::optional<planning::BarKey>());
    }

    void keysChooseAndOpen()
    {
        QuarterChart chart;
        chart.setData(handmade::money(), today, english);
        show(chart);
        QSignalSpy clicked(&chart, &QuarterChart::quarterClicked);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(clicked.size(), 0);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.selected(), std::optional(Quarter::of(today)));
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].value<Quarter>(), (Quarter{2023 * 4 + 1}));
        QTest::keyClick(&chart, Qt::Key_End);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.selected(), std::optional(Quarter{2023 * 4 + 3}));
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("Q4 23")));
    }

    // Those who came by keyboard see where it is.
    void focusIsSeen()
    {
        QuarterChart chart;
        chart.setData(handmade::money(), today, english);
        show(chart);
        const auto edge = [&] { return chart.grab().toImage().pixelColor(1, chart.height() / 2); };
        chart.clearFocus();
        const QColor ground = edge();
        chart.setFocus(Qt::MouseFocusReason);
        QCOMPARE(edge(), ground);
        chart.clearFocus();
        chart.setFocus(Qt::TabFocusReason);
        QVERIFY(chart.hasFocus());
        QVERIFY(edge() != ground);
        chart.clearFocus();
        QCOMPARE(edge(), ground);
    }

    void selectionEndsWithItsQuarter()
    {
        QuarterChart chart;
        chart.setData(handmade::money(), today, english);
        chart.setSelected(Quarter{2021 * 4});
        chart.setData(manyQuarters(), today, english);
        QCOMPARE(chart.selected(), std::optional<Quarter>());
    }

    void describesItself()
    {
        QuarterChart chart;
        QVERIFY(!chart.accessibleDescription().isEmpty());
        chart.setData(handmade::money(), today, english);
        const QString text = chart.accessibleDescription();
        QVERIFY2(text.contains(QStringLiteral("Q2 23")) && text.contains(QStringLiteral("49bn")), qPrintable(text));
    }

    void savesEveryKind_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("magic");
        QTest::newRow("svg") << "svg" << QByteArray("<?xml");
        QTest::newRow("png") << "PNG" << QByteArray("\x89PNG");
        QTest::newRow("pdf") << "pdf" << QByteArray("%PDF");
    }
    void savesEveryKind()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, magic);
        QTemporaryDir folder;
        QuarterChart chart;
        chart.setData(handmade::money(), today, english);
        chart.resize(640, 340);
        const QString path = folder.filePath(QStringLiteral("chart.") + ending);
        const auto saved = chart.saveChart(path);
        QVERIFY2(saved.has_value(), saved ? "" : qPrintable(saved.error().sentence));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith(magic));
        if (ending == QLatin1String("PNG"))
            QCOMPARE(QImage(path).size(), QSize(1280, 680));
        if (ending == QLatin1String("svg")) {
            QVERIFY(bytes.contains("cap 45bn"));
            QVERIFY(!bytes.contains("<image")); // vectors only
            QXmlStreamReader reader(bytes);
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY(!reader.hasError());
        }
    }

    void refusesOtherKindsAndPlaces()
    {
        QuarterChart chart;
        chart.setData(handmade::money(), today, english);
        QCOMPARE(chart.saveChart(QStringLiteral("chart.doc")).error().code, ErrorCode::Invalid);
        QCOMPARE(chart.saveChart(QStringLiteral("/nowhere/at/all/chart.svg")).error().code, ErrorCode::Io);
    }

    void copiesPictureAndDrawing()
    {
        QuarterChart chart;
        chart.setData(handmade::money(), today, english);
        chart.resize(640, 340);
        chart.copyAction()->trigger();
        const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
        QVERIFY(mime->hasImage());
        QCOMPARE(qvariant_cast<QImage>(mime->imageData()).size(), QSize(1280, 680));
        QVERIFY(mime->data(QStringLiteral("image/svg+xml")).contains("<svg"));
    }

    void followsTheTheme()
    {
        QuarterChart chart;
        chart.setData(handmade::money(), today, english);
        chart.setPalette(Theme::darkTheme().palette());
        show(chart);
        QCOMPARE(chart.grab().toImage().pixelColor(2, 2), Theme::darkTheme().base);
        chart.setPalette(Theme::light().palette());
        QCoreApplication::processEvents();
        QCOMPARE(chart.grab().toImage().pixelColor(2, 2), Theme::light().base);
    }

    void nothingToShow()
    {
        QuarterChart chart;
        chart.setData({}, today, english);
        show(chart);
        QVERIFY(chart.shownQuarters().empty());
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.selected(), std::optional<Quarter>());
    }
};

SLATEBOARD_WINDOW_TEST(TestQuarterChart)
#include "tst_quarterchart.moc"
