// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"
#include "ui/pages/budget/choiceedit.h"

namespace slateboard {

// What the edits of a cost offer.

void offerTitles(ChoiceEdit &edit, const Library &library, Language language);
void offerAccounts(ChoiceEdit &edit, const Library &library, Language language);
/// Commitments of a title, the open ones first.
void offerCommitments(ChoiceEdit &edit, const Library &library, TitleId title, Day asOf, const Formatter &format);

} // namespace slateboard
