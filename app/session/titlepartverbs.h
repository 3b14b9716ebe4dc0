// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

namespace slateboard {

// What hangs on one title, a field or a list at a time. A list replaces the one that is there: rows are known by their
// ids, null ones are filled in. Parties are given by name and made where they are new.

template <class Row>
struct WithParty {
    Row row;
    QString party; // a name, or empty: unknown
    friend bool operator==(const WithParty &, const WithParty &) = default;
};

/// Changes fields of a title where it stands.
Edited changeTitle(Session &session, TitleId title, std::function<void(Title &)> change);
Edited setSources(Session &session, TitleId title, QList<IpId> ips);
Edited setTitleParties(Session &session, TitleId title, PartyRole role, QStringList names);
Edited setCredits(Session &session, TitleId title, QList<Credit> credits);
Edited setSlots(Session &session, TitleId title, QList<WithParty<Slot>> airSlots);
/// How its receipts are shared out; without a party a tier pays the group itself.
Edited setWaterfall(Session &session, TitleId title, QList<WithParty<WaterfallTier>> tiers);
Edited setTitleDocuments(Session &session, TitleId title, QList<TitleDocument> documents);

/// Adds a title to a plan that may be another than the working one, which knows nothing of it then: its release, phases
/// and budget are of that plan. Pitched today, as with Session::addTitle().
Edited addTitleTo(Session &session, PlanId plan, TitleDraft draft);

// Of a plan; refused where that is frozen or the title locked in it
Edited setBudget(Session &session, PlanId plan, TitleId title, QList<BudgetLine> lines);
Edited setFunding(Session &session, PlanId plan, TitleId title, QList<WithParty<Funding>> funding);
Edited setWindows(Session &session, PlanId plan, TitleId title, QList<WithParty<ReleaseWindow>> windows);

} // namespace slateboard
