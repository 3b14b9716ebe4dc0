// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/clashes.h"
#include "app/planning/lapses.h"

namespace slateboard::planning {

/// By how much a right misses what a title needs, in a few words: "47 days before photography". Empty if it does not.
[[nodiscard]] QString shortfall(const TitleAtRisk &risk, Day asOf);

/// One sentence for each title at risk, or the one that says when the right lapses.
[[nodiscard]] QStringList lapseSentences(const Library &library, const Lapse &lapse, Day asOf, Language language);
/// What a lapse means for a title, with the names of the source IP and of the title.
[[nodiscard]] QString lapseSentence(const Lapse &lapse, const TitleAtRisk &risk, Day asOf, const QString &ip,
                                    const QString &title);

/// A right in a few words: "Option of A".
[[nodiscard]] QString grantName(const Library &library, GrantId id);
[[nodiscard]] QString clashSentence(const Library &library, const Clash &clash);
/// What a grant would clash with, of the first of these clashes that it would be in (see clashesWith()), and how many
/// more there are. Empty if there are none.
[[nodiscard]] QString clashWarning(const Library &library, GrantId grant, std::span<const Clash> clashes);

/// The words of the uses, in their order.
[[nodiscard]] QString usesText(Uses uses);

} // namespace slateboard::planning
