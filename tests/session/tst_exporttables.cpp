// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/exportrecords.h"
#include "app/session/exporttables.h"
#include "app/store/tables.h"
#include "tests/planning/librarybuilder.h"
#include "tests/sample/samplelibrary.h"
#include "tests/session/importedtable.h"
#include "tests/support/outtables.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace slateboard;
using namespace slateboard::exchange;

class TestExportTables : public QObject {
    Q_OBJECT
private slots:
    void everyFieldMapsBack_data();
    void everyFieldMapsBack();
    void importingATableAgainChangesNothing_data();
    void importingATableAgainChangesNothing();
    void titlesAreTheSameElsewhere();
    void sourceIpsAreTheSameElsewhere();
    void moneyKeepsItsDecimals();
    void aYearStaysAYear();
    void whatARowHasNoRoomForStandsBeside();
    void costsStopAtTheDayAndThePlan();
    void budgetLinesNameTheirPhase();
    void everyOtherTableLeavesWhole();

private:
    [[nodiscard]] OutTable table(ImportKind kind) const
    {
        const auto figures = planning::figuresOf(m_library, workingPlan(m_library).id, m_day);
        return kind == ImportKind::Ips ? tableOf(ipRows(m_library, m_sample.rows.ips, m_day))
                                       : titlesTable(m_library, figures);
    }
    const sample::Sample m_sample = sample::makeSample();
    const Library m_library = libraryOf(m_sample);
    const Day m_day = m_sample.pinnedDay;
};

namespace {

Library emptyLibrary()
{
    Library library;
    library.plans.append({PlanId{7}, {}, PlanKind::Working});
    return library;
}

QString cell(const OutTable &table, qsizetype row, const char *column)
{
    return table.rows.at(row).at(table.header.indexOf(QLatin1String(column))).text;
}

void addKinds()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("source IPs") << static_cast<int>(ImportKind::Ips);
    QTest::newRow("titles") << static_cast<int>(ImportKind::Titles);
}

} // namespace

void TestExportTables::everyFieldMapsBack_data()
{
    addKinds();
}

void TestExportTables::everyFieldMapsBack()
{
    QFETCH(int, kind);
    const QStringList header = table(static_cast<ImportKind>(kind)).header;
    Mapping wanted;
    for (const Field &field : fieldsOf(static_cast<ImportKind>(kind))) {
        if (const QString code = QString::fromLatin1(field.code); header.contains(code))
            wanted.insert(code, static_cast<int>(header.indexOf(code)));
    }
    QVERIFY(wanted.size() > 12);
    QCOMPARE(proposeMapping(static_cast<ImportKind>(kind), header), wanted);
}

void TestExportTables::importingATableAgainChangesNothing_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("file");
    for (const char *file : {"list.csv", "list.xlsx"}) {
        QTest::addRow("source IPs, %s", file) << static_cast<int>(ImportKind::Ips) << QString::fromLatin1(file);
        QTest::addRow("titles, %s", file) << static_cast<int>(ImportKind::Titles) << QString::fromLatin1(file);
    }
}

void TestExportTables::importingATableAgainChangesNothing()
{
    QFETCH(int, kind);
    QFETCH(QString, file);
    const OutTable out = table(static_cast<ImportKind>(kind));
    QVERIFY(!out.rows.isEmpty());
    const ImportPlan plan = imported(static_cast<ImportKind>(kind), out, m_library, file, m_sample.rows.ips);
    QCOMPARE(plan.rowsRead, static_cast<int>(out.rows.size()));
    QCOMPARE(plan.rowsTaken, 0);
    QVERIFY(plan.updates.isEmpty());
    for (const RowRemark &reject : plan.rejects)
        QVERIFY2(reject.sentence.contains(QStringLiteral("already has")), qPrintable(reject.sentence));
    const Rows &rows = plan.rows;
    QVERIFY(rows.ips.isEmpty() && rows.grants.isEmpty() && rows.titles.isEmpty() && rows.parties.isEmpty());
}

