// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/receiptspanel.h"

#include "app/search/query.h"
#include "app/session/receiptverbs.h"
#include "ui/models/workspace.h"
#include "ui/pages/budget/receiptdelegate.h"
#include "ui/pages/budget/receiptdialog.h"
#include "ui/pages/budget/receiptediting.h"
#include "ui/pages/budget/receiptfilters.h"
#include "ui/pages/budget/statementsview.h"
#include "ui/pages/budget/windowbars.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/makeaction.h"
#include "ui/widgets/segments.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr int gapInBar = 8;
constexpr int statementsPlace = receiptViewCount; // the one after the views of tables

FigureView *makeTable()
{
    auto *table = new FigureView;
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    return table;
}

} // namespace

ReceiptsPanel::ReceiptsPanel(Workspace &workspace, QWidget *parent) :
    Page(workspace, parent), m_views(new Segments(receiptViewCount + 1)), m_summary(new QLabel),
    m_filters(new ReceiptFilters),
    m_stack(new QStackedWidget), m_tables{makeTable(), makeTable(), makeTable(), makeTable()},
    m_statements(new StatementsView(workspace)), m_empty(new EmptyState), m_newBook(this)
{
    m_bars = new WindowBars(&table(ReceiptView::Windows));
    m_barsHead = new WindowBarsHead(*m_bars, &table(ReceiptView::Windows));
    table(ReceiptView::Windows).setItemDelegate(m_bars);
    table(ReceiptView::Windows).setHorizontalHeader(m_barsHead);
    m_barsHead->setSectionsClickable(true);
    table(ReceiptView::Receipts).setSelectionMode(QAbstractItemView::ExtendedSelection);
    makeActions();
    layOut();
    giveEditing();
    connectParts();
    retranslate();
    m_barsHead->setSortIndicator(-1, Qt::AscendingOrder);
    if (!workspace.library().receipts.isEmpty())
        m_filters->setShown(ReceiptsShown::Received);
    showView(ReceiptView::Windows);
}

void ReceiptsPanel::makeActions()
{
    m_enter = makeAction(*this, "list-add", QKeySequence(Qt::Key_Insert));
    m_delete = makeAction(*this, "edit-delete", QKeySequence::Delete);
    m_import = makeAction(*this, "document-import");
    m_copy = makeAction(*this, "edit-copy");
    table(ReceiptView::Receipts).addActions({m_enter, m_delete});
    m_empty->addWay(m_enter);
    m_empty->addWay(m_import);
}

QLayout *ReceiptsPanel::makeBar()
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(gapInBar);
    bar->addWidget(m_views);
    bar->addWidget(m_filters);
    bar->addStretch(1);
    bar->addWidget(new ActionButton(m_import));
    bar->addWidget(new ActionButton(m_enter));
    return bar;
}

void ReceiptsPanel::layOut()
{
    for (FigureView *table : m_tables)
        m_stack->addWidget(table);
    m_stack->addWidget(m_statements);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gapInBar);
    column->addLayout(makeBar());
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // words of any length
    column->addWidget(m_summary);
    column->addWidget(m_stack, 1);
}

void ReceiptsPanel::connectParts()
{
    connect(m_views, &Segments::chosen, this, [this](int place) {
        if (place == statementsPlace)
            showStatements();
        else
            showView(static_cast<ReceiptView>(place));
    });
    connect(m_filters, &ReceiptFilters::changed, this, &ReceiptsPanel::ask);
    for (FigureView *table : m_tables)
        connectTable(*table);
    connect(m_statements->table().selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReceiptsPanel::showRight);
    connect(m_enter, &QAction::triggered, this, &ReceiptsPanel::enter);
    connect(m_delete, &QAction::triggered, this, &ReceiptsPanel::deleteSelected);
    connect(m_import, &QAction::triggered, this, &ReceiptsPanel::importRequested);
    connect(m_copy, &QAction::triggered, this, [this] { shownTable().copySelection(); });
    for (auto signal : {&Workspace::figuresChanged, &Workspace::languageChanged, &Workspace::searchTextChanged})
        connect(&workspace(), signal, this, &ReceiptsPanel::ask);
    connect(&workspace(), &Workspace::viewChanged, this, &ReceiptsPanel::showRight);
}

