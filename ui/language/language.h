// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"

namespace slateboard {

/// Installs the translators of Slateboard and Qt for a language, in place of those installed before. Widgets learn of
/// it by QEvent::LanguageChange.
void speak(Language language);

/// The language of the desktop: Korean where it is Korean, else English.
[[nodiscard]] Language systemLanguage();

} // namespace slateboard
