// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/importing.h"

#include "app/exchange/cells.h"
#include "app/exchange/listfit.h"
#include "tests/support/registry.h"

#include <QtTest>

using namespace slateboard;
using namespace slateboard::exchange;

namespace {

Library library()
{
    Library out = emptyLibrary();
    std::vector<IpHead> heads;
    const auto add = [&](qint64 id, const char *title, const char *creator, const char *foreignId) {
        IpHead head;
        head.id = IpId{id};
        head.title = QString::fromUtf8(title);
        head.creator = QString::fromUtf8(creator);
        head.foreignId = QString::fromUtf8(foreignId);
        heads.push_back(head);
    };
    add(1, "미생", "윤태호", "N-1");
    add(2, "내일", "라마", "");
    add(3, "내일", "다른 사람", "");
    out.ips = IpTable(heads);
    out.ipMetrics.append({IpMetricId{9}, IpId{1}, Day(2023, 1, 31), MetricKind::Views, 1000, {}});
    return out;
}

QString written(const QList<IpMetric> &metrics)
{
    QStringList lines;
    for (const IpMetric &metric : metrics) {
        lines << QStringLiteral("%1 %2 %3 %4")
                     .arg(QString::number(metric.ip.value), QLatin1String(codeOf(metric.kind)), metric.day.iso(),
                          QString::number(metric.value, 'f', QLocale::FloatingPointShortest));
    }
    return lines.join(u'|');
}

} // namespace

