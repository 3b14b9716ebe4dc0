// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/plancosts.h"

#include "app/exchange/costmatch.h"
#include "app/exchange/known.h"

#include <QCoreApplication>

#include <algorithm>

namespace slateboard::exchange {
namespace {

class CostPlanner {
public:
    CostPlanner(const SourceTable &table, const ImportOptions &options, const Library &library, CostReader reader,
                ImportPlan &plan) :
        m_table(table),
        m_options(options), m_library(library), m_reader(std::move(reader)), m_plan(plan),
        m_parties(library, plan.rows), m_format(library.info.language, library.info.currency)
    {}

    // Whether it is taken is known when all rows are.
    bool take(const SourceRow &row)
    {
        auto read = m_reader.read(row);
        if (read)
            m_rows.push_back(*std::move(read));
        else
            m_plan.rejects.append(std::move(read.error()));
        return false;
    }

    void finish()
    {
        matchCosts(m_rows, m_library);
        for (CostRow &row : m_rows) {
            row.given = row.matched.isNull() || actionOf(row) == MatchAction::Add ? makeId<Cost>() : row.matched;
            const Cost *before = findRow(m_library.costs, row.matched);
            if (before && !row.hasKind && row.given == row.matched)
                row.cost.kind = before->kind;
        }
        settle();
        for (const CostRow &row : m_rows)
            put(row);
    }

private:
    [[nodiscard]] MatchAction actionOf(const CostRow &row) const
    {
        return m_options.matchActions.value(row.line, m_options.matchAction);
    }
    void settle();
    [[nodiscard]] bool isSettled(CostId commitment) const;
    [[nodiscard]] bool isRefused(const CostRow &row, const Cost &before);
    void noteSettles(const CostRow &row, const QString &sentence);
    [[nodiscard]] bool isNumberOf(CostId commitment, const QString &number) const;
    void put(const CostRow &row);
    void add(const CostRow &row);
    [[nodiscard]] ImportMatch matchOf(const CostRow &row, const Cost &cost) const;
    [[nodiscard]] QString accountName(AccountId account) const;
    [[nodiscard]] QString commitmentName(CostId commitment) const;
    [[nodiscard]] QString partyName(PartyId party) const;

