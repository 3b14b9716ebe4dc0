// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/portfolio.h"

#include "app/planning/waterfall.h"

namespace slateboard::planning {

std::vector<PortfolioTitle> portfolioOf(const Library &library, const Figures &figures)
{
    std::vector<PortfolioTitle> portfolio;
    const std::vector<ReceiptItem> items = receiptFigures(library, figures).items;
    const std::vector<Waterfall> waterfalls = waterfallsOf(library, figures.plan, figures.demand, items);
    auto waterfall = waterfalls.begin();
    for (const TitleFigures &figure : figures.titles) { // by id, as the waterfalls are
        PortfolioTitle entry;
        entry.title = figure.title;
        entry.firm = figure.stage && isGreenlit(figure.stage->stage);
        entry.efc = figure.money.efc();
        entry.ownCost = figure.money.ownEfc();
        if (const Title *title = findRow(library.titles, figure.title)) {
            entry.format = title->format;
            entry.episodes = title->episodes;
        }
        while (waterfall != waterfalls.end() && waterfall->title < figure.title)
            ++waterfall;
        if (waterfall != waterfalls.end() && waterfall->title == figure.title) {
            entry.receipts = waterfall->in;
            for (const WaterfallPayment &payment : waterfall->payments)
                entry.ownReceipts += payment.party.isNull() ? payment.amount : Money{};
        }
        if (entry.efc != Money{} || entry.receipts != Money{})
            portfolio.push_back(entry);
    }
    return portfolio;
}

} // namespace slateboard::planning
