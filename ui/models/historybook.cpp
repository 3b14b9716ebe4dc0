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
         {Table::BudgetLine, Table::Cost, Table::Receipt, Table::Cap, Table::Funding, Table::Account}},
        {QT_TRANSLATE_NOOP("HistoryKinds", "Plans"), {Table::Plan, Table::PlanTitle}},
        {QT_TRANSLATE_NOOP("HistoryKinds", "Library and goals"),
         {Table::Library, Table::Goal, Table::SavedFilter, Table::Party}},
    };
    return kinds[static_cast<int>(kind)];
}

// The words of a text filter, and where they may stand.
class StepText {
public:
    explicit StepText(const HistoryFilter &filter) :
        m_filter(filter),
        m_words(filter.text.normalized(QString::NormalizationForm_C).simplified().split(u' ', Qt::SkipEmptyParts))
    {}

    [[nodiscard]] bool passes(const HistoryEntry &entry) const
    {
        return std::ranges::all_of(m_words, [&](const QString &word) { return holds(entry, word); });
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
    QStringList m_words;
};

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
    const StepText text(filter);
    const quint64 tables = filter.kind ? tablesOf(*filter.kind) : 0;
    QList<std::pair<qint64, qint64>> undoing;
    QSet<QString> people;
    size_t head = 0;
    for (const auto &block : book) {
        for (const HistoryStep &step : *block) {
            const HistoryEntry &entry = step.entry;
            people.insert(entry.author);
            if (entry.undoes != 0)
                undoing.append({entry.edit, entry.undoes});
            const bool passes = (filter.person.isEmpty() || entry.author == filter.person) &&
                                (!filter.kind || (step.tables & tables) != 0) &&
                                (!filter.steps || filter.steps->contains(entry.edit)) &&
                                (filter.text.isEmpty() || text.passes(entry));
            if (!passes)
                continue;
            const QDate day = entry.at.toLocalTime().date();
            if (shown.lines.empty() || shown.lines[head].day != day) {
                head = shown.lines.size();
                shown.lines.push_back({nullptr, day, 0});
            }
            ++shown.lines[head].steps;
            shown.lines.push_back({&step, day, 0});
            ++shown.steps;
        }
    }
    shown.undoneBy = undoneSteps(undoing);
    for (const auto &[step, taken] : std::as_const(undoing))
        shown.undoes.insert(step, taken);
    shown.people = people.values();
    shown.people.sort();
    return shown;
}

} // namespace slateboard
