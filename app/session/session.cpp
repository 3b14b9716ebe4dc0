// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "app/session/storethread.h"
#include "app/session/synopses.h"
#include "app/store/backup.h"

#include <QCoreApplication>
#include <QPromise>

namespace slateboard {
namespace {

constexpr int backupsKept = 5;

template <class T>
QFuture<Result<T>> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

// Falls back to reading where the file cannot be had for writing, and says why.
Result<void> openFile(StoreThread &store, const QString &path, Access access, QString &readOnlyReason)
{
    if (access == Access::ReadOnly) {
        readOnlyReason = QCoreApplication::translate("Session", "Opened for reading only.");
        return store.open(path, store::OpenMode::Read);
    }
    const auto writable = store.open(path, store::OpenMode::Write);
    if (writable || (writable.error().code != ErrorCode::Locked && writable.error().code != ErrorCode::ReadOnly))
        return writable;
    readOnlyReason = writable.error().sentence;
    return store.open(path, store::OpenMode::Read);
}

} // namespace

QFuture<Result<std::shared_ptr<Session>>> Session::open(const QString &path, Access access)
{
    struct Opening {
        std::unique_ptr<StoreThread> store = std::make_unique<StoreThread>();
        QString readOnlyReason;
        Result<void> opened;
        QPromise<Result<std::shared_ptr<Session>>> promise;
    };
    const auto opening = std::make_shared<Opening>();
    opening->promise.start();
    StoreThread &store = *opening->store;
    store.post([opening = opening, path, access]() mutable {
        opening->opened = openFile(*opening->store, path, access, opening->readOnlyReason);
        // The session is made on, and belongs to, the thread of the application. The store thread keeps no share in it:
        // were it the last to let go, it would wait for its own end.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [opening = std::move(opening)]() mutable {
                opening->promise.addResult(opening->opened.map([&] {
                    return std::shared_ptr<Session>(new Session(std::move(opening->store), opening->readOnlyReason));
                }));
                opening->promise.finish();
                opening.reset(); // here: this function itself may die on the store thread
            },
            Qt::QueuedConnection);
    });
    return opening->promise.future();
}

Session::Session(std::unique_ptr<StoreThread> store, QString readOnlyReason) :
    m_store(std::move(store)), m_library(m_store->library()), m_readOnlyReason(std::move(readOnlyReason)),
    m_forecastRecords(m_store->forecasts())
{
    takeState(m_store->state());
}

Session::~Session()
{
    cancel();
    if (m_synopses)
        m_synopses->stop();
    m_store.reset(); // before the members that its work reports to
}

const QString &Session::path() const
{
    return m_store->file().path();
}

Day Session::today() const
{
    return m_library.info.pinnedDay.value_or(Day::today());
}

Edited Session::perform(std::function<Result<StoreStep>()> step)
{
    if (isReadOnly())
        return ready<EditOutcome>(failure(ErrorCode::ReadOnly, m_readOnlyReason));
    auto promise = std::make_shared<QPromise<Result<EditOutcome>>>();
    promise->start();
    const Edited future = promise->future();
    m_store->post([this, promise, step = std::move(step)] {
        const auto done = step();
        // Back on the GUI thread the library shows the change before anybody is told that it is done.
        QMetaObject::invokeMethod(
            this,
            [this, promise, done] {
                if (done)
                    take(*done);
                promise->addResult(done.map([](const StoreStep &good) { return good.outcome; }));
                promise->finish();
            },
            Qt::QueuedConnection);
    });
    return future;
}

void Session::take(const StoreStep &step)
{
    m_undoWords = step.undoWords;
    m_redoWords = step.redoWords;
    takeState(step.state);
    if (!step.outcome.changes.isEmpty()) {
        m_library = step.library;
        ++m_revision;
        emit changed(step.outcome.changes);
    }
    emit undoChanged();
}

Edited Session::edit(EditWords words, Work work)
{
    return perform(
        [store = m_store.get(), words = std::move(words), work = std::move(work)] { return store->edit(words, work); });
}

Edited Session::undo()
{
    return perform([store = m_store.get()] { return store->undo(); });
}

Edited Session::redo()
{
    return perform([store = m_store.get()] { return store->redo(); });
}

void Session::report(double share, const QString &what)
{
    QMetaObject::invokeMethod(
        this, [this, share, what] { emit progressChanged(share, what); }, Qt::QueuedConnection);
}

QFuture<Result<SourceIp>> Session::readIp(IpId id)
{
    return ask<SourceIp>(*m_store, [store = m_store.get(), id] { return store->file().readIp(id); });
}

QFuture<Result<QList<SourceIp>>> Session::readIps()
{
    return ask<QList<SourceIp>>(*m_store, [store = m_store.get()] { return store->file().readIps(); });
}

std::shared_ptr<const search::SynopsisBook> Session::synopses()
{
    if (!m_synopses) {
        m_synopses = std::make_shared<Synopses>(*m_store);
        m_store->post([store = m_store.get(), synopses = m_synopses] { store->setSynopses(synopses); });
        m_synopses->begin([this] { QMetaObject::invokeMethod(this, &Session::synopsesRead, Qt::QueuedConnection); });
    }
    return m_synopses->book();
}

QFuture<Result<QList<HistoryEntry>>> Session::history()
{
    return ask<QList<HistoryEntry>>(*m_store, [store = m_store.get()]() -> Result<QList<HistoryEntry>> {
        const auto edits = store->file().history();
        if (!edits)
            return tl::unexpected(edits.error());
        QSet<qint64> undoing; // taking back one of these is a redo; taking back a redo is an undo again
        for (auto edit = edits->crbegin(); edit != edits->crend(); ++edit) {
            if (edit->mark.undoes != 0 && !undoing.contains(edit->mark.undoes))
                undoing.insert(edit->id);
        }
        QList<HistoryEntry> entries;
        for (const store::StoredEdit &edit : *edits) {
            entries.append({edit.id, edit.mark.at, edit.mark.author, edit.mark.sitting, edit.mark.words,
                            edit.mark.undoes, undoing.contains(edit.mark.undoes), edit.changedRows});
        }
        return entries;
    });
}

QString HistoryEntry::sentence() const
{
    if (undoes == 0)
        return words.translated();
    return (isRedo ? QCoreApplication::translate("Session", "Redo: %1")
                   : QCoreApplication::translate("Session", "Undo: %1"))
        .arg(words.translated());
}

QFuture<Result<void>> Session::backup(const QString &path)
{
    return ask<void>(*m_store, [store = m_store.get(), path] { return store::backup(store->file(), path); });
}

void Session::keepBackup(const QString &folder)
{
    // Not through m_store: the session may be ending, and waits for this.
    m_store->post([this, store = m_store.get(), folder] {
        const auto kept = store::rotateBackups(store->file(), folder, backupsKept);
        if (!kept)
            QMetaObject::invokeMethod(
                this, [this, error = kept.error()] { emit failed(error); }, Qt::QueuedConnection);
    });
}
} // namespace slateboard
