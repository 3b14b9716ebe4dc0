// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewpage.h"

#include "ui/models/forecastbook.h"
#include "ui/models/workspace.h"
#include "ui/pages/overview/changescard.h"
#include "ui/pages/overview/decisioncard.h"
#include "ui/pages/overview/goaltile.h"
#include "ui/pages/overview/moneytile.h"
#include "ui/pages/overview/nextcard.h"
#include "ui/pages/overview/rightscard.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/makeaction.h"
#include "ui/widgets/pagehead.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <tuple>

namespace slateboard {
namespace {

constexpr size_t tilesShown = 3;

} // namespace

OverviewPage::OverviewPage(Workspace &workspace, QWidget *parent) :
    Page(workspace, parent), m_heading(new QLabel(this)), m_summary(new ElidedLabel(this)), m_tiles(new QHBoxLayout),
    m_money(new MoneyTile(this)), m_decisions(new DecisionCard(workspace, this)),
    m_changes(new ChangesCard(workspace, this)), m_rights(new RightsCard(this)), m_next(new NextCard(this)),
    m_present(new QPushButton(this)), m_importIps(makeAction(*this, "document-import")),
    m_importTitles(makeAction(*this, "document-import")), m_toIps(new ActionButton(m_importIps, this)),
    m_toTitles(new ActionButton(m_importTitles, this))
{
    layOut();
    const auto follow = [this](const RowTarget &target) {
        if (const auto *ip = std::get_if<IpId>(&target))
            emit Page::workspace().ipRequested(*ip);
        else if (const auto *title = std::get_if<TitleId>(&target))
            emit Page::workspace().titleRequested(*title);
    };
    connect(m_decisions, &DecisionCard::followed, this, follow);
    connect(m_changes, &ChangesCard::followed, this, follow);
    connect(m_present, &QPushButton::clicked, this, &OverviewPage::presentationRequested);
    connect(m_rights, &RightsCard::followed, this, follow);
    connect(m_next, &NextCard::followed, this, follow);
    connect(&workspace, &Workspace::figuresChanged, this, [this] {
        if (isVisible())
            showFigures();
    });
    connect(&workspace, &Workspace::languageChanged, this, &OverviewPage::showFigures);
    ForecastBook &forecasts = ForecastBook::of(workspace);
    for (const auto signal : {&ForecastBook::forecastsChanged, &ForecastBook::leversChanged}) {
        connect(&forecasts, signal, this, [this] {
            if (isVisible())
                showGoals();
        });
    }
    connect(&workspace, &Workspace::viewChanged, this, &OverviewPage::showRight);
    connect(m_importIps, &QAction::triggered, this, &OverviewPage::importIpsRequested);
    connect(m_importTitles, &QAction::triggered, this, &OverviewPage::importTitlesRequested);
    retranslate();
}

void OverviewPage::layOut()
{
    m_tiles->setSpacing(12);
    m_tiles->addWidget(m_money, 4);
    m_rights->content().addWidget(m_toIps, 0, Qt::AlignLeft);
    m_next->content().addWidget(m_toTitles, 0, Qt::AlignLeft);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(12);
    for (const auto &[upper, lower, share] : {std::tuple<QWidget *, QWidget *, int>(m_decisions, m_changes, 4),
                                              std::tuple<QWidget *, QWidget *, int>(m_rights, m_next, 5)}) {
        auto *pair = new QVBoxLayout;
        pair->setSpacing(12);
        pair->addWidget(upper, 1);
        pair->addWidget(lower, 1);
        lists->addLayout(pair, share);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    auto *head = pageHead(*m_heading, *m_summary);
    head->addWidget(m_present);
    column->addLayout(head);
    column->addLayout(m_tiles, 4);
    column->addLayout(lists, 5);
}

QString OverviewPage::title()
{
    return tr("Overview");
}

void OverviewPage::refresh()
{
    showFigures();
}

void OverviewPage::showFigures()
{
    if (!workspace().isReady())
        return;
    const LibraryInfo &info = workspace().library().info;
    QStringList names{info.name, info.company};
    names.removeAll(QString());
    names.removeDuplicates();
    m_summary->setText(names.join(QStringLiteral(" · ")));
    ForecastBook::of(workspace()).renewLevers();
    showGoals();
    m_money->show(workspace().library(), workspace().figures(), workspace().format());
    m_rights->show(workspace().library(), workspace().sharedFigures(), workspace().format());
    m_next->show(workspace().library(), workspace().sharedFigures(), workspace().format());
    m_toIps->setVisible(workspace().library().ips.size() == 0);
    m_toTitles->setVisible(workspace().library().titles.isEmpty());
}

void OverviewPage::showRight()
{
    for (QAction *action : {m_importIps, m_importTitles})
        setEditable(*action, editRefusal(workspace()));
}

void OverviewPage::showGoals()
{
    const auto &goals = workspace().figures().goals;
    const size_t count = std::min(tilesShown, goals.size());
    while (static_cast<size_t>(m_goals.size()) > count)
        delete m_goals.takeLast();
    while (static_cast<size_t>(m_goals.size()) < count) {
        m_goals.append(new GoalTile(this));
        m_tiles->insertWidget(static_cast<int>(m_goals.size()) - 1, m_goals.last(), 5);
    }
    const ForecastBook &book = ForecastBook::of(workspace());
    for (size_t i = 0; i < count; ++i) {
        const GoalId goal = goals[i].goal.id;
        const auto *levers = book.levers(goal);
        m_goals.at(static_cast<qsizetype>(i))
            ->show(goals[i], book.find(goal), levers && !levers->empty() ? &levers->front() : nullptr,
                   workspace().figures().asOf, workspace().format());
    }
}

void OverviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OverviewPage::retranslate()
{
    m_heading->setText(tr("Are we on track?"));
    m_decisions->retranslate();
    m_changes->retranslate();
    m_present->setText(tr("Present"));
    m_present->setToolTip(tr("Shows the state of the slate on the whole screen, for a projector"));
    m_rights->retranslate();
    m_next->retranslate();
    m_importIps->setText(tr("Import source IPs…"));
    m_importTitles->setText(tr("Import titles…"));
    showRight();
    showFigures();
}

} // namespace slateboard
