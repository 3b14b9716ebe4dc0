// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <memory>

class QAbstractItemModel;
class QMimeData;

namespace slateboard {

/// Cells as other programs take them: tab-separated text, and a table in HTML with the column heads.
[[nodiscard]] std::unique_ptr<QMimeData> clipboardTable(const QAbstractItemModel &model, const QList<int> &rows,
                                                        const QList<int> &columns);

} // namespace slateboard
