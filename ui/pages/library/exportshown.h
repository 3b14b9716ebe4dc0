// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/outtable.h"
#include "ui/models/ipcolumns.h"
#include "ui/models/ipfacts.h"

namespace slateboard {

/// What a list of source IPs shows, taken where it is shown and written elsewhere.
struct ShownIps {
    Library library;
    std::shared_ptr<const IpFacts> facts; // of the library's source IPs
    QList<IpId> rows;                     // as they are shown; those that are gone are left out
    QList<IpColumn> columns;              // as they stand on screen
    Formatter format;
};

/// The table as people see it: heads and words in their language, with days, numbers and amounts as such. To JSON the
/// columns and words go by their codes.
[[nodiscard]] exchange::OutRows outRows(ShownIps shown);

} // namespace slateboard
