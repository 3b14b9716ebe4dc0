// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHBoxLayout;
class QLabel;

namespace slateboard {

/// The first row of a page: its heading, a quiet summary beside it, and room at the right for buttons.
[[nodiscard]] QHBoxLayout *pageHead(QLabel &heading, QLabel &summary);

} // namespace slateboard
