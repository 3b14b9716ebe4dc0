// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/costreportview.h"

#include "app/planning/overruns.h"
#include "ui/models/clipboardtable.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/rowdelegate.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QTreeView>
#include <QVBoxLayout>

#include <numeric>

namespace slateboard {
namespace {

constexpr int shownOverruns = 4; // at once
constexpr int amountLetters = 13;

/// Paints the report's cells in their tone, and edits what is to complete.
class ReportDelegate : public RowDelegate {
public:
    ReportDelegate(const Workspace &workspace, QObject *parent) : RowDelegate(parent), m_workspace(workspace) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {RowDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + 9};
    }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *edit = new MoneyEdit(m_workspace.format(), parent);
        edit->setMinimumWidth(0);
        edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        return edit;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        const auto *model = static_cast<const CostReportModel *>(index.model());
        auto *edit = static_cast<MoneyEdit *>(editor);
        if (const planning::CostNode *node = model->node(index))
            edit->setMoney(node->sums.toComplete);
        edit->selectAll();
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        const auto *edit = static_cast<MoneyEdit *>(editor);
        if (edit->isAcceptable())
            model->setData(index, edit->money() ? QVariant(edit->money()->minor) : QVariant());
    }

protected:
    void paintContent(QPainter *painter, const QRect &area, const QModelIndex &index, const Theme &theme) const override
    {
        switch (static_cast<CellTone>(index.data(CostReportModel::ToneRole).toInt())) {
        case CellTone::Quiet: painter->setPen(theme.subtext); break;
        case CellTone::Warn: painter->setPen(theme.warn); break;
        case CellTone::Over: painter->setPen(theme.over); break;
        default: break;
        }
        if (index.data(CostReportModel::StrongRole).toBool()) {
            QFont strong = painter->font();
            strong.setWeight(QFont::DemiBold);
            painter->setFont(strong);
        }
        RowDelegate::paintContent(painter, area, index, theme);
    }

private:
    const Workspace &m_workspace;
};

} // namespace

struct CostReportView::Found {
    CostReportModel::Report report;
    std::vector<planning::Overrun> overruns;
};

CostReportView::CostReportView(Workspace &workspace, QWidget *parent) :
    QWidget(parent), m_workspace(workspace), m_overrunCard(new Card), m_overruns(new FigureView),
    m_bar(new QHBoxLayout), m_grouping(new QComboBox), m_hint(new QLabel),
    m_model(new CostReportModel(workspace, this)), m_tree(new QTreeView)
{
    m_overruns->setHeadVisible(false);
    m_overruns->setColumns({{QString()}});
    m_overruns->setSortingEnabled(false);
    m_overrunCard->content().addWidget(m_overruns);
    m_overrunCard->hide();
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new ReportDelegate(workspace, m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->header()->setSectionsMovable(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // words of any length
    m_bar->addWidget(m_grouping);
    m_bar->addWidget(m_hint, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_overrunCard);
    column->addLayout(m_bar);
    column->addWidget(m_tree, 1);
    connect(m_grouping, &QComboBox::activated, this, &CostReportView::refresh);
    connect(m_tree, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (m_model->flags(index).testFlag(Qt::ItemIsEditable))
            m_tree->edit(index);
        else
            follow(index);
    });
    connect(m_overruns, &FigureView::followed, this,
            [this](const RowTarget &target) { emit m_workspace.titleRequested(std::get<TitleId>(target)); });
    connect(&workspace, &Workspace::figuresChanged, this, &CostReportView::refresh);
    connect(&workspace, &Workspace::languageChanged, this, &CostReportView::refresh);
    recolour();
    retranslate();
}

void CostReportView::addToBar(QWidget *widget)
{
    m_bar->addWidget(widget);
}

planning::CostGrouping CostReportView::grouping() const
{
    return static_cast<planning::CostGrouping>(m_grouping->currentIndex());
}

void CostReportView::setGrouping(planning::CostGrouping grouping)
{
    m_grouping->setCurrentIndex(static_cast<int>(grouping));
    refresh();
}

void CostReportView::refresh()
{
    m_isStale = true;
    if (isVisible())
        ask();
}

void CostReportView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    layOutColumns();
    if (m_isStale)
        ask();
}

void CostReportView::ask()
{
    if (!m_workspace.isReady())
        return;
    m_isStale = false;
    m_next.ask(
        [library = m_workspace.library(), figures = m_workspace.sharedFigures(), grouping = grouping(),
         language = m_workspace.language()] {
            return std::make_shared<const Found>(
                Found{CostReportModel::prepared(planning::costReport(library, *figures, grouping, language), library,
                                                figures->asOf),
                      planning::overrunsOf(library, *figures)});
        },
        [this](const std::shared_ptr<const Found> &found) { take(*found); });
}

void CostReportView::take(const Found &found)
{
    keepOpen();
    m_model->setReport(found.report);
    reopen();
    showOverruns(found);
    emit shown();
}

