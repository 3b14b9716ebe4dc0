// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/board/boardscene.h"
#include "ui/theme/theme.h"

class QPainter;

namespace slateboard {

/// Paints a board: columns, the cards that are in sight, and what happens to those that hang at the mouse.
class BoardPainter {
public:
    /// `focused`: the board has the keyboard; `view`: what is seen of the board.
    BoardPainter(const BoardScene &scene, const Theme &theme, bool focused, const QRect &view) :
        m_scene(scene), m_theme(theme), m_focused(focused), m_view(view)
    {}

    /// `exposed` in coordinates of the board; other columns are left out.
    void paint(QPainter &painter, const QRect &exposed) const;

private:
    void paintColumn(QPainter &painter, int column) const;
    void paintFolded(QPainter &painter, int column, bool isTarget) const;
    void paintHead(QPainter &painter, int column) const;
    void paintBelowName(QPainter &painter, int column, const QRect &line) const;
    void paintCards(QPainter &painter, int column, int below) const;
    int paintDropPlace(QPainter &painter, int column) const; // gives its height
    void paintEffects(QPainter &painter) const;
    void paintLifted(QPainter &painter) const;

    const BoardScene &m_scene;
    const Theme &m_theme;
    bool m_focused;
    QRect m_view;
};

} // namespace slateboard
