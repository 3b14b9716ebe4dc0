// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/model/entities.h"

#include <QList>
#include <QStringList>

namespace slateboard::commandline {

/// Reads NAME=TARGET@DAY, where NAME is a measure's code or word, or NAME=TARGET@START..DAY. Each replaces the goals of
/// its measure in `goals`, whose start it keeps where none is told; a new goal starts `today`.
/// Two of one measure are wrong usage.
[[nodiscard]] Result<QList<Goal>> withGoals(QList<Goal> goals, const QStringList &texts, Day today);

/// Reads SCOPE=AMOUNT, where SCOPE is programme, quarter, title, format:F or phase:P, all but title followed by
/// :PERIOD if one is meant (see readPeriod()). Each replaces the cap in `caps` that limits the same; two that limit
/// the same are wrong usage.
[[nodiscard]] Result<QList<Cap>> withCaps(QList<Cap> caps, const QStringList &texts, const Currency &currency);

} // namespace slateboard::commandline
