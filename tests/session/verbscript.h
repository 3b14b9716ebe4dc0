// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <random>

namespace slateboard::testing {

/// Calls verbs of a session with random arguments, sound ones and unsound ones, drawn from what the library holds.
class VerbScript {
public:
    explicit VerbScript(Session &session) : m_session(session) {}

    /// Calls the verb that the number stands for (undo and redo are left to the caller), and names it.
    [[nodiscard]] Edited call(quint32 number, const char **name);

private:
    using Verb = Edited (VerbScript::*)();
    struct NamedVerb {
        const char *name;
        Verb verb;
    };
    static const std::vector<NamedVerb> &verbs();

    Edited addIp();
    Edited changeIps();
    Edited deleteIps();
    Edited mergeIps();
    Edited addScoutEvents();
    Edited deleteScoutEvents();
    Edited addMetric();
    Edited deleteMetrics();
    Edited saveFilter();
    Edited deleteFilter();
    Edited addGrant();
    Edited updateGrant();
    Edited deleteGrants();
    Edited grantAll();
    Edited exerciseOption();
    Edited extendGrant();
    Edited letGrantLapse();
    Edited returnGrant();
    Edited keepGrant();
    Edited setGrantDocuments();
    Edited addTitle();
    Edited updateTitle();
    Edited deleteTitles();
    Edited moveTitles();
    Edited setGoals();
    Edited setCaps();
    Edited setInfo();
    Edited takeRows();
    Edited takeImport();
    Edited undoEdit();
    Edited giveMilestones();
    Edited changeMilestone();
    Edited finishMilestones();
    Edited planMilestones();
    Edited deleteMilestones();
    Edited setMilestoneTemplates();
    Edited copyPlan();
    Edited renamePlan();
    Edited notePlan();
    Edited archivePlan();
    Edited deletePlan();
    Edited approvePlan();
    Edited includeTitles();
    Edited lockTitles();
    Edited setPriority();
    Edited takeOver();
    Edited changeTitle();
    Edited addTitleTo();
    Edited setCompanies();
    Edited setCredits();
    Edited setSlots();
    Edited setReferences();
    Edited setBudget();
    Edited setFunding();
    Edited addAccount();
    Edited changeAccount();
    Edited deleteAccount();
    Edited putBudgetLines();
    Edited deleteBudgetLines();
    Edited applyTemplate();
    Edited copyBudget();
    Edited setWaterfall();
    Edited setWindows();
    Edited enterCost();
    Edited changeCosts();
    Edited deleteCosts();
    Edited payCommitments();
    Edited settleCommitment();
    Edited enterEstimate();
    Edited dropEstimates();
    Edited enterReceipt();
    Edited changeReceipts();
    Edited deleteReceipts();
    Edited setPlatform();
    Edited shelveTitles();
    Edited reviveTitles();
    Edited addStageEvent();
    Edited changeStageEvent();
    Edited deleteStageEvents();
    Edited changePlannedStage();
    Edited deletePlannedStages();
    Edited askDecision();
    Edited answerDecision();
    Edited reopenDecision();
    Edited deleteDecisions();
    Edited rescheduleTitles();
    Edited linkPhases();
    Edited linkPhasesInOrder();
    Edited unlinkPhases();

    int below(int limit) { return limit > 0 ? static_cast<int>(m_random() % static_cast<unsigned>(limit)) : 0; }
    bool chance(int oneIn) { return below(oneIn) == 0; }
    QString name();
    Day day() { return Day(2022, 1, 1).plusDays(below(900)); }
    Day factDay() { return chance(12) ? day() : std::min(day(), m_session.today()); } // facts do not lie ahead, mostly
    IpId anyIp();
    TitleId anyTitle();
    GrantId anyGrant();
    GrantId anyEndingGrant(); // that can be extended or let lapse, mostly
    MilestoneId anyMilestone();
    PlanId anyPlan();
    AccountId anyAccount();
    CostId anyCost();
    Id<Receipt> anyReceipt();
    std::optional<Decision> anyDecision();
    RightsGrant grant();
    QList<Phase> phases();
    QList<BudgetLine> budgetLines();
    template <class Row>
    std::optional<Row> oneOf(const QList<Row> &rows)
    {
        return rows.isEmpty() ? std::nullopt : std::optional(rows[below(static_cast<int>(rows.size()))]);
    }

    Session &m_session;
    std::minstd_rand m_random;
};

} // namespace slateboard::testing
