// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/statementsview.h"

#include "app/search/query.h"
#include "app/session/exportreceipts.h"
#include "ui/models/workspace.h"
#include "ui/models/writetables.h"
#include "ui/pages/budget/reportpaper.h"
#include "ui/preview/paperwork.h"
#include "ui/report/statementpaper.h"
#include "ui/widgets/askwhere.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/makeaction.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr int everybody = -1;      // the data of the entry of all parties; 0 is the group itself
constexpr int mostRecoupments = 6; // rows that are seen at once

} // namespace

StatementsView::StatementsView(Workspace &workspace, QWidget *parent) :
    QWidget(parent), m_workspace(workspace), m_party(new QComboBox), m_hint(new QLabel),
    m_export(makeAction(*this, "x-office-spreadsheet")),
    m_paper(new ReportPaper(workspace, this, [this] { return job(); })), m_table(new FigureView),
    m_recoupments(new FigureView), m_empty(new EmptyState), m_stack(new QStackedWidget)
{
    layOut();
    connect(m_party, &QComboBox::activated, this, [this] { showParty(party()); });
    connect(m_table, &FigureView::followed, this, &StatementsView::follow);
    connect(m_recoupments, &FigureView::followed, this, &StatementsView::follow);
    connect(m_export, &QAction::triggered, this, &StatementsView::askForTable);
    for (auto signal : {&Workspace::figuresChanged, &Workspace::languageChanged, &Workspace::searchTextChanged})
        connect(&workspace, signal, this, &StatementsView::refresh);
    retranslate();
}

void StatementsView::layOut()
{
    m_party->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_party->setMinimumContentsLength(18);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // words of any length
    m_paper->add(m_export);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_party);
    bar->addWidget(m_hint, 1);
    bar->addWidget(&m_paper->button());
    auto *tables = new QWidget;
    auto *both = new QVBoxLayout(tables);
    both->setContentsMargins({});
    both->setSpacing(8);
    both->addWidget(m_table, 1);
    both->addWidget(m_recoupments);
    m_stack->addWidget(tables);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
}

QList<QAction *> StatementsView::verbs() const
{
    return m_paper->verbs() << m_export;
}

std::optional<PartyId> StatementsView::party() const
{
    const qint64 id = m_party->currentIndex() < 0 ? everybody : m_party->currentData().toLongLong();
    return id == everybody ? std::nullopt : std::optional(PartyId{id});
}

void StatementsView::showParty(std::optional<PartyId> party)
{
    m_wanted = party;
    refresh();
}

void StatementsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void StatementsView::refresh()
{
    m_isStale = true;
    if (!isVisible() || !m_workspace.isReady())
        return;
    m_isStale = false;
    const StatementQuery query{m_workspace.language(), search::plainWords(m_workspace.searchText()), m_wanted};
    m_next.ask([library = m_workspace.library(), figures = m_workspace.sharedFigures(),
                query] { return makeStatementBook(library, *figures, query); },
               [this](std::shared_ptr<const StatementBook> book) { take(std::move(book)); });
}

void StatementsView::take(std::shared_ptr<const StatementBook> book)
{
    m_book = std::move(book);
    showParties();
    showRows();
    emit shown();
}

// Who was chosen stays, even if nothing goes there any more.
void StatementsView::showParties()
{
    m_party->clear();
    m_party->addItem(tr("All who are paid"), everybody);
    const auto add = [this](PartyId id) {
        m_party->addItem(planning::statedName(m_workspace.library(), id, m_workspace.language()), id.value);
    };
    for (const planning::Statement &statement : m_book->statements)
        add(statement.party);
    if (m_book->party && m_party->findData(m_book->party->value) < 0)
        add(*m_book->party);
    m_party->setCurrentIndex(m_book->party ? m_party->findData(m_book->party->value) : 0);
}

void StatementsView::showRows()
{
    m_table->setColumns(m_book->party ? statementColumns() : statementOverviewColumns());
    m_table->table().setRows(m_book->rows);
    m_recoupments->table().setRows(m_book->recoupments);
    m_recoupments->setVisible(!m_book->recoupments.isEmpty());
    const int rows = std::min(static_cast<int>(m_book->recoupments.size()), mostRecoupments) + 1; // and the head
    m_recoupments->setFixedHeight(m_recoupments->heightOfRows() * rows + 4);
    const bool isEmpty = m_book->statements.empty();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    for (QAction *verb : verbs())
        verb->setEnabled(!isEmpty);
    m_paper->button().setEnabled(!isEmpty);
    if (isEmpty)
        return m_hint->clear();
    m_hint->setText(m_book->party ? tr("What reached each tier, and what of it is paid: received and still to come.")
                                  : tr("Every won that comes in goes out once. Return opens a statement."));
}

void StatementsView::follow(const RowTarget &target)
{
    if (const auto *party = std::get_if<PartyId>(&target))
        return showParty(*party);
    if (const auto *title = std::get_if<TitleId>(&target))
        emit m_workspace.titleRequested(*title);
}

PaperJob StatementsView::job() const
{
    const QString name = m_wanted
                             ? tr("Statement - %1")
                                   .arg(planning::statedName(m_workspace.library(), *m_wanted, m_workspace.language()))
                                   .replace(u'/', u'-')
                             : tr("Statements");
    return {name, [source = paperSource(m_workspace), party = m_wanted] {
                const StatementInput input{source->library,  *source->figures,  party,
                                           source->language, source->printedAt, source->fingerprint};
                return keeping(statementDocument(input), source);
            }};
}

void StatementsView::askForTable()
{
    QFileDialog *dialog = slateboard::askForTable(this, job().name);
    connect(dialog, &QFileDialog::fileSelected, this, &StatementsView::exportTo);
    dialog->open();
}

void StatementsView::exportTo(const QString &path)
{
    const auto sheets = [library = m_workspace.library(), figures = m_workspace.sharedFigures(),
                         party = m_wanted]() -> Result<QList<exchange::Sheet>> {
        std::vector<planning::Statement> statements = planning::statementsOf(library, *figures);
        if (party)
            statements = {planning::statementFor(statements, *party)};
        return QList<exchange::Sheet>{
            {QStringLiteral("statements"), exchange::rowsOf(statementsTable(library, statements))}};
    };
    writeTables(m_workspace, path, sheets);
}

void StatementsView::retranslate()
{
    m_paper->setTexts(tr("Print statements…"), tr("Save statements as PDF…"), tr("Print or export"));
    m_export->setText(tr("Export statements…"));
    m_party->setAccessibleName(tr("Whose statement"));
    m_table->setAccessibleName(tr("Statements"));
    m_recoupments->setAccessibleName(tr("What is recouped"));
    m_recoupments->setColumns(recoupmentColumns());
    m_empty->setTexts(tr("Nothing to share out yet"),
                      tr("Who gets how much of what comes in stands here, by quarter, title and tier. Give a title "
                         "its waterfall in its inspector, and its windows what they bring, or enter receipts."));
}

} // namespace slateboard
