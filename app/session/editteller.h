// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/session/editdetail.h"

namespace slateboard {

/// A row as people know it.
struct RowName {
    QString kind;                       // Phase
    QString name;                       // Production
    QString place;                      // Moonlit Court · Working plan; may be empty
    [[nodiscard]] QString full() const; // Phase “Production” (Moonlit Court · Working plan)
};

/// Says what a step changed in people's words: names instead of ids, money and days as they are written elsewhere, in
/// the formatter's language, which the application speaks too. `context` is EditRows::context.
class EditTeller {
public:
    EditTeller(Library context, Formatter format) : m_library(std::move(context)), m_format(std::move(format)) {}

    [[nodiscard]] RowName nameOf(store::RowKey row) const;
    /// A value as it stands in a column; empty where nothing stood.
    [[nodiscard]] QString value(Table table, int column, const store::CellValue &cell) const;
    /// The values worth telling: of rows added and deleted not those that their name says already.
    [[nodiscard]] QList<store::CellChange> toldCells(const store::RowChange &row) const;
    /// What stands in the way, as a sentence; the step that made it is not named.
    [[nodiscard]] QString sentence(const store::Obstacle &obstacle) const;
    [[nodiscard]] const Library &context() const { return m_library; }

private:
    [[nodiscard]] QString rowText(store::RowKey row) const;

    Library m_library;
    Formatter m_format;
};

/// What people call a field. In JSON it has the name of its column, columnName().
[[nodiscard]] QString fieldWord(Table table, int column);
[[nodiscard]] QString columnName(Table table, int column);

/// The row to show for a row that hangs on it: a title or a source IP. Nothing for others.
[[nodiscard]] std::optional<store::RowKey> shownRow(const Library &library, store::RowKey row);

} // namespace slateboard
