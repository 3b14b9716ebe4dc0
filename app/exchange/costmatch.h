// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/costreader.h"

#include <vector>

namespace slateboard::exchange {

/// Tells which rows are about costs that the library has; each of these is met by one row at most.
void matchCosts(std::vector<CostRow> &rows, const Library &library);

/// The commitments that payments of a list can settle: those of the library and of the list itself. Of several with
/// one number, first one on the same account, and in the order of their due days one that is still open.
class Commitments {
public:
    /// `rows` have their ids already.
    Commitments(const std::vector<CostRow> &rows, const Library &library);
    /// Null: there is none of this number, or id, in the title.
    [[nodiscard]] CostId settledBy(const CostRow &payment, const QString &number);

private:
    struct Commitment {
        CostId id;
        TitleId title;
        AccountId account;
        std::optional<Day> due;
        Money open;
    };
    void add(const Cost &cost, CostId id, const QString &idInList);

    std::vector<Commitment> m_all;
    QHash<QString, QList<size_t>> m_numbers; // by title and number
    QHash<QString, size_t> m_ids;            // of the list and of the library
};

} // namespace slateboard::exchange
