// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/xlsxpackage.h"

#include <vector>

namespace slateboard::exchange {

/// How a number format shows a number, as far as that changes what the number means.
enum class NumberShape : quint8 { Plain, Percent, Day, Month, Year, DayAndTime, Time };

/// The shape that the code of a number format gives, such as yyyy-mm-dd or 0.0%.
[[nodiscard]] NumberShape shapeOf(QStringView formatCode);

/// The shapes of numbers by the style of their cells, as styles.xml tells them.
class XlsxFormats {
public:
    [[nodiscard]] Result<void> read(XlsxPackage &package, const QString &part);
    [[nodiscard]] NumberShape shape(int style) const
    {
        const auto index = static_cast<size_t>(style);
        return style >= 0 && index < m_shapes.size() ? m_shapes[index] : NumberShape::Plain;
    }

private:
    std::vector<NumberShape> m_shapes;
};

/// What a CSV file would hold of a number: whole ones as they are, others without exponent and with at most the 15
/// digits that a spreadsheet shows, days as ISO. `is1904`: days count from 1904 instead of 1900.
[[nodiscard]] QByteArray numberText(QByteArrayView number, NumberShape shape, bool is1904);

/// Whether a number looks like a longer one of which a spreadsheet kept 15 digits.
[[nodiscard]] bool hasLostDigits(QByteArrayView number);

} // namespace slateboard::exchange
