// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

#include <QFlags>
#include <QList>

namespace slateboard::exchange {

enum class IpField {
    Title = 1 << 0,
    OriginalTitle = 1 << 1,
    Medium = 1 << 2,
    Genre = 1 << 3,
    Creator = 1 << 4,
    Publisher = 1 << 5,
    Origin = 1 << 6,
    DiscoveredOn = 1 << 7,
    Synopsis = 1 << 8,
    Tags = 1 << 9,
    Notes = 1 << 10,
    ForeignId = 1 << 11
};
Q_DECLARE_FLAGS(IpFields, IpField)

/// New values for some fields of a source IP of the library; the others stay as they are by then.
struct IpUpdate {
    IpFields fields;
    SourceIp values; // by its id
    void applyTo(SourceIp &ip) const;
};

/// What an import changes in rows that the library has.
struct ImportUpdates {
    QList<IpUpdate> ips = {};
    QList<IpMetric> metrics = {}; // as they shall be, by their ids
    [[nodiscard]] bool isEmpty() const { return ips.isEmpty() && metrics.isEmpty(); }
};

} // namespace slateboard::exchange

Q_DECLARE_OPERATORS_FOR_FLAGS(slateboard::exchange::IpFields)
