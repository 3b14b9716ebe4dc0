// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slateboard::store {

/// A database that is written beside its place and put there once it is complete. What is not finished is removed, and
/// so is what a crash has left where this one is written.
class Draft {
public:
    explicit Draft(const QString &finalPath);
    ~Draft();
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// False if something stands in the place or the folder cannot be written.
    [[nodiscard]] bool finish();

private:
    QString m_finalPath;
    QString m_path;
};

} // namespace slateboard::store
