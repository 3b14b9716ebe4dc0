// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/mergeform.h"

#include "ui/theme/theme.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tablehead.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace slateboard {
namespace {

// Lines of the table: which one is kept, the fields, and what hangs on them.
constexpr int keptLine = 0;
constexpr int firstField = 1;
constexpr int memberWidth = 220;
constexpr int tieLines = 4;

// Paints a cell in its own colours and weight.
class MergeDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter *painter, const QRect &area, const QModelIndex &index, const Theme &theme) const override
    {
        if (const auto ground = index.data(Qt::BackgroundRole).value<QBrush>(); ground.style() != Qt::NoBrush)
            painter->fillRect(area.adjusted(1 - inset, 1, inset - 1, 0), ground); // within the frame of the current one
        painter->setPen(index.data(Qt::ForegroundRole).value<QBrush>().color());
        painter->setFont(index.data(Qt::FontRole).value<QFont>());
        RowDelegate::paintContent(painter, area, index, theme);
    }
};

int lineOf(IpField field)
{
    return firstField + static_cast<int>(allIpFields().indexOf(field));
}

template <class Row>
void count(const QList<Row> &rows, QHash<IpId, MergeTies> &ties, int MergeTies::*number)
{
    for (const Row &row : rows) {
        if (const auto found = ties.find(row.ip); found != ties.end())
            ++((*found).*number);
    }
}

// What hangs on some source IPs, in one pass over the library.
QHash<IpId, MergeTies> tiesOf(const QList<SourceIp> &ips, const Library &library, Language language)
{
    QHash<IpId, MergeTies> ties;
    for (const SourceIp &ip : ips)
        ties.insert(ip.id, {});
    count(library.grants, ties, &MergeTies::grants);
    count(library.scoutEvents, ties, &MergeTies::steps);
    count(library.ipMetrics, ties, &MergeTies::metrics);
    for (const TitleIp &tie : library.titleIps) {
        const Title *title = ties.contains(tie.ip) ? findRow(library.titles, tie.title) : nullptr;
        if (title)
            ties[tie.ip].titles << title->name(language);
    }
    return ties;
}

QString partName(const QString &part)
{
    return part.isEmpty() ? QString() : part.front().isDigit() ? MergeForm::tr("part %1").arg(part) : part;
}

} // namespace

MergeForm::MergeForm(const Workspace &workspace, QWidget *parent) :
    QTableWidget(parent), m_workspace(workspace), m_ties(this)
{
    setHorizontalHeader(new TableHead(this));
    setVerticalHeader(new TableHead(this, Qt::Vertical));
    horizontalHeader()->setSectionsMovable(false);
    setItemDelegate(new MergeDelegate(this));
    setCornerButtonEnabled(false);
    for (auto *corner : findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly)) // the style makes a button of it
        corner->setStyleSheet(
            QStringLiteral("QTableCornerButton::section { background: palette(base); border: none; }"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection); // what is taken stands out, not where the keys are
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    connect(this, &QTableWidget::cellClicked, this, &MergeForm::choose);
    retranslate();
}

void MergeForm::setGroup(const search::DuplicateGroup &group, const QList<SourceIp> &members)
{
    m_choice.emplace(members);
    const QPersistentModelIndex place = currentIndex();
    fill(group);
    askTies();
    showChoice();
    setCurrentCell(std::max(0, place.row()), 0);
}

void MergeForm::clearGroup()
{
    m_choice.reset();
    setRowCount(0);
    setColumnCount(0);
}

void MergeForm::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (m_choice) {
        askTies();
        showChoice();
    }
}

void MergeForm::fill(const search::DuplicateGroup &group)
{
    const auto members = static_cast<int>(m_choice->members().size());
    const auto fields = static_cast<int>(allIpFields().size());
    setColumnCount(members);
    setRowCount(firstField + fields + tieLines);
    m_parts.clear();
    for (int member = 0; member < members; ++member) {
        m_parts << group.members[member].part;
        for (int line = 0; line < rowCount(); ++line)
            setItem(line, member, new QTableWidgetItem);
        setColumnWidth(member, memberWidth);
    }
    retranslate();
}

