// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/budgetpage.h"

#include "ui/models/workspace.h"
#include "ui/pages/budget/budgettree.h"
#include "ui/pages/budget/capspanel.h"
#include "ui/pages/budget/chartspanel.h"
#include "ui/pages/budget/costspanel.h"
#include "ui/pages/budget/receiptspanel.h"
#include "ui/report/moneywords.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segments.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QStackedWidget>

namespace slateboard {
namespace {

struct BudgetTabKind {
    BudgetTab tab;
    const char *code; // in the layout
    const char *name;
    Page *(*make)(Workspace &workspace);
};

template <class P>
Page *made(Workspace &workspace)
{
    return new P(workspace);
}

// In the order in which they stand; their number is BudgetPage::tabCount.
constexpr BudgetTabKind tabs[] = {
    {BudgetTab::Charts, "charts", QT_TRANSLATE_NOOP("slateboard::BudgetPage", "Charts"), made<ChartsPanel>},
    {BudgetTab::Budgets, "budgets", QT_TRANSLATE_NOOP("slateboard::BudgetPage", "Budgets"), made<BudgetTree>},
    {BudgetTab::Costs, "costs", QT_TRANSLATE_NOOP("slateboard::BudgetPage", "Costs"), made<CostsPanel>},
    {BudgetTab::Caps, "caps", QT_TRANSLATE_NOOP("slateboard::BudgetPage", "Caps and reinvestment"), made<CapsPanel>},
    {BudgetTab::Receipts, "receipts", QT_TRANSLATE_NOOP("slateboard::BudgetPage", "Windows and receipts"),
     made<ReceiptsPanel>},
};

int placeOf(BudgetTab tab)
{
    const auto *found = std::ranges::find(tabs, tab, &BudgetTabKind::tab);
    return found == std::end(tabs) ? 0 : static_cast<int>(found - std::begin(tabs));
}

} // namespace

BudgetPage::BudgetPage(Workspace &workspace, QWidget *parent) :
    Page(workspace, parent), m_heading(new QLabel(this)), m_summary(new QLabel(this)),
    m_tabs(new Segments(tabCount, this)), m_stack(new QStackedWidget(this)), m_next(new QAction(this)),
    m_previous(new QAction(this))
{
    static_assert(std::size(tabs) == tabCount);
    auto *head = pageHead(*m_heading, *m_summary);
    head->insertWidget(1, m_tabs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_stack, 1);

    m_next->setShortcut(Qt::CTRL | Qt::Key_PageDown);
    m_previous->setShortcut(Qt::CTRL | Qt::Key_PageUp);
    connect(m_next, &QAction::triggered, this, [this] { goOn(1); });
    connect(m_previous, &QAction::triggered, this, [this] { goOn(-1); });
    connect(m_tabs, &Segments::chosen, this, [this](int place) {
        showPlace(place);
        emit layoutChanged();
    });
    connect(&workspace, &Workspace::figuresChanged, this, &BudgetPage::showSummary);
    connect(&workspace, &Workspace::languageChanged, this, &BudgetPage::showSummary);
    retranslate();
    showPlace(0);
}

QString BudgetPage::title()
{
    return tr("Budget");
}

QList<QAction *> BudgetPage::pageActions() const
{
    QList<QAction *> actions = m_panels.at(static_cast<size_t>(m_tabs->current()))->pageActions();
    if (tabCount > 1)
        actions << m_next << m_previous;
    return actions;
}

void BudgetPage::refresh()
{
    showSummary();
    panel(m_tabs->current())->refresh();
}

void BudgetPage::showTab(BudgetTab tab)
{
    m_tabs->setCurrent(placeOf(tab));
    showPlace(placeOf(tab));
}

BudgetTab BudgetPage::current() const
{
    return tabs[m_tabs->current()].tab;
}

Page &BudgetPage::tab(BudgetTab tab)
{
    return *panel(placeOf(tab));
}

ChartsPanel &BudgetPage::charts()
{
    return static_cast<ChartsPanel &>(tab(BudgetTab::Charts));
}

void BudgetPage::showBudget(TitleId title)
{
    static_cast<BudgetTree &>(tab(BudgetTab::Budgets)).showTitle(title);
    showTab(BudgetTab::Budgets);
}

QByteArray BudgetPage::saveLayout() const
{
    QJsonObject layout{{QStringLiteral("tab"), QLatin1String(tabs[m_tabs->current()].code)}};
    layout[QStringLiteral("charts")] = static_cast<const ChartsPanel *>(m_panels.front())->saveChoices();
    return QJsonDocument(layout).toJson(QJsonDocument::Compact);
}

void BudgetPage::restoreLayout(const QByteArray &layout)
{
    const QJsonObject saved = QJsonDocument::fromJson(layout).object();
    const QByteArray code = saved.isEmpty() ? layout : saved.value(QStringLiteral("tab")).toString().toLatin1();
    charts().restoreChoices(saved.value(QStringLiteral("charts")).toObject());
    const auto *found = std::ranges::find(tabs, code, [](const BudgetTabKind &tab) { return QByteArray(tab.code); });
    if (found != std::end(tabs))
        showTab(found->tab);
}

Page *BudgetPage::panel(int place)
{
    Page *&panel = m_panels.at(static_cast<size_t>(place));
    if (!panel) {
        panel = tabs[place].make(workspace());
        if (const auto *charts = qobject_cast<ChartsPanel *>(panel)) {
            connect(charts, &ChartsPanel::importRequested, this, &BudgetPage::importRequested);
            connect(charts, &ChartsPanel::choicesChanged, this, &BudgetPage::layoutChanged);
        }
        if (const auto *costs = qobject_cast<CostsPanel *>(panel))
            connect(costs, &CostsPanel::importRequested, this, &BudgetPage::importCostsRequested);
        if (const auto *caps = qobject_cast<CapsPanel *>(panel)) {
            connect(caps, &CapsPanel::capsRequested, this, &BudgetPage::capsRequested);
            connect(caps, &CapsPanel::settingsRequested, this, &BudgetPage::settingsRequested);
        }
        if (const auto *receipts = qobject_cast<ReceiptsPanel *>(panel))
            connect(receipts, &ReceiptsPanel::importRequested, this, &BudgetPage::importReceiptsRequested);
        connect(panel, &Page::actionsChanged, this, &Page::actionsChanged);
        m_stack->addWidget(panel);
    }
    return panel;
}

void BudgetPage::showPlace(int place)
{
    m_stack->setCurrentWidget(panel(place));
    setFocusProxy(panel(place));
    panel(place)->refresh();
    emit actionsChanged();
}

void BudgetPage::goOn(int step)
{
    m_tabs->setCurrent((m_tabs->current() + tabCount + step) % tabCount);
    showPlace(m_tabs->current());
    panel(m_tabs->current())->setFocus(Qt::ShortcutFocusReason);
    emit layoutChanged();
}

void BudgetPage::showSummary()
{
    if (!workspace().isReady())
        return;
    const Formatter format = workspace().format();
    const planning::MoneyFigures &money = workspace().figures().money;
    // Short, for the tabs need the room.
    m_summary->setText(
        tr("budget %1 · EFC %2").arg(format.moneyShort(money.totalBudget), format.moneyShort(money.efc())));
    m_summary->setToolTip(tr("budget %1 · actual %2 · committed %3 · to complete %4 · EFC %5")
                              .arg(format.moneyShort(money.totalBudget), format.moneyShort(money.actual),
                                   format.moneyShort(money.committed), format.moneyShort(money.toComplete),
                                   format.moneyShort(money.efc())) +
                          u'\n' + efcExplained());
}

void BudgetPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BudgetPage::retranslate()
{
    m_heading->setText(title());
    QStringList names;
    for (const BudgetTabKind &tab : tabs)
        names << tr(tab.name);
    m_tabs->setTexts(names);
    m_tabs->setVisible(tabCount > 1);
    m_next->setText(tr("Next tab"));
    m_previous->setText(tr("Previous tab"));
    showSummary();
}

} // namespace slateboard
