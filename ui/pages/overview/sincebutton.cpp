// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/sincebutton.h"

#include "ui/models/changesbook.h"
#include "ui/models/workspace.h"
#include "ui/widgets/dayedit.h"

#include <QActionGroup>
#include <QMenu>
#include <QWidgetAction>

namespace slateboard {

SinceButton::SinceButton(Workspace &workspace, QWidget *parent) :
    QToolButton(parent), m_workspace(workspace), m_book(ChangesBook::of(workspace)), m_typed(new DayEdit)
{
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(this);
    for (const Since::Rule rule : {Since::Rule::Week, Since::Rule::Month, Since::Rule::Quarter, Since::Rule::Year}) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, rule] { m_book.setSince({rule}); });
        m_rules << action;
    }
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    menu->addSeparator();
    auto *typed = new QWidgetAction(menu);
    typed->setDefaultWidget(m_typed);
    menu->addAction(typed);
    connect(menu, &QMenu::aboutToShow, this, &SinceButton::fillMenu);
    connect(m_typed, &QLineEdit::returnPressed, this, &SinceButton::takeTyped);
    connect(&m_book, &ChangesBook::sinceChanged, this, &SinceButton::retranslate);
    connect(&workspace, &Workspace::viewChanged, this, &SinceButton::retranslate);
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    setAutoRaise(true);
    retranslate();
}

void SinceButton::fillMenu()
{
    const QStringList texts{tr("A week before, %1"), tr("The end of the month before, %1"),
                            tr("The end of the quarter before, %1"), tr("The end of the year before, %1")};
    const Since now = m_book.since();
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        const Since since{static_cast<Since::Rule>(i)};
        m_rules[i]->setText(texts[i].arg(m_workspace.format().day(since.on(m_workspace.asOf()))));
        m_rules[i]->setChecked(since == now);
    }
    m_typed->setDay(m_book.day());
    m_typed->setAccessibleName(tr("The day since when changes are told"));
    m_typed->setToolTip(m_typed->accessibleName());
}

void SinceButton::takeTyped()
{
    const auto day = m_typed->day();
    menu()->close();
    if (day)
        m_book.setSince({Since::Rule::Day, *day});
    else if (!m_typed->refusal().isEmpty())
        emit m_workspace.failed(Error{ErrorCode::Invalid, m_typed->refusal(), {}});
}

void SinceButton::retranslate()
{
    setText(tr("since %1").arg(m_workspace.format().day(m_book.day())));
    setAccessibleName(text());
    setToolTip(tr("Chooses the day since when changes are told"));
}

} // namespace slateboard
