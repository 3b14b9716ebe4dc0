// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forecast/history.h"

namespace slateboard::forecast {

/// When the rights run out that rows of a count stand on.
class RightsEnds {
public:
    RightsEnds(planning::FactIndex &facts, bool dramaOnly);

    /// The run of rights in a source IP that holds on a day, or nullptr.
    [[nodiscard]] const planning::SecuredRun *runOn(qint64 ip, Day day) const;
    /// Whether the run ended on its day as it was known to, and not because it was returned.
    [[nodiscard]] bool wasKnown(const planning::SecuredRun &run) const;
    /// Rights of counted rows that had ended before as-of, by whether others followed without a gap.
    void countRenewals(const std::vector<planning::Interval> &counted, Day asOf, Outlook &outlook) const;
    [[nodiscard]] GrantId grantOf(const planning::SecuredRun &run) const;

private:
    planning::FactIndex &m_facts;
    bool m_dramaOnly;
    std::vector<planning::SecuredRun> m_runs; // by source IP, then first day
};

/// Adds to the outlook how rights end: those that the count stands on, and those of what was gained lately.
void addRights(planning::FactIndex &facts, const planning::GoalFigures &figures, GoalHistory &history);

} // namespace slateboard::forecast