void ReceiptsPanel::connectTable(FigureView &table)
{
    connect(&table, &FigureView::followed, this, &ReceiptsPanel::follow);
    connect(&table, &QWidget::customContextMenuRequested, this, &ReceiptsPanel::openMenu);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReceiptsPanel::showRight);
}

void ReceiptsPanel::giveEditing()
{
    table(ReceiptView::Receipts).setEditing(receiptEditing(workspace()));
    table(ReceiptView::Platforms).setEditing(platformEditing(workspace()));
    for (const ReceiptView view : {ReceiptView::Receipts, ReceiptView::Platforms})
        table(view).setItemDelegate(new ReceiptDelegate(workspace(), &table(view)));
}

QList<QAction *> ReceiptsPanel::pageActions() const
{
    return QList<QAction *>{m_enter, m_delete, m_import, m_copy} + m_statements->verbs();
}

void ReceiptsPanel::refresh()
{
    ask();
    showRight();
}

ReceiptView ReceiptsPanel::current() const
{
    return static_cast<ReceiptView>(m_views->current());
}

bool ReceiptsPanel::showsStatements() const
{
    return m_views->current() == statementsPlace;
}

FigureView &ReceiptsPanel::shownTable() const
{
    return showsStatements() ? m_statements->table() : table(current());
}

void ReceiptsPanel::showStatements()
{
    m_views->setCurrent(statementsPlace);
    m_filters->showFor(std::nullopt);
    setFocusProxy(m_statements);
    m_stack->setCurrentWidget(m_statements);
    showRight();
}

void ReceiptsPanel::showView(ReceiptView view)
{
    m_views->setCurrent(static_cast<int>(view));
    m_filters->showFor(view);
    setFocusProxy(&table(view));
    showRows();
    showEmpty();
    showRight();
}

void ReceiptsPanel::ask()
{
    if (!isVisible() || !workspace().isReady())
        return;
    ReceiptQuery query;
    query.language = workspace().language();
    query.text = search::plainWords(workspace().searchText());
    m_filters->fill(query);
    m_newBook.ask([library = workspace().library(), figures = workspace().sharedFigures(),
                   query] { return makeReceiptBook(library, *figures, query); },
                  [this](std::shared_ptr<const ReceiptBook> book) { take(std::move(book)); });
}

void ReceiptsPanel::take(std::shared_ptr<const ReceiptBook> book)
{
    m_book = std::move(book);
    m_bars->setBook(m_book);
    m_barsHead->setFormatter(workspace().format());
    showRows();
    m_barsHead->viewport()->update();
    m_filters->setTerritories(m_book->territories);
    showSummary();
    showEmpty();
    showRight();
    emit listed();
}

// Only those that are looked at: there may be tens of thousands in each of the others.
void ReceiptsPanel::showRows()
{
    if (m_book && !showsStatements())
        table(current()).table().setRows(m_book->rows[static_cast<size_t>(current())]);
}

void ReceiptsPanel::showSummary()
{
    QStringList names{tr("Windows"), tr("Avails"), tr("Receipts"), tr("Platforms"), tr("Statements")};
    const Formatter format = workspace().format();
    for (qsizetype view = 0; m_book && view < receiptViewCount; ++view)
        names[view] += u' ' + format.number(m_book->counts[static_cast<size_t>(view)]);
    m_views->setTexts(names);
    if (!m_book)
        return;
    const planning::ReceiptSums &total = m_book->receipts.total;
    QString said = tr("received %1 · to come %2 · outlook %3 of planned %4")
                       .arg(format.moneyShort(total.received), format.moneyShort(total.toCome),
                            format.moneyShort(total.outlook()), format.moneyShort(total.planned));
    if (total.overdue != Money{})
        said += u' ' + tr("· ✕ %1 overdue").arg(format.moneyShort(total.overdue));
    if (m_book->findings > 0)
        said += u' ' + tr("· ✕ %n problem(s) with windows", nullptr, m_book->findings);
    m_summary->setText(said);
    m_summary->setToolTip(said);
}

void ReceiptsPanel::showRight()
{
    const QString refusal = editRefusal(workspace());
    setEditable(*m_enter, refusal);
    setEditable(*m_import, refusal);
    setEditable(*m_delete, refusal);
    if (refusal.isEmpty())
        m_delete->setEnabled(!showsStatements() && current() == ReceiptView::Receipts && !selectedReceipts().isEmpty());
    m_copy->setEnabled(!shownTable().selectedRowNumbers().isEmpty());
}

