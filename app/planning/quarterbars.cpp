// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/quarterbars.h"

#include "app/planning/costreport.h"
#include "app/planning/topsheet.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace slateboard::planning {
namespace {

// Items of one line come together, so the last answer is kept.
class BarSorter {
public:
    BarSorter(const Library &library, BarGrouping grouping) : m_library(library), m_grouping(grouping) {}

    const BarKey &keyOf(const DemandItem &item);

private:
    [[nodiscard]] BarKey find(const DemandItem &item);

    const Library &m_library;
    BarGrouping m_grouping;
    QHash<AccountId, AccountId> m_tops;
    TitleId m_title;
    AccountId m_account;
    std::optional<PhaseKind> m_phase;
    std::optional<BarKey> m_key;
};

const BarKey &BarSorter::keyOf(const DemandItem &item)
{
    if (!m_key || item.title != m_title || item.account != m_account || item.phase != m_phase) {
        m_title = item.title;
        m_account = item.account;
        m_phase = item.phase;
        m_key = find(item);
    }
    return *m_key;
}

BarKey BarSorter::find(const DemandItem &item)
{
    switch (m_grouping) {
    case BarGrouping::Format: {
        const Title *title = findRow(m_library.titles, item.title);
        return title ? BarKey(title->format) : BarKey(OtherBars{});
    }
    case BarGrouping::Phase: return item.phase ? BarKey(*item.phase) : BarKey(NoPhase{});
    case BarGrouping::Account: break;
    case BarGrouping::Title: return item.title;
    }
    auto top = m_tops.constFind(item.account);
    if (top == m_tops.cend())
        top = m_tops.insert(item.account, topAccountOf(m_library, item.account));
    return *top;
}

using AmountsByKey = std::map<BarKey, std::vector<BarAmounts>>;

AmountsByKey amountsByKey(const Library &library, const Figures &figures, BarGrouping grouping)
{
    const std::vector<QuarterMoney> &quarters = figures.money.quarters;
    AmountsByKey amounts;
    BarSorter sorter(library, grouping);
    const BarKey *lastKey = nullptr;
    std::vector<BarAmounts> *last = nullptr;
    for (const DemandItem &item : figures.demand.items) {
        if (!item.month)
            continue;
        const BarKey &key = sorter.keyOf(item);
        if (!lastKey || *lastKey != key) {
            const auto found = amounts.try_emplace(key, quarters.size()).first;
            lastKey = &found->first;
            last = &found->second;
        }
        const auto place = static_cast<size_t>(Quarter::of(*item.month).index - quarters.front().quarter.index);
        BarAmounts &bar = (*last)[place];
        (item.firm ? bar.firm : bar.hoped) += item.amount;
        if (item.firm)
            bar.firmByOthers += item.byOthers;
    }
    return amounts;
}

Money totalOf(const BarSeries &series)
{
    Money total;
    for (const BarAmounts &bar : series.quarters)
        total += bar.demand();
    return total;
}

void join(BarSeries &into, const BarSeries &from)
{
    for (size_t i = 0; i < into.quarters.size(); ++i)
        into.quarters[i] += from.quarters[i];
}

// Puts the smallest into one series at the end, if there are too many.
void joinSmallest(std::vector<BarSeries> &series)
{
    std::ranges::stable_sort(series, std::greater{}, totalOf);
    if (series.size() <= mostBarSeries)
        return;
    constexpr size_t most = mostBarSeries - 1;
    BarSeries others{OtherBars{}, std::vector<BarAmounts>(series.front().quarters.size())};
    for (size_t i = most; i < series.size(); ++i)
        join(others, series[i]);
    series.resize(most);
    series.push_back(std::move(others));
}

void sortByCode(const Library &library, std::vector<BarSeries> &series)
{
    const auto place = [&library](const BarSeries &one) {
        const auto *id = std::get_if<AccountId>(&one.key);
        const Account *account = id ? findRow(library.accounts, *id) : nullptr;
        const int kind = account ? 0 : id ? 1 : 2; // not assigned, and then the others, come last
        return std::tuple(kind, account ? account->code : QString(), account ? account->id : AccountId());
    };
    std::ranges::sort(series, {}, place);
}

} // namespace

BarAmounts &BarAmounts::operator+=(const BarAmounts &other)
{
    firm += other.firm;
    firmByOthers += other.firmByOthers;
    hoped += other.hoped;
    return *this;
}

QuarterBars barsByFormat(const MoneyFigures &money)
{
    QuarterBars bars;
    for (const auto &word : words<Format>()) {
        const auto format = static_cast<size_t>(word.value);
        BarSeries series{word.value, {}};
        for (const QuarterMoney &quarter : money.quarters) {
            series.quarters.push_back(
                {quarter.firmByFormat[format], quarter.firmByOthersByFormat[format], quarter.hopedByFormat[format]});
        }
        bars.series.push_back(std::move(series));
    }
    return bars;
}

QuarterBars quarterBars(const Library &library, const Figures &figures, BarGrouping grouping)
{
    if (grouping == BarGrouping::Format)
        return barsByFormat(figures.money);
    QuarterBars bars{grouping, {}};
    BarSeries withoutPhase;
    for (auto &[key, amounts] : amountsByKey(library, figures, grouping)) {
        BarSeries series{key, amounts};
        if (std::holds_alternative<NoPhase>(key))
            withoutPhase = std::move(series);
        else
            bars.series.push_back(std::move(series));
    }
    if (grouping != BarGrouping::Phase)
        joinSmallest(bars.series);
    if (grouping == BarGrouping::Account)
        sortByCode(library, bars.series);
    if (!withoutPhase.quarters.empty())
        bars.series.push_back(std::move(withoutPhase));
    return bars;
}

std::vector<DemandItem> itemsBehind(const Library &library, const Demand &demand, const QuarterBars &bars,
                                    Quarter quarter, const std::optional<BarKey> &key)
{
    const bool isOthers = key && std::holds_alternative<OtherBars>(*key);
    BarSorter sorter(library, bars.grouping);
    std::vector<DemandItem> items;
    for (const DemandItem &item : demand.items) {
        if (!item.month || Quarter::of(*item.month) != quarter)
            continue;
        if (key) {
            const BarKey &own = sorter.keyOf(item);
            const bool hasSeries = std::ranges::find(bars.series, own, &BarSeries::key) != bars.series.end();
            if (isOthers ? hasSeries : own != *key)
                continue;
        }
        items.push_back(item);
    }
    return items;
}

QString barName(const Library &library, const BarKey &key, BarGrouping grouping, Language language)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("QuarterBars", text); };
    if (const auto *format = std::get_if<Format>(&key))
        return wordFor(*format);
    if (const auto *phase = std::get_if<PhaseKind>(&key))
        return wordFor(*phase);
    if (const auto *account = std::get_if<AccountId>(&key))
        return accountTitle(library, *account, language);
    if (const auto *id = std::get_if<TitleId>(&key)) {
        const Title *title = findRow(library.titles, *id);
        return title ? title->name(language) : QString();
    }
    if (std::holds_alternative<NoPhase>(key))
        return say(QT_TRANSLATE_NOOP("QuarterBars", "without a phase"));
    return grouping == BarGrouping::Title ? say(QT_TRANSLATE_NOOP("QuarterBars", "other titles"))
                                          : say(QT_TRANSLATE_NOOP("QuarterBars", "other accounts"));
}

} // namespace slateboard::planning
