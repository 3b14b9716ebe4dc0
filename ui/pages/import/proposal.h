// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/import/preview.h"

#include <memory>

namespace slateboard {

/// What an import would bring, with what people are shown of it before they say yes.
struct Proposal {
    exchange::ImportPlan plan;
    Preview preview;
};

/// The rights that every source IP of an import gets. The counterparty is a name, made into a party if new.
struct GrantForAll {
    RightsGrant grant;
    QString counterparty;
};

/// Plans an import with the grant in `grant`, if any, whatever options.grantForAll says. Safe to call from any thread.
[[nodiscard]] Result<std::shared_ptr<const Proposal>> propose(const exchange::SourceTable &table,
                                                              exchange::ImportOptions options,
                                                              const std::optional<GrantForAll> &grant,
                                                              const Library &library, const Formatter &formatter,
                                                              const std::function<bool(double)> &progress);

/// "2,411 rows read · 2,400 taken · 11 rejected"
[[nodiscard]] QString countsSentence(const exchange::ImportPlan &plan);
/// "Adds 925 source IPs, 2,411 titles and more", or that nothing is added.
[[nodiscard]] QString bringsSentence(const Rows &rows);

} // namespace slateboard
