// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/sourcetable.h"
#include "app/model/library.h"
#include "app/model/rows.h"

#include <QMap>

#include <functional>

namespace slateboard::exchange {

enum class ImportKind { Ips, Titles };

/// What a column can mean. The code is used on the command line (--map FIELD=COLUMN) and as the header of exports.
struct Field {
    const char *code;
    const char *english; // source text, context "Field"
    bool required;
};
[[nodiscard]] std::span<const Field> fieldsOf(ImportKind kind);
[[nodiscard]] QString fieldName(const Field &field); // translated

/// Field code to column index of the table.
using Mapping = QMap<QString, int>;

/// The columns that the header suggests, in Korean or English, with or without units in brackets.
[[nodiscard]] Mapping proposeMapping(ImportKind kind, const QStringList &header);

struct ImportOptions {
    ImportKind kind = ImportKind::Ips;
    Mapping mapping;
    std::optional<RightsGrant> grantForAll; // ids filled in per row
    Day today;                              // discovery day of rows without one
    PlanId plan;                            // titles go here
};

/// A row that is not taken, or (note) one that is taken without something that it says.
struct RowRemark {
    int line = 0;
    QString column; // header text, may be empty
    QString sentence;
};

/// What an import would do, worked out before anything is written.
struct ImportPlan {
    Rows rows;
    int rowsRead = 0;
    int rowsTaken = 0;
    QList<RowRemark> rejects;
    QList<RowRemark> notes;
};

/// Reads meaning into a table. Pure: it changes nothing. Fails as a whole if a required field has no column. `progress`
/// (share done) may return false to cancel.
[[nodiscard]] Result<ImportPlan> planImport(const SourceTable &table, const ImportOptions &options,
                                            const Library &library, const std::function<bool(double)> &progress = {});

} // namespace slateboard::exchange
