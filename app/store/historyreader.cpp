// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/historyreader.h"

#include "app/store/changeset.h"
#include "app/store/connection.h"
#include "app/store/fault.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace slateboard::store {
namespace {

constexpr int stepsAtOnce = 300;

// Calls `take(edit, changeset)` for the newest steps below one; gives the last of them, or 0 when there are no more.
template <class Take>
qint64 visitChangesets(SQLite::Database &database, const EditRange &range, Take &&take)
{
    SQLite::Statement statement(database,
                                "SELECT id, changeset FROM edit WHERE id > ? AND id < ? ORDER BY id DESC LIMIT ?");
    statement.bind(1, static_cast<int64_t>(range.above));
    statement.bind(2, static_cast<int64_t>(range.below));
    statement.bind(3, std::min(range.most, stepsAtOnce));
    qint64 last = 0;
    while (statement.executeStep()) {
        last = statement.getColumn(0).getInt64();
        try {
            take(last, uncompressed(statement.getColumn(1)));
        } catch (const DamagedStep &) {
            take(last, QByteArray()); // it is in the list all the same
        }
    }
    return last;
}

// Texts that are the same in most steps, once.
class OneText {
public:
    void share(QString &text) { text = *m_texts.insert(text); }

private:
    QSet<QString> m_texts;
};

} // namespace

Result<QList<ReadStep>> readSteps(const QString &path, const EditRange &range)
{
    return guarded<QList<ReadStep>>(path, [&]() -> Result<QList<ReadStep>> {
        const auto database = connectTo(path, ConnectionMode::Read);
        QList<ReadStep> steps;
        OneText texts;
        EditRange slice = range;
        while (slice.most > 0) {
            QHash<qint64, quint64> tables;
            qint64 first = 0;
            const qint64 last = visitChangesets(*database, slice, [&](qint64 edit, const QByteArray &changeset) {
                first = std::max(first, edit);
                tables.insert(edit, tablesIn(changeset));
            });
            if (last == 0)
                break;
            for (StoredEdit &edit : readHistory(*database, {last - 1, first + 1, stepsAtOnce})) {
                texts.share(edit.mark.author);
                texts.share(edit.mark.sitting);
                texts.share(edit.mark.words.text);
                const quint64 touched = tables.value(edit.id);
                steps.append({std::move(edit), touched});
            }
            slice.below = last;
            slice.most -= static_cast<int>(tables.size());
        }
        return steps;
    });
}

Result<QSet<qint64>> stepsTouching(const QString &path, QSet<RowKey> rows, const std::atomic_bool &stop)
{
    return guarded<QSet<qint64>>(path, [&]() -> Result<QSet<qint64>> {
        const auto database = connectTo(path, ConnectionMode::Read);
        QSet<qint64> met;
        EditRange range;
        while (!stop) {
            range.below = visitChangesets(*database, range, [&](qint64 edit, const QByteArray &changeset) {
                if (follow(changeset, rows))
                    met.insert(edit);
            });
            if (range.below == 0)
                break;
        }
        return met;
    });
}

} // namespace slateboard::store
