// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/milestoneline.h"

#include "app/planning/milestonewords.h"
#include "app/session/milestoneverbs.h"
#include "ui/models/workspace.h"
#include "ui/pages/title/milestonedialog.h"
#include "ui/pages/title/milestoneedits.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/editright.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace slateboard {
namespace {

constexpr int dayWidth = 128;
constexpr int stateIndent = 22; // below the words of the tick box

} // namespace

MilestoneLine::MilestoneLine(Workspace &workspace, QWidget *parent) :
    QWidget(parent), m_workspace(workspace), m_done(new QCheckBox), m_day(new DayEdit), m_state(new QLabel),
    m_more(new QToolButton)
{
    m_day->setFixedWidth(dayWidth);
    m_day->setClearButtonEnabled(false); // it has too little room for two
    m_more->setAutoRaise(true);
    m_more->setText(QStringLiteral("⋯"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setContentsMargins(stateIndent, 0, 0, 0);
    m_done->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // long names give way
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_done, 1);
    row->addWidget(m_day);
    row->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_state);
    connect(m_done, &QCheckBox::clicked, this, &MilestoneLine::takeDone);
    connect(m_day, &QLineEdit::editingFinished, this, &MilestoneLine::takeDay);
    connect(m_more, &QToolButton::clicked, this, &MilestoneLine::openMenu);
}

void MilestoneLine::show(const planning::MilestoneFigures &figures)
{
    const Milestone *milestone = findRow(m_workspace.library().milestones, figures.milestone);
    if (!milestone)
        return;
    const bool isTyping = m_day->hasFocus() && m_day->isModified() && figures == m_figures;
    m_figures = figures;
    const QString &name = milestone->name(m_workspace.language());
    const QString followed = planning::followedText(milestone->phase, milestone->edge, milestone->offsetDays);
    m_done->setText(name);
    m_done->setToolTip(followed.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, followed));
    m_done->setChecked(figures.doneOn.has_value());
    if (!isTyping) {
        m_day->setDay(figures.day());
        m_day->setModified(false);
    }
    m_day->setSuggestion(figures.baseline.value_or(m_workspace.asOf()));
    m_day->setAccessibleName(
        (figures.doneOn ? tr("Day on which “%1” was done") : tr("Forecast day of “%1”")).arg(name));
    m_more->setAccessibleName(tr("More of “%1”").arg(name));
    QStringList said{planning::milestoneState(figures, m_workspace.asOf()),
                     planning::slipText(figures.slipDays, m_workspace.format())};
    if (figures.byHand && !figures.doneOn)
        said << tr("by hand");
    said.removeAll(QString());
    m_state->setText(said.join(QStringLiteral(" · ")));
    QPalette colours = palette();
    const Theme theme = Theme::of(colours);
    colours.setColor(QPalette::WindowText, figures.late ? theme.over : theme.subtext);
    m_state->setPalette(colours);
    const QString refusal = editRefusal(m_workspace);
    m_done->setEnabled(refusal.isEmpty());
    const QString locked = figures.doneOn ? refusal : planRefusal(m_workspace, {figures.title});
    m_day->setReadOnly(!locked.isEmpty());
    if (!locked.isEmpty())
        m_day->setToolTip(locked);
}

void MilestoneLine::takeDay()
{
    if (m_day->isReadOnly())
        return;
    if (!m_day->isAcceptable() || m_day->day() == m_figures.day()) {
        m_day->setDay(m_figures.day()); // also after nonsense: nothing was taken
        return;
    }
    if (m_figures.doneOn)
        m_workspace.follow(setMilestonesDone(m_workspace.session(), {milestone()}, m_day->day()));
    else
        planMilestonesOf(m_workspace, {milestone()}, m_day->day());
}

void MilestoneLine::takeDone(bool isDone)
{
    const auto day = isDone ? std::optional(m_workspace.session().today()) : std::nullopt;
    m_workspace.follow(setMilestonesDone(m_workspace.session(), {milestone()}, day));
}

void MilestoneLine::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    QAction *edit = menu->addAction(tr("Edit…"));
    QAction *follow = menu->addAction(tr("Follow the phase again"));
    QAction *remove = menu->addAction(QIcon::fromTheme(QStringLiteral("edit-delete")), tr("Delete"));
    connect(edit, &QAction::triggered, this, [this] { askMilestone(m_workspace, milestone(), window()); });
    connect(follow, &QAction::triggered, this, [this] { planMilestonesOf(m_workspace, {milestone()}, {}); });
    connect(remove, &QAction::triggered, this,
            [this] { m_workspace.follow(deleteMilestones(m_workspace.session(), {milestone()})); });
    for (QAction *action : {edit, remove})
        setEditable(*action, editRefusal(m_workspace));
    setEditable(*follow, planRefusal(m_workspace, {m_figures.title}));
    follow->setEnabled(follow->isEnabled() && m_figures.byHand);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace slateboard
