// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/milestonesection.h"

#include "app/planning/planlocks.h"
#include "app/session/milestoneverbs.h"
#include "ui/models/workspace.h"
#include "ui/pages/title/milestonedialog.h"
#include "ui/pages/title/milestoneline.h"
#include "ui/widgets/editright.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace slateboard {

MilestoneSection::MilestoneSection(Workspace &workspace, QWidget *parent) :
    TitleSection(workspace, parent), m_next(this), m_list(new QVBoxLayout), m_none(new QLabel), m_add(new QPushButton),
    m_usual(new QPushButton)
{
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_list->setSpacing(4);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_add, m_usual}) {
        button->setAutoDefault(true); // Return presses it
        buttons->addWidget(button);
    }
    buttons->addStretch();
    body().addWidget(m_none);
    body().addLayout(m_list);
    body().addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this,
            [this] { askNewMilestone(TitleSection::workspace(), m_title, window()); });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        TitleSection::workspace().follow(giveUsualMilestones(TitleSection::workspace().session(), {m_title}));
    });
    connect(&workspace, &Workspace::changed, this, &MilestoneSection::follow);
    connect(&workspace, &Workspace::viewChanged, this, &MilestoneSection::ask);
    connect(&workspace, &Workspace::languageChanged, this, &MilestoneSection::showAll);
    retranslate();
}

void MilestoneSection::setTitle(TitleId title)
{
    if (title == m_title)
        return;
    m_title = title;
    ask();
}

void MilestoneSection::follow(const Changes &changes)
{
    if (changes.touches({Table::Milestone, Table::PlannedMilestone, Table::Phase, Table::StageEvent,
                         Table::PlannedStage, Table::PlanTitle, Table::Plan, Table::Title}))
        ask();
}

void MilestoneSection::showEvent(QShowEvent *event)
{
    TitleSection::showEvent(event);
    if (m_isStale)
        ask();
}

// Its milestones are looked for among those of all titles, so that happens aside, and only while somebody looks.
void MilestoneSection::ask()
{
    m_isStale = !isVisible();
    if (m_title.isNull() || m_isStale)
        return;
    m_next.ask(
        [library = workspace().library(), plan = workspace().plan(), asOf = workspace().asOf(), title = m_title] {
            const auto all = planning::milestonesOf(library, plan, asOf);
            const auto own = planning::milestonesOf(all, title);
            return std::vector(own.begin(), own.end());
        },
        [this](std::vector<planning::MilestoneFigures> milestones) { take(std::move(milestones)); });
}

// A line stays that of its milestone wherever that comes to stand, so that whoever types in it goes on there.
void MilestoneSection::take(std::vector<planning::MilestoneFigures> milestones)
{
    m_milestones = std::move(milestones);
    QList<MilestoneLine *> before = std::exchange(m_lines, {});
    for (const planning::MilestoneFigures &row : m_milestones) {
        const auto known = std::ranges::find(before, row.milestone, &MilestoneLine::milestone);
        m_lines << (known == before.end() ? new MilestoneLine(workspace()) : *known);
        if (known != before.end())
            before.erase(known);
        m_list->addWidget(m_lines.last()); // moves one that is there already
    }
    for (MilestoneLine *line : std::as_const(before)) {
        line->hide();
        line->deleteLater(); // it may be the sender of what brought us here
    }
    showAll();
}

void MilestoneSection::showAll()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines.at(i)->show(m_milestones[static_cast<size_t>(i)]);
    m_none->setVisible(m_milestones.empty());
    const PlanTitle *inPlan = planning::findPlanTitle(workspace().library(), workspace().plan(), m_title);
    m_none->setText(inPlan && inPlan->included
                        ? tr("No milestone yet. The usual ones of its format follow its phases; others are added by "
                             "hand.")
                        : tr("The plan that is shown leaves this title out, so nothing of it is forecast."));
    for (QPushButton *button : {m_add, m_usual})
        setEditable(*button, editRefusal(workspace()));
    showRemark();
}

void MilestoneSection::showRemark()
{
    const auto done = std::ranges::count_if(m_milestones, [](const auto &row) { return row.doneOn.has_value(); });
    const auto late = std::ranges::count_if(m_milestones, &planning::MilestoneFigures::late);
    QStringList said;
    if (!m_milestones.empty())
        said << tr("%1 of %2 done").arg(done).arg(m_milestones.size());
    if (late > 0)
        said << QStringLiteral("✕ ") + tr("%n late", nullptr, static_cast<int>(late));
    setRemark(said.join(QStringLiteral(" · ")));
}

void MilestoneSection::retranslate()
{
    setHeading(tr("Milestones"));
    m_add->setText(tr("Add…"));
    m_usual->setText(tr("Usual milestones"));
    showAll();
}

} // namespace slateboard
