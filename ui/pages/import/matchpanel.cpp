// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/matchpanel.h"

#include "ui/models/workspace.h"
#include "ui/pages/import/choicedelegate.h"
#include "ui/pages/import/freeaside.h"
#include "ui/pages/import/importdraft.h"
#include "ui/pages/import/matchdetail.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/segments.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace slateboard {
namespace {

using exchange::MatchAction;

constexpr int matchActionCount = 3;
constexpr int matchLineWidth = 64;
constexpr int matchActionWidth = 100;
constexpr int matchTitleWidth = 150;
constexpr int matchBeforeWidth = 190;
constexpr int detailFieldWidth = 150;
constexpr int detailRows = 5; // that can be seen at once

} // namespace

MatchPanel::MatchPanel(QWidget *parent) :
    QWidget(parent), m_question(new QLabel(tr("Rows that the library already has:"))),
    m_all(new Segments(matchActionCount)), m_exceptions(new QLabel), m_view(new TableView),
    m_table(new MatchTable(this)), m_detail(new FigureView)
{
    m_all->setAccessibleName(m_question->text());
    m_exceptions->setForegroundRole(QPalette::PlaceholderText);
    m_view->setModel(m_table);
    ChoiceDelegate::install(*m_view, MatchTable::ActionColumn);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Rows that the library already has"));
    m_view->setColumnWidth(MatchTable::LineColumn, matchLineWidth);
    m_view->setColumnWidth(MatchTable::ActionColumn, matchActionWidth);
    m_view->setColumnWidth(MatchTable::TitleColumn, matchTitleWidth);
    m_view->setColumnWidth(MatchTable::BeforeColumn, matchBeforeWidth);
    m_detail->setSortingEnabled(false);
    m_detail->setAccessibleName(tr("The chosen row beside what the library has"));
    m_detail->setColumns({{tr("Field"), false, detailFieldWidth}, {tr("In the library")}, {tr("In the list")}});
    m_detail->setFixedHeight(m_detail->heightOfRows() * (detailRows + 1) + 4);
    auto *choice = new QHBoxLayout;
    choice->setContentsMargins(8, 4, 8, 0);
    choice->setSpacing(8);
    choice->addWidget(m_question);
    choice->addWidget(m_all);
    choice->addWidget(m_exceptions, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(choice);
    column->addWidget(m_view, 1);
    column->addWidget(m_detail);
    connect(m_all, &Segments::chosen, this, [this](int index) { emit allChosen(static_cast<MatchAction>(index)); });
    connect(m_table, &MatchTable::actionChosen, this, &MatchPanel::choose);
    connect(m_view, &TableView::escaped, this, &MatchPanel::escaped);
    connect(m_detail, &TableView::escaped, this, &MatchPanel::escaped);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MatchPanel::showCurrent);
    connect(m_table, &QAbstractItemModel::modelReset, this, &MatchPanel::showCurrent);
}

void MatchPanel::showDraft(const ImportDraft &draft, const Workspace &workspace)
{
    m_kind = draft.kind();
    QStringList names = MatchTable::actionNames(m_kind);
    m_all->setTexts(names);
    m_all->setCurrent(static_cast<int>(draft.matchAction()));
    m_exceptions->setText(draft.matchActions().isEmpty()
                              ? QString()
                              : tr("%Ln row(s) otherwise", nullptr, static_cast<int>(draft.matchActions().size())));
    m_mapping = draft.mapping();
    m_ips = workspace.library().ips;
    m_formatter = workspace.format();
    auto before = std::exchange(m_source, draft.table());
    freeAside(before);
    m_table->setMatches(draft.proposal(), m_kind, m_ips);
    if (!m_view->currentIndex().isValid() && m_table->rowCount() > 0)
        m_view->setCurrentIndex(m_table->index(0, MatchTable::ActionColumn));
    showCurrent();
}

// A choice in one of several selected rows is one for all of them.
void MatchPanel::choose(int row, MatchAction action)
{
    QList<int> rows = m_view->selectedRowNumbers();
    if (rows.size() == m_table->rowCount())
        return emit allChosen(action); // the same, and at once
    if (!rows.contains(row))
        rows = {row};
    QList<int> lines;
    for (int each : std::as_const(rows))
        lines << m_table->match(each).line;
    emit linesChosen(lines, action);
}

void MatchPanel::showCurrent()
{
    const int row = m_view->currentIndex().row();
    const bool isAny = row >= 0 && row < m_table->rowCount();
    const auto existing = isAny ? m_ips.find(m_table->match(row).existing) : std::optional<IpHead>();
    const bool isKnown = existing || (isAny && m_table->match(row).document != 0);
    m_detail->table().setRows(
        isKnown && m_source ? matchDetail(m_table->match(row), existing, *m_source, m_kind, m_mapping, *m_formatter)
                            : QList<FigureRow>());
}

} // namespace slateboard
