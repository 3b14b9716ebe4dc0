// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forecast/paces.h"

#include "app/forecast/draws.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace slateboard::forecast {
namespace {

struct Belief {
    double value = 0;
    double weight = 0;
};
// Sizes lie around 2: months of half and of twice the usual gains are nothing special. Where gains come in batches the
// size is below 1; from 10 on they come almost evenly.
constexpr std::array<Belief, 7> sizes{{{0.5, 1.5}, {1, 2.5}, {2, 3}, {4, 2.5}, {8, 1.5}, {16, 1}, {50, 0.5}}};
// Drifts fall off exponentially from 0, by a mean of 0.025 a month, which is a change of the pace by about 9% in a
// year; one in twenty is above 0.075, or 30% in a year. Weights are those of the ranges halfway to the neighbours.
constexpr std::array<Belief, 6> drifts{
    {{0, 0.33}, {0.02, 0.37}, {0.04, 0.17}, {0.065, 0.095}, {0.105, 0.037}, {0.17, 0.004}}};

constexpr double eventShare = 0.01; // of months are such as no pace explains
constexpr double margin = 2.5;      // of the grid beyond the lowest and highest rate that the months hint at; in logs
constexpr int gridSize = 200;

class Filter {
public:
    explicit Filter(std::span<const MonthGains> months);

    [[nodiscard]] std::vector<Pace> draw(int count) const;

private:
    void layGrid();
    [[nodiscard]] std::vector<double> likelihoods(double size) const; // month after month
    void follow(size_t size, size_t drift, std::span<const double> likelihoods);
    static void diffuse(std::vector<double> &belief, double variance);

    std::span<const MonthGains> m_months;
    double m_first = 0; // log rate of the grid's first node
    double m_step = 0;
    std::vector<double> m_weights; // by size, drift, node
};

Filter::Filter(std::span<const MonthGains> months) :
    m_months(months), m_weights(sizes.size() * drifts.size() * gridSize)
{
    layGrid();
    for (size_t size = 0; size < sizes.size(); ++size) {
        const std::vector<double> likely = likelihoods(sizes[size].value);
        for (size_t drift = 0; drift < drifts.size(); ++drift)
            follow(size, drift, likely);
    }
}

void Filter::layGrid()
{
    double low = 1e9;
    double high = 0;
    for (size_t i = 0; i < m_months.size(); ++i) { // by three months
        double gained = 0.5;
        double share = 0;
        for (size_t j = i; j < std::min(i + 3, m_months.size()); ++j) {
            gained += m_months[j].gained;
            share += m_months[j].share;
        }
        if (share < 1)
            continue;
        low = std::min(low, gained / share);
        high = std::max(high, gained / share);
    }
    m_first = std::log(low) - margin;
    m_step = (std::log(high) + margin - m_first) / (gridSize - 1);
}

std::vector<double> Filter::likelihoods(double size) const
{
    std::vector<double> likely;
    likely.reserve(m_months.size() * gridSize);
    for (const MonthGains &month : m_months) {
        const double gained = month.gained;
        const double shape = size * month.share;
        const double constant = std::lgamma(gained + shape) - std::lgamma(shape) - std::lgamma(gained + 1);
        const double event = eventShare / ((gained + 1) * (gained + 2));
        for (int node = 0; node < gridSize; ++node) {
            const double rate = std::exp(m_first + node * m_step);
            const double logLikely =
                constant + gained * std::log(rate / (rate + size)) + shape * std::log(size / (rate + size));
            likely.push_back((1 - eventShare) * std::exp(logLikely) + event);
        }
    }
    return likely;
}

// A step of the walk as moves between neighbours that have its variance.
void Filter::diffuse(std::vector<double> &belief, double variance)
{
    constexpr double most = 0.4; // of a node moves to each side at once
    const int rounds = std::max(1, static_cast<int>(std::ceil(variance / 2 / most)));
    const double moving = variance / 2 / rounds;
    for (int round = 0; round < rounds; ++round) {
        double before = belief.front();
        for (size_t node = 0; node < belief.size(); ++node) {
            const double here = belief[node];
            const double after = belief[std::min(node + 1, belief.size() - 1)];
            belief[node] = here + moving * (before - 2 * here + after);
            before = here;
        }
    }
}

void Filter::follow(size_t size, size_t drift, std::span<const double> likelihoods)
{
    std::vector<double> belief(gridSize, 1.0 / gridSize);
    double evidence = std::log(sizes[size].weight * drifts[drift].weight);
    const double variance = std::pow(drifts[drift].value / m_step, 2);
    for (size_t month = 0; month < m_months.size(); ++month) {
        if (month > 0 && variance > 0)
            diffuse(belief, variance);
        double sum = 0;
        for (size_t node = 0; node < gridSize; ++node) {
            belief[node] *= likelihoods[month * gridSize + node];
            sum += belief[node];
        }
        for (double &share : belief)
            share /= sum;
        evidence += std::log(sum);
    }
    const auto weights = m_weights.begin() + static_cast<std::ptrdiff_t>((size * drifts.size() + drift) * gridSize);
    std::ranges::transform(belief, weights, [&](double share) { return std::log(share + 1e-300) + evidence; });
}

// Evenly through the beliefs, so that few draws stand for them well.
std::vector<Pace> Filter::draw(int count) const
{
    const double top = *std::ranges::max_element(m_weights);
    std::vector<double> sums;
    sums.reserve(m_weights.size());
    double sum = 0;
    for (const double weight : m_weights)
        sums.push_back(sum += std::exp(weight - top));
    std::vector<Pace> paces;
    paces.reserve(static_cast<size_t>(count));
    Draws draws(1);
    size_t at = 0;
    for (int i = 0; i < count; ++i) {
        while (at + 1 < sums.size() && sums[at] < (i + 0.5) / count * sum)
            ++at;
        const size_t node = at % gridSize;
        const size_t both = at / gridSize;
        const double logRate = m_first + (static_cast<double>(node) + draws.uniform() - 0.5) * m_step;
        paces.push_back({std::exp(logRate), sizes[both / drifts.size()].value, drifts[both % drifts.size()].value});
    }
    return paces;
}

} // namespace

std::vector<Pace> likelyPaces(std::span<const MonthGains> months, int count)
{
    return Filter(months).draw(count);
}

} // namespace slateboard::forecast
