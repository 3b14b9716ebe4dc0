// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/planrows.h"

#include "ui/models/planorder.h"
#include "ui/models/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace slateboard {
namespace {

constexpr int moneyWidth = 88;

QString planWord(const char *text)
{
    return QCoreApplication::translate("PlansPage", text);
}

FigureCell amount(Money money, const Formatter &format)
{
    return {money == Money{} ? QStringLiteral("–") : format.moneyShort(money), static_cast<double>(money.minor),
            money == Money{} ? CellTone::Quiet : CellTone::Plain};
}

FigureCell dayCell(std::optional<Day> day, const Formatter &format)
{
    return {day ? format.day(*day) : QStringLiteral("–"), day ? static_cast<double>(day->julian()) : 0,
            day ? CellTone::Plain : CellTone::Quiet};
}

// "702 of 1,000", with a sign where that is enough.
FigureCell goalCell(const Goal &of, const planning::GoalCount &goal, const Formatter &format)
{
    const bool isReached = goal.count >= goal.target;
    const QString text =
        QCoreApplication::translate("PlansPage", "%1 of %2").arg(format.number(goal.count), format.number(goal.target));
    FigureCell cell{(isReached ? QStringLiteral("✓ ") : QString()) + text, goal.count,
                    isReached ? CellTone::Good : CellTone::Plain};
    //: %1 is a goal, %2 its count in a plan, %3 its deadline
    cell.tip =
        QCoreApplication::translate("PlansPage", "%1: %2, as planned on %3; rights that lapse until then, and are "
                                                 "not extended, are taken off")
            .arg(goalName(of), text, format.day(of.deadline));
    return cell;
}

FigureCell approvalCell(const Plan &plan, const Formatter &format)
{
    if (!plan.approvedOn)
        return {plan.archived ? planWord(QT_TRANSLATE_NOOP("PlansPage", "archived")) : QString(), {}, CellTone::Quiet};
    QString text = format.day(*plan.approvedOn);
    if (!plan.approvedBy.isEmpty())
        text += QStringLiteral(" · ") + plan.approvedBy;
    if (plan.kind != PlanKind::Approved)
        return {text, {}, CellTone::Quiet};
    return {QStringLiteral("✓ ") + text, {}, CellTone::Good};
}

FigureRow planRow(const Library &library, const Plan &plan, const planning::PlanOutline *outline, bool isShown,
                  const Formatter &format)
{
    FigureRow row;
    row.target = plan.id;
    FigureCell name{planName(plan)};
    name.strong = isShown;
    if (isShown)
        name.tip = QCoreApplication::translate("PlansPage", "%1: all pages show this plan").arg(name.text);
    row.cells = {name, {wordFor(plan.kind), {}, CellTone::Quiet}, approvalCell(plan, format)};
    if (outline) {
        const planning::PlanTotals &totals = outline->totals;
        row.cells << FigureCell{format.number(totals.titles), totals.titles} << amount(totals.efc, format);
        for (qsizetype i = 0; i < library.goals.size(); ++i)
            row.cells << goalCell(library.goals[i], outline->goals[static_cast<size_t>(i)], format);
        const int missed = totals.missedRights;
        row.cells << (missed == 0 ? FigureCell{QStringLiteral("–"), 0, CellTone::Quiet}
                                  : FigureCell{QStringLiteral("▲ ") + format.number(missed), missed, CellTone::Warn});
    } else {
        for (qsizetype i = 0; i < 3 + library.goals.size(); ++i)
            row.cells << FigureCell{QStringLiteral("…"), {}, CellTone::Quiet};
    }
    row.cells << FigureCell{plan.note.section(QLatin1Char('\n'), 0, 0), {}, CellTone::Quiet, false, plan.note};
    return row;
}

// In or out, and whether it stays so.
FigureCell presenceCell(const PlanTitle *entry)
{
    const bool isIn = entry && entry->included;
    return {isIn ? planWord(QT_TRANSLATE_NOOP("PlansPage", "✓ in")) : planWord(QT_TRANSLATE_NOOP("PlansPage", "– out")),
            isIn ? 0 : 1, isIn ? CellTone::Good : CellTone::Quiet};
}

FigureRow titleRow(const Title &title, const PlanTitle *entry, const PlanContents &contents, const Formatter &format)
{
    const auto stage = contents.stages.constFind(title.id);
    const bool isStaged = stage != contents.stages.constEnd();
    const planning::TitleFigures *figures = planning::findTitle(*contents.figures, title.id);
    const bool isLocked = entry && entry->locked;
    const std::optional<int> priority = entry ? entry->priority : std::nullopt;
    FigureRow row;
    row.target = title.id;
    row.cells = {{title.name(format.language())},
                 {wordFor(title.format), {}, CellTone::Quiet},
                 {isStaged ? wordFor(stage->stage) : QStringLiteral("–"),
                  isStaged ? static_cast<int>(stage->stage) : -1, isStaged ? CellTone::Plain : CellTone::Quiet},
                 presenceCell(entry),
                 {isLocked ? planWord(QT_TRANSLATE_NOOP("PlansPage", "locked")) : QString(), isLocked ? 0 : 1},
                 {priority ? format.number(*priority) : QString(), priority.value_or(1000)},
                 dayCell(entry ? entry->targetRelease : std::nullopt, format),
                 figures ? amount(figures->money.efc(), format) : FigureCell{QStringLiteral("–"), 0, CellTone::Quiet}};
    return row;
}

search::SearchText foundBy(const Title &title)
{
    return search::SearchText(title.koreanName + QLatin1Char('\n') + title.englishName);
}

} // namespace

