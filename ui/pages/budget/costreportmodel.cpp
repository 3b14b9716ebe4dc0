// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/costreportmodel.h"

#include "app/planning/duecommitments.h"
#include "app/session/costverbs.h"
#include "ui/models/figuretable.h"
#include "ui/models/headcell.h"
#include "ui/models/workspace.h"

#include <optional>

namespace slateboard {

using planning::CostNode;

/// Every line and document has a place; those below one stand side by side.
struct CostReportModel::Lines {
    struct Line {
        const CostNode *node = nullptr; // null: a document
        CostId document;
        int parent = -1;
        int row = 0;
        int firstBelow = 0;
        int countBelow = 0;
    };
    planning::CostReport report;
    QHash<CostId, Money> open; // of commitments
    std::vector<Line> lines;   // the programme first

    void place()
    {
        lines.push_back({&report.programme, {}, -1, 0, 0, 0});
        for (size_t i = 0; i < lines.size(); ++i) {
            const CostNode *node = lines[i].node;
            if (!node)
                continue;
            lines[i].firstBelow = static_cast<int>(lines.size());
            int row = 0;
            for (const CostNode &below : node->below)
                lines.push_back({&below, {}, static_cast<int>(i), row++, 0, 0});
            for (CostId document : report.documentsOf(*node))
                lines.push_back({nullptr, document, static_cast<int>(i), row++, 0, 0});
            lines[i].countBelow = row;
        }
    }
    [[nodiscard]] bool hasSamePlaces(const Lines &other) const
    {
        const auto isSame = [](const Line &a, const Line &b) {
            return !a.node == !b.node && a.document == b.document && a.parent == b.parent &&
                   (!a.node || (a.node->name == b.node->name && a.node->title == b.node->title &&
                                a.node->account == b.node->account));
        };
        return std::ranges::equal(lines, other.lines, isSame);
    }
};

CostReportModel::Report CostReportModel::prepared(planning::CostReport report, const Library &library, Day asOf)
{
    auto lines = std::make_shared<Lines>();
    lines->report = std::move(report);
    lines->open = planning::openCommitments(library, asOf);
    lines->place();
    return lines;
}

CostReportModel::CostReportModel(Workspace &workspace, QObject *parent) :
    QAbstractItemModel(parent), m_workspace(workspace)
{}

void CostReportModel::setReport(Report report)
{
    if (!m_report || !m_report->hasSamePlaces(*report)) {
        beginResetModel();
        m_report = std::move(report);
        return endResetModel();
    }
    emit layoutAboutToBeChanged(); // the same lines in the same places, each with other figures
    m_report = std::move(report);
    emit layoutChanged();
}

const CostNode *CostReportModel::node(const QModelIndex &index) const
{
    return index.isValid() ? m_report->lines[index.internalId()].node : nullptr;
}

CostId CostReportModel::document(const QModelIndex &index) const
{
    return index.isValid() ? m_report->lines[index.internalId()].document : CostId();
}

QString CostReportModel::key(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const CostNode *line = node(index);
    const QString own = line
                            ? QStringLiteral("%1 %2 %3").arg(line->title.value).arg(line->account.value).arg(line->name)
                            : QString::number(document(index).value);
    return key(index.parent()) + u'/' + own;
}

void CostReportModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, reportColumnCount - 1);
}

QModelIndex CostReportModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!m_report || row < 0 || row >= rowCount(parent) || column < 0 || column >= reportColumnCount)
        return {};
    if (!parent.isValid())
        return createIndex(0, column, quintptr{0});
    return createIndex(row, column, static_cast<quintptr>(m_report->lines[parent.internalId()].firstBelow + row));
}

QModelIndex CostReportModel::parent(const QModelIndex &index) const
{
    const int above = index.isValid() ? m_report->lines[index.internalId()].parent : -1;
    return above < 0 ? QModelIndex()
                     : createIndex(m_report->lines[static_cast<size_t>(above)].row, 0, static_cast<quintptr>(above));
}

int CostReportModel::rowCount(const QModelIndex &parent) const
{
    if (!m_report || parent.column() > 0)
        return 0;
    return parent.isValid() ? m_report->lines[parent.internalId()].countBelow : 1;
}

int CostReportModel::columnCount(const QModelIndex &) const
{
    return reportColumnCount;
}

QString CostReportModel::lineText(const CostNode &node, ReportColumn column) const
{
    const Formatter format = m_workspace.format();
    const auto said = [&](Money money) { return money == Money{} ? QStringLiteral("–") : format.moneyShort(money); };
    const Money variance = node.sums.variance();
    switch (column) {
    case ReportColumn::Name: return node.name.isEmpty() ? tr("Whole plan") : node.name;
    case ReportColumn::Budget: return said(node.sums.budget);
    case ReportColumn::Actual: return said(node.sums.actual);
    case ReportColumn::Committed: return said(node.sums.committed);
    case ReportColumn::ToComplete:
        return (node.estimate.isNull() ? QString() : QStringLiteral("✎ ")) + said(node.sums.toComplete);
    case ReportColumn::Efc: return said(node.sums.efc());
    case ReportColumn::Variance: break;
    }
    return (variance.minor < 0 ? QStringLiteral("✕ ") : QString()) + said(variance);
}

