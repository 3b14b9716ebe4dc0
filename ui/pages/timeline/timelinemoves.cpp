// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with titles on the TimelinePage.
#include "ui/models/whendone.h"
#include "ui/models/workspace.h"
#include "ui/pages/timeline/timelinepage.h"
#include "ui/pages/timeline/timelineview.h"
#include "ui/pages/title/titledialog.h"
#include "ui/pages/title/titleinspector.h"
#include "ui/widgets/editright.h"

#include <QAction>

namespace slateboard {
namespace {

constexpr double zoomStep = 1.4;

} // namespace

void TimelinePage::connectActions()
{
    const auto does = [this](QAction *action, auto deed) { connect(action, &QAction::triggered, m_view, deed); };
    using planning::PhaseGrip;
    connect(m_actions.newTitle, &QAction::triggered, this, &TimelinePage::openTitle);
    connect(m_actions.import, &QAction::triggered, this, &TimelinePage::importRequested);
    connect(m_actions.details, &QAction::triggered, this, &TimelinePage::showInspector);
    does(m_actions.showOnBoard, [this] { emit workspace().titleRequested(m_view->scene().current->title); });
    does(m_actions.later, [this] { m_view->stepCurrent(PhaseGrip::Whole, 1); });
    does(m_actions.earlier, [this] { m_view->stepCurrent(PhaseGrip::Whole, -1); });
    does(m_actions.endLater, [this] { m_view->stepCurrent(PhaseGrip::End, 1); });
    does(m_actions.endEarlier, [this] { m_view->stepCurrent(PhaseGrip::End, -1); });
    does(m_actions.link, [this] { m_view->beginLink(); });
    does(m_actions.linkInOrder, [this] { TimelineDeeds::linkInOrder(*m_view, workspace()); });
    does(m_actions.unlink, [this] { TimelineDeeds::unlink(*m_view, workspace()); });
    does(m_actions.dropPhase, [this] { TimelineDeeds::dropPhase(*m_view, workspace()); });
    does(m_actions.zoomIn, [this] { m_view->zoomBy(zoomStep); });
    does(m_actions.zoomOut, [this] { m_view->zoomBy(1 / zoomStep); });
    does(m_actions.all, [this] { m_view->showAll(); });
    does(m_actions.now, [this] { m_view->showToday(); });
    does(m_actions.savePdf, [this] { TimelineDeeds::savePdf(*this, workspace()); });
}

void TimelinePage::send(const Reschedule &changes)
{
    Edited edited = reschedule(workspace().session(), changes);
    whenDone(this, edited, [this](const Result<EditOutcome> &result) {
        if (result && result->edit != 0)
            m_settlesAt = workspace().session().revision();
        else
            m_view->giveUp();
    });
    workspace().follow(std::move(edited));
}

void TimelinePage::sayForbidden(TitleId title)
{
    const QString sentence = planRefusal(workspace(), title.isNull() ? QList<TitleId>() : QList{title});
    if (!sentence.isEmpty())
        emit workspace().failed(Error{ErrorCode::ReadOnly, sentence, {}});
}

void TimelinePage::openTitle()
{
    auto *dialog = new TitleDialog(workspace(), {}, window());
    connect(dialog, &TitleDialog::saved, this, &TimelinePage::showTitle);
    dialog->open();
}

void TimelinePage::showInspector(bool shown)
{
    const auto &current = m_view->scene().current;
    m_actions.details->setChecked(shown);
    m_inspector->setTitle(shown && current ? current->title : TitleId());
    m_inspector->setVisible(shown);
}

void TimelinePage::updateRights()
{
    m_view->setMovable(editRefusal(workspace()).isEmpty());
    updateActions();
}

void TimelinePage::updateActions()
{
    m_actions.update(*m_view, workspace());
    if (m_inspector->isVisible() && m_view->scene().current)
        m_inspector->setTitle(m_view->scene().current->title);
}

} // namespace slateboard
