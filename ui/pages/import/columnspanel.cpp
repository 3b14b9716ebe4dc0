// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/columnspanel.h"

#include "ui/pages/import/choicedelegate.h"
#include "ui/pages/import/columntable.h"
#include "ui/pages/import/importdraft.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tonelabel.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr int fieldNameWidth = 172;
constexpr int kindWidth = 70;
constexpr int unreadWidth = 72;

} // namespace

ColumnsPanel::ColumnsPanel(ImportDraft &draft, QWidget *parent) :
    QWidget(parent), m_draft(draft), m_table(new ColumnTable(this)), m_view(new TableView), m_memory(new QWidget),
    m_remembered(new QLabel(tr("As you chose for such a header before."))),
    m_anew(new QPushButton(tr("&Propose anew"))), m_refusal(new ToneLabel)
{
    m_view->setModel(m_table);
    ChoiceDelegate::install(*m_view, ColumnTable::MeaningColumn);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("What the columns mean"));
    QHeaderView *head = m_view->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(ColumnTable::NameColumn, QHeaderView::Stretch);
    head->resizeSection(ColumnTable::MeaningColumn, fieldNameWidth);
    head->resizeSection(ColumnTable::KindColumn, kindWidth);
    head->resizeSection(ColumnTable::UnreadColumn, unreadWidth);
    m_remembered->setWordWrap(true);
    m_remembered->setForegroundRole(QPalette::PlaceholderText);
    m_anew->setAutoDefault(false);
    auto *memory = new QHBoxLayout(m_memory);
    memory->setContentsMargins(0, 0, 0, 0);
    memory->setSpacing(8);
    memory->addWidget(m_remembered, 1);
    memory->addWidget(m_anew);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_memory);
    column->addWidget(m_view, 1);
    column->addWidget(m_refusal);
    connect(m_table, &ColumnTable::meaningChosen, &draft, &ImportDraft::setMeaning);
    connect(m_anew, &QPushButton::clicked, &draft, &ImportDraft::proposeAnew);
    connect(m_view, &TableView::escaped, this, &ColumnsPanel::escaped);
}

void ColumnsPanel::showDraft()
{
    QStringList names;
    if (const auto &table = m_draft.table()) {
        for (int column = 0; column < table->header.size(); ++column)
            names << columnName(*table, column);
    }
    m_table->setColumns(m_draft.kind(), names, m_draft.mapping());
    if (!m_draft.isBusy())
        m_table->setFindings(m_draft.proposal() ? m_draft.proposal()->plan.columns : QList<exchange::ColumnFinding>());
    if (!m_view->currentIndex().isValid() && !names.isEmpty())
        m_view->setCurrentIndex(m_table->index(0, ColumnTable::MeaningColumn));
    m_memory->setVisible(m_draft.isRemembered());
    m_refusal->say(m_draft.planRefusal(), Tone::Over);
}

} // namespace slateboard
