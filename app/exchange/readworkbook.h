// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/sourcetable.h"
#include "app/exchange/stop.h"

class QIODevice;

namespace slateboard::exchange {

/// readSource() and sheetsOf() for a workbook (XLSX). Macros and links to other files are left alone, and a note says
/// so; so does one for each cell that cannot be read.
[[nodiscard]] Result<SourceTable> readWorkbook(QIODevice &source, const QString &file, const SourceOptions &options,
                                               const MayGoOn &mayGoOn = {});
[[nodiscard]] Result<QList<SourceSheet>> sheetsIn(QIODevice &source, const QString &file);

} // namespace slateboard::exchange
