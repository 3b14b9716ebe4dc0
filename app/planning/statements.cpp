// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/statements.h"

#include "app/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace slateboard::planning {
namespace {

// Puts the statements of all parties together.
class StatementMaker {
public:
    explicit StatementMaker(const Library &library) : m_library(library) {}

    void add(const Waterfall &waterfall);
    [[nodiscard]] std::vector<Statement> make() const;

private:
    using LineKey = std::tuple<bool, std::optional<Quarter>, TitleId, int, Id<WaterfallTier>>; // as lines are ordered
    struct OfParty {
        std::map<LineKey, StatementLine> lines;
        std::vector<Recoupment> recoupments;
    };
    [[nodiscard]] int placeOf(Id<WaterfallTier> tier) const;

    const Library &m_library;
    std::map<PartyId, OfParty> m_parties;
};

int StatementMaker::placeOf(Id<WaterfallTier> id) const
{
    const WaterfallTier *tier = findRow(m_library.waterfall, id);
    return tier ? tier->place : std::numeric_limits<int>::max();
}

void StatementMaker::add(const Waterfall &waterfall)
{
    std::map<Id<WaterfallTier>, Recoupment> recouped;
    for (const WaterfallPayment &payment : waterfall.payments) {
        const auto quarter = payment.day ? std::optional(Quarter::of(*payment.day)) : std::nullopt;
        const LineKey key{!quarter, quarter, waterfall.title, placeOf(payment.tier), payment.tier};
        StatementLine &line = m_parties[payment.party].lines[key];
        line.title = waterfall.title;
        line.tier = payment.tier;
        line.quarter = quarter;
        line.reached += payment.reached;
        (payment.isReceived ? line.received : line.toCome) += payment.amount;
        (payment.isReceived ? recouped[payment.tier].received : recouped[payment.tier].toCome) += payment.amount;
    }
    for (const TierFigures &tier : waterfall.tiers) {
        if (!tier.toRecoup)
            continue;
        const Recoupment &paid = recouped[tier.tier];
        m_parties[tier.party].recoupments.push_back(
            {waterfall.title, tier.tier, *tier.toRecoup, paid.received, paid.toCome});
    }
}

std::vector<Statement> StatementMaker::make() const
{
    std::vector<Statement> statements;
    for (const auto &[party, of] : m_parties) {
        Statement statement{party, {}, {}, {}, of.recoupments};
        for (const auto &[key, line] : of.lines) {
            statement.lines.push_back(line);
            statement.received += line.received;
            statement.toCome += line.toCome;
        }
        if (!statement.lines.empty())
            statements.push_back(std::move(statement));
    }
    std::ranges::stable_sort(statements, {}, [](const Statement &statement) {
        return std::tuple(!statement.party.isNull(), -statement.together().minor);
    });
    return statements;
}

} // namespace

std::vector<Statement> statementsOf(const Library &library, const std::vector<Waterfall> &waterfalls)
{
    StatementMaker maker(library);
    for (const Waterfall &waterfall : waterfalls)
        maker.add(waterfall);
    return maker.make();
}

std::vector<Statement> statementsOf(const Library &library, const Figures &figures)
{
    const ReceiptFigures receipts = receiptFigures(library, figures);
    return statementsOf(library, waterfallsOf(library, figures.plan, figures.demand, receipts.items));
}

Statement statementFor(const std::vector<Statement> &statements, PartyId party)
{
    const auto found = std::ranges::find(statements, party, &Statement::party);
    return found == statements.end() ? Statement{party, {}, {}, {}} : *found;
}

std::optional<PartyId> statedParty(const Library &library, const QString &name)
{
    if (name == QLatin1String("-"))
        return PartyId{};
    const QString asked = cleaned(name);
    const auto party = std::ranges::find_if(library.parties, [&](const Party &row) {
        return row.name.compare(asked, Qt::CaseInsensitive) == 0 ||
               row.englishName.compare(asked, Qt::CaseInsensitive) == 0;
    });
    return asked.isEmpty() || party == library.parties.end() ? std::nullopt : std::optional(party->id);
}

QString statedName(const Library &library, PartyId id, Language language)
{
    const Party *party = findRow(library.parties, id);
    return party ? nameIn(language, party->name, party->englishName)
                 : QCoreApplication::translate("Statement", "We ourselves");
}

QString statedFor(const Library &library, Id<WaterfallTier> id)
{
    const WaterfallTier *tier = findRow(library.waterfall, id);
    if (!tier)
        return QCoreApplication::translate("Statement", "what is left");
    const bool isShare = tier->share != Share{};
    return isShare ? QStringLiteral("%1 %2").arg(wordFor(tier->kind), shareText(tier->share)) : wordFor(tier->kind);
}

} // namespace slateboard::planning
