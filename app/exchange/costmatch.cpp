// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/costmatch.h"

#include "app/exchange/known.h"

#include <QSet>

#include <algorithm>

namespace slateboard::exchange {
namespace {

constexpr auto join = u'\x1f';

QString titleKey(TitleId title, const QString &number)
{
    return QString::number(title.value) + join + exactKey(number);
}

QString documentKey(const Cost &cost)
{
    return titleKey(cost.title, cost.document) + join + QString::number(static_cast<int>(cost.kind));
}
QString accountKey(const Cost &cost)
{
    return documentKey(cost) + join + QString::number(cost.account.value);
}
QString amountKey(const Cost &cost)
{
    return accountKey(cost) + join + QString::number(cost.amount.minor);
}
QString wholeKey(const Cost &cost)
{
    return amountKey(cost) + join + QString::number(cost.day.julian());
}

/// The costs of the library that no row has met yet.
class Unmet {
public:
    Unmet(std::vector<CostRow> &rows, const Library &library) : m_rows(rows), m_library(library) {}

    void matchByIds()
    {
        for (CostRow &row : m_rows) {
            const Cost *cost = row.id.isEmpty() ? nullptr : findRow(m_library.costs, CostId{row.id.toLongLong()});
            if (cost && cost->title == row.cost.title && !m_met.contains(cost->id))
                meet(row, cost->id);
        }
    }

    // Of those that say the same in order. Costs without a number only where they say all the same.
    void match(QString (*keyOf)(const Cost &), bool needsNumber, bool isOnlyOne = false)
    {
        QHash<QString, QList<CostId>> costs;
        for (const Cost &cost : m_library.costs) {
            if (!m_met.contains(cost.id) && !(needsNumber && cost.document.isEmpty()))
                costs[keyOf(cost)].append(cost.id);
        }
        QHash<QString, QList<size_t>> rows;
        for (size_t i = 0; i < m_rows.size() && !costs.isEmpty(); ++i) {
            if (m_rows[i].matched.isNull() && !(needsNumber && m_rows[i].cost.document.isEmpty()))
                rows[keyOf(m_rows[i].cost)].append(i);
        }
        for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
            const QList<CostId> found = costs.value(row.key());
            if (isOnlyOne && (found.size() != 1 || row->size() != 1))
                continue;
            for (qsizetype i = 0; i < std::min(found.size(), row->size()); ++i)
                meet(m_rows[row->at(i)], found[i]);
        }
    }

private:
    void meet(CostRow &row, CostId cost)
    {
        row.matched = cost;
        m_met.insert(cost);
    }

    std::vector<CostRow> &m_rows;
    const Library &m_library;
    QSet<CostId> m_met;
};

} // namespace

void matchCosts(std::vector<CostRow> &rows, const Library &library)
{
    Unmet unmet(rows, library);
    unmet.matchByIds();
    unmet.match(wholeKey, false);
    unmet.match(amountKey, true);
    unmet.match(accountKey, true);
    unmet.match(documentKey, true, true);
}

Commitments::Commitments(const std::vector<CostRow> &rows, const Library &library)
{
    QHash<CostId, Money> settled;
    for (const Cost &cost : library.costs) {
        if (!cost.settles.isNull())
            settled[cost.settles] += cost.amount;
    }
    for (const Cost &cost : library.costs) {
        if (cost.kind != CostKind::Committed)
            continue;
        add(cost, cost.id, QString::number(cost.id.value));
        m_all.back().open -= settled.value(cost.id);
    }
    for (const CostRow &row : rows) {
        if (row.cost.kind == CostKind::Committed && row.given != row.matched)
            add(row.cost, row.given, row.id);
    }
    for (QList<size_t> &each : m_numbers) {
        std::ranges::stable_sort(each, {},
                                 [this](size_t i) { return std::tuple(!m_all[i].due, m_all[i].due.value_or(Day())); });
    }
}

void Commitments::add(const Cost &cost, CostId id, const QString &idInList)
{
    const size_t place = m_all.size();
    m_all.push_back({id, cost.title, cost.account, cost.dueDay, cost.amount});
    if (!cost.document.isEmpty())
        m_numbers[titleKey(cost.title, cost.document)].append(place);
    if (!idInList.isEmpty())
        m_ids.insert(idInList, place);
}

CostId Commitments::settledBy(const CostRow &payment, const QString &number)
{
    QList<size_t> found = m_numbers.value(titleKey(payment.cost.title, number));
    if (const auto byId = m_ids.constFind(number); byId != m_ids.cend() && m_all[*byId].title == payment.cost.title)
        found = {*byId};
    if (found.isEmpty())
        return {};
    const auto fit = [&](size_t i) {
        const bool isOpen = m_all[i].open.minor > 0;
        const bool isSame = m_all[i].account == payment.cost.account;
        return std::tuple(isOpen && isSame, isOpen, isSame);
    };
    Commitment &best = m_all[*std::ranges::max_element(found, {}, fit)]; // the first of the best
    best.open -= payment.cost.amount;
    return best.id;
}

} // namespace slateboard::exchange
