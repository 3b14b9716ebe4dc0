// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace slateboard::forecast {

/// Random numbers that are the same on every machine and at every call: xoshiro256+ of Blackman and Vigna, seeded by
/// splitmix64.
class Draws {
public:
    explicit Draws(std::uint64_t seed);

    [[nodiscard]] double uniform(); // above 0, below 1
    [[nodiscard]] double normal();  // mean 0, deviation 1
    /// Mean `shape`, variance `shape`: by Marsaglia and Tsang, "A simple method for generating gamma variables", 2000.
    [[nodiscard]] double gamma(double shape);
    /// With so many for and against seen; 0 without any for, else 1 without any against.
    [[nodiscard]] double beta(double for_, double against);

private:
    [[nodiscard]] std::uint64_t next();

    std::uint64_t m_state[4];
};

/// The normal quantile at `chance`, which lies between 0 and 1: Acklam's rational approximation, exact to 1e-9.
[[nodiscard]] double normalAt(double chance);

/// The count at a chance, for Poisson counts of that mean. Grows with the mean and with the chance, so that paths that
/// share their chances can be compared.
[[nodiscard]] int poissonAt(double mean, double chance);

/// The same for counts that vary less than Poisson ones, as how many of known rows drop out: `spread` is variance by
/// mean, from 0 (surely the mean) to 1 (Poisson). A binomial of that mean and spread.
[[nodiscard]] int binomialAt(double mean, double spread, double chance);

} // namespace slateboard::forecast
