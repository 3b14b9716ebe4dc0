// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/receipts.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace slateboard::planning {
namespace {

bool comesBefore(const ReceiptItem &a, const ReceiptItem &b)
{
    return std::tuple(!a.day, a.day.value_or(Day())) < std::tuple(!b.day, b.day.value_or(Day()));
}

// What lies beyond all plans, as a window that another program wrote may, has no day: figures have a row a quarter.
std::optional<Day> withinPlans(std::optional<Day> day)
{
    const bool isWithin = day && day->year() >= 1900 && day->year() <= lastCapYear + 100;
    return isWithin ? day : std::nullopt;
}

// A share, month by month over the days of its window.
void addShare(std::vector<ReceiptItem> &items, const ReceiptItem &whole, const WindowDays &days)
{
    if (!whole.day || !withinPlans(days.end)) {
        items.push_back(whole);
        items.back().day.reset();
        return;
    }
    std::vector<double> weights;
    std::vector<Day> ends;
    for (Month month = Month::of(*days.start); month <= Month::of(*days.end); ++month.index) {
        const Day first = std::max(month.first(), *days.start);
        ends.push_back(std::min(month.last(), *days.end));
        weights.push_back(static_cast<double>(ends.back().daysSince(first) + 1));
    }
    const std::vector<Money> parts = apportion(whole.amount, weights);
    for (size_t i = 0; i < parts.size(); ++i) {
        if (parts[i] == Money{})
            continue;
        items.push_back(whole);
        items.back().day = ends[i];
        items.back().amount = parts[i];
    }
}

void addPlanned(std::vector<ReceiptItem> &items, const ReleaseWindow &window, const WindowDays &days, bool firm)
{
    ReceiptItem item;
    item.title = window.title;
    item.platform = window.platform;
    item.day = withinPlans(days.start);
    item.window = window.id;
    item.firm = firm;
    if (window.guarantee && *window.guarantee != Money{}) {
        item.kind = ReceiptKind::MinimumGuarantee;
        item.amount = *window.guarantee;
        items.push_back(item);
    }
    if (!window.expectedReceipts || *window.expectedReceipts == Money{})
        return;
    item.kind = window.receiptKind;
    item.amount = *window.expectedReceipts;
    if (window.receiptKind == ReceiptKind::Share)
        addShare(items, item, days);
    else
        items.push_back(item);
}

std::vector<ReceiptItem> plannedItems(const Library &library, const Figures &figures)
{
    std::vector<ReceiptItem> items;
    for (const TitleWindows &windows : allWindowDays(library, figures)) {
        const TitleFigures *title = findTitle(figures, windows.title);
        if (!title)
            continue; // the plan leaves it out
        const bool firm = title->stage && isGreenlit(title->stage->stage);
        for (const WindowDays &days : windows.windows)
            addPlanned(items, *findRow(library.windows, days.window), days, firm);
    }
    std::ranges::stable_sort(items, comesBefore);
    return items;
}

std::vector<ReceiptItem> receivedItems(const Library &library, const Figures &figures)
{
    std::vector<ReceiptItem> items;
    for (const Receipt &receipt : library.receipts) {
        if (receipt.day <= figures.asOf && findTitle(figures, receipt.title))
            items.push_back({receipt.title,
                             receipt.platform,
                             receipt.kind,
                             receipt.day,
                             receipt.amount,
                             receipt.id,
                             {},
                             true,
                             false});
    }
    return items;
}

bool isMusic(const ReceiptItem &item)
{
    return item.kind == ReceiptKind::Music;
}

/// What was received and not yet taken off what was planned: kind by kind, and of all kinds but music together.
class ReceivedMoney {
public:
    explicit ReceivedMoney(const std::vector<ReceiptItem> &received)
    {
        for (const ReceiptItem &item : received)
            m_left[item.title][{item.platform, item.kind}] += item.amount;
    }

