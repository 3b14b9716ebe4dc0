// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QDialogButtonBox;
class QString;
class QVBoxLayout;

namespace slateboard {

/// Lays out a small dialog that asks for a few things: a heading, the room for them that is returned, and buttons that
/// accept and reject it. It deletes itself once it is closed.
[[nodiscard]] QVBoxLayout *layOutDialog(QDialog &dialog, const QString &heading, QDialogButtonBox *buttons);

} // namespace slateboard
