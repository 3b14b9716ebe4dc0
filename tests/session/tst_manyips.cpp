// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/exporttables.h"
#include "tests/store/testlibrary.h"
#include "tests/support/awaiting.h"
#include "tests/support/iprows.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace slateboard;
using namespace slateboard::testing;

namespace {

SourceIp named(IpId id, const QString &title)
{
    SourceIp ip;
    ip.id = id;
    ip.title = title;
    return ip;
}

} // namespace

/// What is done with many source IPs at once.
class TestManyIps : public QObject {
    Q_OBJECT
private slots:
    void mergingMovesWhatHangsOnThem();
    void whatIsThereTwiceIsDropped();
    void anExerciseFollowsItsOption();
    void undoBringsAllBack();
    void mergesAreRefused_data();
    void mergesAreRefused();
    void cancelledItLeavesNothing_data();
    void cancelledItLeavesNothing();
    void exportsWhatIsAskedFor_data();
    void exportsWhatIsAskedFor();
    void aStoppedExportSaysSo();

private:
    void open(const Rows &rows);
    [[nodiscard]] const Library &library() const { return m_session->library(); }

    QTemporaryDir m_folder;
    QString m_path;
    std::shared_ptr<Session> m_session;
};

void TestManyIps::open(const Rows &rows)
{
    m_session.reset();
    m_path = m_folder.filePath(QStringLiteral("%1.slate").arg(makeIdValue()));
    NewLibrary settings;
    settings.name = QStringLiteral("시험");
    settings.pinnedDay = today;
    const auto made = Session::create(m_path, settings, rows);
    QVERIFY2(made, why(made).constData());
    m_session = *await(Session::open(m_path, Access::Write));
}

void TestManyIps::mergingMovesWhatHangsOnThem()
{
    IpRows made;
    const IpId kept = made.ip(QStringLiteral("미생"));
    const IpId other = made.ip(QStringLiteral("미생 (웹툰)"));
    const IpId bystander = made.ip(QStringLiteral("이태원 클라쓰"));
    const GrantId grant = made.grant(other, Day(2024, 1, 1));
    made.rows.grantDocuments << GrantDocument{makeId<GrantDocument>(), grant, QStringLiteral("/a.pdf"), {}};
    made.grant(bystander, std::nullopt);
    made.scouted(other, ScoutStep::InTalks);
    made.rows.ipMetrics << IpMetric{makeId<IpMetric>(), other, today, MetricKind::Views, 12, {}};
    const TitleId title = made.title(QStringLiteral("미생 드라마"), other);
    open(made.rows);
    SourceIp result = named(kept, QStringLiteral(" 미생  "));
    result.tags << QStringLiteral("회사");
    QSignalSpy changed(m_session.get(), &Session::changed);
    const auto done = await(m_session->mergeIps(result, {other}));
    QVERIFY2(done, why(done).constData());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(library().ips.size(), 2);
    QCOMPARE(library().ips.find(kept)->title, QStringLiteral("미생"));
    QCOMPARE(library().ips.find(kept)->tags, QStringLiteral("회사"));
    QCOMPARE(findRow(library().grants, grant)->ip, kept);
    QCOMPARE(library().grants.last().ip, bystander);
    QCOMPARE(library().grantDocuments.first().grant, grant);
    QCOMPARE(library().scoutEvents.first().ip, kept);
    QCOMPARE(library().ipMetrics.first().ip, kept);
    QCOMPARE(library().titleIps.first().ip, kept);
    QCOMPARE(library().titleIps.first().title, title);
    QCOMPARE(done->words.count, 1);
    QCOMPARE(done->words.arguments, QList<EditArgument>{QStringLiteral("미생")});
}

