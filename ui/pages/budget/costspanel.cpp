// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/costspanel.h"

#include "app/session/costverbs.h"
#include "app/session/exportcostreport.h"
#include "ui/models/historylink.h"
#include "ui/models/writetables.h"
#include "ui/pages/budget/costdocuments.h"
#include "ui/pages/budget/costreportview.h"
#include "ui/pages/budget/costtable.h"
#include "ui/pages/budget/reportpaper.h"
#include "ui/preview/paperwork.h"
#include "ui/report/costpaper.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/askwhere.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/makeaction.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr int reportView = costsShownCount; // the one after those of documents
enum Face { DocumentsFace, ReportFace, EmptyFace };

} // namespace

CostsPanel::CostsPanel(Workspace &workspace, QWidget *parent) :
    Page(workspace, parent), m_views(new Segments(costsShownCount + 1)), m_title(new QComboBox),
    m_documents(new CostDocuments(workspace)), m_report(new CostReportView(workspace)), m_empty(new EmptyState),
    m_stack(new QStackedWidget)
{
    makeActions();
    layOut();
    connectParts();
    retranslate();
}

void CostsPanel::makeActions()
{
    m_newPayment = makeAction(*this, "list-add", QKeySequence(Qt::Key_Insert));
    m_newCommitment = makeAction(*this, "list-add", QKeySequence(Qt::SHIFT | Qt::Key_Insert));
    m_pay = makeAction(*this, "checkmark", QKeySequence(Qt::CTRL | Qt::Key_D));
    m_unsettle = makeAction(*this);
    m_remove = makeAction(*this, "edit-delete", QKeySequence::Delete);
    m_copy = makeAction(*this, "edit-copy", QKeySequence::Copy);
    m_history = makeAction(*this, "view-history");
    m_import = makeAction(*this, "document-import");
    m_save = makeAction(*this, "x-office-spreadsheet");
    m_paper = new ReportPaper(Page::workspace(), this, [this] { return paperJob(); });
    m_paper->add(m_save);
    m_documents->table().addActions({m_newPayment, m_newCommitment, m_pay, m_remove, m_copy});
}

void CostsPanel::layOut()
{
    m_title->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_title->setMinimumContentsLength(12);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_views);
    bar->addWidget(m_title);
    bar->addStretch(1);
    for (QAction *action : {m_newPayment, m_newCommitment, m_pay, m_import})
        bar->addWidget(new ActionButton(action));
    m_report->addToBar(&m_paper->button());
    m_stack->addWidget(m_documents);
    m_stack->addWidget(m_report);
    m_stack->addWidget(m_empty);
    m_empty->addWay(m_import);
    m_empty->addWay(m_newPayment);
    m_empty->addWay(m_newCommitment);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
}

void CostsPanel::connectParts()
{
    connect(m_views, &Segments::chosen, this, &CostsPanel::showView);
    connect(m_title, &QComboBox::activated, this,
            [this] { m_documents->setTitle(TitleId{m_title->currentData().toLongLong()}); });
    connect(m_documents, &CostDocuments::listed, this, &CostsPanel::showCounts);
    connect(m_documents, &CostDocuments::selectionChanged, this, &CostsPanel::showActions);
    connect(&m_documents->table(), &QWidget::customContextMenuRequested, this, &CostsPanel::openMenu);
    connect(m_report, &CostReportView::documentRequested, this, &CostsPanel::showDocument);
    connect(m_newPayment, &QAction::triggered, this, [this] { begin(CostKind::Actual); });
    connect(m_newCommitment, &QAction::triggered, this, [this] { begin(CostKind::Committed); });
    connect(m_pay, &QAction::triggered, m_documents, &CostDocuments::paySelected);
    connect(m_unsettle, &QAction::triggered, this,
            [this] { Page::workspace().follow(settle(Page::workspace().session(), m_documents->selected(), {})); });
    connect(m_remove, &QAction::triggered, this, &CostsPanel::remove);
    connect(m_copy, &QAction::triggered, this, [this] { m_documents->table().copySelection(); });
    connect(m_history, &QAction::triggered, this, &CostsPanel::openHistory);
    connect(m_import, &QAction::triggered, this, &CostsPanel::importRequested);
    connect(m_save, &QAction::triggered, this, &CostsPanel::saveReport);
    for (auto signal : {&Workspace::viewChanged, &Workspace::figuresChanged, &Workspace::languageChanged})
        connect(&workspace(), signal, this, [this] {
            if (isVisible())
                refresh();
        });
}

QList<QAction *> CostsPanel::pageActions() const
{
    return QList<QAction *>{m_newPayment, m_newCommitment, m_pay,    m_unsettle, m_remove,
                            m_copy,       m_history,       m_import, m_save} +
           m_paper->verbs();
}

void CostsPanel::refresh()
{
    fillTitles();
    showCounts();
    showEmpty();
    showActions();
}

void CostsPanel::showView(int view)
{
    if (view != reportView)
        m_documents->setShown(static_cast<CostsShown>(view));
    showEmpty();
    showActions();
}

void CostsPanel::showDocument(CostId cost)
{
    m_title->setCurrentIndex(0);
    m_documents->setTitle({});
    m_views->setCurrent(static_cast<int>(CostsShown::All));
    showView(static_cast<int>(CostsShown::All));
    m_documents->showDocument(cost);
    m_documents->table().setFocus();
}

