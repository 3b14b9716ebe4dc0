// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/editdetail.h"
#include "app/store/libraryfile.h"

#include <QPromise>
#include <QThreadPool>

namespace slateboard {

class Synopses;

/// Which state of a library the file holds.
struct FileState {
    store::StoredEdit newest; // an id of 0 before the first edit
    QString fingerprint;
};

/// What the GUI thread learns of an edit.
struct StoreStep {
    EditOutcome outcome;
    Library library;
    std::optional<EditWords> undoWords;
    std::optional<EditWords> redoWords;
    FileState state = {};
};

/// The one thread that touches an open library's file, in the order in which work is posted. All but post() and the
/// constructor runs on that thread.
class StoreThread {
public:
    StoreThread();
    ~StoreThread(); // finishes what was posted, then closes the file

    void post(std::function<void()> work);

    /// Opens the file and reads it; see LibraryFile::open().
    [[nodiscard]] Result<void> open(const QString &path, store::OpenMode mode);
    [[nodiscard]] store::LibraryFile &file() { return *m_file; }
    [[nodiscard]] const Library &library() const { return m_library; }
    [[nodiscard]] const FileState &state() const { return m_state; }
    [[nodiscard]] const QList<ForecastRecord> &forecasts() const { return m_forecasts; }
    [[nodiscard]] Result<void> keepForecasts(const QList<ForecastRecord> &records);
    /// Opens the file that stands there now, and reads what is new in it. No changes: it is the same state.
    [[nodiscard]] Result<StoreStep> reload();

    [[nodiscard]] Result<StoreStep> edit(const EditWords &words, const store::LibraryFile::Work &work);
    [[nodiscard]] Result<StoreStep> undo();
    [[nodiscard]] Result<StoreStep> redo();

    // Any step of the history, however old (storehistory.cpp)
    [[nodiscard]] Result<EditDetail> readEdit(qint64 edit);
    /// Tries it where the file can be written, and leaves everything as it is.
    [[nodiscard]] Result<UndoPreview> previewUndo(qint64 edit, bool canWrite);
    [[nodiscard]] Result<StoreStep> undoEdit(qint64 edit, Language language);
    /// The same of a step together with all that came after it.
    [[nodiscard]] Result<UndoPreview> previewGoBack(qint64 edit);
    [[nodiscard]] Result<StoreStep> goBack(const EditWords &words, qint64 edit);

    /// Is told of each edit from now on.
    void setSynopses(std::shared_ptr<Synopses> synopses) { m_synopses = std::move(synopses); }

private:
    struct Done {
        qint64 edit = 0;
        qint64 undoneBy = 0; // on the redo stack: the edit that took it back
        EditWords words;
    };
    [[nodiscard]] store::EditMark mark(const EditWords &words, qint64 undoes = 0) const;
    [[nodiscard]] Result<StoreStep> finish(const EditWords &words, const store::Commit &commit);
    void readState();
    struct KnownEdit;
    [[nodiscard]] KnownEdit findEdit(qint64 edit);
    [[nodiscard]] Result<int> applyBack(qint64 edit);
    [[nodiscard]] Result<StoreStep> finishNew(const EditWords &words, const store::Commit &commit);
    [[nodiscard]] EditRows rowsOf(const QByteArray &changeset, qint64 edit, const QList<store::Obstacle> &obstacles);

    std::unique_ptr<store::LibraryFile> m_file;
    Library m_library;
    FileState m_state;
    QList<ForecastRecord> m_forecasts;
    QString m_author;
    QString m_sitting;
    QList<Done> m_undo; // this sitting's steps, newest last
    QList<Done> m_redo;
    std::shared_ptr<Synopses> m_synopses;
    QThreadPool m_pool; // last: it ends before what its work uses
};

/// Runs a question on the store thread; its answer goes straight into the future.
template <class T>
[[nodiscard]] QFuture<Result<T>> ask(StoreThread &store, std::function<Result<T>()> question)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto future = promise->future();
    store.post([promise, question = std::move(question)] {
        promise->addResult(question());
        promise->finish();
    });
    return future;
}

} // namespace slateboard
