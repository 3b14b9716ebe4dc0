// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timeline/timelinepage.h"

#include "app/planning/planlocks.h"
#include "app/search/query.h"
#include "ui/charts/formatlegend.h"
#include "ui/models/workspace.h"
#include "ui/pages/timeline/timelinetools.h"
#include "ui/pages/timeline/timelineview.h"
#include "ui/pages/title/titleinspector.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagehead.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace slateboard {
namespace {

QToolButton *makeToolButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    return button;
}

} // namespace

TimelinePage::TimelinePage(Workspace &workspace, QWidget *parent) :
    Page(workspace, parent), m_heading(new QLabel(this)), m_summary(new ElidedLabel(this)),
    m_tools(new TimelineTools(this)), m_stack(new QStackedWidget(this)),
    m_view(new TimelineView(workspace.format(), this)), m_empty(new EmptyState(this)), m_legend(new FormatLegend(this)),
    m_inspector(new TitleInspector(workspace, this)), m_actions(*this, *m_view), m_newData(this)
{
    layOut();
    setFocusProxy(m_view);
    connectActions();
    connectView();
    connectWorkspace();
    updateRights();
    retranslate();
}

void TimelinePage::layOut()
{
    auto *head = pageHead(*m_heading, *m_summary);
    head->addWidget(m_tools);
    for (QAction *action : {m_actions.zoomOut, m_actions.zoomIn, m_actions.all, m_actions.now})
        head->addWidget(makeToolButton(action, this));
    m_empty->addWay(m_actions.newTitle);
    m_empty->addWay(m_actions.import);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(12, 12, 12, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_legend);
    layOutWithInspector(*this, left, m_inspector);
}

void TimelinePage::connectView()
{
    connect(m_tools, &TimelineTools::optionsChanged, this, [this] {
        applyOptions();
        emit layoutChanged();
    });
    connect(m_view, &TimelineView::rescheduleRequested, this, &TimelinePage::send);
    connect(m_view, &TimelineView::linkRequested, this,
            [this](const PhaseLink &link) { workspace().follow(linkPhases(workspace().session(), link)); });
    connect(m_view, &TimelineView::moveForbidden, this, &TimelinePage::sayForbidden);
    connect(m_view, &TimelineView::foldRequested, this, &TimelinePage::fold);
    connect(m_view, &TimelineView::currentChanged, this, &TimelinePage::updateActions);
    connect(m_view, &TimelineView::menuRequested, this,
            [this](QPoint global) { m_actions.openMenu(*m_view, workspace(), global); });
    connect(m_view, &TimelineView::openRequested, this, [this] {
        showInspector(true);
        m_inspector->setFocus();
    });
    connect(m_inspector, &TitleInspector::closeRequested, this, [this] {
        showInspector(false);
        m_view->setFocus();
    });
}

void TimelinePage::connectWorkspace()
{
    const auto becomeStale = [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    };
    connect(&workspace(), &Workspace::figuresChanged, this, becomeStale);
    connect(&workspace(), &Workspace::languageChanged, this, becomeStale);
    connect(&workspace(), &Workspace::searchTextChanged, this, [this] {
        if (isVisible())
            rearrange();
    });
    connect(&workspace(), &Workspace::viewChanged, this, &TimelinePage::updateRights);
}

QString TimelinePage::title()
{
    return tr("Timeline");
}

void TimelinePage::refresh()
{
    if (m_stale)
        rebuild();
    else
        rearrange();
}

void TimelinePage::rebuild()
{
    m_stale = false;
    const auto work = [library = workspace().library(), figures = workspace().sharedFigures(),
                       grouping = m_tools->options().grouping, language = workspace().language(),
                       revision = workspace().session().revision()] {
        TimelineData fresh = timelineData(library, figures, grouping, language);
        fresh.revision = revision;
        return std::make_shared<const TimelineData>(std::move(fresh));
    };
    m_newData.ask(work, [this](std::shared_ptr<const TimelineData> fresh) { take(std::move(fresh)); });
}

void TimelinePage::take(std::shared_ptr<const TimelineData> shown)
{
    m_shown = std::move(shown);
    const bool isEmpty = m_shown->items.empty() && workspace().isReady();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    m_tools->setHidden(isEmpty);
    m_legend->setHidden(isEmpty);
    if (m_settlesAt && m_shown->revision >= *m_settlesAt) {
        m_settlesAt.reset();
        m_view->settle();
    }
    TimelineArrangement arranged = arrangement();
    summarise(arranged.shown);
    m_view->setData(m_shown, std::move(arranged), workspace().format(), workspace().session().today());
    updateActions();
    showWanted();
}

