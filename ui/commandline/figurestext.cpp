// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/figurestext.h"

#include "app/planning/rightswords.h"
#include "ui/commandline/command.h"
#include "ui/commandline/texttable.h"

#include <QCoreApplication>

namespace slateboard::commandline {
namespace {

using planning::Figures;

const auto unknown = QStringLiteral("–");

class FiguresText {
public:
    FiguresText(const Library &library, const Figures &figures, const Formatter &format) :
        m_library(library), m_figures(figures), m_format(format)
    {}

    [[nodiscard]] QString text() const
    {
        return heading() + counts() + goals() + money() + quarters() + lapses() + clashes() + releases();
    }

private:
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString counts() const;
    [[nodiscard]] QString goals() const;
    [[nodiscard]] QString money() const;
    [[nodiscard]] QString quarters() const;
    [[nodiscard]] QString lapses() const;
    [[nodiscard]] QString clashes() const;
    [[nodiscard]] QString releases() const;
    [[nodiscard]] QString number(int value) const { return m_format.number(value); }
    [[nodiscard]] QString pace(std::optional<double> value) const
    {
        return value ? m_format.decimal(*value, 1) : unknown;
    }
    [[nodiscard]] QString amount(std::optional<Money> value) const
    {
        return value ? m_format.moneyShort(*value) : unknown;
    }

