// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/wordtable.h"

#include "ui/models/figuretable.h"
#include "ui/models/headcell.h"
#include "ui/pages/import/choicedelegate.h"
#include "ui/widgets/badge.h"

#include <QLocale>

namespace slateboard {
namespace {

bool isSameWord(const exchange::UnknownWord &a, const exchange::UnknownWord &b)
{
    return a.field == b.field && a.word == b.word;
}

} // namespace

void WordTable::setWords(exchange::ImportKind kind, const QList<exchange::UnknownWord> &words,
                         const exchange::WordAnswers &answers, const Library &library)
{
    const bool areSame = kind == m_kind && std::ranges::equal(words, m_words, isSameWord);
    if (!areSame)
        beginResetModel();
    m_kind = kind;
    m_words = words;
    m_answers = answers;
    m_known.clear();
    for (const exchange::UnknownWord &word : words) {
        if (!m_known.contains(word.field))
            m_known.insert(word.field, exchange::choicesFor(kind, word.field, library));
    }
    if (!areSame)
        endResetModel();
    else if (!words.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::optional<QString> WordTable::answer(int row) const
{
    const exchange::UnknownWord &word = m_words.at(row);
    const auto answers = m_answers.value(word.field);
    return answers.contains(word.word) ? std::optional(answers.value(word.word)) : std::nullopt;
}

int WordTable::chosen(int row) const
{
    const auto code = answer(row);
    if (!code)
        return Unknown;
    if (code->isEmpty())
        return LeftOut;
    const QList<exchange::WordChoice> all = known(row);
    const auto found = std::ranges::find(all, *code, &exchange::WordChoice::code);
    return found == all.end() ? Unknown : FirstWord + static_cast<int>(found - all.begin());
}

QList<exchange::WordChoice> WordTable::known(int row) const
{
    return m_known.value(m_words.at(row).field);
}

QStringList WordTable::choices(int row) const
{
    QStringList list{tr("not known"), tr("says nothing")};
    for (const exchange::WordChoice &choice : known(row))
        list << choice.word;
    return list;
}

int WordTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_words.size());
}

int WordTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags WordTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == MeaningColumn ? flags | Qt::ItemIsEditable : flags;
}

QString WordTable::textOf(int row, int column) const
{
    const exchange::UnknownWord &word = m_words.at(row);
    switch (column) {
    case WordColumn: return word.word;
    case MeaningColumn: {
        const QString text = choices(row).value(chosen(row));
        return chosen(row) == Unknown ? withSign(text, Tone::Warn) : text;
    }
    case FieldColumn: break;
    default: return QLocale().toString(word.count);
    }
    for (const exchange::Field &field : exchange::fieldsOf(m_kind)) {
        if (word.field == QLatin1String(field.code))
            return exchange::fieldName(field);
    }
    return word.field;
}

QVariant WordTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isMeaning = index.column() == MeaningColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return textOf(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return isMeaning ? tr("“%1” means: %2")
                               .arg(m_words.at(index.row()).word, choices(index.row()).value(chosen(index.row())))
                         : textOf(index.row(), index.column());
    case Qt::TextAlignmentRole: return cellAlignment(index.column() == CountColumn);
    case Qt::EditRole: return chosen(index.row());
    case ChoiceDelegate::ChoicesRole: return choices(index.row());
    case FigureTable::ToneRole:
        if (isMeaning && chosen(index.row()) == Unknown)
            return static_cast<int>(CellTone::Warn);
        return static_cast<int>(index.column() <= MeaningColumn ? CellTone::Plain : CellTone::Quiet);
    default: return {};
    }
}

bool WordTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int choice = value.toInt();
    if (role != Qt::EditRole || index.column() != MeaningColumn || choice == chosen(index.row()))
        return false;
    const exchange::UnknownWord word = m_words.at(index.row());
    std::optional<QString> code;
    if (choice == LeftOut)
        code = QString();
    else if (choice >= FirstWord)
        code = known(index.row()).value(choice - FirstWord).code;
    emit meaningChosen(word.field, word.word, code);
    return true;
}

QVariant WordTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList names{tr("Word in the list"), tr("Means"), tr("Field"), tr("Rows")};
    return headCell(names.value(section), section == CountColumn, orientation, role);
}

} // namespace slateboard
