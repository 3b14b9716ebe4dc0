// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slateboard {

/// The names of two plans that are compared: A in front and solid, B behind it, light and outlined.
struct PlanPair {
    QString a;
    QString b;
};

} // namespace slateboard
