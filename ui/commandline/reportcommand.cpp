// SPDX-License-Identifier: GPL-3.0-or-later
// The command that writes reports as PDF.
#include "app/base/printable.h"
#include "ui/commandline/moneychoices.h"
#include "ui/commandline/opening.h"
#include "ui/report/costpaper.h"
#include "ui/report/planreport.h"
#include "ui/report/statementpaper.h"
#include "ui/report/summary.h"
#include "ui/report/timelinepages.h"

#include <QCoreApplication>

namespace slateboard::commandline {
namespace {

void declareReport(QCommandLineParser &options)
{
    addOption(options, "pdf", "OUT", QT_TRANSLATE_NOOP("CommandLine", "The PDF file to write."));
    addOption(options, "kind", "summary|compare|timeline|statement|costs",
              QT_TRANSLATE_NOOP("CommandLine", "What to write: the slate summary, a comparison of --plan with "
                                               "--against, the timeline, the statement of --party, or those of all "
                                               "who are paid, or the cost report; else the summary."));
    addAgainstOption(options);
    addPartyOption(options);
    addGroupingOption(options);
    addOption(options, "paper", "a4|letter", QT_TRANSLATE_NOOP("CommandLine", "The paper's size; else A4."));
    addPlanOption(options);
    addDayOption(options);
}

Result<QPageSize::PageSizeId> paperAskedFor(const Invocation &call)
{
    const QString paper = call.options.value(QStringLiteral("paper")).toLower();
    if (paper.isEmpty() || paper == QLatin1String("a4"))
        return QPageSize::A4;
    if (paper == QLatin1String("letter"))
        return QPageSize::Letter;
    return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "--paper takes a4 or letter, not “%1”.")).arg(paper));
}

/// What a report is made of.
struct Report {
    View view;
    PaperSource source;
    PlanId against; // null: none is asked for
    std::optional<PartyId> party;
    planning::CostGrouping grouping = planning::CostGrouping::Title;
};

PaperDocument summaryReport(const Report &report)
{
    return summaryDocument(report.source.input());
}

PaperDocument comparisonReport(const Report &report)
{
    const PaperSource &source = report.source;
    const auto comparison = std::make_shared<const planning::PlanComparison>(
        planning::comparePlans(source.library, report.view.plan, report.against, report.view.asOf));
    PaperDocument document =
        comparisonDocument({source.library, *comparison, source.language, source.printedAt, source.fingerprint});
    document.data = comparison;
    return document;
}

PaperDocument timelineReport(const Report &report)
{
    return timelineDocument(report.source.input());
}

PaperDocument statementReport(const Report &report)
{
    const PaperSource &source = report.source;
    return statementDocument(
        {source.library, *source.figures, report.party, source.language, source.printedAt, source.fingerprint});
}

PaperDocument costsReport(const Report &report)
{
    const PaperSource &source = report.source;
    return costDocument(
        {source.library, *source.figures, report.grouping, source.language, source.printedAt, source.fingerprint});
}

/// A kind of report, by the word of --kind, and the option that goes with it alone.
struct ReportKind {
    const char *code;
    const char *option;
    PaperDocument (*make)(const Report &report);
    const char *done; // what is said then
};
constexpr ReportKind reportKinds[] = {
    {"summary", nullptr, summaryReport, QT_TRANSLATE_NOOP("CommandLine", "The summary stands in “%1”.")},
    {"compare", "against", comparisonReport, QT_TRANSLATE_NOOP("CommandLine", "The comparison stands in “%1”.")},
    {"timeline", nullptr, timelineReport, QT_TRANSLATE_NOOP("CommandLine", "The timeline stands in “%1”.")},
    {"statement", "party", statementReport, QT_TRANSLATE_NOOP("CommandLine", "The statement stands in “%1”.")},
    {"costs", "by", costsReport, QT_TRANSLATE_NOOP("CommandLine", "The cost report stands in “%1”.")}};

Result<ReportKind> kindAskedFor(const Invocation &call)
{
    const QString code = call.options.value(QStringLiteral("kind")).toLower();
    const auto *kind =
        std::ranges::find_if(reportKinds, [&](const ReportKind &one) { return code == QLatin1String(one.code); });
    if (code.isEmpty())
        kind = std::begin(reportKinds);
    if (kind == std::end(reportKinds)) {
        QStringList codes;
        for (const ReportKind &one : reportKinds)
            codes << QString::fromLatin1(one.code);
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "--kind takes one of %1, not “%2”."))
                              .arg(codes.join(QStringLiteral(", ")), code));
    }
    for (const ReportKind &other : reportKinds) {
        const bool isForeign = other.option && &other != kind && call.options.isSet(QLatin1String(other.option));
        if (isForeign) {
            return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "--%1 goes with --kind %2."))
                                  .arg(QLatin1String(other.option), QLatin1String(other.code)));
        }
    }
    if (kind->make == comparisonReport && !call.options.isSet(QStringLiteral("against")))
        return wrongUsage(
            say(QT_TRANSLATE_NOOP("CommandLine", "Tell which plan to compare with, with --against NAME.")));
    return *kind;
}

Result<void> writeReport(const Invocation &call)
{
    const QString path = call.options.value(QStringLiteral("pdf"));
    if (path.isEmpty())
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "Tell where to write, with --pdf OUT.")));
    const auto paper = paperAskedFor(call);
    if (!paper)
        return tl::unexpected(paper.error());
    const auto kind = kindAskedFor(call);
    if (!kind)
        return tl::unexpected(kind.error());
    const auto grouping = groupingAskedFor(call.options);
    if (!grouping)
        return tl::unexpected(grouping.error());
    const auto view = openView(call);
    if (!view)
        return tl::unexpected(view.error());
    const auto against = againstIfAsked(call, *view);
    if (!against)
        return tl::unexpected(against.error());
    const auto party = partyAskedFor(call, view->session->library());
    if (!party)
        return tl::unexpected(party.error());
    const Library &library = view->session->library();
    const Language language = speakForFiles(call, library);
    const auto figures =
        std::make_shared<const planning::Figures>(planning::figuresOf(library, view->plan, view->asOf));
    const Report report{*view, {library, figures, language, view->session->fingerprint()}, *against, *party, *grouping};
    return writeDocument(kind->make(report), path, *paper).map([&] {
        call.out << say(kind->done).arg(printable(path)) << Qt::endl;
    });
}

} // namespace

Command reportCommand()
{
    return {
        "report",
        "FILE",
        QT_TRANSLATE_NOOP("CommandLine",
                          "Writes the slate summary, a comparison of two plans, the timeline, statements or the cost "
                          "report as PDF."),
        true,
        declareReport,
        writeReport};
}

} // namespace slateboard::commandline
