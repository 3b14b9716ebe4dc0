// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The cells of the tables of the Charts tab. Included only by the .cpp files of this folder.
#include "app/base/format.h"
#include "app/model/library.h"
#include "ui/widgets/figureview.h"

namespace slateboard {

constexpr int sumWidth = 84; // pixels: "12,345.6억" and the insets
constexpr int signedWidth = 100;
constexpr int rowSumWidth = 78; // of less than the whole programme

[[nodiscard]] QString chartText(const char *text);
[[nodiscard]] FigureCell sumCell(Money money, const Formatter &format, bool strong = false);
/// What is below zero carries a sign of its own, so that it is told in black and white too.
[[nodiscard]] FigureCell signedCell(Money money, const Formatter &format, bool strong = false);
[[nodiscard]] FigureCell quietCell(const QString &text, double number = 0);
[[nodiscard]] QString titleText(const Library &library, TitleId id, const Formatter &format);
[[nodiscard]] QString unscheduledText();
[[nodiscard]] FigureCell totalCell();

} // namespace slateboard