void ReceiptsPanel::showEmpty()
{
    if (showsStatements())
        return; // they say so themselves
    const bool isEmpty = m_book && m_book->counts[static_cast<size_t>(current())] == 0;
    const std::pair<QString, QString> texts[] = {
        {tr("No windows yet"),
         tr("Where a title may be shown, from when and how long: windows are entered in a title's "
            "inspector, and stand here one below the other, with what speaks against them.")},
        {tr("Nothing left to sell"),
         tr("What of each title's rights is still free stands here by territory and term: where rights are held, less "
            "the exclusive windows and holdbacks of the plan.")},
        {tr("No receipts yet"), tr("What came in, and what windows bring, stands here by platform and day. Enter a "
                                   "receipt, import a list, or give a window a guarantee or expected receipts.")},
        {tr("No platforms yet"), tr("Platforms of titles and windows stand here with what they take and bring.")}};
    const auto &[heading, sentence] = texts[static_cast<int>(current())];
    m_empty->setTexts(heading, sentence);
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : &table(current()));
}

void ReceiptsPanel::follow(const RowTarget &target)
{
    const Library &library = workspace().library();
    if (const auto *title = std::get_if<TitleId>(&target))
        return emit workspace().titleRequested(*title);
    if (const auto *id = std::get_if<Id<Receipt>>(&target)) {
        if (const Receipt *receipt = findRow(library.receipts, *id))
            emit workspace().titleRequested(receipt->title);
    } else if (const auto *window = std::get_if<ReleaseWindowId>(&target)) {
        if (const ReleaseWindow *row = findRow(library.windows, *window))
            emit workspace().titleRequested(row->title);
    }
}

QList<Id<Receipt>> ReceiptsPanel::selectedReceipts() const
{
    QList<Id<Receipt>> ids;
    const FigureView &receipts = table(ReceiptView::Receipts);
    for (const int row : receipts.selectedRowNumbers()) {
        if (const auto *id = std::get_if<Id<Receipt>>(&receipts.table().target(row)))
            ids << *id;
    }
    return ids;
}

const planning::ReceiptItem *ReceiptsPanel::selectedToCome() const
{
    const FigureView &receipts = table(ReceiptView::Receipts);
    const QList<int> rows = receipts.selectedRowNumbers();
    if (!m_book || showsStatements() || current() != ReceiptView::Receipts || rows.size() != 1)
        return nullptr;
    const planning::ReceiptItem &item = m_book->items.at(static_cast<size_t>(receipts.table().place(rows.first())));
    return item.isReceived() ? nullptr : &item;
}

void ReceiptsPanel::enter()
{
    const planning::ReceiptItem *expected = selectedToCome();
    planning::ReceiptItem usual;
    usual.kind = ReceiptKind::LicenceFee;
    (new ReceiptDialog(workspace(), expected ? *expected : usual, window()))->open();
}

void ReceiptsPanel::deleteSelected()
{
    if (const QList<Id<Receipt>> ids = selectedReceipts(); !ids.isEmpty())
        workspace().follow(deleteReceipts(workspace().session(), ids));
}

void ReceiptsPanel::openMenu(const QPoint &place)
{
    const FigureView &shown = table(current());
    if (!shown.indexAt(place).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (current() == ReceiptView::Receipts)
        menu->addActions({m_enter, m_delete});
    menu->addAction(m_copy);
    menu->popup(shown.viewport()->mapToGlobal(place));
}

void ReceiptsPanel::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReceiptsPanel::retranslate()
{
    m_enter->setText(tr("Enter receipt…"));
    m_delete->setText(tr("Delete receipts"));
    m_import->setText(tr("Import receipts…"));
    m_copy->setText(tr("Copy"));
    m_filters->retranslate();
    m_filters->setTerritories(m_book ? m_book->territories : QStringList());
    const QStringList names{tr("Windows of all titles"), tr("What can still be sold"), tr("Receipts"), tr("Platforms")};
    for (size_t view = 0; view < m_tables.size(); ++view) {
        m_tables[view]->setColumns(receiptColumns(static_cast<ReceiptView>(view)));
        m_tables[view]->setAccessibleName(names.at(static_cast<qsizetype>(view)));
    }
    m_views->setAccessibleName(tr("View"));
    m_statements->retranslate();
    showSummary();
    showEmpty();
    showRight();
}

} // namespace slateboard
