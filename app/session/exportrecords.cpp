// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/exportrecords.h"

#include "app/session/outcells.h"
#include "app/store/tables.h"

namespace slateboard {
namespace {

using exchange::Cell;
using exchange::OutRows;

// What a reference leads to, for people. Rows without a name of their own are known by their number alone.
QString referredTo(const Library &library, TitleId id)
{
    const Title *title = findRow(library.titles, id);
    return title ? title->name(library.info.language) : QString();
}
QString referredTo(const Library &library, IpId id)
{
    const auto ip = library.ips.find(id);
    return ip ? ip->title : QString();
}
QString referredTo(const Library &library, PlanId id)
{
    const Plan *plan = findRow(library.plans, id);
    return plan ? planName(*plan) : QString();
}
QString referredTo(const Library &library, PartyId id)
{
    return outPartyName(library, id);
}
QString referredTo(const Library &library, AccountId id)
{
    const Account *account = findRow(library.accounts, id);
    return account ? account->code : QString();
}
QString referredTo(const Library &library, MilestoneId id)
{
    const Milestone *milestone = findRow(library.milestones, id);
    return milestone ? milestone->name(library.info.language) : QString();
}

template <class Entity>
concept Named = requires(const Library &library, Id<Entity> id)
{
    referredTo(library, id);
};

// Whether a column of Row refers to another row that has a name.
template <class Row, class Value>
constexpr bool isNamedReference = false;
template <class Row, Named Entity>
constexpr bool isNamedReference<Row, Id<Entity>> = !std::is_same_v<Entity, Row>;

/// A table of the file that leaves as it is.
template <class Row>
class Records {
public:
    Records(const Library &library, QList<Row> rows) : m_library(library), m_rows(std::move(rows)) {}

    [[nodiscard]] exchange::Sheet sheet() const
    {
        OutRows out;
        const auto name = [&out]<class Value>(const store::Column<Row, Value> &column) {
            out.header << QString::fromLatin1(column.name);
            if constexpr (isNamedReference<Row, Value>)
                out.header << QString::fromLatin1(column.name) + QStringLiteral("_name");
        };
        std::apply([&](const auto &...column) { (name(column), ...); }, store::TableOf<Row>::columns);
        out.count = m_rows.size();
        out.row = [self = *this](qsizetype at) { return self.cells(self.m_rows[at]); };
        return {QString::fromLatin1(store::TableOf<Row>::name), out};
    }

private:
    [[nodiscard]] QList<Cell> cells(const Row &row) const
    {
        QList<Cell> cells;
        const auto add = [&]<class Value>(const store::Column<Row, Value> &column) {
            cells << cell(row.*column.member);
            if constexpr (isNamedReference<Row, Value>)
                cells << outText((row.*column.member).isNull() ? QString() : referredTo(m_library, row.*column.member));
        };
        std::apply([&](const auto &...column) { (add(column), ...); }, store::TableOf<Row>::columns);
        return cells;
    }

    template <class Value>
    [[nodiscard]] Cell cell(const std::optional<Value> &value) const
    {
        return value ? cell(*value) : Cell{};
    }
    template <class Entity>
    [[nodiscard]] Cell cell(Id<Entity> id) const
    {
        return outId(id);
    }
    template <class E>
    requires std::is_enum_v<E>
    [[nodiscard]] Cell cell(E word) const { return outCode(word); }
    [[nodiscard]] Cell cell(Language language) const
    {
        return outText(language == Language::Korean ? QStringLiteral("ko") : QStringLiteral("en"));
    }
    [[nodiscard]] Cell cell(const QString &text) const { return outText(text); }
    [[nodiscard]] Cell cell(Day day) const { return outDay(day); }
    [[nodiscard]] Cell cell(Money money) const { return outMoney(money, m_library.info.currency); }
    [[nodiscard]] Cell cell(const Currency &currency) const { return outText(currency.code); }
    [[nodiscard]] Cell cell(bool isTrue) const
    {
        return outText(isTrue ? QStringLiteral("yes") : QStringLiteral("no"));
    }
    [[nodiscard]] Cell cell(int number) const { return outCount(number); }
    [[nodiscard]] Cell cell(Uses uses) const { return outText(uses.codes()); }
    [[nodiscard]] Cell cell(Weekdays days) const { return outText(days.codes()); }
    [[nodiscard]] Cell cell(Share share) const { return outText(shareText(share)); }
    [[nodiscard]] Cell cell(const EnteredAmount &entered) const { return outText(entered.code()); }

    Library m_library; // its lists are shared
    QList<Row> m_rows;
};

} // namespace

QList<exchange::Sheet> recordSheets(const Library &library)
{
    QList<exchange::Sheet> sheets;
    const auto add = [&]<class... Row>(const QList<Row> &...rows) {
        (sheets.append(Records<Row>(library, rows).sheet()), ...);
    };
    add(QList<LibraryInfo>{library.info}, library.parties, library.scoutEvents, library.grants, library.grantDocuments,
        library.titles, library.titleIps, library.titleParties, library.credits, library.airSlots,
        library.titleDocuments, library.milestones, library.stageEvents, library.decisions, library.plans,
        library.planTitles, library.phases, library.phaseLinks, library.plannedStages, library.plannedMilestones,
        library.accounts, library.budgetLines, library.funding, library.windows, library.costs, library.receipts,
        library.estimates, library.waterfall, library.caps, library.goals, library.interimTargets,
        library.milestoneTemplates, library.savedFilters);
    return sheets;
}

} // namespace slateboard
