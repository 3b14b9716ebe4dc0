// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/editrows.h"
#include "app/store/edittable.h"

#include <atomic>

namespace slateboard::store {

// The history of a file, read aside through a connection of its own while others write. Nothing is held for longer
// than some hundred steps take, because whoever writes has to wait for it.

struct ReadStep {
    StoredEdit edit;
    quint64 tables = 0; // what it touched, see tablesIn()
};
[[nodiscard]] Result<QList<ReadStep>> readSteps(const QString &path, const EditRange &range); // newest first

/// The steps that touched one of `rows` or, as far as the steps tell, a row that hung on one. Gives up once stopped.
[[nodiscard]] Result<QSet<qint64>> stepsTouching(const QString &path, QSet<RowKey> rows, const std::atomic_bool &stop);

} // namespace slateboard::store
