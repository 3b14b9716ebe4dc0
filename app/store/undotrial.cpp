// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/undotrial.h"

#include "app/store/changesetvisit.h"
#include "app/store/edittable.h"
#include "app/store/rowwords.h"
#include "app/store/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace slateboard::store {
namespace {

/// What sqlite3changeset_apply() met.
struct Trial {
    QList<Obstacle> obstacles;
    bool hasOrphans = false;
};

// The first value of the row that is not as the changeset knew it.
void tellChangedValue(const VisitedChange &change, Obstacle &obstacle)
{
    for (int column = 1; column < change.columns; ++column) {
        sqlite3_value *known = nullptr;
        sqlite3_value *now = nullptr;
        sqlite3changeset_old(change.iterator, column, &known);
        sqlite3changeset_conflict(change.iterator, column, &now);
        if (!known || cellOf(known) == cellOf(now))
            continue;
        obstacle.column = column;
        obstacle.expected = cellOf(known);
        obstacle.now = cellOf(now);
        return;
    }
}

Obstacle obstacleOf(int conflict, const VisitedChange &change)
{
    Obstacle obstacle;
    obstacle.row = {requireRecorded(change.table).table, change.id};
    switch (conflict) {
    case SQLITE_CHANGESET_DATA: tellChangedValue(change, obstacle); break;
    case SQLITE_CHANGESET_NOTFOUND: obstacle.kind = Obstacle::Kind::Deleted; break;
    case SQLITE_CHANGESET_CONFLICT: obstacle.kind = Obstacle::Kind::There; break;
    default:
        obstacle.kind = Obstacle::Kind::Unsound;
        obstacle.rule = QCoreApplication::translate("Check", "It does not fit the other rows.");
        break;
    }
    return obstacle;
}

// Goes on after each conflict, so that all are met; the caller rolls back.
int noteConflict(void *context, int conflict, sqlite3_changeset_iter *iterator)
{
    auto &trial = *static_cast<Trial *>(context);
    if (conflict == SQLITE_CHANGESET_FOREIGN_KEY)
        trial.hasOrphans = true;
    else if (trial.obstacles.size() < mostObstacles)
        trial.obstacles.append(obstacleOf(conflict, visitedChange(iterator)));
    return SQLITE_CHANGESET_OMIT;
}

std::string columnOfReference(SQLite::Database &database, const std::string &table, int reference)
{
    SQLite::Statement list(database, "PRAGMA foreign_key_list(" + table + ")");
    while (list.executeStep()) {
        if (list.getColumn(0).getInt() == reference)
            return list.getColumn(3).getString();
    }
    return {};
}

// The rows whose references lead nowhere now that the changeset is applied.
QList<Obstacle> orphansAfter(SQLite::Database &database, const QByteArray &changeset)
{
    QSet<RowKey> gone;
    visitChangeset(changeset, [&](const VisitedChange &change) {
        if (change.operation == SQLITE_DELETE)
            gone.insert({requireRecorded(change.table).table, change.id});
    });
    QList<Obstacle> obstacles;
    SQLite::Statement check(database, "PRAGMA foreign_key_check");
    while (obstacles.size() < mostObstacles && check.executeStep()) {
        const std::string table = check.getColumn(0).getString();
        const RowKey child{requireRecorded(table.c_str()).table, check.getColumn(1).getInt64()};
        const std::string column = columnOfReference(database, table, check.getColumn(3).getInt());
        const RowKey parent{
            requireRecorded(check.getColumn(2).getText()).table,
            database.execAndGet("SELECT \"" + column + "\" FROM " + table + " WHERE id = " + std::to_string(child.id))
                .getInt64()};
        Obstacle obstacle;
        const bool isReferred = gone.contains(parent);
        obstacle.kind = isReferred ? Obstacle::Kind::Referred : Obstacle::Kind::Orphaned;
        obstacle.row = isReferred ? parent : child;
        obstacle.other = isReferred ? child : parent;
        obstacles.append(obstacle);
    }
    return obstacles;
}

// The row that a later step must have touched.
RowKey culprit(const Obstacle &obstacle)
{
    const bool isOther = obstacle.kind == Obstacle::Kind::Referred || obstacle.kind == Obstacle::Kind::Orphaned;
    return isOther ? obstacle.other : obstacle.row;
}

bool touches(const RowChange &change, const Obstacle &obstacle)
{
    if (RowKey{change.table, change.id} != culprit(obstacle))
        return false;
    return obstacle.column < 0 || change.deed != RowDeed::Changed ||
           std::ranges::find(change.cells, obstacle.column, &CellChange::column) != change.cells.end();
}

} // namespace

EditTrial::EditTrial(SQLite::Database &database) : m_transaction(database, SQLite::TransactionBehavior::IMMEDIATE)
{
    database.exec("PRAGMA defer_foreign_keys = ON"); // as in LibraryFile::edit()
}

QList<Obstacle> tryToApply(SQLite::Database &database, const QByteArray &changeset)
{
    requireKnownTables(changeset);
    const quint64 tables = tablesIn(changeset);
    const QList<BrokenRule> broken = brokenRules(database, tables);
    Trial trial;
    requireOk(sqlite3changeset_apply(database.getHandle(), static_cast<int>(changeset.size()),
                                     const_cast<char *>(changeset.data()), nullptr, noteConflict, &trial),
              "changeset_apply");
    if (trial.obstacles.isEmpty() && trial.hasOrphans)
        trial.obstacles = orphansAfter(database, changeset);
    if (!trial.obstacles.isEmpty())
        return trial.obstacles;
    for (const BrokenRule &rule : brokenRules(database, tables)) {
        if (broken.contains(rule) || trial.obstacles.size() == mostObstacles)
            continue;
        Obstacle obstacle;
        obstacle.kind = Obstacle::Kind::Unsound;
        obstacle.row = rule.row;
        obstacle.rule = rule.sentence;
        trial.obstacles.append(obstacle);
    }
    return trial.obstacles;
}

QList<RowChange> lastWordOn(SQLite::Database &database, qint64 above, QSet<RowKey> rows)
{
    QList<RowChange> deleted;
    SQLite::Statement later(database, "SELECT changeset FROM edit WHERE id > ? ORDER BY id DESC");
    later.bind(1, static_cast<int64_t>(above));
    while (!rows.isEmpty() && later.executeStep()) {
        visitChangeset(uncompressed(later.getColumn(0)), [&](const VisitedChange &change) {
            if (change.operation == SQLITE_DELETE && rows.remove({requireRecorded(change.table).table, change.id}))
                deleted.append(rowChange(change));
        });
    }
    return deleted;
}

void blame(SQLite::Database &database, qint64 edit, QList<Obstacle> &obstacles)
{
    const auto isOpen = [](const Obstacle &obstacle) {
        return obstacle.since == 0 && obstacle.kind != Obstacle::Kind::Unsound;
    };
    SQLite::Statement later(database, "SELECT id, changeset FROM edit WHERE id > ? ORDER BY id DESC");
    later.bind(1, static_cast<int64_t>(edit));
    while (std::ranges::any_of(obstacles, isOpen) && later.executeStep()) {
        const QByteArray changeset = uncompressed(later.getColumn(1));
        visitChangeset(changeset, [&](const VisitedChange &change) {
            for (Obstacle &obstacle : obstacles) {
                if (isOpen(obstacle) && change.id == culprit(obstacle).id && touches(rowChange(change), obstacle))
                    obstacle.since = later.getColumn(0).getInt64();
            }
        });
    }
}

} // namespace slateboard::store
