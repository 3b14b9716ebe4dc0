// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/outtable.h"
#include "app/model/library.h"

namespace slateboard {

/// The rows of a library as they stand in its file, a sheet a table by the table's name: what no table for people
/// (exporttables.h) has room for leaves here. Beside each reference stands what it refers to. Source IPs and metrics
/// are left to those tables, which hold all of them.
[[nodiscard]] QList<exchange::Sheet> recordSheets(const Library &library);

} // namespace slateboard
