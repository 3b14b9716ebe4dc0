// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/timeline.h"
#include "app/search/searchword.h"
#include "ui/models/titlegroups.h"

#include <QSet>

#include <memory>

namespace slateboard {

/// A title of the plan as the timeline shows it.
struct TimelineItem {
    TitleId title;
    QString name; // in the language of the timeline
    QString otherName;
    int byName = 0; // its place among all, sorted by name
    Format format = Format::Drama;
    std::optional<Stage> stage; // unknown: not yet pitched
    bool firm = false;          // past greenlight
    planning::TimelineRow row;
    std::vector<PhaseLink> links; // of the plan, that begin or end at one of its phases
    search::SearchText searched;  // names and people
};

/// All that a timeline shows of a library at once: computed aside, and then only read.
struct TimelineData {
    Library library;
    std::shared_ptr<const planning::Figures> figures;
    qint64 revision = 0;             // of the library
    std::vector<TimelineItem> items; // ordered by title
    Grouping grouping = Grouping::None;
    TitleGroups groups;
    std::optional<planning::PhaseDays> extent; // of all items

    [[nodiscard]] const TimelineItem *find(TitleId title) const;
};
[[nodiscard]] TimelineData timelineData(const Library &library, std::shared_ptr<const planning::Figures> figures,
                                        Grouping grouping, Language language);

enum class TimelineOrder { Start, Release, Name };

/// A line of the timeline: the head of a group, or a title.
struct TimelineLine {
    int item = -1;                                  // position in the items; -1: a head
    int group = -1;                                 // position in the groups; -1: there are none
    int titles = 0;                                 // of a head: how many the group shows
    bool folded = false;                            // of a head
    std::optional<planning::PhaseDays> extent = {}; // of a head: of all its titles
};

struct TimelineArrangement {
    std::vector<TimelineLine> lines;
    QHash<TitleId, int> lineOf;
    int shown = 0; // titles that pass the filter, in folded groups too
};

/// What is shown of the items, and in what order: by their first day, their release (unknown last) or their name; by
/// days, what is released or shelved stands behind what is still to come.
struct TimelineWish {
    QString text; // words that are looked for
    TimelineOrder order = TimelineOrder::Start;
    QSet<QString> folded; // keys of groups
};
[[nodiscard]] TimelineArrangement arrangeTimeline(const TimelineData &data, const TimelineWish &wish);

} // namespace slateboard
