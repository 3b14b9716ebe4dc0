// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/portfolio.h"

#include "app/planning/waterfall.h"

#include <algorithm>

namespace slateboard::planning {

namespace {

// What the waterfall is of; null: the title brings nothing.
PortfolioTitle entryOf(const Library &library, const TitleFigures &figure, const Waterfall *waterfall)
{
    PortfolioTitle entry;
    entry.title = figure.title;
    entry.firm = figure.stage && isGreenlit(figure.stage->stage);
    entry.efc = figure.money.efc();
    entry.ownCost = figure.money.ownEfc();
    if (const Title *title = findRow(library.titles, figure.title)) {
        entry.format = title->format;
        entry.episodes = title->episodes;
    }
    if (waterfall) {
        entry.receipts = waterfall->in;
        for (const WaterfallPayment &payment : waterfall->payments)
            entry.ownReceipts += payment.party.isNull() ? payment.amount : Money{};
    }
    return entry;
}

} // namespace

std::vector<PortfolioTitle> portfolioOf(const Library &library, const Figures &figures)
{
    std::vector<PortfolioTitle> portfolio;
    const std::vector<ReceiptItem> items = receiptFigures(library, figures).items;
    const std::vector<Waterfall> waterfalls = waterfallsOf(library, figures.plan, figures.demand, items);
    auto waterfall = waterfalls.begin();
    for (const TitleFigures &figure : figures.titles) { // by id, as the waterfalls are
        while (waterfall != waterfalls.end() && waterfall->title < figure.title)
            ++waterfall;
        const bool brings = waterfall != waterfalls.end() && waterfall->title == figure.title;
        const PortfolioTitle entry = entryOf(library, figure, brings ? &*waterfall : nullptr);
        if (entry.efc != Money{} || entry.receipts != Money{})
            portfolio.push_back(entry);
    }
    return portfolio;
}

PortfolioParts portfolioParts(const Library &library, const Figures &figures, TitleId title)
{
    PortfolioParts parts;
    const TitleFigures *figure = findTitle(figures, title);
    if (!figure)
        return parts;
    std::vector<ReceiptItem> items = receiptFigures(library, figures).items;
    std::erase_if(items, [title](const ReceiptItem &item) { return item.title != title; });
    const std::vector<Waterfall> waterfalls = waterfallsOf(library, figures.plan, figures.demand, items);
    parts.title = entryOf(library, *figure, waterfalls.empty() ? nullptr : &waterfalls.front());
    parts.costs = topSheetOf(library, figures, title);
    for (const ReceiptItem &item : items) {
        auto platform = std::ranges::find(parts.platforms, item.platform, &PlatformReceipts::platform);
        if (platform == parts.platforms.end())
            platform = parts.platforms.insert(platform, {item.platform, {}});
        (item.isReceived() ? platform->sums.received : platform->sums.toCome) += item.amount;
        platform->sums.overdue += item.overdue ? item.amount : Money{};
    }
    std::ranges::stable_sort(parts.platforms, std::greater{},
                             [](const PlatformReceipts &of) { return of.sums.outlook(); });
    return parts;
}

} // namespace slateboard::planning
