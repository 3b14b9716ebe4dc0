// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

#include <QFlags>
#include <QList>
#include <QVariant>

namespace slateboard {

/// What people and lists can say of a source IP.
enum class IpField {
    Title = 1 << 0,
    OriginalTitle = 1 << 1,
    Medium = 1 << 2,
    Genre = 1 << 3,
    Creator = 1 << 4,
    Publisher = 1 << 5,
    Origin = 1 << 6,
    DiscoveredOn = 1 << 7,
    Synopsis = 1 << 8,
    Tags = 1 << 9,
    Notes = 1 << 10,
    ForeignId = 1 << 11
};
Q_DECLARE_FLAGS(IpFields, IpField)

/// All of them, in the order in which people read them.
[[nodiscard]] const QList<IpField> &allIpFields();

/// A text, the int of a Medium or Origin, a QDate (invalid: unknown) or a QStringList of tags.
[[nodiscard]] QVariant valueOf(const SourceIp &ip, IpField field);
void setValue(SourceIp &ip, IpField field, const QVariant &value);
void copyField(SourceIp &to, const SourceIp &from, IpField field);

/// For people; empty: unknown.
[[nodiscard]] QString textOf(const SourceIp &ip, IpField field);

} // namespace slateboard

Q_DECLARE_OPERATORS_FOR_FLAGS(slateboard::IpFields)