    void takeOff(ReceiptItem &item, ReceiptKind kind)
    {
        const auto title = m_left.find(item.title);
        if (title == m_left.end())
            return;
        Money &left = (*title)[{item.platform, kind}];
        const Money taken = std::min(std::max(left, Money{}), std::max(item.amount, Money{}));
        item.amount -= taken;
        left -= taken;
    }

private:
    QHash<TitleId, std::map<std::pair<PartyId, ReceiptKind>, Money>> m_left;
};

bool bringsNoMore(const Figures &figures, TitleId id)
{
    const TitleFigures *title = findTitle(figures, id);
    return title && title->stage && title->stage->stage == Stage::Shelved;
}

// What of the planned is still to come once the received is taken off, of the same kind first. Money that is handed
// back raises nothing.
std::vector<ReceiptItem> itemsToCome(std::vector<ReceiptItem> planned, const std::vector<ReceiptItem> &received,
                                     const Figures &figures)
{
    std::erase_if(planned, [&](const ReceiptItem &item) { return bringsNoMore(figures, item.title); });
    ReceivedMoney money(received);
    for (ReceiptItem &item : planned)
        money.takeOff(item, item.kind);
    for (ReceiptItem &item : planned) {
        for (const Word<ReceiptKind> &kind : words<ReceiptKind>()) {
            if (kind.value != ReceiptKind::Music && !isMusic(item))
                money.takeOff(item, kind.value);
        }
        item.overdue = item.day && *item.day <= figures.asOf;
        if (item.overdue)
            item.day = figures.asOf.plusDays(1);
    }
    std::erase_if(planned, [](const ReceiptItem &item) { return item.amount == Money{}; });
    return planned;
}

void add(ReceiptSums &sums, const ReceiptItem &item)
{
    (item.isReceived() ? sums.received : sums.toCome) += item.amount;
    if (item.overdue)
        sums.overdue += item.amount;
}

template <class Entry, class Key>
ReceiptSums &sumsOf(std::vector<Entry> &entries, Key Entry::*key, Key value)
{
    const auto place = std::ranges::lower_bound(entries, value, {}, key);
    if (place != entries.end() && (*place).*key == value)
        return place->sums;
    return entries.insert(place, Entry{value, {}})->sums;
}

class ReceiptAdder {
public:
    explicit ReceiptAdder(ReceiptFigures &figures) : m_figures(figures) {}

    void take()
    {
        for (const ReceiptItem &item : m_figures.planned)
            forEachSum(item, [&](ReceiptSums &sums) { sums.planned += item.amount; });
        for (const ReceiptItem &item : m_figures.items)
            forEachSum(item, [&](ReceiptSums &sums) { add(sums, item); });
        fillGaps();
        std::ranges::stable_sort(m_figures.platforms, std::greater{}, [](const PlatformReceipts &one) {
            return std::max(one.sums.outlook(), one.sums.planned);
        });
    }

private:
    template <class Deed>
    void forEachSum(const ReceiptItem &item, Deed deed)
    {
        deed(m_figures.total);
        deed(item.day ? sumsOf(m_figures.quarters, &QuarterReceipts::quarter, Quarter::of(*item.day))
                      : m_figures.unscheduled);
        deed(sumsOf(m_figures.platforms, &PlatformReceipts::platform, item.platform));
        deed(sumsOf(m_figures.titles, &TitleReceipts::title, item.title));
    }
    void fillGaps()
    {
        if (m_figures.quarters.empty())
            return;
        const Quarter last = m_figures.quarters.back().quarter;
        for (Quarter quarter = m_figures.quarters.front().quarter; quarter < last; ++quarter.index)
            sumsOf(m_figures.quarters, &QuarterReceipts::quarter, quarter);
    }

    ReceiptFigures &m_figures;
};

} // namespace

ReceiptFigures receiptFigures(const Library &library, const Figures &figures)
{
    ReceiptFigures result;
    result.asOf = figures.asOf;
    result.plan = figures.plan;
    result.planned = plannedItems(library, figures);
    result.items = receivedItems(library, figures);
    std::ranges::move(itemsToCome(result.planned, result.items, figures), std::back_inserter(result.items));
    std::ranges::stable_sort(result.items, comesBefore);
    ReceiptAdder(result).take();
    return result;
}

} // namespace slateboard::planning
