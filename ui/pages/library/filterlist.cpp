// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/filterlist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/makeaction.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

namespace slateboard {
namespace {

constexpr int countRole = Qt::UserRole;
constexpr int headingRole = Qt::UserRole + 1;
constexpr int filterHeight = 26; // of a line
constexpr int filterInset = 8;

// What everybody needs.
const char *const commonFilters[][2] = {{QT_TRANSLATE_NOOP("FilterList", "All"), ""},
                                        {QT_TRANSLATE_NOOP("FilterList", "Lapse in 90 days"), "lapses<=90d"},
                                        {QT_TRANSLATE_NOOP("FilterList", "Not tied"), "tied:no"},
                                        {QT_TRANSLATE_NOOP("FilterList", "In talks"), "status:in-talks"}};

class FilterDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, filterHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.palette);
        const bool isHeading = index.data(headingRole).toBool();
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5);
        if (isChosen || option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? QPen(theme.accent) : QPen(Qt::NoPen));
            painter->setBrush(isChosen ? theme.accentSoft : QColor(Qt::transparent));
            painter->drawRoundedRect(frame, 4, 4);
        }
        const QRect room = option.rect.adjusted(filterInset, 0, -filterInset, 0);
        const QString count = index.data(countRole).toString();
        QFont font = option.font;
        font.setWeight(isChosen ? QFont::DemiBold : QFont::Normal);
        if (isHeading)
            font.setPointSizeF(font.pointSizeF() * 0.93);
        painter->setFont(font);
        const int countWidth = painter->fontMetrics().horizontalAdvance(count);
        painter->setPen(theme.subtext);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, count);
        painter->setPen(isHeading ? theme.subtext : isChosen ? theme.accent : theme.text);
        const int left = room.width() - (count.isEmpty() ? 0 : countWidth + filterInset);
        painter->drawText(room, Qt::AlignLeft | (isHeading ? Qt::AlignBottom : Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, left));
        painter->restore();
    }
};

} // namespace

FilterList::FilterList(Workspace &workspace, const IpListModel &model, QWidget *parent) :
    QListWidget(parent), m_workspace(workspace), m_model(model), m_rename(makeAction(*this, nullptr, Qt::Key_F2)),
    m_replace(makeAction(*this)), m_delete(makeAction(*this, nullptr, QKeySequence::Delete)), m_counts(this)
{
    addActions({m_rename, m_replace, m_delete});
    setItemDelegate(new FilterDelegate(this));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        if (const int line = row(item); line < m_lines.size() && !item->data(headingRole).toBool())
            emit chosen(search::toText(m_lines.at(line).query, spokenLanguage()));
    });
    connect(this, &QListWidget::itemChanged, this, &FilterList::takeName);
    connect(itemDelegate(), &QAbstractItemDelegate::closeEditor, this, &FilterList::fill, Qt::QueuedConnection);
    connect(this, &QWidget::customContextMenuRequested, this, &FilterList::openMenu);
    connect(m_rename, &QAction::triggered, this, [this] {
        if (currentSaved())
            editItem(currentItem());
    });
    connect(m_replace, &QAction::triggered, this, &FilterList::replaceCurrent);
    connect(m_delete, &QAction::triggered, this, &FilterList::deleteCurrent);
    connect(&model, &IpListModel::factsChanged, this, &FilterList::countLines);
    connect(&workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (changes.touches(Table::SavedFilter))
            fill();
    });
    retranslate();
}

void FilterList::fill()
{
    const QSignalBlocker isNothingTyped(this);
    const int at = currentRow();
    const SavedFilterId current = m_lines.value(at).id;
    clear();
    m_lines.clear();
    for (const auto &[name, text] : commonFilters)
        addLine(QCoreApplication::translate("FilterList", name), {{}, search::parse(QString::fromLatin1(text)).query});
    addLine(m_workspace.library().savedFilters.isEmpty() ? QString() : tr("Saved"), {});
    item(count() - 1)->setFlags(Qt::NoItemFlags);
    item(count() - 1)->setData(headingRole, true);
    QList<SavedFilter> saved = m_workspace.library().savedFilters;
    std::ranges::stable_sort(
        saved, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; }, &SavedFilter::name);
    for (const SavedFilter &filter : std::as_const(saved)) {
        addLine(filter.name, {filter.id, search::parse(filter.filter).query});
        item(count() - 1)->setFlags(item(count() - 1)->flags() | Qt::ItemIsEditable);
    }
    mark();
    goTo(current, at);
    countLines();
}

