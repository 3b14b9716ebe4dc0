// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/moneyparts.h"
#include "app/store/column.h"

namespace slateboard::store {

template <>
struct TableOf<Estimate> {
    static constexpr Table table = Table::Estimate;
    static constexpr const char *name = "estimate";
    static constexpr auto columns =
        std::tuple(Column{"id", &Estimate::id}, Column{"title", &Estimate::title},
                   Column{"account", &Estimate::account}, Column{"day", &Estimate::day},
                   Column{"amount", &Estimate::amount}, Column{"by", &Estimate::by}, Column{"note", &Estimate::note});
};

template <>
struct TableOf<WaterfallTier> {
    static constexpr Table table = Table::WaterfallTier;
    static constexpr const char *name = "waterfall_tier";
    static constexpr auto columns =
        std::tuple(Column{"id", &WaterfallTier::id}, Column{"title", &WaterfallTier::title},
                   Column{"place", &WaterfallTier::place}, Column{"kind", &WaterfallTier::kind},
                   Column{"party", &WaterfallTier::party}, Column{"share", &WaterfallTier::share},
                   Column{"amount", &WaterfallTier::amount});
};

} // namespace slateboard::store
