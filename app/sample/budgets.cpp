// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/dollars.h"
#include "app/sample/draft.h"

namespace slateboard::sample {

namespace {

void addAccounts(Draft &draft)
{
    for (const auto &data : std::as_const(draft.data.accounts)) {
        const auto id = draft.ids.make<AccountId>(draft.data.firstDay);
        draft.accounts.insert(data.code, id);
        draft.rows.accounts << Account{
            id, draft.accounts.value(data.parent), data.code, data.name.korean, data.name.english, data.marketing};
    }
}

bool isEffects(const LineData &line, const TitleData &title)
{
    return title.effects && line.account == QStringLiteral("720");
}

/// Titles heavy in effects spend three times the usual part on them.
int weightOf(const LineData &line, const TitleData &title)
{
    return isEffects(line, title) ? 3 * line.weight : line.weight;
}

/// Writes the budget of a title: sums, amounts by the episode, what is paid in dollars, and percentages of all that.
class BudgetDesk {
public:
    BudgetDesk(Draft &draft, const DraftTitle &title) :
        m_draft(draft), m_title(title), m_lines(draft.data.lines.value(title.data->format))
    {}

    void addLines()
    {
        Money net; // marketing comes on top of the net production cost, percentages are of it
        for (const LineData &line : m_lines) {
            if (line.basis != LineBasis::Percent && m_title.schedule.phases.contains(line.phase))
                net += line.phase == PhaseKind::Marketing ? Money{} : comesTo(line);
        }
        for (const LineData &line : m_lines) {
            if (m_title.schedule.phases.contains(line.phase))
                add(line, line.basis == LineBasis::Percent ? line.share.of(net) : comesTo(line));
        }
    }

private:
    // The weight's part of the budget, of which percentages take theirs.
    [[nodiscard]] qint64 partOf(const LineData &line) const
    {
        constexpr qint64 hundredMillion = 100'000'000;
        qint64 weights = 0;
        int percent = 0;
        for (const LineData &other : m_lines) {
            weights += other.phase == PhaseKind::Marketing ? 0 : weightOf(other, *m_title.data);
            percent += other.share.hundredths;
        }
        const qint64 budget = m_title.data->budget * hundredMillion;
        return budget * Share::whole / (Share::whole + percent) * weightOf(line, *m_title.data) / weights;
    }
    [[nodiscard]] int episodes() const { return m_title.data->episodes.value_or(1); }
    [[nodiscard]] Money anEpisode(const LineData &line) const
    {
        constexpr qint64 hundredThousand = 100'000;
        return Money{partOf(line) / episodes() / hundredThousand * hundredThousand};
    }
    [[nodiscard]] Money comesTo(const LineData &line) const
    {
        constexpr qint64 million = 1'000'000;
        if (line.basis == LineBasis::PerEpisode)
            return Money{anEpisode(line).minor * episodes()};
        const Money part{partOf(line) / million * million};
        return isEffects(line, *m_title.data) ? dollars(part).inCurrency({}) : part;
    }
    [[nodiscard]] EnteredAmount dollars(Money part) const { return inDollars(part, m_title.schedule.pitch); }

    void add(const LineData &line, Money comesTo)
    {
        BudgetLine row{m_draft.ids.make<Id<BudgetLine>>(m_title.schedule.pitch),
                       m_draft.plan,
                       m_title.id,
                       m_draft.accounts.value(line.account),
                       line.phase,
                       comesTo,
                       line.profile};
        row.basis = line.basis;
        row.share = line.share;
        if (line.basis == LineBasis::PerEpisode)
            row.amount = anEpisode(line);
        else if (line.basis == LineBasis::Percent)
            row.amount = {};
        else if (isEffects(line, *m_title.data))
            row.entered = dollars(comesTo);
        m_draft.comesTo.insert(row.id, comesTo);
        m_draft.rows.budgetLines << row;
    }

    Draft &m_draft;
    const DraftTitle &m_title;
    QList<LineData> m_lines;
};

} // namespace

void addBudgets(Draft &draft)
{
    addAccounts(draft);
    for (const auto &title : std::as_const(draft.titles))
        BudgetDesk(draft, title).addLines();
}

} // namespace slateboard::sample
