// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that draw: reports as PDF, and the charts as files.
#include "app/base/printable.h"
#include "ui/charts/burnupchart.h"
#include "ui/charts/plancomparechart.h"
#include "ui/charts/plandemandchart.h"
#include "ui/charts/plangoalchart.h"
#include "ui/charts/quarterchart.h"
#include "ui/commandline/opening.h"
#include "ui/report/planreport.h"
#include "ui/report/summary.h"
#include "ui/report/timelinepages.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>

namespace slateboard::commandline {
namespace {

constexpr QSize chartSize(1100, 460);

void declareReport(QCommandLineParser &options)
{
    addOption(options, "pdf", "OUT", QT_TRANSLATE_NOOP("CommandLine", "The PDF file to write."));
    addOption(options, "kind", "summary|compare|timeline",
              QT_TRANSLATE_NOOP("CommandLine", "What to write: the slate summary, a comparison of --plan with "
                                               "--against, or the timeline; else the summary."));
    addAgainstOption(options);
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
    QString path;
    QPageSize::PageSizeId paper = QPageSize::A4;
    View view;
    PlanId against; // null: none is asked for
    Language language = Language::Korean;
};

Result<void> writeSummaryReport(const Report &report)
{
    const Library &library = report.view.session->library();
    const auto figures = planning::figuresOf(library, report.view.plan, report.view.asOf);
    return writeSummary({library, figures, report.language}, report.path, report.paper);
}

Result<void> writeCompareReport(const Report &report)
{
    const Library &library = report.view.session->library();
    const auto comparison = planning::comparePlans(library, report.view.plan, report.against, report.view.asOf);
    return writeComparison({library, comparison, report.language}, report.path, report.paper);
}

Result<void> writeTimelineReport(const Report &report)
{
    const Library &library = report.view.session->library();
    const auto figures = planning::figuresOf(library, report.view.plan, report.view.asOf);
    return writeTimeline({library, figures, report.language}, report.path, report.paper);
}

/// A kind of report, by the word of --kind.
struct ReportKind {
    const char *code;
    bool takesAgainst;
    Result<void> (*write)(const Report &report);
    const char *done; // what is said then
};
constexpr ReportKind reportKinds[] = {
    {"summary", false, writeSummaryReport, QT_TRANSLATE_NOOP("CommandLine", "The summary stands in “%1”.")},
    {"compare", true, writeCompareReport, QT_TRANSLATE_NOOP("CommandLine", "The comparison stands in “%1”.")},
    {"timeline", false, writeTimelineReport, QT_TRANSLATE_NOOP("CommandLine", "The timeline stands in “%1”.")}};

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
    const bool hasAgainst = call.options.isSet(QStringLiteral("against"));
    if (hasAgainst && !kind->takesAgainst)
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "--against goes with --kind compare.")));
    if (!hasAgainst && kind->takesAgainst)
        return wrongUsage(
            say(QT_TRANSLATE_NOOP("CommandLine", "Tell which plan to compare with, with --against NAME.")));
    return *kind;
}

// Looked for before anything is said in the language of files. A null id: it is not asked for.
Result<PlanId> againstIfAsked(const Invocation &call, const View &view)
{
    return call.options.isSet(QStringLiteral("against")) ? againstAskedFor(call, view) : Result<PlanId>(PlanId{});
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
    const auto view = openView(call);
    if (!view)
        return tl::unexpected(view.error());
    const auto against = againstIfAsked(call, *view);
    if (!against)
        return tl::unexpected(against.error());
    const Language language = speakForFiles(call, view->session->library());
    return kind->write({path, *paper, *view, *against, language}).map([&] {
        call.out << say(kind->done).arg(printable(path)) << Qt::endl;
    });
}

void declareCharts(QCommandLineParser &options)
{
    addOption(options, "out", "DIR", QT_TRANSLATE_NOOP("CommandLine", "The folder to write into; made if missing."));
    addOption(options, "format", "svg|png|pdf", QT_TRANSLATE_NOOP("CommandLine", "The kind of file; else SVG."));
    addPlanOption(options);
    addAgainstOption(options);
    addDayOption(options);
}

