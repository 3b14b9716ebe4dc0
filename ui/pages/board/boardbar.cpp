// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/boardbar.h"

#include "ui/widgets/makeaction.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

namespace slateboard {
namespace {

constexpr std::array cardSizesOffered{CardSize::Small, CardSize::Medium, CardSize::Large};

// A choice of which one holds; its data is the value.
template <class E>
void addChoice(QActionGroup &group, QMenu &menu, E value)
{
    QAction *action = menu.addAction(QString());
    action->setCheckable(true);
    action->setData(static_cast<int>(value));
    group.addAction(action);
}

template <class E>
E chosen(const QAction &action)
{
    return static_cast<E>(action.data().toInt());
}

} // namespace

BoardBar::BoardBar(QWidget *parent) :
    QPushButton(parent), m_menu(new QMenu(this)), m_groupMenu(m_menu->addMenu(QString())),
    m_orderMenu(m_menu->addMenu(QString())), m_laneMenu(nullptr), m_groups(new QActionGroup(this)),
    m_orders(new QActionGroup(this)), m_sizes(new QActionGroup(this)),
    m_foldAll(makeAction(*this, nullptr, Qt::CTRL | Qt::SHIFT | Qt::Key_Up, Qt::WindowShortcut)),
    m_openAll(makeAction(*this, nullptr, Qt::CTRL | Qt::SHIFT | Qt::Key_Down, Qt::WindowShortcut))
{
    setIcon(QIcon::fromTheme(QStringLiteral("view-group")));
    setAutoDefault(true); // Return opens it; outside of a dialog only Space would
    setMenu(m_menu);
    addChoices();
    addSizes();
    m_menu->addSeparator();
    m_laneMenu = m_menu->addMenu(QString());
    m_menu->addActions({m_foldAll, m_openAll});
    connect(m_foldAll, &QAction::triggered, this, [this] { foldLanes(true); });
    connect(m_openAll, &QAction::triggered, this, [this] { foldLanes(false); });
    connect(m_laneMenu, &QMenu::aboutToShow, this, &BoardBar::fillLanes);
    retranslate();
}

void BoardBar::addChoices()
{
    for (const GroupingWord &word : groupings())
        addChoice(*m_groups, *m_groupMenu, word.value);
    for (const BoardOrderWord &word : boardOrders())
        addChoice(*m_orders, *m_orderMenu, word.value);
    connect(m_groups, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_options.grouping = chosen<Grouping>(*action);
        showState();
        emit optionsChanged();
    });
    connect(m_orders, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_options.order = chosen<BoardOrder>(*action);
        showState();
        emit optionsChanged();
    });
}

void BoardBar::addSizes()
{
    m_menu->addSeparator();
    for (const CardSize size : cardSizesOffered)
        addChoice(*m_sizes, *m_menu, size);
    connect(m_sizes, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_options.size = chosen<CardSize>(*action);
        showState();
        emit optionsChanged();
    });
}

void BoardBar::setOptions(const BoardOptions &options)
{
    m_options = options;
    showState();
}

void BoardBar::setLanes(std::vector<BoardLane> lanes)
{
    m_lanes = std::move(lanes);
    m_laneMenu->menuAction()->setEnabled(!m_lanes.empty());
    m_foldAll->setEnabled(!m_lanes.empty());
    m_openAll->setEnabled(!m_lanes.empty());
}

// Made when it is opened: a plan may have hundreds of lanes.
void BoardBar::fillLanes()
{
    m_laneMenu->clear();
    for (const BoardLane &lane : m_lanes) {
        QAction *action = m_laneMenu->addAction(lane.group.name);
        action->setCheckable(true);
        action->setChecked(!m_options.isFolded(lane.group));
        connect(action, &QAction::toggled, this, [this, group = lane.group](bool open) {
            m_options.fold(group, !open);
            emit optionsChanged();
        });
    }
}

void BoardBar::foldLanes(bool folded)
{
    for (const BoardLane &lane : m_lanes)
        m_options.fold(lane.group, folded);
    emit optionsChanged();
}

void BoardBar::showState()
{
    for (QAction *action : m_groups->actions())
        action->setChecked(chosen<Grouping>(*action) == m_options.grouping);
    for (QAction *action : m_orders->actions())
        action->setChecked(chosen<BoardOrder>(*action) == m_options.order);
    for (QAction *action : m_sizes->actions())
        action->setChecked(chosen<CardSize>(*action) == m_options.size);
    //: the lanes of the board, and by what its cards are sorted
    setText(tr("%1 · by %2").arg(groupingName(m_options.grouping), boardOrderName(m_options.order)));
}

void BoardBar::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BoardBar::retranslate()
{
    setAccessibleName(tr("Layout of the board"));
    setToolTip(tr("Lanes, order and size of the cards"));
    m_groupMenu->setTitle(tr("Lanes by"));
    m_orderMenu->setTitle(tr("Sort cards by"));
    m_laneMenu->setTitle(tr("Open lanes"));
    m_foldAll->setText(tr("Fold all lanes"));
    m_openAll->setText(tr("Open all lanes"));
    for (QAction *action : m_groups->actions())
        action->setText(groupingName(chosen<Grouping>(*action)));
    for (QAction *action : m_orders->actions())
        action->setText(boardOrderName(chosen<BoardOrder>(*action)));
    for (QAction *action : m_sizes->actions())
        action->setText(cardSizeName(chosen<CardSize>(*action)));
    showState();
}

} // namespace slateboard
