// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/libraryfile.h"

#include <QByteArray>

#include <SQLiteCpp/Column.h>

namespace slateboard::store {

// The append-only table of edits. All throw SQLite::Exception.

/// A changeset as it stands in the table.
[[nodiscard]] QByteArray compressed(const QByteArray &changeset);
/// Returns the number of the new edit.
qint64 appendEdit(SQLite::Database &database, const EditMark &mark, int changedRows,
                  const QByteArray &compressedChangeset);
/// The changeset of an edit; throws ConflictingRows if there is none, DamagedStep if it cannot be read.
[[nodiscard]] QByteArray readChangeset(SQLite::Database &database, qint64 edit);
/// Empty if there is none: no such edit, or one that a migration has closed.
[[nodiscard]] QByteArray findChangeset(SQLite::Database &database, qint64 edit);
/// The same of a column that has been read already.
[[nodiscard]] QByteArray uncompressed(const SQLite::Column &changeset);

[[nodiscard]] QList<StoredEdit> readHistory(SQLite::Database &database, const EditRange &range = {});
/// The steps that take another back, and those that say this text: newest first.
[[nodiscard]] QList<StoredEdit> readUndoing(SQLite::Database &database, const QString &text);

} // namespace slateboard::store
