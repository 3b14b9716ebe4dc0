// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"
#include "ui/models/figuretable.h"

namespace slateboard {

/// One match field by field: what it is, what the library has, what the list says; what differs stands out. Of a
/// document only what differs.
[[nodiscard]] QList<FigureRow> matchDetail(const exchange::ImportMatch &match, const std::optional<IpHead> &existing,
                                           const exchange::SourceTable &table, exchange::ImportKind kind,
                                           const exchange::Mapping &mapping, const Formatter &formatter);

} // namespace slateboard
