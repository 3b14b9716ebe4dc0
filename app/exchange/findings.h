// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/columns.h"
#include "app/exchange/spellings.h"

namespace slateboard::exchange {

/// What is learnt about columns and words while the rows of a table are read; it goes into the plan.
class Findings {
public:
    /// Makes the plan's columns, and puts the notes of the table into it.
    Findings(const SourceTable &table, const ImportOptions &options, ImportPlan &plan);

    /// How a column of days is written goes into the plan's notes where that is not plain.
    [[nodiscard]] Column column(const char *field);

    /// A cell that cannot be read, for a reason that is a sentence.
    [[nodiscard]] RowRemark unreadable(const SourceRow &row, const Column &column, const QString &why);
    /// The first cell of the columns asked for that holds more than its field takes.
    [[nodiscard]] std::optional<RowRemark> tooLong(const SourceRow &row);

    /// What a word means: as people answered, or as it is commonly understood. One that nobody knows is listed.
    template <class E>
    [[nodiscard]] std::optional<E> word(const SourceRow &row, const Column &column, const QString &text)
    {
        if (text.isEmpty())
            return std::nullopt;
        if (const QString *code = answer(column, text))
            return fromAnswer<E>(*code);
        const auto known = readWord<E>(text);
        if (!known)
            listUnknown(row, column, text);
        return known;
    }
    /// word(), but a row with one that nobody knows or answered is rejected.
    template <class E>
    [[nodiscard]] tl::expected<std::optional<E>, RowRemark> neededWord(const SourceRow &row, const Column &column)
    {
        const QString text = column.text(row);
        const std::optional<E> known = word<E>(row, column, text);
        if (!known && !text.isEmpty() && !answer(column, text))
            return tl::unexpected(aboutUnknown(row, column, text));
        return known;
    }
    /// The code with which people answered what a word means (empty: nothing), or nullptr.
    [[nodiscard]] const QString *answer(const Column &column, const QString &text) const;
    void listUnknown(const SourceRow &row, const Column &column, const QString &text);
    [[nodiscard]] Day today() const { return m_options.today; }

private:
    template <class E>
    [[nodiscard]] static std::optional<E> fromAnswer(const QString &code)
    {
        if constexpr (std::is_same_v<E, bool>)
            return code.isEmpty() ? std::nullopt : std::optional(code == QLatin1String("yes"));
        else
            return fromCode<E>(code);
    }
    [[nodiscard]] static RowRemark aboutUnknown(const SourceRow &row, const Column &column, const QString &text);
    [[nodiscard]] ColumnKind looks(int column) const;

    const SourceTable &m_table;
    const ImportOptions &m_options;
    ImportPlan &m_plan;
    std::vector<Column> m_columns;                     // that were asked for
    QHash<QString, QHash<QString, QString>> m_answers; // field, key of the word, code
    QHash<QString, qsizetype> m_unknown;               // field and key of the word, place in the plan
};

} // namespace slateboard::exchange
