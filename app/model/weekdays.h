// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/words.h"

#include <QByteArrayView>

#include <initializer_list>

namespace slateboard {

/// The days of a week on which something airs.
class Weekdays {
public:
    constexpr Weekdays() = default;
    constexpr Weekdays(std::initializer_list<Weekday> days)
    {
        for (Weekday day : days)
            set(day);
    }
    [[nodiscard]] constexpr bool has(Weekday day) const { return (m_bits & bit(day)) != 0; }
    constexpr void set(Weekday day, bool on = true) { m_bits = on ? m_bits | bit(day) : m_bits & ~bit(day); }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr Weekdays shared(Weekdays other) const
    {
        Weekdays both;
        both.m_bits = m_bits & other.m_bits;
        return both;
    }
    [[nodiscard]] int count() const;
    [[nodiscard]] QString codes() const; // "mon tue", as stored
    [[nodiscard]] static std::optional<Weekdays> fromCodes(QByteArrayView codes);
    friend constexpr bool operator==(Weekdays, Weekdays) = default;

private:
    static constexpr unsigned bit(Weekday day) { return 1U << static_cast<unsigned>(day); }
    unsigned m_bits = 0;
};

} // namespace slateboard