void TestExportTables::titlesAreTheSameElsewhere()
{
    const ImportPlan plan = imported(ImportKind::Titles, table(ImportKind::Titles), emptyLibrary());
    QVERIFY2(plan.rejects.isEmpty(), qPrintable(plan.rejects.value(0).sentence));
    QCOMPARE(plan.rows.titles.size(), m_library.titles.size());
    Money paid;
    for (qsizetype i = 0; i < plan.rows.titles.size(); ++i) {
        const Title &was = m_library.titles[i];
        const Title &is = plan.rows.titles[i];
        QCOMPARE(is.koreanName, was.koreanName);
        QCOMPARE(is.englishName, was.englishName);
        QCOMPARE(is.format, was.format);
        QCOMPARE(is.episodes, was.episodes);
        QCOMPARE(is.minutes, was.minutes);
        QCOMPARE(is.genre, was.genre);
    }
    const auto figures = planning::figuresOf(m_library, workingPlan(m_library).id, m_day);
    for (const planning::TitleFigures &title : figures.titles) {
        if (title.stage && title.stage->stage == Stage::Released)
            paid += title.money.actual;
    }
    QVERIFY(paid > Money{});
    for (const Cost &cost : plan.rows.costs)
        paid -= cost.amount;
    QCOMPARE(paid.minor, 0);
}

void TestExportTables::sourceIpsAreTheSameElsewhere()
{
    QList<SourceIp> ips = m_sample.rows.ips.first(20);
    ips[3].title = QStringLiteral("=1+1, \"둘\"");
    ips[4].synopsis = QStringLiteral("첫째 줄\n둘째 줄");
    ips[5].tags = {QStringLiteral("로맨스"), QStringLiteral("회귀")};
    ips[6].notes = QStringLiteral("-보류");
    const ImportPlan plan = imported(ImportKind::Ips, tableOf(ipRows(m_library, ips, m_day)), emptyLibrary());
    QVERIFY2(plan.rejects.isEmpty(), qPrintable(plan.rejects.value(0).sentence));
    QCOMPARE(plan.rows.ips.size(), ips.size());
    for (qsizetype i = 0; i < ips.size(); ++i) {
        const SourceIp &is = plan.rows.ips[i];
        QCOMPARE(is.title, ips[i].title);
        QCOMPARE(is.tags, ips[i].tags);
        QCOMPARE(is.synopsis, ips[i].synopsis);
        QCOMPARE(is.notes, ips[i].notes);
        QVERIFY(is == ips[i]); // an id that is Slateboard's own, too
    }
}

void TestExportTables::moneyKeepsItsDecimals()
{
    LibraryBuilder made;
    Library &library = made.library();
    library.info.currency.code = QStringLiteral("USD");
    const TitleId title = made.title(Format::Film);
    const AccountId account = made.account();
    library.costs << Cost{CostId{900}, title, account, CostKind::Actual, m_day, {}, Money{123405}, {}, {}, {}}
                  << Cost{CostId{901}, title, account, CostKind::Actual, m_day, {}, Money{-7}, {}, {}, {}};
    const OutTable costs = costsTable(library, made.plan(), m_day);
    QCOMPARE(cell(costs, 0, "amount"), QStringLiteral("1234.05"));
    QCOMPARE(cell(costs, 1, "amount"), QStringLiteral("-0.07"));
    const auto figures = planning::figuresOf(library, made.plan(), m_day);
    QCOMPARE(cell(titlesTable(library, figures), 0, "cost"), QStringLiteral("1233.98"));
}

void TestExportTables::aYearStaysAYear()
{
    LibraryBuilder made;
    const TitleId released = made.title(Format::Film);
    made.stage(released, Stage::Released, Day(1998, 12, 31), Precision::Year);
    const TitleId shelved = made.title(Format::Film, Day(2024, 5, 1));
    made.stage(shelved, Stage::Shelved, Day(2020, 1, 1));
    const TitleId again = made.title(Format::Film);
    made.stage(again, Stage::Released, Day(2001, 5, 6));
    made.stage(again, Stage::Released, Day(2002, 7, 8));
    const auto figures = planning::figuresOf(made.library(), made.plan(), m_day);
    const OutTable titles = titlesTable(made.library(), figures);
    QCOMPARE(cell(titles, 0, "release"), QStringLiteral("1998"));
    QCOMPARE(cell(titles, 1, "release"), QStringLiteral("2024-05-01"));
    QCOMPARE(cell(titles, 1, "stage"), QStringLiteral("shelved"));
    QCOMPARE(cell(titles, 2, "release"), QStringLiteral("2001-05-06")); // once out, it is out
}

