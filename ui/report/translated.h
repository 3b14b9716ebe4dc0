// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace slateboard {

/// A text of the summary in the language of the installed translator; its source is marked with the context "Report".
[[nodiscard]] inline QString translated(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

} // namespace slateboard
