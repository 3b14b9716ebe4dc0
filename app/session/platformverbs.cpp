// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/platformverbs.h"

#include "app/base/text.h"
#include "app/session/verbs.h"

namespace slateboard {
namespace {

constexpr int longestTerm = 36'500; // days

} // namespace

Edited setPlatform(Session &session, PartyId platform, QString territory, std::optional<int> leastTermDays)
{
    const Party *known = findRow(session.library().parties, platform);
    const EditArgument name = known ? EditArgument::name(known->name, known->englishName) : EditArgument(QString());
    return Verb::edit(session, editWords(QT_TRANSLATE_NOOP("Edit", "Change what “%1” takes"), {name}),
                      [platform, territory = cleaned(territory), leastTermDays](store::Writer &writer) -> Result<void> {
                          auto party = writer.find<Party>(platform);
                          if (!party)
                              return rowGone();
                          if (leastTermDays.value_or(1) < 1 || leastTermDays.value_or(1) > longestTerm)
                              return refusal(QT_TRANSLATE_NOOP("Session", "The shortest window of a platform is 1 to "
                                                                          "36,500 days."));
                          party->territory = territory;
                          party->leastTermDays = leastTermDays;
                          writer.update(*party);
                          return {};
                      });
}

} // namespace slateboard
