// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/planparts.h"
#include "app/store/column.h"

namespace slateboard::store {

template <>
struct TableOf<PlannedStage> {
    static constexpr Table table = Table::PlannedStage;
    static constexpr const char *name = "planned_stage";
    static constexpr auto columns = std::tuple(
        Column{"id", &PlannedStage::id}, Column{"plan", &PlannedStage::plan}, Column{"title", &PlannedStage::title},
        Column{"stage", &PlannedStage::stage}, Column{"day", &PlannedStage::day});
};

template <>
struct TableOf<PhaseLink> {
    static constexpr Table table = Table::PhaseLink;
    static constexpr const char *name = "phase_link";
    static constexpr auto columns =
        std::tuple(Column{"id", &PhaseLink::id}, Column{"plan", &PhaseLink::plan}, Column{"title", &PhaseLink::title},
                   Column{"phase", &PhaseLink::phase}, Column{"after_title", &PhaseLink::afterTitle},
                   Column{"after_phase", &PhaseLink::afterPhase}, Column{"lag_days", &PhaseLink::lagDays});
};

template <>
struct TableOf<PlannedMilestone> {
    static constexpr Table table = Table::PlannedMilestone;
    static constexpr const char *name = "planned_milestone";
    static constexpr auto columns =
        std::tuple(Column{"id", &PlannedMilestone::id}, Column{"plan", &PlannedMilestone::plan},
                   Column{"milestone", &PlannedMilestone::milestone}, Column{"day", &PlannedMilestone::day});
};

template <>
struct TableOf<ReleaseWindow> {
    static constexpr Table table = Table::ReleaseWindow;
    static constexpr const char *name = "release_window";
    static constexpr auto columns = std::tuple(
        Column{"id", &ReleaseWindow::id}, Column{"plan", &ReleaseWindow::plan}, Column{"title", &ReleaseWindow::title},
        Column{"platform", &ReleaseWindow::platform}, Column{"territory", &ReleaseWindow::territory},
        Column{"starts_on", &ReleaseWindow::startsOn}, Column{"after", &ReleaseWindow::after},
        Column{"edge", &ReleaseWindow::edge}, Column{"offset_days", &ReleaseWindow::offsetDays},
        Column{"days", &ReleaseWindow::days}, Column{"exclusive", &ReleaseWindow::exclusive},
        Column{"holdback_days", &ReleaseWindow::holdbackDays},
        Column{"expected_receipts", &ReleaseWindow::expectedReceipts}, Column{"guarantee", &ReleaseWindow::guarantee},
        Column{"receipt_kind", &ReleaseWindow::receiptKind});
};

template <>
struct TableOf<Funding> {
    static constexpr Table table = Table::Funding;
    static constexpr const char *name = "funding";
    static constexpr auto columns =
        std::tuple(Column{"id", &Funding::id}, Column{"plan", &Funding::plan}, Column{"title", &Funding::title},
                   Column{"source", &Funding::source}, Column{"party", &Funding::party},
                   Column{"amount", &Funding::amount}, Column{"entered", &Funding::entered});
};

} // namespace slateboard::store
