// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/frontpage.h"

#include "app/planning/rightswords.h"
#include "ui/report/titlerows.h"
#include "ui/report/translated.h"

#include <algorithm>

namespace slateboard {
namespace {

constexpr double listRow = 13; // points
constexpr double listHead = 16;

/// One line of a list on the first page: when, what, and about what.
struct Line {
    QString day, name, note;
};

struct List {
    QString head;
    QString empty;
    std::vector<Line> lines;
    QString more; // how many did not fit
};

QString moreText(size_t count, const Formatter &format)
{
    return translated(QT_TRANSLATE_NOOP("Report", "and %1 more")).arg(format.number(static_cast<qint64>(count)));
}

List lapseList(const SummaryInput &input, const Formatter &format, size_t rows)
{
    List list;
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

List releaseList(const SummaryInput &input, const Formatter &format, size_t rows)
{
    List list;
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

double listHeight(const Sheet &sheet, const List &list)
{
    const size_t rows = std::max<size_t>(1, list.lines.size() + (list.more.isEmpty() ? 0 : 1));
    return sheet.pt(listHead + listRow * static_cast<double>(rows));
}

void paintList(Sheet &sheet, const QRectF &rect, const List &list)
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const Theme &theme = sheet.theme();
    sheet.text({rect.left(), rect.top(), rect.width(), sheet.pt(listHead - 2)}, left, list.head, 9.5, true);
    QRectF row(rect.left(), rect.top() + sheet.pt(listHead), rect.width(), sheet.pt(listRow));
    sheet.horizontal(row.left(), row.right(), row.top(), theme.text, 0.7);
    if (list.lines.empty())
        sheet.text(row, left, list.empty, 8, false, theme.subtext);
    const double day = sheet.pt(52);
    for (const Line &line : list.lines) {
        const double note = line.note.isEmpty() ? 0 : std::min(sheet.width(line.note, 7.6), (row.width() - day) * 0.45);
        const double gap = line.note.isEmpty() ? 0 : sheet.pt(6);
        sheet.text({row.left(), row.top(), day, row.height()}, left, line.day, 8, false, theme.subtext);
        sheet.text({row.left() + day, row.top(), row.width() - day - note - gap, row.height()}, left, line.name, 8);
        sheet.text({row.right() - note, row.top(), note + sheet.pt(0.1), row.height()},
                   Qt::AlignRight | Qt::AlignVCenter, line.note, 7.6, false, theme.subtext);
        row.translate(0, row.height());
        sheet.horizontal(row.left(), row.right(), row.top(), theme.line, 0.4);
    }
    if (!list.more.isEmpty())
        sheet.text(row, left, list.more, 8, false, theme.subtext);
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
    const Formatter format(input.language, input.library.info.currency);
    return std::max(listHeight(sheet, lapseList(input, format, rows)),
                    listHeight(sheet, releaseList(input, format, rows)));
}

void addNextDays(Pages &pages, Sheet &sheet, const SummaryInput &input, size_t rows)
{
    const Formatter format(input.language, input.library.info.currency);
    const List lapses = lapseList(input, format, rows);
    const List releases = releaseList(input, format, rows);
    Block block;
    block.gap = sheet.pt(10);
    block.height = nextDaysHeight(sheet, input, rows);
    block.paint = [lapses, releases](Sheet &paper, const QRectF &rect) {
        const double gap = paper.pt(16);
        const double width = (rect.width() - gap) / 2;
        paintList(paper, {rect.left(), rect.top(), width, rect.height()}, lapses);
        paintList(paper, {rect.left() + width + gap, rect.top(), width, rect.height()}, releases);
    };
    pages.add(std::move(block));
}

} // namespace slateboard