void CostsPanel::begin(CostKind kind)
{
    if (m_views->current() == reportView) {
        m_views->setCurrent(static_cast<int>(CostsShown::All));
        showView(static_cast<int>(CostsShown::All));
    }
    m_isEntering = true;
    showEmpty();
    m_documents->begin(kind);
}

// What is chosen stays.
void CostsPanel::fillTitles()
{
    QList<std::pair<QString, qint64>> names;
    for (const Title &title : workspace().library().titles)
        names.append({title.name(workspace().language()), title.id.value});
    std::ranges::sort(names);
    names.prepend({tr("All titles"), 0});
    if (names == std::exchange(m_titleNames, names))
        return;
    const QVariant chosen = m_title->currentData();
    const QSignalBlocker quiet(m_title);
    m_title->clear();
    for (const auto &[name, id] : std::as_const(names))
        m_title->addItem(name, id);
    m_title->setCurrentIndex(std::max(0, m_title->findData(chosen)));
}

void CostsPanel::showCounts()
{
    const QStringList names{tr("All"), tr("Payments"), tr("Commitments"), tr("Due")};
    QStringList texts;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const int count = m_documents->model().list().counts[static_cast<size_t>(i)];
        texts << QStringLiteral("%1 %2").arg(names[i], workspace().format().number(count));
    }
    m_views->setTexts(texts << tr("Cost report"));
}

void CostsPanel::showEmpty()
{
    const bool isReport = m_views->current() == reportView;
    const bool isEmpty = workspace().library().costs.isEmpty() && !isReport && !m_isEntering;
    m_title->setVisible(!isReport);
    m_stack->setCurrentIndex(isEmpty ? EmptyFace : isReport ? ReportFace : DocumentsFace);
}

void CostsPanel::showActions()
{
    const QString refusal = editRefusal(workspace());
    const bool isReport = m_views->current() == reportView;
    const QList<CostId> selected = isReport ? QList<CostId>() : m_documents->selected();
    for (QAction *action : {m_newPayment, m_newCommitment, m_pay, m_unsettle, m_remove, m_import})
        setEditable(*action, refusal);
    m_pay->setVisible(!isReport);
    m_pay->setEnabled(m_pay->isEnabled() && !isReport && !m_documents->selectedOpen().isEmpty());
    const bool areSettling = !selected.isEmpty() && std::ranges::all_of(selected, [this](CostId id) {
        const Cost *cost = findRow(workspace().library().costs, id);
        return cost && !cost->settles.isNull();
    });
    m_unsettle->setEnabled(m_unsettle->isEnabled() && areSettling);
    m_remove->setEnabled(m_remove->isEnabled() && !selected.isEmpty());
    m_copy->setEnabled(!selected.isEmpty());
    m_history->setEnabled(selected.size() == 1);
}

void CostsPanel::openMenu(const QPoint &place)
{
    TableView &table = m_documents->table();
    if (!table.indexAt(place).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({m_pay, m_unsettle});
    menu->addSeparator();
    menu->addActions({m_newPayment, m_newCommitment, m_copy, m_history, m_remove});
    menu->popup(table.viewport()->mapToGlobal(place));
}

void CostsPanel::remove()
{
    workspace().follow(deleteCosts(workspace().session(), m_documents->selected()));
}

void CostsPanel::openHistory()
{
    HistoryLink::of(workspace()).request(Table::Cost, m_documents->selected().value(0).value);
}

void CostsPanel::saveReport()
{
    QFileDialog *dialog = askForTable(this, tr("Cost report"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        writeTables(workspace(), path,
                    costReportSheets(workspace().library(), workspace().sharedFigures(), m_report->grouping(),
                                     workspace().language()));
    });
    dialog->open();
}

PaperJob CostsPanel::paperJob() const
{
    return {tr("Cost report"), [source = paperSource(workspace()), grouping = m_report->grouping()] {
                const CostReportInput input{source->library,  *source->figures,  grouping,
                                            source->language, source->printedAt, source->fingerprint};
                return keeping(costDocument(input), source);
            }};
}

void CostsPanel::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CostsPanel::retranslate()
{
    m_newPayment->setText(tr("New payment"));
    m_newCommitment->setText(tr("New commitment"));
    m_pay->setText(tr("Pay"));
    m_unsettle->setText(tr("Take off the commitment"));
    m_remove->setText(tr("Delete costs"));
    m_copy->setText(tr("Copy costs to the clipboard"));
    m_history->setText(tr("History of this cost"));
    m_import->setText(tr("Import costs…"));
    m_save->setText(tr("Export the cost report…"));
    m_paper->setTexts(tr("Print the cost report…"), tr("Save the cost report as PDF…"), tr("Print or export"));
    m_empty->setTexts(
        tr("No costs yet"),
        tr("What is contracted and paid for titles stands here, document by document: enter it, or import "
           "the list that the accounts department keeps (XLSX or CSV). A payment settles the commitment "
           "whose number it names; the cost report follows at once."));
    m_views->setAccessibleName(tr("Which costs"));
    m_title->setAccessibleName(tr("Title"));
    m_documents->retranslate();
    m_report->retranslate();
    refresh();
}

} // namespace slateboard
