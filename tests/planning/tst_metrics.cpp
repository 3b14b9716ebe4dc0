// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/metrics.h"
#include "app/planning/metrictext.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QTest>
#include <rapidcheck.h>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

/// "120 on 2023-03-01, +20%": what is known of one kind.
QString said(std::optional<MetricPoint> latest, std::optional<double> growth)
{
    if (!latest)
        return QStringLiteral("none");
    const Formatter format(Language::English, {});
    return QStringLiteral("%1 on %2").arg(latest->value).arg(latest->day.iso()) +
           (growth ? QStringLiteral(", ") + growthText(*growth, format) : QString());
}

QString said(const Library &library, MetricKind kind, int row = 0)
{
    const MetricIndex index(library, today);
    return said(index.latest(row, kind), index.growth90(row, kind));
}

/// A value entered so many days ago.
struct Entry {
    int daysAgo;
    double value;
};

} // namespace

Q_DECLARE_METATYPE(QList<Entry>)

class TestMetrics : public QObject {
    Q_OBJECT

private slots:
    void latestAndGrowth_data();
    void latestAndGrowth();
    void kindsAndWorksAreApart();
    void aSeriesHasOneValueADay();
    void theIndexSaysWhatTheSeriesSay();
    void valuesHaveASubtotal_data();
    void valuesHaveASubtotal();
    void valuesAreReadable_data();
    void valuesAreReadable();
    void growthHasASign_data();
    void growthHasASign();
};

void TestMetrics::latestAndGrowth_data()
{
    QTest::addColumn<MetricKind>("kind");
    QTest::addColumn<QList<Entry>>("entries");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, MetricKind kind, const QList<Entry> &entries, const char *expected) {
        QTest::newRow(name) << kind << entries << QString::fromUtf8(expected);
    };
    row("nothing", MetricKind::Views, {}, "none");
    row("one value", MetricKind::Views, {{0, 100}}, "100 on 2023-03-31");
    row("the latest, however entered", MetricKind::Views, {{2, 300}, {9, 200}, {5, 100}}, "300 on 2023-03-29");
    row("after the day asked for", MetricKind::Views, {{3, 100}, {-1, 900}}, "100 on 2023-03-28");
    row("the later entered of a day", MetricKind::Views, {{3, 100}, {3, 120}}, "120 on 2023-03-28");
    row("89 days are too few", MetricKind::Views, {{89, 100}, {0, 120}}, "120 on 2023-03-31");
    row("90 days are enough", MetricKind::Views, {{90, 100}, {0, 120}}, "120 on 2023-03-31, +20%");
    row("the last that is old enough", MetricKind::Views, {{400, 10}, {91, 80}, {40, 90}, {0, 120}},
        "120 on 2023-03-31, +50%");
    row("180 days are not too many", MetricKind::Views, {{180, 100}, {0, 120}}, "120 on 2023-03-31, +20%");
    row("181 days are", MetricKind::Views, {{181, 100}, {0, 120}}, "120 on 2023-03-31");
    row("three years are", MetricKind::Views, {{1095, 10}, {40, 90}, {0, 120}}, "120 on 2023-03-31");
    row("counted from the latest value's day", MetricKind::Views, {{95, 100}, {10, 120}}, "120 on 2023-03-21");
    row("fewer", MetricKind::Subscribers, {{90, 200}, {0, 150}}, "150 on 2023-03-31, −25%");
    row("the same", MetricKind::Comments, {{90, 200}, {0, 200}}, "200 on 2023-03-31, 0%");
    row("from nothing", MetricKind::Comments, {{90, 0}, {0, 200}}, "200 on 2023-03-31");
    row("a better rank", MetricKind::Rank, {{90, 10}, {0, 3}}, "3 on 2023-03-31, +70%");
    row("a worse rank", MetricKind::Rank, {{90, 2}, {0, 3}}, "3 on 2023-03-31, −50%");
    row("the same rank", MetricKind::Rank, {{90, 2}, {0, 2}}, "2 on 2023-03-31, 0%");
}

