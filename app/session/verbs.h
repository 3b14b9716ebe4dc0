// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "app/store/writer.h"

#include <QCoreApplication>

namespace slateboard {

// What the verbs of a session share. Source texts of edits belong to the context "Edit".

[[nodiscard]] inline EditWords editWords(const char *text, QList<EditArgument> arguments = {})
{
    return {QString::fromUtf8(text), std::move(arguments)};
}
/// For a text that says %n of something.
[[nodiscard]] inline EditWords editWords(const char *text, qsizetype count, QList<EditArgument> arguments = {})
{
    return {QString::fromUtf8(text), std::move(arguments), static_cast<int>(count)};
}

[[nodiscard]] inline tl::unexpected<Error> refusal(const char *sentence)
{
    return failure(ErrorCode::Invalid, QCoreApplication::translate("Session", sentence));
}

[[nodiscard]] inline tl::unexpected<Error> rowGone()
{
    return failure(ErrorCode::Conflict,
                   QCoreApplication::translate("Session", "The row is no longer in the library: nothing was changed."));
}

/// Cleans the texts of a source IP; refuses one without a title.
[[nodiscard]] Result<void> checkIp(SourceIp &ip);

/// The party of this name, made if there is none; null for an empty name.
[[nodiscard]] PartyId partyNamed(store::Writer &writer, const QString &name);

} // namespace slateboard
