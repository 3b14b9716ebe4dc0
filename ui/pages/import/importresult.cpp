// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/importresult.h"

#include "ui/pages/import/remarktable.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace slateboard {
namespace {

enum Tab { TakenTab, RejectedTab, NotesTab };
constexpr int lineWidth = 76;
constexpr int leastColumn = 56;
constexpr int widestColumn = 220;
constexpr int besideText = 20; // pixels of a cell that are not text
constexpr int nameWidth = 150;

/// The columns, each as wide as what stands in it.
QList<FigureColumn> fitted(const Preview &preview, const QFontMetrics &metrics)
{
    QList<FigureColumn> columns = preview.columns;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        int width = metrics.horizontalAdvance(columns[i].head);
        for (const FigureRow &row : preview.rows)
            width = std::max(width, metrics.horizontalAdvance(row.cells[i].text));
        columns[i].width = std::clamp(width + besideText, leastColumn, widestColumn);
    }
    return columns;
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

} // namespace

ImportResult::ImportResult(QWidget *parent) :
    QWidget(parent), m_counts(new QLabel), m_brings(new QLabel), m_tabs(new QTabWidget), m_preview(new FigureView),
    m_previewNote(new QLabel), m_rejects(new RemarkTable(this)), m_notes(new RemarkTable(this))
{
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() * 1.15);
    strong.setWeight(QFont::DemiBold);
    m_counts->setFont(strong);
    m_brings->setWordWrap(true);
    m_previewNote->setForegroundRole(QPalette::PlaceholderText);
    m_preview->setSortingEnabled(false); // in the order of the file
    m_preview->setAccessibleName(tr("The first rows as they will be taken"));
    auto *taken = new QWidget;
    auto *takenColumn = new QVBoxLayout(taken);
    takenColumn->setContentsMargins(0, 0, 0, 4);
    takenColumn->addWidget(m_preview, 1);
    takenColumn->addWidget(m_previewNote);
    m_previewNote->setContentsMargins(8, 0, 8, 0);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(taken, QString());
    m_tabs->addTab(remarksPage(*m_rejects, tr("Rejected rows")), QString());
    m_tabs->addTab(remarksPage(*m_notes, tr("Notes")), QString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_counts);
    column->addWidget(m_brings);
    column->addSpacing(4);
    column->addWidget(m_tabs, 1);
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
    view->horizontalHeader()->setStretchLastSection(true);
    view->verticalHeader()->setDefaultSectionSize(2 * view->fontMetrics().lineSpacing() + 8);
    connect(view, &TableView::escaped, this, &ImportResult::escaped);
    return view;
}

void ImportResult::showProposal(const Proposal *proposal)
{
    static const Proposal none;
    const Proposal &shown = proposal ? *proposal : none;
    m_counts->setText(proposal ? countsSentence(shown.plan) : QString());
    m_brings->setText(proposal ? bringsSentence(shown.plan.rows) : QString());
    m_preview->setColumns(fitted(shown.preview, m_preview->fontMetrics()));
    m_preview->table().setRows(shown.preview.rows);
    m_previewNote->setVisible(shown.preview.rows.size() < shown.plan.rowsTaken);
    m_previewNote->setText(
        tr("The first %Ln row(s) as they will be taken.", nullptr, static_cast<int>(shown.preview.rows.size())));
    m_rejects->setRemarks(shown.plan.rejects);
    m_notes->setRemarks(shown.plan.notes);
    const QLocale locale;
    m_tabs->setTabText(TakenTab, tr("Taken (%1)").arg(locale.toString(shown.plan.rowsTaken)));
    m_tabs->setTabText(RejectedTab, tr("Rejected (%1)").arg(locale.toString(shown.plan.rejects.size())));
    m_tabs->setTabText(NotesTab, tr("Notes (%1)").arg(locale.toString(shown.plan.notes.size())));
}

} // namespace slateboard
