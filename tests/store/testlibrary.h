// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"
#include "app/model/rows.h"
#include "app/store/libraryfile.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace slateboard::testing {

/// Table name to its rows by id, every value with its type: two libraries hold the same if these are equal.
using Tables = QMap<QByteArray, QList<QByteArray>>;

/// The contents of the file as SQLite reads them, without history and seal.
[[nodiscard]] Tables tablesOf(const QString &path);
/// The first row in which the two differ, or nothing.
[[nodiscard]] QString difference(const Tables &a, const Tables &b);
/// The first list in which the two differ, or nothing.
[[nodiscard]] QString difference(const Library &a, const Library &b);

/// SHA-256 of a file's bytes.
[[nodiscard]] QByteArray bytesHash(const QString &path);
/// Names of everything in a file's folder, hidden things too.
[[nodiscard]] QStringList neighbours(const QString &path);
/// Writes bytes over a part of a file.
void overwrite(const QString &path, qint64 at, const QByteArray &bytes);
/// Runs statements on a file with a plain connection, as a stranger's program would.
void runSql(const QString &path, const QByteArray &sql);

// Rows with new ids.
[[nodiscard]] SourceIp sourceIp(const QString &title);
[[nodiscard]] RightsGrant grantOf(IpId ip);
[[nodiscard]] Party partyOf(const QString &name);

/// Rows that use every table, with every reference between them: a plan, accounts, `ips` source IPs with grants and
/// scout events, and a title for every fourth of them.
[[nodiscard]] Rows someRows(int ips);
/// Rows that a library which has a plan can take besides: source IPs with what hangs on them, and titles.
[[nodiscard]] Rows moreRows(int ips);
/// A library of those rows at a path where nothing stands.
void makeLibrary(const QString &path, int ips = 8);
void insert(store::Writer &writer, const Rows &rows);

[[nodiscard]] store::EditMark markOf(const QString &what);
/// The library that a fresh reader finds in the file; an empty one if it cannot be read.
[[nodiscard]] Library freshlyRead(const QString &path);
/// What LibraryFile::check() finds in the file, or why it cannot be opened.
[[nodiscard]] QStringList findingsIn(const QString &path);

template <class T>
[[nodiscard]] QByteArray why(const Result<T> &result)
{
    return result ? QByteArray("it succeeded") : (result.error().sentence + ' ' + result.error().detail).toUtf8();
}

} // namespace slateboard::testing
