// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ipfields.h"
#include "app/session/session.h"

namespace slateboard {

/// The columns of a list of source IPs.
enum class IpColumn {
    Title,
    OriginalTitle,
    Medium,
    Genre,
    Creator,
    Rights,
    LapsesOn,
    MadeInto,
    Publisher,
    Origin,
    Discovered,
    Tags,
    ForeignId,
    Step, // the latest of scouting
    // Of the grant that holds: the strongest, where there are several
    Kind,
    Uses,
    Territory,
    Fee,
    Counterparty,
    // Of metrics, in the order of MetricKind: the latest value, and its growth over 90 days
    Views,
    ViewsGrowth,
    Subscribers,
    SubscribersGrowth,
    Rating,
    RatingGrowth,
    Comments,
    CommentsGrowth,
    Rank,
    RankGrowth
};
constexpr int ipColumnCount = 29;

/// Whether it shows what is derived from grants, scout events, titles and metrics (and so cannot be typed).
[[nodiscard]] constexpr bool isDerived(IpColumn column)
{
    return (column >= IpColumn::Rights && column <= IpColumn::MadeInto) || column >= IpColumn::Step;
}

/// What a column shows of a metric; nothing for other columns.
struct MetricColumn {
    MetricKind kind = MetricKind::Views;
    bool isGrowth = false;
};
[[nodiscard]] constexpr std::optional<MetricColumn> metricOf(IpColumn column)
{
    const int place = static_cast<int>(column) - static_cast<int>(IpColumn::Views);
    return place < 0 ? std::nullopt : std::optional(MetricColumn{static_cast<MetricKind>(place / 2), place % 2 == 1});
}

/// Whether it shows numbers or amounts, which stand at the right.
[[nodiscard]] constexpr bool isNumber(IpColumn column)
{
    return column == IpColumn::Fee || metricOf(column);
}

/// The name by which settings know a column.
[[nodiscard]] QString codeOf(IpColumn column);
[[nodiscard]] std::optional<IpColumn> columnOf(const QString &code);

/// The word for a field, translated.
[[nodiscard]] QString fieldName(IpField field);
/// The field that a column edits; nothing for a derived one.
[[nodiscard]] std::optional<IpField> fieldOf(IpColumn column);

/// Sets one field of source IPs as one step, to a value as setValue() takes it.
[[nodiscard]] Edited setIpField(Session &session, const QList<IpId> &ids, IpField field, const QVariant &value);

/// Tags as they are typed, separated by commas.
[[nodiscard]] QStringList tagsIn(const QString &text);

} // namespace slateboard
