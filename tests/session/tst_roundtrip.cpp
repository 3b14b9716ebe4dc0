// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/exporttables.h"
#include "app/store/tables.h"
#include "tests/sample/samplelibrary.h"
#include "tests/session/importedtable.h"
#include "tests/support/outtables.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace slateboard;
using namespace slateboard::exchange;

namespace {

constexpr PlanId plan{7};

// What careless writers and readers make something else of.
const QStringList &awkward()
{
    static const QStringList texts{
        QStringLiteral("=1+1"),
        QStringLiteral("-보류"),
        QStringLiteral("'따옴표"),
        QStringLiteral("'=둘"),
        QStringLiteral("00123"),
        QStringLiteral("2023-01-02"),
        QStringLiteral("1e5"),
        QStringLiteral("TRUE"),
        QStringLiteral("\"가\", 나; 다"),
        QStringLiteral("a | b\\c"),
        QStringLiteral("_x0041_ & <b>"),
        QStringLiteral("@sum #1"),
        QStringLiteral("👩‍🎬 𝔘"),
        QStringLiteral("Moonlit \"Court\""),
    };
    return texts;
}

QString text(qsizetype at)
{
    return awkward()[at % awkward().size()] + QStringLiteral(" %1").arg(at);
}

template <class E>
E each(qsizetype at)
{
    const auto all = words<E>();
    return all[static_cast<size_t>(at) % all.size()].value;
}

void addGrants(Rows &rows, IpId ip, qsizetype at)
{
    GrantId option; // the latest of them
    for (qsizetype number = 0; number < at % (mostGrants + 1); ++number) {
        const qsizetype i = at + number;
        RightsGrant grant;
        grant.id = makeId<RightsGrant>();
        grant.ip = ip;
        grant.kind = each<GrantKind>(i);
        grant.uses = {each<Use>(i), each<Use>(i + 3)};
        grant.territory = i % 2 ? QString() : QStringLiteral("KR, JP");
        grant.language = i % 3 ? QString() : QStringLiteral("한국어");
        grant.exclusive = i % 2 == 0;
        grant.startsOn = Day(2019, 12, 31).plusDays(static_cast<int>(37 * i));
        if (number % 2 == 0)
            grant.endsOn = grant.startsOn.plusDays(365);
        if (i % 3 != 0)
            grant.fee = Money{i % 2 ? 0 : 30'000'000 + i};
        if (i % 4 == 0)
            grant.exercisePrice = Money{123'456'789};
        grant.extensionTerms = i % 2 ? text(i) : QString();
        grant.counterparty = rows.parties[i % rows.parties.size()].id;
        if (number % 2 == 0) {
            grant.closing = each<GrantClosing>(i);
            grant.closedOn = grant.endsOn;
        }
        if (grant.kind == GrantKind::Option)
            option = grant.id;
        else
            grant.exercises = option;
        rows.grants << grant;
        for (qsizetype document = 0; document < number; ++document)
            rows.grantDocuments << GrantDocument{makeId<GrantDocument>(), grant.id,
                                                 QStringLiteral("계약|서\\%1.pdf").arg(document),
                                                 document ? text(i) : QString()};
    }
}

void addIps(Rows &rows)
{
    for (qsizetype i = 0; i < 40; ++i) {
        SourceIp ip{makeId<SourceIp>(),
                    text(i),
                    i % 2 ? QString() : QStringLiteral("Original ") + text(i),
                    each<Medium>(i),
                    i % 3 ? text(i + 1) : QString(),
                    i % 5 ? text(i + 2) : QString(),
                    i % 4 ? text(i + 3) : QString(),
                    each<Origin>(i),
                    {},
                    i % 3 ? text(i) + QStringLiteral("\n\n둘째 문단, ") + text(i + 1) : QString(),
                    i % 2 ? QStringList{QStringLiteral("로맨스"), QStringLiteral("=회귀")} : QStringList(),
                    i % 4 ? text(i + 5) : QString(),
                    i % 2 ? QStringLiteral("00%1").arg(i) : QString()};
        if (i % 7 != 0) // not every day is known
            ip.discoveredOn = today.plusDays(static_cast<int>(-i));
        rows.ips << ip;
        for (qsizetype step = 0; step < i % 6; ++step) {
            rows.scoutEvents << ScoutEvent{makeId<ScoutEvent>(),
                                           ip.id,
                                           today.plusDays(static_cast<int>(step - 40)),
                                           each<ScoutStep>(step),
                                           step % 2 ? QStringLiteral("김 | 하늘") : QString(),
                                           step % 3 ? text(i + step) : QString()};
            rows.ipMetrics << IpMetric{makeId<IpMetric>(),
                                       ip.id,
                                       today.plusDays(static_cast<int>(-step)),
                                       each<MetricKind>(i),
                                       each<MetricKind>(i) == MetricKind::Rating
                                           ? static_cast<double>(41 + step) / 10
                                           : 1'234'567'890.0 + static_cast<double>(step),
                                       step % 2 ? text(i) : QString()};
        }
        addGrants(rows, ip.id, i);
    }
}

void addStages(Rows &rows, TitleId title, qsizetype at)
{
    const Precision precision = each<Precision>(at);
    const Day released = precision == Precision::Day     ? Day(2022, 5, 6)
                         : precision == Precision::Month ? Day(2022, 5, 31)
                                                         : Day(2021, 12, 31);
    for (const Stage stage : {Stage::Pitch, Stage::Development, Stage::PreProduction, Stage::Shelved})
        rows.stageEvents << StageEvent{makeId<StageEvent>(),
                                       title,
                                       stage,
                                       Day(2020, 1, 1),
                                       Precision::Day,
                                       text(at),
                                       at % 2 ? QString() : QStringLiteral("왜 | 그랬나"),
                                       stage == Stage::PreProduction ? QStringLiteral("no_budget") : QString(),
                                       stage == Stage::Shelved};
    if (at % 2 == 0)
        return;
    rows.stageEvents << StageEvent{makeId<StageEvent>(), title, Stage::Released, released, precision, {}, {}};
    Cost cost;
    cost.id = makeId<Cost>();
    cost.title = title;
    cost.day = released;
    cost.amount = Money{12'000'000'000};
    rows.costs << cost;
    rows.receipts << Receipt{makeId<Receipt>(), title, {}, released, ReceiptKind::Other, Money{700'000'000}};
}

void addTitles(Rows &rows)
{
    for (qsizetype i = 0; i < 20; ++i) {
        Title title;
        title.id = makeId<Title>();
        title.koreanName = i % 5 ? QStringLiteral("작품 ") + text(i) : QString();
        title.englishName = i % 3 && !title.koreanName.isEmpty() ? QString() : QStringLiteral("Work ") + text(i);
        title.format = each<Format>(i);
        if (i % 2)
            title.episodes = 16;
        if (i % 3)
            title.minutes = 70;
        title.genre = i % 4 ? text(i + 1) : QString();
        title.logline = i % 2 ? text(i + 2) : QString();
        title.producer = i % 3 ? text(i + 3) : QString();
        title.ownOriginal = i % 2 == 0;
        rows.titles << title;
        for (qsizetype source = 0; source < i % 4; ++source)
            rows.titleIps << TitleIp{{makeId<TitleIp>()}, title.id, rows.ips[i + source].id};
        for (qsizetype party = 0; party < i % 7; ++party)
            rows.titleParties << TitleParty{{makeId<TitleParty>()},
                                            title.id,
                                            rows.parties[(i + party) % rows.parties.size()].id,
                                            each<PartyRole>(party)};
        std::optional<Day> target;
        if (i % 3)
            target = Day(2024, 5, 6).plusDays(static_cast<int>(i));
        rows.planTitles << PlanTitle{{makeId<PlanTitle>()}, plan, title.id, target, true, i % 2 == 0,
                                     static_cast<int>(i)};
        addStages(rows, title.id, i);
    }
}

Rows fullRows()
{
    Rows rows;
    rows.plans << Plan{plan, {}, PlanKind::Working};
    for (qsizetype i = 0; i < 5; ++i)
        rows.parties << Party{makeId<Party>(), QStringLiteral("회사 ") + text(i), {}};
    addIps(rows);
    addTitles(rows);
    return rows;
}

Library libraryIn(const Rows &rows, const QString &currency)
{
    sample::Sample sample;
    sample.rows = rows;
    sample.pinnedDay = today;
    Library library = libraryOf(sample);
    library.info.currency.code = currency;
    return library;
}

OutTable exported(ImportKind kind, const Rows &rows, const QString &currency)
{
    const Library library = libraryIn(rows, currency);
    switch (kind) {
    case ImportKind::Titles: return titlesTable(library, planning::figuresOf(library, plan, today));
    case ImportKind::Metrics: return tableOf(metricRows(library, {}));
    case ImportKind::Ips:
    case ImportKind::Costs:
    case ImportKind::Receipts: break;
    }
    return tableOf(ipRows(library, rows.ips, today));
}

auto listsOf(Rows &rows)
{
    return std::tie(rows.parties, rows.ips, rows.scoutEvents, rows.grants, rows.grantDocuments, rows.ipMetrics,
                    rows.titles, rows.titleIps, rows.titleParties, rows.stageEvents, rows.planTitles, rows.costs,
                    rows.receipts);
}

qsizetype countOf(Rows rows)
{
    return std::apply([](const auto &...list) { return (list.size() + ...); }, listsOf(rows));
}

void append(Rows &to, Rows rows)
{
    [&]<size_t... list>(std::index_sequence<list...>)
    {
        ((std::get<list>(listsOf(to)) << std::get<list>(listsOf(rows))), ...);
    }
    (std::make_index_sequence<std::tuple_size_v<decltype(listsOf(to))>>());
}

// Where two tables first differ, or nothing.
QString difference(const OutTable &a, const OutTable &b)
{
    if (a.header != b.header)
        return (a.header + b.header).join(u' ');
    for (qsizetype row = 0; row < std::min(a.rows.size(), b.rows.size()); ++row) {
        for (qsizetype column = 0; column < a.header.size(); ++column) {
            const Cell &was = a.rows[row][column];
            const Cell &is = b.rows[row][column];
            if (was.text != is.text || was.kind != is.kind)
                return QStringLiteral("row %1, %2: “%3” became “%4”")
                    .arg(QString::number(row + 1), a.header[column], was.text, is.text);
        }
    }
    return a.rows.size() == b.rows.size() ? QString() : QStringLiteral("the number of rows");
}

/// Columns in which no row of a table says anything.
template <class Row>
QStringList blank(const QList<Row> &rows)
{
    QStringList names;
    const auto look = [&](const auto &column) {
        const auto says = [&](const Row &row) {
            return row.*column.member != std::remove_cvref_t<decltype(row.*column.member)>{};
        };
        if (std::ranges::none_of(rows, says))
            names << QString::fromLatin1(store::TableOf<Row>::name) + u'.' + QLatin1String(column.name);
    };
    std::apply([&](const auto &...column) { (look(column), ...); }, store::TableOf<Row>::columns);
    return names;
}

} // namespace

/// What leaves a library comes back as it was.
class TestRoundTrip : public QObject {
    Q_OBJECT
private slots:
    void everyFieldIsTried();
    void theSameLibraryStaysAsItIs_data();
    void theSameLibraryStaysAsItIs();
    void whatReadingTidiesIsNoChange_data();
    void whatReadingTidiesIsNoChange();
    void anEmptyLibraryBecomesTheSame_data();
    void anEmptyLibraryBecomesTheSame();

private:
    const Rows m_rows = fullRows();
};

// A column that is added to these tables has to be carried, or, where lists do not show it (what a gate overrode, locks
// and priorities), to outlast a list that comes back.
void TestRoundTrip::everyFieldIsTried()
{
    QStringList names = blank(m_rows.ips) + blank(m_rows.scoutEvents) + blank(m_rows.grants) +
                        blank(m_rows.grantDocuments) + blank(m_rows.ipMetrics) + blank(m_rows.titles) +
                        blank(m_rows.titleIps) + blank(m_rows.titleParties) + blank(m_rows.stageEvents) +
                        blank(m_rows.planTitles);
    QCOMPARE(names, QStringList());
}

void TestRoundTrip::theSameLibraryStaysAsItIs_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"csv", "xlsx"}) {
        QTest::addRow("source IPs, %s", ending) << static_cast<int>(ImportKind::Ips) << QString::fromLatin1(ending);
        QTest::addRow("titles, %s", ending) << static_cast<int>(ImportKind::Titles) << QString::fromLatin1(ending);
        QTest::addRow("metrics, %s", ending) << static_cast<int>(ImportKind::Metrics) << QString::fromLatin1(ending);
    }
}

