// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/words.h"

namespace slateboard::exchange {

/// The value that a cell names by its code, its word in English or Korean, or a spelling that lists commonly use, in
/// any case and spacing. Independent of the language that the application speaks.
template <class E>
[[nodiscard]] std::optional<E> readWord(const QString &text);

template <>
std::optional<Medium> readWord<Medium>(const QString &text);
template <>
std::optional<Origin> readWord<Origin>(const QString &text);
template <>
std::optional<Format> readWord<Format>(const QString &text);
template <>
std::optional<GrantKind> readWord<GrantKind>(const QString &text);
template <>
std::optional<GrantClosing> readWord<GrantClosing>(const QString &text);
template <>
std::optional<ScoutStep> readWord<ScoutStep>(const QString &text);
template <>
std::optional<MetricKind> readWord<MetricKind>(const QString &text);
template <>
std::optional<Use> readWord<Use>(const QString &text);
template <>
std::optional<CostKind> readWord<CostKind>(const QString &text);
template <>
std::optional<ReceiptKind> readWord<ReceiptKind>(const QString &text);
template <>
std::optional<bool> readWord<bool>(const QString &text); // yes and no, exclusive and not

} // namespace slateboard::exchange
