// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/phaselinks.h"
#include "app/session/planverbs.h"
#include "app/session/planwrites.h"
#include "app/session/titlewrites.h"

#include "app/base/text.h"

namespace slateboard {
namespace {

using planning::Aspect;
using planning::PlanDifference;

/// Makes the title's rows of which `isMeant` those of the other plan.
template <class Row, class IsMeant>
void makeSame(store::Writer &writer, PlanId from, PlanId to, TitleId title, IsMeant isMeant)
{
    if (from == to)
        return;
    for (const Row &row : rowsIn<Row>(writer, to, title)) {
        if (isMeant(row))
            writer.remove<Row>(row.id);
    }
    QList<Row> rows = rowsIn<Row>(writer, from, title);
    rows.removeIf([&](const Row &row) { return !isMeant(row); });
    makeOwn(rows, to);
    writer.insertAll(rows);
}

template <class Row>
void makeAllSame(store::Writer &writer, PlanId from, PlanId to, TitleId title)
{
    makeSame<Row>(writer, from, to, title, [](const Row &) { return true; });
}

/// What the other plan says in rows of its own before the title stands in it is kept.
template <class Row>
void learnRows(store::Writer &writer, PlanId from, PlanId to, TitleId title)
{
    if (rowsIn<Row>(writer, to, title).isEmpty())
        makeAllSame<Row>(writer, from, to, title);
}

void replaceMilestone(store::Writer &writer, PlanId from, PlanId to, MilestoneId milestone)
{
    for (const PlannedMilestone &row : writer.referring(&PlannedMilestone::milestone, milestone)) {
        if (row.plan == to)
            writer.remove<PlannedMilestone>(row.id);
        if (row.plan == from)
            writer.insert(PlannedMilestone{makeId<PlannedMilestone>(), to, milestone, row.day});
    }
}

class TakeOver {
public:
    TakeOver(store::Writer &writer, PlanId from, Plan to, Language language) :
        m_writer(writer), m_from(from), m_to(std::move(to)), m_language(language)
    {}

    [[nodiscard]] Result<void> take(const PlanDifference &difference);

private:
    [[nodiscard]] Result<void> require(const PlanDifference &difference) const;
    void takeTitle(TitleId title);
    template <class Change>
    void changeEntry(TitleId title, Change change);
    void takePhase(TitleId title, std::optional<PhaseKind> kind);
    template <class Row, class IsMeant>
    void replace(TitleId title, IsMeant isMeant)
    {
        makeSame<Row>(m_writer, m_from, m_to.id, title, isMeant);
    }
    template <class Row>
    void replaceAll(TitleId title)
    {
        makeAllSame<Row>(m_writer, m_from, m_to.id, title);
    }

