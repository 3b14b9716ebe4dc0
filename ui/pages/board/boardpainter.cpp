// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/boardpainter.h"

#include "ui/pages/board/cardpainter.h"
#include "ui/pages/board/dropnotice.h"
#include "ui/pages/board/effectpanel.h"
#include "ui/pages/board/lanepainter.h"

#include <QPainter>

namespace slateboard {
namespace {

constexpr double columnRadius = 7;
constexpr int noticeBesideFold = 160; // pixels: a folded column is too narrow for words

} // namespace

void BoardPainter::paint(QPainter &painter, const QRect &exposed) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const auto paintColumns = [&](bool folded) {
        for (int column = 0; column < BoardGeometry::columnCount; ++column) {
            if (m_scene.boxes.isFolded(column) == folded && m_scene.boxes.columnRect(column).intersects(exposed))
                paintColumn(painter, column);
        }
    };
    paintColumns(false);
    paintLanes(painter, m_scene, m_theme, m_view);
    paintColumns(true); // their names run down across the lanes
    if (!m_scene.drag)
        return;
    for (int column = 0; column < BoardGeometry::columnCount; ++column) {
        if (m_scene.boxes.hasLanes() && m_scene.drag->target == column && !m_scene.boxes.isFolded(column))
            (void)paintDropPlace(painter, column); // over the lanes, whose cards stay where they are
    }
    paintEffects(painter);
    paintLifted(painter);
}

