// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/storethread.h"

#include "app/base/freememory.h"
#include "app/session/synopses.h"
#include "app/store/changeset.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace slateboard {
namespace {

constexpr int largeStep = 10'000; // rows; the memory that such a step needed is worth giving back

// Whose home this is, because a session without a login shell has no USER.
QString currentAuthor()
{
    return QFileInfo(QDir::homePath()).owner();
}

} // namespace

StoreThread::StoreThread() :
    m_author(currentAuthor()), m_sitting(QUuid::createUuid().toString(QUuid::WithoutBraces).left(8))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

StoreThread::~StoreThread()
{
    m_pool.waitForDone();
}

void StoreThread::post(std::function<void()> work)
{
    m_pool.start(std::move(work));
}

Result<void> StoreThread::open(const QString &path, store::OpenMode mode)
{
    auto file = store::LibraryFile::open(path, mode);
    if (!file)
        return tl::unexpected(file.error());
    auto library = (*file)->read();
    if (!library)
        return tl::unexpected(library.error());
    m_file = std::move(*file);
    m_library = std::move(*library);
    readState();
    return {};
}

store::EditMark StoreThread::mark(const EditWords &words, qint64 undoes) const
{
    return {words, m_author, m_sitting, QDateTime::currentDateTimeUtc(), undoes};
}

Result<StoreStep> StoreThread::finish(const EditWords &words, const store::Commit &commit)
{
    // The edit is committed: if its rows cannot be read back one by one, read everything.
    if (!m_file->refresh(m_library, commit.changes)) {
        auto library = m_file->read();
        if (!library) {
            return failure(library.error().code,
                           QCoreApplication::translate(
                               "Session", "The change was saved, but “%1” can no longer be read. Open it again.")
                               .arg(QFileInfo(m_file->path()).fileName()),
                           library.error().sentence);
        }
        m_library = std::move(*library);
    }
    if (m_synopses)
        m_synopses->follow(commit.changes);
    if (store::rowCount(commit.changes) >= largeStep)
        giveBackFreeMemory();
    readState();
    StoreStep step{{commit.edit, words, commit.changes}, m_library, {}, {}, m_state};
    if (!m_undo.isEmpty())
        step.undoWords = m_undo.last().words;
    if (!m_redo.isEmpty())
        step.redoWords = m_redo.last().words;
    return step;
}

Result<StoreStep> StoreThread::edit(const EditWords &words, const store::LibraryFile::Work &work)
{
    const auto commit = m_file->edit(mark(words), work);
    return commit ? finishNew(words, *commit) : tl::unexpected(commit.error());
}

// A step that undo() takes back first.
Result<StoreStep> StoreThread::finishNew(const EditWords &words, const store::Commit &commit)
{
    if (commit.edit != 0) {
        m_undo.append({commit.edit, 0, words});
        m_redo.clear();
    }
    return finish(words, commit);
}

Result<StoreStep> StoreThread::undo()
{
    if (m_undo.isEmpty())
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Session", "There is nothing to undo in this sitting."));
    const Done last = m_undo.last();
    const auto commit = m_file->undo(mark(last.words, last.edit));
    if (!commit)
        return tl::unexpected(commit.error());
    m_undo.removeLast();
    m_redo.append({last.edit, commit->edit, last.words});
    return finish(last.words, *commit);
}

Result<StoreStep> StoreThread::redo()
{
    if (m_redo.isEmpty())
        return failure(ErrorCode::Invalid, QCoreApplication::translate("Session", "There is nothing to redo."));
    const Done last = m_redo.last();
    const auto commit = m_file->redo(mark(last.words, last.undoneBy), last.edit);
    if (!commit)
        return tl::unexpected(commit.error());
    m_redo.removeLast();
    m_undo.append({commit->edit, 0, last.words});
    return finish(last.words, *commit);
}

} // namespace slateboard
