// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/money.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace slateboard {

/// An amount as it was entered in a currency that is not the library's, kept beside what it came to.
struct EnteredAmount {
    Money amount; // in the minor unit of `currency`
    Currency currency;
    qint64 rate = 0; // what one unit of `currency` costs, in millionths of a unit of the library's
    Day day;         // of the rate

    /// What it comes to in another currency at the rate: rounded to the minor unit, halves away from zero.
    [[nodiscard]] Money inCurrency(const Currency &library) const;
    [[nodiscard]] QString code() const; // "USD 1200050 1384500000 2023-03-01", as stored
    [[nodiscard]] static std::optional<EnteredAmount> fromCode(QByteArrayView code);
    friend bool operator==(const EnteredAmount &, const EnteredAmount &) = default;
};

constexpr qint64 rateUnit = 1'000'000;               // a rate of 1
constexpr qint64 largestRate = 1'000'000 * rateUnit; // more than any currency costs

/// A share of something, in hundredths of a percent.
struct Share {
    int hundredths = 0;
    static constexpr int whole = 10'000;

    /// Of an amount; rounded to the minor unit, halves away from zero.
    [[nodiscard]] Money of(Money amount) const;
    friend constexpr auto operator<=>(Share, Share) = default;
};

/// As people write them: 12.5% and 1384.5, no more digits than it takes.
[[nodiscard]] QString shareText(Share share);
[[nodiscard]] QString rateText(qint64 rate);
/// Read what people type: 12.5, 12.5 %, １２％; at most two decimals, six for a rate. Nothing for what is none.
[[nodiscard]] std::optional<Share> parseShare(const QString &text);
[[nodiscard]] std::optional<qint64> parseRate(const QString &text);

} // namespace slateboard
