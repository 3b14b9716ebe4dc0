// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/schedulesection.h"

#include "app/planning/phaselinks.h"
#include "app/planning/planlocks.h"
#include "app/session/planverbs.h"
#include "app/session/scheduleverbs.h"
#include "ui/models/workspace.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/tonelabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

namespace slateboard {
namespace {

DayEdit *makeDay()
{
    auto *edit = new DayEdit;
    edit->setClearButtonEnabled(false); // two stand side by side
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00")) + 40);
    return edit;
}

QVariant valueOfDay(std::optional<Day> day)
{
    return day ? QVariant(day->date()) : QVariant();
}

} // namespace

ScheduleSection::ScheduleSection(Workspace &workspace, QWidget *parent) :
    SheetSection(workspace, Of::Plan, parent), m_releaseName(new QLabel), m_release(new DayEdit),
    m_priorityName(new QLabel), m_priority(new QSpinBox), m_remark(new ToneLabel)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const auto addRow = [&](QLabel *name, QWidget *first, QWidget *second) {
        const int row = grid->rowCount();
        name->setForegroundRole(QPalette::PlaceholderText);
        name->setBuddy(first);
        grid->addWidget(name, row, 0);
        grid->addWidget(first, row, 1, 1, second ? 1 : 2);
        if (second)
            grid->addWidget(second, row, 2);
        edits().add(first);
        if (second)
            edits().add(second);
    };
    m_priority->setRange(0, 999);
    m_priority->setSpecialValueText(QStringLiteral("–"));
    addRow(m_releaseName, m_release, nullptr);
    for (PhaseRow &row : m_rows) {
        row = {new QLabel, makeDay(), makeDay()};
        addRow(row.name, row.start, row.end);
    }
    addRow(m_priorityName, m_priority, nullptr);
    body().addLayout(grid);
    body().addWidget(m_remark);
    connect(&edits(), &InPlace::finished, this, &ScheduleSection::finish);
    retranslate();
}

const Phase *ScheduleSection::phaseOf(PhaseKind kind) const
{
    const auto found = std::ranges::find(sheet().phases, kind, &Phase::kind);
    return found == sheet().phases.end() ? nullptr : &*found;
}

// A phase is there once both of its days are known, and gone once both are cleared: until then the one that was changed
// stays as it is.
bool ScheduleSection::isHalfDone(const PhaseRow &row, const Phase *phase)
{
    const auto start = row.start->day();
    const auto end = row.end->day();
    if (start.has_value() == end.has_value())
        return false;
    return !phase || start == phase->start || end == phase->end;
}

void ScheduleSection::showSheet()
{
    const std::optional<PlanTitle> &entry = sheet().entry;
    edits().show(m_release, valueOfDay(entry ? entry->targetRelease : std::nullopt));
    edits().show(m_priority, entry && entry->priority ? QVariant(*entry->priority) : QVariant());
    m_release->setSuggestion(workspace().asOf());
    Day suggested = workspace().asOf();
    for (const auto &word : words<PhaseKind>()) {
        const PhaseRow &row = m_rows[static_cast<size_t>(word.value)];
        const Phase *phase = phaseOf(word.value);
        row.start->setSuggestion(suggested);
        row.end->setSuggestion(phase ? phase->end : suggested);
        if (!isHalfDone(row, phase)) {
            edits().show(row.start, phase ? QVariant(phase->start.date()) : QVariant());
            edits().show(row.end, phase ? QVariant(phase->end.date()) : QVariant());
        }
        if (phase)
            suggested = phase->end.plusDays(1);
    }
    showRemark();
}

void ScheduleSection::showRemark()
{
    if (!m_refused.isEmpty())
        m_remark->say(m_refused, Tone::Warn);
    else if (sheet().entry && !sheet().entry->included)
        m_remark->say(tr("The plan leaves this title out: its dates and money are kept, but not counted."),
                      Tone::Neutral);
    else
        m_remark->say(sheet().lock, Tone::Neutral);
}

void ScheduleSection::refuse(const QString &sentence)
{
    m_refused = sentence;
    showRemark();
}

void ScheduleSection::forgetNew()
{
    m_refused.clear();
    for (const PhaseRow &row : m_rows) {
        edits().set(row.start, {});
        edits().set(row.end, {});
    }
}

