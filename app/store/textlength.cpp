// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/textlength.h"

#include "app/base/printable.h"
#include "app/store/rowwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace slateboard::store {

qsizetype mostCharacters(std::string_view column)
{
    static constexpr std::array<std::string_view, 10> ofSeveralLines{
        "synopsis", "notes",           "note",       "logline", "question",
        "outcome",  "extension_terms", "overridden", "filter",  "place"}; // a URL can be long
    return std::ranges::find(ofSeveralLines, column) == ofSeveralLines.end() ? nameLimit : textLimit;
}

void refuseLength(std::string_view table, const QString &text, qsizetype most)
{
    constexpr int shown = 40;
    //: %1 is a kind of row such as a title, %2 how a text begins, %3 and %4 numbers of characters
    throw TooLong(
        QCoreApplication::translate("Store",
                                    "%1: “%2…” has %3 characters, and at most %4 are taken: nothing was changed.")
            .arg(wordForRow(table), printable(text.left(shown)), QString::number(text.size()), QString::number(most)));
}

} // namespace slateboard::store