    const Library &m_library;
    const Figures &m_figures;
    const Formatter &m_format;
};

QString section(const QString &name, const TextTable &table)
{
    return table.isEmpty() ? QString() : u'\n' + name + u'\n' + table.text();
}

QString FiguresText::heading() const
{
    const Plan *plan = findRow(m_library.plans, m_figures.plan);
    //: %1 is the library's name, %2 the plan's, %3 a day
    return say(QT_TRANSLATE_NOOP("CommandLine", "%1 · %2 · as of %3"))
               .arg(m_library.info.name, plan ? planName(*plan) : QString(), m_format.day(m_figures.asOf)) +
           u'\n';
}

QString FiguresText::counts() const
{
    TextTable table;
    for (const auto &measure : words<Measure>())
        table.addRow({wordFor(measure.value), number(m_figures.counts[static_cast<size_t>(measure.value)])});
    table.addRow({say(QT_TRANSLATE_NOOP("CommandLine", "All source IPs in the library")), number(m_figures.listedIps)});
    TextTable stages;
    for (const auto &stage : words<Stage>()) {
        const planning::StageTotal &total = m_figures.stages[static_cast<size_t>(stage.value)];
        if (total.titles > 0)
            stages.addRow({wordFor(stage.value), number(total.titles), amount(total.cost)});
    }
    TextTable formats;
    for (const auto &format : words<Format>()) {
        if (const int titles = m_figures.formats[static_cast<size_t>(format.value)])
            formats.addRow({wordFor(format.value), number(titles)});
    }
    return section(say(QT_TRANSLATE_NOOP("CommandLine", "Counts")), table) +
           section(say(QT_TRANSLATE_NOOP("CommandLine", "Titles by stage, with their cost")), stages) +
           section(say(QT_TRANSLATE_NOOP("CommandLine", "Titles by format")), formats);
}

QString FiguresText::goals() const
{
    TextTable table;
    table.addRow({{},
                  say(QT_TRANSLATE_NOOP("CommandLine", "now")),
                  say(QT_TRANSLATE_NOOP("CommandLine", "target")),
                  say(QT_TRANSLATE_NOOP("CommandLine", "deadline")),
                  say(QT_TRANSLATE_NOOP("CommandLine", "6 months")),
                  say(QT_TRANSLATE_NOOP("CommandLine", "12 months")),
                  say(QT_TRANSLATE_NOOP("CommandLine", "needed"))});
    for (const planning::GoalFigures &goal : m_figures.goals) {
        table.addRow({goalName(goal.goal), number(goal.value), number(goal.goal.target),
                      m_format.day(goal.goal.deadline), pace(goal.paceHad6), pace(goal.paceHad12),
                      pace(goal.paceNeeded)});
    }
    return section(say(QT_TRANSLATE_NOOP("CommandLine", "Goals, and their pace a month")), table);
}

QString FiguresText::money() const
{
    const planning::MoneyFigures &all = m_figures.money;
    TextTable table;
    const auto add = [&](const char *name, Money value) { table.addRow({say(name), m_format.moneyExact(value)}); };
    add(QT_TRANSLATE_NOOP("CommandLine", "Total budget"), all.totalBudget);
    add(QT_TRANSLATE_NOOP("CommandLine", "Actual"), all.actual);
    add(QT_TRANSLATE_NOOP("CommandLine", "Committed"), all.committed);
    add(QT_TRANSLATE_NOOP("CommandLine", "To complete"), all.toComplete);
    add(QT_TRANSLATE_NOOP("CommandLine", "Estimated final cost"), all.efc());
    add(QT_TRANSLATE_NOOP("CommandLine", "Of it without dates"), all.unscheduled);
    add(QT_TRANSLATE_NOOP("CommandLine", "Of it funded by others"), all.byOthers);
    add(QT_TRANSLATE_NOOP("CommandLine", "Receipts"), all.receipts);
    return section(say(QT_TRANSLATE_NOOP("CommandLine", "Money")), table);
}

QString FiguresText::quarters() const
{
    TextTable table;
    table.addRow({{},
                  say(QT_TRANSLATE_NOOP("CommandLine", "firm")),
                  say(QT_TRANSLATE_NOOP("CommandLine", "hoped")),
                  say(QT_TRANSLATE_NOOP("CommandLine", "demand")),
                  say(QT_TRANSLATE_NOOP("CommandLine", "cap")),
                  say(QT_TRANSLATE_NOOP("CommandLine", "headroom")),
                  say(QT_TRANSLATE_NOOP("CommandLine", "tightest cap"))});
    for (const planning::QuarterMoney &quarter : m_figures.money.quarters) {
        if (quarter.demand() == Money{} && !quarter.cap)
            continue; // decades without any, in a list of old films
        const Cap *tightest = quarter.tightest.isNull() ? nullptr : findRow(m_library.caps, quarter.tightest);
        table.addRow({quarter.quarter.iso(), amount(quarter.firm), amount(quarter.hoped), amount(quarter.demand()),
                      amount(quarter.cap), amount(quarter.headroom),
                      tightest ? planning::capName(m_library, *tightest, m_format.language()) : unknown});
    }
    return m_figures.money.quarters.empty() ? QString()
                                            : section(say(QT_TRANSLATE_NOOP("CommandLine", "Money by quarter")), table);
}

QString FiguresText::lapses() const
{
    TextTable table;
    for (const planning::Lapse &lapse : m_figures.lapses) {
        for (const QString &sentence : planning::lapseSentences(m_library, lapse, m_figures.asOf, m_format.language()))
            table.addRow({m_format.day(lapse.lastDay) + QStringLiteral("  ") + sentence});
    }
    return section(say(QT_TRANSLATE_NOOP("CommandLine", "Rights that lapse within 180 days, or too early for a title")),
                   table);
}

QString FiguresText::clashes() const
{
    TextTable table;
    for (const planning::Clash &clash : m_figures.clashes)
        table.addRow({planning::clashSentence(m_library, clash)});
    return section(say(QT_TRANSLATE_NOOP("CommandLine", "Exclusive rights that clash")), table);
}

QString FiguresText::releases() const
{
    TextTable table;
    for (const planning::Release &release : m_figures.nextReleases) {
        const Title *title = findRow(m_library.titles, release.title);
        table.addRow({m_format.day(release.day) + QStringLiteral("  ") +
                      (title ? title->name(m_format.language()) : QString())});
    }
    return section(say(QT_TRANSLATE_NOOP("CommandLine", "Next releases")), table);
}

} // namespace

QString figuresText(const Library &library, const Figures &figures, const Formatter &format)
{
    return FiguresText(library, figures, format).text();
}

} // namespace slateboard::commandline
