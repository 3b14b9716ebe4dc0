// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/importresult.h"

#include "ui/models/workspace.h"
#include "ui/pages/import/choicedelegate.h"
#include "ui/pages/import/importdraft.h"
#include "ui/pages/import/matchpanel.h"
#include "ui/pages/import/remarktable.h"
#include "ui/pages/import/wordtable.h"
#include "ui/widgets/figureview.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr int lineWidth = 76;
constexpr int leastColumn = 56;
constexpr int widestColumn = 220;
constexpr int besideText = 20; // pixels of a cell that are not text
constexpr int nameWidth = 150;
constexpr int wordWidth = 200;
constexpr int fieldWidth = 180;

/// The columns, each as wide as what stands in it.
QList<FigureColumn> fitted(const Preview &preview, const QFontMetrics &metrics)
{
    QList<FigureColumn> columns = preview.columns;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        // Only one text a column is measured: shaping is slow, and a list can have hundreds of columns.
        QString widest;
        for (const FigureRow &row : preview.rows) {
            if (row.cells[i].text.size() > widest.size())
                widest = row.cells[i].text;
        }
        const int width = std::max(metrics.horizontalAdvance(columns[i].head), metrics.horizontalAdvance(widest));
        columns[i].width = std::clamp(width + besideText, leastColumn, widestColumn);
    }
    return columns;
}

void showPreview(FigureView &view, const Preview &preview)
{
    view.setColumns(fitted(preview, view.fontMetrics()));
    view.table().setRows(preview.rows);
}

/// Reasons are sentences: they get two lines.
class ReasonDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter *painter, const QRect &area, const QModelIndex &index, const Theme &theme) const override
    {
        if (index.column() == RemarkTable::ReasonColumn)
            painter->drawText(area, Qt::AlignVCenter | Qt::TextWordWrap, index.data().toString());
        else
            RowDelegate::paintContent(painter, area, index, theme);
    }
};

RemarkTable::Remarks remarksOf(const std::shared_ptr<const Proposal> &proposal,
                               QList<exchange::RowRemark> exchange::ImportPlan::*list)
{
    return proposal ? RemarkTable::Remarks(proposal, &(proposal->plan.*list)) : nullptr;
}

} // namespace

ImportResult::ImportResult(ImportDraft &draft, const Workspace &workspace, QWidget *parent) :
    QWidget(parent), m_draft(draft), m_workspace(workspace), m_counts(new QLabel), m_brings(new QLabel),
    m_tabs(new QTabWidget), m_list(new FigureView), m_listNote(new QLabel), m_preview(new FigureView),
    m_previewNote(new QLabel), m_matches(new MatchPanel), m_words(new WordTable(this)),
    m_rejects(new RemarkTable(this)), m_notes(new RemarkTable(this))
{
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() * 1.15);
    strong.setWeight(QFont::DemiBold);
    m_counts->setFont(strong);
    m_counts->setWordWrap(true);
    m_brings->setWordWrap(true);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(previewPage(*m_list, *m_listNote, tr("The first rows as they stand in the list")), QString());
    m_tabs->addTab(previewPage(*m_preview, *m_previewNote, tr("The first new rows as they will be taken")), QString());
    m_tabs->addTab(m_matches, QString());
    m_tabs->addTab(wordsPage(), QString());
    m_tabs->addTab(remarksPage(*m_rejects, tr("Rejected rows")), QString());
    m_tabs->addTab(remarksPage(*m_notes, tr("Notes")), QString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_counts);
    column->addWidget(m_brings);
    column->addSpacing(4);
    column->addWidget(m_tabs, 1);
    connect(m_matches, &MatchPanel::allChosen, &draft, &ImportDraft::setMatchAction);
    connect(m_matches, &MatchPanel::linesChosen, &draft, &ImportDraft::setMatchActions);
    connect(m_matches, &MatchPanel::escaped, this, &ImportResult::escaped);
    connect(m_words, &WordTable::meaningChosen, &draft, &ImportDraft::setAnswer);
}

QWidget *ImportResult::previewPage(FigureView &view, QLabel &note, const QString &name)
{
    view.setSortingEnabled(false); // in the order of the list
    view.setAccessibleName(name);
    note.setForegroundRole(QPalette::PlaceholderText);
    note.setContentsMargins(8, 0, 8, 0);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 4);
    column->addWidget(&view, 1);
    column->addWidget(&note);
    connect(&view, &TableView::escaped, this, &ImportResult::escaped);
    return page;
}

