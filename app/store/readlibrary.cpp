// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/changeset.h"
#include "app/store/edittable.h"
#include "app/store/fault.h"
#include "app/store/libraryfile.h"
#include "app/store/rowstatements.h"
#include "app/store/soundness.h"

#include <QCoreApplication>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Transaction.h>

#include <deque>
#include <future>

namespace slateboard::store {
namespace {

constexpr qsizetype singleReads = 200; // from here on one pass over the id range is quicker than a query each

constexpr int firstText = 1; // of the columns here, in the order of IpRun::Text
const char *const headColumns =
    "SELECT id, title, original_title, creator, publisher, genre, tags, foreign_id, medium, origin, "
    "discovered_on FROM source_ip ";

void addHead(IpRun &run, SQLite::Statement &statement)
{
    IpRun::Facts facts;
    IpRun::Texts texts;
    for (size_t i = 0; i < texts.size(); ++i) {
        const SQLite::Column text = statement.getColumn(static_cast<int>(i) + firstText);
        texts[i] = QByteArrayView(text.getText(), text.getBytes()); // holds until the next step
    }
    try {
        readValue(statement.getColumn(0), facts.id);
        readValue(statement.getColumn(firstText + IpRun::TextCount), facts.medium);
        readValue(statement.getColumn(firstText + IpRun::TextCount + 1), facts.origin);
        readValue(statement.getColumn(firstText + IpRun::TextCount + 2), facts.discoveredOn);
    } catch (Unreadable &error) {
        error.table = TableOf<SourceIp>::name;
        error.row = facts.id.value;
        throw;
    }
    run.add(facts, texts);
}

// Chunks are packed aside, each as soon as its rows are read.
class IpReader {
public:
    explicit IpReader(SQLite::Database &database)
    {
        SQLite::Statement statement(database, std::string(headColumns) + "ORDER BY id");
        while (statement.executeStep()) {
            addHead(m_run, statement);
            if (m_run.size() == IpTable::chunkSize)
                pack();
        }
        if (m_run.size() > 0)
            pack();
    }

    [[nodiscard]] IpTable finish()
    {
        while (!m_packing.empty())
            takeOldest();
        return IpTable(std::move(m_chunks));
    }

private:
    using Chunk = std::shared_ptr<const IpChunk>;
    static constexpr size_t mostAtOnce = 4; // packing a chunk takes as long as reading two

    void pack()
    {
        if (m_packing.size() == mostAtOnce)
            takeOldest();
        // Where no thread can be had, it is packed when it is taken.
        m_packing.push_back(
            std::async(std::launch::async | std::launch::deferred, [run = std::exchange(m_run, {})]() mutable -> Chunk {
                return std::make_shared<const IpChunk>(std::move(run));
            }));
    }
    void takeOldest()
    {
        m_chunks.push_back(m_packing.front().get());
        m_packing.pop_front();
    }

