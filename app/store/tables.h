// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"
#include "app/store/column.h"
#include "app/store/goaltables.h"
#include "app/store/moneytables.h"
#include "app/store/plantables.h"
#include "app/store/titletables.h"

namespace slateboard::store {

template <>
struct TableOf<LibraryInfo> {
    static constexpr Table table = Table::Library;
    static constexpr const char *name = "library";
    static constexpr auto columns = std::tuple(
        Column{"id", &LibraryInfo::id}, Column{"name", &LibraryInfo::name}, Column{"company", &LibraryInfo::company},
        Column{"currency", &LibraryInfo::currency}, Column{"language", &LibraryInfo::language},
        Column{"pinned_day", &LibraryInfo::pinnedDay}, Column{"drama_rule", &LibraryInfo::dramaRule},
        Column{"reinvested", &LibraryInfo::reinvested}, Column{"reinvested_after", &LibraryInfo::reinvestedAfter});
};

template <>
struct TableOf<Party> {
    static constexpr Table table = Table::Party;
    static constexpr const char *name = "party";
    static constexpr auto columns =
        std::tuple(Column{"id", &Party::id}, Column{"name", &Party::name}, Column{"english_name", &Party::englishName},
                   Column{"territory", &Party::territory}, Column{"least_term_days", &Party::leastTermDays});
};

template <>
struct TableOf<SourceIp> {
    static constexpr Table table = Table::SourceIp;
    static constexpr const char *name = "source_ip";
    static constexpr auto columns = std::tuple(
        Column{"id", &SourceIp::id}, Column{"title", &SourceIp::title},
        Column{"original_title", &SourceIp::originalTitle}, Column{"medium", &SourceIp::medium},
        Column{"genre", &SourceIp::genre}, Column{"creator", &SourceIp::creator},
        Column{"publisher", &SourceIp::publisher}, Column{"origin", &SourceIp::origin},
        Column{"discovered_on", &SourceIp::discoveredOn}, Column{"synopsis", &SourceIp::synopsis},
        Column{"tags", &SourceIp::tags}, Column{"notes", &SourceIp::notes}, Column{"foreign_id", &SourceIp::foreignId});
};

template <>
struct TableOf<ScoutEvent> {
    static constexpr Table table = Table::ScoutEvent;
    static constexpr const char *name = "scout_event";
    static constexpr auto columns =
        std::tuple(Column{"id", &ScoutEvent::id}, Column{"ip", &ScoutEvent::ip}, Column{"day", &ScoutEvent::day},
                   Column{"step", &ScoutEvent::step}, Column{"by", &ScoutEvent::by}, Column{"note", &ScoutEvent::note});
};

template <>
struct TableOf<RightsGrant> {
    static constexpr Table table = Table::RightsGrant;
    static constexpr const char *name = "rights_grant";
    static constexpr auto columns =
        std::tuple(Column{"id", &RightsGrant::id}, Column{"ip", &RightsGrant::ip}, Column{"kind", &RightsGrant::kind},
                   Column{"uses", &RightsGrant::uses}, Column{"territory", &RightsGrant::territory},
                   Column{"language", &RightsGrant::language}, Column{"exclusive", &RightsGrant::exclusive},
                   Column{"starts_on", &RightsGrant::startsOn}, Column{"ends_on", &RightsGrant::endsOn},
                   Column{"fee", &RightsGrant::fee}, Column{"exercise_price", &RightsGrant::exercisePrice},
                   Column{"extension_terms", &RightsGrant::extensionTerms},
                   Column{"counterparty", &RightsGrant::counterparty}, Column{"closing", &RightsGrant::closing},
                   Column{"closed_on", &RightsGrant::closedOn}, Column{"exercises", &RightsGrant::exercises});
};

template <>
struct TableOf<GrantDocument> {
    static constexpr Table table = Table::GrantDocument;
    static constexpr const char *name = "grant_document";
    static constexpr auto columns =
        std::tuple(Column{"id", &GrantDocument::id}, Column{"rights_grant", &GrantDocument::grant},
                   Column{"place", &GrantDocument::place}, Column{"note", &GrantDocument::note});
};

template <>
struct TableOf<IpMetric> {
    static constexpr Table table = Table::IpMetric;
    static constexpr const char *name = "ip_metric";
    static constexpr auto columns = std::tuple(Column{"id", &IpMetric::id}, Column{"ip", &IpMetric::ip},
                                               Column{"day", &IpMetric::day}, Column{"kind", &IpMetric::kind},
                                               Column{"value", &IpMetric::value}, Column{"source", &IpMetric::source});
};

template <>
struct TableOf<SavedFilter> {
    static constexpr Table table = Table::SavedFilter;
    static constexpr const char *name = "saved_filter";
    static constexpr auto columns = std::tuple(Column{"id", &SavedFilter::id}, Column{"name", &SavedFilter::name},
                                               Column{"filter", &SavedFilter::filter});
};

template <>
struct TableOf<Title> {
    static constexpr Table table = Table::Title;
    static constexpr const char *name = "title";
    static constexpr auto columns =
        std::tuple(Column{"id", &Title::id}, Column{"korean_name", &Title::koreanName},
                   Column{"english_name", &Title::englishName}, Column{"format", &Title::format},
                   Column{"episodes", &Title::episodes}, Column{"minutes", &Title::minutes},
                   Column{"genre", &Title::genre}, Column{"logline", &Title::logline},
                   Column{"producer", &Title::producer}, Column{"own_original", &Title::ownOriginal});
};

template <>
struct TableOf<TitleIp> {
    static constexpr Table table = Table::TitleIp;
    static constexpr const char *name = "title_ip";
    static constexpr auto columns =
        std::tuple(Column{"id", &TitleIp::id}, Column{"title", &TitleIp::title}, Column{"ip", &TitleIp::ip});
};

template <>
struct TableOf<TitleParty> {
    static constexpr Table table = Table::TitleParty;
    static constexpr const char *name = "title_party";
    static constexpr auto columns = std::tuple(Column{"id", &TitleParty::id}, Column{"title", &TitleParty::title},
                                               Column{"party", &TitleParty::party}, Column{"role", &TitleParty::role});
};

template <>
struct TableOf<StageEvent> {
    static constexpr Table table = Table::StageEvent;
    static constexpr const char *name = "stage_event";
    static constexpr auto columns = std::tuple(
        Column{"id", &StageEvent::id}, Column{"title", &StageEvent::title}, Column{"stage", &StageEvent::stage},
        Column{"day", &StageEvent::day}, Column{"precision", &StageEvent::precision}, Column{"by", &StageEvent::by},
        Column{"note", &StageEvent::note}, Column{"overridden", &StageEvent::overridden},
        Column{"turnaround", &StageEvent::turnaround});
};

template <>
struct TableOf<Plan> {
    static constexpr Table table = Table::Plan;
    static constexpr const char *name = "plan";
    static constexpr auto columns =
        std::tuple(Column{"id", &Plan::id}, Column{"name", &Plan::name}, Column{"kind", &Plan::kind},
                   Column{"archived", &Plan::archived}, Column{"approved_on", &Plan::approvedOn},
                   Column{"approved_by", &Plan::approvedBy}, Column{"note", &Plan::note});
};

template <>
struct TableOf<PlanTitle> {
    static constexpr Table table = Table::PlanTitle;
    static constexpr const char *name = "plan_title";
    static constexpr auto columns =
        std::tuple(Column{"id", &PlanTitle::id}, Column{"plan", &PlanTitle::plan}, Column{"title", &PlanTitle::title},
                   Column{"target_release", &PlanTitle::targetRelease}, Column{"included", &PlanTitle::included},
                   Column{"locked", &PlanTitle::locked}, Column{"priority", &PlanTitle::priority});
};

template <>
struct TableOf<Phase> {
    static constexpr Table table = Table::Phase;
    static constexpr const char *name = "phase";
    static constexpr auto columns =
        std::tuple(Column{"id", &Phase::id}, Column{"plan", &Phase::plan}, Column{"title", &Phase::title},
                   Column{"kind", &Phase::kind}, Column{"starts_on", &Phase::start}, Column{"ends_on", &Phase::end});
};

template <>
struct TableOf<Account> {
    static constexpr Table table = Table::Account;
    static constexpr const char *name = "account";
    static constexpr auto columns =
        std::tuple(Column{"id", &Account::id}, Column{"parent", &Account::parent}, Column{"code", &Account::code},
                   Column{"korean_name", &Account::koreanName}, Column{"english_name", &Account::englishName},
                   Column{"marketing", &Account::marketing});
};

template <>
struct TableOf<BudgetLine> {
    static constexpr Table table = Table::BudgetLine;
    static constexpr const char *name = "budget_line";
    static constexpr auto columns = std::tuple(
        Column{"id", &BudgetLine::id}, Column{"plan", &BudgetLine::plan}, Column{"title", &BudgetLine::title},
        Column{"account", &BudgetLine::account}, Column{"phase", &BudgetLine::phase},
        Column{"amount", &BudgetLine::amount}, Column{"profile", &BudgetLine::profile},
        Column{"basis", &BudgetLine::basis}, Column{"share", &BudgetLine::share}, Column{"note", &BudgetLine::note},
        Column{"entered", &BudgetLine::entered});
};

template <>
struct TableOf<Cost> {
    static constexpr Table table = Table::Cost;
    static constexpr const char *name = "cost";
    static constexpr auto columns = std::tuple(
        Column{"id", &Cost::id}, Column{"title", &Cost::title}, Column{"account", &Cost::account},
        Column{"kind", &Cost::kind}, Column{"day", &Cost::day}, Column{"due_day", &Cost::dueDay},
        Column{"amount", &Cost::amount}, Column{"settles", &Cost::settles}, Column{"counterparty", &Cost::counterparty},
        Column{"document", &Cost::document}, Column{"note", &Cost::note}, Column{"entered", &Cost::entered});
};

template <>
struct TableOf<Receipt> {
    static constexpr Table table = Table::Receipt;
    static constexpr const char *name = "receipt";
    static constexpr auto columns = std::tuple(
        Column{"id", &Receipt::id}, Column{"title", &Receipt::title}, Column{"platform", &Receipt::platform},
        Column{"day", &Receipt::day}, Column{"kind", &Receipt::kind}, Column{"amount", &Receipt::amount},
        Column{"document", &Receipt::document}, Column{"note", &Receipt::note}, Column{"entered", &Receipt::entered});
};

template <>
struct TableOf<Cap> {
    static constexpr Table table = Table::Cap;
    static constexpr const char *name = "cap";
    static constexpr auto columns =
        std::tuple(Column{"id", &Cap::id}, Column{"scope", &Cap::scope}, Column{"starts_on", &Cap::from},
                   Column{"ends_on", &Cap::to}, Column{"phase", &Cap::phase}, Column{"format", &Cap::format},
                   Column{"title", &Cap::title}, Column{"basis", &Cap::basis}, Column{"amount", &Cap::amount},
                   Column{"raised", &Cap::raised});
};

template <>
struct TableOf<Goal> {
    static constexpr Table table = Table::Goal;
    static constexpr const char *name = "goal";
    static constexpr auto columns = std::tuple(Column{"id", &Goal::id}, Column{"name", &Goal::name},
                                               Column{"measure", &Goal::measure}, Column{"target", &Goal::target},
                                               Column{"starts_on", &Goal::start}, Column{"deadline", &Goal::deadline});
};

/// Calls `visit.template operator()<Row>()` for the entity of every recorded table, parents before children.
template <class Visitor>
void forEachTable(Visitor &&visit)
{
    visit.template operator()<LibraryInfo>();
    visit.template operator()<Party>();
    visit.template operator()<SourceIp>();
    visit.template operator()<ScoutEvent>();
    visit.template operator()<RightsGrant>();
    visit.template operator()<GrantDocument>();
    visit.template operator()<IpMetric>();
    visit.template operator()<Title>();
    visit.template operator()<TitleIp>();
    visit.template operator()<TitleParty>();
    visit.template operator()<StageEvent>();
    visit.template operator()<Plan>();
    visit.template operator()<PlanTitle>();
    visit.template operator()<Phase>();
    visit.template operator()<Account>();
    visit.template operator()<BudgetLine>();
    visit.template operator()<Cost>();
    visit.template operator()<Receipt>();
    visit.template operator()<Cap>();
    visit.template operator()<Goal>();
    visit.template operator()<SavedFilter>();
    visit.template operator()<Credit>();
    visit.template operator()<Slot>();
    visit.template operator()<TitleDocument>();
    visit.template operator()<Decision>();
    visit.template operator()<PlannedStage>();
    visit.template operator()<PhaseLink>();
    visit.template operator()<MilestoneTemplate>();
    visit.template operator()<Milestone>();
    visit.template operator()<PlannedMilestone>();
    visit.template operator()<ReleaseWindow>();
    visit.template operator()<Funding>();
    visit.template operator()<Estimate>();
    visit.template operator()<WaterfallTier>();
    visit.template operator()<InterimTarget>();
}

} // namespace slateboard::store
