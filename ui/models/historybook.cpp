// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historybook.h"

#include "app/session/editdetail.h"

#include <QCoreApplication>

namespace slateboard {
namespace {

struct KindOfStep {
    const char *name;
    std::initializer_list<Table> tables;
};

const KindOfStep &kindOf(HistoryKind kind)
{
    static const KindOfStep kinds[historyKindCount] = {
        {QT_TRANSLATE_NOOP("HistoryKinds", "Source IPs and scouting"),
         {Table::SourceIp, Table::ScoutEvent, Table::IpMetric}},
        {QT_TRANSLATE_NOOP("HistoryKinds", "Rights"), {Table::RightsGrant, Table::GrantDocument}},
        {QT_TRANSLATE_NOOP("HistoryKinds", "Titles"),
         {Table::Title, Table::TitleIp, Table::TitleParty, Table::Credit, Table::Slot, Table::TitleDocument}},
        {QT_TRANSLATE_NOOP("HistoryKinds", "Stages and decisions"),
         {Table::StageEvent, Table::PlannedStage, Table::Decision}},
        {QT_TRANSLATE_NOOP("HistoryKinds", "Schedule"),
         {Table::Phase, Table::PhaseLink, Table::Milestone, Table::PlannedMilestone, Table::MilestoneTemplate,
          Table::ReleaseWindow, Table::PlanTitle}},
        {QT_TRANSLATE_NOOP("HistoryKinds", "Money"),
         {Table::BudgetLine, Table::Cost, Table::Receipt, Table::Cap, Table::Funding, Table::Account, Table::Estimate,
          Table::WaterfallTier}},
        {QT_TRANSLATE_NOOP("HistoryKinds", "Plans"), {Table::Plan, Table::PlanTitle}},
        {QT_TRANSLATE_NOOP("HistoryKinds", "Library and goals"),
         {Table::Library, Table::Goal, Table::InterimTarget, Table::SavedFilter, Table::Party}},
    };
    return kinds[static_cast<int>(kind)];
}

// Which steps a filter lets through; of its text, where the words may stand.
class StepSieve {
public:
    explicit StepSieve(const HistoryFilter &filter) :
        m_filter(filter), m_tables(filter.kind ? tablesOf(*filter.kind) : 0),
        m_words(filter.text.normalized(QString::NormalizationForm_C).simplified().split(u' ', Qt::SkipEmptyParts))
    {}

    [[nodiscard]] bool passes(const HistoryStep &step) const
    {
        const HistoryEntry &entry = step.entry;
        return (m_filter.person.isEmpty() || entry.author == m_filter.person) &&
               (!m_filter.kind || (step.tables & m_tables) != 0) &&
               (!m_filter.steps || m_filter.steps->contains(entry.edit)) &&
               std::ranges::all_of(m_words, [&](const QString &word) { return holds(entry, word); });
    }

private:
    [[nodiscard]] bool holds(const HistoryEntry &entry, const QString &word) const
    {
        const auto has = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
        if (has(entry.author) || word == QString::number(entry.edit) || has(said(entry.words.text)))
            return true;
        return std::ranges::any_of(entry.words.arguments, [&](const EditArgument &argument) {
            return has(argument.kind == EditArgument::Kind::Word ? said(argument.text) : argument.text) ||
                   has(argument.english);
        });
    }
    [[nodiscard]] QString said(const QString &text) const { return m_filter.translations.value(text, text); }

    const HistoryFilter &m_filter;
    quint64 m_tables;
    QStringList m_words;
};

// Below the head of its day, which stands at `head`.
void addLine(ShownHistory &shown, size_t &head, const HistoryStep &step)
{
    const QDate day = step.entry.at.toLocalTime().date();
    if (shown.lines.empty() || shown.lines[head].day != day) {
        head = shown.lines.size();
        shown.lines.push_back({nullptr, day, 0});
    }
    ++shown.lines[head].steps;
    shown.lines.push_back({&step, day, 0});
    ++shown.steps;
}

} // namespace

QString historyKindName(HistoryKind kind)
{
    return QCoreApplication::translate("HistoryKinds", kindOf(kind).name);
}

quint64 tablesOf(HistoryKind kind)
{
    quint64 tables = 0;
    for (Table table : kindOf(kind).tables)
        tables |= quint64{1} << static_cast<unsigned>(table);
    return tables;
}

std::shared_ptr<const HistoryBlock> historyBlock(QList<store::ReadStep> steps)
{
    auto block = std::make_shared<HistoryBlock>();
    block->reserve(static_cast<size_t>(steps.size()));
    for (store::ReadStep &step : steps) {
        store::EditMark &mark = step.edit.mark;
        block->push_back({{step.edit.id, mark.at, std::move(mark.author), std::move(mark.sitting),
                           std::move(mark.words), mark.undoes, false, step.edit.changedRows},
                          step.tables});
    }
    return block;
}

ShownHistory shownHistory(const HistoryBook &book, const HistoryFilter &filter)
{
    ShownHistory shown;
    shown.book = book;
    const StepSieve sieve(filter);
    QList<Undoing> undoing;
    QSet<QString> people;
    size_t head = 0;
    for (const auto &block : book) {
        for (const HistoryStep &step : *block) {
            const HistoryEntry &entry = step.entry;
            people.insert(entry.author);
            if (const auto taken = undoingOf(entry.edit, entry.undoes, entry.words))
                undoing.append(*taken);
            if (entry.undoes != 0)
                shown.undoes.insert(entry.edit, entry.undoes);
            if (sieve.passes(step))
                addLine(shown, head, step);
        }
    }
    shown.undoneBy = undoneSteps(undoing);
    shown.people = people.values();
    shown.people.sort();
    return shown;
}

std::optional<int> insertedAt(const ShownHistory &before, const ShownHistory &after)
{
    if (before.lines.empty() || after.lines.size() < before.lines.size())
        return std::nullopt;
    const auto more = static_cast<std::ptrdiff_t>(after.lines.size() - before.lines.size());
    const auto isSame = [](const ShownHistory::Line &a, const ShownHistory::Line &b) {
        return a.step == b.step && a.day == b.day;
    };
    // A day that was begun has its head above what is new; a new one has it with that.
    const std::ptrdiff_t place = isSame(before.lines.front(), after.lines.front()) ? 1 : 0;
    const bool isTail = std::equal(before.lines.begin() + place, before.lines.end(), after.lines.begin() + place + more,
                                   after.lines.end(), isSame);
    return isTail ? std::optional(static_cast<int>(place)) : std::nullopt;
}

} // namespace slateboard
