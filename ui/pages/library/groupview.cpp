// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/groupview.h"

#include "ui/models/whendone.h"
#include "ui/models/workspace.h"
#include "ui/pages/library/mergeform.h"
#include "ui/widgets/inspectorparts.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr qsizetype mostSideBySide = 50; // the others follow once these are merged

} // namespace

GroupView::GroupView(Workspace &workspace, QWidget *parent) :
    QWidget(parent), m_workspace(workspace), m_reason(inspectorHeading()), m_form(new MergeForm(workspace)),
    m_hint(new QLabel)
{
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(m_reason);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_hint);
    retranslate();
}

void GroupView::setGroup(const search::DuplicateGroup &group)
{
    clear();
    m_group = group;
    showReason();
    for (const search::DuplicateMember &member : sideBySide().members) {
        whenDone(this, m_workspace.session().readIp(member.ip),
                 [this, asked = m_asked](const Result<SourceIp> &ip) { take(asked, ip); });
    }
}

void GroupView::clear()
{
    ++m_asked;
    m_group = {};
    m_members.clear();
    m_reason->clear();
    m_form->clearGroup();
}

const MergeChoice *GroupView::choice() const
{
    return m_form->choice();
}

search::DuplicateGroup GroupView::sideBySide() const
{
    search::DuplicateGroup shown = m_group;
    shown.members.resize(std::min(shown.members.size(), mostSideBySide));
    return shown;
}

// What comes for a group that has been left is dropped. One that was deleted meanwhile changes the groups too.
void GroupView::take(quint64 asked, const Result<SourceIp> &ip)
{
    if (asked != m_asked)
        return;
    if (!ip && ip.error().code != ErrorCode::NotFound)
        return emit m_workspace.failed(ip.error());
    if (ip)
        m_members << *ip;
    const search::DuplicateGroup shown = sideBySide();
    if (m_members.size() < shown.members.size())
        return;
    m_form->setGroup(shown, m_members);
    emit choiceReady();
}

void GroupView::showReason()
{
    if (m_group.members.isEmpty())
        return;
    QString reason = search::reasonText(m_group.likenesses);
    if (m_group.members.size() > mostSideBySide)
        reason += QStringLiteral(" · ") + tr("the %1 oldest are shown").arg(mostSideBySide);
    m_reason->setText(reason);
}

void GroupView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GroupView::retranslate()
{
    m_hint->setText(tr(
        "✓ marks what the source IP that is kept will say; choose another cell to take its value. "
        "Rights, scouting, metrics and ties to titles all go to the one that is kept. “Not duplicates” puts the group "
        "aside until the library is closed."));
    showReason();
}

} // namespace slateboard
