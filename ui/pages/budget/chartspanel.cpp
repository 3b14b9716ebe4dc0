// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/chartspanel.h"

#include "ui/models/workspace.h"
#include "ui/pages/budget/cashview.h"
#include "ui/pages/budget/platformview.h"
#include "ui/pages/budget/portfolioview.h"
#include "ui/pages/budget/quarterview.h"
#include "ui/pages/budget/spendview.h"
#include "ui/pages/budget/topsheetview.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/segments.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>
#include <iterator>

namespace slateboard {
namespace {

struct ChartKind {
    const char *code; // in the layout
    const char *name;
    ChartView *(*make)(Workspace &workspace);
};

template <class V>
ChartView *newView(Workspace &workspace)
{
    return new V(workspace);
}

// In the order in which they stand.
constexpr ChartKind chartKinds[] = {
    {"quarters", QT_TRANSLATE_NOOP("slateboard::ChartsPanel", "By quarter"), newView<QuarterView>},
    {"spending", QT_TRANSLATE_NOOP("slateboard::ChartsPanel", "Spending"), newView<SpendView>},
    {"topsheet", QT_TRANSLATE_NOOP("slateboard::ChartsPanel", "Top sheet"), newView<TopSheetView>},
    {"platforms", QT_TRANSLATE_NOOP("slateboard::ChartsPanel", "Receipts"), newView<PlatformView>},
    {"cash", QT_TRANSLATE_NOOP("slateboard::ChartsPanel", "Cash position"), newView<CashView>},
    {"portfolio", QT_TRANSLATE_NOOP("slateboard::ChartsPanel", "Portfolio"), newView<PortfolioView>},
};

constexpr int underHead = 8;

} // namespace

ChartsPanel::ChartsPanel(Workspace &workspace, QWidget *parent) :
    Page(workspace, parent), m_kinds(new Segments(static_cast<int>(std::size(chartKinds)), this)),
    m_choices(new QStackedWidget(this)), m_stack(new QStackedWidget(this)), m_body(new QWidget(this)),
    m_empty(new EmptyState(this)), m_import(new QAction(this))
{
    m_views.resize(std::size(chartKinds));
    layOut();
    connect(m_kinds, &Segments::chosen, this, [this](int place) {
        showPlace(place);
        emit choicesChanged();
    });
    connect(m_import, &QAction::triggered, this, &ChartsPanel::importRequested);
    connect(&workspace, &Workspace::figuresChanged, this, &ChartsPanel::showEmptiness);
    connect(&workspace, &Workspace::viewChanged, this, &ChartsPanel::showRight);
    retranslate();
    showPlace(0);
}

void ChartsPanel::layOut()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_kinds);
    head->addStretch();
    head->addWidget(m_choices);
    m_choices->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->setSpacing(underHead);
    body->addLayout(head);
    body->addWidget(m_stack, 1);
    m_import->setIcon(QIcon::fromTheme(QStringLiteral("document-import")));
    m_empty->addWay(m_import);
    m_empty->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_body, 1);
    column->addWidget(m_empty, 1);
}

ChartView &ChartsPanel::view(int place)
{
    ChartView *&view = m_views[place];
    if (!view) {
        const QString code = QString::fromLatin1(chartKinds[place].code);
        view = chartKinds[place].make(workspace());
        view->restoreChoices(m_kept.value(code).toString());
        connect(view, &ChartView::choicesChanged, this, &ChartsPanel::choicesChanged);
        connect(view, &Page::actionsChanged, this, &Page::actionsChanged);
        m_stack->addWidget(view);
        m_choices->addWidget(view->choices());
    }
    return *view;
}

void ChartsPanel::showPlace(int place)
{
    ChartView &shown = view(place);
    m_stack->setCurrentWidget(&shown);
    m_choices->setCurrentWidget(shown.choices());
    setFocusProxy(&shown);
    shown.refresh();
    emit actionsChanged();
}

ChartView &ChartsPanel::show(const QString &code)
{
    const auto place = static_cast<int>(std::max<qsizetype>(0, codes().indexOf(code)));
    m_kinds->setCurrent(place);
    showPlace(place);
    return *m_views.at(place);
}

ChartView &ChartsPanel::current() const
{
    return *m_views.at(m_kinds->current());
}

QStringList ChartsPanel::codes()
{
    QStringList codes;
    for (const ChartKind &kind : chartKinds)
        codes << QString::fromLatin1(kind.code);
    return codes;
}

QuarterView &ChartsPanel::quarters()
{
    return static_cast<QuarterView &>(view(0));
}

QJsonObject ChartsPanel::saveChoices() const
{
    QJsonObject saved = m_kept;
    saved[QStringLiteral("chart")] = codes().at(m_kinds->current());
    for (int place = 0; place < m_views.size(); ++place) {
        if (const ChartView *view = m_views.at(place))
            saved[codes().at(place)] = view->saveChoices();
    }
    return saved;
}

void ChartsPanel::restoreChoices(const QJsonObject &saved)
{
    m_kept = saved;
    for (int place = 0; place < m_views.size(); ++place) {
        if (ChartView *view = m_views.at(place))
            view->restoreChoices(saved.value(codes().at(place)).toString());
    }
    if (const QString chart = saved.value(QStringLiteral("chart")).toString(); codes().contains(chart))
        show(chart);
}

QList<QAction *> ChartsPanel::pageActions() const
{
    return current().pageActions();
}

void ChartsPanel::refresh()
{
    showEmptiness();
    current().refresh();
}

void ChartsPanel::showEmptiness()
{
    if (!workspace().isReady())
        return;
    const planning::Figures &figures = workspace().figures();
    const bool isEmpty = figures.money.quarters.empty() && figures.titles.empty();
    m_body->setHidden(isEmpty);
    m_empty->setVisible(isEmpty);
}

void ChartsPanel::showRight()
{
    setEditable(*m_import, editRefusal(workspace()));
}

void ChartsPanel::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChartsPanel::retranslate()
{
    QStringList names;
    for (const ChartKind &kind : chartKinds)
        names << tr(kind.name);
    m_kinds->setTexts(names);
    m_empty->setTexts(tr("No money yet"),
                      tr("What the titles of the plan cost stands here by quarter, against the caps: budgets, "
                         "commitments and payments. Add titles on the Board or import them with their costs; caps are "
                         "set under Plan ▸ Caps…"));
    m_import->setText(tr("Import titles…"));
    showRight();
}

} // namespace slateboard
