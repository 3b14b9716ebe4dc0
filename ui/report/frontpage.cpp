// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/frontpage.h"

#include "app/planning/milestonewords.h"
#include "app/planning/rightswords.h"
#include "ui/report/daylists.h"
#include "ui/report/titlerows.h"
#include "ui/report/translated.h"

#include <algorithm>

namespace slateboard {
namespace {

DayList lapseList(const SummaryInput &input, const Formatter &format, size_t rows)
{
    DayList list;
    list.head = translated(QT_TRANSLATE_NOOP("Report", "Rights that lapse within 90 days"));
    list.empty = translated(QT_TRANSLATE_NOOP("Report", "No right lapses within 90 days."));
    const auto lapses = planning::lapsesWithin(input.figures.lapses, input.figures.asOf, planning::lapseNoticeDays);
    for (const planning::Lapse &lapse : lapses) {
        if (list.lines.size() == rows) {
            list.more = moreText(lapses.size() - rows, format);
            break;
        }
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

DayList releaseList(const SummaryInput &input, const Formatter &format, size_t rows)
{
    DayList list;
    list.head = translated(QT_TRANSLATE_NOOP("Report", "Next releases"));
    list.empty = translated(QT_TRANSLATE_NOOP("Report", "No release is planned."));
    for (const planning::Release &release : input.figures.nextReleases) {
        if (list.lines.size() == rows) {
            list.more = moreText(input.figures.nextReleases.size() - rows, format);
            break;
        }
        if (const Title *title = findRow(input.library.titles, release.title))
            list.lines.push_back({format.day(release.day), title->name(input.language), formatText(*title)});
    }
    return list;
}

// Titles and their milestones of which `isListed`, soonest first.
template <class IsListed>
DayList milestoneList(const SummaryInput &input, const Formatter &format, size_t rows, IsListed isListed)
{
    DayList list;
    const Day asOf = input.figures.asOf;
    const auto all = planning::milestonesOf(input.library, input.figures.plan, asOf);
    std::vector<planning::MilestoneFigures> next = planning::nextMilestones(all, asOf);
    std::erase_if(next, [&](const planning::MilestoneFigures &row) { return !isListed(row); });
    for (const planning::MilestoneFigures &row : next) {
        if (list.lines.size() == rows) {
            list.more = moreText(next.size() - rows, format);
            break;
        }
        const Title *title = findRow(input.library.titles, row.title);
        const Milestone *milestone = findRow(input.library.milestones, row.milestone);
        QStringList notes{milestone->name(input.language)};
        if (row.slipDays.value_or(0) != 0)
            notes << planning::slipText(row.slipDays, format);
        list.lines.push_back(
            {format.day(*row.forecast), title->name(input.language), notes.join(QStringLiteral(" · "))});
    }
    return list;
}

struct Lists {
    DayList left;
    DayList right;
    [[nodiscard]] double height(const Sheet &sheet) const
    {
        return std::max(heightOf(sheet, left), heightOf(sheet, right));
    }
};

Lists rightsAndReleases(const SummaryInput &input, size_t rows)
{
    const Formatter format(input.language, input.library.info.currency);
    return {lapseList(input, format, rows), releaseList(input, format, rows)};
}

// They share the page with the lists above them.
Lists milestoneLists(const SummaryInput &input, size_t rows)
{
    const Formatter format(input.language, input.library.info.currency);
    const size_t most = std::max<size_t>(2, rows / 2);
    Lists lists{milestoneList(input, format, most, [](const auto &row) { return row.late; }),
                milestoneList(input, format, most, [](const auto &row) { return !row.late; })};
    lists.left.head = translated(QT_TRANSLATE_NOOP("Report", "Milestones that are late"));
    lists.left.empty = translated(QT_TRANSLATE_NOOP("Report", "No milestone is late."));
    lists.right.head = translated(QT_TRANSLATE_NOOP("Report", "Milestones within 90 days"));
    lists.right.empty = translated(QT_TRANSLATE_NOOP("Report", "No milestone comes within 90 days."));
    return lists;
}

constexpr double listGap = 10; // points, above lists

void addLists(Pages &pages, Sheet &sheet, const Lists &lists)
{
    Block block;
    block.gap = sheet.pt(listGap);
    block.height = lists.height(sheet);
    block.paint = [lists](Sheet &paper, const QRectF &rect) {
        const double gap = paper.pt(16);
        const double width = (rect.width() - gap) / 2;
        paintDayList(paper, {rect.left(), rect.top(), width, rect.height()}, lists.left);
        paintDayList(paper, {rect.left() + width + gap, rect.top(), width, rect.height()}, lists.right);
    };
    pages.add(std::move(block));
}

} // namespace

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

double nextDaysHeight(Sheet &sheet, const SummaryInput &input, size_t rows)
{
    const double lists = rightsAndReleases(input, rows).height(sheet);
    return input.library.milestones.isEmpty() ? lists
                                              : lists + sheet.pt(listGap) + milestoneLists(input, rows).height(sheet);
}

void addNextDays(Pages &pages, Sheet &sheet, const SummaryInput &input, size_t rows)
{
    addLists(pages, sheet, rightsAndReleases(input, rows));
    if (!input.library.milestones.isEmpty())
        addLists(pages, sheet, milestoneLists(input, rows));
}

} // namespace slateboard
