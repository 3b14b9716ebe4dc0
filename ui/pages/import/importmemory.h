// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"

#include <QByteArray>

#include <functional>

namespace slateboard {

/// Where a person's choices for lists of one header are kept from one import to the next.
struct ImportMemory {
    std::function<QByteArray(const QString &header)> recall;
    std::function<void(const QString &header, const QByteArray &choices)> keep;
};

/// What people chose for a list: what its columns mean, and the words that they explained.
struct ImportChoices {
    exchange::Mapping mapping;
    exchange::WordAnswers words;
    friend bool operator==(const ImportChoices &, const ImportChoices &) = default;
};

/// The name under which choices are kept: the same for all lists of a kind whose columns have the same names, in
/// whatever order they stand, and for the rejected rows of such a list.
[[nodiscard]] QString headerKey(exchange::ImportKind kind, const QStringList &header);

/// Columns are kept by name, those without one by their place.
[[nodiscard]] QByteArray toBytes(const ImportChoices &choices, const QStringList &header);
/// Nothing if these are no choices for such a header.
[[nodiscard]] std::optional<ImportChoices> choicesFrom(const QByteArray &bytes, exchange::ImportKind kind,
                                                       const QStringList &header);

} // namespace slateboard
