// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/avails.h"

#include "app/planning/factindex.h"
#include "app/planning/territories.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace slateboard::planning {
namespace {

constexpr std::array otherUses{Use::Animation, Use::Game, Use::Publishing, Use::Music};

// What a window takes of the days of a place.
struct Taken {
    Day first;
    Day last;
    ReleaseWindowId window;
};

// Where something may be sold: one territory, or everywhere else.
struct SalesPlace {
    QString territory;
    std::vector<Taken> barred; // by exclusive windows and holdbacks
    std::vector<Taken> shared; // with windows that are not exclusive
    bool uncertain = false;
};

void addName(QStringList &names, const QString &name)
{
    if (!names.contains(name, Qt::CaseInsensitive))
        names << name;
}

Avail cut(const Avail &avail, Day from, std::optional<Day> to)
{
    Avail part = avail;
    part.from = from;
    part.to = to;
    return part;
}

// What is left of the avails before and after the days that a window takes; `during` takes what falls into them.
template <class During>
std::vector<Avail> split(const std::vector<Avail> &avails, const Taken &taken, During during)
{
    std::vector<Avail> parts;
    for (const Avail &avail : avails) {
        const Day last = avail.to.value_or(endOfTime);
        if (taken.first > last || taken.last < avail.from) {
            parts.push_back(avail);
            continue;
        }
        if (avail.from < taken.first) {
            parts.push_back(cut(avail, avail.from, taken.first.plusDays(-1)));
            parts.back().end = AvailEnd::WindowBegins;
            parts.back().window = taken.window;
        }
        during(parts, avail, std::max(avail.from, taken.first), std::min(last, taken.last));
        if (last > taken.last)
            parts.push_back(cut(avail, taken.last.plusDays(1), avail.to));
    }
    return parts;
}

// Keeps a part that is shared with a window.
void share(std::vector<Avail> &parts, const Avail &avail, Day from, Day last, const Taken &taken)
{
    parts.push_back(cut(avail, from, last == endOfTime ? std::nullopt : std::optional(last)));
    parts.back().exclusive = false;
    if (last == taken.last && last != avail.to.value_or(endOfTime)) {
        parts.back().end = AvailEnd::WindowEnds;
        parts.back().window = taken.window;
    }
}

std::vector<Avail> freeParts(std::vector<Avail> avails, const SalesPlace &place)
{
    for (const Taken &taken : place.barred)
        avails = split(avails, taken, [](auto &, const Avail &, Day, Day) {});
    for (const Taken &taken : place.shared) {
        avails = split(avails, taken, [&](auto &parts, const Avail &avail, Day from, Day last) {
            share(parts, avail, from, last, taken);
        });
    }
    return avails;
}

// Whether they say the same of different places.
bool areAlike(const std::vector<Avail> &a, const std::vector<Avail> &b)
{
    return std::ranges::equal(a, b, [](Avail one, const Avail &other) {
        one.territory = other.territory;
        return one == other;
    });
}

class AvailMaker {
public:
    AvailMaker(const Library &library, const Figures &figures);

    std::vector<Avail> make();

private:
    void addTitle(const TitleFigures &title, const TitleWindows &windows);
    void addUse(const TitleFigures &title, Use use, bool showing, const TitleWindows &windows);
    [[nodiscard]] std::vector<SalesPlace> placesOf(const TitleWindows &windows) const;
    void takeWindows(SalesPlace &place, const TitleWindows &windows, bool isElsewhere) const;
    [[nodiscard]] std::vector<Avail> availsIn(const Avail &pattern, const SalesPlace &place, Day from) const;
    void addPlatforms(Avail &avail, const TitleWindows &windows) const;
    [[nodiscard]] bool fits(const Party &platform, const Avail &avail, const TitleWindows &windows) const;