TimelineArrangement TimelinePage::arrangement() const
{
    TimelineWish wish{search::plainWords(workspace().searchText()), m_tools->options().order, {}};
    for (const TitleGroup &group : m_shown->groups.groups()) {
        if (m_tools->options().folded.contains(m_tools->options().codeOf(group.key)))
            wish.folded.insert(group.key);
    }
    return arrangeTimeline(*m_shown, wish);
}

void TimelinePage::rearrange()
{
    if (!m_shown)
        return;
    TimelineArrangement arranged = arrangement();
    summarise(arranged.shown);
    m_view->setArrangement(std::move(arranged));
}

bool TimelinePage::isSettled() const
{
    return !m_stale && !m_newData.isBusy() && m_shown && m_shown->figures == workspace().sharedFigures() &&
           m_shown->revision == workspace().session().revision() && !m_settlesAt;
}

void TimelinePage::summarise(int shown)
{
    const auto all = static_cast<int>(m_shown->items.size());
    const QString text = shown == all ? tr("%n title(s)", nullptr, all)
                                      : tr("%1 of %n title(s)", nullptr, all).arg(workspace().format().number(shown));
    m_summary->setText(all == 0 ? QString() : text);
}

void TimelinePage::applyOptions()
{
    const TimelineOptions &options = m_tools->options();
    m_view->setSnap(options.snap);
    m_view->setFollowing(options.following);
    const Grouping before = m_shown ? m_shown->grouping : options.grouping;
    if (options.grouping != before) {
        m_stale = true;
        if (isVisible())
            rebuild();
    } else {
        rearrange();
    }
}

QByteArray TimelinePage::saveLayout() const
{
    return m_tools->options().toJson();
}

void TimelinePage::restoreLayout(const QByteArray &layout)
{
    m_tools->setOptions(TimelineOptions::fromJson(layout));
    applyOptions();
}

void TimelinePage::fold(int group, bool folded)
{
    TimelineOptions options = m_tools->options();
    const QString code = options.codeOf(m_shown->groups.groups()[static_cast<size_t>(group)].key);
    if (folded)
        options.folded.insert(code);
    else
        options.folded.remove(code);
    m_tools->setOptions(options);
    rearrange();
    emit layoutChanged();
}

void TimelinePage::showTitle(TitleId title)
{
    m_wanted = title;
    if (!m_stale)
        showWanted();
}

void TimelinePage::showWanted()
{
    if (m_wanted.isNull() || !m_shown || isMissing(m_wanted) || !m_shown->find(m_wanted))
        return; // it comes with later figures, unless it never does
    const TitleId wanted = std::exchange(m_wanted, {});
    if (!m_view->reveal(wanted)) {
        workspace().setSearchText({});
        if (const int group = m_shown->groups.groupOf(wanted); group >= 0)
            fold(group, false);
        rearrange();
        m_view->reveal(wanted);
    }
    m_view->setFocus();
}

// A title that the plan does not have would otherwise be waited for until somebody shows another plan.
bool TimelinePage::isMissing(TitleId title)
{
    const Title *row = findRow(workspace().library().titles, title);
    const Plan *plan = findRow(workspace().library().plans, workspace().plan());
    const PlanTitle *entry = planning::findPlanTitle(workspace().library(), workspace().plan(), title);
    if (!plan || (row && entry && entry->included))
        return false;
    m_wanted = {};
    if (row)
        emit workspace().noticed(
            tr("The plan that is shown leaves “%1” out: it has no line. Choose another plan at the top left.")
                .arg(row->name(workspace().language())),
            false);
    return true;
}

void TimelinePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TimelinePage::retranslate()
{
    m_heading->setText(tr("Timeline"));
    m_actions.retranslate();
    m_view->setAccessibleName(tr("Timeline of titles"));
    m_empty->setTexts(tr("No titles yet"), tr("The phases, gates, windows and releases of the plan's titles stand here "
                                              "over time, above the money that they need. Add a title, or import a "
                                              "list of titles."));
    m_stale = true;
    updateRights();
    if (m_shown)
        summarise(m_view->scene().arrangement.shown);
    if (isVisible())
        refresh();
}

} // namespace slateboard
