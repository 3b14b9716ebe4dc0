// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/statementrows.h"

#include "app/search/searchword.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace slateboard {
namespace {

using planning::Recoupment;
using planning::Statement;
using planning::StatementLine;

constexpr int exactWidth = 146; // pixels: an amount to the last won, also in the bold of sums

QString sayStatement(const char *text)
{
    return QCoreApplication::translate("Statements", text);
}

// Makes the rows of a book.
class StatementRows {
public:
    StatementRows(const Library &library, const StatementQuery &query, StatementBook &book) :
        m_library(library), m_format(query.language, library.info.currency), m_words(search::searchWords(query.text)),
        m_book(book)
    {}

    void addOverview();
    void addStatement(const Statement &statement);

private:
    [[nodiscard]] FigureCell amount(Money money, CellTone tone = CellTone::Plain) const;
    [[nodiscard]] FigureCell titleCell(TitleId id) const;
    [[nodiscard]] bool isFound(const FigureRow &row) const;
    void add(QList<FigureRow> &rows, FigureRow row) const;
    void addTotal(QList<FigureRow> &rows, QList<FigureCell> cells) const;

    const Library &m_library;
    Formatter m_format;
    std::vector<search::SearchWord> m_words;
    StatementBook &m_book;
};

FigureCell StatementRows::amount(Money money, CellTone tone) const
{
    const bool isNone = money == Money{};
    return {isNone ? QStringLiteral("–") : m_format.moneyExact(money), static_cast<double>(money.minor),
            isNone ? CellTone::Quiet : tone};
}

FigureCell StatementRows::titleCell(TitleId id) const
{
    const Title *title = findRow(m_library.titles, id);
    return {title ? title->name(m_format.language()) : QString()};
}

bool StatementRows::isFound(const FigureRow &row) const
{
    if (m_words.empty())
        return true;
    QString said;
    for (const FigureCell &cell : row.cells)
        said += cell.text + u'\n';
    const search::SearchText text(said);
    return std::ranges::all_of(m_words, [&](const auto &word) { return text.contains(word); });
}

void StatementRows::add(QList<FigureRow> &rows, FigureRow row) const
{
    if (isFound(row))
        rows.append(std::move(row));
}

// Of all rows, so only where all are shown.
void StatementRows::addTotal(QList<FigureRow> &rows, QList<FigureCell> cells) const
{
    if (m_words.empty() && rows.size() > 1)
        rows.append({std::move(cells), {}, true});
}

void StatementRows::addOverview()
{
    Money outstanding;
    for (const Statement &statement : m_book.statements) {
        QSet<TitleId> titles;
        for (const StatementLine &line : statement.lines)
            titles.insert(line.title);
        Money open;
        for (const Recoupment &one : statement.recoupments)
            open += one.outstanding();
        outstanding += open;
        add(m_book.rows, {{{planning::statedName(m_library, statement.party, m_format.language())},
                           {m_format.number(titles.size()), static_cast<double>(titles.size())},
                           amount(open),
                           amount(statement.received),
                           amount(statement.toCome),
                           amount(statement.together())},
                          statement.party});
    }
    addTotal(m_book.rows, {{sayStatement(QT_TRANSLATE_NOOP("Statements", "All that comes in"))},
                           {},
                           amount(outstanding),
                           amount(m_book.total.received),
                           amount(m_book.total.toCome),
                           amount(m_book.total.outlook())});
}

void StatementRows::addStatement(const Statement &statement)
{
    const FigureCell whole{sayStatement(QT_TRANSLATE_NOOP("Statements", "Total"))};
    for (const StatementLine &line : statement.lines) {
        const double place = line.quarter ? static_cast<double>(line.quarter->index) : 1e9;
        const QString when =
            line.quarter ? m_format.quarter(*line.quarter) : sayStatement(QT_TRANSLATE_NOOP("Statements", "no day"));
        add(m_book.rows, {{{when, place, line.quarter ? CellTone::Plain : CellTone::Quiet},
                           titleCell(line.title),
                           {planning::statedFor(m_library, line.tier)},
                           amount(line.reached, CellTone::Quiet),
                           amount(line.received),
                           amount(line.toCome)},
                          line.title});
    }
    addTotal(m_book.rows, {whole, {}, {}, {}, amount(statement.received), amount(statement.toCome)});
    Recoupment sum;
    for (const Recoupment &one : statement.recoupments) {
        sum.toRecoup += one.toRecoup;
        sum.received += one.received;
        sum.toCome += one.toCome;
        add(m_book.recoupments, {{titleCell(one.title),
                                  {planning::statedFor(m_library, one.tier)},
                                  amount(one.toRecoup),
                                  amount(one.received),
                                  amount(one.outstanding()),
                                  amount(one.toCome)},
                                 one.title});
    }
    addTotal(m_book.recoupments,
             {whole, {}, amount(sum.toRecoup), amount(sum.received), amount(sum.outstanding()), amount(sum.toCome)});
}

} // namespace

std::shared_ptr<const StatementBook> makeStatementBook(const Library &library, const planning::Figures &figures,
                                                       const StatementQuery &query)
{
    auto book = std::make_shared<StatementBook>();
    book->total = planning::receiptFigures(library, figures).total;
    book->statements = planning::statementsOf(library, figures);
    book->party = query.party;
    StatementRows rows(library, query, *book);
    if (query.party)
        rows.addStatement(planning::statementFor(book->statements, *query.party));
    else
        rows.addOverview();
    return book;
}

QList<FigureColumn> statementOverviewColumns()
{
    return {{sayStatement(QT_TRANSLATE_NOOP("Statements", "Who is paid")), false, 0},
            {sayStatement(QT_TRANSLATE_NOOP("Statements", "Titles")), true, 70},
            {sayStatement(QT_TRANSLATE_NOOP("Statements", "Not yet recouped")), true, exactWidth},
            {sayStatement(QT_TRANSLATE_NOOP("Statements", "Received")), true, exactWidth},
            {sayStatement(QT_TRANSLATE_NOOP("Statements", "To come")), true, exactWidth},
            {sayStatement(QT_TRANSLATE_NOOP("Statements", "Together")), true, exactWidth}};
}

QList<FigureColumn> statementColumns()
{
    return {{sayStatement(QT_TRANSLATE_NOOP("Statements", "Quarter")), false, 92},
            {sayStatement(QT_TRANSLATE_NOOP("Statements", "Title")), false, 0},
            {sayStatement(QT_TRANSLATE_NOOP("Statements", "For")), false, 226, true},
            {sayStatement(QT_TRANSLATE_NOOP("Statements", "Came down to it")), true, exactWidth},
            {sayStatement(QT_TRANSLATE_NOOP("Statements", "Received")), true, exactWidth},
            {sayStatement(QT_TRANSLATE_NOOP("Statements", "To come")), true, exactWidth}};
}

QList<FigureColumn> recoupmentColumns()
{
    return {{sayStatement(QT_TRANSLATE_NOOP("Statements", "Recouped of")), false, 0},
            {sayStatement(QT_TRANSLATE_NOOP("Statements", "For")), false, 226, true},
            {sayStatement(QT_TRANSLATE_NOOP("Statements", "To recoup")), true, exactWidth},
            {sayStatement(QT_TRANSLATE_NOOP("Statements", "Received")), true, exactWidth},
            {sayStatement(QT_TRANSLATE_NOOP("Statements", "Outstanding")), true, exactWidth},
            {sayStatement(QT_TRANSLATE_NOOP("Statements", "To come")), true, exactWidth}};
}

} // namespace slateboard
