// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slateboard {

/// What a text that the program shows in Korean says in English, or the other way round; nothing if it is not one of
/// the program's. More than one where places of the program word it differently.
[[nodiscard]] QStringList otherWordings(const QString &shown);

} // namespace slateboard