QWidget *ImportResult::wordsPage()
{
    auto *hint = new QLabel(tr("These words are not known. Say what each means, once for all its rows."));
    hint->setWordWrap(true);
    hint->setContentsMargins(8, 4, 8, 0);
    auto *view = new TableView;
    view->setModel(m_words);
    ChoiceDelegate::install(*view, WordTable::MeaningColumn);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setAccessibleName(tr("Words that are not known"));
    view->setFrameShape(QFrame::NoFrame);
    view->setColumnWidth(WordTable::WordColumn, wordWidth);
    view->setColumnWidth(WordTable::MeaningColumn, wordWidth);
    view->setColumnWidth(WordTable::FieldColumn, fieldWidth);
    connect(view, &TableView::escaped, this, &ImportResult::escaped);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(hint);
    column->addWidget(view, 1);
    return page;
}

QWidget *ImportResult::remarksPage(RemarkTable &table, const QString &name)
{
    auto *view = new TableView;
    view->setModel(&table);
    view->setItemDelegate(new ReasonDelegate(view));
    view->setAccessibleName(name);
    view->setFrameShape(QFrame::NoFrame);
    view->setColumnWidth(RemarkTable::LineColumn, lineWidth);
    view->setColumnWidth(RemarkTable::NameColumn, nameWidth);
    view->verticalHeader()->setDefaultSectionSize(2 * view->fontMetrics().lineSpacing() + 8);
    connect(view, &TableView::escaped, this, &ImportResult::escaped);
    return view;
}

void ImportResult::showTable()
{
    const auto &table = m_draft.table();
    const Preview preview = table ? previewOf(*table) : Preview();
    showPreview(*m_list, preview);
    const QLocale locale;
    const int rows = table ? static_cast<int>(table->rows.size()) : 0;
    m_tabs->setTabText(ListTab,
                       m_draft.isReading() ? tr("In the &list") : tr("In the &list (%1)").arg(locale.toString(rows)));
    m_listNote->setVisible(preview.rows.size() < rows);
    m_listNote->setText(tr("The first %Ln row(s).", nullptr, static_cast<int>(preview.rows.size())));
    m_isFirst = true;
    m_tabs->setCurrentIndex(ListTab);
    if (!m_draft.proposal())
        showProposal();
}

void ImportResult::showProposal()
{
    static const exchange::ImportPlan nothing;
    const std::shared_ptr<const Proposal> &proposal = m_draft.proposal();
    const exchange::ImportPlan &plan = proposal ? proposal->plan : nothing;
    const Preview preview = proposal ? proposal->preview : Preview();
    showCounts(proposal.get());
    showPreview(*m_preview, preview);
    m_previewNote->setVisible(preview.rows.size() < newRows(plan));
    m_previewNote->setText(
        tr("The first %Ln row(s) as they will be taken.", nullptr, static_cast<int>(preview.rows.size())));
    m_matches->showDraft(m_draft, m_workspace);
    m_words->setWords(m_draft.kind(), m_draft.words(), m_draft.answers(), m_workspace.library());
    m_rejects->setRemarks(remarksOf(proposal, &exchange::ImportPlan::rejects));
    m_notes->setRemarks(remarksOf(proposal, &exchange::ImportPlan::notes));
    showTabs(plan);
    if (proposal && std::exchange(m_isFirst, false))
        showFirst(plan);
}

void ImportResult::showCounts(const Proposal *proposal)
{
    m_counts->setText(proposal ? countsSentence(proposal->plan) : QString());
    m_brings->setText(proposal ? bringsSentence(proposal->plan) : QString());
}

void ImportResult::showTabs(const exchange::ImportPlan &plan)
{
    const QLocale locale;
    const auto name = [&](Tab tab, const QString &text, qsizetype count) {
        m_tabs->setTabText(tab, text.arg(locale.toString(count)));
    };
    name(NewTab, tr("&New (%1)"), newRows(plan));
    name(MatchesTab, tr("Alread&y there (%1)"), plan.matches.size());
    name(WordsTab, tr("&Words (%1)"), m_draft.words().size());
    name(RejectedTab, tr("Re&jected (%1)"), plan.rejects.size());
    name(NotesTab, tr("No&tes (%1)"), plan.notes.size());
    m_tabs->setTabVisible(MatchesTab, !plan.matches.isEmpty());
    m_tabs->setTabVisible(WordsTab, !m_draft.words().isEmpty());
}

// What needs an answer comes to the front once; after that people choose.
void ImportResult::showFirst(const exchange::ImportPlan &plan)
{
    if (newRows(plan) > 0)
        m_tabs->setCurrentIndex(NewTab);
    else if (!plan.matches.isEmpty())
        m_tabs->setCurrentIndex(MatchesTab);
    else if (!plan.rejects.isEmpty())
        m_tabs->setCurrentIndex(RejectedTab);
}

} // namespace slateboard
