// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/historypage.h"

#include "app/session/editteller.h"
#include "ui/models/historylist.h"
#include "ui/models/workspace.h"
#include "ui/pages/history/headeddelegate.h"
#include "ui/pages/history/steppanel.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/makeaction.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr int pageGap = 12;
constexpr int panelWidth = 480;
constexpr int timeWidth = 64;
constexpr int personWidth = 110;
constexpr int rowsWidth = 64;

} // namespace

HistoryPage::HistoryPage(Workspace &workspace, QWidget *parent) :
    Page(workspace, parent), m_heading(new QLabel(this)), m_summary(new ElidedLabel(this)),
    m_search(new SearchField(this)), m_person(new QComboBox(this)), m_kind(new QComboBox(this)),
    m_row(new QPushButton(this)), m_list(new HistoryList(workspace, this)), m_steps(new TableView(this)),
    m_empty(new EmptyState(this)), m_panel(new StepPanel(workspace, this)),
    m_undo(makeAction(*this, "edit-undo", Qt::CTRL | Qt::ALT | Qt::Key_Z, Qt::WindowShortcut)),
    m_clear(makeAction(*this))
{
    addAction(m_undo);
    layOut();
    connectFilters();
    connect(m_undo, &QAction::triggered, m_panel, &StepPanel::askUndo);
    connect(m_list, &HistoryList::updated, this, [this] {
        keepStep();
        fillPeople();
        showSummary();
    });
    connect(m_steps->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showSelected);
    connect(m_steps, &TableView::entered, this, [this] { m_panel->table().setFocus(); });
    connect(m_steps, &QWidget::customContextMenuRequested, this, &HistoryPage::openMenu);
    connect(m_panel, &StepPanel::stepRequested, this, &HistoryPage::showStep);
    connect(m_panel, &StepPanel::escaped, this, [this] { m_steps->setFocus(); });
    connect(&workspace, &Workspace::viewChanged, this, &HistoryPage::showSelected);
    retranslate();
}

void HistoryPage::layOut()
{
    m_steps->setModel(m_list);
    m_steps->setItemDelegate(new HistoryDelegate(*m_list, m_steps));
    m_steps->setSelectionMode(QAbstractItemView::SingleSelection);
    m_steps->setContextMenuPolicy(Qt::CustomContextMenu);
    m_steps->setFixedColumns({HistoryList::Words});
    QHeaderView *head = m_steps->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(HistoryList::Words, QHeaderView::Stretch);
    head->resizeSection(HistoryList::Time, timeWidth);
    head->resizeSection(HistoryList::Person, personWidth);
    head->resizeSection(HistoryList::Rows, rowsWidth);
    m_empty->addWay(m_clear);
    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins({});
    leftColumn->addWidget(m_steps, 1);
    leftColumn->addWidget(m_empty, 1);
    auto *body = new QSplitter(Qt::Horizontal, this);
    body->addWidget(left);
    body->addWidget(m_panel);
    body->setStretchFactor(0, 1);
    body->setStretchFactor(1, 0);
    body->setSizes({width() - panelWidth, panelWidth});
    body->setChildrenCollapsible(false);
    body->setHandleWidth(pageGap);
    m_panel->setMinimumWidth(panelWidth * 3 / 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(pageGap);
    column->addLayout(pageHead(*m_heading, *m_summary));
    column->addWidget(makeFilters());
    column->addWidget(body, 1);
    setFocusProxy(m_steps);
}

QWidget *HistoryPage::makeFilters()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_search, m_person, m_kind, m_row})
        row->addWidget(part);
    row->setStretchFactor(m_search, 1);
    m_search->setMaximumWidth(360);
    m_row->hide();
    row->addStretch(1);
    return line;
}

void HistoryPage::connectFilters()
{
    connect(m_search, &EchoEdit::typedChanged, this, [this] { m_list->setText(m_search->typed()); });
    connect(m_search, &SearchField::left, this, [this] { m_steps->setFocus(); });
    connect(m_person, &QComboBox::activated, this,
            [this](int index) { m_list->setPerson(index == 0 ? QString() : m_person->itemText(index)); });
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        m_list->setKind(index == 0 ? std::nullopt : std::optional(static_cast<HistoryKind>(index - 1)));
    });
    connect(m_row, &QPushButton::clicked, this, [this] {
        m_list->setRow(std::nullopt);
        nameRow();
    });
    connect(m_clear, &QAction::triggered, this, &HistoryPage::clearFilters);
}

void HistoryPage::clearFilters()
{
    m_search->setTyped({});
    m_person->setCurrentIndex(0);
    m_kind->setCurrentIndex(0);
    m_list->setText({});
    m_list->setPerson({});
    m_list->setKind(std::nullopt);
    m_list->setRow(std::nullopt);
    nameRow();
    m_steps->setFocus();
}

