// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/verbscript.h"

#include "app/base/text.h"

namespace slateboard::testing {

const std::vector<VerbScript::NamedVerb> &VerbScript::verbs()
{
    static const std::vector<NamedVerb> all{{"addIp", &VerbScript::addIp},
                                            {"changeIps", &VerbScript::changeIps},
                                            {"deleteIps", &VerbScript::deleteIps},
                                            {"mergeIps", &VerbScript::mergeIps},
                                            {"addScoutEvents", &VerbScript::addScoutEvents},
                                            {"deleteScoutEvents", &VerbScript::deleteScoutEvents},
                                            {"addMetric", &VerbScript::addMetric},
                                            {"deleteMetrics", &VerbScript::deleteMetrics},
                                            {"saveFilter", &VerbScript::saveFilter},
                                            {"deleteFilter", &VerbScript::deleteFilter},
                                            {"addGrant", &VerbScript::addGrant},
                                            {"updateGrant", &VerbScript::updateGrant},
                                            {"deleteGrants", &VerbScript::deleteGrants},
                                            {"grantAll", &VerbScript::grantAll},
                                            {"exerciseOption", &VerbScript::exerciseOption},
                                            {"extendGrant", &VerbScript::extendGrant},
                                            {"letGrantLapse", &VerbScript::letGrantLapse},
                                            {"returnGrant", &VerbScript::returnGrant},
                                            {"keepGrant", &VerbScript::keepGrant},
                                            {"setGrantDocuments", &VerbScript::setGrantDocuments},
                                            {"addTitle", &VerbScript::addTitle},
                                            {"updateTitle", &VerbScript::updateTitle},
                                            {"deleteTitles", &VerbScript::deleteTitles},
                                            {"moveTitles", &VerbScript::moveTitles},
                                            {"setGoals", &VerbScript::setGoals},
                                            {"setCaps", &VerbScript::setCaps},
                                            {"setInfo", &VerbScript::setInfo},
                                            {"takeRows", &VerbScript::takeRows},
                                            {"takeImport", &VerbScript::takeImport},
                                            {"undoEdit", &VerbScript::undoEdit},
                                            {"giveUsualMilestones", &VerbScript::giveMilestones},
                                            {"changeMilestone", &VerbScript::changeMilestone},
                                            {"setMilestonesDone", &VerbScript::finishMilestones},
                                            {"planMilestones", &VerbScript::planMilestones},
                                            {"deleteMilestones", &VerbScript::deleteMilestones},
                                            {"setMilestoneTemplates", &VerbScript::setMilestoneTemplates},
                                            {"copyPlan", &VerbScript::copyPlan},
                                            {"renamePlan", &VerbScript::renamePlan},
                                            {"notePlan", &VerbScript::notePlan},
                                            {"archivePlan", &VerbScript::archivePlan},
                                            {"deletePlan", &VerbScript::deletePlan},
                                            {"approvePlan", &VerbScript::approvePlan},
                                            {"includeTitles", &VerbScript::includeTitles},
                                            {"lockTitles", &VerbScript::lockTitles},
                                            {"setPriority", &VerbScript::setPriority},
                                            {"takeOver", &VerbScript::takeOver},
                                            {"changeTitle", &VerbScript::changeTitle},
                                            {"addTitleTo", &VerbScript::addTitleTo},
                                            {"setCompanies", &VerbScript::setCompanies},
                                            {"setCredits", &VerbScript::setCredits},
                                            {"setSlots", &VerbScript::setSlots},
                                            {"setReferences", &VerbScript::setReferences},
                                            {"setBudget", &VerbScript::setBudget},
                                            {"setFunding", &VerbScript::setFunding},
                                            {"addAccount", &VerbScript::addAccount},
                                            {"changeAccount", &VerbScript::changeAccount},
                                            {"deleteAccount", &VerbScript::deleteAccount},
                                            {"putBudgetLines", &VerbScript::putBudgetLines},
                                            {"deleteBudgetLines", &VerbScript::deleteBudgetLines},
                                            {"applyTemplate", &VerbScript::applyTemplate},
                                            {"copyBudget", &VerbScript::copyBudget},
                                            {"setWaterfall", &VerbScript::setWaterfall},
                                            {"setWindows", &VerbScript::setWindows},
                                            {"enterCost", &VerbScript::enterCost},
                                            {"changeCosts", &VerbScript::changeCosts},
                                            {"deleteCosts", &VerbScript::deleteCosts},
                                            {"payCommitments", &VerbScript::payCommitments},
                                            {"settleCommitment", &VerbScript::settleCommitment},
                                            {"enterEstimate", &VerbScript::enterEstimate},
                                            {"dropEstimates", &VerbScript::dropEstimates},
                                            {"enterReceipt", &VerbScript::enterReceipt},
                                            {"changeReceipts", &VerbScript::changeReceipts},
                                            {"deleteReceipts", &VerbScript::deleteReceipts},
                                            {"setPlatform", &VerbScript::setPlatform},
                                            {"shelveTitles", &VerbScript::shelveTitles},
                                            {"reviveTitles", &VerbScript::reviveTitles},
                                            {"addStageEvent", &VerbScript::addStageEvent},
                                            {"changeStageEvent", &VerbScript::changeStageEvent},
                                            {"deleteStageEvents", &VerbScript::deleteStageEvents},
                                            {"changePlannedStage", &VerbScript::changePlannedStage},
                                            {"deletePlannedStages", &VerbScript::deletePlannedStages},
                                            {"askDecision", &VerbScript::askDecision},
                                            {"answerDecision", &VerbScript::answerDecision},
                                            {"reopenDecision", &VerbScript::reopenDecision},
                                            {"deleteDecisions", &VerbScript::deleteDecisions},
                                            {"rescheduleTitles", &VerbScript::rescheduleTitles},
                                            {"linkPhases", &VerbScript::linkPhases},
                                            {"linkPhasesInOrder", &VerbScript::linkPhasesInOrder},
                                            {"unlinkPhases", &VerbScript::unlinkPhases}};
    return all;
}

Edited VerbScript::call(quint32 number, const char **name)
{
    m_random.seed(number + 1);
    const NamedVerb &verb = verbs()[number % verbs().size()];
    *name = verb.name;
    return (this->*verb.verb)();
}

QString VerbScript::name()
{
    static const QStringList names{QStringLiteral("달빛 궁궐"), QStringLiteral("심야 병원"), QStringLiteral("100% %1"),
                                   QStringLiteral("  "), QStringLiteral("A “quoted” name")};
    return chance(3) ? QStringLiteral("이름 %1").arg(below(10000)) : names[below(static_cast<int>(names.size()))];
}

IpId VerbScript::anyIp()
{
    const IpTable &ips = m_session.library().ips;
    return ips.isEmpty() || chance(12) ? IpId{99} : ips.id(below(ips.size()));
}

TitleId VerbScript::anyTitle()
{
    const auto title = oneOf(m_session.library().titles);
    return !title || chance(12) ? TitleId{99} : title->id;
}

GrantId VerbScript::anyGrant()
{
    const auto grant = oneOf(m_session.library().grants);
    return !grant || chance(12) ? GrantId{99} : grant->id;
}

GrantId VerbScript::anyEndingGrant()
{
    QList<RightsGrant> ending = m_session.library().grants;
    ending.removeIf([](const RightsGrant &grant) { return !grant.endsOn; });
    const auto grant = oneOf(ending);
    return !grant || chance(12) ? anyGrant() : grant->id;
}

RightsGrant VerbScript::grant()
{
    RightsGrant grant;
    grant.ip = anyIp();
    grant.kind = words<GrantKind>()[static_cast<size_t>(below(5))].value;
    if (!chance(8))
        grant.uses.set(words<Use>()[static_cast<size_t>(below(7))].value);
    grant.startsOn = day();
    if (chance(2))
        grant.endsOn = grant.startsOn.plusDays(below(900) - 30);
    if (chance(2))
        grant.fee = Money{below(1000) - 50};
    return grant;
}

QList<Phase> VerbScript::phases()
{
    QList<Phase> phases;
    for (int i = below(4); i > 0; --i) {
        Phase phase;
        phase.kind = words<PhaseKind>()[static_cast<size_t>(below(5))].value;
        phase.start = day();
        phase.end = phase.start.plusDays(below(90) - 3);
        phases.append(phase);
    }
    return phases;
}

QList<BudgetLine> VerbScript::budgetLines()
{
    QList<BudgetLine> lines;
    for (int i = below(4); i > 0; --i) {
        BudgetLine line;
        line.account = chance(12) ? AccountId{99} : oneOf(m_session.library().accounts).value_or(Account{}).id;
        line.amount = Money{below(1'000'000) - 20'000};
        lines.append(line);
    }
    return lines;
}

Edited VerbScript::addIp()
{
    SourceIp ip;
    ip.title = name();
    ip.tags = QStringList{name(), QStringLiteral("a,b")};
    ip.synopsis = QStringLiteral("두 줄\n둘째 줄");
    return m_session.addIp(ip);
}

Edited VerbScript::changeIps()
{
    QList<IpId> ids{anyIp()};
    if (chance(2))
        ids << anyIp();
    return m_session.changeIps(ids, [genre = name()](SourceIp &ip) { ip.genre = genre; },
                               {QStringLiteral("Change genre"), {}});
}

Edited VerbScript::deleteIps()
{
    return m_session.deleteIps(chance(3) ? QList<IpId>{anyIp(), anyIp()} : QList<IpId>{anyIp()});
}

Edited VerbScript::addScoutEvents()
{
    const ScoutStep step = words<ScoutStep>()[static_cast<size_t>(below(5))].value;
    return m_session.addScoutEvents({anyIp(), anyIp()}, step, factDay(), name(), name());
}

Edited VerbScript::deleteScoutEvents()
{
    const auto any = [this] { return oneOf(m_session.library().scoutEvents).value_or(ScoutEvent{}).id; };
    return m_session.deleteScoutEvents({any(), any()});
}

Edited VerbScript::addMetric()
{
    IpMetric metric = chance(2) ? oneOf(m_session.library().ipMetrics).value_or(IpMetric{}) : IpMetric{};
    if (metric.ip.isNull() || chance(2)) {
        metric.ip = anyIp();
        metric.day = Day(2023, 1, 1).plusDays(below(3)); // so that values meet
        metric.kind = words<MetricKind>()[static_cast<size_t>(below(5))].value;
    }
    metric.value = below(200) / 2.0 - 2;
    metric.source = name();
    return m_session.addMetric(metric);
}

Edited VerbScript::deleteMetrics()
{
    return m_session.deleteMetrics({oneOf(m_session.library().ipMetrics).value_or(IpMetric{}).id});
}

Edited VerbScript::saveFilter()
{
    const SavedFilterId id =
        chance(2) ? oneOf(m_session.library().savedFilters).value_or(SavedFilter{}).id : SavedFilterId{};
    return m_session.saveFilter({id, name(), name()});
}

Edited VerbScript::deleteFilter()
{
    return m_session.deleteFilter(oneOf(m_session.library().savedFilters).value_or(SavedFilter{}).id);
}

Edited VerbScript::mergeIps()
{
    SourceIp kept;
    kept.id = anyIp();
    kept.title = name();
    kept.tags << name();
    return m_session.mergeIps(kept, chance(5) ? QList<IpId>{kept.id} : QList<IpId>{anyIp(), anyIp(), anyIp()});
}

Edited VerbScript::addGrant()
{
    return m_session.addGrant(grant(), name());
}

Edited VerbScript::updateGrant()
{
    RightsGrant changed = grant();
    changed.id = oneOf(m_session.library().grants).value_or(RightsGrant{}).id;
    return m_session.updateGrant(changed, name());
}

Edited VerbScript::deleteGrants()
{
    QList<GrantId> ids;
    for (int i = below(3); i >= 0; --i)
        ids << oneOf(m_session.library().grants).value_or(RightsGrant{}).id;
    return m_session.deleteGrants(ids);
}

Edited VerbScript::grantAll()
{
    return m_session.grantAll({anyIp(), anyIp(), anyIp()}, grant(), name());
}

// An option that runs on some day, mostly: most calls should do something.
Edited VerbScript::exerciseOption()
{
    RightsGrant bought;
    bought.kind = chance(6) ? GrantKind::Shopping : GrantKind::Purchase;
    bought.startsOn = day();
    GrantId option = anyGrant();
    for (const RightsGrant &grant : m_session.library().grants) {
        if (grant.kind == GrantKind::Option && !grant.closing && chance(2)) {
            option = grant.id;
            bought.startsOn = grant.startsOn.plusDays(chance(6) ? -1 : 0);
        }
    }
    if (chance(8))
        bought.ip = anyIp();
    return m_session.exerciseOption(option, bought);
}

Edited VerbScript::extendGrant()
{
    return m_session.extendGrant(anyEndingGrant(), day(),
                                 chance(2) ? std::optional(Money{below(1000) - 50}) : std::nullopt);
}

Edited VerbScript::letGrantLapse()
{
    return m_session.letGrantLapse(anyEndingGrant(), factDay());
}

Edited VerbScript::returnGrant()
{
    return m_session.returnGrant(anyGrant(), factDay());
}

Edited VerbScript::keepGrant()
{
    return m_session.keepGrant(anyGrant());
}

Edited VerbScript::setGrantDocuments()
{
    const GrantId grant = anyGrant();
    QList<GrantDocument> documents;
    for (const GrantDocument &document : m_session.library().grantDocuments) {
        if (document.grant == grant && chance(2))
            documents << document;
    }
    if (chance(2))
        documents << GrantDocument{{}, grant, name(), name()};
    return m_session.setGrantDocuments(grant, documents);
}

Edited VerbScript::addTitle()
{
    TitleDraft draft;
    draft.title.koreanName = name();
    draft.title.format = words<Format>()[static_cast<size_t>(below(5))].value;
    draft.madeFrom << anyIp() << anyIp();
    draft.productionCompanies << name() << name();
    draft.platforms << name();
    draft.targetRelease = day();
    if (chance(2))
        draft.phases = phases();
    if (chance(2))
        draft.budgetLines = budgetLines();
    return m_session.addTitle(draft);
}

Edited VerbScript::updateTitle()
{
    TitleDraft draft = draftOf(m_session.library(), anyTitle());
    draft.title.episodes = below(20);
    draft.distributors << name();
    draft.madeFrom = {anyIp()};
    if (chance(2))
        draft.productionCompanies.clear();
    draft.targetRelease.reset();
    if (chance(2))
        draft.phases = phases();
    if (chance(2))
        draft.budgetLines = budgetLines();
    return m_session.updateTitle(draft);
}

Edited VerbScript::deleteTitles()
{
    return m_session.deleteTitles(chance(3) ? QList<TitleId>{anyTitle(), anyTitle()} : QList<TitleId>{anyTitle()});
}

Edited VerbScript::moveTitles()
{
    const Stage stage = words<Stage>()[static_cast<size_t>(below(8))].value;
    return m_session.moveTitles({{}, {anyTitle(), anyTitle()}, stage, factDay(), {}, name()});
}

Edited VerbScript::setGoals()
{
    QList<Goal> goals = m_session.library().goals;
    if (!goals.isEmpty() && chance(2))
        goals.removeFirst();
    const Day begin = day();
    goals.append({makeId<Goal>(), name(), Measure::Originals, below(50), begin, begin.plusDays(below(900) - 30)});
    if (chance(2))
        return m_session.setGoals(goals);
    QList<InterimTarget> interims = m_session.library().interimTargets;
    for (int i = below(3); i > 0; --i)
        interims.append(
            {{}, goals.at(below(static_cast<int>(goals.size()))).id, begin.plusDays(below(300)), below(40)});
    return m_session.setGoals(goals, interims);
}

Edited VerbScript::setCaps()
{
    QList<Cap> caps = m_session.library().caps;
    if (!caps.isEmpty() && chance(2))
        caps.removeLast();
    Cap cap;
    cap.scope = chance(2) ? CapScope::Quarter : CapScope::Programme;
    cap.raised = chance(2);
    cap.from = day();
    cap.to = cap.from->plusDays(below(900) - 30);
    cap.amount = Money{below(1000) - 20};
    caps.append(cap);
    return m_session.setCaps(caps);
}

Edited VerbScript::setInfo()
{
    LibraryInfo info = m_session.library().info;
    info.name = name();
    info.pinnedDay = chance(2) ? std::optional(day()) : std::nullopt;
    info.reinvested = chance(2) ? std::optional(Share{below(11'000)}) : std::nullopt;
    info.reinvestedAfter = below(44);
    if (chance(6))
        info.currency = Currency{QStringLiteral("USD")};
    return m_session.setInfo(info);
}

Edited VerbScript::takeRows()
{
    Rows rows;
    for (int i = below(30); i > 0; --i) {
        SourceIp ip;
        ip.id = makeId<SourceIp>();
        ip.title = QStringLiteral("원작 %1").arg(i);
        rows.ips.append(ip);
        RightsGrant right = grant();
        right.id = makeId<RightsGrant>();
        right.ip = chance(100) ? IpId{99} : ip.id;
        right.endsOn.reset(); // an import has checked what it brings
        right.fee.reset();
        right.uses.set(Use::Drama);
        rows.grants.append(right);
    }
    Cost promise;
    promise.id = makeId<Cost>();
    promise.title = anyTitle();
    promise.kind = CostKind::Committed;
    promise.day = day();
    promise.amount = Money{below(1'000'000)};
    Cost payment = promise;
    payment.id = makeId<Cost>();
    payment.kind = CostKind::Actual;
    payment.settles = promise.id;
    if (chance(2))
        rows.costs << promise << payment;
    return m_session.takeRows(rows, {QStringLiteral("Import %1"), {QString::number(rows.ips.size())}});
}

// What an import changes in rows that are there, beside one that it adds.
Edited VerbScript::takeImport()
{
    exchange::ImportUpdates updates;
    for (int i = below(4); i > 0; --i) {
        SourceIp values;
        values.id = anyIp();
        values.genre = cleaned(name()); // as an import reads them
        values.notes = cleaned(name());
        updates.ips.append({IpField::Genre | IpField::Notes, values});
    }
    for (int i = below(4); i > 0; --i) {
        RightsGrant values = grant();
        values.id = anyGrant();
        values.extensionTerms = cleaned(name());
        if (const auto party = oneOf(m_session.library().parties))
            values.counterparty = party->id;
        updates.grants.append({exchange::GrantFields(below(1 << 10)), values});
    }
    if (auto metric = oneOf(m_session.library().ipMetrics)) {
        metric->value = 1 + below(99);
        updates.metrics.append(*metric);
    }
    Rows rows;
    if (chance(2)) {
        SourceIp ip;
        ip.id = makeId<SourceIp>();
        ip.title = QStringLiteral("이름 %1").arg(below(10000));
        rows.ips.append(ip);
    }
    return m_session.takeImport(exchange::ImportKind::Ips, QStringLiteral("100%1.csv"), rows, updates);
}

// A step among the first, some of which there are not.
Edited VerbScript::undoEdit()
{
    return m_session.undoEdit(1 + below(30));
}

} // namespace slateboard::testing
