// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <limits>
#include <span>
#include <vector>

namespace slateboard {

/// An amount in the minor unit of the library's one currency (won for KRW, cents for USD). A single amount in a library
/// is at most largestAmount, so hundreds of the largest add up exactly; a sum that leaves the range of qint64 stays at
/// its end instead of wrapping around.
struct Money {
    qint64 minor = 0;

    friend constexpr auto operator<=>(Money, Money) = default;
    friend constexpr Money operator+(Money a, Money b)
    {
        if (b.minor > 0 && a.minor > most - b.minor)
            return {most};
        if (b.minor < 0 && a.minor < least - b.minor)
            return {least};
        return {a.minor + b.minor};
    }
    friend constexpr Money operator-(Money a, Money b)
    {
        if (b.minor < 0 && a.minor > most + b.minor)
            return {most};
        if (b.minor > 0 && a.minor < least + b.minor)
            return {least};
        return {a.minor - b.minor};
    }
    constexpr Money operator-() const { return Money{} - *this; }
    constexpr Money &operator+=(Money other) { return *this = *this + other; }
    constexpr Money &operator-=(Money other) { return *this = *this - other; }

private:
    static constexpr qint64 least = std::numeric_limits<qint64>::min();
    static constexpr qint64 most = std::numeric_limits<qint64>::max();
};

/// More than anything costs: ten quadrillion won, a hundred trillion dollars.
inline constexpr Money largestAmount{10'000'000'000'000'000};

/// An ISO 4217 currency: its code and how many decimal digits its minor unit has (KRW 0, USD 2).
struct Currency {
    QString code = QStringLiteral("KRW");

    [[nodiscard]] int digits() const;
    [[nodiscard]] qint64 minorPerUnit() const; // 1 or 100 (1000 for a few)
    [[nodiscard]] QString sign() const;        // ₩, $, or the code and a space
    [[nodiscard]] static bool isKnown(const QString &code);
    friend bool operator==(const Currency &, const Currency &) = default;
};

/// Splits `total` in proportion to `weights` (not negative) so that the parts add up exactly to it:
/// largest-remainder rounding, ties to the earlier part. All weights zero: everything in the first part.
[[nodiscard]] std::vector<Money> apportion(Money total, std::span<const double> weights);

} // namespace slateboard
