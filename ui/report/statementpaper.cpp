// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/statementpaper.h"

#include "ui/report/ledger.h"
#include "ui/report/translated.h"

#include <algorithm>

namespace slateboard {
namespace {

using planning::Recoupment;
using planning::Statement;
using planning::StatementLine;

QString statementTitle(const StatementInput &input)
{
    if (!input.party)
        return translated(QT_TRANSLATE_NOOP("Report", "Statements"));
    return translated(QT_TRANSLATE_NOOP("Report", "Statement · %1"))
        .arg(planning::statedName(input.library, *input.party, input.language));
}

/// Makes the pages of one party after the other.
class StatementPages {
public:
    StatementPages(Pages &pages, Sheet &sheet, const StatementInput &input) :
        m_pages(pages), m_sheet(sheet), m_input(input), m_format(input.language, input.library.info.currency)
    {}

    void add(const Statement &statement, bool isFirst);

private:
    void addHead(const Statement &statement, bool isFirst);
    [[nodiscard]] Ledger quarters(const Statement &statement) const;
    [[nodiscard]] Ledger recoupments(const Statement &statement) const;
    [[nodiscard]] QString titleName(TitleId title) const;
    // Whose it is stands on every page.
    [[nodiscard]] QString named(const Statement &statement, const QString &what) const
    {
        return QStringLiteral("%1 · %2").arg(planning::statedName(m_input.library, statement.party, m_input.language),
                                             what);
    }
    [[nodiscard]] QString amount(Money money) const { return ledgerAmount(money, m_format); }

