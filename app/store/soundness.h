// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"

#include <stdexcept>

namespace slateboard::store {

// Of phases, goals and the days to read as of: figures and charts walk through all their quarters.
constexpr int firstPhaseYear = 1900;
constexpr int lastPhaseYear = 2100;
constexpr int longestPhaseYears = 50;
[[nodiscard]] bool isWithinYears(Day day);

/// Rows that can be read but do not fit together. `finding` is a translated sentence about them.
struct Unsound : std::runtime_error {
    Unsound(const std::string &what, QString said) : std::runtime_error(what), finding(std::move(said)) {}
    QString finding;
};

/// Throws Unsound unless every reference leads to a row of the library, phases keep to the years above and exactly
/// one plan is the working plan: figures rely on all of it, and SQLite checks none in what other programs wrote.
void requireSound(const Library &library);

/// What is thrown for a library without the row that describes it.
[[nodiscard]] Unsound libraryRowMissing();

} // namespace slateboard::store