    const SourceTable &m_table;
    const ImportOptions &m_options;
    const Library &m_library;
    CostReader m_reader;
    ImportPlan &m_plan;
    KnownParties m_parties;
    Formatter m_format;
    std::vector<CostRow> m_rows;
};

void CostPlanner::settle()
{
    Commitments commitments(m_rows, m_library);
    for (CostRow &row : m_rows) {
        if (row.cost.kind == CostKind::Committed && !row.settles.isEmpty())
            noteSettles(row, QCoreApplication::translate("Import", "A commitment settles none; this was left out."));
        if (row.cost.kind != CostKind::Actual ||
            (!row.matched.isNull() && row.given == row.matched && row.settles.isEmpty()))
            continue;
        const QString number = m_reader.settles().exists() ? row.settles : row.cost.document;
        if (number.isEmpty())
            continue;
        const Cost *before = row.given == row.matched ? findRow(m_library.costs, row.matched) : nullptr;
        row.cost.settles =
            before && isNumberOf(before->settles, number) ? before->settles : commitments.settledBy(row, number);
        if (row.cost.settles.isNull() && !row.settles.isEmpty()) {
            noteSettles(row, QCoreApplication::translate("Import", "“%1” is no commitment of the title; "
                                                                   "the payment was taken on its own.")
                                 .arg(number.left(60)));
        }
    }
}

void CostPlanner::noteSettles(const CostRow &row, const QString &sentence)
{
    if (const auto source = m_table.rows.onLine(row.line))
        m_plan.notes.append(aboutCell(*source, m_reader.settles(), sentence));
}

bool CostPlanner::isSettled(CostId commitment) const
{
    return std::ranges::any_of(m_library.costs, [&](const Cost &cost) { return cost.settles == commitment; }) ||
           std::ranges::any_of(
               m_rows, [&](const CostRow &row) { return row.cost.settles == commitment && row.given != commitment; });
}

// What only shows beside what the library has.
bool CostPlanner::isRefused(const CostRow &row, const Cost &before)
{
    const auto source = m_table.rows.onLine(row.line);
    if (!source)
        return false;
    if (row.cost.kind == CostKind::Committed && row.cost.amount.minor < 0) {
        m_plan.rejects.append(
            aboutCell(*source, m_reader.amount(),
                      QCoreApplication::translate("Import", "A commitment needs an amount above zero.")));
        return true;
    }
    if (before.kind != CostKind::Committed || row.cost.kind != CostKind::Actual || !isSettled(before.id))
        return false;
    m_plan.rejects.append(
        aboutCell(*source, m_reader.kind(),
                  QCoreApplication::translate("Import", "Payments settle this commitment: it stays a commitment of its "
                                                        "title until they are taken off it.")));
    return true;
}

bool CostPlanner::isNumberOf(CostId commitment, const QString &number) const
{
    const Cost *cost = findRow(m_library.costs, commitment);
    return cost && (exactKey(cost->document) == exactKey(number) || number == QString::number(commitment.value));
}

void CostPlanner::add(const CostRow &row)
{
    Cost cost = row.cost;
    cost.id = row.given;
    cost.counterparty = row.party.isEmpty() ? PartyId() : m_parties.idOf(row.party);
    m_plan.rows.costs.append(std::move(cost));
    ++m_plan.rowsTaken;
}

void CostPlanner::put(const CostRow &row)
{
    const Cost *before = findRow(m_library.costs, row.matched);
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
    if (isRefused(row, *before))
        return;
    Cost cost = *before;
    cost.kind = row.cost.kind;
    cost.day = row.cost.day;
    cost.amount = row.cost.amount;
    cost.entered = row.cost.entered;
    cost.dueDay = row.cost.dueDay ? row.cost.dueDay : cost.dueDay;
    cost.account = row.cost.account.isNull() ? cost.account : row.cost.account;
    cost.settles = row.cost.settles.isNull() ? cost.settles : row.cost.settles;
    if (cost.kind == CostKind::Actual)
        cost.dueDay.reset();
    if (cost.kind == CostKind::Committed || cost.settles == cost.id)
        cost.settles = {};
    cost.counterparty = row.party.isEmpty() ? cost.counterparty : m_parties.idOf(row.party);
    cost.note = row.cost.note.isEmpty() ? cost.note : row.cost.note;
    cost.document = row.cost.document.isEmpty() ? cost.document : row.cost.document;
    m_plan.updates.costs.append(std::move(cost));
    ++m_plan.rowsTaken;
    ++m_plan.rowsUpdated;
}

// Only what the row says can differ.
ImportMatch CostPlanner::matchOf(const CostRow &row, const Cost &cost) const
{
    const Title *title = findRow(m_library.titles, cost.title);
    const QString name = title ? title->name(m_library.info.language) : QString();
    ImportMatch match;
    match.line = row.line;
    match.by = row.id.toLongLong() == cost.id.value ? MatchedBy::Id : MatchedBy::Document;
    match.action = actionOf(row);
    match.document = cost.id.value;
    match.name = cost.document.isEmpty() ? name : name + QStringLiteral(" · ") + cost.document;
    const auto compare = [&match](const char *field, const QString &before, const QString &after) {
        if (!after.isEmpty() && before != after)
            match.differences.append({QString::fromLatin1(field), before, after});
    };
    if (row.hasKind)
        compare("kind", wordFor(cost.kind), wordFor(row.cost.kind));
    compare("day", cost.day.iso(), row.cost.day.iso());
    compare("due_day", cost.dueDay ? cost.dueDay->iso() : QString(),
            row.cost.dueDay ? row.cost.dueDay->iso() : QString());
    compare("amount", m_format.moneyExact(cost.amount), m_format.moneyExact(row.cost.amount));
    if (row.cost.account != cost.account)
        compare("account", accountName(cost.account), accountName(row.cost.account));
    if (row.cost.settles != cost.settles)
        compare("settles", commitmentName(cost.settles), commitmentName(row.cost.settles));
    if (workKey(partyName(cost.counterparty)) != workKey(row.party))
        compare("counterparty", partyName(cost.counterparty), row.party);
    compare("note", cost.note, row.cost.note);
    compare("document", cost.document, row.cost.document);
    return match;
}

QString CostPlanner::accountName(AccountId id) const
{
    const Account *account = findRow(m_library.accounts, id);
    return account ? (account->code + u' ' + nameIn(m_library.info.language, account->koreanName, account->englishName))
                         .trimmed()
                   : QString();
}

QString CostPlanner::commitmentName(CostId id) const
{
    const Cost *cost = findRow(m_library.costs, id);
    if (!cost)
        return id.isNull() ? QString() : QCoreApplication::translate("Import", "a commitment of the list");
    return cost->document.isEmpty() ? cost->day.iso() : cost->document;
}

QString CostPlanner::partyName(PartyId id) const
{
    const Party *party = findRow(m_library.parties, id);
    return party ? party->name : QString();
}

} // namespace

Result<ImportPlan> planCosts(const SourceTable &table, const ImportOptions &options, const Library &library,
                             const std::function<bool(double)> &progress)
{
    ImportPlan plan;
    Findings findings(table, options, plan);
    auto reader = CostReader::over(table, findings, library);
    if (!reader)
        return tl::unexpected(reader.error());
    CostPlanner planner(table, options, library, *std::move(reader), plan);
    const auto done = takeEachRow(table, plan, progress, [&](const SourceRow &row) { return planner.take(row); });
    if (!done)
        return tl::unexpected(done.error());
    planner.finish();
    return plan;
}

} // namespace slateboard::exchange
