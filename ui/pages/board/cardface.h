// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/boardoptions.h"
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

/// What is written on a card, measured. A small card has its name, its money and the worst of its badges.
struct CardFace {
    CardSize cardSize = CardSize::Medium;
    QString name;
    QString format; // the word
    QString size;   // 16×60, or 124 min
    QString source; // medium and name of the source IPs
    QString cost;   // EFC
    QString release;
    QStringList details; // of large cards, a line each: the other name, who makes it, who shows it
    std::vector<CardBadge> badges;
    int nameWidth = 0;
    int formatWidth = 0; // of format and size in one line
    int moneyWidth = 0;  // of cost and release in one line, with a gap
};

/// How cards are written.
struct CardStyle {
    Formatter formatter;
    Day asOf;
    CardSize size = CardSize::Medium;
};
/// `gateOpen`: the greenlight gate has nothing against the title.
[[nodiscard]] CardFace cardFace(const BoardCard &card, const CardStyle &style, bool gateOpen, const CardFonts &fonts);

/// All that the board knows of a card, in lines.
[[nodiscard]] QString cardToolTip(const BoardCard &card, const Formatter &formatter, Day asOf);
/// The card in one sentence, for people who hear it.
[[nodiscard]] QString cardSpoken(const BoardCard &card, const CardFace &face, const Formatter &formatter);

/// Where the parts of a card stand for a width of the whole card. What does not fit on a line takes two.
struct CardLines {
    int name = 1;
    int format = 1; // small cards have none
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
