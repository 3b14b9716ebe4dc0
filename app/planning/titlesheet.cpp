// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/titlesheet.h"

#include "app/planning/planlocks.h"

#include <algorithm>

namespace slateboard::planning {
namespace {

template <class Row>
std::vector<Row> ofTitle(const QList<Row> &rows, TitleId title)
{
    std::vector<Row> found;
    std::ranges::copy_if(
        rows, std::back_inserter(found), [title](TitleId of) { return of == title; }, &Row::title);
    return found;
}

template <class Row>
std::vector<Row> ofTitle(const QList<Row> &rows, TitleId title, PlanId plan)
{
    std::vector<Row> found = ofTitle(rows, title);
    std::erase_if(found, [plan](const Row &row) { return row.plan != plan; });
    return found;
}

} // namespace

std::vector<PartyId> TitleSheet::partiesOf(PartyRole role) const
{
    std::vector<PartyId> ids;
    for (const TitleParty &tie : parties) {
        if (tie.role == role)
            ids.push_back(tie.party);
    }
    return ids;
}

TitleSheet titleSheetOf(const Library &library, const Figures &figures, TitleId title, Language language)
{
    TitleSheet sheet;
    const Title *row = findRow(library.titles, title);
    if (!row)
        return sheet;
    sheet.title = *row;
    sheet.plan = figures.plan;
    sheet.lock = lockSentence(library, figures.plan, {title}, language);
    for (const TitleIp &tie : ofTitle(library.titleIps, title))
        sheet.sources.push_back(rightsOfIp(library, figures, figures.plan, tie.ip));
    sheet.schedule = scheduleOf(library, figures.plan, title);
    sheet.parties = ofTitle(library.titleParties, title);
    sheet.credits = ofTitle(library.credits, title);
    sheet.airSlots = ofTitle(library.airSlots, title);
    sheet.slotClashes = slotClashes(library, figures, title);
    sheet.documents = ofTitle(library.titleDocuments, title);
    if (const PlanTitle *entry = findPlanTitle(library, figures.plan, title))
        sheet.entry = *entry;
    sheet.phases = ofTitle(library.phases, title, figures.plan);
    sheet.budgetLines = ofTitle(library.budgetLines, title, figures.plan);
    sheet.windows = ofTitle(library.windows, title, figures.plan);
    sheet.windowDays = windowDays(library, figures, title);
    sheet.windowTroubles = windowTroubles(library, figures, sheet.windowDays);
    sheet.funding = ofTitle(library.funding, title, figures.plan);
    if (const TitleFigures *known = findTitle(figures, title))
        sheet.figures = *known;
    sheet.topSheet = topSheetOf(library, figures, title);
    return sheet;
}

} // namespace slateboard::planning
