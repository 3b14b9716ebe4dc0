// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forecast/knownthen.h"

#include "app/planning/counts.h"

namespace slateboard::forecast {

Library asKnownOn(const Library &library, Day day)
{
    Library known;
    known.info = library.info;
    known.titles = library.titles;
    known.titleIps = library.titleIps;
    known.grants.reserve(library.grants.size());
    for (RightsGrant grant : library.grants) {
        if (grant.startsOn > day)
            continue;
        if (grant.closing && !planning::isClosed(grant, day)) {
            if (planning::isOver(grant))
                grant.endsOn.reset();
            grant.closing.reset();
            grant.closedOn.reset();
        }
        known.grants << grant;
    }
    for (const StageEvent &event : library.stageEvents) {
        if (event.day <= day)
            known.stageEvents << event;
    }
    for (const ScoutEvent &event : library.scoutEvents) {
        if (event.day <= day)
            known.scoutEvents << event;
    }
    return known;
}

} // namespace slateboard::forecast
