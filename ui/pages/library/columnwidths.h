// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "ui/models/ipcolumns.h"
#include "ui/models/ipfacts.h"

#include <QStringList>

#include <array>

class QFontMetrics;

namespace slateboard {

/// How far the numbers of columns go.
struct NumberSpans {
    struct Span {
        double least = 0;
        double greatest = 0;
        double total = 0; // what a group comes to at most
    };
    std::array<Span, ipColumnCount> columns;
};
/// Of these columns. Reads all rows: to be done aside.
[[nodiscard]] NumberSpans numberSpans(const IpFacts &facts, const QList<IpColumn> &columns);

/// The longest texts that a column of numbers has to show, with those of groups' totals if there are groups.
[[nodiscard]] QStringList widestNumbers(IpColumn column, const NumberSpans &numbers, bool hasTotals,
                                        const Formatter &format);

/// How wide a column must be for its head, with the sign of an order, and for what usually stands in it; for `numbers`
/// it is always wide enough.
[[nodiscard]] int usualWidth(IpColumn column, const QStringList &numbers, const QFontMetrics &metrics);

} // namespace slateboard
