// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slateboard::bench {

struct MoneyPlace {
    QString folder; // for files
    int titles = 0;
};

void measureReckoning(const MoneyPlace &place);
void measureCostImport(const MoneyPlace &place);

/// Ends the program with a sentence if something does not work at all.
[[noreturn]] void giveUp(const QString &sentence);

} // namespace slateboard::bench
