// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/words.h"

#include <QByteArrayView>

#include <initializer_list>

namespace slateboard {

/// The set of uses that a rights grant covers.
class Uses {
public:
    constexpr Uses() = default;
    constexpr Uses(std::initializer_list<Use> uses)
    {
        for (Use use : uses)
            set(use);
    }
    [[nodiscard]] constexpr bool has(Use use) const { return (m_bits & bit(use)) != 0; }
    constexpr void set(Use use, bool on = true) { m_bits = on ? m_bits | bit(use) : m_bits & ~bit(use); }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    /// Drama, film, entertainment or animation: what makes a source IP count as secured.
    [[nodiscard]] constexpr bool coversScreen() const
    {
        return has(Use::Drama) || has(Use::Film) || has(Use::Entertainment) || has(Use::Animation);
    }
    [[nodiscard]] QString codes() const; // "drama film", as stored
    [[nodiscard]] static std::optional<Uses> fromCodes(QByteArrayView codes);
    friend constexpr bool operator==(Uses, Uses) = default;

private:
    static constexpr unsigned bit(Use use) { return 1U << static_cast<unsigned>(use); }
    unsigned m_bits = 0;
};

/// The use that a title of this format needs.
[[nodiscard]] Use useFor(Format format);

} // namespace slateboard
