// SPDX-License-Identifier: GPL-3.0-or-later
// Whether forecasts hold what they say: simulates histories of counts whose truth is known, forecasts each as the
// application would, and says how often the truth lay where it was said to. Usage: forecastbench [HISTORIES [SEED]].
#include "app/forecast/draws.h"
#include "app/forecast/paths.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace slateboard::forecast;

namespace {

constexpr std::array<double, 3> rates{2, 8, 30};   // gains a month at the beginning
constexpr std::array<double, 3> sizes{1, 2.5, 6};  // of the negative binomial: gains in batches to fairly even
constexpr std::array<int, 3> histories{6, 12, 24}; // months
constexpr std::array<int, 3> horizons{6, 12, 30};  // months
constexpr std::array<double, 2> drifts{0, 0.05};   // deviation of the log rate's step a month
constexpr int stock = 100;                         // rows that there are at the beginning
constexpr int stockEnding = 30;                    // of them end evenly over the first three years
constexpr double endingShare = 0.4;                // of new rights end, evenly after 12 to 36 months
constexpr double renewedShare = 0.5;               // of rights are renewed when they end
constexpr int endsSeen = 20;                       // that tell of it
constexpr int longest = 120;                       // months that are looked ahead for the day of reaching

constexpr int courses = 500;

struct Setting {
    int history = 0;
    int horizon = 0;
    double drift = 0;
};

struct Truth {
    std::vector<MonthGains> months;
    std::vector<int> ending; // known at the origin, by month ahead
    int value = 0;           // at the origin
    std::vector<int> future; // values
    int renewedSeen = 0;
};

int chanceMonth(Draws &draws)
{
    return 12 + static_cast<int>(draws.uniform() * 25);
}

Truth simulate(Draws &draws, const Setting &setting, double rate, double size, int ahead)
{
    const int all = setting.history + ahead;
    std::vector<int> gains;
    double logRate = std::log(rate);
    for (int month = 0; month < all; ++month) {
        logRate += month > 0 ? setting.drift * draws.normal() : 0;
        gains.push_back(poissonAt(std::exp(logRate) * draws.gamma(size) / size, draws.uniform()));
    }
    std::vector<int> known(static_cast<size_t>(all));
    std::vector<int> lost(static_cast<size_t>(all));
    const auto end = [&](int month, bool isKnown) {
        if (month >= all)
            return;
        const auto at = static_cast<size_t>(month);
        known[at] += isKnown ? 1 : 0;
        lost[at] += draws.uniform() < renewedShare ? 0 : 1;
    };
    for (int row = 0; row < stockEnding; ++row)
        end(static_cast<int>(draws.uniform() * 36), true);
    for (int month = 0; month < all; ++month) {
        for (int row = 0; row < gains[static_cast<size_t>(month)]; ++row) {
            if (draws.uniform() < endingShare)
                end(month + chanceMonth(draws), month < setting.history);
        }
    }
    Truth truth;
    truth.value = stock;
    for (int month = 0; month < all; ++month) {
        const auto at = static_cast<size_t>(month);
        const int change = gains[at] - lost[at];
        if (month < setting.history) {
            truth.months.push_back({gains[at]});
            truth.value += change;
        } else {
            truth.ending.push_back(known[at]);
            truth.future.push_back((truth.future.empty() ? truth.value : truth.future.back()) + change);
        }
    }
    for (int i = 0; i < endsSeen; ++i)
        truth.renewedSeen += draws.uniform() < renewedShare ? 1 : 0;
    return truth;
}

// The ways to say at what pace a history goes on; losses are reckoned alike for all.
enum Method { Ours, WithoutDrift, PlugIn, GammaPoisson, Resampling, methodCount };
constexpr std::array<const char *, methodCount> names{"ours", "no drift", "fitted NB", "Gamma-Poisson", "resampling"};

int sumOf(const Truth &truth)
{
    int sum = 0;
    for (const MonthGains &month : truth.months)
        sum += month.gained;
    return sum;
}

constexpr double evenSize = 1e6; // of Poisson counts

// A negative binomial fitted by its moments, with the chance of its mean by the parametric bootstrap.
std::vector<Pace> fitted(const Truth &truth)
{
    const auto months = static_cast<double>(truth.months.size());
    const double mean = sumOf(truth) / months;
    double variance = 0;
    for (const MonthGains &month : truth.months)
        variance += (month.gained - mean) * (month.gained - mean) / (months - 1);
    const double size = variance > mean ? mean * mean / (variance - mean) : evenSize;
    Draws draws(11);
    std::vector<Pace> paces;
    for (int i = 0; i < courses; ++i) {
        double luck = 0;
        for (size_t month = 0; month < truth.months.size(); ++month)
            luck += draws.gamma(size) / size / months;
        paces.push_back({draws.gamma(sumOf(truth) + 0.5) / months * luck, size, 0});
    }
    return paces;
}

std::vector<Pace> gammaPoisson(const Truth &truth)
{
    Draws draws(12);
    std::vector<Pace> paces;
    for (int i = 0; i < courses; ++i)
        paces.push_back({draws.gamma(sumOf(truth) + 0.5) / static_cast<double>(truth.months.size()), evenSize, 0});
    return paces;
}

Outlook outlookOf(const Truth &truth)
{
    Outlook outlook;
    outlook.value = truth.value;
    outlook.ending = truth.ending;
    outlook.renewed = truth.renewedSeen;
    outlook.notRenewed = endsSeen - truth.renewedSeen;
    outlook.lapsing.resize(37);
    for (size_t month = 12; month < outlook.lapsing.size(); ++month)
        outlook.lapsing[month] = endingShare / 25;
    outlook.lapsingAtOnce = endingShare / 25;
    return outlook;
}

// Months as they were, drawn again. Their losses are those of the outlook without any gains.
std::vector<std::vector<int>> resampled(const Truth &truth, int steps)
{
    Outlook outlook = outlookOf(truth);
    outlook.paces = {{1e-9, 1, 0}};
    Paths losses(outlook, courses);
    losses.lookAhead(steps);
    Draws draws(13);
    std::vector<std::vector<int>> values(courses);
    for (int path = 0; path < courses; ++path) {
        int gained = 0;
        std::vector<int> gains;
        for (int step = 0; step < steps; ++step) {
            gains.push_back(
                truth.months[static_cast<size_t>(draws.uniform() * static_cast<double>(truth.months.size()))].gained);
            gained += gains.back();
            double lapsed = 0;
            for (int from = 0; from + 12 <= step; ++from)
                lapsed += step - from <= 36 ? gains[static_cast<size_t>(from)] * endingShare / 25 : 0;
            gained -= poissonAt(lapsed * (1 - renewedShare), draws.uniform());
            values[static_cast<size_t>(path)].push_back(losses.value(path, step) + gained);
        }
    }
    return values;
}

std::vector<std::vector<int>> valuesOf(Method method, const Truth &truth, int steps)
{
    if (method == Resampling)
        return resampled(truth, steps);
    Outlook outlook = outlookOf(truth);
    switch (method) {
    case PlugIn: outlook.paces = fitted(truth); break;
    case GammaPoisson: outlook.paces = gammaPoisson(truth); break;
    default: outlook.paces = likelyPaces(truth.months, courses); break;
    }
    if (method == WithoutDrift) {
        for (Pace &pace : outlook.paces)
            pace.drift = 0;
    }
    Paths paths(outlook, courses);
    paths.lookAhead(steps);
    std::vector<std::vector<int>> values(courses);
    for (int path = 0; path < courses; ++path) {
        for (int step = 0; step < steps; ++step)
            values[static_cast<size_t>(path)].push_back(paths.value(path, step));
    }
    return values;
}

// Months until a target is first reached, straight within a month; `longest` and more: not by then.
double monthsTo(int target, int value, const std::vector<int> &future)
{
    int before = value;
    for (size_t step = 0; step < future.size(); ++step) {
        if (future[step] >= target) {
            const double share = future[step] > before
                                     ? std::max(0.0, static_cast<double>(target - before) / (future[step] - before))
                                     : 0;
            return static_cast<double>(step) + share;
        }
        before = future[step];
    }
    return longest + 1;
}

struct Tally {
    int cases = 0;
    std::array<int, methodCount> in80{};
    std::array<int, methodCount> by85{};
    std::array<double, methodCount> width{};
    std::array<std::array<int, sizes.size()>, 2> bySize{}; // ours: cases, in80

