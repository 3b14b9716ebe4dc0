// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/iptable.h"

namespace slateboard {

/// What an edit of many source IPs changes in each of them: only what is set.
struct BulkChange {
    std::optional<Medium> medium = {};
    std::optional<Origin> origin = {};
    std::optional<QString> genre = {};
    std::optional<QString> creator = {};
    std::optional<QString> publisher = {};
    std::optional<std::optional<Day>> discoveredOn = {}; // nothing inside: unknown from now on
    QStringList addedTags = {};
    QStringList removedTags = {};
    QString addedNote = {}; // a line of its own at the end of the notes

    [[nodiscard]] bool isEmpty() const { return *this == BulkChange(); }
    void apply(SourceIp &ip) const;
    friend bool operator==(const BulkChange &, const BulkChange &) = default;
};

/// Those of `ids` that the change makes another of, as far as memory knows: a note changes all.
[[nodiscard]] QList<IpId> changedBy(const BulkChange &change, const IpTable &ips, const QList<IpId> &ids);

} // namespace slateboard
