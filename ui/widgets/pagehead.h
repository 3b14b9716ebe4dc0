// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHBoxLayout;
class QLabel;
class QWidget;

namespace slateboard {

/// The first row of a page: its heading, a quiet summary beside it, and room at the right for buttons.
[[nodiscard]] QHBoxLayout *pageHead(QLabel &heading, QLabel &summary);
/// Fills a page with its body and, at the right and hidden at first, the inspector of what is selected there.
void layOutWithInspector(QWidget &page, QWidget *body, QWidget *inspector);

} // namespace slateboard
