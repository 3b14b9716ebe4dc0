// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/figures.h"
#include "ui/charts/chart.h"

#include <functional>
#include <memory>
#include <vector>

namespace slateboard {

/// A chart as it stands in a file or on paper. What it shows is known; the widget is made on the GUI thread, as often
/// as is wanted, while the library and the figures are there.
struct MoneyChart {
    QString code; // of its file
    QString heading;
    std::function<std::unique_ptr<Chart>()> make;
};

enum class MoneyCharts {
    Once, // each chart as it is first seen
    Every // and demand by quarter in every stacking
};

/// The charts of the money of the figures, of the whole programme; those without anything to show are left out. Goes
/// through all of the money several times: to be called aside.
[[nodiscard]] std::vector<MoneyChart> moneyCharts(const Library &library, const planning::Figures &figures,
                                                  const Formatter &format, MoneyCharts which);

} // namespace slateboard