bool TitleSearch::finds(const Title &title) const
{
    return m_words.empty() || finds(foundBy(title));
}

bool TitleSearch::finds(const search::SearchText &text) const
{
    return std::ranges::all_of(m_words, [&](const search::SearchWord &word) { return text.contains(word); });
}

bool areFiguresComing(const Workspace &workspace)
{
    return workspace.figures().plan != workspace.plan() || workspace.figures().asOf != workspace.asOf();
}

QString planLabel(const Plan &plan)
{
    return plan.name.isEmpty() ? planName(plan) : QStringLiteral("%1 · %2").arg(plan.name, wordFor(plan.kind));
}

QList<FigureColumn> planColumns(const Library &library)
{
    QList<FigureColumn> columns{{planWord(QT_TRANSLATE_NOOP("PlansPage", "Plan")), false, 0},
                                {planWord(QT_TRANSLATE_NOOP("PlansPage", "Kind")), false, 112, true},
                                {planWord(QT_TRANSLATE_NOOP("PlansPage", "Approved")), false, 232, true},
                                {planWord(QT_TRANSLATE_NOOP("PlansPage", "Titles")), true, 60},
                                {planWord(QT_TRANSLATE_NOOP("PlansPage", "EFC")), true, moneyWidth}};
    for (const Goal &goal : library.goals)
        columns << FigureColumn{goalName(goal), true, 108, true};
    columns << FigureColumn{planWord(QT_TRANSLATE_NOOP("PlansPage", "Rights missed")), true, 104, true}
            << FigureColumn{planWord(QT_TRANSLATE_NOOP("PlansPage", "Note")), false, 0};
    return columns;
}

QList<FigureRow> planRows(const Library &library, const std::vector<planning::PlanOutline> &outlines, PlanId shown,
                          bool withArchived, const Formatter &format)
{
    QList<FigureRow> rows;
    for (const Plan &plan : orderedPlans(library)) {
        if (plan.archived && !withArchived)
            continue;
        const auto outline =
            std::ranges::find(outlines, plan.id, [](const planning::PlanOutline &known) { return known.totals.plan; });
        const bool isKnown =
            outline != outlines.end() && static_cast<qsizetype>(outline->goals.size()) == library.goals.size();
        rows << planRow(library, plan, isKnown ? &*outline : nullptr, plan.id == shown, format);
    }
    return rows;
}

PlanContents contentsOf(const Library &library, PlanId plan, Day asOf, std::shared_ptr<const planning::Figures> figures)
{
    if (!figures)
        figures = std::make_shared<const planning::Figures>(planning::figuresOf(library, plan, asOf));
    PlanContents contents{plan, std::move(figures), planning::stagesOn(library, plan, asOf), {}};
    contents.texts.reserve(library.titles.size());
    for (const Title &title : library.titles)
        contents.texts.insert(title.id, foundBy(title));
    return contents;
}

QList<FigureColumn> planTitleColumns()
{
    return {{planWord(QT_TRANSLATE_NOOP("PlansPage", "Title")), false, 0},
            {planWord(QT_TRANSLATE_NOOP("PlansPage", "Format")), false, 130},
            {planWord(QT_TRANSLATE_NOOP("PlansPage", "Stage")), false, 124},
            {planWord(QT_TRANSLATE_NOOP("PlansPage", "In the plan")), false, 92},
            {planWord(QT_TRANSLATE_NOOP("PlansPage", "Lock")), false, 80},
            {planWord(QT_TRANSLATE_NOOP("PlansPage", "Priority")), true, 76},
            {planWord(QT_TRANSLATE_NOOP("PlansPage", "Release")), true, 104},
            {planWord(QT_TRANSLATE_NOOP("PlansPage", "EFC")), true, moneyWidth}};
}

QList<FigureRow> planTitleRows(const Library &library, const PlanContents &contents, const QString &search,
                               const Formatter &format)
{
    QHash<TitleId, const PlanTitle *> entries;
    for (const PlanTitle &entry : library.planTitles) {
        if (entry.plan == contents.plan)
            entries.insert(entry.title, &entry);
    }
    const TitleSearch wanted(search);
    QList<FigureRow> in;
    QList<FigureRow> out;
    for (const Title &title : library.titles) {
        const auto text = contents.texts.constFind(title.id);
        if (text == contents.texts.constEnd() || !wanted.finds(*text))
            continue;
        const PlanTitle *entry = entries.value(title.id);
        (entry && entry->included ? in : out) << titleRow(title, entry, contents, format);
    }
    return in + out;
}

} // namespace slateboard