void MergeForm::retranslate()
{
    setAccessibleName(tr("Source IPs side by side"));
    if (!m_choice)
        return;
    QStringList heads;
    for (int member = 0; member < columnCount(); ++member) {
        const QString number = tr("Source IP %1").arg(member + 1);
        const QString part = partName(m_parts[member]);
        heads << (part.isEmpty() ? number : number + QStringLiteral(" · ") + part);
    }
    setHorizontalHeaderLabels(heads);
    QStringList lines{tr("Kept")};
    for (IpField field : allIpFields())
        lines << fieldName(field);
    lines << tr("Rights") << tr("Made into") << tr("Scouting") << tr("Metrics");
    setVerticalHeaderLabels(lines);
}

// Aside, because all grants, steps and metrics of the library are passed over.
void MergeForm::askTies()
{
    m_ties.ask([ips = m_choice->members(), library = m_workspace.library(),
                language = m_workspace.language()] { return tiesOf(ips, library, language); },
               [this](const QHash<IpId, MergeTies> &ties) { fillTies(ties); });
}

// All of this goes to the one that is kept, so there is nothing to choose.
void MergeForm::fillTies(const QHash<IpId, MergeTies> &ties)
{
    if (!m_choice)
        return; // left by now
    const int line = rowCount() - tieLines;
    for (int member = 0; member < columnCount(); ++member) {
        const MergeTies known = ties.value(m_choice->members()[member].id);
        const QStringList texts{known.grants > 0 ? tr("%n grant(s)", nullptr, known.grants) : QString(),
                                known.titles.join(QStringLiteral(", ")),
                                known.steps > 0 ? tr("%n step(s)", nullptr, known.steps) : QString(),
                                known.metrics > 0 ? tr("%n value(s)", nullptr, known.metrics) : QString()};
        for (int i = 0; i < tieLines; ++i) {
            QTableWidgetItem *cell = item(line + i, member);
            cell->setText(texts[i]);
            cell->setToolTip(texts[i]);
            cell->setForeground(Theme::of(palette()).subtext);
        }
    }
}

void MergeForm::choose(int line, int member)
{
    if (!m_choice || member < 0)
        return;
    if (line == keptLine)
        m_choice->keep(member);
    else if (line - firstField < allIpFields().size())
        m_choice->choose(allIpFields()[line - firstField], member);
    showChoice();
}

void MergeForm::showChoice()
{
    for (int member = 0; member < columnCount(); ++member) {
        const bool isKept = member == m_choice->kept();
        showCell(keptLine, member, isKept ? tr("This one is kept") : tr("Goes into the other"), isKept, true);
        for (IpField field : allIpFields()) {
            const int chosen = m_choice->chosen(field);
            showCell(lineOf(field), member, textOf(m_choice->members()[member], field),
                     chosen == member || chosen == MergeChoice::allOfThem, m_choice->differs(field));
        }
    }
}

// Colour alone tells nothing: what is taken has a sign before it too.
void MergeForm::showCell(int line, int member, const QString &text, bool isChosen, bool differs)
{
    const Theme theme = Theme::of(palette());
    QTableWidgetItem *cell = item(line, member);
    const bool isTaken = isChosen && differs;
    const QString oneLine = text.simplified();
    cell->setText(!differs ? oneLine : (isTaken ? QStringLiteral("✓ ") : QStringLiteral("○ ")) + oneLine);
    cell->setToolTip(text);
    cell->setForeground(differs && isChosen ? theme.text : theme.subtext);
    cell->setBackground(isTaken ? QBrush(theme.accentSoft) : QBrush());
    QFont strong = font();
    strong.setBold(isTaken);
    cell->setFont(strong);
    const QString head = verticalHeaderItem(line)->text() + QStringLiteral(": ") + text;
    cell->setData(Qt::AccessibleTextRole, isTaken ? tr("%1, taken").arg(head) : head);
}

void MergeForm::keyPressEvent(QKeyEvent *event)
{
    const bool chooses =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (chooses && event->modifiers() == Qt::NoModifier)
        choose(currentRow(), currentColumn());
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace slateboard