    void add(const Tally &other)
    {
        cases += other.cases;
        for (size_t method = 0; method < methodCount; ++method) {
            in80[method] += other.in80[method];
            by85[method] += other.by85[method];
            width[method] += other.width[method];
        }
        for (size_t i = 0; i < 2; ++i) {
            for (size_t size = 0; size < sizes.size(); ++size)
                bySize[i][size] += other.bySize[i][size];
        }
    }
};

template <class Value>
Value atShare(std::vector<Value> values, double share)
{
    std::ranges::sort(values);
    return values[static_cast<size_t>(std::ceil(share * static_cast<double>(values.size()))) - 1];
}

// A target that half of such histories have at the horizon: fixed before any history is known.
int targetFor(const Setting &setting, double rate, double size)
{
    Draws draws(99);
    std::vector<int> ends;
    for (int i = 0; i < 301; ++i)
        ends.push_back(simulate(draws, setting, rate, size, setting.horizon).future.back());
    return atShare(std::move(ends), 0.5);
}

void judge(const Setting &setting, const Truth &truth, int target, size_t size, Tally &tally)
{
    ++tally.cases;
    ++tally.bySize[0][size];
    const auto at = static_cast<size_t>(setting.horizon) - 1;
    const double reached = monthsTo(target, truth.value, truth.future);
    const auto steps = static_cast<int>(truth.future.size());
    for (int method = 0; method < methodCount; ++method) {
        std::vector<int> ends;
        std::vector<double> months;
        for (const std::vector<int> &values : valuesOf(static_cast<Method>(method), truth, steps)) {
            ends.push_back(values[at]);
            months.push_back(monthsTo(target, truth.value, values));
        }
        const int low = atShare(ends, 0.1);
        const int high = atShare(ends, 0.9);
        const bool isIn = low <= truth.future[at] && truth.future[at] <= high;
        const auto place = static_cast<size_t>(method);
        tally.in80[place] += isIn ? 1 : 0;
        tally.width[place] += high - low;
        tally.by85[place] += reached <= atShare(std::move(months), 0.85) ? 1 : 0;
        if (method == Ours)
            tally.bySize[1][size] += isIn ? 1 : 0;
    }
}

Tally run(const Setting &setting, int count, int part, int parts, unsigned seed)
{
    Tally tally;
    std::array<std::array<int, sizes.size()>, rates.size()> targets{};
    for (size_t rate = 0; rate < rates.size(); ++rate) {
        for (size_t size = 0; size < sizes.size(); ++size)
            targets[rate][size] = targetFor(setting, rates[rate], sizes[size]);
    }
    const int ahead = std::min(longest, 3 * setting.horizon);
    for (int i = part; i < count; i += parts) {
        const auto number = static_cast<size_t>(i);
        const size_t rate = number % rates.size();
        const size_t size = number / rates.size() % sizes.size();
        Draws draws(seed * 1'000'003ULL + number * 7919 + static_cast<unsigned>(setting.history * 100) +
                    static_cast<unsigned>(setting.horizon) + (setting.drift > 0 ? 50'000'000ULL : 0));
        const Truth truth = simulate(draws, setting, rates[rate], sizes[size], ahead);
        if (sumOf(truth) > 0) // else there is no forecast
            judge(setting, truth, targets[rate][size], size, tally);
    }
    return tally;
}

void print(const Setting &setting, const Tally &tally)
{
    const double all = tally.cases / 100.0;
    std::printf("%7d %7d %5.2f |", setting.history, setting.horizon, setting.drift);
    for (size_t method = 0; method < methodCount; ++method)
        std::printf(" %4.1f%% %5.1f %4.1f%% |", tally.in80[method] / all, tally.width[method] / tally.cases,
                    tally.by85[method] / all);
    for (size_t size = 0; size < sizes.size(); ++size)
        std::printf(" %2.0f%%", 100.0 * tally.bySize[1][size] / std::max(1, tally.bySize[0][size]));
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 2000;
    const auto seed = static_cast<unsigned>(argc > 2 ? std::atoi(argv[2]) : 1);
    if (count < 1) {
        std::fprintf(stderr, "usage: forecastbench [HISTORIES [SEED]]\n");
        return 2;
    }
    std::printf(
        "%d histories a cell. Each: coverage of the 80%% interval, its mean width, coverage of the P85 day; last "
        "the coverage of ours by size 1, 2.5, 6\nhistory horizon drift |",
        count);
    for (const char *name : names)
        std::printf(" %-18s |", name);
    std::printf(" by size\n");
    for (const double drift : drifts) {
        for (const int history : histories) {
            for (const int horizon : horizons) {
                const Setting setting{history, horizon, drift};
                const int parts = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
                std::vector<Tally> tallies(static_cast<size_t>(parts));
                std::vector<std::thread> threads;
                for (int part = 0; part < parts; ++part)
                    threads.emplace_back(
                        [&, part] { tallies[static_cast<size_t>(part)] = run(setting, count, part, parts, seed); });
                for (std::thread &thread : threads)
                    thread.join();
                Tally all;
                for (const Tally &tally : tallies)
                    all.add(tally);
                print(setting, all);
            }
        }
    }
    return 0;
}
