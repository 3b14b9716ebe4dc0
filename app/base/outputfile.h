// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QSaveFile;

namespace slateboard {

/// Files that leave the program together: one that cannot be written in full keeps all the others back, because each
/// is complete before the first stands in its place.
class OutputFiles {
public:
    OutputFiles();
    ~OutputFiles();
    Q_DISABLE_COPY_MOVE(OutputFiles)

    /// Writes what will stand at `path` once commit() was called; until then, what stands there stays. Fails as
    /// writeOutputFile() does.
    [[nodiscard]] Result<void> add(const QString &path, const QByteArray &bytes);
    /// The same for a file that is made piece by piece; an empty piece is its end.
    [[nodiscard]] Result<void> add(const QString &path, const std::function<Result<QByteArray>()> &next);
    [[nodiscard]] Result<void> commit();

private:
    std::vector<std::unique_ptr<QSaveFile>> m_files;
};

/// Where a file that is written to `path` comes to stand: through links, whether or not it is there already.
[[nodiscard]] QString outputPlace(const QString &path);

/// True if both lead to one file that is there: by another spelling, a symbolic or a hard link too.
[[nodiscard]] bool isSameFile(const QString &a, const QString &b);

/// Refuses, with Invalid, what no writer may put a file in place of: a folder or device; a library or another database;
/// and the names beside a library under which SQLite and Slateboard keep its journal and lock. OutputFiles asks it; a
/// writer that makes its files otherwise has to.
[[nodiscard]] Result<void> checkOutputPlace(const QString &path);

/// Refuses, with Invalid, a file whose ending is none of these (without a point), in any case: a program that is given
/// it would take it for what it is not.
[[nodiscard]] Result<void> checkEnding(const QString &path, const QStringList &endings);

/// Writes a file that leaves the program (a table, chart or summary), whole or not at all: what stood there is replaced
/// only once the new file is complete. Fails in one sentence with Full or Io; with Invalid, and touching nothing, where
/// a library (or any other SQLite database) stands, or a folder or device.
[[nodiscard]] Result<void> writeOutputFile(const QString &path, const QByteArray &bytes);

} // namespace slateboard