class TestImportMetrics : public QObject {
    Q_OBJECT

private slots:
    void readsNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value"); // below 0: refused
        for (auto [text, value] : std::initializer_list<std::pair<const char *, double>>{
                 {"12,345", 12345}, {"1.2만", 12000},  {"3.4M", 3.4e6},        {"4.8", 4.8},
                 {"1위", 1},        {"#3", 3},         {"1억 2,000만", 1.2e8}, {"9.8점", 9.8},
                 {"85%", 85},       {"1,234회", 1234}, {"２만", 20000},        {"12k views", 12000},
                 {"0", 0},          {"2nd", 2},        {"1.5 billion", 1.5e9}, {"1.1만", 11000},
                 {"-5", -1},        {"1,23", -1},      {"2만 3억", -1},        {"many", -1},
                 {"1.2.3", -1},     {"", -1},          {"1e400", -1},          {"2023-01", -1},
                 {"3만원어치", -1}})
            QTest::newRow(text) << QString::fromUtf8(text) << value;
    }
    void readsNumbers()
    {
        QFETCH(QString, text);
        QFETCH(double, value);
        const auto read = readNumber(text);
        QCOMPARE(read.has_value(), value >= 0);
        if (read)
            QCOMPARE(*read, value);
    }

    void tablesOfEveryShape_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QString>("metrics");
        QTest::newRow("long") << "제목,날짜,지표,값\n미생,2023-02-28,조회수,1.2만\n미생,2023-02-28,평점,9.8\n"
                              << "1 views 2023-02-28 12000|1 rating 2023-02-28 9.8";
        QTest::newRow("long, by foreign id") << "foreign_id,day,metric,value\nn-1,2023-02-28,rank,3위\n"
                                             << "1 rank 2023-02-28 3";
        QTest::newRow("kind and day over a column")
            << "제목,조회수 2023-02,2023-03 조회수,평점(2023-03-15)\n미생,\"12,345\",-,9.9\n"
            << "1 views 2023-02-28 12345|1 rating 2023-03-15 9.9";
        QTest::newRow("kinds over columns, day in the row")
            << "제목,작가,기준일,조회수,구독자수\n내일,라마,2023-05-01,3.4M,2만\n"
            << "2 views 2023-05-01 3400000|2 subscribers 2023-05-01 20000";
        QTest::newRow("days over columns, kind in the row") << "제목,지표,2023-02-01,2023-03-01\n미생,댓글수,10,20\n"
                                                            << "1 comments 2023-02-01 10|1 comments 2023-03-01 20";
    }
    void tablesOfEveryShape()
    {
        QFETCH(QString, csv);
        const auto plan = importText(ImportKind::Metrics, csv, library());
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().sentence));
        QVERIFY(plan->rejects.isEmpty());
        QVERIFY(plan->notes.isEmpty());
        QTEST(written(plan->rows.ipMetrics), "metrics");
    }

    void aMatchSaysWhatToldIt_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<int>("by");
        QTest::newRow("title") << "제목,조회수 2023-01-31\n미생,1500\n" << int(MatchedBy::TitleAndCreator);
        QTest::newRow("foreign id") << "foreign_id,조회수 2023-01-31\nN-1,1500\n" << int(MatchedBy::ForeignId);
        QTest::newRow("our id") << "id,조회수 2023-01-31\n1,1500\n" << int(MatchedBy::Id);
    }
    void aMatchSaysWhatToldIt()
    {
        QFETCH(QString, csv);
        const auto plan = importText(ImportKind::Metrics, csv, library());
        QCOMPARE(plan->matches.size(), 1);
        QTEST(int(plan->matches[0].by), "by");
    }

    void whatTheHeadersLeaveOpenIsAskedFor()
    {
        const auto days = readCsvText("제목,2023-02-01\n미생,10\n", QStringLiteral("list.csv"));
        ImportOptions options = optionsFor(ImportKind::Metrics, *days);
        QCOMPARE(planImport(*days, options, library()).error().sentence,
                 QStringLiteral("Nothing in “list.csv” says what its values count: choose a metric."));
        options.metricKind = MetricKind::Views;
        QCOMPARE(written(planImport(*days, options, library())->rows.ipMetrics),
                 QStringLiteral("1 views 2023-02-01 10"));
        const auto kinds = readCsvText("제목,조회수\n미생,10\n", QStringLiteral("list.csv"));
        options = optionsFor(ImportKind::Metrics, *kinds);
        QCOMPARE(planImport(*kinds, options, library()).error().sentence,
                 QStringLiteral("Nothing in “list.csv” says of which day its values are: choose a day."));
        options.metricDay = Day(2023, 7, 1);
        QCOMPARE(written(planImport(*kinds, options, library())->rows.ipMetrics),
                 QStringLiteral("1 views 2023-07-01 10"));
    }

    void wordsOfSomethingElseAreNoMetrics_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<bool>("isKind");
        QTest::newRow("media") << "작품명,구분,2022년 7월\n미생,웹툰,10\n내일,웹소설,10\n" << false;
        QTest::newRow("words of nobody") << "작품명,type,2022년 7월\n미생,완결,10\n" << false;
        QTest::newRow("metrics") << "작품명,구분,2022년 7월\n미생,,10\n미생,조회수,10\n" << true;
        QTest::newRow("nothing") << "작품명,구분,2022년 7월\n미생,,10\n" << true;
        QTest::newRow("a header that says it") << "작품명,지표,2022년 7월\n미생,열기,10\n" << true;
    }
    void wordsOfSomethingElseAreNoMetrics()
    {
        QFETCH(QString, csv);
        const auto table = readCsvText(csv.toUtf8(), QStringLiteral("list.csv"));
        const Mapping mapping = proposeMapping(ImportKind::Metrics, *table);
        QTEST(mapping.contains(QStringLiteral("metric")), "isKind");
        QCOMPARE(mapping.value(QStringLiteral("title"), -1), 0);
    }

    void namesTellTheMetric_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("metric"); // empty: none
        const QString days = QStringLiteral("제목,2023-02,2023-03");
        QTest::newRow("file") << "월별조회수.csv"
                              << "" << days << "views";
        QTest::newRow("sheet before file") << "월별조회수.xlsx"
                                           << "평점" << days << "rating";
        QTest::newRow("English words") << "monthly_views-2023.csv"
                                       << "" << days << "views";
        QTest::newRow("no part of a word") << "reviews 리뷰.csv"
                                           << "" << days << "";
        QTest::newRow("several") << "조회수와 평점.csv"
                                 << "" << days << "";
        QTest::newRow("headers tell") << "월별조회수.csv"
                                      << ""
                                      << "제목,평점 2023-02,평점 2023-03"
                                      << "";
        QTest::newRow("rows tell") << "월별조회수.csv"
                                   << ""
                                   << "제목,지표,2023-02"
                                   << "";
    }
    void namesTellTheMetric()
    {
        QFETCH(QString, file);
        QFETCH(QString, sheet);
        QFETCH(QString, header);
        auto table = readCsvText(header.toUtf8() + "\n미생,1,2\n", file).value();
        table.sheet = sheet;
        const auto told = proposeMetricKind(table, proposeMapping(ImportKind::Metrics, table));
        QTEST(told ? QString::fromLatin1(codeOf(*told)) : QString(), "metric");
    }

    void aDayHasOneValueAKind()
    {
        const auto table = readCsvText("제목,조회수 2023-01-31,조회수 2023-02-28\n미생,1500,1600\n미생,1700,1600\n",
                                       QStringLiteral("list.csv"));
        ImportOptions options = optionsFor(ImportKind::Metrics, *table);
        auto plan = planImport(*table, options, library());
        QCOMPARE(written(plan->rows.ipMetrics), QStringLiteral("1 views 2023-02-28 1600"));
        QVERIFY(plan->updates.isEmpty());
        QCOMPARE(plan->rejects.size(), 1);
        QCOMPARE(plan->rejects[0].sentence, QStringLiteral("Line 3, “조회수 2023-01-31”: Line 2 has the same metric of "
                                                           "the same day already."));
        options.matchAction = MatchAction::Update;
        plan = planImport(*table, options, library());
        QCOMPARE(plan->updates.metrics.size(), 1);
        QCOMPARE(plan->updates.metrics[0].id, IpMetricId{9});
        QCOMPARE(plan->updates.metrics[0].value, 1500.0);
        QCOMPARE(plan->matches[0].differences[0].before, QStringLiteral("Views 2023-01-31: 1000"));
        QCOMPARE(plan->rowsUpdated, 1);
    }

    void whatCannotBeTakenIsSaid_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("unknown") << "제목,조회수 2023-02\n없는 작품,10\n"
                                 << "The source IP on line 2 is not in the library.";
        QTest::newRow("several of a title")
            << "제목,조회수 2023-02\n내일,10\n"
            << "Line 2, “제목”: Several source IPs are called “내일”; only their creator "
               "would tell them apart.";
        QTest::newRow("no number") << "제목,조회수 2023-02\n미생,많음\n"
                                   << "Line 2, “조회수 2023-02”: “많음” is not a number that Slateboard can read.";
        QTest::newRow("no rating") << "제목,평점 2023-02\n미생,101\n"
                                   << "Line 2, “평점 2023-02”: A rating is at most 100.";
        QTest::newRow("no rank") << "제목,순위 2023-02\n미생,0\n"
                                 << "Line 2, “순위 2023-02”: A rank is a whole number from 1.";
        QTest::newRow("half a view") << "제목,조회수 2023-02\n미생,12.5\n"
                                     << "Line 2, “조회수 2023-02”: Views, subscribers and comments are whole numbers.";
        QTest::newRow("no day") << "제목,날짜,지표,값\n미생,,조회수,10\n"
                                << "Line 2, “날짜”: “” is not a day, a month or a year that Slateboard can read.";
        QTest::newRow("no metric") << "제목,날짜,지표,값\n미생,2023,열기,10\n"
                                   << "Line 2, “지표”: “열기” is not a known metric.";
    }
    void whatCannotBeTakenIsSaid()
    {
        QFETCH(QString, csv);
        const auto plan = importText(ImportKind::Metrics, csv, library());
        QVERIFY(plan);
        QCOMPARE(plan->rowsTaken, 0);
        QTEST(plan->rejects.value(0).sentence, "sentence");
    }

    void oneBadCellCostsTheCell()
    {
        const auto plan = importText(ImportKind::Metrics,
                                     QStringLiteral("제목,조회수 2023-02,조회수 2023-03\n미생,많음,10\n"), library());
        QCOMPARE(plan->rowsTaken, 1);
        QCOMPARE(plan->notes.size(), 1);
        QCOMPARE(plan->columns[1].unreadable, 1);
    }
};

SLATEBOARD_TEST(TestImportMetrics)
#include "tst_importmetrics.moc"
