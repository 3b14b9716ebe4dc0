// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/board.h"
#include "ui/widgets/badge.h"

#include <QPoint>

#include <vector>

namespace slateboard {

struct CardFonts;

struct CardBadge {
    QString text; // a sign and a word
    Tone tone = Tone::Neutral;
    QSize size;
};

/// What is written on a card, measured.
struct CardFace {
    QString name;
    QString format; // the word
    QString size;   // 16×60, or 124 min
    QString source; // medium and name of the source IPs
    QString cost;   // EFC
    QString release;
    std::vector<CardBadge> badges;
    int nameWidth = 0;
    int formatWidth = 0; // of format and size in one line
    int moneyWidth = 0;  // of cost and release in one line, with a gap
};

[[nodiscard]] CardFace cardFace(const BoardCard &card, const Formatter &formatter, Day asOf, const CardFonts &fonts);

/// All that the board knows of a card, in lines.
[[nodiscard]] QString cardToolTip(const BoardCard &card, const Formatter &formatter, Day asOf);
/// The card in one sentence, for people who hear it.
[[nodiscard]] QString cardSpoken(const BoardCard &card, const Formatter &formatter, Day asOf);

/// Where the parts of a card stand for a width of the whole card. What does not fit on a line takes two.
struct CardLines {
    int name = 1;
    int format = 1;
    int source = 0;
    int money = 1;
    std::vector<QPoint> badges; // their top left corners, from where the badges begin
    int badgesHeight = 0;
    int height = 0; // of the card
};
[[nodiscard]] CardLines cardLines(const CardFace &face, int width, const CardFonts &fonts);

/// Space inside a card: left of it is the bar of the format.
struct CardInset {
    static constexpr int left = 11;
    static constexpr int right = 7;
    static constexpr int top = 6;
    static constexpr int bottom = 7;
    static constexpr int gap = 2; // above money and badges
};

} // namespace slateboard
