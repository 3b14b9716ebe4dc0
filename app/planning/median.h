// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

namespace slateboard::planning {

/// The middle of some numbers, or halfway between the two in the middle; unknown of none. Puts them into another order.
template <class Number>
[[nodiscard]] std::optional<double> medianOf(std::vector<Number> &numbers)
{
    if (numbers.empty())
        return std::nullopt;
    const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
    std::ranges::nth_element(numbers, middle);
    if (numbers.size() % 2 == 1)
        return static_cast<double>(*middle);
    return (static_cast<double>(*std::max_element(numbers.begin(), middle)) + static_cast<double>(*middle)) / 2;
}

} // namespace slateboard::planning