QString HistoryPage::title()
{
    return tr("History");
}

QList<QAction *> HistoryPage::pageActions() const
{
    return {m_undo, m_clear};
}

void HistoryPage::refresh()
{
    m_list->load();
}

void HistoryPage::showRow(store::RowKey row)
{
    clearFilters();
    m_list->load();
    m_list->setRow(row);
    m_step = 0;
    nameRow();
}

void HistoryPage::showStep(qint64 edit)
{
    if (m_list->rowOf(edit) < 0 && m_list->isFiltered())
        clearFilters(); // the list follows
    m_step = edit;
    if (m_list->rowOf(edit) >= 0)
        keepStep();
    m_panel->setStep(edit);
}

// The newest, where the one before is not in the list.
void HistoryPage::keepStep()
{
    int row = m_list->rowOf(m_step);
    if (row < 0 && (m_step == 0 || m_list->isComplete())) {
        row = m_list->rowCount() > 1 ? 1 : -1; // below the head of its day
        m_step = row < 0 ? 0 : m_list->step(row)->entry.edit;
    }
    m_isKeeping = true;
    if (row >= 0 && row != m_steps->currentIndex().row()) {
        m_steps->setCurrentIndex(m_list->index(row, HistoryList::Words));
        m_steps->scrollTo(m_list->index(row, HistoryList::Words));
    }
    m_isKeeping = false;
    showSelected();
}

void HistoryPage::showSelected()
{
    if (m_isKeeping)
        return;
    if (const HistoryStep *step = m_list->step(m_steps->currentIndex().row()))
        m_step = step->entry.edit;
    m_panel->setStep(m_step);
    setEditable(*m_undo, editRefusal(workspace()));
    m_undo->setEnabled(m_undo->isEnabled() && m_step != 0);
}

void HistoryPage::showSummary()
{
    const Formatter format = workspace().format();
    QString summary = tr("%Ln step(s)", nullptr, static_cast<int>(m_list->allSteps()));
    if (m_list->isFiltered())
        summary = tr("%1 of %2 steps").arg(format.number(m_list->shownSteps()), format.number(m_list->allSteps()));
    if (!m_list->isComplete())
        summary = tr("%1, looking through the rest…").arg(summary);
    m_summary->setText(summary);
    const bool isEmpty = m_list->rowCount() == 0 && m_list->isComplete();
    m_steps->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_panel->setHidden(isEmpty && !m_list->isFiltered()); // there is no step to choose
    m_clear->setVisible(m_list->isFiltered());
    if (m_list->isFiltered())
        m_empty->setTexts(tr("No step passes the filter"),
                          tr("Other words, another person or kind may find what you look for."));
    else
        m_empty->setTexts(tr("Nothing has been changed yet"),
                          tr("Every change of this library will stand here with its time and who made it, and any of "
                             "them can be undone."));
}

void HistoryPage::fillPeople()
{
    const QString chosen = m_person->currentIndex() > 0 ? m_person->currentText() : QString();
    m_person->clear();
    m_person->addItem(tr("Everybody"));
    m_person->addItems(m_list->people());
    m_person->setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, m_person->findText(chosen)));
}

void HistoryPage::fillKinds()
{
    const int chosen = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->addItem(tr("All kinds"));
    for (int kind = 0; kind < historyKindCount; ++kind)
        m_kind->addItem(historyKindName(static_cast<HistoryKind>(kind)));
    m_kind->setCurrentIndex(chosen);
}

void HistoryPage::nameRow()
{
    m_row->setVisible(m_list->row().has_value());
    if (!m_list->row())
        return;
    const EditTeller teller(workspace().library(), workspace().format());
    m_row->setText(QStringLiteral("%1  ✕").arg(teller.nameOf(*m_list->row()).full()));
}

void HistoryPage::openMenu(const QPoint &position)
{
    if (!m_list->step(m_steps->indexAt(position).row()))
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addAction(m_undo);
    menu->addAction(tr("Copy"), m_steps, &TableView::copySelection);
    menu->popup(m_steps->viewport()->mapToGlobal(position));
}

bool HistoryPage::event(QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        m_list->setSeen(event->type() == QEvent::Show);
    return Page::event(event);
}

void HistoryPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HistoryPage::retranslate()
{
    m_heading->setText(title());
    m_undo->setText(tr("Undo this step…"));
    m_clear->setText(tr("Show all steps"));
    m_search->setPlaceholderText(tr("Search the history"));
    m_search->setAccessibleName(tr("Search the history"));
    m_person->setAccessibleName(tr("Who"));
    m_kind->setAccessibleName(tr("What the step is about"));
    m_row->setToolTip(tr("Show the history of everything again"));
    m_steps->setAccessibleName(title());
    fillPeople();
    fillKinds();
    nameRow();
    showSummary();
}

} // namespace slateboard
