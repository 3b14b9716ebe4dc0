// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "app/store/undotrial.h"

namespace slateboard {

// What one step of the history did, and what taking it back would do. EditTeller says it in people's words.

constexpr qsizetype mostRowsTold = 2000; // of a step; an import may have changed 100,000

/// Rows that a step changed, or would change.
struct EditRows {
    QList<store::RowChange> rows; // the first of them
    Changes all;
    Library context; // the library as it is, with such rows added as the step speaks of and the library has no longer

    [[nodiscard]] qsizetype untold() const; // rows that are not in `rows`
};

struct EditDetail {
    HistoryEntry entry;
    qint64 undoneBy = 0; // the step that took it back, if that still holds
    EditRows changed;
};

struct UndoPreview {
    HistoryEntry entry;
    EditRows changed;                  // by undoing it: before is what stands there now
    QList<store::Obstacle> obstacles;  // at most store::mostObstacles; none: it can be undone
    QHash<qint64, HistoryEntry> steps; // those that the obstacles name
    QString refusal;                   // one sentence if it cannot be undone, else empty
    int taken = 1;                     // steps that are undone together
};

/// A step that takes back others: one, or all from `first` to `last` by going back.
struct Undoing {
    qint64 step = 0;
    qint64 first = 0;
    qint64 last = 0;
};
/// What the words of going back say; their one argument is the number of the first step taken back.
extern const char *const goBackText;
/// What a step takes back, if anything; `undoes` and `words` are its own.
[[nodiscard]] std::optional<Undoing> undoingOf(qint64 step, qint64 undoes, const EditWords &words);
/// Which of the steps that take others back still hold: by the step that is taken back. `undoing` is newest first.
[[nodiscard]] QHash<qint64, qint64> undoneSteps(const QList<Undoing> &undoing);
/// Whether a step that takes back another is a redo, because that one is an undo itself.
[[nodiscard]] bool isRedo(qint64 edit, const QHash<qint64, qint64> &undoes);

} // namespace slateboard