void TestMetrics::latestAndGrowth()
{
    QFETCH(MetricKind, kind);
    QFETCH(QList<Entry>, entries);
    LibraryBuilder builder;
    const IpId ip = builder.ip();
    for (const Entry &entry : entries)
        builder.metric(ip, kind, today.plusDays(-entry.daysAgo), entry.value);
    QTEST(said(builder.library(), kind), "expected");
    const auto series = metricSeries(builder.library(), ip, today);
    QTEST(series.empty() ? QStringLiteral("none") : said(series.front().points.back(), series.front().growth90()),
          "expected");
}

void TestMetrics::kindsAndWorksAreApart()
{
    LibraryBuilder builder;
    const IpId first = builder.ip();
    builder.ip();
    const IpId third = builder.ip();
    builder.metric(third, MetricKind::Rank, today, 3);
    builder.metric(first, MetricKind::Views, today, 1000);
    builder.metric(third, MetricKind::Views, today, 2000);
    builder.metric(IpId{9999}, MetricKind::Rating, today, 9); // of a work that is gone
    const MetricIndex index(builder.library(), today);
    QCOMPARE(index.latest(0, MetricKind::Views)->value, 1000.0);
    QVERIFY(!index.latest(0, MetricKind::Rank));
    QVERIFY(!index.latest(1, MetricKind::Views));
    QCOMPARE(index.latest(2, MetricKind::Views)->value, 2000.0);
    QCOMPARE(index.latest(2, MetricKind::Rank)->value, 3.0);
    QVERIFY(!index.latest(3, MetricKind::Rank)); // a row added since
    QVERIFY(index.has(MetricKind::Views) && index.has(MetricKind::Rank) && !index.has(MetricKind::Rating));
    QVERIFY(!MetricIndex().latest(0, MetricKind::Views));
}

void TestMetrics::aSeriesHasOneValueADay()
{
    LibraryBuilder builder;
    const IpId ip = builder.ip();
    builder.metric(ip, MetricKind::Rank, today, 4);
    builder.metric(ip, MetricKind::Views, today.plusDays(-5), 7);
    builder.metric(ip, MetricKind::Views, today.plusDays(-9), 6);
    builder.metric(ip, MetricKind::Views, today.plusDays(-5), 8);
    builder.metric(ip, MetricKind::Views, today.plusDays(1), 9);
    const auto series = metricSeries(builder.library(), ip, today);
    QCOMPARE(series.size(), 2U);
    QCOMPARE(series[0].kind, MetricKind::Views);
    QCOMPARE(series[0].points, (std::vector<MetricPoint>{{today.plusDays(-9), 6}, {today.plusDays(-5), 8}}));
    QCOMPARE(series[1].points, (std::vector<MetricPoint>{{today, 4}}));
}

void TestMetrics::theIndexSaysWhatTheSeriesSay()
{
    QVERIFY(rc::check("two ways to the same values", [] {
        LibraryBuilder builder;
        std::vector<IpId> ips(4);
        std::ranges::generate(ips, [&] { return builder.ip(); });
        const int count = *rc::gen::inRange(0, 60);
        for (int i = 0; i < count; ++i) {
            builder.metric(*rc::gen::elementOf(ips), static_cast<MetricKind>(*rc::gen::inRange(0, 5)),
                           today.plusDays(*rc::gen::inRange(-300, 20)), *rc::gen::inRange(1, 6));
        }
        const MetricIndex index(builder.library(), today);
        for (size_t row = 0; row < ips.size(); ++row) {
            const auto all = metricSeries(builder.library(), ips[row], today);
            for (const auto &word : words<MetricKind>()) {
                const auto series = std::ranges::find(all, word.value, &MetricSeries::kind);
                const bool isThere = series != all.end();
                const auto latest = index.latest(static_cast<int>(row), word.value);
                RC_ASSERT(latest == (isThere ? std::optional(series->points.back()) : std::nullopt));
                RC_ASSERT(index.growth90(static_cast<int>(row), word.value) ==
                          (isThere ? series->growth90() : std::nullopt));
            }
        }
    }));
}

