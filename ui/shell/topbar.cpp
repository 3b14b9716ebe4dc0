// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "app/store/soundness.h"
#include "ui/models/workspace.h"
#include "ui/shell/palette.h"
#include "ui/shell/planbox.h"
#include "ui/widgets/daycalendar.h"
#include "ui/widgets/dayedit.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QWidgetAction>

namespace slateboard {

TopBar::TopBar(QAction *undo, QAction *redo, QAction *print, QWidget *parent) :
    QWidget(parent), m_plan(new PlanBox(this)), m_day(new QPushButton(this)), m_dayMenu(new QMenu(this)),
    m_typedDay(new DayEdit), m_calendar(new DayCalendar), m_palette(new Palette(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    buildDayMenu();
    m_day->setMenu(m_dayMenu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_plan);
    row->addWidget(m_day);
    row->addStretch(1);
    row->addWidget(m_palette, 4);
    row->addStretch(1);
    for (QAction *action : {undo, redo, print}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(action == redo ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Minimum); // as high as its neighbours, words or not
        row->addWidget(button);
    }
    connect(m_plan, &PlanBox::chosen, this, [this](PlanId plan) { m_workspace->setPlan(plan); });
    refresh();
}

void TopBar::buildDayMenu()
{
    m_returnToday = m_dayMenu->addAction(QString());
    m_pin = m_dayMenu->addAction(QString());
    m_unpin = m_dayMenu->addAction(QString());
    m_dayMenu->addSeparator();
    m_calendar->setDateRange(QDate(store::firstPhaseYear, 1, 1), QDate(store::lastPhaseYear, 12, 31));
    for (QWidget *way : std::initializer_list<QWidget *>{m_typedDay, m_calendar}) {
        auto *action = new QWidgetAction(m_dayMenu);
        action->setDefaultWidget(way);
        m_dayMenu->addAction(action);
    }
    m_dayMenu->setFocusProxy(m_typedDay);
    connect(m_dayMenu, &QMenu::aboutToShow, this, [this] {
        m_typedDay->setDay(m_workspace->asOf());
        m_typedDay->selectAll();
        m_typedDay->setFocus();
    });
    connect(m_typedDay, &QLineEdit::returnPressed, this, &TopBar::travelToTyped);
    connect(m_calendar, &DayCalendar::activated, this, [this](QDate date) { travel(Day(date)); });
    connect(m_calendar, &DayCalendar::clicked, this, [this](QDate date) { travel(Day(date)); });
    connect(m_returnToday, &QAction::triggered, this, [this] { m_workspace->travelTo(std::nullopt); });
    connect(m_pin, &QAction::triggered, this, [this] {
        LibraryInfo info = m_workspace->library().info;
        info.pinnedDay = m_workspace->asOf();
        m_workspace->travelTo(std::nullopt);
        m_workspace->follow(m_workspace->session().setInfo(info));
    });
    connect(m_unpin, &QAction::triggered, this, [this] {
        LibraryInfo info = m_workspace->library().info;
        info.pinnedDay.reset();
        m_workspace->follow(m_workspace->session().setInfo(info));
    });
}

void TopBar::travel(Day day)
{
    m_dayMenu->close();
    m_workspace->travelTo(day);
}

void TopBar::travelToTyped()
{
    const std::optional<Day> day = m_typedDay->day();
    if (day && store::isWithinYears(*day))
        return travel(*day);
    m_dayMenu->close();
    const QString refusal = day ? tr("%1 lies outside the years 1900 to 2100.").arg(day->iso()) : m_typedDay->refusal();
    if (!refusal.isEmpty())
        emit m_workspace->failed(Error{ErrorCode::Invalid, refusal, {}});
}

void TopBar::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_palette->setWorkspace(workspace);
    if (workspace) {
        connect(workspace, &Workspace::viewChanged, this, &TopBar::refresh);
        connect(workspace, &Workspace::changed, this, [this](const Changes &changes) {
            if (changes.touches({Table::Plan, Table::Library}))
                refresh();
        });
    }
    refresh();
}

void TopBar::refresh()
{
    m_day->setToolTip(tr("The day that all pages show"));
    m_typedDay->setAccessibleName(tr("The day that all pages show"));
    m_returnToday->setText(tr("Back to the library's day"));
    m_pin->setText(tr("Pin this day in the library"));
    m_unpin->setText(tr("Unpin: follow the calendar"));
    setVisible(m_workspace != nullptr); // the start page has nothing to choose, find or undo
    if (!m_workspace)
        return;
    const Library &library = m_workspace->library();
    m_plan->setPlans(library, m_workspace->plan());
    const QString day = m_workspace->asOf().iso();
    const bool travelling = m_workspace->isTravelling();
    const bool pinned = library.info.pinnedDay.has_value() && !travelling;
    m_day->setText(pinned       ? tr("As of %1 (pinned)").arg(day)
                   : travelling ? tr("As of %1 (view only)").arg(day)
                                : tr("As of %1").arg(day));
    m_day->setAccessibleName(m_day->text());
    m_calendar->setSelectedDate(m_workspace->asOf().date());
    m_returnToday->setEnabled(travelling);
    m_pin->setEnabled(!m_workspace->session().isReadOnly() && !pinned);
    m_unpin->setEnabled(m_workspace->canEdit() && library.info.pinnedDay.has_value());
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace slateboard