void BoardPainter::paintColumn(QPainter &painter, int column) const
{
    const bool isTarget = m_scene.drag && m_scene.drag->target == column;
    const QRectF ground = QRectF(m_scene.boxes.columnRect(column)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(isTarget ? QPen(m_theme.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(isTarget ? m_theme.accentSoft : m_theme.soft);
    painter.drawRoundedRect(isTarget ? ground.adjusted(0.5, 0.5, -0.5, -0.5) : ground, columnRadius, columnRadius);
    if (m_scene.boxes.isFolded(column))
        return paintFolded(painter, column, isTarget);
    paintHead(painter, column);
    painter.save();
    painter.setClipRect(m_scene.boxes.cardArea(column), Qt::IntersectClip);
    const int dropHeight = isTarget && !m_scene.boxes.hasLanes() ? paintDropPlace(painter, column) : 0;
    if (dropHeight > 0)
        painter.setClipRect(m_scene.boxes.cardArea(column).adjusted(0, dropHeight, 0, 0), Qt::IntersectClip);
    paintCards(painter, column, dropHeight);
    painter.restore();
    const QRect thumb = m_scene.boxes.thumbRect(column);
    if (!thumb.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::mixed(m_theme.soft, m_theme.text, 0.28));
        painter.drawRoundedRect(thumb, 2, 2);
    }
}

void BoardPainter::paintFolded(QPainter &painter, int column, bool isTarget) const
{
    const QRect strip = m_scene.boxes.columnRect(column);
    painter.save();
    painter.translate(strip.center().x(), strip.top() + 12);
    painter.rotate(90);
    const CardFont &bold = m_scene.fonts.name;
    const QString word = wordFor(static_cast<Stage>(column));
    const QRect line(0, -bold.lineHeight() / 2, strip.height() - 24, bold.lineHeight());
    painter.setFont(bold.font());
    painter.setPen(isTarget ? m_theme.accent : m_theme.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, word);
    painter.setFont(m_scene.fonts.plain.font());
    painter.setPen(m_theme.subtext);
    painter.drawText(line.adjusted(bold.width(word) + 10, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     m_scene.columnCounts(column));
    painter.restore();
    if (!isTarget)
        return;
    const DropNotice &notice = *m_scene.drag->notices[static_cast<size_t>(column)];
    paintDropNotice(painter, QPoint(strip.left() - noticeBesideFold - 4, strip.top() + 6), noticeBesideFold, notice,
                    m_scene.fonts, m_theme);
}

void BoardPainter::paintHead(QPainter &painter, int column) const
{
    const CardFont &bold = m_scene.fonts.name;
    const QRect head = m_scene.boxes.headRect(column).adjusted(10, 6, -6, -4);
    const QRect mark = m_scene.boxes.foldRect(column);
    painter.setFont(bold.font());
    painter.setPen(m_theme.text);
    painter.drawText(
        head, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
        bold.metrics().elidedText(wordFor(static_cast<Stage>(column)), Qt::ElideRight, mark.left() - head.left()));
    paintChevron(painter, QRectF(mark).center() + QPointF(0, 2), Chevron::Left,
                 Theme::mixed(m_theme.soft, m_theme.text, 0.35));
    paintBelowName(painter, column, head.adjusted(0, bold.lineHeight(), 0, 0));
}

// The column's counts; while cards hang at the mouse, what weighs most if they are dropped here.
void BoardPainter::paintBelowName(QPainter &painter, int column, const QRect &line) const
{
    const auto *words =
        m_scene.drag && m_scene.effects ? &(*m_scene.effects)[static_cast<size_t>(column)].verdict : nullptr;
    if (words && !words->text.isEmpty()) {
        painter.setFont(m_scene.fonts.small.font());
        const QSize size = badgeSize(m_scene.fonts.small.metrics(), words->text);
        paintBadge(&painter, QRect(line.topLeft(), QSize(std::min(size.width(), line.width()), size.height())),
                   words->text, words->tone);
        return;
    }
    const CardFont &plain = m_scene.fonts.plain;
    painter.setFont(plain.font());
    painter.setPen(m_theme.subtext);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                     plain.metrics().elidedText(m_scene.columnCounts(column), Qt::ElideRight, line.width()));
}

void BoardPainter::paintEffects(QPainter &painter) const
{
    const BoardDrag &drag = *m_scene.drag;
    if (drag.target && drag.panelOf == drag.target)
        painter.drawPixmap(effectPanelRect(m_view, drag.mouse.y(), m_scene.fonts).topLeft(), drag.panel);
}

void BoardPainter::paintCards(QPainter &painter, int column, int below) const
{
    const auto [first, last] = m_scene.boxes.visibleRows(column);
    for (int row = first; row < last; ++row) {
        const CardPlace place{column, row};
        const auto card = static_cast<size_t>(m_scene.boxes.cardAt(place));
        const TitleId title = m_scene.cards[card].title;
        CardLook look;
        look.selected = m_scene.selection.contains(title);
        look.current = m_focused && m_scene.selection.current() == title;
        look.hovered = m_scene.hovered == place;
        look.left = m_scene.drag && m_scene.drag->lifted.contains(title);
        paintCard(painter, m_scene.boxes.cardRect(place).translated(0, below), m_scene.cards[card].format,
                  m_scene.faces[card], m_scene.fonts, m_theme, look);
    }
}

int BoardPainter::paintDropPlace(QPainter &painter, int column) const
{
    const QPoint corner = m_scene.boxes.cardArea(column).topLeft() + QPoint(BoardGeometry::padding, 0);
    return BoardGeometry::cardGap + paintDropNotice(painter, corner, m_scene.boxes.cardWidth(column),
                                                    *m_scene.drag->notices[static_cast<size_t>(column)], m_scene.fonts,
                                                    m_theme);
}

void BoardPainter::paintLifted(QPainter &painter) const
{
    const BoardDrag &drag = *m_scene.drag;
    const auto card = static_cast<size_t>(drag.card);
    const int height = cardLines(m_scene.faces[card], drag.width, m_scene.fonts).height;
    painter.save();
    painter.translate(drag.mouse);
    painter.rotate(-1.5);
    CardLook look;
    look.lifted = true;
    QRect rect(-drag.grip, QSize(drag.width, height));
    if (drag.titles.size() > 1) // the others lie beneath it
        paintCard(painter, rect.translated(5, 5), m_scene.cards[card].format, m_scene.faces[card], m_scene.fonts,
                  m_theme, look);
    paintCard(painter, rect, m_scene.cards[card].format, m_scene.faces[card], m_scene.fonts, m_theme, look);
    if (drag.titles.size() > 1) {
        const QRect bubble(rect.topRight() - QPoint(14, 10), QSize(26, 22));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.accent);
        painter.drawRoundedRect(bubble, 11, 11);
        painter.setPen(m_theme.dark ? m_theme.window : m_theme.base);
        painter.setFont(m_scene.fonts.small.font());
        painter.drawText(bubble, Qt::AlignCenter, QString::number(drag.titles.size()));
    }
    painter.restore();
}

} // namespace slateboard