void TestRoundTrip::theSameLibraryStaysAsItIs()
{
    QFETCH(int, kind);
    QFETCH(QString, ending);
    for (const QString &currency : {QStringLiteral("KRW"), QStringLiteral("USD")}) {
        const OutTable out = exported(static_cast<ImportKind>(kind), m_rows, currency);
        QVERIFY(out.rows.size() >= 20);
        const ImportPlan planned = imported(static_cast<ImportKind>(kind), out, libraryIn(m_rows, currency),
                                            QStringLiteral("list.") + ending, m_rows.ips);
        QCOMPARE(planned.rowsRead, static_cast<int>(out.rows.size()));
        for (const ImportMatch &match : planned.matches) {
            for (const FieldDifference &found : match.differences)
                QFAIL(qPrintable(found.field + u' ' + found.before + QStringLiteral(" → ") + found.after));
        }
        QCOMPARE(planned.rowsTaken, 0);
        QCOMPARE(countOf(planned.rows), 0);
        QVERIFY(planned.updates.isEmpty());
        QVERIFY2(planned.notes.isEmpty(), qPrintable(planned.notes.value(0).sentence));
        for (const RowRemark &reject : planned.rejects)
            QVERIFY2(reject.sentence.contains(QStringLiteral("already has")), qPrintable(reject.sentence));
    }
}

