// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/titlepartverbs.h"
#include "tests/session/verbscript.h"

namespace slateboard::testing {

namespace {

// Some of the rows that a title has, and some new ones.
template <class Row, class Drop, class Make>
QList<Row> someOf(const QList<Row> &all, TitleId title, Drop drop, int news, Make make)
{
    QList<Row> rows;
    for (const Row &row : all) {
        if (row.title == title && !drop())
            rows << row;
    }
    for (int i = news; i > 0; --i)
        rows << make();
    return rows;
}

template <class Row, class Name>
QList<WithParty<Row>> withParties(const QList<Row> &rows, Name name)
{
    QList<WithParty<Row>> all;
    for (const Row &row : rows)
        all << WithParty<Row>{row, name()};
    return all;
}

} // namespace

Edited VerbScript::changeTitle()
{
    return slateboard::changeTitle(m_session, anyTitle(), [name = name(), episodes = below(20) - 1](Title &title) {
        title.englishName = name;
        title.episodes = episodes;
    });
}

Edited VerbScript::addTitleTo()
{
    TitleDraft draft;
    draft.title.koreanName = name();
    draft.phases = phases();
    draft.budgetLines = budgetLines();
    return slateboard::addTitleTo(m_session, anyPlan(), draft);
}

Edited VerbScript::setCompanies()
{
    const PartyRole role = words<PartyRole>()[static_cast<size_t>(below(3))].value;
    return chance(2) ? setTitleParties(m_session, anyTitle(), role, {name(), name()})
                     : setSources(m_session, anyTitle(), {anyIp(), anyIp()});
}

Edited VerbScript::setCredits()
{
    const TitleId title = anyTitle();
    const auto drop = [this] { return chance(3); };
    return slateboard::setCredits(m_session, title, someOf(m_session.library().credits, title, drop, below(3), [&] {
                                      Credit credit;
                                      credit.role = words<CreditRole>()[static_cast<size_t>(below(9))].value;
                                      credit.person = name();
                                      return credit;
                                  }));
}

Edited VerbScript::setSlots()
{
    const TitleId title = anyTitle();
    const auto drop = [this] { return chance(3); };
    const QList<Slot> airSlots = someOf(m_session.library().airSlots, title, drop, below(3), [&] {
        Slot airing;
        if (!chance(8))
            airing.weekdays.set(words<Weekday>()[static_cast<size_t>(below(7))].value);
        airing.firstAir = day();
        airing.airTime = chance(8) ? name() : QStringLiteral("21:00");
        return airing;
    });
    return slateboard::setSlots(m_session, title, withParties(airSlots, [this] { return name(); }));
}

Edited VerbScript::setReferences()
{
    const TitleId title = anyTitle();
    const auto drop = [this] { return chance(3); };
    return setTitleDocuments(m_session, title, someOf(m_session.library().titleDocuments, title, drop, below(3), [&] {
                                 return TitleDocument{{}, {}, name(), name()};
                             }));
}

// Of a plan: rows of the others must stay, so they are none of the title's here.
Edited VerbScript::setFunding()
{
    const TitleId title = anyTitle();
    const auto drop = [this] { return chance(3); };
    const PlanId plan = anyPlan();
    QList<Funding> funding = someOf(m_session.library().funding, title, drop, below(3), [&] {
        Funding row;
        row.plan = plan;
        row.amount = Money{below(1'000'000) - 20'000};
        return row;
    });
    funding.removeIf([plan](const Funding &row) { return row.plan != plan; });
    return slateboard::setFunding(m_session, plan, title, withParties(funding, [this] { return name(); }));
}

Edited VerbScript::setWaterfall()
{
    const TitleId title = anyTitle();
    const auto drop = [this] { return chance(3); };
    const QList<WaterfallTier> tiers = someOf(m_session.library().waterfall, title, drop, below(4), [&] {
        WaterfallTier tier;
        tier.place = below(5);
        tier.kind = words<TierKind>()[static_cast<size_t>(below(6))].value;
        tier.share = Share{below(10'200)};
        if (chance(2))
            tier.amount = Money{below(1'000'000) - 20'000};
        return tier;
    });
    return slateboard::setWaterfall(m_session, title, withParties(tiers, [this] { return name(); }));
}

Edited VerbScript::setWindows()
{
    const TitleId title = anyTitle();
    const auto drop = [this] { return chance(3); };
    const PlanId plan = anyPlan();
    ReleaseWindowId before;
    QList<ReleaseWindow> windows = someOf(m_session.library().windows, title, drop, below(3), [&] {
        ReleaseWindow row;
        row.id = makeId<ReleaseWindow>();
        row.plan = plan;
        row.after = chance(2) ? before : ReleaseWindowId{};
        row.days = below(400);
        before = row.id;
        return row;
    });
    windows.removeIf([plan](const ReleaseWindow &row) { return row.plan != plan; });
    return slateboard::setWindows(m_session, plan, title, withParties(windows, [this] { return name(); }));
}

Edited VerbScript::setBudget()
{
    return slateboard::setBudget(m_session, anyPlan(), anyTitle(), budgetLines());
}

} // namespace slateboard::testing
