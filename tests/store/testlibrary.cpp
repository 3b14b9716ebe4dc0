// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/testlibrary.h"

#include "app/store/writer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Database.h>

namespace slateboard::testing {
namespace {

QByteArray shown(const SQLite::Column &value)
{
    const QByteArray bytes(static_cast<const char *>(value.getBlob()), value.getBytes());
    return QByteArray::number(value.getType()) + ':' + bytes + '|';
}

// What hangs on a title besides its dates and money.
void addParts(Rows &rows, TitleId title, PlanId plan, const Rows &base)
{
    const Day day(2023, 1, 2);
    rows.credits.append({makeId<Credit>(), title, CreditRole::Writer, QStringLiteral("김도율"), {}});
    rows.airSlots.append(
        {makeId<Slot>(), title, base.parties.first().id, {Weekday::Saturday}, QStringLiteral("21:10"), day, 1});
    rows.titleDocuments.append({makeId<TitleDocument>(), title, QStringLiteral("대본.pdf"), {}});
    Decision decision;
    decision.id = makeId<Decision>();
    decision.question = QStringLiteral("감독을 바꿀 것인가?");
    decision.title = title;
    rows.decisions.append(decision);
    rows.plannedStages.append({makeId<PlannedStage>(), base.plans.last().id, title, Stage::PreProduction, day});
    rows.phaseLinks.append(
        {makeId<PhaseLink>(), plan, title, PhaseKind::PostProduction, title, PhaseKind::Production, 0});
    const Milestone milestone{
        makeId<Milestone>(), title, QStringLiteral("납품"), {}, PhaseKind::Production, Edge::End, 0, {}};
    rows.milestones.append(milestone);
    rows.plannedMilestones.append({makeId<PlannedMilestone>(), plan, milestone.id, day});
    ReleaseWindow first;
    first.id = makeId<ReleaseWindow>();
    first.plan = plan;
    first.title = title;
    ReleaseWindow second = first;
    second.id = makeId<ReleaseWindow>();
    second.after = first.id;
    rows.windows.append({first, second});
    rows.funding.append({makeId<Funding>(), plan, title, FundingSource::Own, {}, Money{300}});
    rows.estimates.append({makeId<Estimate>(), title, base.accounts.first().id, day, Money{40}, {}, {}});
    rows.waterfall.append(
        {makeId<WaterfallTier>(), title, 1, TierKind::Fee, base.parties.first().id, Share{1'250}, {}});
}

Rows titleRows(const QList<SourceIp> &ips, const Rows &base)
{
    Rows rows;
    const Day day(2023, 1, 2);
    for (qsizetype i = 0; i < ips.size(); i += 4) {
        Title title;
        title.id = makeId<Title>();
        title.koreanName = ips[i].title;
        title.episodes = 1;
        rows.titles.append(title);
        rows.titleIps.append({makeId<TitleIp>(), title.id, ips[i].id});
        rows.titleParties.append({makeId<TitleParty>(), title.id, base.parties.first().id, PartyRole::Platform});
        rows.stageEvents.append({makeId<StageEvent>(), title.id, Stage::Pitch, day, Precision::Month, {}, {}});
        const PlanId plan = base.plans.first().id;
        rows.planTitles.append({makeId<PlanTitle>(), plan, title.id, day.plusMonths(12)});
        rows.phases.append(
            {makeId<Phase>(), plan, title.id, PhaseKind::Production, day.plusMonths(3), day.plusMonths(6)});
        const AccountId account = base.accounts.last().id;
        rows.budgetLines.append({makeId<BudgetLine>(), plan, title.id, account, PhaseKind::Production,
                                 Money{5'000'000'000}, Profile::SCurve});
        const Cost promise{makeId<Cost>(), title.id, account, CostKind::Committed,  day, day.plusMonths(2),
                           Money{900},     {},       {},      QStringLiteral("C-1")};
        rows.costs.append(promise);
        rows.costs.append({makeId<Cost>(),
                           title.id,
                           account,
                           CostKind::Actual,
                           day.plusMonths(1),
                           {},
                           Money{400},
                           promise.id,
                           base.parties.first().id,
                           {}});
        rows.receipts.append({makeId<Receipt>(), title.id, {}, day, ReceiptKind::Share, Money{77}});
        Cap cap;
        cap.id = makeId<Cap>();
        cap.scope = CapScope::Title;
        cap.title = title.id;
        cap.amount = Money{1000};
        rows.caps.append(cap);
        addParts(rows, title.id, plan, base);
    }
    return rows;
}

} // namespace

Tables tablesOf(const QString &path)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY);
    Tables tables;
    SQLite::Statement names(database, "SELECT name FROM sqlite_schema WHERE type = 'table' "
                                      "AND name NOT IN ('edit', 'seal') ORDER BY name");
    while (names.executeStep()) {
        const std::string name = names.getColumn(0).getString();
        QList<QByteArray> &rows = tables[QByteArray::fromStdString(name)];
        SQLite::Statement statement(database, "SELECT * FROM \"" + name + "\" ORDER BY id");
        while (statement.executeStep()) {
            QByteArray row;
            for (int i = 0; i < statement.getColumnCount(); ++i)
                row += shown(statement.getColumn(i));
            rows.append(row);
        }
    }
    return tables;
}

QString difference(const Tables &a, const Tables &b)
{
    if (a.keys() != b.keys())
        return QStringLiteral("the tables differ");
    for (auto table = a.begin(); table != a.end(); ++table) {
        const QList<QByteArray> &others = b[table.key()];
        if (table.value() == others)
            continue;
        for (const QByteArray &row : table.value() + others) {
            const bool here = table.value().contains(row);
            if (here != others.contains(row)) {
                return QStringLiteral("%1, only in the %2: %3")
                    .arg(QString::fromUtf8(table.key()), here ? QStringLiteral("first") : QStringLiteral("second"),
                         QString::fromUtf8(row));
            }
        }
    }
    return a == b ? QString() : QStringLiteral("the same rows in another number");
}

QString difference(const Library &a, const Library &b)
{
    QString found;
    const auto compare = [&](const char *what, const auto &left, const auto &right) {
        if (found.isEmpty() && left != right)
            found = QString::fromLatin1(what);
    };
    const auto heads = [](const IpTable &ips) {
        QList<IpHead> list;
        for (int row = 0; row < ips.size(); ++row)
            list.append(ips.head(row));
        return list;
    };
    compare("info", a.info, b.info);
    compare("parties", a.parties, b.parties);
    compare("source IPs", heads(a.ips), heads(b.ips));
    compare("scout events", a.scoutEvents, b.scoutEvents);
    compare("grants", a.grants, b.grants);
    compare("grant documents", a.grantDocuments, b.grantDocuments);
    compare("metrics", a.ipMetrics, b.ipMetrics);
    compare("saved filters", a.savedFilters, b.savedFilters);
    compare("titles", a.titles, b.titles);
    compare("title IPs", a.titleIps, b.titleIps);
    compare("title parties", a.titleParties, b.titleParties);
    compare("stage events", a.stageEvents, b.stageEvents);
    compare("plans", a.plans, b.plans);
    compare("plan titles", a.planTitles, b.planTitles);
    compare("phases", a.phases, b.phases);
    compare("accounts", a.accounts, b.accounts);
    compare("budget lines", a.budgetLines, b.budgetLines);
    compare("costs", a.costs, b.costs);
    compare("receipts", a.receipts, b.receipts);
    compare("caps", a.caps, b.caps);
    compare("goals", a.goals, b.goals);
    compare("milestone templates", a.milestoneTemplates, b.milestoneTemplates);
    compare("credits", a.credits, b.credits);
    compare("slots", a.airSlots, b.airSlots);
    compare("title documents", a.titleDocuments, b.titleDocuments);
    compare("milestones", a.milestones, b.milestones);
    compare("decisions", a.decisions, b.decisions);
    compare("planned stages", a.plannedStages, b.plannedStages);
    compare("phase links", a.phaseLinks, b.phaseLinks);
    compare("planned milestones", a.plannedMilestones, b.plannedMilestones);
    compare("windows", a.windows, b.windows);
    compare("funding", a.funding, b.funding);
    compare("estimates", a.estimates, b.estimates);
    compare("interim targets", a.interimTargets, b.interimTargets);
    compare("waterfall", a.waterfall, b.waterfall);
    return found;
}

QByteArray bytesHash(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray("unreadable");
}

QStringList neighbours(const QString &path)
{
    return QFileInfo(path).dir().entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                           QDir::Name);
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's own file");
}

void runSql(const QString &path, const QByteArray &sql)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(sql.constData());
}

SourceIp sourceIp(const QString &title)
{
    SourceIp ip;
    ip.id = makeId<SourceIp>();
    ip.title = title;
    ip.medium = Medium::Webtoon;
    return ip;
}

RightsGrant grantOf(IpId ip)
{
    RightsGrant grant;
    grant.id = makeId<RightsGrant>();
    grant.ip = ip;
    grant.kind = GrantKind::Licence;
    grant.uses = {Use::Drama, Use::Film};
    grant.startsOn = Day(2022, 6, 1);
    grant.endsOn = Day(2025, 5, 31);
    grant.fee = Money{30'000'000};
    return grant;
}

Party partyOf(const QString &name)
{
    return {makeId<Party>(), name, {}};
}

Rows someRows(int ips)
{
    Rows rows;
    rows.parties.append({makeId<Party>(), QStringLiteral("푸른서가"), QStringLiteral("Blue Shelf")});
    rows.plans.append({makeId<Plan>(), {}, PlanKind::Working});
    rows.plans.append({makeId<Plan>(), QStringLiteral("다른 안"), PlanKind::WhatIf});
    rows.accounts.append({makeId<Account>(), {}, QStringLiteral("1000"), QStringLiteral("기획"), {}, false});
    rows.accounts.append({makeId<Account>(), rows.accounts.first().id, QStringLiteral("1100"), {}, {}, false});
    rows.goals.append({makeId<Goal>(), {}, Measure::SourceIps, 1000, Day(2021, 1, 1), Day(2023, 12, 31)});
    rows.interimTargets.append({makeId<InterimTarget>(), rows.goals.first().id, Day(2022, 12, 31), 700});
    for (int i = 0; i < ips; ++i) {
        SourceIp ip = sourceIp(QStringLiteral("원작 %1").arg(i));
        ip.synopsis = QStringLiteral("줄거리가 있다. ").repeated(1 + i % 5);
        rows.ips.append(ip);
        rows.scoutEvents.append({makeId<ScoutEvent>(), ip.id, Day(2022, 5, 1), ScoutStep::InTalks, {}, {}});
        RightsGrant grant = grantOf(ip.id);
        grant.counterparty = rows.parties.first().id;
        rows.grants.append(grant);
        rows.grantDocuments.append({makeId<GrantDocument>(), grant.id, QStringLiteral("계약서.pdf"), {}});
        rows.ipMetrics.append({makeId<IpMetric>(), ip.id, Day(2022, 6, 1), MetricKind::Rating, 4.8, {}});
    }
    rows.savedFilters.append({makeId<SavedFilter>(), QStringLiteral("로맨스"), QStringLiteral("장르:로맨스")});
    const Rows titles = titleRows(rows.ips, rows);
    rows.titles = titles.titles;
    rows.titleIps = titles.titleIps;
    rows.titleParties = titles.titleParties;
    rows.stageEvents = titles.stageEvents;
    rows.planTitles = titles.planTitles;
    rows.phases = titles.phases;
    rows.budgetLines = titles.budgetLines;
    rows.costs = titles.costs;
    rows.receipts = titles.receipts;
    rows.caps = titles.caps;
    rows.milestoneTemplates.append({makeId<MilestoneTemplate>(),
                                    Format::Film,
                                    QStringLiteral("납품"),
                                    {},
                                    PhaseKind::PostProduction,
                                    Edge::End,
                                    1});
    rows.credits = titles.credits;
    rows.airSlots = titles.airSlots;
    rows.titleDocuments = titles.titleDocuments;
    rows.decisions = titles.decisions;
    rows.plannedStages = titles.plannedStages;
    rows.phaseLinks = titles.phaseLinks;
    rows.milestones = titles.milestones;
    rows.plannedMilestones = titles.plannedMilestones;
    rows.windows = titles.windows;
    rows.funding = titles.funding;
    rows.estimates = titles.estimates;
    rows.waterfall = titles.waterfall;
    return rows;
}

Rows moreRows(int ips)
{
    Rows rows = someRows(ips);
    rows.plans.clear();
    rows.planTitles.clear();
    rows.phases.clear();
    rows.budgetLines.clear();
    rows.plannedStages.clear();
    rows.phaseLinks.clear();
    rows.plannedMilestones.clear();
    rows.windows.clear();
    rows.funding.clear();
    rows.goals.clear(); // the same goal twice is no sound library
    rows.interimTargets.clear();
    return rows;
}

void insert(store::Writer &writer, const Rows &rows)
{
    std::apply([&](const auto &...list) { (writer.insertAll(list), ...); }, listsOf(rows));
}

void makeLibrary(const QString &path, int ips)
{
    const auto made = store::LibraryFile::create(path, [&](store::Writer &writer) -> Result<void> {
        LibraryInfo info;
        info.name = QStringLiteral("시험");
        info.pinnedDay = Day(2023, 3, 31);
        writer.insert(info);
        insert(writer, someRows(ips));
        return {};
    });
    if (!made)
        qFatal("%s", why(made).constData());
}

store::EditMark markOf(const QString &what)
{
    return {{what, {}}, QStringLiteral("tester"), QStringLiteral("sitting"), QDateTime::currentDateTimeUtc()};
}

Library freshlyRead(const QString &path)
{
    const auto file = store::LibraryFile::open(path, store::OpenMode::Read);
    if (!file)
        return {};
    return (*file)->read().value_or(Library{});
}

QStringList findingsIn(const QString &path)
{
    const auto file = store::LibraryFile::open(path, store::OpenMode::Read);
    if (!file)
        return {QString::fromUtf8(why(file))};
    const auto findings = (*file)->check();
    return findings ? *findings : QStringList{QString::fromUtf8(why(findings))};
}

} // namespace slateboard::testing
