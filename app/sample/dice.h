// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <random>
#include <utility>

namespace slateboard::sample {

/// Chance with a fixed seed. The standard's distributions differ between libraries, the engine does not, so every
/// number is derived from it here: the sample is the same on every machine.
class Dice {
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}

    [[nodiscard]] quint64 bits() { return m_engine(); }
    /// 0 to count - 1.
    [[nodiscard]] int below(int count) { return static_cast<int>(m_engine() % static_cast<quint64>(count)); }
    [[nodiscard]] int between(int low, int high) { return low + below(high - low + 1); }      // both inclusive
    [[nodiscard]] double real() { return static_cast<double>(m_engine() >> 11) * 0x1.0p-53; } // [0, 1)
    [[nodiscard]] double real(double low, double high) { return low + (high - low) * real(); }
    [[nodiscard]] bool chance(double probability) { return real() < probability; }

    template <class T>
    [[nodiscard]] const T &oneOf(const QList<T> &list)
    {
        return list.at(below(static_cast<int>(list.size())));
    }
    /// The index of a weight, with the probability that the weight has among all.
    [[nodiscard]] int weighted(const QList<int> &weights)
    {
        int total = 0;
        for (int weight : weights)
            total += weight;
        int left = below(total);
        int index = 0;
        while (left >= weights.at(index))
            left -= weights.at(index++);
        return index;
    }
    template <class T>
    void shuffle(QList<T> &list)
    {
        for (qsizetype last = list.size() - 1; last > 0; --last)
            list.swapItemsAt(last, below(static_cast<int>(last) + 1));
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace slateboard::sample
