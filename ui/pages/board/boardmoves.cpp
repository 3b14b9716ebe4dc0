// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with titles on the BoardPage.
#include "app/planning/planlocks.h"
#include "app/session/planverbs.h"
#include "app/session/stageverbs.h"
#include "ui/models/whendone.h"
#include "ui/models/workspace.h"
#include "ui/pages/board/boardeffects.h"
#include "ui/pages/board/boardpage.h"
#include "ui/pages/board/boardtext.h"
#include "ui/pages/board/boardview.h"
#include "ui/pages/title/gatedialog.h"
#include "ui/pages/title/stagedialog.h"
#include "ui/pages/title/titledialog.h"
#include "ui/pages/title/titleinspector.h"
#include "ui/widgets/editright.h"

#include <QAction>
#include <QMenu>

namespace slateboard {

QString BoardPage::moveRefusal() const
{
    const QString refusal = editRefusal(workspace());
    const Plan *plan = findRow(workspace().library().plans, workspace().plan());
    if (!refusal.isEmpty() || !plan || !planning::isFrozen(*plan))
        return refusal;
    return tr("This plan is approved and stays as it is. Choose another one at the top left.");
}

QString BoardPage::editingRefusal() const
{
    const QString refusal = editRefusal(workspace());
    if (!refusal.isEmpty() || workspace().plan() == workingPlan(workspace().library()).id)
        return refusal;
    return tr("Titles are added and deleted in the working plan. Choose it at the top left.");
}

void BoardPage::updateRights()
{
    const bool isPlan = workspace().plan() != workingPlan(workspace().library()).id;
    m_view->setMovable(moveRefusal().isEmpty(), workspace().plan(), isPlan, workspace().session().today());
    setEditable(*m_actions.newTitle, editingRefusal());
    setEditable(*m_actions.import, editingRefusal());
    updateActions();
}

void BoardPage::updateActions()
{
    const BoardScene &scene = m_view->scene();
    const TitleId current = scene.selection.current();
    const auto stage = scene.stageOf(current);
    const auto place = scene.placeOf(current);
    setEditable(*m_actions.edit, editRefusal(workspace())); // in another plan its own fields alone
    setEditable(*m_actions.remove, editingRefusal());
    for (QAction *action : {m_actions.edit, m_actions.remove})
        action->setEnabled(action->isEnabled() && stage);
    const QString refusal = moveRefusal();
    for (QAction *action : {m_actions.moveMode, m_actions.moveOn, m_actions.moveBack, m_actions.shelve,
                            m_actions.planDay, m_actions.turnaround, m_actions.revive, m_actions.lock}) {
        setEditable(*action, refusal);
        action->setEnabled(action->isEnabled() && stage);
    }
    // An attempt by keyboard is answered with the reason, so these stay enabled.
    m_actions.moveMode->setEnabled(place.has_value());
    const bool isShelved = stage == Stage::Shelved; // it is revived, and what comes before is no stage of its own
    m_actions.moveOn->setEnabled(stage && !isShelved && *stage != Stage::Released);
    m_actions.moveBack->setEnabled(stage && !isShelved && *stage != Stage::Pitch);
    m_actions.planDay->setEnabled(m_actions.planDay->isEnabled() && scene.isPlan);
    m_actions.shelve->setEnabled(m_actions.shelve->isEnabled() && !isShelved);
    m_actions.turnaround->setEnabled(m_actions.shelve->isEnabled() && !scene.isPlan);
    m_actions.revive->setEnabled(m_actions.revive->isEnabled() && isShelved);
    const auto position = scene.positions.constFind(current);
    m_actions.lock->setChecked(position != scene.positions.constEnd() &&
                               scene.cards[static_cast<size_t>(*position)].locked);
    m_actions.showSource->setEnabled(place && !scene.cardAt(*place).sources.empty());
    if (m_inspector->isVisible())
        m_inspector->setTitle(current);
}

void BoardPage::sayForbidden()
{
    (void)isAccepted(moveRefusal());
}

bool BoardPage::isAllowed(const QList<TitleId> &titles)
{
    QString refusal = moveRefusal();
    if (refusal.isEmpty())
        refusal = planning::lockSentence(workspace().library(), workspace().plan(), titles, workspace().language());
    return isAccepted(refusal) && !titles.isEmpty();
}

// Only what passes the greenlight gate needs to be asked about, and that takes a moment; the rest is done at once.
void BoardPage::move(const QList<TitleId> &titles, Stage stage)
{
    if (!isAllowed(titles))
        return;
    if (BoardEffects::asksGate(workspace().figures(), titles, stage))
        askGate(workspace(), titles, stage, this, [this](const StageMove &move) { perform(move); });
    else
        perform({workspace().plan(), titles, stage, workspace().session().today()});
}

void BoardPage::perform(const StageMove &move)
{
    place(move.titles, move.stage, workspace().session().moveTitles(move));
}

// The cards stand where they go before the file has it.
void BoardPage::place(const QList<TitleId> &titles, Stage stage, Edited edited)
{
    const int placed = m_placed.place(titles, stage);
    rearrange();
    whenDone(this, edited, [this, placed](const Result<EditOutcome> &result) {
        if (result)
            m_placed.accept(placed, workspace().figures());
        else
            m_placed.refuse(placed);
        rearrange();
    });
    workspace().follow(std::move(edited));
}

// The working plan's stages are facts, which the inspector enters on other days.
void BoardPage::planDay()
{
    const QList<TitleId> titles = m_view->selectedTitles();
    if (!isAllowed(titles))
        return;
    const Day today = workspace().session().today();
    const Title *title = titles.size() == 1 ? findRow(workspace().library().titles, titles.first()) : nullptr;
    auto *dialog =
        new StageDialog(title ? title->name(workspace().language()) : titlesText(static_cast<int>(titles.size())),
                        StageDialog::Of::Plan, today, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    StageEvent next;
    next.stage = Stage::PreProduction;
    next.day = today;
    dialog->setEvent(next);
    connect(dialog, &QDialog::accepted, this, [this, dialog, titles] {
        const StageEvent event = dialog->event();
        workspace().follow(workspace().session().moveTitles({workspace().plan(), titles, event.stage, event.day}));
    });
    dialog->open();
}

void BoardPage::shelve(bool turnaround)
{
    const QList<TitleId> titles = m_view->selectedTitles();
    if (!isAllowed(titles))
        return;
    place(titles, Stage::Shelved,
          shelveTitles(workspace().session(), {.plan = workspace().plan(),
                                               .titles = titles,
                                               .day = workspace().session().today(),
                                               .turnaround = turnaround}));
}

void BoardPage::revive()
{
    const QList<TitleId> titles = m_view->selectedTitles();
    if (isAllowed(titles))
        workspace().follow(
            reviveTitles(workspace().session(), workspace().plan(), titles, workspace().session().today(), {}));
}

void BoardPage::lock(bool locked)
{
    const QList<TitleId> titles = m_view->selectedTitles();
    if (!titles.isEmpty())
        workspace().follow(lockTitles(workspace().session(), workspace().plan(), titles, locked));
}

bool BoardPage::isAccepted(const QString &refusal)
{
    if (!refusal.isEmpty())
        emit workspace().failed(Error{ErrorCode::ReadOnly, refusal, {}});
    return refusal.isEmpty();
}

void BoardPage::openTitle(TitleId title)
{
    if (!isAccepted(title.isNull() ? editingRefusal() : editRefusal(workspace())))
        return;
    auto *dialog = new TitleDialog(workspace(), title, window());
    connect(dialog, &TitleDialog::saved, this, &BoardPage::showTitle);
    dialog->open();
}

void BoardPage::showSource()
{
    const BoardScene &scene = m_view->scene();
    const auto place = scene.placeOf(scene.selection.current());
    if (!place || scene.cardAt(*place).sources.empty())
        return;
    const std::vector<CardSource> sources = scene.cardAt(*place).sources;
    if (sources.size() == 1)
        return emit workspace().ipRequested(sources.front().ip);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const CardSource &source : sources) {
        QAction *action = menu->addAction(source.name);
        connect(action, &QAction::triggered, this, [this, ip = source.ip] { emit workspace().ipRequested(ip); });
    }
    menu->popup(m_view->viewport()->mapToGlobal(m_view->viewRect(*place).center()));
}

void BoardPage::removeSelected()
{
    const QList<TitleId> titles = m_view->selectedTitles();
    if (isAccepted(editingRefusal()) && !titles.isEmpty())
        workspace().follow(workspace().session().deleteTitles(titles));
}

} // namespace slateboard
