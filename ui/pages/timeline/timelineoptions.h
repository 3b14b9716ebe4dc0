// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timelinegesture.h"

#include <QByteArray>

namespace slateboard {

/// How a person wants to see and work the timeline; kept from one sitting to the next.
struct TimelineOptions {
    Grouping grouping = Grouping::None;
    TimelineOrder order = TimelineOrder::Start;
    TimelineSnap snap = TimelineSnap::Month;
    planning::Following following = planning::Following::Push;
    QSet<QString> folded; // groups, by grouping and key

    [[nodiscard]] QString codeOf(const QString &group) const; // by which a folded group is remembered
    [[nodiscard]] QByteArray toJson() const;
    /// What it does not know is left as it is by default.
    [[nodiscard]] static TimelineOptions fromJson(const QByteArray &json);
};

} // namespace slateboard
