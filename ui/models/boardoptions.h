// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/board.h"

#include <QByteArray>
#include <QSet>

namespace slateboard {

enum class CardSize { Small, Medium, Large };
[[nodiscard]] QString cardSizeName(CardSize size); // in the language that the application speaks now

/// How a person wants to see the board; kept from one sitting to the next.
struct BoardOptions {
    Grouping grouping = Grouping::None;
    BoardOrder order = BoardOrder::Release;
    CardSize size = CardSize::Medium;
    QSet<QString> foldedLanes;                                             // as laneCode() names them
    std::array<std::optional<bool>, planning::stageCount> foldedColumns{}; // unknown: as there is room

    [[nodiscard]] QString laneCode(const TitleGroup &lane) const;
    [[nodiscard]] bool isFolded(const TitleGroup &lane) const { return foldedLanes.contains(laneCode(lane)); }
    void fold(const TitleGroup &lane, bool folded);

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static BoardOptions fromJson(
        const QByteArray &json); // what it does not know is left as it is by default
    friend bool operator==(const BoardOptions &, const BoardOptions &) = default;
};

} // namespace slateboard
