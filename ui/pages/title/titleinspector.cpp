// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/titleinspector.h"

#include "ui/models/historylink.h"
#include "ui/models/workspace.h"
#include "ui/pages/title/budgetsection.h"
#include "ui/pages/title/creditssection.h"
#include "ui/pages/title/decisionsection.h"
#include "ui/pages/title/detailssection.h"
#include "ui/pages/title/fundingsection.h"
#include "ui/pages/title/milestonesection.h"
#include "ui/pages/title/referencessection.h"
#include "ui/pages/title/schedulesection.h"
#include "ui/pages/title/slotssection.h"
#include "ui/pages/title/sourcessection.h"
#include "ui/pages/title/stagesection.h"
#include "ui/pages/title/titlehead.h"
#include "ui/pages/title/waterfallsection.h"
#include "ui/pages/title/windowssection.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/inspectorparts.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace slateboard {
namespace {

QStringList sortedNames(const QList<Party> &parties)
{
    QStringList names;
    names.reserve(parties.size());
    for (const Party &party : parties)
        names << party.name;
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names;
}

QStringList sortedPeople(const QList<Credit> &credits)
{
    QStringList names;
    names.reserve(credits.size());
    for (const Credit &credit : credits)
        names << credit.person;
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names;
}

void setNames(QStringListModel &model, const QStringList &names)
{
    if (model.stringList() != names)
        model.setStringList(names);
}

} // namespace

TitleInspector::TitleInspector(Workspace &workspace, QWidget *parent) :
    QWidget(parent), m_workspace(workspace), m_next(this), m_names(std::make_unique<KnownNames>()),
    m_stages(new StageSection(workspace)), m_details(new DetailsSection(workspace, *m_names)),
    m_milestones(new MilestoneSection(workspace)), m_decisions(new DecisionSection(workspace)),
    m_scroll(new QScrollArea), m_head(new TitleHead), m_jump(new QToolButton), m_close(new QToolButton)
{
    makeSections();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeContent());
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->widget()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeHead());
    layout->addWidget(m_scroll, 1);

    connect(m_close, &QToolButton::clicked, this, &TitleInspector::closeRequested);
    connect(m_jump, &QToolButton::clicked, this, &TitleInspector::showMenu);
    connect(&workspace, &Workspace::changed, this, &TitleInspector::follow);
    connect(&workspace, &Workspace::viewChanged, this, &TitleInspector::applyRight);
    const auto showAgain = [this] {
        showHead();
        read();
    };
    connect(&workspace, &Workspace::figuresChanged, this, showAgain);
    connect(&workspace, &Workspace::languageChanged, this, showAgain);
    setFocusProxy(m_jump);
    applyRight();
    retranslate();
}

TitleInspector::~TitleInspector() = default;

// What moves a title on comes first, what describes it later; the menu leads to each.
void TitleInspector::makeSections()
{
    auto *sources = new SourcesSection(m_workspace);
    auto *schedule = new ScheduleSection(m_workspace);
    auto *budget = new BudgetSection(m_workspace);
    auto *funding = new FundingSection(m_workspace, *m_names);
    auto *credits = new CreditsSection(m_workspace, *m_names);
    auto *airSlots = new SlotsSection(m_workspace, *m_names);
    auto *windows = new WindowsSection(m_workspace, *m_names);
    auto *waterfall = new WaterfallSection(m_workspace, *m_names);
    auto *references = new ReferencesSection(m_workspace);
    m_sheetSections = {sources,  schedule, budget,    funding,   credits,
                       airSlots, windows,  waterfall, m_details, references};
    m_sections = {m_stages, sources,  schedule, m_milestones, budget,    funding,   m_decisions,
                  credits,  airSlots, windows,  waterfall,    m_details, references};
}

