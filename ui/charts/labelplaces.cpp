// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/labelplaces.h"

#include <algorithm>

namespace slateboard {
namespace {

// Clips the line to the rectangle (Liang and Barsky): does anything of it remain?
bool crosses(const QLineF &line, const QRectF &rect)
{
    double from = 0;
    double to = 1;
    const auto clip = [&](double start, double delta, double low, double high) {
        if (delta == 0)
            return low < start && start < high;
        const double one = (low - start) / delta;
        const double other = (high - start) / delta;
        from = std::max(from, std::min(one, other));
        to = std::min(to, std::max(one, other));
        return from < to;
    };
    return clip(line.x1(), line.dx(), rect.left(), rect.right()) &&
           clip(line.y1(), line.dy(), rect.top(), rect.bottom());
}

} // namespace

std::optional<QRectF> LabelPlaces::take(std::span<const QRectF> wishes)
{
    const auto open = [this](const QRectF &place) { return !coversArea(place); };
    auto found = std::ranges::find_if(wishes, [&](const QRectF &place) { return open(place) && !coversLine(place); });
    if (found == wishes.end())
        found = std::ranges::find_if(wishes, open);
    if (found == wishes.end())
        return std::nullopt;
    m_areas.push_back(*found);
    return *found;
}

bool LabelPlaces::coversArea(const QRectF &place) const
{
    return std::ranges::any_of(m_areas, [&](const QRectF &area) { return area.intersects(place); });
}

bool LabelPlaces::coversLine(const QRectF &place) const
{
    return std::ranges::any_of(m_lines, [&](const QLineF &line) { return crosses(line, place); });
}

} // namespace slateboard
