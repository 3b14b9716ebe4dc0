// SPDX-License-Identifier: GPL-3.0-or-later
// How titles are shown on the BoardPage, and what people do with them.
#include "app/session/planverbs.h"
#include "app/session/stageverbs.h"
#include "ui/models/whendone.h"
#include "ui/models/workspace.h"
#include "ui/pages/board/boardeffects.h"
#include "ui/pages/board/boardpage.h"
#include "ui/pages/board/boardtext.h"
#include "ui/pages/board/boardview.h"
#include "ui/pages/board/formatchips.h"
#include "ui/pages/title/gatedialog.h"
#include "ui/pages/title/stagedialog.h"
#include "ui/pages/title/titledialog.h"
#include "ui/pages/title/titleinspector.h"
#include "ui/widgets/editright.h"

#include <QAction>
#include <QApplication>
#include <QMenu>

namespace slateboard {

void BoardPage::showTitle(TitleId title)
{
    m_wanted = title;
    if (isSettled())
        showWanted();
}

void BoardPage::showWanted()
{
    if (m_wanted.isNull())
        return;
    if (!m_view->scene().positions.contains(m_wanted)) {
        if (showsLibrary()) // else it may come with later figures
            emit workspace().noticed(absence(std::exchange(m_wanted, {})), false);
        return;
    }
    const TitleId wanted = std::exchange(m_wanted, {});
    if (!m_view->reveal(wanted)) {
        workspace().setSearchText({});
        m_chips->clear();
        m_view->reveal(wanted);
    }
    m_view->setFocus();
}

QString BoardPage::absence(TitleId title) const
{
    const Title *row = findRow(workspace().library().titles, title);
    if (!row)
        return tr("The title was deleted: it has no card.");
    const QString name = row->name(workspace().language());
    if (planning::findTitle(*m_figures, title))
        return tr("“%1” is not pitched yet on %2: it has no card.")
            .arg(name, workspace().format().day(m_figures->asOf));
    return tr("The plan that is shown leaves “%1” out: it has no card. Choose another plan at the top left.").arg(name);
}

// Of no card there is nothing to be told: it closes, and stays closed.
void BoardPage::showInspector(bool shown)
{
    const TitleId title = shown ? m_view->scene().selection.current() : TitleId();
    const bool hasKeyboard = m_inspector->isAncestorOf(QApplication::focusWidget());
    m_inspector->setTitle(title);
    m_inspector->setVisible(!title.isNull());
    m_actions.details->setChecked(!title.isNull());
    if (title.isNull() && hasKeyboard)
        m_view->setFocus();
}

QString BoardPage::libraryRefusal() const
{
    const QString refusal = editRefusal(workspace());
    if (!refusal.isEmpty() || workspace().plan() == workingPlan(workspace().library()).id)
        return refusal;
    return tr("Titles are imported and deleted in the working plan. Choose it at the top left.");
}

void BoardPage::updateRights()
{
    const bool isPlan = workspace().plan() != workingPlan(workspace().library()).id;
    m_view->setMovable(planRefusal(workspace()).isEmpty(), workspace().plan(), isPlan, workspace().session().today());
    setEditable(*m_actions.newTitle, planRefusal(workspace()));
    setEditable(*m_actions.import, libraryRefusal());
    updateActions();
}

void BoardPage::updateActions()
{
    const BoardScene &scene = m_view->scene();
    const TitleId current = scene.selection.current();
    const auto stage = scene.stageOf(current);
    const auto place = scene.placeOf(current);
    setEditable(*m_actions.edit, editRefusal(workspace())); // in another plan its own fields alone
    setEditable(*m_actions.remove, libraryRefusal());
    m_actions.details->setEnabled(stage.has_value());
    for (QAction *action : {m_actions.edit, m_actions.remove})
        action->setEnabled(action->isEnabled() && stage);
    const QString refusal = planRefusal(workspace());
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
    if (m_actions.details->isChecked())
        showInspector(true); // of another one, or none
}

void BoardPage::sayForbidden()
{
    (void)isAccepted(planRefusal(workspace()));
}

bool BoardPage::isAllowed(const QList<TitleId> &titles)
{
    return isAccepted(planRefusal(workspace(), titles)) && !titles.isEmpty();
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
        if (isSettled())
            m_placed.settle();
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
    if (!isAccepted(title.isNull() ? planRefusal(workspace()) : editRefusal(workspace())))
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
    if (isAccepted(libraryRefusal()) && !titles.isEmpty())
        workspace().follow(workspace().session().deleteTitles(titles));
}

} // namespace slateboard
