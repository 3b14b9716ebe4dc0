// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/frontpage.h"

#include "app/planning/decisions.h"
#include "app/planning/milestonewords.h"
#include "app/planning/rightswords.h"
#include "ui/report/daylists.h"
#include "ui/report/titlerows.h"
#include "ui/report/translated.h"

#include <algorithm>

namespace slateboard {
namespace {

DayList lapseList(const SummaryInput &input, const Formatter &format)
{
    DayList list;
    list.head = translated(QT_TRANSLATE_NOOP("Report", "Rights that lapse within 90 days"));
    list.empty = translated(QT_TRANSLATE_NOOP("Report", "No right lapses within 90 days."));
    for (const planning::Lapse &lapse :
         planning::lapsesWithin(input.figures.lapses, input.figures.asOf, planning::lapseNoticeDays)) {
        const auto head = input.library.ips.find(lapse.ip);
        QStringList titles;
        for (const planning::TitleAtRisk &risk : lapse.titlesAtRisk) {
            const Title *title = findRow(input.library.titles, risk.title);
            const QString missed = planning::shortfall(risk, input.figures.asOf);
            if (title)
                titles.append(missed.isEmpty() ? title->name(input.language)
                                               : QStringLiteral("%1 (%2)").arg(title->name(input.language), missed));
        }
        const QString note =
            titles.isEmpty() ? QString()
                             : translated(QT_TRANSLATE_NOOP("Report", "for %1")).arg(titles.join(QStringLiteral(", ")));
        list.lines.push_back({format.day(lapse.lastDay), head ? head->title : QString(), note});
    }
    return list;
}

DayList releaseList(const SummaryInput &input, const Formatter &format)
{
    DayList list;
    list.head = translated(QT_TRANSLATE_NOOP("Report", "Next releases"));
    list.empty = translated(QT_TRANSLATE_NOOP("Report", "No release is planned."));
    for (const planning::Release &release : input.figures.nextReleases) {
        if (const Title *title = findRow(input.library.titles, release.title))
            list.lines.push_back({format.day(release.day), title->name(input.language), formatText(*title)});
    }
    return list;
}

// Titles and their milestones that are late, or those that come; soonest first.
DayList milestoneList(const SummaryInput &input, const Formatter &format,
                      std::span<const planning::MilestoneFigures> next, bool late)
{
    DayList list;
    for (const planning::MilestoneFigures &row : next) {
        if (row.late != late)
            continue;
        const Title *title = findRow(input.library.titles, row.title);
        const Milestone *milestone = findRow(input.library.milestones, row.milestone);
        QStringList notes{milestone->name(input.language)};
        if (row.slipDays.value_or(0) != 0)
            notes << planning::slipText(row.slipDays, format);
        list.lines.push_back(
            {format.day(*row.forecast), title->name(input.language), notes.join(QStringLiteral(" · "))});
    }
    list.head = late ? translated(QT_TRANSLATE_NOOP("Report", "Milestones that are late"))
                     : translated(QT_TRANSLATE_NOOP("Report", "Milestones within 90 days"));
    list.empty = late ? translated(QT_TRANSLATE_NOOP("Report", "No milestone is late."))
                      : translated(QT_TRANSLATE_NOOP("Report", "No milestone comes within 90 days."));
    return list;
}

// The gravest first; of which kind each is stands where other lists have the day.
DayList changeList(const SummaryInput &input, const Formatter &format)
{
    DayList list;
    list.wideDays = true;
    if (!input.changes) {
        list.head = translated(QT_TRANSLATE_NOOP("Report", "What changed"));
        list.empty = translated(QT_TRANSLATE_NOOP("Report", "What changed could not be found out."));
        return list;
    }
    list.head = translated(QT_TRANSLATE_NOOP("Report", "What changed since %1")).arg(format.day(input.changes->since));
    list.empty = translated(QT_TRANSLATE_NOOP("Report", "Nothing has changed."));
    const size_t all = input.changes->changes.size();
    for (const planning::Change *change : planning::foremostChanges(*input.changes, all)) {
        const QString sign = change->isBad() ? QStringLiteral("▲ ") : QString();
        list.lines.push_back({planning::groupWord(change->group()),
                              sign + planning::changeSentence(input.library, *change, format),
                              {}});
    }
    return list;
}

DayList decisionList(const SummaryInput &input, const Formatter &format)
{
    DayList list;
    list.head = translated(QT_TRANSLATE_NOOP("Report", "To be decided"));
    list.empty = translated(QT_TRANSLATE_NOOP("Report", "Nothing waits to be decided."));
    const planning::Gate gate(input.library, input.figures);
    for (const planning::DecisionFigures &waiting : planning::decisionsOf(input.library, input.figures, gate).open) {
        const QString sign = waiting.overdue ? QStringLiteral("▲ ") : QString();
        const auto &due = waiting.decision.dueDay;
        // A rule names what it asks about; people ask in their own words.
        const Title *title = waiting.decision.rule ? nullptr : findRow(input.library.titles, waiting.decision.title);
        const QString about = title ? title->name(input.language) + QStringLiteral(": ") : QString();
        list.lines.push_back({due ? format.day(*due) : noAmount,
                              sign + about + planning::decisionQuestion(input.library, waiting.decision, format),
                              waiting.overdue ? translated(QT_TRANSLATE_NOOP("Report", "overdue")) : QString()});
    }
    return list;
}

constexpr double listGap = 10; // points, above lists

using ListPair = std::pair<DayList, DayList>;

double heightOf(const Sheet &sheet, const ListPair &lists)
{
    return std::max(heightOf(sheet, lists.first), heightOf(sheet, lists.second));
}

// What changed and what is to be decided matters most, milestones stand in every other paper too.
ListPair shortened(const std::vector<ListPair> &pairs, size_t at, size_t rows)
{
    const size_t most = at == 0 ? rows + 2 : at == 1 ? rows : std::max<size_t>(2, rows / 2);
    const Formatter plain(Language::English, Currency{}); // of a number
    return {shortened(pairs[at].first, most, plain), shortened(pairs[at].second, most, plain)};
}

void addPair(Pages &pages, Sheet &sheet, const ListPair &lists)
{
    Block block;
    block.gap = sheet.pt(listGap);
    block.height = heightOf(sheet, lists);
    block.paint = [lists](Sheet &paper, const QRectF &rect) {
        const double gap = paper.pt(16);
        const double width = (rect.width() - gap) / 2;
        paintDayList(paper, {rect.left(), rect.top(), width, rect.height()}, lists.first);
        paintDayList(paper, {rect.left() + width + gap, rect.top(), width, rect.height()}, lists.second);
    };
    pages.add(std::move(block));
}

} // namespace

FrontLists::FrontLists(const SummaryInput &input)
{
    const Formatter format(input.language, input.library.info.currency);
    m_pairs.emplace_back(changeList(input, format), decisionList(input, format));
    m_pairs.emplace_back(lapseList(input, format), releaseList(input, format));
    if (input.library.milestones.isEmpty())
        return;
    const auto all = planning::milestonesOf(input.library, input.figures.plan, input.figures.asOf);
    const auto next = planning::nextMilestones(all, input.figures.asOf);
    m_pairs.emplace_back(milestoneList(input, format, next, true), milestoneList(input, format, next, false));
}

double FrontLists::height(const Sheet &sheet, size_t rows) const
{
    double height = 0;
    for (size_t i = 0; i < m_pairs.size(); ++i)
        height += heightOf(sheet, shortened(m_pairs, i, rows)) + (i > 0 ? sheet.pt(listGap) : 0);
    return height;
}

void FrontLists::add(Pages &pages, Sheet &sheet, size_t rows) const
{
    for (size_t i = 0; i < m_pairs.size(); ++i)
        addPair(pages, sheet, shortened(m_pairs, i, rows));
}

void addNothingSecured(Pages &pages, Sheet &sheet, const SummaryInput &input)
{
    const auto secured = static_cast<size_t>(Measure::SourceIps);
    if (input.figures.counts[secured] > 0 || input.figures.listedIps == 0)
        return;
    const Formatter format(input.language, input.library.info.currency);
    const QString sentence =
        translated(QT_TRANSLATE_NOOP("Report",
                                     "No source IP counts as secured: none of the %1 listed has a rights grant that is "
                                     "active and covers a screen use. One grant can be added for all of them."))
            .arg(format.number(input.figures.listedIps));
    const double margin = sheet.pt(7);
    const QStringList lines = sheet.wrapped(sentence, pages.room().width() - 2 * margin, 3, 8.5);
    const double line = sheet.lineHeight(8.5);
    Block block;
    block.gap = sheet.pt(8);
    block.height = line * static_cast<double>(lines.size()) + sheet.pt(8);
    block.paint = [lines, line, margin](Sheet &paper, const QRectF &rect) {
        paper.painter().fillRect(rect, paper.theme().soft);
        paper.painter().fillRect(QRectF(rect.left(), rect.top(), paper.pt(2), rect.height()), paper.theme().warn);
        QRectF row(rect.left() + margin, rect.top() + paper.pt(4), rect.width() - 2 * margin, line);
        for (const QString &text : lines) {
            paper.text(row, Qt::AlignLeft | Qt::AlignVCenter, text, 8.5);
            row.translate(0, line);
        }
    };
    pages.add(std::move(block));
}

void addStages(Pages &pages, Sheet &sheet, const SummaryInput &input)
{
    const Formatter format(input.language, input.library.info.currency);
    std::vector<std::array<QString, 3>> cells;
    for (const auto &word : words<Stage>()) {
        const planning::StageTotal &total = input.figures.stages[static_cast<size_t>(word.value)];
        cells.push_back({wordFor(word.value), format.number(total.titles),
                         total.titles > 0 ? format.moneyShort(total.cost) : QString()});
    }
    Block block;
    block.gap = sheet.pt(10);
    block.height = sheet.pt(40);
    block.paint = [cells](Sheet &paper, const QRectF &rect) {
        const double width = rect.width() / static_cast<double>(cells.size());
        const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
        paper.horizontal(rect.left(), rect.right(), rect.top(), paper.theme().text, 0.7);
        for (size_t i = 0; i < cells.size(); ++i) {
            const double x = rect.left() + static_cast<double>(i) * width;
            const double room = width - paper.pt(3);
            paper.text({x, rect.top() + paper.pt(2), room, paper.pt(11)}, left, cells[i][0], 7.4, false,
                       paper.theme().subtext);
            paper.text({x, rect.top() + paper.pt(13), room, paper.pt(15)}, left, cells[i][1], 11, true);
            paper.text({x, rect.top() + paper.pt(27), room, paper.pt(11)}, left, cells[i][2], 7.4);
        }
        paper.horizontal(rect.left(), rect.right(), rect.bottom(), paper.theme().line, 0.4);
    };
    pages.add(std::move(block));
}

} // namespace slateboard