void TestExportTables::whatARowHasNoRoomForStandsBeside()
{
    LibraryBuilder made;
    Library &library = made.library();
    const TitleId title = made.title();
    library.parties = {{PartyId{901}, QStringLiteral("tvN"), {}}, {PartyId{902}, QStringLiteral("누리"), {}}};
    for (const qint64 id : {901, 902})
        library.titleParties << TitleParty{{id}, title, PartyId{id}, PartyRole::Platform};
    IpHead first;
    first.id = IpId{801};
    first.title = QStringLiteral("첫째");
    first.creator = QStringLiteral("김");
    IpHead second = first;
    second.id = IpId{802};
    second.title = QStringLiteral("둘째");
    library.ips = library.ips.with({first, second}, {});
    made.tie(title, first.id);
    made.tie(title, second.id);
    const OutTable titles = titlesTable(library, planning::figuresOf(library, made.plan(), m_day));
    QCOMPARE(cell(titles, 0, "platform"), QStringLiteral("tvN"));
    QCOMPARE(cell(titles, 0, "other_parties"), QStringLiteral("platform: 누리"));
    QCOMPARE(cell(titles, 0, "source_title"), QStringLiteral("첫째"));
    QCOMPARE(cell(titles, 0, "creator"), QStringLiteral("김"));
    QCOMPARE(cell(titles, 0, "other_source_ips"), QStringLiteral("둘째"));
}

void TestExportTables::costsStopAtTheDayAndThePlan()
{
    LibraryBuilder made;
    Library &library = made.library();
    const TitleId planned = made.title();
    const AccountId account = made.account();
    const auto cost = [&](qint64 id, TitleId title, Day day) {
        return Cost{CostId{id}, title, account, CostKind::Actual, day, {}, Money{1}, {}, {}, {}};
    };
    library.costs = {cost(900, planned, m_day), cost(901, planned, m_day.plusDays(1)), cost(902, TitleId{77}, m_day)};
    const OutTable costs = costsTable(library, made.plan(), m_day);
    QCOMPARE(costs.rows.size(), 1);
    QCOMPARE(cell(costs, 0, "id"), QStringLiteral("900"));
    QCOMPARE(cell(costs, 0, "title"), library.titles.first().englishName);
}

void TestExportTables::budgetLinesNameTheirPhase()
{
    LibraryBuilder made;
    const TitleId title = made.title();
    made.phase(title, PhaseKind::Production, Day(2023, 1, 1), Day(2023, 6, 30));
    made.line(title, made.account(), PhaseKind::Production, 500, Profile::Back);
    made.line(title, made.account(), PhaseKind::Marketing, 600);
    const OutTable budget = budgetTable(made.library(), made.plan());
    QCOMPARE(budget.rows.size(), 2);
    QCOMPARE(cell(budget, 0, "phase_start"), QStringLiteral("2023-01-01"));
    QCOMPARE(cell(budget, 0, "phase_end"), QStringLiteral("2023-06-30"));
    QCOMPARE(cell(budget, 0, "profile"), QStringLiteral("back"));
    QCOMPARE(cell(budget, 0, "amount"), QStringLiteral("500"));
    QCOMPARE(cell(budget, 1, "phase_start"), QString());
    QVERIFY(budgetTable(made.library(), PlanId{424242}).rows.isEmpty());
}

void TestExportTables::everyOtherTableLeavesWhole()
{
    QMap<QString, exchange::OutRows> sheets;
    for (const exchange::Sheet &sheet : recordSheets(m_library))
        sheets.insert(sheet.name, sheet.rows);
    QStringList tables{QStringLiteral("source_ip"), QStringLiteral("ip_metric")}; // in sheets of their own
    tables += sheets.keys();
    store::forEachTable([&]<class Row>() {
        QVERIFY2(tables.contains(QString::fromLatin1(store::TableOf<Row>::name)), store::TableOf<Row>::name);
    });
    const exchange::OutRows phases = sheets[QStringLiteral("phase")];
    QCOMPARE(phases.count, m_library.phases.size()); // of all plans
    const QList<Cell> last = phases.row(phases.count - 1);
    const auto of = [&](const char *column) { return last.at(phases.header.indexOf(QLatin1String(column))).text; };
    const Phase &phase = m_library.phases.last();
    QCOMPARE(of("id"), QString::number(phase.id.value));
    QCOMPARE(of("plan_name"), planName(*findRow(m_library.plans, phase.plan)));
    QCOMPARE(of("title_name"), findRow(m_library.titles, phase.title)->koreanName);
    QCOMPARE(of("kind"), QString::fromLatin1(codeOf(phase.kind)));
    QCOMPARE(of("starts_on"), phase.start.iso());
}

SLATEBOARD_TEST(TestExportTables)
#include "tst_exporttables.moc"
