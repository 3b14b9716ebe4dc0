// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/import/preview.h"

#include <memory>

namespace slateboard {

/// What an import would bring, with what people are shown of it before they say yes.
struct Proposal {
    exchange::ImportPlan plan;
    Preview preview;
    QList<IpId> ips = {}; // that it adds, or says something of, by id
};

/// The rights that every source IP of an import gets. The counterparty is a name, made into a party if new.
struct GrantForAll {
    RightsGrant grant;
    QString counterparty;
};

/// Plans an import, and previews what is new. Safe to call from any thread.
[[nodiscard]] Result<std::shared_ptr<const Proposal>> propose(const exchange::SourceTable &table,
                                                              const exchange::ImportOptions &options,
                                                              const Library &library, const Formatter &formatter,
                                                              const std::function<bool(double)> &progress);

/// The rows that add something of their own, rather than to what the library has.
[[nodiscard]] int newRows(const exchange::ImportPlan &plan);

/// "2,411 rows read · 2,300 new · 80 updated · 20 skipped · 11 rejected · 3 notes"
[[nodiscard]] QString countsSentence(const exchange::ImportPlan &plan);
/// "Adds 925 source IPs and more. Changes 80 source IPs.", or that neither is so.
[[nodiscard]] QString bringsSentence(const exchange::ImportPlan &plan);

} // namespace slateboard
