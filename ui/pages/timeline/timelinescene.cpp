// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timeline/timelinescene.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace slateboard {
namespace {

constexpr double smallShare = 0.85; // of the font's size
constexpr int stripBottom = 6;
constexpr double edgeGrip = 5; // pixels from an end of a bar by which it is stretched

using planning::PhaseGrip;
using planning::TimelineRow;

double reach(const QRectF &rect)
{
    return std::min(edgeGrip, rect.width() / 4); // short bars are moved, not stretched
}

// The part of a bar under x.
PhaseGrip gripAt(const QRectF &rect, double x)
{
    if (x < rect.left() + reach(rect))
        return PhaseGrip::Start;
    return x > rect.right() - reach(rect) ? PhaseGrip::End : PhaseGrip::Whole;
}

QRectF markRect(QPointF at, double half)
{
    return {at.x() - half, at.y() - half, 2 * half, 2 * half};
}

QRectF rectOf(const TimeAxis &axis, const QRectF &line, const TimelineRow &row, const TimelinePlace &place, double unit)
{
    const auto days = daysOf(row, place);
    if (!days)
        return {};
    switch (place.part) {
    case TimelinePart::Phase: return TimelineBars::phaseRect(axis, line, place.phase, *days, unit);
    case TimelinePart::Greenlight:
    case TimelinePart::Delivery:
        return markRect(TimelineBars::diamondAt(axis, line, days->start, unit), TimelineBars::markHalf * unit);
    case TimelinePart::Release: return TimelineBars::releaseRect(axis, line, days->start, unit);
    case TimelinePart::Milestone: return markRect(TimelineBars::milestoneAt(axis, line, days->start, unit), 4 * unit);
    case TimelinePart::Window: {
        const auto window = std::ranges::find(row.windows, ReleaseWindowId{place.row}, &planning::WindowDays::window);
        return TimelineBars::windowRect(axis, line, *window, unit);
    }
    case TimelinePart::Title: break;
    }
    const QPointF middle = TimelineBars::diamondAt(axis, line, days->start, unit);
    return {axis.at(days->start), middle.y() - 5, axis.after(days->end) - axis.at(days->start), 10};
}

// Which of two parts over each other the mouse means: marks stand above bars, and bars on the line through all.
int rankOf(TimelinePart part)
{
    switch (part) {
    case TimelinePart::Release: return 0;
    case TimelinePart::Greenlight:
    case TimelinePart::Delivery: return 1;
    case TimelinePart::Milestone: return 2;
    case TimelinePart::Phase: return 3;
    case TimelinePart::Window: return 4;
    case TimelinePart::Title: break;
    }
    return 5;
}

} // namespace

TimelineScene::TimelineScene(const QFont &plain, Formatter text) : formatter(std::move(text))
{
    setFont(plain);
    data = std::make_shared<const TimelineData>(TimelineData{.library = {},
                                                             .figures = std::make_shared<const planning::Figures>(),
                                                             .items = {},
                                                             .groups = {},
                                                             .extent = {}});
}

void TimelineScene::setFont(const QFont &plain)
{
    font = bold = small = plain;
    bold.setWeight(QFont::DemiBold);
    if (plain.pixelSize() > 0)
        small.setPixelSize(qRound(plain.pixelSize() * smallShare));
    else
        small.setPointSizeF(plain.pointSizeF() * smallShare);
    nameHeight = QFontMetrics(font).height();
    smallHeight = QFontMetrics(small).height();
    rowHeight = std::max(static_cast<int>(TimelineBars::rowHeight), nameHeight + smallHeight + 1);
    groupHeight = QFontMetrics(bold).height() + 8;
    measure();
}

void TimelineScene::layOut(QSize view)
{
    const int headHeight = 2 * (smallHeight + 5);
    const int stripGap = QFontMetrics(bold).height() + 4; // between rows and strip: its caption
    const int side = std::clamp(view.width() / 5, 130, 230);
    const int below = std::clamp(view.height() / 4, 90, 180);
    const int bottom = std::max(headHeight + rowHeight, view.height() - below);
    head = QRect(side, 0, std::max(1, view.width() - side), headHeight);
    names = QRect(0, headHeight, side, bottom - headHeight);
    rows = QRect(side, headHeight, head.width(), bottom - headHeight);
    strip = QRect(side, bottom + stripGap, head.width(), std::max(1, view.height() - bottom - stripGap - stripBottom));
    amounts = QRect(0, strip.top(), side, strip.height());
    axis.resize(head.left(), head.width());
    scroll = std::clamp(scroll, 0, std::max(0, length() - rows.height()));
}

