// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historylist.h"

#include "app/session/editcontext.h"
#include "app/session/editdetail.h"
#include "ui/models/headcell.h"
#include "ui/models/workspace.h"

#include <QLocale>

namespace slateboard {
namespace {

constexpr int firstSteps = 500; // a few screenfuls, at once
constexpr int moreSteps = 10'000;

using ReadResult = Result<QList<store::ReadStep>>;

// Reads aside, then takes the block on the thread of `context`; an empty one where nothing more could be read.
void readBlock(QObject *context, const QString &path, const store::EditRange &range,
               std::function<void(std::shared_ptr<const HistoryBlock>)> take)
{
    const auto block = std::make_shared<std::shared_ptr<const HistoryBlock>>();
    runAside(
        context,
        [block, path, range] {
            auto steps = store::readSteps(path, range);
            *block = historyBlock(steps ? std::move(*steps) : QList<store::ReadStep>());
        },
        [block, take = std::move(take)] { take(*block); });
}

} // namespace

HistoryList::HistoryList(Workspace &workspace, QObject *parent) :
    QAbstractTableModel(parent), m_workspace(workspace), m_showing(this), m_looking(this)
{
    connect(&workspace.session(), &Session::undoChanged, this, [this] {
        if (m_isLoading && m_isSeen)
            readNewer();
        else
            m_hasNewer = m_isLoading;
    });
    connect(&workspace, &Workspace::languageChanged, this, [this] {
        translateAll();
        show();
    });
}

HistoryList::~HistoryList()
{
    *m_stop = true;
}

void HistoryList::load()
{
    if (std::exchange(m_isLoading, true))
        return;
    readOlder();
}

void HistoryList::setSeen(bool seen)
{
    m_isSeen = seen;
    if (seen && std::exchange(m_hasNewer, false))
        readNewer();
}

void HistoryList::readOlder()
{
    store::EditRange range;
    range.most = m_book.empty() ? firstSteps : moreSteps;
    if (!m_book.empty())
        range.below = m_book.back()->back().entry.edit;
    readBlock(this, m_workspace.session().path(), range, [this](const std::shared_ptr<const HistoryBlock> &block) {
        m_isComplete = block->empty();
        if (m_isComplete)
            return show();
        add(block, false);
        if (std::exchange(m_hasNewer, false))
            readNewer();
        readOlder();
    });
}

void HistoryList::readNewer()
{
    if (m_book.empty() && m_isComplete)
        return readOlder();
    if (m_book.empty() || m_isReadingNewer) { // what is on its way may be of before
        m_hasNewer = true;
        return;
    }
    m_isReadingNewer = true;
    store::EditRange range;
    range.above = m_book.front()->front().entry.edit;
    readBlock(this, m_workspace.session().path(), range, [this](const std::shared_ptr<const HistoryBlock> &block) {
        m_isReadingNewer = false;
        if (!block->empty())
            add(block, true);
        if (std::exchange(m_hasNewer, false))
            readNewer();
    });
}

void HistoryList::add(const std::shared_ptr<const HistoryBlock> &block, bool isNewer)
{
    m_book.insert(isNewer ? m_book.begin() : m_book.end(), block);
    m_allSteps += static_cast<qsizetype>(block->size());
    for (const HistoryStep &step : *block) {
        const EditWords &words = step.entry.words;
        if (!m_sentences.contains(words.text))
            m_sentences.insert(words.text, words.count);
        for (const EditArgument &argument : words.arguments) {
            if (argument.kind == EditArgument::Kind::Word)
                m_words.insert(argument.text);
        }
    }
    translateAll();
    if (isNewer)
        lookForRow();
    show();
}

// Filters run aside, where nobody may ask which language is spoken.
void HistoryList::translateAll()
{
    for (auto sentence = m_sentences.cbegin(); sentence != m_sentences.cend(); ++sentence)
        m_filter.translations.insert(sentence.key(), EditWords{sentence.key(), {}, sentence.value()}.translated());
    for (const QString &word : std::as_const(m_words))
        m_filter.translations.insert(word, translatedWord(word.toUtf8().constData()));
}

void HistoryList::setText(const QString &text)
{
    m_filter.text = text;
    show();
}

void HistoryList::setPerson(const QString &person)
{
    m_filter.person = person;
    show();
}

void HistoryList::setKind(std::optional<HistoryKind> kind)
{
    m_filter.kind = kind;
    show();
}

void HistoryList::setRow(std::optional<store::RowKey> row)
{
    m_row = row;
    m_filter.steps.reset();
    *m_stop = true; // what was looked for before
    m_stop = std::make_shared<std::atomic_bool>(false);
    if (m_row)
        m_filter.steps = std::make_shared<const QSet<qint64>>(); // until they are found
    m_isLooking = false;
    lookForRow();
    show();
}

void HistoryList::lookForRow()
{
    if (!m_row)
        return;
    m_isLooking = true;
    m_looking.ask(
        [library = m_workspace.library(), row = *m_row, path = m_workspace.session().path(), stop = m_stop] {
            return store::stepsTouching(path, rowsHangingOn(library, row), *stop).value_or(QSet<qint64>());
        },
        [this, row = m_row](const QSet<qint64> &steps) {
            if (m_row != row)
                return;
            m_isLooking = false;
            m_filter.steps = std::make_shared<const QSet<qint64>>(steps);
            show();
        });
}

void HistoryList::show()
{
    m_showing.ask([book = m_book, filter = m_filter] { return shownHistory(book, filter); },
                  [this](ShownHistory shown) { take(std::move(shown)); });
}

// What came in at the top is put there, so that selection and scroll stay.
void HistoryList::take(ShownHistory shown)
{
    const auto place = insertedAt(m_shown, shown);
    const auto more = static_cast<int>(shown.lines.size()) - rowCount();
    if (!place)
        beginResetModel();
    else if (more > 0)
        beginInsertRows({}, *place, *place + more - 1);
    m_shown = std::move(shown);
    if (!place)
        endResetModel();
    else if (more > 0)
        endInsertRows();
    if (place && rowCount() > 0) // a day has more steps, and some may be undone now
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit updated();
}

const HistoryStep *HistoryList::step(int row) const
{
    const auto at = static_cast<size_t>(row);
    return row >= 0 && at < m_shown.lines.size() ? m_shown.lines[at].step : nullptr;
}

int HistoryList::rowOf(qint64 edit) const
{
    const auto found = std::ranges::find_if(
        m_shown.lines, [edit](const ShownHistory::Line &line) { return line.step && line.step->entry.edit == edit; });
    return found == m_shown.lines.end() ? -1 : static_cast<int>(found - m_shown.lines.begin());
}

QString HistoryList::headText(int row) const
{
    const ShownHistory::Line &line = m_shown.lines[static_cast<size_t>(row)];
    const Formatter format = m_workspace.format();
    const QString day = QLocale().dayName(line.day.dayOfWeek(), QLocale::ShortFormat);
    //: The head of a day in the history: the day, its weekday and how many steps
    return tr("%1 %2 · %n step(s)", nullptr, line.steps).arg(format.day(Day(line.day)), day);
}

QString HistoryList::sentence(const HistoryEntry &entry) const
{
    HistoryEntry told = entry;
    told.isRedo = isRedo(entry.edit, m_shown.undoes);
    return told.sentence();
}

int HistoryList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.lines.size());
}

int HistoryList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryList::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(index.column() == Rows);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (isHead(index.row()))
        return index.column() == Time ? headText(index.row()) : QString();
    const HistoryEntry &entry = step(index.row())->entry;
    switch (index.column()) {
    case Time:
        return role == Qt::DisplayRole
                   ? entry.at.toLocalTime().toString(QStringLiteral("HH:mm"))
                   : tr("Step %1, %2")
                         .arg(QString::number(entry.edit),
                              entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    case Words: {
        const qint64 undone = role == Qt::DisplayRole ? 0 : undoneBy(entry.edit);
        return undone == 0 ? sentence(entry)
                           : tr("%1 (undone by step %2)").arg(sentence(entry), QString::number(undone));
    }
    case Person: return entry.author;
    default: return m_workspace.format().number(entry.changedRows);
    }
}

QVariant HistoryList::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QString names[] = {tr("Time"), tr("What was done"), tr("Who"), tr("Rows")};
    return section < ColumnCount ? headCell(names[section], section == Rows, orientation, role) : QVariant();
}

Qt::ItemFlags HistoryList::flags(const QModelIndex &index) const
{
    if (!index.isValid() || isHead(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace slateboard
