// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/writefile.h"

namespace slateboard::exchange {

/// The next part of a file, empty at its end.
using Pieces = std::function<Result<QByteArray>()>;

[[nodiscard]] Pieces csvPieces(const OutRows &rows);
[[nodiscard]] Pieces jsonPieces(const QList<Sheet> &sheets);
/// Written to a temporary file first, when the first piece is asked for.
[[nodiscard]] Pieces xlsxPieces(const QList<Sheet> &sheets);

constexpr qsizetype rowsInPiece = 1024;

} // namespace slateboard::exchange
