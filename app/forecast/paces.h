// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace slateboard::forecast {

/// What was gained in a month, or in the share of it that has passed.
struct MonthGains {
    int gained = 0;
    double share = 1;
};

/// One way in which the gains of each month may come about: negative binomial counts of mean `rate` and size `size`
/// (variance = rate + rate^2 / size), where the logarithm of the rate takes a normal step of deviation `drift` from one
/// month to the next.
struct Pace {
    double rate = 0; // a month, in the last month of the history
    double size = 1;
    double drift = 0;
};

/// So many ways as the history leaves them likely, drawn from what is believed after it. The months come in their
/// order, those without gains among them.
///
/// Before any history, all rates are believed alike on a logarithmic scale; sizes lie around 3, drifts mostly below
/// 0.1 (see the tables in paces.cpp). With each month these beliefs are reckoned anew, on a grid of rate, size and
/// drift: a particle filter without its noise. A single month that fits no pace at all, as when a catalogue is taken in
/// as a whole, counts as an event of its own and not as pace.
[[nodiscard]] std::vector<Pace> likelyPaces(std::span<const MonthGains> months, int count);

} // namespace slateboard::forecast