QLayout *TitleInspector::makeHead()
{
    for (QToolButton *button : {m_jump, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_jump->setIcon(QIcon::fromTheme(QStringLiteral("application-menu")));
    m_close->setText(QStringLiteral("✕"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 12, 8, 8);
    row->setSpacing(2);
    row->addWidget(m_head, 1);
    row->addWidget(m_jump, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    return row;
}

QWidget *TitleInspector::makeContent()
{
    auto *content = new TabbedContent(*m_close);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(10, 0, 12, 14);
    layout->setSpacing(10);
    for (TitleSection *section : std::as_const(m_sections))
        layout->addWidget(section);
    layout->addStretch();
    return content;
}

QSize TitleInspector::minimumSizeHint() const
{
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    return {m_scroll->widget()->minimumSizeHint().width() + bar + 2, QWidget::minimumSizeHint().height()};
}

void TitleInspector::setTitle(TitleId title)
{
    if (title == m_title)
        return;
    for (SheetSection *section : std::as_const(m_sheetSections))
        section->finishEditing();
    m_title = title;
    m_stages->setTitle(title);
    m_milestones->setTitle(title);
    m_decisions->setTitle(title);
    showHead();
    read();
}

void TitleInspector::editName()
{
    goTo(*m_details);
    m_details->editName();
}

void TitleInspector::follow(const Changes &changes)
{
    if (m_title.isNull())
        return;
    if (changes.touches(Table::Title) && !findRow(m_workspace.library().titles, m_title)) {
        m_title = {};
        emit closeRequested();
        showHead();
        return;
    }
    showHead();
    read();
}

// What is told of the title before stays until then, so that nothing flickers; it takes a few milliseconds.
void TitleInspector::read()
{
    m_isStale = !isVisible(); // nobody looks
    if (m_title.isNull() || m_isStale)
        return;
    m_next.ask(
        [library = m_workspace.library(), figures = m_workspace.sharedFigures(), title = m_title,
         language = m_workspace.language()] {
            auto shown = std::make_shared<ShownTitle>();
            shown->sheet = planning::titleSheetOf(library, *figures, title, language);
            shown->parties = sortedNames(library.parties);
            shown->people = sortedPeople(library.credits);
            return std::shared_ptr<const ShownTitle>(shown);
        },
        [this](const std::shared_ptr<const ShownTitle> &shown) { take(shown); });
}

void TitleInspector::take(const std::shared_ptr<const ShownTitle> &shown)
{
    if (shown->sheet.title.id.isNull() || shown->sheet.title.id != m_title)
        return; // it is gone, or another one is shown by now
    setNames(m_names->parties, shown->parties);
    setNames(m_names->people, shown->people);
    for (SheetSection *section : std::as_const(m_sheetSections))
        section->setSheet(shown);
}

void TitleInspector::showHead()
{
    const bool isThere = findRow(m_workspace.library().titles, m_title) != nullptr;
    m_scroll->setVisible(isThere); // nothing is said, nor asked for, of none
    m_jump->setEnabled(isThere);
    m_head->setTitle(m_workspace, m_title);
}

void TitleInspector::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (TitleSection *section : std::as_const(m_sections)) {
        connect(menu->addAction(section->accessibleName()), &QAction::triggered, section,
                [this, section] { goTo(*section); });
    }
    menu->addSeparator();
    menu->addAction(tr("History of this title"), this,
                    [this] { HistoryLink::of(m_workspace).request(Table::Title, m_title.value); });
    menu->popup(m_jump->mapToGlobal(QPoint(0, m_jump->height())));
}

void TitleInspector::goTo(TitleSection &section)
{
    section.setFolded(false);
    m_scroll->widget()->layout()->activate(); // it is to be as long as it will be
    m_scroll->ensureWidgetVisible(&section, 0, m_scroll->viewport()->height());
    section.setFocus();
}

void TitleInspector::applyRight()
{
    const QString refusal = editRefusal(m_workspace);
    for (SheetSection *section : std::as_const(m_sheetSections))
        section->setRefusal(refusal);
}

void TitleInspector::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        read();
}

void TitleInspector::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void TitleInspector::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.fillRect(0, 0, 1, height(), palette().mid());
}

void TitleInspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TitleInspector::retranslate()
{
    m_jump->setToolTip(tr("Go to a section"));
    m_jump->setAccessibleName(tr("Go to a section"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close"));
    setAccessibleName(tr("Title"));
    applyRight();
    showHead();
    read();
}

} // namespace slateboard
