// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/board/boardgeometry.h"

#include <QList>
#include <QSet>

namespace slateboard {

/// Which cards are selected, and the one that the keyboard is on.
class BoardSelection {
public:
    [[nodiscard]] TitleId current() const { return m_current; } // null: none
    [[nodiscard]] bool contains(TitleId title) const { return m_selected.contains(title); }
    [[nodiscard]] const QSet<TitleId> &titles() const { return m_selected; }

    void only(TitleId title);
    void toggle(TitleId title);
    /// Selects from where the last selection began to `title`, both in `column`; just `title` if it began elsewhere.
    void extend(TitleId title, const QList<TitleId> &column);
    void all(const QList<TitleId> &column);
    void clear();
    /// Titles without a card are not selected. What a search hides is selected again once it is found again, unless
    /// something else was selected by then.
    void keep(const QSet<TitleId> &present);

private:
    void forgetHidden();

    TitleId m_current;
    TitleId m_anchor;
    QSet<TitleId> m_selected;
    TitleId m_hiddenCurrent;
    QSet<TitleId> m_hidden;
};

/// Where an arrow key, Home, End, Page Up or Page Down leads to from a card; nothing if it leads nowhere.
[[nodiscard]] std::optional<CardPlace> neighbour(const BoardGeometry &boxes, CardPlace from, int key);
[[nodiscard]] std::optional<CardPlace> firstCard(const BoardGeometry &boxes);

} // namespace slateboard
