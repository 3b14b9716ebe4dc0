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

// The bytes of a changeset, from the first to the last (format: sqlite3session.c, "Changeset format").
class ChangesetBytes {
public:
    explicit ChangesetBytes(QByteArrayView bytes) : m_bytes(bytes) {}

    void require()
    {
        while (m_at < m_bytes.size()) {
            const char first = next();
            if (first == 'T')
                requireHead();
            else
                requireChange(first);
        }
    }

private:
    void requireHead()
    {
        m_columns = number();
        const qsizetype mostColumns = 100; // more than any table has
        if (m_columns < 1 || m_columns > mostColumns)
            throw DamagedStep{};
        skip(m_columns); // which of them are of the key
        const qsizetype end = m_bytes.indexOf('\0', m_at);
        if (end <= m_at)
            throw DamagedStep{};
        m_at = end + 1;
    }

    void requireChange(char operation)
    {
        if (m_columns == 0 || (operation != SQLITE_INSERT && operation != SQLITE_DELETE && operation != SQLITE_UPDATE))
            throw DamagedStep{};
        skip(1); // whether it is indirect
        const qsizetype values = operation == SQLITE_UPDATE ? 2 * m_columns : m_columns;
        for (qsizetype value = 0; value < values; ++value)
            skipValue();
    }

    void skipValue()
    {
        constexpr char unchanged = 0;
        switch (next()) {
        case unchanged:
        case SQLITE_NULL: break;
        case SQLITE_INTEGER:
        case SQLITE_FLOAT: skip(sizeof(double)); break;
        case SQLITE_TEXT:
        case SQLITE_BLOB: skip(number()); break;
        default: throw DamagedStep{};
        }
    }

    // Seven bits in each byte, the highest first; as an int of SQLite's no longer than five.
    qsizetype number()
    {
        qsizetype all = 0;
        for (int byte = 0; byte < 5; ++byte) {
            const char bits = next();
            all = (all << 7) | (bits & 0x7f);
            if ((bits & 0x80) == 0)
                return all;
        }
        throw DamagedStep{};
    }
    char next()
    {
        skip(1);
        return m_bytes[m_at - 1];
    }
    void skip(qsizetype bytes)
    {
        if (bytes > m_bytes.size() - m_at)
            throw DamagedStep{};
        m_at += bytes;
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    qsizetype m_columns = 0; // of the table whose changes follow
};

} // namespace

void requireChangeset(const QByteArray &bytes)
{
    ChangesetBytes(bytes).require();
}

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
