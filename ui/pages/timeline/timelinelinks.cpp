// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timeline/timelinelinks.h"

#include "ui/models/workspace.h"
#include "ui/pages/timeline/timelinetext.h"
#include "ui/pages/timeline/timelineview.h"
#include "ui/pages/timeline/timelinewords.h"
#include "ui/widgets/editright.h"

#include <QInputDialog>
#include <QMenu>

namespace slateboard {
namespace {

constexpr int mostLag = 3650; // days; the library refuses more

QString phaseName(const Library &library, const planning::PhaseKey &phase, TitleId beside, Language language)
{
    return phase.title == beside ? wordFor(phase.kind) : phaseSpoken(library, phase, language);
}

// "Production at least 14 days after Pre-production"
QString linkSpoken(const Library &library, const PhaseLink &link, TitleId beside, Language language)
{
    const QString follower = phaseName(library, {link.title, link.phase}, beside, language);
    const QString leader = phaseName(library, {link.afterTitle, link.afterPhase}, beside, language);
    if (link.lagDays == 0)
        return timelineText(QT_TRANSLATE_NOOP("Timeline", "%1 directly after %2")).arg(follower, leader);
    const int days = std::abs(link.lagDays);
    const QString text =
        link.lagDays > 0
            ? QCoreApplication::translate("Timeline", "%1 at least %n day(s) after %2", nullptr, days)
            : QCoreApplication::translate("Timeline", "%1 at most %n day(s) before %2 ends", nullptr, days);
    return text.arg(follower, leader);
}

void askForLag(TimelineView &view, Workspace &workspace, PhaseLink link)
{
    auto *dialog = new QInputDialog(view.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setWindowTitle(timelineText(QT_TRANSLATE_NOOP("Timeline", "Days between the phases")));
    dialog->setLabelText(linkSpoken(workspace.library(), link, link.title, workspace.language()) + QLatin1Char('\n') +
                         timelineText(QT_TRANSLATE_NOOP("Timeline", "Days between them, below 0 if they overlap:")));
    dialog->setIntRange(-mostLag, mostLag);
    dialog->setIntValue(link.lagDays);
    QObject::connect(dialog, &QInputDialog::intValueSelected, &view, [&workspace, link](int days) {
        PhaseLink wanted = link;
        wanted.lagDays = days;
        workspace.follow(linkPhases(workspace.session(), wanted));
    });
    dialog->open();
}

} // namespace

QList<PhaseLink> linksAtCurrent(const TimelineView &view)
{
    QList<PhaseLink> links;
    const auto &current = view.scene().current;
    const TimelineItem *item = current ? view.scene().data->find(current->title) : nullptr;
    if (!item)
        return links;
    const planning::PhaseKey phase{current->title, current->phase};
    for (const PhaseLink &link : item->links) {
        const bool isAt = current->part != TimelinePart::Phase || phase == planning::PhaseKey{link.title, link.phase} ||
                          phase == planning::PhaseKey{link.afterTitle, link.afterPhase};
        if (isAt)
            links << link;
    }
    return links;
}

void addLinksMenu(QMenu &menu, TimelineView &view, Workspace &workspace)
{
    const QList<PhaseLink> links = linksAtCurrent(view);
    if (links.isEmpty())
        return;
    QMenu *list = menu.addMenu(timelineText(QT_TRANSLATE_NOOP("Timeline", "Days between linked phases")));
    setEditable(*list->menuAction(), planRefusal(workspace, {view.scene().current->title}));
    for (const PhaseLink &link : links) {
        const QString text = linkSpoken(workspace.library(), link, view.scene().current->title, workspace.language());
        QObject::connect(list->addAction(text + QStringLiteral("…")), &QAction::triggered, &view,
                         [&view, &workspace, link] { askForLag(view, workspace, link); });
    }
}

} // namespace slateboard
