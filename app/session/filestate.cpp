// SPDX-License-Identifier: GPL-3.0-or-later
// Which state of a library a file holds, and how an open session follows what others write into it.
#include "app/session/storethread.h"
#include "app/session/synopses.h"

#include <QCryptographicHash>
#include <QtConcurrentRun>

namespace slateboard {
namespace {

// Of the library, whose working plan has an id that no other has, and of its newest step.
QString fingerprintOf(const Library &library, const store::StoredEdit &newest)
{
    const QString what = QStringLiteral("%1 %2 %3 %4")
                             .arg(QString::number(workingPlan(library).id.value), QString::number(newest.id),
                                  newest.mark.at.toString(Qt::ISODateWithMs), newest.mark.sitting);
    const QByteArray hash = QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256).toHex().toUpper();
    return QString::fromLatin1(hash.left(4) + '-' + hash.mid(4, 4));
}

bool isSameStep(const store::StoredEdit &a, const store::StoredEdit &b)
{
    return a.id == b.id && a.mark.at == b.mark.at && a.mark.sitting == b.mark.sitting;
}

// What the file has that the library does not show; nothing where it is another library, or has another history.
Result<std::optional<Changes>> changesSince(store::LibraryFile &file, PlanId working, const store::StoredEdit &known)
{
    const auto isSame = file.hasPlan(working);
    if (!isSame)
        return tl::unexpected(isSame.error());
    if (!*isSame)
        return std::optional<Changes>();
    const auto steps = file.history({known.id - 1, known.id + 1});
    if (!steps)
        return tl::unexpected(steps.error());
    if (known.id != 0 && (steps->isEmpty() || !isSameStep(steps->first(), known)))
        return std::optional<Changes>();
    return file.changesAfter(known.id);
}

} // namespace

// The state is that of the last commit: what cannot be read of it now was read before, or will be.
void StoreThread::readState()
{
    if (auto newest = m_file->newestEdit())
        m_state = {*newest, fingerprintOf(m_library, *newest)};
    if (auto forecasts = m_file->forecasts())
        m_forecasts = std::move(*forecasts);
}

Result<StoreStep> StoreThread::reload()
{
    auto file = store::LibraryFile::open(m_file->path(), store::OpenMode::Read);
    if (!file)
        return tl::unexpected(file.error());
    auto changes = changesSince(**file, workingPlan(m_library).id, m_state.newest);
    if (!changes)
        return tl::unexpected(changes.error());
    Library library = m_library;
    auto read = *changes ? (*file)->refresh(library, **changes) : Result<void>();
    if (!*changes || !read) {
        auto whole = (*file)->read();
        if (!whole)
            return tl::unexpected(whole.error());
        *changes = store::everyRow(library, *whole);
        library = std::move(*whole);
    }
    m_file = std::move(*file);
    m_library = std::move(library);
    readState();
    if (m_synopses)
        m_synopses->follow(**changes);
    return StoreStep{{m_state.newest.id, m_state.newest.mark.words, **changes}, m_library, {}, {}, m_state};
}

Result<void> StoreThread::keepForecasts(const QList<ForecastRecord> &records)
{
    const auto kept = m_file->keepForecasts(records);
    if (auto forecasts = m_file->forecasts(); kept && forecasts)
        m_forecasts = std::move(*forecasts);
    return kept;
}

QFuture<Result<Library>> Session::libraryBefore(const QDateTime &moment)
{
    return QtConcurrent::run([path = path(), moment]() -> Result<Library> {
        const auto file = store::LibraryFile::open(path, store::OpenMode::Read);
        return file ? (*file)->readBefore(moment) : tl::unexpected(file.error());
    });
}

void Session::takeState(const FileState &state)
{
    const store::StoredEdit &newest = state.newest;
    m_fingerprint = state.fingerprint;
    m_newestEdit = {newest.id,          newest.mark.at, newest.mark.author, newest.mark.sitting, newest.mark.words,
                    newest.mark.undoes, false,          newest.changedRows};
}

QFuture<Result<bool>> Session::reload()
{
    auto promise = std::make_shared<QPromise<Result<bool>>>();
    promise->start();
    m_store->post([this, promise, store = m_store.get()] {
        const auto step = store->reload();
        QMetaObject::invokeMethod(
            this,
            [this, promise, step, forecasts = store->forecasts()] {
                if (step)
                    take(*step);
                if (step && std::exchange(m_forecastRecords, forecasts) != forecasts)
                    emit forecastRecordsChanged();
                promise->addResult(step.map([](const StoreStep &read) { return !read.outcome.changes.isEmpty(); }));
                promise->finish();
            },
            Qt::QueuedConnection);
    });
    return promise->future();
}

QFuture<Result<void>> Session::keepForecasts(QList<ForecastRecord> records)
{
    for (ForecastRecord &record : records) {
        if (record.id.isNull())
            record.id = makeId<ForecastRecord>();
    }
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    if (isReadOnly()) {
        promise->addResult(failure(ErrorCode::ReadOnly, m_readOnlyReason));
        promise->finish();
        return promise->future();
    }
    m_store->post([this, promise, records, store = m_store.get()] {
        const auto kept = store->keepForecasts(records);
        QMetaObject::invokeMethod(
            this,
            [this, promise, kept, forecasts = store->forecasts()] {
                if (std::exchange(m_forecastRecords, forecasts) != forecasts)
                    emit forecastRecordsChanged();
                promise->addResult(kept);
                promise->finish();
            },
            Qt::QueuedConnection);
    });
    return promise->future();
}

} // namespace slateboard