    IpRun m_run;
    std::deque<std::future<Chunk>> m_packing;
    std::vector<Chunk> m_chunks;
};

// Runs `select` (with a WHERE on id to come) for the ids, one by one or as a range, and gives each row to `take`.
template <class Take>
void readByIds(SQLite::Database &database, const std::string &select, const QList<qint64> &ids, Take &&take)
{
    if (ids.size() <= singleReads) {
        SQLite::Statement statement(database, select + "WHERE id = ?");
        for (qint64 id : ids) {
            statement.bind(1, static_cast<int64_t>(id));
            while (statement.executeStep())
                take(statement);
            statement.reset();
        }
        return;
    }
    SQLite::Statement statement(database, select + "WHERE id BETWEEN ? AND ? ORDER BY id");
    statement.bind(1, static_cast<int64_t>(ids.first()));
    statement.bind(2, static_cast<int64_t>(ids.last()));
    while (statement.executeStep()) {
        if (std::ranges::binary_search(ids, static_cast<qint64>(statement.getColumn(0).getInt64())))
            take(statement);
    }
}

IpTable refreshedIps(SQLite::Database &database, const IpTable &ips, const QList<qint64> &ids)
{
    IpRun run;
    readByIds(database, headColumns, ids, [&](SQLite::Statement &statement) { addHead(run, statement); });
    std::vector<IpHead> present;
    for (int row = 0; row < run.size(); ++row)
        present.push_back(run.head(row));
    std::vector<IpId> gone;
    for (qint64 id : ids) {
        if (!std::ranges::binary_search(present, IpId{id}, {}, &IpHead::id))
            gone.push_back(IpId{id});
    }
    return ips.with(std::move(present), std::move(gone));
}

// Rows ordered by id, with those of `ids` replaced by what the file has for them now.
template <class Row>
void refreshRows(SQLite::Database &database, QList<Row> &rows, const QList<qint64> &ids)
{
    QList<Row> present;
    readByIds(database, selectSql<Row>(""), ids,
              [&](SQLite::Statement &statement) { present.append(readRow<Row>(statement)); });
    QList<Row> merged;
    merged.reserve(rows.size() + present.size());
    auto fresh = present.cbegin();
    for (const Row &row : std::as_const(rows)) {
        for (; fresh != present.cend() && fresh->id < row.id; ++fresh)
            merged.append(*fresh);
        if (!std::ranges::binary_search(ids, row.id.value))
            merged.append(row);
    }
    for (; fresh != present.cend(); ++fresh)
        merged.append(*fresh);
    rows = merged;
}

template <class Row>
QList<Row> allRows(SQLite::Database &database)
{
    SQLite::Statement statement(database, selectSql<Row>("ORDER BY id"));
    return readRows<Row>(statement);
}

// Which list of a library holds which rows.
template <class Visitor>
void forEachList(Library &library, Visitor &&visit)
{
    visit(library.parties);
    visit(library.scoutEvents);
    visit(library.grants);
    visit(library.grantDocuments);
    visit(library.ipMetrics);
    visit(library.titles);
    visit(library.titleIps);
    visit(library.titleParties);
    visit(library.stageEvents);
    visit(library.plans);
    visit(library.planTitles);
    visit(library.phases);
    visit(library.accounts);
    visit(library.budgetLines);
    visit(library.costs);
    visit(library.receipts);
    visit(library.caps);
    visit(library.goals);
    visit(library.savedFilters);
    visit(library.credits);
    visit(library.airSlots);
    visit(library.titleDocuments);
    visit(library.decisions);
    visit(library.plannedStages);
    visit(library.phaseLinks);
    visit(library.milestoneTemplates);
    visit(library.milestones);
    visit(library.plannedMilestones);
    visit(library.windows);
    visit(library.funding);
    visit(library.estimates);
    visit(library.waterfall);
    visit(library.interimTargets);
}

Library readWhole(SQLite::Database &database)
{
    // One transaction, so that another process's edit is seen whole or not at all.
    const SQLite::Transaction transaction(database);
    Library library;
    const QList<LibraryInfo> infos = allRows<LibraryInfo>(database);
    if (infos.isEmpty())
        throw libraryRowMissing();
    library.info = infos.first();
    IpReader ips(database);
    forEachList(library, [&]<class Row>(QList<Row> &rows) { rows = allRows<Row>(database); });
    library.ips = ips.finish();
    requireSound(library);
    return library;
}

// Takes back each step since then, newest first, as far as the steps can be read.
void goBackTo(SQLite::Database &database, const QDateTime &moment)
{
    for (const StoredEdit &edit : readHistory(database)) {
        if (edit.mark.at < moment)
            return;
        const QByteArray changeset = findChangeset(database, edit.id);
        if (changeset.isEmpty())
            return; // a migration has closed it
        SQLite::Transaction transaction(database);
        database.exec("PRAGMA defer_foreign_keys = ON");
        apply(database, inverted(changeset));
        transaction.commit();
    }
}

void addRows(Library library, QMap<Table, QSet<qint64>> &rows)
{
    rows[Table::Library].insert(library.info.id.value);
    for (int chunk = 0; chunk < library.ips.chunkCount(); ++chunk) {
        for (int row = 0; row < library.ips.chunk(chunk).size(); ++row)
            rows[Table::SourceIp].insert(library.ips.chunk(chunk).id(row).value);
    }
    forEachList(library, [&]<class Row>(const QList<Row> &list) {
        for (const Row &row : list)
            rows[TableOf<Row>::table].insert(row.id.value);
    });
}

} // namespace

Changes everyRow(const Library &before, const Library &after)
{
    QMap<Table, QSet<qint64>> rows;
    addRows(before, rows);
    addRows(after, rows);
    return changesOf(rows);
}

Result<Library> LibraryFile::read()
{
    return guarded<Library>(m_path, [&]() -> Result<Library> { return readWhole(*m_database); });
}

Result<Library> LibraryFile::readBefore(const QDateTime &moment)
{
    return guarded<Library>(m_path, [&]() -> Result<Library> {
        SQLite::Database past(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Backup(past, *m_database).executeStep();
        goBackTo(past, moment);
        return readWhole(past);
    });
}

Result<void> LibraryFile::refresh(Library &library, const Changes &changes)
{
    return guarded<void>(m_path, [&]() -> Result<void> {
        if (changes.touches(Table::Library))
            library.info = allRows<LibraryInfo>(*m_database).first();
        if (changes.touches(Table::SourceIp))
            library.ips = refreshedIps(*m_database, library.ips, changes.rows.value(Table::SourceIp));
        forEachList(library, [&]<class Row>(QList<Row> &rows) {
            if (changes.touches(TableOf<Row>::table))
                refreshRows(*m_database, rows, changes.rows.value(TableOf<Row>::table));
        });
        return {};
    });
}

Result<SourceIp> LibraryFile::readIp(IpId id)
{
    return guarded<SourceIp>(m_path, [&]() -> Result<SourceIp> {
        SQLite::Statement statement(*m_database, selectSql<SourceIp>("WHERE id = ?"));
        statement.bind(1, static_cast<int64_t>(id.value));
        if (!statement.executeStep())
            return failure(ErrorCode::NotFound,
                           QCoreApplication::translate("Store", "This source IP is no longer in the library."));
        return readRow<SourceIp>(statement);
    });
}

Result<QList<SourceIp>> LibraryFile::readIps()
{
    return guarded<QList<SourceIp>>(m_path, [&]() -> Result<QList<SourceIp>> {
        SQLite::Statement statement(*m_database, selectSql<SourceIp>("ORDER BY id"));
        return readRows<SourceIp>(statement);
    });
}

} // namespace slateboard::store
