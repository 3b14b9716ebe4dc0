// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/stagesection.h"

#include "app/planning/planlocks.h"
#include "app/session/stageverbs.h"
#include "ui/models/workspace.h"
#include "ui/pages/title/gatedialog.h"
#include "ui/pages/title/stagedialog.h"
#include "ui/pages/title/stageline.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/inspectorparts.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace slateboard {
namespace {

// What usually comes after a stage.
Stage stageAfter(std::optional<Stage> stage)
{
    if (!stage)
        return Stage::Pitch;
    return *stage >= Stage::Released ? *stage : static_cast<Stage>(static_cast<int>(*stage) + 1);
}

} // namespace

StageSection::StageSection(Workspace &workspace, QWidget *parent) :
    TitleSection(workspace, parent), m_next(this), m_list(new QVBoxLayout), m_add(new QPushButton),
    m_shelve(new QPushButton), m_revive(new QPushButton)
{
    m_list->setSpacing(0); // the line runs through
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_shelve, m_revive})
        buttons->addWidget(button);
    buttons->addStretch();
    for (QPushButton *button : {m_add, m_shelve, m_revive})
        button->setAutoDefault(true); // Return presses it
    addToHead(m_add);
    body().addLayout(m_list);
    body().addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] { askStage(stageAfter(m_stage)); });
    connect(m_shelve, &QPushButton::clicked, this, [this] { askStage(Stage::Shelved); });
    connect(m_revive, &QPushButton::clicked, this, &StageSection::revive);
    connect(&workspace, &Workspace::changed, this, &StageSection::follow);
    connect(&workspace, &Workspace::viewChanged, this, &StageSection::ask);
    connect(&workspace, &Workspace::languageChanged, this, &StageSection::ask);
    retranslate();
}

void StageSection::setTitle(TitleId title)
{
    if (title == m_title)
        return;
    m_title = title;
    ask();
}

void StageSection::follow(const Changes &changes)
{
    if (changes.touches({Table::StageEvent, Table::PlannedStage, Table::Plan, Table::PlanTitle, Table::Library}))
        ask();
}

void StageSection::showEvent(QShowEvent *event)
{
    TitleSection::showEvent(event);
    if (m_isStale)
        ask();
}

void StageSection::ask()
{
    m_isStale = !isVisible(); // nobody looks
    if (m_title.isNull() || m_isStale)
        return;
    showRight();
    m_next.ask([library = workspace().library(), plan = workspace().plan(), title = m_title,
                asOf = workspace().asOf()] { return planning::stageHistory(library, plan, title, asOf); },
               [this](const std::vector<planning::StageStay> &stays) { show(stays); });
}

void StageSection::show(const std::vector<planning::StageStay> &stays)
{
    m_stage.reset();
    renewInspector(*m_list, *m_add, [&] {
        for (size_t i = stays.size(); i-- > 0;) {
            addLine(stays[i], i + 1 == stays.size(), i == 0);
            if (stays[i].isNow)
                m_stage = stays[i].event.stage;
        }
        if (stays.empty())
            addInspectorRemark(*m_list, tr("Not pitched yet: add the stage that it stands in, and those before."));
    });
    setRemark(m_stage ? wordFor(*m_stage) : QString());
    showRight();
}

void StageSection::addLine(const planning::StageStay &stay, bool isFirst, bool isLast)
{
    auto *line = new StageLine(stay, workspace().format());
    line->setObjectName(QString::number(stay.isPlanned() ? stay.planned.value : stay.event.id.value));
    line->setEnds(isFirst, isLast);
    line->setRefusal(stay.isPlanned() ? refusal() : editRefusal(workspace()));
    connect(line, &StageLine::changeRequested, this, [this, stay] { change(stay); });
    connect(line, &StageLine::deleteRequested, this, [this, stay] { remove(stay); });
    m_list->addWidget(line);
}

bool StageSection::isWorkingPlan() const
{
    return workspace().plan() == workingPlan(workspace().library()).id;
}

QString StageSection::refusal() const
{
    return planRefusal(workspace(), {m_title});
}

QString StageSection::titleName() const
{
    const Title *title = findRow(workspace().library().titles, m_title);
    return title ? title->name(workspace().language()) : QString();
}

void StageSection::showRight()
{
    const QString refusal = this->refusal();
    for (QPushButton *button : {m_add, m_shelve, m_revive})
        setEditable(*button, refusal);
    const bool isShelved = m_stage == Stage::Shelved;
    m_shelve->setVisible(m_stage && !isShelved && *m_stage < Stage::Delivered);
    m_revive->setVisible(isShelved);
    m_add->setText(isWorkingPlan() ? tr("Add…") : tr("Plan…"));
    m_add->setAccessibleName(isWorkingPlan() ? tr("Add a stage to the history") : tr("Plan a stage"));
}

void StageSection::askStage(Stage stage)
{
    const Day today = workspace().session().today();
    auto *dialog =
        new StageDialog(titleName(), isWorkingPlan() ? StageDialog::Of::Facts : StageDialog::Of::Plan, today, window());
    StageEvent event;
    event.title = m_title;
    event.stage = stage;
    event.day = today;
    dialog->setEvent(event);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { enter(dialog->event()); });
    dialog->open();
}

// What happens today goes through the gate; what is recorded afterwards has passed it, or not, long ago.
void StageSection::enter(const StageEvent &event)
{
    Session &session = workspace().session();
    if (!isWorkingPlan()) {
        StageMove move;
        move.plan = workspace().plan();
        move.titles = {event.title};
        move.stage = event.stage;
        move.day = event.day;
        return workspace().follow(session.moveTitles(move));
    }
    if (event.stage == Stage::Shelved && event.precision == Precision::Day)
        return workspace().follow(
            shelveTitles(session, {{}, {event.title}, event.day, event.by, event.note, event.turnaround}));
    if (event.day != session.today())
        return workspace().follow(addStageEvent(session, event));
    askGate(workspace(), {event.title}, event.stage, this, [this, event](const StageMove &move) {
        StageMove decided = move;
        if (decided.note.isEmpty()) {
            decided.note = event.note;
            decided.by = event.by;
        }
        workspace().follow(workspace().session().moveTitles(decided));
    });
}

void StageSection::change(const planning::StageStay &stay)
{
    auto *dialog = new StageDialog(titleName(), stay.isPlanned() ? StageDialog::Of::Plan : StageDialog::Of::Facts,
                                   workspace().session().today(), window());
    dialog->setEvent(stay.event);
    connect(dialog, &QDialog::accepted, this, [this, dialog, stay] {
        Session &session = workspace().session();
        const StageEvent event = dialog->event();
        if (stay.isPlanned())
            workspace().follow(
                changePlannedStage(session, {stay.planned, workspace().plan(), event.title, event.stage, event.day}));
        else
            workspace().follow(changeStageEvent(session, event));
    });
    dialog->open();
}

void StageSection::remove(const planning::StageStay &stay)
{
    Session &session = workspace().session();
    m_add->setFocus(); // the line and its button go
    workspace().follow(stay.isPlanned() ? deletePlannedStages(session, {stay.planned})
                                        : deleteStageEvents(session, {stay.event.id}));
}

void StageSection::revive()
{
    workspace().follow(
        reviveTitles(workspace().session(), workspace().plan(), {m_title}, workspace().asOf(), QString()));
}

void StageSection::retranslate()
{
    setHeading(tr("Stages"));
    m_shelve->setText(tr("Shelve…"));
    m_revive->setText(tr("Revive"));
    showRight();
    ask();
}

} // namespace slateboard
