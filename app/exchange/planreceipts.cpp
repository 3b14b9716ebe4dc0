// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/planreceipts.h"

#include "app/exchange/cells.h"
#include "app/exchange/entryreader.h"
#include "app/exchange/known.h"
#include "app/exchange/lookups.h"

#include <QCoreApplication>
#include <QSet>

namespace slateboard::exchange {
namespace {

constexpr auto keyJoin = u'\x1f';

QString receiptKey(const Receipt &receipt)
{
    return QString::number(receipt.title.value) + keyJoin + QString::number(static_cast<int>(receipt.kind)) + keyJoin +
           exactKey(receipt.document);
}

QString wholeReceiptKey(const Receipt &receipt, const QString &platform)
{
    return receiptKey(receipt) + keyJoin + QString::number(receipt.day.julian()) + keyJoin +
           QString::number(receipt.amount.minor) + keyJoin + workKey(platform);
}

/// What one row of a list of receipts says.
struct ReceiptRow {
    int line = 0;
    Receipt receipt;     // no id, no platform yet
    QString platform;    // a name
    QString id;          // as text
    bool hasKind = true; // else it is Other for want of a better word
    Id<Receipt> matched; // null: the library has none like it
};

class ReceiptPlanner {
public:
    ReceiptPlanner(const ImportOptions &options, const Library &library, Findings &findings, EntryReader amounts,
                   ImportPlan &plan);

    [[nodiscard]] Result<void> check(const QString &file) const;
    bool take(const SourceRow &row);
    void finish();

private:
    [[nodiscard]] tl::expected<ReceiptRow, RowRemark> read(const SourceRow &row);
    [[nodiscard]] tl::expected<void, RowRemark> readDay(const SourceRow &row, Receipt &receipt);
    [[nodiscard]] tl::expected<void, RowRemark> readAmount(const SourceRow &row, Receipt &receipt);
    void match();
    void matchBy(const std::function<QString(const Receipt &, const QString &)> &keyOf, bool needsDocument);
    void put(const ReceiptRow &row);
    void add(const ReceiptRow &row);
    [[nodiscard]] ImportMatch matchOf(const ReceiptRow &row, const Receipt &receipt) const;
    [[nodiscard]] QString partyName(PartyId party) const;