void TestManyIps::whatIsThereTwiceIsDropped()
{
    IpRows made;
    const IpId kept = made.ip(QStringLiteral("미생"));
    const IpId other = made.ip(QStringLiteral("미생"));
    const GrantId stays = made.grant(kept, Day(2024, 1, 1));
    const GrantId goes = made.grant(other, Day(2024, 1, 1)); // the same agreement
    const GrantId differs = made.grant(other, Day(2025, 1, 1));
    for (const auto &[grant, place] : {std::pair(stays, "/a"), std::pair(goes, "/a"), std::pair(goes, "/b")})
        made.rows.grantDocuments << GrantDocument{makeId<GrantDocument>(), grant, QString::fromLatin1(place), {}};
    for (IpId ip : {kept, other}) {
        made.scouted(ip, ScoutStep::InTalks);
        made.rows.ipMetrics << IpMetric{makeId<IpMetric>(), ip, today, MetricKind::Views, ip == kept ? 1.0 : 2.0, {}};
    }
    made.scouted(other, ScoutStep::Offer);
    const TitleId title = made.title(QStringLiteral("미생 드라마"), kept);
    made.rows.titleIps << TitleIp{makeId<TitleIp>(), title, other};
    open(made.rows);
    QVERIFY(await(m_session->mergeIps(named(kept, QStringLiteral("미생")), {other, other, kept})));
    QCOMPARE(library().grants.size(), 2);
    QVERIFY(findRow(library().grants, stays) && findRow(library().grants, differs));
    QCOMPARE(library().grantDocuments.size(), 2);
    for (const GrantDocument &document : library().grantDocuments)
        QCOMPARE(document.grant, stays);
    QCOMPARE(library().scoutEvents.size(), 2);
    QCOMPARE(library().ipMetrics.size(), 1);
    QCOMPARE(library().ipMetrics.first().value, 1.0);
    QCOMPARE(library().titleIps.size(), 1);
    QVERIFY(findingsIn(m_path).isEmpty());
}

void TestManyIps::anExerciseFollowsItsOption()
{
    IpRows made;
    const IpId kept = made.ip(QStringLiteral("미생"));
    const IpId other = made.ip(QStringLiteral("미생"));
    const GrantId option = made.grant(kept, Day(2024, 1, 1));
    const GrantId purchase = made.grant(other, std::nullopt, GrantKind::Purchase);
    const GrantId sameOption = made.grant(other, Day(2024, 1, 1));
    for (RightsGrant &grant : made.rows.grants) {
        if (grant.id == purchase)
            grant.exercises = sameOption;
    }
    open(made.rows);
    const auto done = await(m_session->mergeIps(named(kept, QStringLiteral("미생")), {other}));
    QVERIFY2(done, why(done).constData());
    QCOMPARE(library().grants.size(), 2);
    QCOMPARE(findRow(library().grants, purchase)->exercises, option);
}

void TestManyIps::undoBringsAllBack()
{
    open(someRows(8));
    const Tables before = tablesOf(m_path);
    const IpTable &ips = library().ips;
    const QList<IpId> others{ips.id(1), ips.id(2), ips.id(3)};
    QVERIFY(await(m_session->mergeIps(named(ips.id(0), QStringLiteral("하나")), others)));
    QCOMPARE(library().ips.size(), 5);
    QVERIFY(!difference(before, tablesOf(m_path)).isEmpty());
    QVERIFY(await(m_session->undo()));
    QCOMPARE(difference(before, tablesOf(m_path)), QString());
}

void TestManyIps::mergesAreRefused_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QList<int>>("others"); // places; -1: a row that is gone
    QTest::addColumn<int>("code");
    QTest::newRow("no title") << " " << QList<int>{1} << static_cast<int>(ErrorCode::Invalid);
    QTest::newRow("no other") << "미생" << QList<int>{} << static_cast<int>(ErrorCode::Invalid);
    QTest::newRow("with itself") << "미생" << QList<int>{0} << static_cast<int>(ErrorCode::Invalid);
    QTest::newRow("with a row that is gone") << "미생" << QList<int>{1, -1} << static_cast<int>(ErrorCode::Conflict);
}

void TestManyIps::mergesAreRefused()
{
    QFETCH(QString, title);
    QFETCH(QList<int>, others);
    QFETCH(int, code);
    open(someRows(4));
    const Tables before = tablesOf(m_path);
    QList<IpId> ids;
    for (int place : others)
        ids << (place < 0 ? IpId{99} : library().ips.id(place));
    const auto refused = await(m_session->mergeIps(named(library().ips.id(0), title), ids));
    QVERIFY(!refused);
    QCOMPARE(static_cast<int>(refused.error().code), code);
    QCOMPARE(difference(before, tablesOf(m_path)), QString());
}

using Deed = std::function<Edited(Session &, const QList<IpId> &)>;

