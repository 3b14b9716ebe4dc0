// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/grantupdate.h"
#include "app/model/ipfields.h"

namespace slateboard::exchange {

/// New values for some fields of a source IP of the library; the others stay as they are by then.
struct IpUpdate {
    IpFields fields;
    SourceIp values; // by its id
    void applyTo(SourceIp &ip) const;
};

/// What an import changes in rows that the library has.
struct ImportUpdates {
    QList<IpUpdate> ips = {};
    QList<GrantUpdate> grants = {};
    QList<IpMetric> metrics = {}; // as they shall be, by their ids
    QList<Cost> costs = {};       // likewise
    QList<Receipt> receipts = {}; // likewise
    [[nodiscard]] qsizetype size() const
    {
        return ips.size() + grants.size() + metrics.size() + costs.size() + receipts.size();
    }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
};

} // namespace slateboard::exchange
