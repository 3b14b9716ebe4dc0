// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/gate.h"

#include "app/planning/figureparts.h"
#include "app/planning/gatemoney.h"
#include "app/planning/gaterights.h"

#include <algorithm>

namespace slateboard::planning {

// What is known of a title of the plan beside its demand.
struct GateTitle {
    TitleId title;
    TitleMoney money;
    std::optional<Money> funding; // by anybody; unknown: nothing is entered
    bool hasCompany = false;
    std::vector<GateFinding> rights;
};

namespace {

// Reads the rows of a library into the titles of the plan, each list once.
class GateReader {
public:
    GateReader(const Library &library, const Figures &figures) : m_library(library), m_figures(figures) {}

    /// `revived` is the demand of shelved titles, which stands for what the figures have of them.
    std::vector<GateTitle> read(const Demand &revived);

private:
    void readFunding();
    void readCompanies();
    void readRights();
    [[nodiscard]] QHash<IpId, std::vector<const RightsGrant *>> grantsOfTied() const;
    [[nodiscard]] QHash<TitleId, std::vector<const ReleaseWindow *>> windows() const;
    [[nodiscard]] GateTitle *find(TitleId title);

    const Library &m_library;
    const Figures &m_figures;
    std::vector<GateTitle> m_titles;
};

std::vector<GateTitle> GateReader::read(const Demand &revived)
{
    m_titles.reserve(m_figures.titles.size());
    for (const TitleFigures &title : m_figures.titles)
        m_titles.push_back({title.title, title.money, {}, false, {}});
    for (const TitleMoney &money : revived.titles)
        find(money.title)->money = money;
    readFunding();
    readCompanies();
    readRights();
    return std::move(m_titles);
}

GateTitle *GateReader::find(TitleId title)
{
    const auto found = std::ranges::lower_bound(m_titles, title, {}, &GateTitle::title);
    return found != m_titles.end() && found->title == title ? &*found : nullptr;
}

void GateReader::readFunding()
{
    for (const Funding &row : m_library.funding) {
        GateTitle *title = row.plan == m_figures.plan ? find(row.title) : nullptr;
        if (!title)
            continue;
        title->funding = title->funding.value_or(Money{}) + row.amount;
    }
}

void GateReader::readCompanies()
{
    for (const TitleParty &tie : m_library.titleParties) {
        GateTitle *title = tie.role == PartyRole::ProductionCompany ? find(tie.title) : nullptr;
        if (title)
            title->hasCompany = true;
    }
}

QHash<IpId, std::vector<const RightsGrant *>> GateReader::grantsOfTied() const
{
    QHash<IpId, std::vector<const RightsGrant *>> grants;
    for (const TitleIp &tie : m_library.titleIps)
        grants[tie.ip];
    for (const RightsGrant &grant : m_library.grants) {
        if (const auto tied = grants.find(grant.ip); tied != grants.end())
            tied->push_back(&grant);
    }
    return grants;
}

QHash<TitleId, std::vector<const ReleaseWindow *>> GateReader::windows() const
{
    QHash<TitleId, std::vector<const ReleaseWindow *>> windows;
    for (const ReleaseWindow &window : m_library.windows) {
        if (window.plan == m_figures.plan)
            windows[window.title].push_back(&window);
    }
    return windows;
}

void GateReader::readRights()
{
    const auto grants = grantsOfTied();
    const auto schedules = schedulesOf(m_library, m_figures.plan);
    const auto windows = this->windows();
    QHash<TitleId, RightsNeeds> needs;
    for (const TitleFigures &title : m_figures.titles) {
        const Title *row = findRow(m_library.titles, title.title);
        if (!row)
            continue;
        RightsNeeds of(row->format, schedules.value(title.title), m_figures.asOf);
        const std::vector<const ReleaseWindow *> planned = windows.value(title.title);
        const TitleWindows days = windowDays(planned, title.title, title.release);
        for (const ReleaseWindow *window : planned)
            of.add(*window, *days.find(window->id));
        needs.insert(title.title, of);
    }
    for (const TitleIp &tie : m_library.titleIps) {
        GateTitle *title = find(tie.title);
        const auto of = needs.constFind(tie.title);
        if (title && of != needs.cend())
            std::ranges::move(of->lacking(tie.ip, grants.value(tie.ip)), std::back_inserter(title->rights));
    }
}

std::vector<GateFinding> fundingFindings(const GateTitle &title)
{
    GateFinding finding;
    if (title.money.budget <= Money{}) {
        finding.reason = GateReason::NoBudget;
    } else if (!title.funding) {
        finding.reason = GateReason::NoFunding;
        finding.amount = title.money.efc();
    } else if (*title.funding < title.money.efc()) {
        finding.reason = GateReason::FundingShort;
        finding.amount = title.money.efc() - *title.funding;
    } else {
        return {};
    }
    return {finding};
}

} // namespace

struct Gate::State {
    std::vector<GateTitle> titles; // of the plan, ordered by id
    QList<Cap> titleCaps;
    GateMoney money;

    [[nodiscard]] std::vector<GateFinding> check(TitleId title, const GateMoney::Amounts &added) const;
    [[nodiscard]] std::vector<GateFinding> overTitleCaps(const GateTitle &title) const;
};

std::vector<GateFinding> Gate::State::check(TitleId id, const GateMoney::Amounts &added) const
{
    const auto title = std::ranges::lower_bound(titles, id, {}, &GateTitle::title);
    if (title == titles.end() || title->title != id) {
        GateFinding finding;
        finding.reason = GateReason::NotInPlan;
        return {finding};
    }
    std::vector<GateFinding> findings = title->rights;
    const auto add = [&](const std::vector<GateFinding> &more) {
        std::ranges::copy(more, std::back_inserter(findings));
    };
    add(fundingFindings(*title));
    add(overTitleCaps(*title));
    add(money.exceeded(id, added));
    if (!title->hasCompany)
        add({GateFinding{}});
    return findings;
}

std::vector<GateFinding> Gate::State::overTitleCaps(const GateTitle &title) const
{
    std::vector<GateFinding> findings;
    for (const Cap &cap : titleCaps) {
        const Money own = costUnder(cap, title.money).value_or(Money{});
        if (own <= cap.amount)
            continue;
        GateFinding finding;
        finding.reason = GateReason::OverTitleCap;
        finding.cap = cap.id;
        finding.amount = own - cap.amount;
        findings.push_back(finding);
    }
    return findings;
}

Gate::Gate(const Library &library, const Figures &figures)
{
    QList<Cap> titleCaps;
    std::ranges::copy_if(library.caps, std::back_inserter(titleCaps),
                         [](const Cap &cap) { return cap.scope == CapScope::Title; });
    const Demand revived = demandIfRevived(library, figures);
    m_state = std::make_shared<const State>(
        State{GateReader(library, figures).read(revived), titleCaps, GateMoney(library, figures, revived)});
}

std::vector<GateFinding> Gate::check(TitleId title) const
{
    return checkTogether({&title, 1}).front();
}

std::vector<std::vector<GateFinding>> Gate::checkTogether(std::span<const TitleId> titles) const
{
    const GateMoney::Amounts added = m_state->money.addedBy(titles);
    std::vector<std::vector<GateFinding>> all;
    all.reserve(titles.size());
    for (TitleId title : titles)
        all.push_back(m_state->check(title, added));
    return all;
}

bool passesGate(std::optional<Stage> from, Stage to)
{
    return isGreenlit(to) && !(from && isGreenlit(*from));
}

} // namespace slateboard::planning