    Pages &m_pages;
    Sheet &m_sheet;
    const StatementInput &m_input;
    Formatter m_format;
};

QString StatementPages::titleName(TitleId id) const
{
    const Title *title = findRow(m_input.library.titles, id);
    return title ? title->name(m_input.language) : QString();
}

// Whose it is, and its three sums side by side.
void StatementPages::addHead(const Statement &statement, bool isFirst)
{
    const std::pair<QString, Money> sums[] = {
        {translated(QT_TRANSLATE_NOOP("Report", "Received up to %1")).arg(m_format.day(m_input.figures.asOf)),
         statement.received},
        {translated(QT_TRANSLATE_NOOP("Report", "Still to come, as planned")), statement.toCome},
        {translated(QT_TRANSLATE_NOOP("Report", "Together")), statement.together()}};
    QList<std::pair<QString, QString>> texts;
    for (const auto &[name, money] : sums)
        texts.append({name, m_format.moneyExact(money)});
    Block block;
    block.startsPage = !isFirst;
    block.mark = planning::statedName(m_input.library, statement.party, m_input.language);
    block.height = m_sheet.pt(56);
    block.paint = [name = planning::statedName(m_input.library, statement.party, m_input.language),
                   texts](Sheet &paper, const QRectF &rect) {
        paper.text({rect.left(), rect.top(), rect.width(), paper.pt(20)}, Qt::AlignLeft | Qt::AlignVCenter, name, 12.5,
                   true);
        const double width = rect.width() / static_cast<double>(texts.size());
        QRectF place(rect.left(), rect.top() + paper.pt(24), width - paper.pt(8), paper.pt(12));
        for (const auto &[what, money] : texts) {
            paper.text(place, Qt::AlignLeft | Qt::AlignVCenter, what, 8, false, paper.theme().subtext);
            paper.text(place.translated(0, paper.pt(13)), Qt::AlignLeft | Qt::AlignVCenter, money, 11, true);
            place.translate(width, 0);
        }
    };
    m_pages.add(std::move(block));
}

Ledger StatementPages::quarters(const Statement &statement) const
{
    Ledger ledger{named(statement, translated(QT_TRANSLATE_NOOP("Report", "By quarter"))),
                  ledgerRemark(m_format),
                  {{translated(QT_TRANSLATE_NOOP("Report", "Title")), 0.6},
                   {translated(QT_TRANSLATE_NOOP("Report", "For")), 0.4},
                   {translated(QT_TRANSLATE_NOOP("Report", "Came down to it"))},
                   {translated(QT_TRANSLATE_NOOP("Report", "Received"))},
                   {translated(QT_TRANSLATE_NOOP("Report", "To come"))}},
                  {}};
    for (auto from = statement.lines.begin(); from != statement.lines.end();) {
        const auto to = std::find_if(from, statement.lines.end(),
                                     [&](const StatementLine &line) { return line.quarter != from->quarter; });
        Money received;
        Money toCome;
        const size_t group = ledger.rows.size();
        ledger.rows.push_back({{}, 0, true});
        const auto quarter = from->quarter;
        for (; from != to; ++from) {
            received += from->received;
            toCome += from->toCome;
            ledger.rows.push_back({{titleName(from->title), planning::statedFor(m_input.library, from->tier),
                                    amount(from->reached), amount(from->received), amount(from->toCome)},
                                   1});
        }
        ledger.rows[group].texts = {quarter ? m_format.quarter(*quarter)
                                            : translated(QT_TRANSLATE_NOOP("Report", "Without a day yet")),
                                    {},
                                    {},
                                    amount(received),
                                    amount(toCome)};
    }
    LedgerRow total{{translated(QT_TRANSLATE_NOOP("Report", "Total")),
                     {},
                     {},
                     amount(statement.received),
                     amount(statement.toCome)}};
    total.strong = true;
    ledger.rows.push_back(total);
    return ledger;
}

Ledger StatementPages::recoupments(const Statement &statement) const
{
    Ledger ledger{named(statement, translated(QT_TRANSLATE_NOOP("Report", "What is recouped"))),
                  ledgerRemark(m_format),
                  {{translated(QT_TRANSLATE_NOOP("Report", "Title")), 0.6},
                   {translated(QT_TRANSLATE_NOOP("Report", "For")), 0.4},
                   {translated(QT_TRANSLATE_NOOP("Report", "To recoup"))},
                   {translated(QT_TRANSLATE_NOOP("Report", "Received"))},
                   {translated(QT_TRANSLATE_NOOP("Report", "Outstanding"))},
                   {translated(QT_TRANSLATE_NOOP("Report", "To come"))}},
                  {}};
    Recoupment sum;
    for (const Recoupment &one : statement.recoupments) {
        sum.toRecoup += one.toRecoup;
        sum.received += one.received;
        sum.toCome += one.toCome;
        ledger.rows.push_back(
            {{titleName(one.title), planning::statedFor(m_input.library, one.tier), amount(one.toRecoup),
              amount(one.received), amount(one.outstanding()), amount(one.toCome)}});
    }
    if (statement.recoupments.size() > 1) {
        LedgerRow total{{translated(QT_TRANSLATE_NOOP("Report", "Total")),
                         {},
                         amount(sum.toRecoup),
                         amount(sum.received),
                         amount(sum.outstanding()),
                         amount(sum.toCome)}};
        total.strong = true;
        ledger.rows.push_back(total);
    }
    return ledger;
}

void StatementPages::add(const Statement &statement, bool isFirst)
{
    addHead(statement, isFirst);
    if (statement.lines.empty()) {
        addParagraphs(m_pages, m_sheet, translated(QT_TRANSLATE_NOOP("Report", "By quarter")),
                      {translated(QT_TRANSLATE_NOOP("Report", "Nothing of the receipts of this plan goes to it."))});
        return;
    }
    addLedger(m_pages, m_sheet, quarters(statement));
    addLedger(m_pages, m_sheet, recoupments(statement));
}

QString planOf(const StatementInput &input)
{
    const Plan *plan = findRow(input.library.plans, input.figures.plan);
    return plan ? planName(*plan) : wordFor(PlanKind::Working);
}

} // namespace

PaperDocument statementDocument(const StatementInput &input)
{
    const PageSubject subject{statementTitle(input), input.library,   {planOf(input)},  input.figures.asOf,
                              input.language,        input.printedAt, input.fingerprint};
    return documentOf(subject, QPageLayout::Portrait, [input](Pages &pages, Sheet &sheet) {
        std::vector<Statement> statements = planning::statementsOf(input.library, input.figures);
        if (input.party)
            statements = {planning::statementFor(statements, *input.party)};
        if (statements.empty())
            statements = {Statement{{}, {}, {}, {}}};
        StatementPages of(pages, sheet, input);
        for (const Statement &statement : statements)
            of.add(statement, &statement == &statements.front());
    });
}

} // namespace slateboard