void TestMetrics::valuesHaveASubtotal_data()
{
    QTest::addColumn<MetricKind>("kind");
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<std::optional<double>>("subtotal");
    const auto row = [](const char *name, MetricKind kind, const QList<double> &values, std::optional<double> all) {
        QTest::newRow(name) << kind << values << all;
    };
    row("counts add up", MetricKind::Views, {100, 20, 3}, 123);
    row("subscribers too", MetricKind::Subscribers, {100, 20}, 120);
    row("and comments", MetricKind::Comments, {0}, 0);
    row("ratings have a mean", MetricKind::Rating, {9, 8, 8.5}, 8.5);
    row("the best rank", MetricKind::Rank, {12, 3, 40}, 3);
    row("of nothing", MetricKind::Views, {}, {});
    row("of no rating", MetricKind::Rating, {}, {});
}

void TestMetrics::valuesHaveASubtotal()
{
    QFETCH(MetricKind, kind);
    QFETCH(QList<double>, values);
    MetricSubtotal subtotal(kind);
    for (double value : values)
        subtotal.add(value);
    QTEST(subtotal.value(), "subtotal");
}

void TestMetrics::valuesAreReadable_data()
{
    QTest::addColumn<MetricKind>("kind");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("korean");
    QTest::addColumn<QString>("english");
    const auto row = [](MetricKind kind, double value, const char *korean, const char *english) {
        QTest::addRow("%s %g", codeOf(kind), value)
            << kind << value << QString::fromUtf8(korean) << QString::fromUtf8(english);
    };
    row(MetricKind::Views, 0, "0", "0");
    row(MetricKind::Views, 999, "999", "999");
    row(MetricKind::Views, 1500, "1,500", "1.5K");
    row(MetricKind::Views, 10000, "1만", "10K");
    row(MetricKind::Views, 1234000, "123.4만", "1.2M");
    row(MetricKind::Views, 999960, "100만", "1M");
    row(MetricKind::Views, 120000000, "1.2억", "120M");
    row(MetricKind::Views, 99999999, "1억", "100M");
    row(MetricKind::Subscribers, 12345678900, "123.5억", "12.3B");
    row(MetricKind::Comments, 1e300, "10,000,000억", "1,000,000B");
    row(MetricKind::Rating, 9.86, "9.9", "9.9");
    row(MetricKind::Rating, 10, "10.0", "10.0");
    row(MetricKind::Rank, 3, "3위", "#3");
    row(MetricKind::Rank, 1234, "1,234위", "#1,234");
}

void TestMetrics::valuesAreReadable()
{
    QFETCH(MetricKind, kind);
    QFETCH(double, value);
    QTEST(metricText(kind, value, Formatter(Language::Korean, {})), "korean");
    QTEST(metricText(kind, value, Formatter(Language::English, {})), "english");
}

void TestMetrics::growthHasASign_data()
{
    QTest::addColumn<double>("growth");
    QTest::addColumn<QString>("expected");
    QTest::newRow("more") << 0.12 << QStringLiteral("+12%");
    QTest::newRow("a little more") << 0.0449 << QStringLiteral("+4.5%");
    QTest::newRow("just below two digits") << 0.0994 << QStringLiteral("+9.9%");
    QTest::newRow("rounded to two digits") << 0.0996 << QStringLiteral("+10%");
    QTest::newRow("less") << -0.5 << QStringLiteral("−50%");
    QTest::newRow("the same") << 0.0 << QStringLiteral("0%");
    QTest::newRow("nearly the same") << 0.0001 << QStringLiteral("0%");
    QTest::newRow("nearly the same, below") << -0.0001 << QStringLiteral("0%");
    QTest::newRow("very much more") << 123.4 << QStringLiteral("+12,340%");
}

void TestMetrics::growthHasASign()
{
    QFETCH(double, growth);
    QTEST(growthText(growth, Formatter(Language::English, {})), "expected");
}

SLATEBOARD_TEST(TestMetrics)
#include "tst_metrics.moc"