    const ImportOptions &m_options;
    const Library &m_library;
    Findings &m_findings;
    EntryReader m_amounts;
    ImportPlan &m_plan;
    TitleLookup m_titles;
    KnownParties m_parties;
    Formatter m_format;
    Column m_title, m_titleId, m_platform, m_kind, m_day, m_document, m_note, m_id;
    std::vector<ReceiptRow> m_rows;
    QSet<Id<Receipt>> m_met;
};

ReceiptPlanner::ReceiptPlanner(const ImportOptions &options, const Library &library, Findings &findings,
                               EntryReader amounts, ImportPlan &plan) :
    m_options(options),
    m_library(library), m_findings(findings), m_amounts(std::move(amounts)), m_plan(plan), m_titles(library),
    m_parties(library, plan.rows), m_format(library.info.language, library.info.currency),
    m_title(findings.column("title")), m_titleId(findings.column("title_id")), m_platform(findings.column("platform")),
    m_kind(findings.column("kind")), m_day(findings.column("day")), m_document(findings.column("document")),
    m_note(findings.column("note")), m_id(findings.column("id"))
{}

Result<void> ReceiptPlanner::check(const QString &file) const
{
    if (m_title.exists() || m_titleId.exists())
        return {};
    return failure(ErrorCode::Invalid,
                   QCoreApplication::translate("Import", "“%1” has no column that tells the title: choose one for "
                                                         "“Title”.")
                       .arg(file));
}

// Whether it is taken is known when all rows are.
bool ReceiptPlanner::take(const SourceRow &row)
{
    auto read = this->read(row);
    if (read)
        m_rows.push_back(*std::move(read));
    else
        m_plan.rejects.append(std::move(read.error()));
    return false;
}

tl::expected<ReceiptRow, RowRemark> ReceiptPlanner::read(const SourceRow &row)
{
    ReceiptRow out;
    out.line = row.line();
    if (auto remark = m_findings.tooLong(row))
        return tl::unexpected(*std::move(remark));
    const auto title = m_titles.find(m_titleId.text(row), m_title.text(row));
    if (!title)
        return tl::unexpected(
            m_findings.unreadable(row, m_title.exists() ? m_title : m_titleId, title.error().sentence));
    out.receipt.title = *title;
    if (auto day = readDay(row, out.receipt); !day)
        return tl::unexpected(std::move(day.error()));
    if (auto amount = readAmount(row, out.receipt); !amount)
        return tl::unexpected(std::move(amount.error()));
    const auto kind = m_findings.neededWord<ReceiptKind>(row, m_kind);
    if (!kind)
        return tl::unexpected(kind.error());
    out.hasKind = kind->has_value();
    out.receipt.kind = kind->value_or(ReceiptKind::Other);
    out.receipt.document = m_document.text(row);
    out.receipt.note = m_note.text(row);
    out.platform = m_platform.text(row);
    out.id = m_id.text(row);
    return out;
}

tl::expected<void, RowRemark> ReceiptPlanner::readDay(const SourceRow &row, Receipt &receipt)
{
    const auto day = readWholeDay(m_day.text(row));
    if (!day)
        return tl::unexpected(m_findings.unreadable(row, m_day, day.error().sentence));
    if (*day > m_findings.today()) {
        return tl::unexpected(m_findings.unreadable(
            row, m_day,
            QCoreApplication::translate("Import", "What will come in later is expected of a window: a receipt is "
                                                  "entered once it has come.")));
    }
    receipt.day = *day;
    return {};
}

tl::expected<void, RowRemark> ReceiptPlanner::readAmount(const SourceRow &row, Receipt &receipt)
{
    const auto entry = m_amounts.read(row, receipt.day);
    if (!entry)
        return tl::unexpected(entry.error());
    if (entry->amount.minor <= 0) {
        const QString why = entry->amount == Money{}
                                ? QCoreApplication::translate("Import", "A receipt of nothing is none.")
                                : QCoreApplication::translate("Import", "“%1” is below zero.")
                                      .arg(m_amounts.amount().text(row).left(60));
        return tl::unexpected(m_findings.unreadable(row, m_amounts.amount(), why));
    }
    receipt.amount = entry->amount;
    receipt.entered = entry->entered;
    return {};
}

// Those that say the same, in order; each receipt of the library is met by one row at most.
void ReceiptPlanner::matchBy(const std::function<QString(const Receipt &, const QString &)> &keyOf, bool needsDocument)
{
    QHash<QString, QList<Id<Receipt>>> known;
    for (const Receipt &receipt : m_library.receipts) {
        if (!m_met.contains(receipt.id) && !(needsDocument && receipt.document.isEmpty()))
            known[keyOf(receipt, partyName(receipt.platform))].append(receipt.id);
    }
    for (ReceiptRow &row : m_rows) {
        if (!row.matched.isNull() || (needsDocument && row.receipt.document.isEmpty()))
            continue;
        QList<Id<Receipt>> &found = known[keyOf(row.receipt, row.platform)];
        if (found.isEmpty() || (needsDocument && found.size() > 1))
            continue;
        row.matched = found.takeFirst();
        m_met.insert(row.matched);
    }
}

void ReceiptPlanner::match()
{
    for (ReceiptRow &row : m_rows) {
        const Receipt *receipt =
            row.id.isEmpty() ? nullptr : findRow(m_library.receipts, Id<Receipt>{row.id.toLongLong()});
        if (!receipt || receipt->title != row.receipt.title || m_met.contains(receipt->id))
            continue;
        row.matched = receipt->id;
        m_met.insert(row.matched);
    }
    matchBy(wholeReceiptKey, false);
    matchBy([](const Receipt &receipt, const QString &) { return receiptKey(receipt); }, true);
}

void ReceiptPlanner::finish()
{
    match();
    for (const ReceiptRow &row : m_rows)
        put(row);
}

void ReceiptPlanner::add(const ReceiptRow &row)
{
    Receipt receipt = row.receipt;
    receipt.id = makeId<Receipt>();
    receipt.platform = row.platform.isEmpty() ? PartyId() : m_parties.idOf(row.platform);
    m_plan.rows.receipts.append(std::move(receipt));
    ++m_plan.rowsTaken;
}

void ReceiptPlanner::put(const ReceiptRow &row)
{
    const Receipt *before = findRow(m_library.receipts, row.matched);
    if (!before)
        return add(row);
    ImportMatch match = matchOf(row, *before);
    const MatchAction action = match.action;
    const bool differs = !match.differences.isEmpty();
    m_plan.matches.append(std::move(match));
    if (action == MatchAction::Add)
        return add(row);
    if (action == MatchAction::Skip || !differs) {
        ++m_plan.rowsSkipped;
        return;
    }
    Receipt receipt = *before;
    receipt.day = row.receipt.day;
    receipt.amount = row.receipt.amount;
    receipt.entered = row.receipt.entered;
    receipt.kind = row.hasKind ? row.receipt.kind : receipt.kind;
    receipt.platform = row.platform.isEmpty() ? receipt.platform : m_parties.idOf(row.platform);
    receipt.document = row.receipt.document.isEmpty() ? receipt.document : row.receipt.document;
    receipt.note = row.receipt.note.isEmpty() ? receipt.note : row.receipt.note;
    m_plan.updates.receipts.append(std::move(receipt));
    ++m_plan.rowsTaken;
    ++m_plan.rowsUpdated;
}

// Only what the row says can differ.
ImportMatch ReceiptPlanner::matchOf(const ReceiptRow &row, const Receipt &receipt) const
{
    const Title *title = findRow(m_library.titles, receipt.title);
    const QString name = title ? title->name(m_library.info.language) : QString();
    ImportMatch match;
    match.line = row.line;
    match.by = row.id.toLongLong() == receipt.id.value ? MatchedBy::Id : MatchedBy::Document;
    match.action = m_options.matchActions.value(row.line, m_options.matchAction);
    match.document = receipt.id.value;
    match.name = receipt.document.isEmpty() ? name : name + QStringLiteral(" · ") + receipt.document;
    const auto compare = [&match](const char *field, const QString &before, const QString &after) {
        if (!after.isEmpty() && before != after)
            match.differences.append({QString::fromLatin1(field), before, after});
    };
    compare("day", receipt.day.iso(), row.receipt.day.iso());
    compare("amount", m_format.moneyExact(receipt.amount), m_format.moneyExact(row.receipt.amount));
    if (row.hasKind)
        compare("kind", wordFor(receipt.kind), wordFor(row.receipt.kind));
    if (workKey(partyName(receipt.platform)) != workKey(row.platform))
        compare("platform", partyName(receipt.platform), row.platform);
    compare("document", receipt.document, row.receipt.document);
    compare("note", receipt.note, row.receipt.note);
    return match;
}

QString ReceiptPlanner::partyName(PartyId id) const
{
    const Party *party = findRow(m_library.parties, id);
    return party ? party->name : QString();
}

} // namespace

Result<ImportPlan> planReceipts(const SourceTable &table, const ImportOptions &options, const Library &library,
                                const std::function<bool(double)> &progress)
{
    ImportPlan plan;
    Findings findings(table, options, plan);
    auto amounts = EntryReader::over(table, findings, library.info.currency);
    if (!amounts)
        return tl::unexpected(amounts.error());
    ReceiptPlanner planner(options, library, findings, *std::move(amounts), plan);
    if (const auto told = planner.check(table.file); !told)
        return tl::unexpected(told.error());
    const auto done = takeEachRow(table, plan, progress, [&](const SourceRow &row) { return planner.take(row); });
    if (!done)
        return tl::unexpected(done.error());
    planner.finish();
    return plan;
}

} // namespace slateboard::exchange
