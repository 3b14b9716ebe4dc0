// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/findings.h"

#include "app/base/text.h"
#include "app/exchange/cells.h"
#include "app/exchange/known.h"

#include <QCoreApplication>

#include <array>

namespace slateboard::exchange {
namespace {

// A list of them, a synopsis or notes may be longer.
bool isOneName(const QString &field)
{
    static constexpr std::array names{
        "title",        "original_title", "genre",    "creator",     "publisher", "foreign_id",         "korean_name",
        "english_name", "source_title",   "producer", "distributor", "platform",  "production_company", "document"};
    return std::ranges::find(names, field) != names.end() || field.endsWith(QLatin1String("counterparty")) ||
           field.endsWith(QLatin1String("territory")) || field.endsWith(QLatin1String("language"));
}

} // namespace

Findings::Findings(const SourceTable &table, const ImportOptions &options, ImportPlan &plan) :
    m_table(table), m_options(options), m_plan(plan)
{
    plan.notes = table.notes;
    for (int column = 0; column < table.header.size(); ++column)
        plan.columns.append({column, {}, ColumnKind::Empty});
    for (const Field &field : fieldsOf(options.kind)) {
        const int column = options.mapping.value(QString::fromUtf8(field.code), -1);
        if (column >= 0) {
            plan.columns[column].field = QString::fromUtf8(field.code);
            plan.columns[column].kind = field.kind;
        }
    }
    for (ColumnFinding &column : plan.columns) {
        if (column.field.isEmpty())
            column.kind = looks(column.column);
    }
    for (auto field = options.words.cbegin(); field != options.words.cend(); ++field) {
        for (auto word = field->cbegin(); word != field->cend(); ++word)
            m_answers[field.key()].insert(workKey(word.key()), *word);
    }
}

Column Findings::column(const char *field)
{
    Column column = columnOf(m_table, m_options.mapping, field);
    if (column.exists() && m_plan.columns[column.index].kind == ColumnKind::Day) {
        column.dayOrder = dayOrderOf(m_table.rows, column.index, m_options.today.year());
        if (column.dayOrder)
            m_plan.notes.append(aboutDayOrder(column, *column.dayOrder));
    }
    if (column.exists())
        m_columns.push_back(column);
    return column;
}

std::optional<RowRemark> Findings::tooLong(const SourceRow &row)
{
    for (const Column &column : m_columns) {
        if (row.utf8(column.index).size() <= nameLimit) // bytes: no text has fewer of them than characters
            continue;
        const qsizetype characters = column.raw(row).size();
        const qsizetype most = isOneName(column.field) ? nameLimit : textLimit;
        if (characters > most) {
            return unreadable(row, column,
                              QCoreApplication::translate("Import", "It has %1 characters, and at most %2 are taken.")
                                  .arg(QString::number(characters), QString::number(most)));
        }
    }
    return std::nullopt;
}

ColumnKind Findings::looks(int column) const
{
    constexpr qsizetype sampledCells = 20'000; // of all columns
    const qsizetype sampledRows = std::min<qsizetype>(200, 1 + sampledCells / m_table.header.size());
    ColumnKind kind = ColumnKind::Empty;
    for (qsizetype i = 0; i < std::min(m_table.rows.size(), sampledRows); ++i) {
        const QString text = tidied(m_table.rows[i].text(column));
        if (text.isEmpty())
            continue;
        ColumnKind here = ColumnKind::Text;
        if (readNumber(text))
            here = ColumnKind::Number;
        else if (readDay(text))
            here = ColumnKind::Day;
        if (here == ColumnKind::Text || (kind != ColumnKind::Empty && here != kind))
            return ColumnKind::Text;
        kind = here;
    }
    return kind;
}

RowRemark Findings::unreadable(const SourceRow &row, const Column &column, const QString &why)
{
    ++m_plan.columns[column.index].unreadable;
    return aboutCell(row, column, why);
}

const QString *Findings::answer(const Column &column, const QString &text) const
{
    if (m_answers.isEmpty())
        return nullptr;
    const auto field = m_answers.constFind(column.field);
    if (field == m_answers.cend())
        return nullptr;
    const auto code = field->constFind(workKey(text));
    return code == field->cend() ? nullptr : &*code;
}

RowRemark Findings::aboutUnknown(const SourceRow &row, const Column &column, const QString &text)
{
    return aboutCell(row, column,
                     QCoreApplication::translate("Import", "“%1” is not a known kind.").arg(text.left(60)));
}

void Findings::listUnknown(const SourceRow &row, const Column &column, const QString &text)
{
    ++m_plan.columns[column.index].unreadable;
    const QString key = column.field + QChar(u'\x1f') + workKey(text);
    const auto known = m_unknown.constFind(key);
    if (known != m_unknown.cend()) {
        ++m_plan.unknownWords[*known].count;
        return;
    }
    m_unknown.insert(key, m_plan.unknownWords.size());
    m_plan.unknownWords.append({column.field, text, 1, row.line()});
}

} // namespace slateboard::exchange
