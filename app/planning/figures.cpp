// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/figures.h"

#include "app/planning/figurekeeper.h"

#include <algorithm>

namespace slateboard::planning {

Figures figuresOf(const Library &library, PlanId plan, Day asOf)
{
    FigureKeeper keeper(false);
    (void)keeper.figures(library, plan, asOf, {});
    return std::move(keeper).release();
}

const TitleFigures *findTitle(const Figures &figures, TitleId title)
{
    const auto found = std::ranges::lower_bound(figures.titles, title, {}, &TitleFigures::title);
    return found != figures.titles.end() && found->title == title ? &*found : nullptr;
}

} // namespace slateboard::planning
