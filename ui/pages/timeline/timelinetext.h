// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace slateboard {

/// A text of the timeline's painted parts in the language of now; its source is marked with the context "Timeline".
[[nodiscard]] inline QString timelineText(const char *text)
{
    return QCoreApplication::translate("Timeline", text);
}

} // namespace slateboard
