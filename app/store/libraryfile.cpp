// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/libraryfile.h"

#include "app/base/outputfile.h"
#include "app/base/printable.h"
#include "app/store/changeset.h"
#include "app/store/connection.h"
#include "app/store/draft.h"
#include "app/store/edittable.h"
#include "app/store/fault.h"
#include "app/store/filelock.h"
#include "app/store/writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <future>

namespace slateboard::store {
namespace {

constexpr qsizetype compressedAside = 1'000'000; // bytes; below, a thread costs more than it saves

// A connection, and the folder of the private copy that it reads if the file itself is older.
struct Opening {
    std::unique_ptr<QTemporaryDir> copyFolder;
    std::unique_ptr<SQLite::Database> database;
};
using Opened = Result<Opening>;

// The copy made before the first statement of a migration: beside the file, named for the version that it keeps.
QString copyBeforeMigration(const QString &path, int version)
{
    const QFileInfo info(path);
    const QString stem =
        QStringLiteral("%1/%2-version-%3").arg(info.path(), info.completeBaseName(), QString::number(version));
    QString copy = stem + QStringLiteral(".slate");
    for (int n = 2; QFile::exists(copy); ++n)
        copy = QStringLiteral("%1-%2.slate").arg(stem, QString::number(n));
    return copy;
}

void migrateAfterCopy(SQLite::Database &database, const std::vector<Migration> &steps, const QString &path)
{
    const QString copy = copyBeforeMigration(path, versionOf(database));
    Draft draft(copy);
    vacuumInto(database, draft.path());
    if (!draft.finish())
        throw SQLite::Exception("rename of the copy before migration", SQLITE_CANTOPEN);
    try {
        migrate(database, steps);
    } catch (...) {
        QFile::remove(copy); // the file is as it was, so nothing needs to be kept
        throw;
    }
}

Opened openForWriting(const QString &path, const std::vector<Migration> &steps)
{
    auto database = connectTo(path, ConnectionMode::Write);
    if (sqlite3_db_readonly(database->getHandle(), "main") != 0) { // SQLite opens such a file nevertheless
        return failure(ErrorCode::ReadOnly,
                       QCoreApplication::translate("Store", "“%1” is write-protected, so it is open for reading only.")
                           .arg(shownName(path)));
    }
    if (const auto sound = verify(*database, steps, path); !sound)
        return tl::unexpected(sound.error());
    if (versionOf(*database) < steps.back().version)
        migrateAfterCopy(*database, steps, path);
    return Opening{nullptr, std::move(database)};
}

Opened openForReading(const QString &path, const std::vector<Migration> &steps)
{
    auto database = connectTo(path, ConnectionMode::Read);
    if (const auto sound = verify(*database, steps, path); !sound)
        return tl::unexpected(sound.error());
    if (versionOf(*database) == steps.back().version)
        return Opening{nullptr, std::move(database)};
    auto folder = std::make_unique<QTemporaryDir>();
    const QString copy = folder->filePath(QStringLiteral("copy.slate"));
    vacuumInto(*database, copy);
    migrate(*connectTo(copy, ConnectionMode::Write), steps);
    return Opening{std::move(folder), connectTo(copy, ConnectionMode::Read)};
}

} // namespace

LibraryFile::LibraryFile(QString path, std::unique_ptr<FileLock> lock) :
    m_path(std::move(path)), m_lock(std::move(lock))
{}

LibraryFile::~LibraryFile() = default;

Result<std::unique_ptr<LibraryFile>> LibraryFile::open(const QString &name, OpenMode mode,
                                                       const std::vector<Migration> &steps)
{
    using Answer = Result<std::unique_ptr<LibraryFile>>;
    const QString path = fullPath(name);
    const auto header = readHeader(path, steps.back().version);
    if (!header)
        return tl::unexpected(header.error());
    std::unique_ptr<FileLock> lock;
    if (mode == OpenMode::Write) {
        auto taken = FileLock::take(path);
        if (!taken)
            return tl::unexpected(taken.error());
        lock = std::make_unique<FileLock>(std::move(*taken));
    }
    return guarded<std::unique_ptr<LibraryFile>>(path, [&]() -> Answer {
        auto opened = mode == OpenMode::Write ? openForWriting(path, steps) : openForReading(path, steps);
        if (!opened)
            return tl::unexpected(opened.error());
        std::unique_ptr<LibraryFile> file(new LibraryFile(path, std::move(lock)));
        file->m_copyFolder = std::move(opened->copyFolder);
        file->m_database = std::move(opened->database);
        return file;
    });
}

Result<void> LibraryFile::create(const QString &name, const Work &fill)
{
    const QString path = fullPath(name);
    const QFileInfo info(path);
    if (!info.dir().exists())
        return failure(
            ErrorCode::NotFound,
            QCoreApplication::translate("Store", "There is no folder “%1”.").arg(printable(info.dir().path())));
    if (info.exists())
        return failure(
            ErrorCode::Invalid,
            QCoreApplication::translate("Store", "“%1” exists already; choose another name.").arg(shownName(path)));
    if (const auto free = checkOutputPlace(path); !free)
        return free;
    Draft draft(path);
    const auto made = guarded<void>(path, [&]() -> Result<void> {
        const auto database = connectTo(draft.path(), ConnectionMode::Create);
        migrate(*database, migrations());
        SQLite::Transaction transaction(*database, SQLite::TransactionBehavior::IMMEDIATE);
        database->exec("PRAGMA defer_foreign_keys = ON");
        Writer writer(*database);
        const auto filled = fill(writer);
        if (filled)
            transaction.commit();
        return filled;
    });
    if (made && draft.finish())
        return {};
    if (!made && made.error().code == ErrorCode::Full)
        return tl::unexpected(fullForNew(path, made.error().detail));
    if (!made && made.error().code != ErrorCode::Io)
        return made;
    return failure(ErrorCode::ReadOnly,
                   QCoreApplication::translate("Store", "“%1” cannot be made in “%2”.")
                       .arg(shownName(path), printable(info.dir().path())),
                   made ? QString() : made.error().detail);
}

bool LibraryFile::hasMoved()
{
    int moved = 0;
    sqlite3_file_control(m_database->getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

Result<Commit> LibraryFile::edit(const EditMark &mark, const Work &work)
{
    return guarded<Commit>(m_path, [&]() -> Result<Commit> {
        if (hasMoved()) {
            return failure(
                ErrorCode::Io,
                QCoreApplication::translate(
                    "Store", "“%1” is no longer where it was opened: nothing was changed. Put it back or open it anew.")
                    .arg(shownName(m_path)));
        }
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        m_database->exec("PRAGMA defer_foreign_keys = ON");
        Recorder recorder(*m_database);
        {
            Writer writer(*m_database);
            if (const auto done = work(writer); !done)
                return tl::unexpected(done.error());
        }
        const QByteArray changeset = recorder.changeset();
        if (changeset.isEmpty())
            return Commit{};
        // That of an import is compressed aside while its rows are listed.
        const bool isLarge = changeset.size() > compressedAside;
        auto compression = std::async(isLarge ? std::launch::async : std::launch::deferred,
                                      [&changeset] { return compressed(changeset); });
        Commit commit{0, changesIn(changeset)};
        commit.edit = appendEdit(*m_database, mark, rowCount(commit.changes), compression.get());
        transaction.commit();
        return commit;
    });
}

Result<Commit> LibraryFile::undo(const EditMark &mark)
{
    return edit(mark, [&](Writer &) -> Result<void> {
        apply(*m_database, inverted(readChangeset(*m_database, mark.undoes)));
        return {};
    });
}

Result<Commit> LibraryFile::redo(const EditMark &mark, qint64 done)
{
    return edit(mark, [&](Writer &) -> Result<void> {
        apply(*m_database, readChangeset(*m_database, done));
        return {};
    });
}

Result<QList<StoredEdit>> LibraryFile::history(const EditRange &range)
{
    return guarded<QList<StoredEdit>>(m_path,
                                      [&]() -> Result<QList<StoredEdit>> { return readHistory(*m_database, range); });
}

Result<StoredEdit> LibraryFile::newestEdit()
{
    return guarded<StoredEdit>(m_path, [&]() -> Result<StoredEdit> {
        QList<StoredEdit> newest = readHistory(*m_database, {.most = 1});
        return newest.isEmpty() ? StoredEdit{} : newest.takeFirst();
    });
}

Result<bool> LibraryFile::hasPlan(PlanId plan)
{
    return guarded<bool>(m_path, [&]() -> Result<bool> {
        SQLite::Statement known(*m_database, "SELECT 1 FROM plan WHERE id = ?");
        known.bind(1, static_cast<int64_t>(plan.value));
        return known.executeStep();
    });
}

Result<std::optional<Changes>> LibraryFile::changesAfter(qint64 edit)
{
    using Answer = std::optional<Changes>;
    return guarded<Answer>(m_path, [&]() -> Result<Answer> {
        QMap<Table, QSet<qint64>> touched;
        for (const StoredEdit &step : readHistory(*m_database, {.above = edit})) {
            const QByteArray changeset = findChangeset(*m_database, step.id);
            if (changeset.isEmpty())
                return Answer();
            const Changes changes = changesIn(changeset);
            for (auto rows = changes.rows.cbegin(); rows != changes.rows.cend(); ++rows)
                touched[rows.key()] += QSet<qint64>(rows->cbegin(), rows->cend());
        }
        return Answer(changesOf(touched));
    });
}

} // namespace slateboard::store