void CostReportView::showOverruns(const Found &found)
{
    const auto count = static_cast<int>(found.overruns.size());
    QList<FigureRow> rows;
    for (const planning::Overrun &overrun : found.overruns) {
        const bool isOver = overrun.kind == planning::OverrunKind::Expected;
        const QString sentence = planning::overrunSentence(m_workspace.library(), overrun, m_workspace.format());
        rows.append({{{(isOver ? QStringLiteral("✕ ") : QStringLiteral("▲ ")) + sentence,
                       {},
                       isOver ? CellTone::Over : CellTone::Warn}},
                     overrun.title});
    }
    m_overruns->table().setRows(rows);
    m_overruns->setFixedHeight(m_overruns->heightOfRows() * std::clamp(count, 1, shownOverruns) + 2);
    m_overrunCard->setHeading(tr("Over budget, or on the way to it"), m_workspace.format().number(count));
    m_overrunCard->setVisible(count > 0);
    if (!m_overruns->hasFocus())
        m_overruns->scrollToTop();
}

void CostReportView::keepOpen()
{
    if (!m_model->index(0, 0).isValid())
        return;
    m_open.clear();
    m_current = m_model->key(m_tree->currentIndex());
    for (QModelIndex index = m_model->index(0, 0); index.isValid(); index = m_tree->indexBelow(index)) {
        if (m_tree->isExpanded(index))
            m_open << m_model->key(index);
    }
}

// Open lines stay open; the programme is at first.
void CostReportView::reopen()
{
    const QModelIndex top = m_model->index(0, 0);
    m_tree->expand(top);
    for (QModelIndex index = top; index.isValid(); index = m_tree->indexBelow(index)) {
        const QString key = m_model->key(index);
        if (m_open.contains(key))
            m_tree->expand(index);
        if (!m_current.isEmpty() && key == m_current && !m_tree->currentIndex().isValid())
            m_tree->setCurrentIndex(index);
    }
    if (!m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(top);
}

// To the document, the title, or what is below.
void CostReportView::follow(const QModelIndex &index)
{
    const QModelIndex line = index.siblingAtColumn(0);
    const planning::CostNode *node = m_model->node(line);
    if (!line.isValid())
        return;
    if (!node)
        emit documentRequested(m_model->document(line));
    else if (m_model->rowCount(line) > 0)
        m_tree->setExpanded(line, !m_tree->isExpanded(line));
    else if (!node->title.isNull())
        emit m_workspace.titleRequested(node->title);
}

void CostReportView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

// The branches of the current line as soft as its cells.
void CostReportView::recolour()
{
    const Theme theme = Theme::of(palette());
    QPalette soft;
    soft.setColor(QPalette::Highlight, theme.accentSoft);
    soft.setColor(QPalette::HighlightedText, theme.text);
    m_tree->setPalette(soft);
}

bool CostReportView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_tree->hasFocus()) { // keys of an editor come by here too
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            follow(m_tree->currentIndex());
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
    }
    if (event->type() == QEvent::Resize && watched == m_tree->viewport()) // a scroll bar takes room too
        layOutColumns();
    return QWidget::eventFilter(watched, event);
}

void CostReportView::copy() const
{
    FigureTable table;
    QList<FigureColumn> columns;
    for (int column = 0; column < reportColumnCount; ++column)
        columns.append({m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()});
    QList<FigureRow> rows;
    for (QModelIndex index = m_model->index(0, 0); index.isValid(); index = m_tree->indexBelow(index)) {
        QString depth;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            depth += QStringLiteral("· ");
        FigureRow row;
        for (int column = 0; column < reportColumnCount; ++column)
            row.cells.append({(column == 0 ? depth : QString()) + index.siblingAtColumn(column).data().toString()});
        rows.append(row);
    }
    table.setColumns(columns);
    table.setRows(rows);
    QList<int> places(rows.size());
    std::iota(places.begin(), places.end(), 0);
    QGuiApplication::clipboard()->setMimeData(clipboardTable(table, places, {0, 1, 2, 3, 4, 5, 6}).release());
}

void CostReportView::layOutColumns()
{
    const int amount = fontMetrics().horizontalAdvance(QLatin1Char('0')) * amountLetters;
    const int left = m_tree->viewport()->width() - amount * (reportColumnCount - 1);
    m_tree->setColumnWidth(0, std::max(220, left));
    for (int column = 1; column < reportColumnCount; ++column)
        m_tree->setColumnWidth(column, amount);
}

void CostReportView::retranslate()
{
    const QStringList names{tr("By title"), tr("By account"), tr("By format"), tr("By production company")};
    for (int i = 0; i < names.size(); ++i) {
        if (i < m_grouping->count())
            m_grouping->setItemText(i, names[i]);
        else
            m_grouping->addItem(names[i]);
    }
    m_grouping->setAccessibleName(tr("How the report is grouped"));
    m_hint->setText(tr("Return opens a line, down to its documents. F2 on “To complete” of an account enters what it "
                       "will still cost."));
    m_tree->setAccessibleName(tr("Cost report"));
    m_overruns->setAccessibleName(tr("Over budget, or on the way to it"));
    m_model->retranslate();
}

} // namespace slateboard
