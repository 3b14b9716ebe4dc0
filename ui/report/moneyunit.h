// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"

#include <span>

namespace slateboard {

/// The unit in which a column of amounts is printed, so that each amount is a bare number under a head that names it.
class MoneyUnit {
public:
    /// The unit that fits these amounts: the largest of which they have at least ten, with as few decimals as leave
    /// none of them at zero (two at most).
    MoneyUnit(const Formatter &format, std::span<const Money> amounts);

    [[nodiscard]] QString name() const { return m_name; } // "bn KRW", "억 원"
    [[nodiscard]] QString text(Money money) const;        // 16.1

private:
    Formatter m_format;
    double m_minor = 1; // minor units of the currency in one of these
    int m_digits = 0;
    QString m_name;
};

} // namespace slateboard
