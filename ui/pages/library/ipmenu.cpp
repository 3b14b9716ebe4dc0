// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/ipmenu.h"

#include "ui/pages/library/grantactions.h"
#include "ui/pages/library/manyactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace slateboard {
namespace {

template <class E>
void addWordMenu(QMenu &menu, IpField field, bool isEnabled, const std::function<void(IpField, int)> &assign)
{
    QMenu *choices = menu.addMenu(fieldName(field));
    choices->setEnabled(isEnabled);
    for (const auto &word : words<E>()) {
        const QAction *choice = choices->addAction(translatedWord(word.english));
        QObject::connect(choice, &QAction::triggered, choices,
                         [assign, field, value = static_cast<int>(word.value)] { assign(field, value); });
    }
}

} // namespace

void openIpMenu(QWidget &parent, const QPoint &globalPosition, const LibraryActions &actions,
                const GrantActions &grants, const ManyActions &many, std::function<void(IpField, int)> assign,
                std::function<void()> showHistory)
{
    auto *menu = new QMenu(&parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({actions.edit, actions.details, actions.grant, actions.scout});
    for (QAction *step : grants.all()) {
        if (step->isEnabled())
            menu->addAction(step);
    }
    addWordMenu<Medium>(*menu, IpField::Medium, actions.remove->isEnabled(), assign);
    addWordMenu<Origin>(*menu, IpField::Origin, actions.remove->isEnabled(), assign);
    menu->addSeparator();
    menu->addActions(many.all());
    menu->addAction(many.exportAction());
    menu->addSeparator();
    menu->addAction(QCoreApplication::translate("slateboard::LibraryPage", "History of this source IP"), menu,
                    std::move(showHistory));
    menu->addActions({actions.copy, actions.remove});
    menu->popup(globalPosition);
}

} // namespace slateboard