void TestManyIps::cancelledItLeavesNothing_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::newRow("edited") << Deed([](Session &session, const QList<IpId> &ips) {
        return session.changeIps(ips, [](SourceIp &ip) { ip.tags << QStringLiteral("새로"); },
                                 {QStringLiteral("Edit"), {}});
    });
    QTest::newRow("deleted") << Deed([](Session &session, const QList<IpId> &ips) { return session.deleteIps(ips); });
    QTest::newRow("granted") << Deed([](Session &session, const QList<IpId> &ips) {
        RightsGrant grant;
        grant.uses = {Use::Drama};
        grant.startsOn = today;
        return session.grantAll(ips, grant, QStringLiteral("계약처"));
    });
    QTest::newRow("scouted") << Deed([](Session &session, const QList<IpId> &ips) {
        return session.addScoutEvents(ips, ScoutStep::InTalks, today, {}, {});
    });
}

void TestManyIps::cancelledItLeavesNothing()
{
    QFETCH(Deed, deed);
    IpRows made;
    QList<IpId> ips;
    for (int i = 0; i < 10'001; ++i)
        ips << made.ip(QStringLiteral("작품 %1").arg(i));
    open(made.rows);
    const Tables before = tablesOf(m_path);
    const Edited stopped = deed(*m_session, ips);
    m_session->cancel();
    const auto refused = await(stopped);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Cancelled);
    QVERIFY(tablesOf(m_path) == before);

    QList<double> shares;
    connect(m_session.get(), &Session::progressChanged, this, [&](double share) { shares << share; });
    const auto done = await(deed(*m_session, ips)); // what was cancelled is over
    QVERIFY2(done, why(done));
    QVERIFY(shares.size() > 10);
    QCOMPARE(shares.takeLast(), -1.0);
    QVERIFY(std::ranges::is_sorted(shares));
    QCOMPARE(await(m_session->history())->size(), 1);
    QVERIFY(await(m_session->undo()));
    QVERIFY(tablesOf(m_path) == before);
}

void TestManyIps::exportsWhatIsAskedFor_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QList<int>>("kinds");
    QTest::addColumn<bool>("isAll");
    const QList<int> all{0, 1, 2, 3};
    QTest::newRow("source IPs as JSON") << "ips.json" << QList<int>{0} << true;
    QTest::newRow("some as CSV") << "ips.csv" << QList<int>{0} << false;
    QTest::newRow("everything as a workbook") << "all.xlsx" << all << true;
    QTest::newRow("everything as JSON") << "all.json" << all << true;
}

void TestManyIps::exportsWhatIsAskedFor()
{
    QFETCH(QString, file);
    QFETCH(QList<int>, kinds);
    QFETCH(bool, isAll);
    open(someRows(8));
    QList<ExportKind> wanted;
    for (int kind : kinds)
        wanted << static_cast<ExportKind>(kind);
    IpTest passes;
    if (!isAll)
        passes = [id = library().ips.id(3)](IpId ip) { return ip == id; };
    QSignalSpy progress(m_session.get(), &Session::progressChanged);
    const QString path = m_folder.filePath(file);
    const auto sheets = wholeTables(*m_session, wanted, workingPlan(library()).id, today, passes);
    const auto done = await(m_session->exportFile(path, sheets));
    QVERIFY2(done, why(done).constData());
    QVERIFY(QFile::exists(path));
    if (kinds.size() == 1)
        QCOMPARE(*done, isAll ? 8 : 1);
    else
        QVERIFY(*done > 8);
    QTRY_VERIFY(!progress.isEmpty() && progress.last().first().toDouble() < 0); // nothing is under way any more
}

void TestManyIps::aStoppedExportSaysSo()
{
    open({});
    const QString path = m_folder.filePath(QStringLiteral("stopped.csv"));
    const auto endless = []() -> Result<QList<exchange::Sheet>> {
        exchange::OutRows rows;
        rows.header << QStringLiteral("a");
        rows.count = 1'000'000'000;
        rows.row = [](qsizetype) { return QList<exchange::Cell>{{QStringLiteral("b")}}; };
        return QList<exchange::Sheet>{{QStringLiteral("endless"), rows}};
    };
    const auto future = m_session->exportFile(path, endless);
    m_session->cancel();
    const auto stopped = await(future);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(path));
}

SLATEBOARD_TEST(TestManyIps)
#include "tst_manyips.moc"
