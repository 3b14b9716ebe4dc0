// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/onesheet.h"

#include <QHash>

#include <algorithm>

namespace slateboard::planning {
namespace {

using SheetPlaces = QHash<TitleId, size_t>;

/// Fills the sheets from the rows of the library, table by table.
class SheetMaker {
public:
    SheetMaker(const Library &library, const Figures &figures, std::span<const TitleId> titles);
    std::vector<OneSheet> make();

private:
    [[nodiscard]] OneSheet *sheetOf(TitleId title)
    {
        const auto place = m_places.constFind(title);
        return place == m_places.cend() ? nullptr : &m_sheets[*place];
    }
    void addTimeline();
    void addSources();
    void addPeople();
    void addWindows();
    void addMoney();
    void addQuestions();

    const Library &m_library;
    const Figures &m_figures;
    std::vector<OneSheet> m_sheets;
    SheetPlaces m_places;
};

SheetMaker::SheetMaker(const Library &library, const Figures &figures, std::span<const TitleId> titles) :
    m_library(library), m_figures(figures)
{
    for (const TitleId title : titles) {
        const TitleFigures *known = findTitle(figures, title);
        if (!known || m_places.contains(title))
            continue;
        m_places.insert(title, m_sheets.size());
        m_sheets.emplace_back().figures = *known;
    }
}

std::vector<OneSheet> SheetMaker::make()
{
    addTimeline();
    addSources();
    addPeople();
    addWindows();
    addMoney();
    addQuestions();
    return std::move(m_sheets);
}

void SheetMaker::addTimeline()
{
    for (TimelineRow &row : timelineOf(m_library, m_figures)) {
        if (OneSheet *sheet = sheetOf(row.title))
            sheet->timeline = std::move(row);
    }
}

void SheetMaker::addSources()
{
    QMultiHash<IpId, std::pair<size_t, size_t>> usedBy; // sheet, and source of it
    for (const TitleIp &tie : m_library.titleIps) {
        OneSheet *sheet = sheetOf(tie.title);
        if (!sheet)
            continue;
        usedBy.insert(tie.ip, {m_places.value(tie.title), sheet->sources.size()});
        sheet->sources.push_back({tie.ip, {}, {}});
    }
    const auto states = ipStates(m_library, m_figures.asOf);
    for (auto at = usedBy.cbegin(); at != usedBy.cend(); ++at)
        m_sheets[at->first].sources[at->second].state = states.value(at.key());
    for (const RightsGrant &grant : m_library.grants) {
        if (!isActive(grant, m_figures.asOf))
            continue;
        for (auto at = usedBy.constFind(grant.ip); at != usedBy.cend() && at.key() == grant.ip; ++at)
            m_sheets[at->first].sources[at->second].grants.push_back(grant);
    }
    for (OneSheet &sheet : m_sheets) {
        for (SheetSource &source : sheet.sources) {
            std::ranges::stable_sort(source.grants, [](const RightsGrant &a, const RightsGrant &b) {
                return b.endsOn && (!a.endsOn || *a.endsOn > *b.endsOn);
            });
        }
    }
}

void SheetMaker::addPeople()
{
    for (const TitleParty &party : m_library.titleParties) {
        if (OneSheet *sheet = sheetOf(party.title))
            sheet->parties.push_back(party);
    }
    for (const Credit &credit : m_library.credits) {
        if (OneSheet *sheet = sheetOf(credit.title))
            sheet->credits.push_back(credit);
    }
    for (OneSheet &sheet : m_sheets) {
        std::ranges::stable_sort(sheet.credits, [](const Credit &a, const Credit &b) {
            return a.standing != b.standing ? a.standing > b.standing : a.role < b.role;
        });
    }
}

void SheetMaker::addWindows()
{
    for (CheckedWindows &checked : checkAllWindows(m_library, m_figures)) {
        OneSheet *sheet = sheetOf(checked.windows.title);
        if (!sheet)
            continue;
        for (const WindowDays &days : checked.windows.windows) {
            if (const ReleaseWindow *window = findRow(m_library.windows, days.window))
                sheet->windows.push_back({*window, days});
        }
        sheet->windowFindings = std::move(checked.findings);
    }
}

void SheetMaker::addMoney()
{
    for (OneSheet &sheet : m_sheets)
        sheet.topSheet = topSheetOf(m_library, m_figures, sheet.figures.title);
    for (const Funding &funding : m_library.funding) {
        OneSheet *sheet = funding.plan == m_figures.plan ? sheetOf(funding.title) : nullptr;
        if (sheet)
            sheet->funding.push_back(funding);
    }
    for (const ReceiptItem &item : receiptFigures(m_library, m_figures).items) {
        OneSheet *sheet = sheetOf(item.title);
        if (!sheet)
            continue;
        sheet->receipts.base += item.amount;
        if (item.isReceived())
            sheet->receipts.received += item.amount;
        if (item.isReceived() || item.kind == ReceiptKind::MinimumGuarantee)
            sheet->receipts.low += item.amount;
    }
    for (const Overrun &overrun : overrunsOf(m_library, m_figures)) {
        if (OneSheet *sheet = sheetOf(overrun.title))
            sheet->overruns.push_back(overrun);
    }
}

void SheetMaker::addQuestions()
{
    const Gate gate(m_library, m_figures);
    for (OneSheet &sheet : m_sheets) {
        const auto &stage = sheet.figures.stage;
        if (!stage || stage->stage < Stage::PreProduction)
            sheet.gate = gate.check(sheet.figures.title);
    }
    for (DecisionFigures &waiting : decisionsOf(m_library, m_figures, gate).open) {
        if (OneSheet *sheet = sheetOf(waiting.decision.title))
            sheet->decisions.push_back(std::move(waiting));
    }
}

} // namespace

std::vector<OneSheet> oneSheetsOf(const Library &library, const Figures &figures, std::span<const TitleId> titles)
{
    return SheetMaker(library, figures, titles).make();
}

std::optional<NextStage> nextStage(const OneSheet &sheet)
{
    const auto &stage = sheet.figures.stage;
    if (stage && stage->stage >= Stage::Released)
        return {};
    const auto next = stage ? static_cast<Stage>(static_cast<int>(stage->stage) + 1) : Stage::Pitch;
    const TimelineRow &row = sheet.timeline;
    const auto startOf = [&row](PhaseKind kind) -> std::optional<Day> {
        const auto &days = row.phases[static_cast<size_t>(kind)];
        return days ? std::optional(days->start) : std::nullopt;
    };
    const auto dayOf = [](const std::optional<TimelineDay> &day) {
        return day ? std::optional(day->day) : std::nullopt;
    };
    switch (next) {
    case Stage::Development: return NextStage{next, startOf(PhaseKind::Development)};
    case Stage::PreProduction: return NextStage{next, dayOf(row.greenlight)};
    case Stage::Production: return NextStage{next, startOf(PhaseKind::Production)};
    case Stage::PostProduction: return NextStage{next, startOf(PhaseKind::PostProduction)};
    case Stage::Delivered: return NextStage{next, dayOf(row.delivery)};
    case Stage::Released: return NextStage{next, dayOf(row.release)};
    case Stage::Pitch:
    case Stage::Shelved: break;
    }
    return NextStage{next, {}};
}

} // namespace slateboard::planning
