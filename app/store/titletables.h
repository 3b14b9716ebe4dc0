// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/titleparts.h"
#include "app/store/column.h"

namespace slateboard::store {

template <>
struct TableOf<Credit> {
    static constexpr Table table = Table::Credit;
    static constexpr const char *name = "credit";
    static constexpr auto columns =
        std::tuple(Column{"id", &Credit::id}, Column{"title", &Credit::title}, Column{"role", &Credit::role},
                   Column{"person", &Credit::person}, Column{"standing", &Credit::standing});
};

template <>
struct TableOf<Slot> {
    static constexpr Table table = Table::Slot;
    static constexpr const char *name = "slot";
    static constexpr auto columns =
        std::tuple(Column{"id", &Slot::id}, Column{"title", &Slot::title}, Column{"platform", &Slot::platform},
                   Column{"weekdays", &Slot::weekdays}, Column{"air_time", &Slot::airTime},
                   Column{"first_air", &Slot::firstAir}, Column{"episodes_a_week", &Slot::episodesAWeek});
};

template <>
struct TableOf<TitleDocument> {
    static constexpr Table table = Table::TitleDocument;
    static constexpr const char *name = "title_document";
    static constexpr auto columns =
        std::tuple(Column{"id", &TitleDocument::id}, Column{"title", &TitleDocument::title},
                   Column{"place", &TitleDocument::place}, Column{"note", &TitleDocument::note});
};

template <>
struct TableOf<Decision> {
    static constexpr Table table = Table::Decision;
    static constexpr const char *name = "decision";
    static constexpr auto columns = std::tuple(
        Column{"id", &Decision::id}, Column{"question", &Decision::question}, Column{"rule", &Decision::rule},
        Column{"title", &Decision::title}, Column{"rights_grant", &Decision::grant}, Column{"cap", &Decision::cap},
        Column{"due_day", &Decision::dueDay}, Column{"outcome", &Decision::outcome},
        Column{"decided_on", &Decision::decidedOn}, Column{"decided_by", &Decision::decidedBy});
};

template <>
struct TableOf<MilestoneTemplate> {
    static constexpr Table table = Table::MilestoneTemplate;
    static constexpr const char *name = "milestone_template";
    static constexpr auto columns =
        std::tuple(Column{"id", &MilestoneTemplate::id}, Column{"format", &MilestoneTemplate::format},
                   Column{"korean_name", &MilestoneTemplate::koreanName},
                   Column{"english_name", &MilestoneTemplate::englishName}, Column{"phase", &MilestoneTemplate::phase},
                   Column{"edge", &MilestoneTemplate::edge}, Column{"offset_days", &MilestoneTemplate::offsetDays});
};

template <>
struct TableOf<Milestone> {
    static constexpr Table table = Table::Milestone;
    static constexpr const char *name = "milestone";
    static constexpr auto columns =
        std::tuple(Column{"id", &Milestone::id}, Column{"title", &Milestone::title},
                   Column{"korean_name", &Milestone::koreanName}, Column{"english_name", &Milestone::englishName},
                   Column{"phase", &Milestone::phase}, Column{"edge", &Milestone::edge},
                   Column{"offset_days", &Milestone::offsetDays}, Column{"done_on", &Milestone::doneOn});
};

} // namespace slateboard::store
