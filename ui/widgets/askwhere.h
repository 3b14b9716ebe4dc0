// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace slateboard {

enum class MayReplace { No, Yes };

/// Asks for a file to write, with this ending (".csv"); `proposal` is its name without. A library is never replaced, so
/// about that nothing need be asked. An empty path: the user thought better of it.
[[nodiscard]] QString askWhere(QWidget *parent, const QString &title, const QString &proposal, const QString &filter,
                               const QString &ending, MayReplace replace);

/// A dialog, to be opened, that asks for a file to write a table to: a workbook, CSV or JSON, as its ending says.
[[nodiscard]] QFileDialog *askForTable(QWidget *parent, const QString &proposal);

} // namespace slateboard