void ScheduleSection::finish(QWidget *editor)
{
    refuse({});
    Session &session = workspace().session();
    const PlanId plan = sheet().plan;
    if (editor == m_release)
        return save(reschedule(session, {plan, {}, {}, {{titleId(), m_release->day()}}, {}, {}}));
    if (editor == m_priority) {
        const QVariant priority = InPlace::valueIn(m_priority);
        const auto wanted = priority.isValid() ? std::optional(priority.toInt()) : std::nullopt;
        return save(setPriority(session, plan, {titleId()}, wanted));
    }
    for (const auto &word : words<PhaseKind>()) {
        const PhaseRow &row = m_rows[static_cast<size_t>(word.value)];
        if (editor == row.start || editor == row.end)
            finishPhase(word.value);
    }
}

void ScheduleSection::finishPhase(PhaseKind kind)
{
    const PhaseRow &row = m_rows[static_cast<size_t>(kind)];
    const auto start = row.start->day();
    const auto end = row.end->day();
    const Phase *phase = phaseOf(kind);
    if (!start && !end && phase)
        return save(reschedule(workspace().session(), {sheet().plan, {}, {{titleId(), kind}}, {}, {}, {}}));
    if (!start || !end)
        return; // the other day is still to come
    // A first day behind the last one takes the phase along, as long as it was.
    const bool isWhole = phase && *start != phase->start && *end < *start;
    if (*end < *start && !isWhole) {
        refuse(tr("%1 ends before it begins.").arg(wordFor(kind)));
        if (phase)
            showSheet();
        return;
    }
    if (phase)
        move(*phase, *start, isWhole ? start->plusDays(phase->end.daysSince(phase->start)) : *end);
    else
        save(reschedule(workspace().session(),
                        {sheet().plan, {Phase{{}, sheet().plan, titleId(), kind, *start, *end}}, {}, {}, {}, {}}));
}

// One end is dragged, or both are moved; what is linked to the phase follows.
void ScheduleSection::move(const Phase &phase, Day start, Day end)
{
    const auto byStart = static_cast<int>(start.daysSince(phase.start));
    const auto byEnd = static_cast<int>(end.daysSince(phase.end));
    planning::PhaseGesture gesture{{{phase.title, phase.kind}}, planning::PhaseGrip::Whole, {0, byStart}};
    if (byStart != byEnd) {
        gesture.grip = byStart != 0 ? planning::PhaseGrip::Start : planning::PhaseGrip::End;
        gesture.by.days = byStart != 0 ? byStart : byEnd;
    }
    const Library &library = workspace().library();
    const planning::Rescheduled result =
        planning::Schedule(library, sheet().plan, workspace().asOf()).reschedule(gesture, planning::Following::Push);
    if (!result.locked.isNull()) {
        emit workspace().failed(
            Error{ErrorCode::Invalid,
                  planning::lockSentence(library, sheet().plan, {result.locked}, workspace().language()),
                  {}});
        return showSheet();
    }
    Reschedule changes{sheet().plan, {}, {}, {}, {}, {}};
    for (const planning::PhaseMove &each : result.moves)
        changes.phases << Phase{{}, sheet().plan, each.phase.title, each.phase.kind, each.days.start, each.days.end};
    if (changes.isEmpty())
        showSheet();
    else
        save(reschedule(workspace().session(), changes));
    if (const QString kept = keptSentence(result); !kept.isEmpty())
        refuse(kept);
    if (result.heldBy) {
        const Title *before = findRow(library.titles, result.heldBy->afterTitle);
        //: %1 is a phase such as Production, %2 the phase that it waits for, %3 the title of that phase
        refuse(tr("%1 waits for %2 of “%3”: it got no further.")
                   .arg(wordFor(result.heldBy->phase), wordFor(result.heldBy->afterPhase),
                        before ? before->name(workspace().language()) : QString()));
    }
}

void ScheduleSection::retranslate()
{
    setHeading(tr("Schedule"));
    m_releaseName->setText(tr("Target release"));
    m_release->setAccessibleName(tr("Target release"));
    m_priorityName->setText(tr("Priority"));
    m_priority->setAccessibleName(tr("Priority"));
    for (const auto &word : words<PhaseKind>()) {
        const PhaseRow &row = m_rows[static_cast<size_t>(word.value)];
        row.name->setText(wordFor(word.value));
        row.start->setAccessibleName(tr("%1: first day").arg(wordFor(word.value)));
        row.end->setAccessibleName(tr("%1: last day").arg(wordFor(word.value)));
    }
    SheetSection::retranslate();
}

} // namespace slateboard
