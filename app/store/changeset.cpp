// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/changeset.h"

#include "app/store/changesetvisit.h"

namespace slateboard::store {
namespace {

struct SqliteBuffer {
    int size = 0;
    void *data = nullptr;
    ~SqliteBuffer() { sqlite3_free(data); }
    [[nodiscard]] QByteArray bytes() const { return {static_cast<const char *>(data), size}; }
};

} // namespace

void Recorder::Deleter::operator()(sqlite3_session *session) const
{
    sqlite3session_delete(session);
}

Recorder::Recorder(SQLite::Database &database)
{
    sqlite3_session *session = nullptr;
    requireOk(sqlite3session_create(database.getHandle(), "main", &session), "session_create");
    m_session.reset(session);
    forEachTable([&]<class Row>() { requireOk(sqlite3session_attach(session, TableOf<Row>::name), "session_attach"); });
}

QByteArray Recorder::changeset()
{
    SqliteBuffer buffer;
    requireOk(sqlite3session_changeset(m_session.get(), &buffer.size, &buffer.data), "session_changeset");
    return buffer.bytes();
}

QByteArray inverted(const QByteArray &changeset)
{
    visitChangeset(changeset, [](const VisitedChange &) {}); // invert() trusts the lengths that it meets
    SqliteBuffer buffer;
    requireSoundStep(
        sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.data(), &buffer.size, &buffer.data),
        "changeset_invert");
    return buffer.bytes();
}

Changes changesIn(const QByteArray &changeset)
{
    Changes changes;
    QByteArray lastName;
    QList<qint64> *ids = nullptr;
    visitChangeset(changeset, [&](const VisitedChange &change) {
        if (change.table != lastName) {
            lastName = change.table.toByteArray();
            ids = &changes.rows[recordedTables().value(lastName).table];
        }
        ids->append(change.id);
    });
    for (QList<qint64> &rows : changes.rows)
        std::ranges::sort(rows);
    return changes;
}

int rowCount(const Changes &changes)
{
    qsizetype count = 0;
    for (const QList<qint64> &ids : changes.rows)
        count += ids.size();
    return static_cast<int>(count);
}

void requireKnownTables(const QByteArray &changeset)
{
    visitChangeset(changeset, [](const VisitedChange &change) {
        if (recordedTables().value(change.table.toByteArray(), {Table::Library, 0}).columns < change.columns)
            throw ConflictingRows{};
    });
}

void apply(SQLite::Database &database, const QByteArray &changeset)
{
    requireKnownTables(changeset);
    const auto abortOnConflict = [](void *, int, sqlite3_changeset_iter *) -> int { return SQLITE_CHANGESET_ABORT; };
    const int code = sqlite3changeset_apply(database.getHandle(), static_cast<int>(changeset.size()),
                                            const_cast<char *>(changeset.data()), nullptr, abortOnConflict, nullptr);
    if (code == SQLITE_ABORT || code == SQLITE_CONSTRAINT)
        throw ConflictingRows{};
    requireOk(code, "changeset_apply");
}

} // namespace slateboard::store
