// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/model/changes.h"
#include "app/model/forecastrecord.h"
#include "app/model/library.h"
#include "app/store/schema.h"

#include <QDateTime>

#include <functional>
#include <limits>
#include <memory>

class QTemporaryDir;
namespace SQLite {
class Database;
}

namespace slateboard::store {

class FileLock;
class Writer;

enum class OpenMode { Write, Read };

/// Who did what and when, as it stands in the history.
struct EditMark {
    EditWords words;
    QString author;
    QString sitting;
    QDateTime at;      // UTC
    qint64 undoes = 0; // the edit taken back, or 0
};

struct StoredEdit {
    qint64 id = 0;
    EditMark mark;
    int changedRows = 0;
};

/// Which steps to read: those above one and below another, newest first.
struct EditRange {
    qint64 above = 0;
    qint64 below = std::numeric_limits<qint64>::max();
    int most = std::numeric_limits<int>::max();
};

/// What was committed; `edit` is 0 if nothing was different and so nothing was written.
struct Commit {
    qint64 edit = 0;
    Changes changes;
};

/// Every row of two libraries, as if each had changed.
[[nodiscard]] Changes everyRow(const Library &before, const Library &after);

/// An open .slate file. Used from one thread at a time. Each edit is one transaction whose changeset goes into the
/// history with it; whatever fails, the file is as it was before.
class LibraryFile {
public:
    using Work = std::function<Result<void>(Writer &)>;

    /// Checks the file (header, version, schema, quick_check) before anything else reads it. Write mode takes the lock
    /// and migrates an older file after copying it; read mode migrates a private copy.
    [[nodiscard]] static Result<std::unique_ptr<LibraryFile>> open(const QString &name, OpenMode mode,
                                                                   const std::vector<Migration> &steps = migrations());
    /// Makes a library at a path where nothing stands yet: whole or not at all.
    [[nodiscard]] static Result<void> create(const QString &name, const Work &fill);

    ~LibraryFile();

    [[nodiscard]] const QString &path() const { return m_path; }

    [[nodiscard]] Result<Library> read();
    /// Brings the changed rows of `library` up to date.
    [[nodiscard]] Result<void> refresh(Library &library, const Changes &changes);
    [[nodiscard]] Result<SourceIp> readIp(IpId id);
    [[nodiscard]] Result<QList<SourceIp>> readIps(); // whole rows, by age
    /// Gives the synopses (UTF-8, may be empty) of at most `most` source IPs after one, by age; false: there are no
    /// more.
    using TakeSynopsis = std::function<void(IpId, QByteArrayView)>;
    [[nodiscard]] Result<bool> readSynopses(IpId after, int most, const TakeSynopsis &take);

    [[nodiscard]] Result<Commit> edit(const EditMark &mark, const Work &work);
    /// Takes an edit back (the mark names it) by applying its inverted changeset.
    [[nodiscard]] Result<Commit> undo(const EditMark &mark);
    /// Does an edit again by applying its changeset.
    [[nodiscard]] Result<Commit> redo(const EditMark &mark, qint64 edit);
    [[nodiscard]] Result<QList<StoredEdit>> history(const EditRange &range = {});
    /// The newest step of it; an id of 0 before the first.
    [[nodiscard]] Result<StoredEdit> newestEdit();
    /// Whether it has a plan of that id. Of a library's working plan that tells it apart from any other library.
    [[nodiscard]] Result<bool> hasPlan(PlanId plan);
    /// What the steps above one touched; nothing where they do not tell.
    [[nodiscard]] Result<std::optional<Changes>> changesAfter(qint64 edit);
    /// The library as it stood at a moment, by the history: as it was first made before the first step, and as the
    /// oldest step that can be taken back leaves it. Leaves the file as it is.
    [[nodiscard]] Result<Library> readBefore(const QDateTime &moment);

    [[nodiscard]] Result<QList<ForecastRecord>> forecasts();
    /// Adds to what is kept, outside the history; one of a goal, day of making and months ahead that is kept already
    /// stays.
    [[nodiscard]] Result<void> keepForecasts(const QList<ForecastRecord> &records);

    /// Integrity, references, the model's rules, and that every row can be read (the schema was checked when it was
    /// opened). One sentence for each finding.
    [[nodiscard]] Result<QStringList> check();

    [[nodiscard]] SQLite::Database &database() { return *m_database; }

private:
    LibraryFile(QString path, std::unique_ptr<FileLock> lock);
    [[nodiscard]] bool hasMoved();

    QString m_path;
    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<QTemporaryDir> m_copyFolder;
    std::unique_ptr<SQLite::Database> m_database; // after the folder that it may read from
};

} // namespace slateboard::store
