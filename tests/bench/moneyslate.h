// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/rows.h"

namespace slateboard::bench {

/// How much money a slate has to reckon with. The default is what the product promises to be quick with.
struct MoneySize {
    int titles = 2'000;
    int lines = 60;        // a title, each on an account of its own
    int months = 36;       // that a title's phases last together
    int costs = 100'000;   // commitments and payments
    int rolledMonths = 30; // over which the titles begin, so that some are done and some have not begun
};

/// Titles with phases, budget lines of all profiles and bases, costs, estimates, funding, receipts and a waterfall.
/// The same at every call but for the ids.
[[nodiscard]] Rows moneyRows(const MoneySize &size = {});

/// A list of costs as a production's accountant exports it: title, account, kind, day, amount, document and payee, of
/// which every payment settles a commitment. The titles and accounts are those of `rows`.
[[nodiscard]] QByteArray costsCsv(const Rows &rows, int documents);

} // namespace slateboard::bench
