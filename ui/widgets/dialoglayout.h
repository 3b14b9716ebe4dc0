// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QDialogButtonBox;
class QLayout;
class QString;

namespace slateboard {

/// Lays out a small dialog: a heading, what is asked for, and buttons that accept and reject it; Tab goes that way too.
/// It deletes itself once it is closed.
void layOutDialog(QDialog &dialog, const QString &heading, QLayout *asked, QDialogButtonBox *buttons);

} // namespace slateboard
