// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forecast/draws.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace slateboard::forecast {
namespace {

// Above this mean, counts are reckoned from the normal quantile with its second-order correction.
constexpr double manyCounts = 20;

double cornishFisher(double mean, double deviation, double skew, double z)
{
    return mean + deviation * z + deviation * skew * (z * z - 1) / 6;
}

} // namespace

Draws::Draws(std::uint64_t seed)
{
    for (std::uint64_t &word : m_state) {
        seed += 0x9e3779b97f4a7c15U;
        std::uint64_t mixed = seed;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
        word = mixed ^ (mixed >> 31U);
    }
}

std::uint64_t Draws::next()
{
    const std::uint64_t result = m_state[0] + m_state[3];
    const std::uint64_t shifted = m_state[1] << 17U;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

double Draws::uniform()
{
    return (static_cast<double>(next() >> 12U) + 0.5) * 0x1p-52;
}

double Draws::normal()
{
    return normalAt(uniform());
}

double Draws::gamma(double shape)
{
    if (shape < 1) {
        const double power = std::pow(uniform(), 1 / shape);
        return gamma(shape + 1) * power;
    }
    const double d = shape - 1.0 / 3;
    const double c = 1 / std::sqrt(9 * d);
    for (;;) {
        const double x = normal();
        const double u = uniform();
        const double root = 1 + c * x;
        const double v = root * root * root;
        const double square = x * x;
        if (root > 0 && (u < 1 - 0.0331 * square * square || std::log(u) < square / 2 + d * (1 - v + std::log(v))))
            return d * v;
    }
}

double Draws::beta(double for_, double against)
{
    if (for_ <= 0)
        return 0;
    const double a = gamma(for_);
    return against <= 0 ? 1 : a / (a + gamma(against));
}

double normalAt(double chance)
{
    constexpr double a[]{-3.969683028665376e+01, 2.209460984245205e+02,  -2.759285104469687e+02,
                         1.383577518672690e+02,  -3.066479806614716e+01, 2.506628277459239e+00};
    constexpr double b[]{-5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02, 6.680131188771972e+01,
                         -1.328068155288572e+01};
    constexpr double c[]{-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
                         -2.549732539343734e+00, 4.374664141464968e+00,  2.938163982698783e+00};
    constexpr double d[]{7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00};
    constexpr double tail = 0.02425;
    const auto inTail = [&](double q) {
        return (((((c[0] * q + c[1]) * q + c[2]) * q + c[3]) * q + c[4]) * q + c[5]) /
               ((((d[0] * q + d[1]) * q + d[2]) * q + d[3]) * q + 1);
    };
    if (chance < tail)
        return inTail(std::sqrt(-2 * std::log(chance)));
    if (chance > 1 - tail)
        return -inTail(std::sqrt(-2 * std::log(1 - chance)));
    const double q = chance - 0.5;
    const double r = q * q;
    return (((((a[0] * r + a[1]) * r + a[2]) * r + a[3]) * r + a[4]) * r + a[5]) * q /
           (((((b[0] * r + b[1]) * r + b[2]) * r + b[3]) * r + b[4]) * r + 1);
}

int poissonAt(double mean, double chance)
{
    if (mean <= 0)
        return 0;
    if (mean > manyCounts) {
        const double deviation = std::sqrt(mean);
        return static_cast<int>(
            std::clamp(std::floor(cornishFisher(mean, deviation, 1 / deviation, normalAt(chance)) + 0.5), 0.0, 1e8));
    }
    double probability = std::exp(-mean);
    double sum = probability;
    int count = 0;
    while (sum < chance && count < 200) {
        ++count;
        probability *= mean / count;
        sum += probability;
    }
    return count;
}

int binomialAt(double mean, double spread, double chance)
{
    if (mean <= 0)
        return 0;
    if (spread > 0.98)
        return poissonAt(mean, chance);
    const double trials = std::max(1.0, std::round(mean / std::max(1e-9, 1 - spread)));
    const double share = std::min(1.0, mean / trials);
    if (share > 0.9999)
        return static_cast<int>(std::round(mean));
    const double variance = trials * share * (1 - share);
    if (mean > manyCounts && variance > manyCounts / 4) {
        const double deviation = std::sqrt(variance);
        const double count = cornishFisher(mean, deviation, (1 - 2 * share) / deviation, normalAt(chance));
        return static_cast<int>(std::clamp(std::floor(count + 0.5), 0.0, trials));
    }
    double probability = std::pow(1 - share, trials);
    double sum = probability;
    int count = 0;
    while (sum < chance && count < trials) {
        probability *= (trials - count) / (count + 1) * share / (1 - share);
        ++count;
        sum += probability;
    }
    return count;
}

} // namespace slateboard::forecast
