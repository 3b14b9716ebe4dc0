// SPDX-License-Identifier: GPL-3.0-or-later
// The command that writes reports as PDF.
#include "app/base/printable.h"
#include "ui/commandline/moneychoices.h"
#include "ui/commandline/opening.h"
#include "ui/commandline/packchoices.h"
#include "ui/report/costpaper.h"
#include "ui/report/onesheetpaper.h"
#include "ui/report/pack.h"
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
    addOption(options, "kind", "summary|pack|onesheet|compare|timeline|statement|costs",
              QT_TRANSLATE_NOOP("CommandLine", "What to write: the slate summary, the board pack, one-sheets of "
                                               "titles, a comparison of --plan with --against, the timeline, the "
                                               "statement of --party, or those of all who are paid, or the cost "
                                               "report; else the summary."));
    addPackOptions(options);
    addAgainstOption(options);
    addPartyOption(options);
    addGroupingOption(options);
    addPlanOption(options);
    addDayOption(options);
}

/// What a report is made of.
struct Report {
    View view;
    std::shared_ptr<const PaperSource> source;
    std::vector<PaperPart> parts;
    std::vector<TitleId> titles; // of one-sheets; none: all
    PlanId against;              // null: none is asked for
    std::optional<PartyId> party;
    planning::CostGrouping grouping = planning::CostGrouping::Title;
};

PaperDocument summaryReport(const Report &report)
{
    return summaryDocument(report.source->input());
}

PaperDocument packReport(const Report &report)
{
    return packDocument(report.source, report.parts.empty() ? partsWorthShowing(*report.source) : report.parts,
                        report.titles);
}

PaperDocument sheetsReport(const Report &report)
{
    return oneSheetDocument(report.source, report.titles);
}

PaperDocument comparisonReport(const Report &report)
{
    const PaperSource &source = *report.source;
    const auto comparison = std::make_shared<const planning::PlanComparison>(
        planning::comparePlans(source.library, report.view.plan, report.against, report.view.asOf));
    PaperDocument document =
        comparisonDocument({source.library, *comparison, source.language, source.printedAt, source.fingerprint});
    document.data = comparison;
    return document;
}

PaperDocument timelineReport(const Report &report)
{
    return timelineDocument(report.source->input());
}

PaperDocument statementReport(const Report &report)
{
    const PaperSource &source = *report.source;
    return statementDocument(
        {source.library, *source.figures, report.party, source.language, source.printedAt, source.fingerprint});
}

PaperDocument costsReport(const Report &report)
{
    const PaperSource &source = *report.source;
    return costDocument(
        {source.library, *source.figures, report.grouping, source.language, source.printedAt, source.fingerprint});
}

/// A kind of report, by the word of --kind.
struct ReportKind {
    const char *code;
    PaperDocument (*make)(const Report &report);
    const char *done; // what is said then
};
constexpr ReportKind reportKinds[] = {
    {"summary", summaryReport, QT_TRANSLATE_NOOP("CommandLine", "The summary stands in “%1”.")},
    {"pack", packReport, QT_TRANSLATE_NOOP("CommandLine", "The board pack stands in “%1”.")},
    {"onesheet", sheetsReport, QT_TRANSLATE_NOOP("CommandLine", "The one-sheets stand in “%1”.")},
    {"compare", comparisonReport, QT_TRANSLATE_NOOP("CommandLine", "The comparison stands in “%1”.")},
    {"timeline", timelineReport, QT_TRANSLATE_NOOP("CommandLine", "The timeline stands in “%1”.")},
    {"statement", statementReport, QT_TRANSLATE_NOOP("CommandLine", "The statement stands in “%1”.")},
    {"costs", costsReport, QT_TRANSLATE_NOOP("CommandLine", "The cost report stands in “%1”.")}};

/// An option that goes with some kinds alone.
struct KindOption {
    const char *option;
    const char *kinds; // apart by commas
};
constexpr KindOption kindOptions[] = {{"against", "compare"}, {"party", "statement"},     {"by", "costs"},
                                      {"sections", "pack"},   {"title", "onesheet,pack"}, {"since", "summary,pack"}};

Result<ReportKind> kindAskedFor(const Invocation &call)
{
    const QString asked = call.options.value(QStringLiteral("kind")).toLower();
    const QString code = asked.isEmpty() ? QString::fromLatin1(reportKinds[0].code) : asked;
    const auto *kind =
        std::ranges::find_if(reportKinds, [&](const ReportKind &one) { return code == QLatin1String(one.code); });
    if (kind == std::end(reportKinds)) {
        QStringList codes;
        for (const ReportKind &one : reportKinds)
            codes << QString::fromLatin1(one.code);
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "--kind takes one of %1, not “%2”."))
                              .arg(codes.join(QStringLiteral(", ")), code));
    }
    for (const KindOption &option : kindOptions) {
        const QStringList kinds = QString::fromLatin1(option.kinds).split(u',');
        if (call.options.isSet(QLatin1String(option.option)) && !kinds.contains(code)) {
            return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "--%1 goes with --kind %2."))
                                  .arg(QLatin1String(option.option), kinds.join(QStringLiteral(", "))));
        }
    }
    if (kind->make == comparisonReport && !call.options.isSet(QStringLiteral("against")))
        return wrongUsage(
            say(QT_TRANSLATE_NOOP("CommandLine", "Tell which plan to compare with, with --against NAME.")));
    return *kind;
}

// With all that some kind shows; the language is spoken from then on.
Result<std::shared_ptr<const PaperSource>> sourceOf(const Invocation &call, const View &view,
                                                    std::shared_ptr<const planning::Figures> figures)
{
    const Library &library = view.session->library();
    PaperSource source;
    source.library = library;
    source.figures = std::move(figures);
    source.fingerprint = view.session->fingerprint();
    const auto changes = changesAskedFor(call, view, *source.figures);
    if (!changes)
        return tl::unexpected(changes.error());
    source.changes = *changes;
    source.language = speakForFiles(call, library);
    return withForecasts(std::move(source));
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
    const auto figures =
        std::make_shared<const planning::Figures>(planning::figuresOf(library, view->plan, view->asOf));
    const auto parts = partsAskedFor(call);
    if (!parts)
        return tl::unexpected(parts.error());
    const auto titles = titlesAskedFor(call, library, *figures);
    if (!titles)
        return tl::unexpected(titles.error());
    const auto source = sourceOf(call, *view, figures);
    if (!source)
        return tl::unexpected(source.error());
    const Report report{*view, *source, *parts, *titles, *against, *party, *grouping};
    return writeDocument(kind->make(report), path, *paper).map([&] {
        call.out << say(kind->done).arg(printable(path)) << Qt::endl;
    });
}

} // namespace

Command reportCommand()
{
    return {"report",
            "FILE",
            QT_TRANSLATE_NOOP("CommandLine",
                              "Writes the slate summary, the board pack, one-sheets, a comparison of two plans, the "
                              "timeline, statements or the cost report as PDF."),
            true,
            declareReport,
            writeReport};
}

} // namespace slateboard::commandline