    const Library &m_library;
    const Figures &m_figures;
    QHash<TitleId, TitleRights> m_rights;
    std::vector<const Party *> m_platforms;
    std::vector<Avail> m_avails;
};

AvailMaker::AvailMaker(const Library &library, const Figures &figures) :
    m_library(library), m_figures(figures), m_rights(rightsOfTitles(library, figures))
{
    QSet<PartyId> ids;
    for (const TitleParty &tie : library.titleParties) {
        if (tie.role == PartyRole::Platform)
            ids.insert(tie.party);
    }
    for (const ReleaseWindow &window : library.windows)
        ids.insert(window.platform);
    for (const Party &party : library.parties) {
        if (ids.contains(party.id) || !party.territory.isEmpty() || party.leastTermDays)
            m_platforms.push_back(&party);
    }
}

std::vector<Avail> AvailMaker::make()
{
    const std::vector<TitleWindows> windows = allWindowDays(m_library, m_figures);
    for (const TitleFigures &title : m_figures.titles) {
        if (title.stage && title.stage->stage == Stage::Shelved)
            continue;
        const auto found = std::ranges::lower_bound(windows, title.title, {}, &TitleWindows::title);
        const bool hasWindows = found != windows.end() && found->title == title.title;
        addTitle(title, hasWindows ? *found : TitleWindows{title.title, {}, {}});
    }
    return std::move(m_avails);
}

void AvailMaker::addTitle(const TitleFigures &title, const TitleWindows &windows)
{
    const Title *row = findRow(m_library.titles, title.title);
    if (!row)
        return;
    const Use own = useFor(row->format);
    addUse(title, own, true, windows);
    for (const SourceRights &source : m_rights[title.title].sources()) {
        if (source.grants.empty())
            return; // no right is held in it, of whatever kind
    }
    if (m_rights[title.title].sources().empty())
        return; // its own rights are nobody else's to grant, and told nowhere
    for (const Use use : otherUses) {
        if (use != own)
            addUse(title, use, false, {title.title, {}, {}});
    }
}

// Everywhere else comes last.
std::vector<SalesPlace> AvailMaker::placesOf(const TitleWindows &windows) const
{
    QStringList names;
    for (const WindowDays &days : windows.windows) {
        for (const QString &name : territoryNames(findRow(m_library.windows, days.window)->territory))
            addName(names, name);
    }
    const auto rights = m_rights.constFind(windows.title);
    for (const SourceRights &source : rights->sources()) {
        for (const RightsGrant *grant : source.grants) {
            for (const QString &name : territoryNames(grant->territory))
                addName(names, name);
        }
    }
    for (const Party *platform : m_platforms) {
        for (const QString &name : territoryNames(platform->territory))
            addName(names, name);
    }
    std::vector<SalesPlace> places;
    for (const QString &name : std::as_const(names))
        places.push_back({name, {}, {}, false});
    places.push_back({});
    for (SalesPlace &place : places)
        takeWindows(place, windows, place.territory.isEmpty());
    return places;
}

void AvailMaker::takeWindows(SalesPlace &place, const TitleWindows &windows, bool isElsewhere) const
{
    for (const WindowDays &days : windows.windows) {
        const ReleaseWindow &window = *findRow(m_library.windows, days.window);
        const bool isThere = isElsewhere ? territoryNames(window.territory).isEmpty()
                                         : territoriesOverlap(window.territory, place.territory);
        if (!isThere)
            continue;
        if (!days.start) {
            place.uncertain = true;
            continue;
        }
        const Day last = days.end.value_or(endOfTime);
        (window.exclusive ? place.barred : place.shared).push_back({*days.start, last, window.id});
        if (days.end && window.holdbackDays > 0)
            place.barred.push_back({last.plusDays(1), last.plusDays(window.holdbackDays), window.id});
    }
}

std::vector<Avail> AvailMaker::availsIn(const Avail &pattern, const SalesPlace &place, Day from) const
{
    std::vector<Avail> avails;
    for (const HeldTerm &term : m_rights.constFind(pattern.title)->terms(pattern.use, place.territory)) {
        if (term.last < from)
            continue;
        const bool isForGood = term.last == endOfTime;
        Avail avail = cut(pattern, std::max(from, term.first), isForGood ? std::nullopt : std::optional(term.last));
        avail.territory = place.territory;
        avail.end = isForGood ? AvailEnd::Never : AvailEnd::RightEnds;
        avail.grant = isForGood ? GrantId{} : term.grant;
        avail.exclusive = term.exclusive;
        avail.onOption = term.onOption;
        avail.uncertain = place.uncertain;
        avails.push_back(avail);
    }
    return freeParts(std::move(avails), place);
}

void AvailMaker::addUse(const TitleFigures &title, Use use, bool showing, const TitleWindows &windows)
{
    const Day from = showing ? std::max(m_figures.asOf, title.release.value_or(m_figures.asOf)) : m_figures.asOf;
    const Avail pattern{title.title, use, showing};
    const std::vector<SalesPlace> places = placesOf(windows);
    std::vector<Avail> elsewhere = availsIn(pattern, places.back(), from);
    QStringList told;
    for (size_t i = 0; i + 1 < places.size(); ++i) {
        std::vector<Avail> avails = availsIn(pattern, places[i], from);
        if (areAlike(avails, elsewhere))
            continue;
        told << places[i].territory;
        std::ranges::move(avails, std::back_inserter(m_avails));
    }
    for (Avail &avail : elsewhere) {
        avail.except = told;
        m_avails.push_back(std::move(avail));
    }
    for (auto avail = m_avails.rbegin(); showing && avail != m_avails.rend() && avail->title == title.title; ++avail)
        addPlatforms(*avail, windows);
}

void AvailMaker::addPlatforms(Avail &avail, const TitleWindows &windows) const
{
    for (const Party *platform : m_platforms) {
        if (fits(*platform, avail, windows))
            avail.platforms.push_back(platform->id);
    }
}

bool AvailMaker::fits(const Party &platform, const Avail &avail, const TitleWindows &windows) const
{
    const auto isThere = [&](const QString &territory) {
        const QStringList names = territoryNames(territory);
        return names.isEmpty() || std::ranges::any_of(names, [&](const QString &name) { return isIn(avail, name); });
    };
    const bool isLongEnough =
        !avail.to || !platform.leastTermDays || avail.to->daysSince(avail.from) + 1 >= *platform.leastTermDays;
    const auto hasIt = [&](const WindowDays &days) {
        const ReleaseWindow &window = *findRow(m_library.windows, days.window);
        return window.platform == platform.id && isThere(window.territory) && days.start &&
               *days.start <= avail.to.value_or(endOfTime) && days.end.value_or(endOfTime) >= avail.from;
    };
    return isThere(platform.territory) && isLongEnough && std::ranges::none_of(windows.windows, hasIt);
}

} // namespace

std::vector<Avail> availsOf(const Library &library, const Figures &figures)
{
    return AvailMaker(library, figures).make();
}

bool isIn(const Avail &avail, const QString &territory)
{
    if (avail.territory.isEmpty())
        return !avail.except.contains(territory, Qt::CaseInsensitive);
    return avail.territory.compare(territory, Qt::CaseInsensitive) == 0;
}

} // namespace slateboard::planning