Result<QString> endingAskedFor(const Invocation &call)
{
    const QString ending = call.options.value(QStringLiteral("format")).toLower();
    if (ending.isEmpty())
        return QStringLiteral("svg");
    if (QStringList{QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("pdf")}.contains(ending))
        return ending;
    return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "--format takes svg, png or pdf, not “%1”.")).arg(ending));
}

/// Saves charts under names of their own in one folder, and says so.
class ChartFolder {
public:
    ChartFolder(const Invocation &call, QString ending) :
        m_out(call.out), m_folder(call.options.value(QStringLiteral("out"))), m_ending(std::move(ending))
    {}

    Result<void> save(Chart &chart, const QString &name)
    {
        const int same = ++m_names[name]; // two goals of one measure
        const QString stem = same == 1 ? name : name + u'-' + QString::number(same);
        const QString path = m_folder.filePath(stem + u'.' + m_ending);
        chart.resize(chartSize);
        const auto saved = chart.saveChart(path);
        if (saved)
            m_out << printable(path) << Qt::endl;
        return saved;
    }

private:
    QTextStream &m_out;
    QDir m_folder;
    QString m_ending;
    QHash<QString, int> m_names;
};

Result<void> saveCharts(const planning::Figures &figures, const Formatter &format, ChartFolder &folder)
{
    QuarterChart quarters;
    quarters.setData(figures.money, figures.asOf, format);
    if (const auto saved = folder.save(quarters, QStringLiteral("quarters")); !saved)
        return saved;
    for (const planning::GoalFigures &goal : figures.goals) {
        BurnUpChart chart;
        chart.setData(goal, figures.asOf, format);
        const QString name = QStringLiteral("goal-") + QString::fromLatin1(codeOf(goal.goal.measure));
        if (const auto saved = folder.save(chart, name); !saved)
            return saved;
    }
    return {};
}

Result<void> saveComparison(const Library &library, const planning::PlanComparison &comparison, const Formatter &format,
                            ChartFolder &folder)
{
    const PlanPair plans = planPair(library, comparison);
    PlanDemandChart demand;
    demand.setData(comparison, plans, format);
    if (const auto saved = folder.save(demand, QStringLiteral("plans-quarters")); !saved)
        return saved;
    for (const auto &counts : countsByGoal(comparison)) {
        const Goal *goal = findRow(library.goals, counts.front().goal);
        PlanGoalChart chart;
        chart.setData(goal ? goalName(*goal) : wordFor(counts.front().measure), counts, plans, format);
        const QString name = QStringLiteral("plans-goal-") + QString::fromLatin1(codeOf(counts.front().measure));
        if (const auto saved = folder.save(chart, name); !saved)
            return saved;
    }
    return {};
}

Result<void> writeCharts(const Invocation &call)
{
    const QString folder = call.options.value(QStringLiteral("out"));
    if (folder.isEmpty())
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "Tell where to write, with --out DIR.")));
    const auto ending = endingAskedFor(call);
    if (!ending)
        return tl::unexpected(ending.error());
    const auto view = openView(call);
    if (!view)
        return tl::unexpected(view.error());
    const Library &library = view->session->library();
    const auto against = againstIfAsked(call, *view);
    if (!against)
        return tl::unexpected(against.error());
    if (!QDir().mkpath(folder)) {
        return failure(ErrorCode::Io,
                       say(QT_TRANSLATE_NOOP("CommandLine", "The folder “%1” cannot be made.")).arg(folder));
    }
    const Formatter format(speakForFiles(call, library), library.info.currency);
    ChartFolder charts(call, *ending);
    if (!against->isNull())
        return saveComparison(library, planning::comparePlans(library, view->plan, *against, view->asOf), format,
                              charts);
    return saveCharts(planning::figuresOf(library, view->plan, view->asOf), format, charts);
}

} // namespace

Command reportCommand()
{
    return {
        "report",
        "FILE",
        QT_TRANSLATE_NOOP("CommandLine", "Writes the slate summary, a comparison of two plans or the timeline as PDF."),
        true,
        declareReport,
        writeReport};
}

Command chartsCommand()
{
    return {"charts",
            "FILE",
            QT_TRANSLATE_NOOP("CommandLine", "Writes the charts as files; with --against, those that "
                                             "compare two plans."),
            true,
            declareCharts,
            writeCharts};
}

} // namespace slateboard::commandline
