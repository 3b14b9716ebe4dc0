// SPDX-License-Identifier: GPL-3.0-or-later
// What the store thread tells of single steps of the history, and how it takes old ones back.
#include "app/session/editcontext.h"
#include "app/session/editteller.h"
#include "app/session/storethread.h"
#include "app/store/changeset.h"
#include "app/store/edittable.h"
#include "app/store/fault.h"

#include <QCoreApplication>

namespace slateboard {
namespace {

HistoryEntry entryOf(const store::StoredEdit &edit, bool isRedo)
{
    return {edit.id,         edit.mark.at,     edit.mark.author, edit.mark.sitting,
            edit.mark.words, edit.mark.undoes, isRedo,           edit.changedRows};
}

QString historyRefusal(const char *sentence)
{
    return QCoreApplication::translate("Session", sentence);
}

} // namespace

/// A step of the file, and what became of it.
struct StoreThread::KnownEdit {
    std::optional<HistoryEntry> entry; // nothing: there is no such step
    qint64 undoneBy = 0;
    QByteArray changeset; // empty: closed by a later version

    // Why it cannot be undone, whatever the rows are; empty if it can.
    [[nodiscard]] QString refusal(qint64 edit) const
    {
        if (!entry)
            return historyRefusal(QT_TRANSLATE_NOOP("Session", "The history has no step %1.")).arg(edit);
        if (undoneBy != 0)
            return historyRefusal(QT_TRANSLATE_NOOP("Session", "This step was undone already, by step %1."))
                .arg(undoneBy);
        if (changeset.isEmpty())
            return historyRefusal(QT_TRANSLATE_NOOP("Session",
                                                    "This step is of an earlier version of the file and can only "
                                                    "be read, not undone."));
        return {};
    }
};

StoreThread::KnownEdit StoreThread::findEdit(qint64 edit)
{
    SQLite::Database &database = m_file->database();
    QList<Undoing> undoing;
    QHash<qint64, qint64> undoes;
    for (const store::StoredEdit &step : store::readUndoing(database, QString::fromLatin1(goBackText))) {
        if (step.mark.undoes != 0)
            undoes.insert(step.id, step.mark.undoes);
        if (const auto taken = undoingOf(step.id, step.mark.undoes, step.mark.words))
            undoing.append(*taken);
    }
    const QList<store::StoredEdit> found = store::readHistory(database, {edit - 1, edit + 1, 1});
    KnownEdit known;
    if (found.isEmpty())
        return known;
    known.entry = entryOf(found.first(), isRedo(edit, undoes));
    known.undoneBy = undoneSteps(undoing).value(edit);
    known.changeset = store::findChangeset(database, edit);
    return known;
}

EditRows StoreThread::rowsOf(const QByteArray &changeset, qint64 edit, const QList<store::Obstacle> &obstacles)
{
    EditRows rows;
    rows.rows = store::rowChanges(changeset, mostRowsTold);
    rows.all = store::changesIn(changeset);
    EditContext context(m_library);
    context.add(rows.rows);
    QSet<store::RowKey> missing = context.missing(rows.rows);
    for (const store::Obstacle &obstacle : obstacles) {
        for (const store::RowKey &row : {obstacle.row, obstacle.other}) {
            if (row.id != 0 && !context.knows(row))
                missing.insert(row);
        }
    }
    // Later steps have deleted them; what these refer to may be gone too.
    while (!missing.isEmpty()) {
        const QList<store::RowChange> gone = store::lastWordOn(m_file->database(), edit - 1, missing);
        context.add(gone);
        missing = gone.isEmpty() ? QSet<store::RowKey>() : context.missing(gone);
    }
    rows.context = context.take();
    return rows;
}

Result<EditDetail> StoreThread::readEdit(qint64 edit)
{
    return store::guarded<EditDetail>(m_file->path(), [&]() -> Result<EditDetail> {
        const KnownEdit known = findEdit(edit);
        if (!known.entry)
            return failure(ErrorCode::NotFound, known.refusal(edit));
        return EditDetail{*known.entry, known.undoneBy, rowsOf(known.changeset, edit, {})};
    });
}

Result<UndoPreview> StoreThread::previewUndo(qint64 edit, bool canWrite)
{
    return store::guarded<UndoPreview>(m_file->path(), [&]() -> Result<UndoPreview> {
        const KnownEdit known = findEdit(edit);
        if (!known.entry)
            return failure(ErrorCode::NotFound, known.refusal(edit));
        UndoPreview preview{*known.entry, {}, {}, {}, known.refusal(edit)};
        QByteArray changeset = known.changeset.isEmpty() ? QByteArray() : store::inverted(known.changeset);
        SQLite::Database &database = m_file->database();
        if (canWrite && preview.refusal.isEmpty()) {
            const store::EditTrial trial(database);
            store::Recorder recorder(database);
            preview.obstacles = store::tryToApply(database, changeset);
            if (preview.obstacles.isEmpty())
                changeset = recorder.changeset(); // a step of an older version does not know all that would go
        }
        store::blame(database, edit, preview.obstacles);
        for (const store::Obstacle &obstacle : std::as_const(preview.obstacles)) {
            if (obstacle.since != 0 && !preview.steps.contains(obstacle.since))
                preview.steps.insert(obstacle.since, *findEdit(obstacle.since).entry);
        }
        preview.changed = rowsOf(changeset, edit, preview.obstacles);
        return preview;
    });
}

Result<StoreStep> StoreThread::undoEdit(qint64 edit, Language language)
{
    const auto known = store::guarded<KnownEdit>(m_file->path(), [&]() -> Result<KnownEdit> { return findEdit(edit); });
    if (!known)
        return tl::unexpected(known.error());
    if (const QString refusal = known->refusal(edit); !refusal.isEmpty())
        return failure(known->entry ? ErrorCode::Conflict : ErrorCode::NotFound, refusal);
    const EditWords &words = known->entry->words;
    const auto commit = m_file->edit(mark(words, edit), [&](store::Writer &) -> Result<void> {
        const QByteArray changeset = store::inverted(known->changeset);
        QList<store::Obstacle> obstacles = store::tryToApply(m_file->database(), changeset);
        if (obstacles.isEmpty())
            return {};
        obstacles.resize(1); // enough to say why
        const EditRows rows = rowsOf(changeset, edit, obstacles);
        const EditTeller teller(rows.context, Formatter(language, m_library.info.currency));
        return failure(ErrorCode::Conflict,
                       historyRefusal(QT_TRANSLATE_NOOP("Session", "This step cannot be undone: %1"))
                           .arg(teller.sentence(obstacles.first())));
    });
    return commit ? finishNew(words, *commit) : tl::unexpected(commit.error());
}

// Takes back the steps from the newest to this one inside the caller's transaction: each finds the rows as it left
// them, so nothing can stand in the way. Gives how many.
Result<int> StoreThread::applyBack(qint64 edit)
{
    SQLite::Database &database = m_file->database();
    int taken = 0;
    for (const store::StoredEdit &step : store::readHistory(database, {edit - 1})) {
        const QByteArray changeset = store::findChangeset(database, step.id);
        if (changeset.isEmpty()) {
            return failure(
                ErrorCode::Conflict,
                historyRefusal(
                    QT_TRANSLATE_NOOP("Session", "Step %1 is of an earlier version of the file and cannot be undone."))
                    .arg(step.id));
        }
        store::apply(database, store::inverted(changeset));
        ++taken;
    }
    return taken;
}

Result<UndoPreview> StoreThread::previewGoBack(qint64 edit)
{
    return store::guarded<UndoPreview>(m_file->path(), [&]() -> Result<UndoPreview> {
        const KnownEdit known = findEdit(edit);
        if (!known.entry)
            return failure(ErrorCode::NotFound, known.refusal(edit));
        UndoPreview preview;
        preview.entry = *known.entry;
        QByteArray changeset;
        {
            const store::EditTrial trial(m_file->database());
            store::Recorder recorder(m_file->database());
            if (const auto taken = applyBack(edit))
                preview.taken = *taken;
            else
                preview.refusal = taken.error().sentence;
            changeset = recorder.changeset();
        }
        preview.changed = rowsOf(preview.refusal.isEmpty() ? changeset : QByteArray(), edit, {});
        return preview;
    });
}

Result<StoreStep> StoreThread::goBack(const EditWords &words, qint64 edit)
{
    const auto commit =
        m_file->edit(mark(words), [&](store::Writer &) -> Result<void> { return applyBack(edit).map([](int) {}); });
    return commit ? finishNew(words, *commit) : tl::unexpected(commit.error());
}

} // namespace slateboard
