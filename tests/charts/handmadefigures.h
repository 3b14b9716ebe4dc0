// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forecast/forecast.h"
#include "app/planning/caps.h"
#include "app/planning/goals.h"

#include <algorithm>

namespace slateboard::handmade {

inline Money billions(double value)
{
    return Money{static_cast<qint64>(value * 1e9)};
}

/// Twelve quarters from Q1 2021: caps of 30, 40 and 45 billion a year. Firm demand is 1 billion over in Q4 2021, and
/// hoped titles bring Q2 2023 4 billion over.
inline planning::MoneyFigures money()
{
    constexpr double sums[] = {14, 19, 22, 31, 30, 34, 33, 38, 41, 49, 44, 29};
    constexpr double shares[] = {0.58, 0.2, 0.12, 0.06, 0.04};
    planning::MoneyFigures money;
    for (int i = 0; i < 12; ++i) {
        planning::QuarterMoney quarter;
        quarter.quarter = Quarter{2021 * 4 + i};
        for (size_t f = 0; f < planning::formatCount; ++f) {
            const Money amount = billions(sums[i] * shares[f]);
            const Money hoped = i > 8 ? Money{amount.minor / 4} : Money{};
            quarter.firmByFormat[f] = amount - hoped;
            quarter.hopedByFormat[f] = hoped;
            quarter.firm += amount - hoped;
            quarter.hoped += hoped;
        }
        quarter.cap = billions(i < 4 ? 30 : i < 8 ? 40 : 45);
        quarter.headroom = *quarter.cap - quarter.firm;
        money.quarters.push_back(quarter);
    }
    money.totalBudget = billions(400);
    money.actual = billions(222);
    money.committed = billions(65);
    money.toComplete = billions(93);
    return money;
}

/// Source IPs from 2021-01 to 2023-03-31: 702 of 1,000, by the end of 2023; the start had 120.
inline planning::GoalFigures goal(int target = 1000, int start = 120, int now = 702,
                                  Measure measure = Measure::SourceIps)
{
    planning::GoalFigures figures;
    auto step = [&figures](Day day, int times, bool gained) {
        for (int i = 0; i < times; ++i)
            figures.steps.push_back({day, static_cast<qint64>(figures.steps.size()) + 1, gained});
    };
    step(Day(2020, 12, 1), start, true);
    figures.goal.measure = measure;
    figures.goal.target = target;
    figures.goal.start = Day(2021, 1, 1);
    figures.goal.deadline = Day(2023, 12, 31);
    figures.value = now;
    figures.paceHad6 = 25.4;
    figures.paceHad12 = 26.8;
    figures.paceNeeded = (target - now) / 9.0;
    int value = start;
    for (int i = 0; i < 27; ++i) {
        planning::CountMonth month;
        month.month = Month{2021 * 12 + i};
        const int next =
            i == 26 ? now : start + (now - start) * (i + 1) / 27 + (i * 7 % 5 - 2) * std::max(1, now / 100);
        month.lost = i % 3 == 1 ? std::max(1, now / 100) : 0;
        month.gained = next - value + month.lost;
        if (month.gained < 0) {
            month.lost -= month.gained;
            month.gained = 0;
        }
        month.value = value = next;
        step(month.month.first().plusDays(14), month.gained, true);
        step(month.month.first().plusDays(14), month.lost, false);
        figures.months.push_back(month);
    }
    return figures;
}

/// Of that goal: 31% by the deadline, P50 on 2024-02-20, P85 on 2024-06-11.
inline forecast::GoalForecast forecast()
{
    forecast::GoalForecast made;
    made.asOf = Day(2023, 3, 31);
    made.value = 702;
    made.target = 1000;
    made.deadline = Day(2023, 12, 31);
    made.months = 27;
    made.probability = 0.31;
    made.p50 = Day(2024, 2, 20);
    made.p85 = Day(2024, 6, 11);
    made.fan.push_back({made.asOf, 702, 702, 702, 702, 702});
    for (Month month{2023 * 12 + 3}; month <= Month{2024 * 12 + 5}; ++month.index) {
        const int ahead = month.index - (2023 * 12 + 2);
        made.fan.push_back(
            {month.last(), 702 + 20 * ahead, 702 + 24 * ahead, 702 + 28 * ahead, 702 + 32 * ahead, 702 + 36 * ahead});
    }
    return made;
}

} // namespace slateboard::handmade
