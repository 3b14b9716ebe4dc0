// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slateboard::exchange {

/// What a code of ours is called in the lists of other people.
struct NamedCode {
    QString code;
    QStringList names;
};

/// One [section] of a file in resources/lists, in its order.
[[nodiscard]] QList<NamedCode> wordList(const QString &file, const QString &section);

} // namespace slateboard::exchange
