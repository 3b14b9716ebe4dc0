// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace slateboard {

enum class MayReplace { No, Yes };

/// Asks for a file to write, with this ending (".csv"); `proposal` is its name without. A library is never replaced, so
/// about that nothing need be asked. An empty path: the user thought better of it.
[[nodiscard]] QString askWhere(QWidget *parent, const QString &title, const QString &proposal, const QString &filter,
                               const QString &ending, MayReplace replace);

} // namespace slateboard
