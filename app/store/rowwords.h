// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace slateboard::store {

/// What people call a row of the table, such as “Rights grant”; tables that only the program knows keep their name.
[[nodiscard]] QString wordForRow(std::string_view table);

/// A value of the file as a sentence can hold it: on one line and not for ever.
[[nodiscard]] QString shownValue(const std::string &value);

} // namespace slateboard::store
