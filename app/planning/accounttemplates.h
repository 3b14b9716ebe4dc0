// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"

namespace slateboard::planning {

/// The usual accounts of Korean practice, for a series of episodes or for a film.
enum class AccountTemplate { Drama, Film };

/// The one for titles of a format: a film's for films and documentaries, else a drama's.
[[nodiscard]] AccountTemplate templateFor(Format format);

/// What a template brings to a library and a title. What is there already stays: an account is the same as another one
/// below the same parent if their Korean names are, and an account with a line gets no second one.
struct TemplateRows {
    QList<Account> accounts; // that the library lacks, parents before what stands below them
    QList<BudgetLine> lines; // of the title: empty ones, and percentages for contingency and overhead
};

/// `lines` are those of the title in its plan; plan and title of the new ones are left to be filled in.
[[nodiscard]] TemplateRows templateRows(AccountTemplate kind, const QList<Account> &accounts,
                                        const QList<BudgetLine> &lines);

} // namespace slateboard::planning