void TestRoundTrip::whatReadingTidiesIsNoChange_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("csv") << "csv";
    QTest::newRow("xlsx") << "xlsx";
}

void TestRoundTrip::whatReadingTidiesIsNoChange()
{
    QFETCH(QString, ending);
    Rows rows = m_rows;
    rows.ips[0].synopsis = QStringLiteral("  두  칸\t띄고 \r\n\n\n 줄을 비운다 \n");
    rows.ips[1].notes = QStringLiteral("끝에 빈 줄\n\n");
    rows.ips[2].tags = {QStringLiteral("로맨스;사극"), QStringLiteral("#회귀")};
    const ImportPlan planned =
        imported(ImportKind::Ips, exported(ImportKind::Ips, rows, QStringLiteral("KRW")),
                 libraryIn(rows, QStringLiteral("KRW")), QStringLiteral("list.") + ending, rows.ips);
    QCOMPARE(planned.rowsSkipped, static_cast<int>(rows.ips.size()));
    QVERIFY(planned.updates.isEmpty());
}

void TestRoundTrip::anEmptyLibraryBecomesTheSame_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("currency");
    for (const char *currency : {"KRW", "USD"}) {
        for (const char *ending : {"csv", "xlsx"})
            QTest::addRow("%s, %s", ending, currency) << QString::fromLatin1(ending) << QString::fromLatin1(currency);
    }
}

void TestRoundTrip::anEmptyLibraryBecomesTheSame()
{
    QFETCH(QString, ending);
    QFETCH(QString, currency);
    Rows rows;
    rows.plans = m_rows.plans;
    const ImportKind kinds[] = {ImportKind::Ips, ImportKind::Titles, ImportKind::Metrics};
    for (const ImportKind kind : kinds) {
        const OutTable out = exported(kind, m_rows, currency);
        const ImportPlan planned =
            imported(kind, out, libraryIn(rows, currency), QStringLiteral("list.") + ending, rows.ips);
        QVERIFY2(planned.rejects.isEmpty(), qPrintable(planned.rejects.value(0).sentence));
        QCOMPARE(planned.rowsTaken, static_cast<int>(out.rows.size()));
        append(rows, planned.rows);
    }
    for (const ImportKind kind : kinds) {
        const QString found = difference(exported(kind, m_rows, currency), exported(kind, rows, currency));
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
}

SLATEBOARD_TEST(TestRoundTrip)
#include "tst_roundtrip.moc"
