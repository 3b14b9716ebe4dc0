// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace slateboard {

/// A text of the board's painted parts in the language of now; its source is marked with the context "Board".
[[nodiscard]] inline QString boardText(const char *text)
{
    return QCoreApplication::translate("Board", text);
}

[[nodiscard]] QString titlesText(int count); // 14 titles

} // namespace slateboard