QString CostReportModel::documentText(CostId id, ReportColumn column) const
{
    const Library &library = m_workspace.library();
    const Formatter format = m_workspace.format();
    const Cost *cost = findRow(library.costs, id);
    if (!cost)
        return {};
    const bool isPayment = cost->kind == CostKind::Actual;
    const Money open = m_report->open.value(id);
    switch (column) {
    case ReportColumn::Name: {
        const Party *party = findRow(library.parties, cost->counterparty);
        QStringList parts{format.day(cost->day), wordFor(cost->kind)};
        if (!cost->document.isEmpty())
            parts << cost->document;
        if (party)
            parts << nameIn(format.language(), party->name, party->englishName);
        return parts.join(QStringLiteral(" · "));
    }
    case ReportColumn::Actual: return isPayment ? format.moneyShort(cost->amount) : QString();
    case ReportColumn::Committed: return isPayment ? QString() : open == Money{} ? tr("paid") : format.moneyShort(open);
    default: return {};
    }
}

QString CostReportModel::estimateTip(const CostNode &node) const
{
    const Estimate *estimate = findRow(m_workspace.library().estimates, node.estimate);
    if (!estimate)
        return node.isLeaf ? tr("Budget less what is paid and committed. Type another amount if the account will cost "
                                "more or less than that.")
                           : QString();
    QString said = tr("Estimated on %1").arg(m_workspace.format().day(estimate->day));
    if (!estimate->by.isEmpty())
        said += u' ' + tr("by %1").arg(estimate->by);
    if (!estimate->note.isEmpty())
        said += QStringLiteral(": ") + estimate->note;
    if (node.paidSince > 0)
        said += u'\n' + tr("%Ln document(s) came since: see whether it still holds.", nullptr, node.paidSince);
    return said;
}

QString CostReportModel::tip(const QModelIndex &index) const
{
    const auto column = static_cast<ReportColumn>(index.column());
    const CostNode *line = node(index);
    if (!line) {
        const Cost *cost = findRow(m_workspace.library().costs, document(index));
        return cost && column != ReportColumn::Name ? m_workspace.format().moneyExact(cost->amount)
                                                    : documentText(document(index), column);
    }
    switch (column) {
    case ReportColumn::Name: return lineText(*line, column);
    case ReportColumn::Budget: return m_workspace.format().moneyExact(line->sums.budget);
    case ReportColumn::Actual: return m_workspace.format().moneyExact(line->sums.actual);
    case ReportColumn::Committed: return m_workspace.format().moneyExact(line->sums.committed);
    case ReportColumn::ToComplete: {
        const QString more = estimateTip(*line);
        return m_workspace.format().moneyExact(line->sums.toComplete) + (more.isEmpty() ? more : u'\n' + more);
    }
    case ReportColumn::Efc: return m_workspace.format().moneyExact(line->sums.efc());
    case ReportColumn::Variance: break;
    }
    return m_workspace.format().moneyExact(line->sums.variance());
}

int CostReportModel::tone(const QModelIndex &index) const
{
    const CostNode *line = node(index);
    const auto column = static_cast<ReportColumn>(index.column());
    CellTone tone = line ? CellTone::Plain : CellTone::Quiet;
    if (line && column == ReportColumn::Variance && line->sums.variance().minor < 0)
        tone = CellTone::Over;
    else if (line && column == ReportColumn::ToComplete && line->paidSince > 0)
        tone = CellTone::Warn;
    return static_cast<int>(tone);
}

QVariant CostReportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<ReportColumn>(index.column());
    const CostNode *line = node(index);
    switch (role) {
    case Qt::DisplayRole: return line ? lineText(*line, column) : documentText(document(index), column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return tip(index);
    case Qt::TextAlignmentRole: return cellAlignment(column != ReportColumn::Name);
    case ToneRole: return tone(index);
    case StrongRole: return line && (!index.parent().isValid() || column == ReportColumn::Efc);
    default: return {};
    }
}

QVariant CostReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList names{tr("Where the money stands"),
                            tr("Budget"),
                            tr("Actual"),
                            tr("Committed"),
                            tr("To complete"),
                            tr("EFC"),
                            tr("Variance")};
    return headCell(names.value(section), section > 0, orientation, role);
}

Qt::ItemFlags CostReportModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const CostNode *line = node(index);
    const bool canEdit = line && line->isLeaf && !line->account.isNull() && m_workspace.canEdit() &&
                         static_cast<ReportColumn>(index.column()) == ReportColumn::ToComplete;
    return canEdit ? flags | Qt::ItemIsEditable : flags;
}

// An invalid value takes the estimate back.
bool CostReportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const CostNode *line = role == Qt::EditRole ? node(index) : nullptr;
    if (!line || !line->isLeaf)
        return false;
    Session &session = m_workspace.session();
    if (!value.isValid()) {
        if (!line->estimate.isNull())
            m_workspace.follow(dropEstimates(session, line->title, line->account, session.today()));
        return true;
    }
    const Money amount{value.toLongLong()};
    if (amount == line->sums.toComplete && line->estimate.isNull())
        return true;
    Estimate estimate{{}, line->title, line->account, session.today(), amount, {}, {}};
    const Estimate *before = findRow(m_workspace.library().estimates, line->estimate);
    if (before && before->day == estimate.day) { // which it replaces
        estimate.by = before->by;
        estimate.note = before->note;
    }
    m_workspace.follow(enterEstimate(session, estimate));
    return true;
}

} // namespace slateboard
