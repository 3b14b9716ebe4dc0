// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/parts.h"

#include "app/planning/milestones.h"
#include "ui/report/translated.h"

#include <algorithm>
#include <array>

namespace slateboard {
namespace {

struct PartWords {
    const char *code;
    const char *name;  // source texts, context "Report"
    const char *about; //
};

constexpr std::array<PartWords, paperPartCount> partWords{{
    {"summary", QT_TRANSLATE_NOOP("Report", "Slate summary"),
     QT_TRANSLATE_NOOP("Report", "targets, money, decisions, what changed; every title in a row")},
    {"milestones", QT_TRANSLATE_NOOP("Report", "Targets and forecasts"),
     QT_TRANSLATE_NOOP("Report", "how likely, what would move it, how earlier forecasts did")},
    {"funnel", QT_TRANSLATE_NOOP("Report", "Stage funnel"),
     QT_TRANSLATE_NOOP("Report", "how titles come through their stages")},
    {"slips", QT_TRANSLATE_NOOP("Report", "Slips"),
     QT_TRANSLATE_NOOP("Report", "dated milestones against the approved plan")},
    {"releases", QT_TRANSLATE_NOOP("Report", "Releases"),
     QT_TRANSLATE_NOOP("Report", "by quarter, format and platform")},
    {"money", QT_TRANSLATE_NOOP("Report", "Money"), QT_TRANSLATE_NOOP("Report", "demand, spending, receipts, caps")},
    {"timeline", QT_TRANSLATE_NOOP("Report", "Timeline"),
     QT_TRANSLATE_NOOP("Report", "phases, gates and releases of every title")},
    {"costs", QT_TRANSLATE_NOOP("Report", "Cost report"),
     QT_TRANSLATE_NOOP("Report", "budget, actual, EFC and variance to the last won")},
    {"comparison", QT_TRANSLATE_NOOP("Report", "Comparison with the approved plan"),
     QT_TRANSLATE_NOOP("Report", "every difference, a row each")},
    {"one-sheets", QT_TRANSLATE_NOOP("Report", "One-sheets"), QT_TRANSLATE_NOOP("Report", "a page a title")},
}};

const PartWords &wordsOf(PaperPart part)
{
    return partWords[static_cast<size_t>(part)];
}

} // namespace

std::vector<PaperPart> allParts()
{
    std::vector<PaperPart> parts;
    for (size_t i = 0; i < paperPartCount; ++i)
        parts.push_back(static_cast<PaperPart>(i));
    return parts;
}

std::vector<PaperPart> partsWorthShowing(const PaperSource &source)
{
    const PlanId approved = planning::approvedPlan(source.library);
    const bool hasOther = !approved.isNull() && approved != source.figures->plan;
    std::vector<PaperPart> parts = allParts();
    std::erase_if(parts, [&](PaperPart part) {
        switch (part) {
        case PaperPart::Comparison: return !hasOther;
        case PaperPart::Slips: return approved.isNull();
        case PaperPart::Milestones: return source.figures->goals.empty();
        case PaperPart::Releases:
        case PaperPart::Funnel:
        case PaperPart::Money:
        case PaperPart::Timeline:
        case PaperPart::Costs:
        case PaperPart::OneSheets: return source.figures->titles.empty();
        case PaperPart::Summary: break;
        }
        return false;
    });
    return parts;
}

const char *codeOf(PaperPart part)
{
    return wordsOf(part).code;
}

std::optional<PaperPart> partOf(const QString &code)
{
    const auto found =
        std::ranges::find_if(partWords, [&](const PartWords &words) { return code == QLatin1String(words.code); });
    if (found == partWords.end())
        return {};
    return static_cast<PaperPart>(found - partWords.begin());
}

QString nameOf(PaperPart part)
{
    return translated(wordsOf(part).name);
}

QString aboutOf(PaperPart part)
{
    return translated(wordsOf(part).about);
}

} // namespace slateboard
