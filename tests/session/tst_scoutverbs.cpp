// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/newsession.h"

#include "app/session/session.h"
#include "tests/support/registry.h"

#include <QtTest>

#include <limits>

using namespace slateboard;

/// Scouting steps, metrics and saved filters: what is kept and what is refused.
class TestScoutVerbs : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_session.reset(); }
    void aStepIsTakenWithManyAtOnce();
    void aStepOfWhatIsGoneChangesNothing();
    void aDayHasOneValueOfAKind();
    void valuesAreRefused_data();
    void valuesAreRefused();
    void aFilterIsSavedAndChanged();
    void filtersAreRefused_data();
    void filtersAreRefused();

private:
    [[nodiscard]] const Library &library() const { return m_session->library(); }
    IpId add(const QString &title)
    {
        SourceIp ip;
        ip.id = makeId<SourceIp>();
        ip.title = title;
        return await(m_session->addIp(ip)) ? ip.id : IpId{};
    }

    QTemporaryDir m_folder;
    std::shared_ptr<Session> m_session;
    IpId m_ip;
};

void TestScoutVerbs::init()
{
    m_session = newSession(m_folder);
    m_ip = add(QStringLiteral("달빛 궁궐"));
}

void TestScoutVerbs::aStepIsTakenWithManyAtOnce()
{
    const IpId other = add(QStringLiteral("심야 병원"));
    const auto done = await(m_session->addScoutEvents({m_ip, other}, ScoutStep::InTalks, today, QStringLiteral(" 김  "),
                                                      QStringLiteral("도서전에서\t만남")));
    QVERIFY(done);
    QCOMPARE(done->words.translated(), QStringLiteral("Scouting step of 2 source IP(s): In talks"));
    QCOMPARE(library().scoutEvents.size(), 2);
    const ScoutEvent first = library().scoutEvents.first();
    QCOMPARE(first, (ScoutEvent{first.id, m_ip, today, ScoutStep::InTalks, QStringLiteral("김"),
                                QStringLiteral("도서전에서 만남")}));
    const auto removed = await(m_session->deleteScoutEvents({first.id, library().scoutEvents.last().id}));
    QVERIFY(removed && library().scoutEvents.isEmpty());
    QVERIFY(await(m_session->undo()));
    QCOMPARE(library().scoutEvents.size(), 2);
    QVERIFY(await(m_session->undo()));
    QVERIFY(library().scoutEvents.isEmpty());
}

void TestScoutVerbs::aStepOfWhatIsGoneChangesNothing()
{
    const auto done = await(m_session->addScoutEvents({m_ip, IpId{99}}, ScoutStep::Offer, today, {}, {}));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Conflict);
    QVERIFY(library().scoutEvents.isEmpty());
    QVERIFY(!await(m_session->deleteScoutEvents({ScoutEventId{99}})));
    QVERIFY(!await(m_session->addMetric({{}, IpId{99}, today, MetricKind::Views, 1, {}})));
    QVERIFY(!await(m_session->deleteMetrics({IpMetricId{99}})));
}

void TestScoutVerbs::aDayHasOneValueOfAKind()
{
    const auto record = [&](MetricKind kind, Day day, double value, IpMetricId id = {}) {
        return await(m_session->addMetric({id, m_ip, day, kind, value, QStringLiteral(" 시리즈 ")})).has_value();
    };
    QVERIFY(record(MetricKind::Views, today, 100));
    QVERIFY(record(MetricKind::Views, today.plusDays(-1), 90));
    QVERIFY(record(MetricKind::Rank, today, 3));
    QCOMPARE(library().ipMetrics.size(), 3);
    QCOMPARE(library().ipMetrics.first().source, QStringLiteral("시리즈"));
    QVERIFY(record(MetricKind::Views, today, 120));
    QCOMPARE(library().ipMetrics.size(), 3);
    QCOMPARE(library().ipMetrics.last().value, 120.0);
    // A value that is moved to a day that has one takes its place.
    QVERIFY(record(MetricKind::Views, today, 130, library().ipMetrics.first().id));
    QCOMPARE(library().ipMetrics.size(), 2);
    QVERIFY(await(m_session->undo()));
    QCOMPARE(library().ipMetrics.size(), 3);
    QVERIFY(await(m_session->deleteIps({m_ip})));
    QVERIFY(library().ipMetrics.isEmpty());
}

