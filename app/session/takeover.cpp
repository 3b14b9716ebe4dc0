// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/planverbs.h"
#include "app/session/planwrites.h"

#include "app/base/text.h"

namespace slateboard {
namespace {

using planning::Aspect;
using planning::PlanDifference;

class TakeOver {
public:
    TakeOver(store::Writer &writer, PlanId from, Plan to, Language language) :
        m_writer(writer), m_from(from), m_to(std::move(to)), m_language(language)
    {}

    [[nodiscard]] Result<void> take(const PlanDifference &difference);

private:
    [[nodiscard]] Result<void> require(const PlanDifference &difference) const;
    void takeTitle(TitleId title);
    void takeRelease(TitleId title);
    void takeMilestone(MilestoneId milestone);
    void takeMilestones(TitleId title);
    /// Makes the title's rows of which `isMeant` those of the other plan.
    template <class Row, class IsMeant>
    void replace(TitleId title, IsMeant isMeant)
    {
        for (const Row &row : rowsIn<Row>(m_writer, m_to.id, title)) {
            if (isMeant(row))
                m_writer.remove<Row>(row.id);
        }
        QList<Row> rows = rowsIn<Row>(m_writer, m_from, title);
        rows.removeIf([&](const Row &row) { return !isMeant(row); });
        makeOwn(rows, m_to.id);
        m_writer.insertAll(rows);
    }
    template <class Row>
    void replaceAll(TitleId title)
    {
        replace<Row>(title, [](const Row &) { return true; });
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
    if (isWorking && difference.aspect != Aspect::InPlan)
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
    case Aspect::Phase:
        replace<Phase>(title, [&](const Phase &phase) { return phase.kind == difference.phase; });
        break;
    case Aspect::Stage:
        replace<PlannedStage>(title, [&](const PlannedStage &planned) { return planned.stage == difference.stage; });
        break;
    case Aspect::Release: takeRelease(title); break;
    case Aspect::Milestone: takeMilestone(difference.milestone); break;
    case Aspect::Budget: replaceAll<BudgetLine>(title); break;
    case Aspect::Funding: replaceAll<Funding>(title); break;
    case Aspect::Windows: replaceAll<ReleaseWindow>(title); break;
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
        m_writer.insert(
            PlanTitle{makeId<PlanTitle>(), m_to.id, title, wanted->targetRelease, true, false, wanted->priority});
        replaceAll<Phase>(title);
        replaceAll<BudgetLine>(title);
        replaceAll<PhaseLink>(title);
        replaceAll<ReleaseWindow>(title);
        replaceAll<Funding>(title);
        if (m_to.kind != PlanKind::Working)
            replaceAll<PlannedStage>(title);
        takeMilestones(title);
    }
}

void TakeOver::takeRelease(TitleId title)
{
    const std::optional<PlanTitle> wanted = entryIn(m_writer, m_from, title);
    if (std::optional<PlanTitle> entry = entryIn(m_writer, m_to.id, title)) {
        entry->targetRelease = wanted ? wanted->targetRelease : std::nullopt;
        m_writer.update(*entry);
    }
}

void TakeOver::takeMilestone(MilestoneId milestone)
{
    for (PlannedMilestone row : m_writer.referring(&PlannedMilestone::milestone, milestone)) {
        if (row.plan == m_to.id)
            m_writer.remove<PlannedMilestone>(row.id);
        if (row.plan == m_from)
            m_writer.insert(PlannedMilestone{makeId<PlannedMilestone>(), m_to.id, milestone, row.day});
    }
}

void TakeOver::takeMilestones(TitleId title)
{
    for (const Milestone &milestone : m_writer.referring(&Milestone::title, title))
        takeMilestone(milestone.id);
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

Edited takeOver(Session &session, PlanId from, PlanId to, QList<PlanDifference> differences)
{
    return Verb::edit(session, sayTakeOver(session.library(), to, differences),
                      [from, to, differences, language = spokenLanguage()](store::Writer &writer) -> Result<void> {
                          const auto plan = openPlanIn(writer, to);
                          if (!plan)
                              return tl::unexpected(plan.error());
                          if (!writer.find<Plan>(from))
                              return rowGone();
                          TakeOver over(writer, from, *plan, language);
                          for (const PlanDifference &difference : differences) {
                              if (const auto taken = over.take(difference); !taken)
                                  return taken;
                          }
                          return {};
                      });
}

} // namespace slateboard
