// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

#include <utility>

namespace slateboard {

enum class ErrorCode {
    Invalid,   // what was asked for or typed makes no sense
    NotFound,  // no such file, folder or row
    ReadOnly,  // the file or folder cannot be written
    Locked,    // somebody else holds the file
    Foreign,   // not a Slateboard library
    Damaged,   // a Slateboard library that is broken
    Newer,     // written by a newer Slateboard
    Io,        // the disk refused
    Full,      // the disk is full
    Conflict,  // the rows have changed since
    Cancelled, // the user stopped it
    Usage,     // wrong command line
};

/// What went wrong: `sentence` is whole, translated and for the user; `detail` is technical and may be empty.
struct Error {
    ErrorCode code = ErrorCode::Invalid;
    QString sentence;
    QString detail;
};

template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString sentence, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(sentence), std::move(detail)});
}

} // namespace slateboard