// The keys stay on the line where they were. That of a new filter is the one that says what is searched.
void FilterList::goTo(SavedFilterId current, int line)
{
    const auto found = std::ranges::find(m_lines, current, &Line::id);
    const bool isGone = line >= count() || (line >= 0 && item(line)->data(headingRole).toBool());
    if (!current.isNull() && found != m_lines.end())
        setCurrentRow(static_cast<int>(found - m_lines.begin()), QItemSelectionModel::NoUpdate);
    else if (isGone)
        setCurrentRow(selectedItems().isEmpty() ? 0 : row(selectedItems().first()), QItemSelectionModel::NoUpdate);
    else
        setCurrentRow(line, QItemSelectionModel::NoUpdate);
}

void FilterList::addLine(const QString &name, const Line &line)
{
    addItem(name);
    m_lines << line;
    item(count() - 1)->setToolTip(search::toText(line.query, spokenLanguage()));
}

void FilterList::setQuery(const search::Query &query)
{
    m_query = query;
    mark();
}

// Selected is the line that says what is searched now; which one the keys are on is another matter.
void FilterList::mark()
{
    clearSelection();
    for (int line = 0; line < m_lines.size(); ++line) {
        if (!item(line)->data(headingRole).toBool() && m_lines.at(line).query == m_query) {
            item(line)->setSelected(true);
            return;
        }
    }
}

void FilterList::countLines()
{
    if (!isVisible())
        return;
    QList<search::Query> queries;
    for (const Line &line : std::as_const(m_lines))
        queries << line.query;
    m_counts.ask(
        [ips = m_model.ips(), facts = m_model.sharedFacts(), queries] {
            std::vector<int> counts;
            for (const search::Query &query : queries) {
                const std::vector<char> passes = passing(ips, *facts, {query, {}});
                counts.push_back(static_cast<int>(std::ranges::count(passes, 1)));
            }
            return counts;
        },
        [this](const std::vector<int> &counts) { showCounts(counts); });
}

void FilterList::showCounts(const std::vector<int> &counts)
{
    const QSignalBlocker isNothingTyped(this);
    const auto known = std::min<qsizetype>(m_lines.size(), static_cast<qsizetype>(counts.size()));
    for (int line = 0; line < known; ++line) {
        if (item(line)->data(headingRole).toBool())
            continue;
        const QString number = m_workspace.format().number(counts[static_cast<size_t>(line)]);
        item(line)->setData(countRole, number);
        item(line)->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(item(line)->text(), number));
    }
    viewport()->update();
}

void FilterList::saveQuery()
{
    const QSignalBlocker isNothingTyped(this);
    auto *line = new QListWidgetItem(search::toText(m_query, spokenLanguage()), this);
    line->setFlags(line->flags() | Qt::ItemIsEditable);
    setCurrentItem(line, QItemSelectionModel::NoUpdate);
    editItem(line);
}

void FilterList::takeName(const QListWidgetItem *changed)
{
    const int line = row(changed);
    const QString name = changed->text().trimmed();
    if (name.isEmpty())
        return;
    if (line >= m_lines.size())
        take({}, name, m_query);
    else if (!m_lines.at(line).id.isNull())
        take(m_lines.at(line).id, name, m_lines.at(line).query);
}

void FilterList::take(SavedFilterId id, const QString &name, const search::Query &query)
{
    // In the file in one language; both are read.
    m_workspace.follow(m_workspace.session().saveFilter({id, name, search::toText(query, Language::English)}));
}

const SavedFilter *FilterList::currentSaved() const
{
    const SavedFilterId id = m_lines.value(currentRow()).id;
    return m_workspace.canEdit() && !id.isNull() ? findRow(m_workspace.library().savedFilters, id) : nullptr;
}

void FilterList::replaceCurrent()
{
    if (const SavedFilter *saved = currentSaved())
        take(saved->id, saved->name, m_query);
}

void FilterList::deleteCurrent()
{
    if (const SavedFilter *saved = currentSaved())
        m_workspace.follow(m_workspace.session().deleteFilter(saved->id));
}

void FilterList::openMenu(const QPoint &position)
{
    if (!currentSaved())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_rename, m_replace, m_delete});
    menu->popup(viewport()->mapToGlobal(position));
}

void FilterList::keyPressEvent(QKeyEvent *event)
{
    const bool isEntered = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEntered && state() != QAbstractItemView::EditingState && currentItem())
        emit itemClicked(currentItem());
    else
        QListWidget::keyPressEvent(event);
}

void FilterList::showEvent(QShowEvent *event)
{
    QListWidget::showEvent(event);
    countLines();
}

void FilterList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FilterList::retranslate()
{
    setAccessibleName(tr("Saved filters"));
    m_rename->setText(tr("Rename filter"));
    m_replace->setText(tr("Replace by the present search"));
    m_delete->setText(tr("Delete filter"));
    fill();
}

} // namespace slateboard
