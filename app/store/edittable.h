// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/libraryfile.h"

#include <QByteArray>

namespace slateboard::store {

// The append-only table of edits. All throw SQLite::Exception.

/// A changeset as it stands in the table.
[[nodiscard]] QByteArray compressed(const QByteArray &changeset);
/// Returns the number of the new edit.
qint64 appendEdit(SQLite::Database &database, const EditMark &mark, int changedRows,
                  const QByteArray &compressedChangeset);
/// The changeset of an edit; throws ConflictingRows if there is none, DamagedStep if it cannot be read.
[[nodiscard]] QByteArray readChangeset(SQLite::Database &database, qint64 edit);
[[nodiscard]] QList<StoredEdit> readHistory(SQLite::Database &database); // newest first

} // namespace slateboard::store
