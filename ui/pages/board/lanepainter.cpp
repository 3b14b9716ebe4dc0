// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/lanepainter.h"

#include <QPainter>

namespace slateboard {
namespace {

constexpr int chevronSize = 8;
constexpr int laneInset = 10;

void paintCounts(QPainter &painter, const BoardScene &scene, const Theme &theme, int lane)
{
    const BoardGeometry &boxes = scene.boxes;
    const int top = boxes.laneRect(lane).top() + BoardGeometry::laneHeadHeight;
    painter.setFont(scene.fonts.plain.font());
    painter.setPen(theme.subtext);
    for (int column = 0; column < BoardGeometry::columnCount; ++column) {
        const planning::StageTotal &total =
            scene.board.lanes[static_cast<size_t>(lane)].stages[static_cast<size_t>(column)];
        if (total.titles == 0)
            continue;
        const QRect cell(boxes.columnRect(column).left() + laneInset, top, boxes.columnRect(column).width() - laneInset,
                         BoardGeometry::laneCountsHeight);
        QString text = scene.formatter.number(total.titles);
        if (!boxes.isFolded(column) && total.cost != Money{})
            text += QStringLiteral(" · ") + scene.formatter.moneyShort(total.cost);
        painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         scene.fonts.plain.metrics().elidedText(text, Qt::ElideRight, cell.width()));
    }
}

void paintLaneHead(QPainter &painter, const BoardScene &scene, const Theme &theme, int lane, const QRect &view)
{
    const QRect head = scene.boxes.laneHeadRect(lane);
    painter.fillRect(head, theme.window);
    painter.fillRect(QRect(head.left(), head.top(), head.width(), 1), theme.line);
    const bool folded = scene.boxes.isLaneFolded(lane);
    int left = std::max(head.left(), view.left()) + laneInset;
    paintChevron(painter, QPointF(left + chevronSize / 2.0, head.center().y() + 0.5),
                 folded ? Chevron::Right : Chevron::Down, theme.subtext);
    left += chevronSize + 8;
    const CardFont &bold = scene.fonts.name;
    const QString counts = scene.laneCounts(lane);
    const int room = view.right() - left - scene.fonts.plain.width(counts) - 2 * laneInset;
    const QString name =
        bold.metrics().elidedText(scene.board.lanes[static_cast<size_t>(lane)].group.name, Qt::ElideRight, room);
    const QRect line(left, head.top(), view.right() - left, head.height());
    painter.setFont(bold.font());
    painter.setPen(theme.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
    painter.setFont(scene.fonts.plain.font());
    painter.setPen(theme.subtext);
    painter.drawText(line.adjusted(bold.metrics().horizontalAdvance(name) + laneInset, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, counts);
}

} // namespace

void paintChevron(QPainter &painter, QPointF center, Chevron direction, const QColor &color)
{
    constexpr double half = chevronSize / 2.0;
    painter.save();
    painter.translate(center);
    painter.rotate(direction == Chevron::Down ? 0 : direction == Chevron::Left ? 90 : -90);
    painter.setPen(QPen(color, 1.6));
    painter.drawPolyline(QPolygonF({QPointF(-half, -half / 2), QPointF(0, half / 2), QPointF(half, -half / 2)}));
    painter.restore();
}

void paintLanes(QPainter &painter, const BoardScene &scene, const Theme &theme, const QRect &view)
{
    if (!scene.boxes.hasLanes())
        return;
    painter.save();
    painter.setClipRect(view.adjusted(0, BoardGeometry::headHeight, 0, 0), Qt::IntersectClip);
    const auto [first, last] = scene.boxes.visibleLanes();
    for (int lane = first; lane < last; ++lane) {
        if (scene.boxes.isLaneFolded(lane))
            paintCounts(painter, scene, theme, lane);
        paintLaneHead(painter, scene, theme, lane, view);
    }
    painter.restore();
}

} // namespace slateboard
