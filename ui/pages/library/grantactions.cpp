// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/grantactions.h"

#include "ui/pages/library/grantcard.h"
#include "ui/pages/library/ipgrants.h"
#include "ui/widgets/makeaction.h"

#include <QAction>

namespace slateboard {

GrantActions::GrantActions(const IpGrants &grants, QWidget &page) : QObject(&page), m_grants(grants)
{
    for (GrantStep step :
         {GrantStep::Exercise, GrantStep::Extend, GrantStep::LetLapse, GrantStep::Keep, GrantStep::Return}) {
        QAction *action = makeAction(page);
        connect(action, &QAction::triggered, this, [this, step] {
            if (QAction *meant = m_grants.stepMeant(step))
                meant->trigger();
        });
        m_all << One{step, action};
    }
    refresh(false);
}

QList<QAction *> GrantActions::all() const
{
    QList<QAction *> actions;
    for (const One &one : m_all)
        actions << one.action;
    return actions;
}

void GrantActions::retranslate() const
{
    const QStringList names{tr("Exercise option…"), tr("Extend rights…"), tr("Let rights lapse"),
                            tr("Keep rights after all"), tr("Return rights…")};
    for (qsizetype i = 0; i < m_all.size(); ++i)
        m_all[i].action->setText(names.at(i));
}

void GrantActions::refresh(bool isMeant) const
{
    for (const One &one : m_all) {
        const QAction *meant = isMeant ? m_grants.stepMeant(one.step) : nullptr;
        one.action->setEnabled(meant && meant->isEnabled());
        one.action->setToolTip(meant ? meant->toolTip()
                                     : tr("It is for one grant of one source IP: select that, and where several could "
                                          "be meant, go to one of them in the details."));
    }
}

} // namespace slateboard
