// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QLayout;
class QString;

namespace slateboard {

// What the parts of the inspector are made of.

[[nodiscard]] QLabel *inspectorHeading(double scale = 1); // times the font's size
/// A quiet sentence where there is nothing to list.
void addInspectorRemark(QLayout &layout, const QString &text);
/// Takes everything out of a list that is to be filled anew.
void clearInspector(QLayout &layout);

} // namespace slateboard
