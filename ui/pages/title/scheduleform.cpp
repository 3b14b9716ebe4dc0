// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/scheduleform.h"

#include "ui/widgets/dayedit.h"

#include <QGridLayout>
#include <QLabel>

namespace slateboard {

ScheduleForm::ScheduleForm(Day today, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(new QLabel(tr("Phase")), 0, 0);
    grid->addWidget(new QLabel(tr("First day")), 0, 1);
    grid->addWidget(new QLabel(tr("Last day")), 0, 2);
    for (size_t i = 0; i < phaseCount; ++i) {
        const QString name = wordFor(static_cast<PhaseKind>(i));
        Row &row = m_rows[i];
        row = {new QLabel(name), new DayEdit, new DayEdit, new QLabel, {}};
        row.start->setSuggestion(today);
        row.end->setSuggestion(today);
        row.start->setAccessibleName(tr("%1: first day").arg(name));
        row.end->setAccessibleName(tr("%1: last day").arg(name));
        row.length->setForegroundRole(QPalette::PlaceholderText);
        row.length->setMinimumWidth(row.length->fontMetrics().horizontalAdvance(QStringLiteral("0,000 days")) + 8);
        connect(row.start, &EchoEdit::typedChanged, this, &ScheduleForm::refresh);
        connect(row.end, &EchoEdit::typedChanged, this, &ScheduleForm::refresh);
        const int line = static_cast<int>(i) + 1;
        grid->addWidget(row.name, line, 0);
        grid->addWidget(row.start, line, 1);
        grid->addWidget(row.end, line, 2);
        grid->addWidget(row.length, line, 3);
    }
    auto *hint = new QLabel(tr("Budget lines are spread over the days of their phase. A phase without days leaves its "
                               "money unscheduled."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(hint, static_cast<int>(phaseCount) + 1, 0, 1, 4);
    grid->setRowStretch(static_cast<int>(phaseCount) + 2, 1);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    refresh();
}

void ScheduleForm::setPhases(const QList<Phase> &phases)
{
    m_others.clear();
    for (Row &row : m_rows)
        row.known = {};
    for (const Phase &phase : phases) {
        Row &row = m_rows[static_cast<size_t>(phase.kind)];
        if (!row.known.id.isNull()) {
            m_others << phase;
            continue;
        }
        row.known = phase;
        row.start->setDay(phase.start);
        row.end->setDay(phase.end);
        row.end->setSuggestion(phase.end);
    }
}

QList<Phase> ScheduleForm::phases() const
{
    QList<Phase> phases = m_others;
    for (size_t i = 0; i < phaseCount; ++i) {
        const Row &row = m_rows[i];
        if (!row.start->day() || !row.end->day())
            continue;
        Phase phase = row.known;
        phase.kind = static_cast<PhaseKind>(i);
        phase.start = *row.start->day();
        phase.end = *row.end->day();
        phases << phase;
    }
    std::ranges::sort(phases, {}, &Phase::id);
    return phases;
}

QString ScheduleForm::refusalOf(const Row &row, PhaseKind kind) const
{
    for (const DayEdit *edit : {row.start, row.end}) {
        if (!edit->isAcceptable())
            return edit->refusal();
    }
    if (row.start->day().has_value() != row.end->day().has_value())
        return tr("%1 needs a first and a last day, or neither.").arg(wordFor(kind));
    if (row.start->day() && *row.end->day() < *row.start->day())
        return tr("%1 ends before it begins.").arg(wordFor(kind));
    return {};
}

QString ScheduleForm::refusal() const
{
    for (size_t i = 0; i < phaseCount; ++i) {
        const QString refusal = refusalOf(m_rows[i], static_cast<PhaseKind>(i));
        if (!refusal.isEmpty())
            return refusal;
    }
    return {};
}

void ScheduleForm::refresh()
{
    for (size_t i = 0; i < phaseCount; ++i) {
        const Row &row = m_rows[i];
        const bool whole = row.start->day() && row.end->day() && *row.end->day() >= *row.start->day();
        const auto days = whole ? static_cast<int>(row.end->day()->daysSince(*row.start->day())) + 1 : 0;
        row.length->setText(whole ? tr("%n day(s)", nullptr, days) : QString());
        if (row.start->day() && !row.end->day())
            row.end->setSuggestion(*row.start->day());
    }
}

} // namespace slateboard
