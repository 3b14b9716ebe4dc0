// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ipfacts.h"

#include <memory>

namespace slateboard {

/// One choice among all source IPs that people make so often that it has a button.
enum class IpView { All, Lapsing, NotTied, InTalks };

/// Which source IPs a list shows: those that fit everything that is set.
struct IpFilter {
    QString text = {}; // searched; see search::findIps()
    IpView view = IpView::All;
    std::optional<Medium> medium = {};
    std::optional<QString> genre = {}; // exactly this; empty: none given
    std::optional<IpStatus> status = {};
    std::shared_ptr<const QList<IpId>> only = {}; // nothing: all

    [[nodiscard]] bool isEmpty() const { return *this == IpFilter(); }
    [[nodiscard]] bool asksFacts() const { return view != IpView::All || status; }
    friend bool operator==(const IpFilter &, const IpFilter &) = default;
};

/// One entry a row of the table: whether the filter lets it through.
[[nodiscard]] std::vector<char> passing(const IpTable &ips, const IpFacts &facts, const IpFilter &filter);

} // namespace slateboard