void TestScoutVerbs::valuesAreRefused_data()
{
    QTest::addColumn<MetricKind>("kind");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("sentence"); // empty: taken
    const auto row = [](MetricKind kind, double value, const char *sentence) {
        QTest::addRow("%s %g", codeOf(kind), value) << kind << value << QString::fromUtf8(sentence);
    };
    const char *belowZero = "A metric is a number from 0.";
    const char *notWhole = "Views, subscribers and comments are whole numbers.";
    const char *notARank = "A rank is a whole number from 1.";
    row(MetricKind::Views, 0, "");
    row(MetricKind::Views, -1, belowZero);
    row(MetricKind::Views, std::numeric_limits<double>::infinity(), belowZero);
    row(MetricKind::Views, std::numeric_limits<double>::quiet_NaN(), belowZero);
    row(MetricKind::Views, 1.5, notWhole);
    row(MetricKind::Subscribers, 0.1, notWhole);
    row(MetricKind::Comments, 12, "");
    row(MetricKind::Rating, 0, "");
    row(MetricKind::Rating, 9.86, "");
    row(MetricKind::Rating, 100, "");
    row(MetricKind::Rating, 100.1, "A rating is at most 100.");
    row(MetricKind::Rank, 1, "");
    row(MetricKind::Rank, 0, notARank);
    row(MetricKind::Rank, 2.5, notARank);
}

void TestScoutVerbs::valuesAreRefused()
{
    QFETCH(MetricKind, kind);
    QFETCH(double, value);
    const auto done = await(m_session->addMetric({{}, m_ip, today, kind, value, {}}));
    QTEST(done ? QString() : done.error().sentence, "sentence");
    QCOMPARE(library().ipMetrics.size(), done ? 1 : 0);
}

void TestScoutVerbs::aFilterIsSavedAndChanged()
{
    QVERIFY(await(m_session->saveFilter({{}, QStringLiteral(" 로맨스 "), QStringLiteral("genre:로맨스")})));
    QCOMPARE(library().savedFilters.size(), 1);
    SavedFilter filter = library().savedFilters.first();
    QCOMPARE(filter.name, QStringLiteral("로맨스"));
    filter.filter = QStringLiteral("genre:로맨스 medium:webtoon");
    QVERIFY(await(m_session->saveFilter(filter)));
    QCOMPARE(library().savedFilters, QList<SavedFilter>{filter});
    const auto removed = await(m_session->deleteFilter(filter.id));
    QCOMPARE(removed->words.translated(), QStringLiteral("Delete the saved filter “로맨스”"));
    QVERIFY(library().savedFilters.isEmpty());
    QVERIFY(!await(m_session->deleteFilter(filter.id)));
    QVERIFY(!await(m_session->saveFilter(filter))); // of an id that is gone
    QVERIFY(await(m_session->undo()));
    QCOMPARE(library().savedFilters, QList<SavedFilter>{filter});
}

void TestScoutVerbs::filtersAreRefused_data()
{
    QTest::addColumn<SavedFilter>("filter");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *tag, const char *name, const char *filter, const char *sentence) {
        QTest::newRow(tag) << SavedFilter{{}, QString::fromUtf8(name), QString::fromUtf8(filter)}
                           << QString::fromUtf8(sentence);
    };
    row("no name", " ", "a", "A saved filter needs a name.");
    row("no filter", "a", " ", "There is nothing to save: the filter lets every row through.");
    row("a name twice", "ROMANCE", "a", "Another saved filter has this name already.");
}

void TestScoutVerbs::filtersAreRefused()
{
    QFETCH(SavedFilter, filter);
    QVERIFY(await(m_session->saveFilter({{}, QStringLiteral("romance"), QStringLiteral("genre:romance")})));
    const auto done = await(m_session->saveFilter(filter));
    QVERIFY(!done);
    QTEST(done.error().sentence, "sentence");
    QCOMPARE(library().savedFilters.size(), 1);
}

SLATEBOARD_TEST(TestScoutVerbs)
#include "tst_scoutverbs.moc"
