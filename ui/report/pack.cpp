// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pack.h"

#include "app/planning/milestones.h"
#include "ui/report/chartblocks.h"
#include "ui/report/costpaper.h"
#include "ui/report/goalpaper.h"
#include "ui/report/ledger.h"
#include "ui/report/onesheetpaper.h"
#include "ui/report/planreport.h"
#include "ui/report/timelinepages.h"
#include "ui/report/titletable.h"
#include "ui/report/translated.h"

namespace slateboard {
namespace {

using Source = std::shared_ptr<const PaperSource>;

QString packTitle()
{
    return translated(QT_TRANSLATE_NOOP("Report", "Board pack"));
}

// A section in portrait that `add` fills from the source.
PaperSection sectionOf(const Source &source, PaperPart part, std::function<void(Pages &, Sheet &)> fill)
{
    PaperSection section;
    section.name = nameOf(part);
    section.frame = frameOf(subjectOf(source->input(), section.name));
    section.fill = std::move(fill);
    return section;
}

// The only section of a document that another paper is.
PaperSection sectionOf(PaperPart part, PaperDocument document)
{
    PaperSection section = std::move(document.sections.front());
    section.name = nameOf(part);
    section.frame.title = section.name;
    section.fill = [fill = std::move(section.fill), data = std::move(document.data)](Pages &pages, Sheet &sheet) {
        fill(pages, sheet);
    };
    return section;
}

PaperSection summarySection(const Source &source)
{
    const auto input = std::make_shared<const SummaryInput>(source->input());
    return sectionOf(source, PaperPart::Summary, [source, input](Pages &pages, Sheet &sheet) {
        addFrontPage(pages, sheet, *input);
        addTitleTable(pages, sheet, *input);
    });
}

PaperSection moneySection(const Source &source)
{
    const auto input = std::make_shared<const SummaryInput>(source->input());
    return sectionOf(source, PaperPart::Money,
                     [source, input](Pages &pages, Sheet &sheet) { addMoneyCharts(pages, sheet, *input, false); });
}

PaperSection costSection(const Source &source)
{
    return sectionOf(PaperPart::Costs, costDocument({source->library, *source->figures, planning::CostGrouping::Title,
                                                     source->language, source->printedAt, source->fingerprint}));
}

PaperSection comparisonSection(const Source &source)
{
    const PlanId approved = planning::approvedPlan(source->library);
    if (approved.isNull() || approved == source->figures->plan) {
        return sectionOf(source, PaperPart::Comparison, [](Pages &pages, Sheet &sheet) {
            addParagraphs(pages, sheet, nameOf(PaperPart::Comparison),
                          {translated(QT_TRANSLATE_NOOP("Report", "No other plan is approved."))});
        });
    }
    // What was approved is A: what is read is how the plan has left it.
    const auto comparison = std::make_shared<const planning::PlanComparison>(
        planning::comparePlans(source->library, approved, source->figures->plan, source->figures->asOf));
    PaperDocument document =
        comparisonDocument({source->library, *comparison, source->language, source->printedAt, source->fingerprint});
    document.data = comparison;
    return sectionOf(PaperPart::Comparison, std::move(document));
}

PaperSection partSection(const Source &source, PaperPart part, const std::vector<TitleId> &titles)
{
    using Add = void (*)(Pages &, Sheet &, const PaperSource &);
    const auto plain = [&](Add add) {
        return sectionOf(source, part, [source, add](Pages &pages, Sheet &sheet) { add(pages, sheet, *source); });
    };
    switch (part) {
    case PaperPart::Summary: return summarySection(source);
    case PaperPart::Milestones: return plain(addGoalPages);
    case PaperPart::Funnel: return plain(addFunnelPages);
    case PaperPart::Slips: return plain(addSlipPages);
    case PaperPart::Releases: return plain(addReleasePages);
    case PaperPart::Money: return moneySection(source);
    case PaperPart::Timeline: return sectionOf(part, timelineDocument(source->input()));
    case PaperPart::Costs: return costSection(source);
    case PaperPart::Comparison: return comparisonSection(source);
    case PaperPart::OneSheets: break;
    }
    return sectionOf(source, part,
                     [source, titles](Pages &pages, Sheet &sheet) { addOneSheets(pages, sheet, source, titles); });
}

} // namespace

PaperDocument packDocument(const std::shared_ptr<const PaperSource> &source, const std::vector<PaperPart> &parts,
                           const std::vector<TitleId> &titles)
{
    PaperDocument document;
    document.name = packTitle();
    document.properties = propertiesOf(subjectOf(source->input(), document.name));
    document.hasContents = true;
    document.data = source;
    for (const PaperPart part : parts) {
        PaperSection section = partSection(source, part, titles);
        section.about = aboutOf(part);
        document.sections.push_back(std::move(section));
    }
    return document;
}

} // namespace slateboard
