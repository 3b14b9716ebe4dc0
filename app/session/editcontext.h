// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"
#include "app/store/editrows.h"

#include <vector>

namespace slateboard {

/// A library into which rows are put back that it has no longer, so that the history can name them.
class EditContext {
public:
    explicit EditContext(Library library) : m_library(std::move(library)) {}

    [[nodiscard]] bool knows(store::RowKey row) const;
    /// Takes rows that were added or deleted and that it does not know.
    void add(const QList<store::RowChange> &rows);
    /// Which rows are not known among these and those that they refer to.
    [[nodiscard]] QSet<store::RowKey> missing(const QList<store::RowChange> &rows) const;

    [[nodiscard]] Library take();

private:
    void add(const store::RowChange &row);

    Library m_library;
    Library m_gone; // in any order
    QSet<store::RowKey> m_added;
    std::vector<IpHead> m_ips;
};

/// All rows that hang on one, itself included, as the library knows them.
[[nodiscard]] QSet<store::RowKey> rowsHangingOn(const Library &library, store::RowKey row);

} // namespace slateboard
