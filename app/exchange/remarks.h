// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/sourcetable.h"

namespace slateboard::exchange {

/// What a remark says of its cell, for a place that shows line and column beside it.
[[nodiscard]] QString reasonAlone(const RowRemark &remark);

/// Whether a column holds the reasons of rejectsTable(), written in whatever language: it is none of the list's own.
[[nodiscard]] bool isReasonColumn(const QString &header);

} // namespace slateboard::exchange
