// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/planspage.h"

#include "ui/models/workspace.h"
#include "ui/pages/plans/differencelist.h"
#include "ui/pages/plans/planlist.h"
#include "ui/pages/plans/plantitles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segments.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slateboard {
namespace {

enum Tab { TitlesTab, DifferencesTab, TotalsTab, OverTimeTab, RightsTab, TabCount };

constexpr int gap = 12;
constexpr int lowerHeight = 280; // at least
constexpr int searchWidth = 180;

} // namespace

PlansPage::PlansPage(Workspace &workspace, QWidget *parent) :
    Page(workspace, parent), m_heading(new QLabel(this)), m_summary(new ElidedLabel(this)),
    m_plans(new PlanList(workspace, this)), m_lower(new Card(this)), m_tabs(new Segments(TabCount, this)),
    m_search(new SearchField(this)), m_stack(new QStackedWidget(this)), m_titles(new PlanTitles(workspace, this)),
    m_compare(new ComparePanel(workspace, m_plans->copyVerb(), this))
{
    layOut();
    connectParts();
    retranslate();
}

void PlansPage::layOut()
{
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(searchWidth);
    m_lower->addToHead(m_search);
    m_lower->addToHead(m_tabs);
    m_stack->addWidget(m_titles);
    m_stack->addWidget(m_compare);
    m_lower->content().addWidget(m_stack);
    m_lower->setMinimumHeight(lowerHeight);
    auto *body = new QSplitter(Qt::Vertical, this);
    body->addWidget(m_plans);
    body->addWidget(m_lower);
    body->setStretchFactor(0, 0);
    body->setStretchFactor(1, 1);
    body->setSizes({1, lowerHeight * 2}); // the list is as high as its plans
    body->setChildrenCollapsible(false);
    body->setHandleWidth(gap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(gap);
    column->addLayout(pageHead(*m_heading, *m_summary));
    column->addWidget(body, 1);
}

void PlansPage::connectParts()
{
    connect(m_tabs, &Segments::chosen, this, &PlansPage::showTab);
    connect(m_search, &EchoEdit::typedChanged, this, &PlansPage::search);
    connect(m_search, &SearchField::left, this, [this] {
        (m_tabs->current() == TitlesTab ? m_titles->table() : m_compare->differences().table()).setFocus();
    });
    connect(m_plans, &PlanList::currentChanged, this, [this](PlanId plan) {
        m_titles->setPlan(plan);
        m_compare->setPlan(plan);
        showHeading();
    });
    connect(&workspace(), &Workspace::figuresChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&workspace(), &Workspace::viewChanged, this, [this] { // figures follow, and all that is made of them
        m_titles->refreshVerbs();
        m_compare->differences().refreshVerbs();
    });
    connect(&workspace(), &Workspace::languageChanged, this, &PlansPage::retranslate);
}

QString PlansPage::title()
{
    return tr("Plans");
}

QList<QAction *> PlansPage::pageActions() const
{
    return m_plans->verbs() + m_titles->verbs() + m_compare->verbs();
}

void PlansPage::refresh()
{
    m_plans->refresh();
    m_titles->refresh();
    m_compare->refresh();
    showHeading();
}

void PlansPage::compare()
{
    m_compare->setPlan(workspace().plan());
    m_tabs->setCurrent(DifferencesTab);
    showTab(DifferencesTab);
}

void PlansPage::showTab(int tab)
{
    m_stack->setCurrentIndex(tab == TitlesTab ? 0 : 1);
    if (tab != TitlesTab)
        m_compare->setView(static_cast<ComparePanel::View>(tab - DifferencesTab));
    m_search->setVisible(tab == TitlesTab || tab == DifferencesTab);
    showHeading();
}

void PlansPage::showHeading()
{
    const Plan *plan = findRow(workspace().library().plans, m_plans->current());
    const bool isTitles = m_tabs->current() == TitlesTab;
    m_lower->setHeading(isTitles ? tr("Titles of “%1”").arg(plan ? planName(*plan) : QString())
                                 : tr("Two plans side by side"));
    const auto count = static_cast<int>(workspace().library().plans.size());
    m_summary->setText(tr("%Ln plan(s)", nullptr, count) + QStringLiteral(" · ") +
                       tr("goals as planned on their deadlines, less what lapses until then"));
}

void PlansPage::search()
{
    m_titles->setSearch(m_search->typed());
    m_compare->setSearch(m_search->typed());
}

void PlansPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlansPage::retranslate()
{
    m_heading->setText(title());
    m_tabs->setTexts({tr("Titles"), tr("Differences"), tr("Totals"), tr("Over time"), tr("Rights")});
    m_tabs->setAccessibleName(tr("What is shown of plans"));
    m_search->setPlaceholderText(tr("Find titles"));
    m_search->setAccessibleName(tr("Find titles"));
    m_plans->retranslate();
    m_titles->retranslate();
    m_compare->retranslate();
    showHeading();
}

} // namespace slateboard