void TimelineScene::measure()
{
    tops.assign(1, 0);
    for (const TimelineLine &line : arrangement.lines)
        tops.push_back(tops.back() + (line.item < 0 ? groupHeight : rowHeight));
    scroll = std::clamp(scroll, 0, std::max(0, length() - rows.height()));
}

QRect TimelineScene::lineRect(int line) const
{
    const auto at = static_cast<size_t>(line);
    return {0, rows.top() + tops[at] - scroll, names.width() + rows.width(), tops[at + 1] - tops[at]};
}

QRectF TimelineScene::rowRect(int line) const
{
    const QRect whole = lineRect(line);
    return QRectF(rows.left(), whole.top(), rows.width(), whole.height());
}

std::pair<int, int> TimelineScene::visibleLines() const
{
    if (arrangement.lines.empty())
        return {0, 0};
    const auto first = std::ranges::upper_bound(tops, scroll) - tops.begin() - 1;
    const auto last = std::ranges::lower_bound(tops, scroll + rows.height()) - tops.begin();
    return {static_cast<int>(first), std::min(static_cast<int>(last), static_cast<int>(arrangement.lines.size()))};
}

int TimelineScene::lineAt(int y) const
{
    if (y < rows.top() || y > rows.bottom())
        return -1;
    const int inside = y - rows.top() + scroll;
    return inside >= length() ? -1 : static_cast<int>(std::ranges::upper_bound(tops, inside) - tops.begin()) - 1;
}

const TimelineItem *TimelineScene::itemAt(int line) const
{
    const int item = line < 0 ? -1 : arrangement.lines[static_cast<size_t>(line)].item;
    return item < 0 ? nullptr : &data->items[static_cast<size_t>(item)];
}

int TimelineScene::currentLine() const
{
    if (current)
        return lineOf(current->title);
    if (currentHead < 0)
        return -1;
    const auto found = std::ranges::find_if(
        arrangement.lines, [this](const TimelineLine &line) { return line.item < 0 && line.group == currentHead; });
    return found == arrangement.lines.end() ? -1 : static_cast<int>(found - arrangement.lines.begin());
}

const planning::TimelineRow &TimelineScene::rowOf(const TimelineItem &item) const
{
    for (const TimelineGesture *moving : {static_cast<const TimelineGesture *>(gesture.get()), settling.get()}) {
        const auto row = moving ? moving->rows().constFind(item.title) : QHash<TitleId, TimelineRow>::const_iterator();
        if (moving && row != moving->rows().constEnd())
            return *row;
    }
    return item.row;
}

TimelineHit TimelineScene::hit(QPoint point, Wanted wanted) const
{
    TimelineHit found;
    found.line = lineAt(point.y());
    const TimelineItem *item = itemAt(found.line);
    if (!item)
        return found;
    if (point.x() < rows.left()) {
        found.place = TimelinePlace{item->title, TimelinePart::Title, {}, 0};
        return found;
    }
    const TimelineRow &row = rowOf(*item);
    const QRectF line = rowRect(found.line);
    int best = 2 * (rankOf(TimelinePart::Title) + 1);
    for (const TimelinePlace &place : placesOf(row)) {
        const QRectF rect = rectOf(axis, line, row, place, unit());
        const bool isLane = place.part == TimelinePart::Window || place.phase == PhaseKind::Marketing;
        const QRectF wide = isLane ? rect.adjusted(-2, -2, 2, 3) : rect.adjusted(-2, 0, 2, 0);
        // Of two bars that touch, the one that is pointed at.
        const int rank = 2 * rankOf(place.part) + (rect.contains(point) ? 0 : 1);
        const bool fits = wanted == Wanted::Any || isMovable(row, place);
        if (!fits || rect.isNull() || rank >= best || !wide.contains(point))
            continue;
        best = rank;
        found.place = place;
        const bool hasEnds = place.part == TimelinePart::Phase || place.part == TimelinePart::Window;
        found.grip = hasEnds ? gripAt(rect, point.x()) : PhaseGrip::Whole;
    }
    return found;
}

QRectF TimelineScene::placeRect(const TimelinePlace &place) const
{
    const int line = lineOf(place.title);
    const TimelineItem *item = itemAt(line);
    return item ? rectOf(axis, rowRect(line), rowOf(*item), place, unit()) : QRectF();
}

DemandStrip TimelineScene::demand() const
{
    const auto &before = data->figures->money.quarters;
    DemandStrip shown;
    shown.quarters = gesture ? gesture->quarters() : settling ? settling->quarters() : before;
    if (gesture || settling)
        shown.before = before;
    shown.top = std::max(DemandStrip::topFor(before), DemandStrip::topFor(shown.quarters));
    return shown;
}

} // namespace slateboard