    store::Writer &m_writer;
    PlanId m_from;
    Plan m_to;
    Language m_language;
};

Result<void> TakeOver::require(const PlanDifference &difference) const
{
    const bool isWorking = m_to.kind == PlanKind::Working;
    if (!m_writer.find<Title>(difference.title))
        return rowGone();
    if (difference.aspect == Aspect::Stage && isWorking)
        return refusal(
            QT_TRANSLATE_NOOP("Session", "In the working plan stages are facts: move the title on the Board."));
    if (difference.aspect == Aspect::Lock || (isWorking && difference.aspect != Aspect::InPlan))
        return {};
    return requireUnlocked(m_writer, m_to, difference.title, m_language);
}

Result<void> TakeOver::take(const PlanDifference &difference)
{
    if (const auto may = require(difference); !may)
        return may;
    const TitleId title = difference.title;
    switch (difference.aspect) {
    case Aspect::InPlan: takeTitle(title); break;
    case Aspect::Phase: takePhase(title, difference.phase); break;
    case Aspect::Stage:
        replace<PlannedStage>(title, [&](const PlannedStage &planned) { return planned.stage == difference.stage; });
        break;
    case Aspect::Release:
        changeEntry(title, [](PlanTitle &to, const PlanTitle &from) { to.targetRelease = from.targetRelease; });
        break;
    case Aspect::Milestone: replaceMilestone(m_writer, m_from, m_to.id, difference.milestone); break;
    case Aspect::Budget: replaceAll<BudgetLine>(title); break;
    case Aspect::Funding: replaceAll<Funding>(title); break;
    case Aspect::Windows: replaceAll<ReleaseWindow>(title); break;
    case Aspect::Links: replaceAll<PhaseLink>(title); break;
    case Aspect::Priority:
        changeEntry(title, [](PlanTitle &to, const PlanTitle &from) { to.priority = from.priority; });
        break;
    case Aspect::Lock: changeEntry(title, [](PlanTitle &to, const PlanTitle &from) { to.locked = from.locked; }); break;
    }
    return {};
}

// What the plan knows of the title stays; if that is nothing, it learns all.
void TakeOver::takeTitle(TitleId title)
{
    const std::optional<PlanTitle> wanted = entryIn(m_writer, m_from, title);
    const bool isIn = wanted && wanted->included;
    if (std::optional<PlanTitle> entry = entryIn(m_writer, m_to.id, title)) {
        entry->included = isIn;
        m_writer.update(*entry);
    } else if (isIn) {
        learnTitle(m_writer, m_from, m_to, title);
    }
}

template <class Change>
void TakeOver::changeEntry(TitleId title, Change change)
{
    if (std::optional<PlanTitle> entry = entryIn(m_writer, m_to.id, title)) {
        change(*entry, entryIn(m_writer, m_from, title).value_or(PlanTitle{}));
        m_writer.update(*entry);
    }
}

void TakeOver::takePhase(TitleId title, std::optional<PhaseKind> kind)
{
    const auto isMeant = [kind](const Phase &phase) { return phase.kind == kind; };
    if (std::ranges::none_of(rowsIn<Phase>(m_writer, m_from, title), isMeant)) {
        for (const Phase &phase : rowsIn<Phase>(m_writer, m_to.id, title)) {
            if (isMeant(phase))
                removePhase(m_writer, phase);
        }
    }
    replace<Phase>(title, isMeant);
}

// Once all are there: links of several titles may have to come together.
Result<void> requireNoCircle(store::Writer &writer, PlanId plan, const QList<PlanDifference> &differences)
{
    QSet<TitleId> taken;
    for (const PlanDifference &difference : differences) {
        if (difference.aspect == Aspect::Links)
            taken.insert(difference.title);
    }
    if (taken.isEmpty())
        return {};
    Library rows;
    rows.phaseLinks = writer.all<PhaseLink>();
    const planning::Schedule schedule(rows, plan);
    for (const PhaseLink &link : std::as_const(rows.phaseLinks)) {
        if (link.plan == plan && taken.contains(link.title) && schedule.closesCircle(link))
            return refusal(QT_TRANSLATE_NOOP("Session", "These phases would wait for each other."));
    }
    return {};
}

EditWords sayTakeOver(const Library &library, PlanId to, const QList<PlanDifference> &differences)
{
    const Title *title = differences.size() == 1 ? findRow(library.titles, differences.first().title) : nullptr;
    const EditArgument plan = planNameIn(library, to);
    return title ? editWords(QT_TRANSLATE_NOOP("Edit", "Take a difference of “%1” over into plan “%2”"),
                             {EditArgument::name(title->koreanName, title->englishName), plan})
                 : editWords(QT_TRANSLATE_N_NOOP("Edit", "Take %n difference(s) over into plan “%1”"),
                             differences.size(), {plan});
}

} // namespace

void learnTitle(store::Writer &writer, PlanId from, const Plan &to, TitleId title)
{
    PlanTitle entry = entryIn(writer, from, title).value_or(PlanTitle{});
    entry.id = makeId<PlanTitle>();
    entry.plan = to.id;
    entry.title = title;
    entry.locked = false; // each plan locks its own
    writer.insert(entry);
    learnRows<Phase>(writer, from, to.id, title);
    learnRows<BudgetLine>(writer, from, to.id, title);
    learnRows<PhaseLink>(writer, from, to.id, title);
    learnRows<ReleaseWindow>(writer, from, to.id, title);
    learnRows<Funding>(writer, from, to.id, title);
    if (to.kind != PlanKind::Working)
        learnRows<PlannedStage>(writer, from, to.id, title);
    for (const Milestone &milestone : writer.referring(&Milestone::title, title))
        replaceMilestone(writer, from, to.id, milestone.id);
}

Edited takeOver(Session &session, PlanId from, PlanId to, QList<PlanDifference> differences)
{
    return Verb::edit(session, sayTakeOver(session.library(), to, differences),
                      [from, to, differences, language = spokenLanguage()](store::Writer &writer) -> Result<void> {
                          const auto plan = openPlanIn(writer, to);
                          if (!plan)
                              return tl::unexpected(plan.error());
                          if (!writer.find<Plan>(from))
                              return rowGone();
                          if (from == to)
                              return refusal(QT_TRANSLATE_NOOP("Session", "A plan cannot take over from itself."));
                          TakeOver over(writer, from, *plan, language);
                          for (const PlanDifference &difference : differences) {
                              if (const auto taken = over.take(difference); !taken)
                                  return taken;
                          }
                          return requireNoCircle(writer, to, differences);
                      });
}

} // namespace slateboard
