// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QVariant>

namespace slateboard {

/// The columns of a list of source IPs.
enum class IpColumn {
    Title,
    OriginalTitle,
    Medium,
    Genre,
    Creator,
    Rights,
    LapsesOn,
    MadeInto,
    Publisher,
    Origin,
    Discovered
};
constexpr int ipColumnCount = 11;

/// Whether it shows what is derived from grants, scout events and titles (and so cannot be typed).
[[nodiscard]] constexpr bool isDerived(IpColumn column)
{
    return column == IpColumn::Rights || column == IpColumn::LapsesOn || column == IpColumn::MadeInto;
}

/// What people can edit of a source IP.
enum class IpField {
    Title,
    OriginalTitle,
    Medium,
    Genre,
    Creator,
    Publisher,
    Origin,
    Discovered,
    Tags,
    Synopsis,
    Notes
};

/// The word for a field, translated.
[[nodiscard]] QString fieldName(IpField field);
/// The field that a column edits; nothing for a derived one.
[[nodiscard]] std::optional<IpField> fieldOf(IpColumn column);

/// Sets one field of source IPs as one step: a text, the int of a Medium or Origin, a QDate (invalid: unknown) or a
/// QStringList of tags.
[[nodiscard]] Edited setIpField(Session &session, const QList<IpId> &ids, IpField field, const QVariant &value);

} // namespace slateboard
