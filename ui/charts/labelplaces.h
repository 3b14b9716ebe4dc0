// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QRectF>

#include <optional>
#include <span>
#include <vector>

namespace slateboard {

/// Where the labels of a chart may stand, by the rectangles that their texts were measured to need, in pixels. No label
/// gets a place that covers another one.
class LabelPlaces {
public:
    /// What no label may cover.
    void avoid(const QRectF &area) { m_areas.push_back(area); }
    /// What a label covers only where each of its places covers some line.
    void avoid(const QLineF &line) { m_lines.push_back(line); }

    /// Takes the first free one of the places that a label wishes, else the first that covers nothing but lines, if
    /// there is any.
    std::optional<QRectF> take(std::span<const QRectF> wishes);

private:
    [[nodiscard]] bool coversArea(const QRectF &place) const;
    [[nodiscard]] bool coversLine(const QRectF &place) const;

    std::vector<QRectF> m_areas;
    std::vector<QLineF> m_lines;
};

} // namespace slateboard
