// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/words.h"

#include <QList>

#include <random>

namespace slateboard::bench {

/// Draws the same at every run: the distributions of the standard library differ between systems.
class Dice {
public:
    explicit Dice(unsigned seed) : m_random(seed) {}
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    bool chance(int oneIn) { return below(oneIn) == 0; }
    Day day(Day first, int days) { return first.plusDays(below(days)); }
    template <class E>
    E word()
    {
        return words<E>()[static_cast<size_t>(below(static_cast<int>(words<E>().size())))].value;
    }
    template <class T>
    const T &oneOf(const QList<T> &list)
    {
        return list[below(static_cast<int>(list.size()))];
    }

private:
    std::mt19937 m_random;
};

// Invented names.
[[nodiscard]] QString workName(Dice &dice);
[[nodiscard]] QString personName(Dice &dice);
[[nodiscard]] QString genre(Dice &dice);

} // namespace slateboard::bench
