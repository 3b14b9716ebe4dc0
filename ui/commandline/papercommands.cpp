// SPDX-License-Identifier: GPL-3.0-or-later
// The command that writes the charts as files.
#include "app/base/printable.h"
#include "app/planning/figures.h"
#include "ui/charts/burnupchart.h"
#include "ui/charts/moneycharts.h"
#include "ui/charts/plancomparechart.h"
#include "ui/charts/plandemandchart.h"
#include "ui/charts/plangoalchart.h"
#include "ui/charts/slatecharts.h"
#include "ui/commandline/opening.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>

namespace slateboard::commandline {
namespace {

constexpr QSize chartSize(1100, 460);

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

Result<void> saveCharts(const Library &library, const planning::Figures &figures, const Formatter &format,
                        ChartFolder &folder)
{
    for (const auto &charts :
         {moneyCharts(library, figures, format, MoneyCharts::Every), slateCharts(library, figures, format)}) {
        for (const MoneyChart &each : charts) {
            if (const auto saved = folder.save(*each.make(), each.code); !saved)
                return saved;
        }
    }
    const std::vector<forecast::GoalForecast> forecasts = forecast::forecastsOf(library, figures);
    for (size_t i = 0; i < figures.goals.size(); ++i) {
        const planning::GoalFigures &goal = figures.goals[i];
        BurnUpChart chart;
        chart.setData(goal, figures.asOf, format);
        chart.setForecast(forecasts[i]);
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
    return saveCharts(library, planning::figuresOf(library, view->plan, view->asOf), format, charts);
}

} // namespace

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
