// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "app/store/historyreader.h"

#include <memory>
#include <vector>

namespace slateboard {

// The steps of a library's history and which of them pass a filter: pure functions, run aside.

struct HistoryStep {
    HistoryEntry entry; // isRedo is told by ShownHistory
    quint64 tables = 0; // what it touched: bits 1 << Table
};

/// What steps are about, for a filter.
enum class HistoryKind { SourceIps, Rights, Titles, Stages, Schedule, Money, Plans, Library };
constexpr int historyKindCount = 8;
[[nodiscard]] QString historyKindName(HistoryKind kind); // translated
[[nodiscard]] quint64 tablesOf(HistoryKind kind);

/// All steps, newest first, in blocks that are never changed: a copy costs little.
using HistoryBlock = std::vector<HistoryStep>;
using HistoryBook = std::vector<std::shared_ptr<const HistoryBlock>>;

[[nodiscard]] std::shared_ptr<const HistoryBlock> historyBlock(QList<store::ReadStep> steps);

struct HistoryFilter {
    QString text;   // each word must stand in the step's words, its author or as its number
    QString person; // empty: everybody
    std::optional<HistoryKind> kind;
    std::shared_ptr<const QSet<qint64>> steps; // null: any
    /// How a source text or word is said now; what is missing stands for itself.
    QHash<QString, QString> translations;
    [[nodiscard]] bool isOpen() const { return text.isEmpty() && person.isEmpty() && !kind && !steps; }
};

/// What a list shows: days, each with its steps below it.
struct ShownHistory {
    struct Line {
        const HistoryStep *step = nullptr; // null: the head of a day
        QDate day;                         // where the reader is
        int steps = 0;                     // of the day
    };
    HistoryBook book; // keeps the steps
    std::vector<Line> lines;
    qsizetype steps = 0;
    QHash<qint64, qint64> undoneBy;
    QHash<qint64, qint64> undoes;
    QStringList people; // of all steps
};
[[nodiscard]] ShownHistory shownHistory(const HistoryBook &book, const HistoryFilter &filter);
/// The line at which `after` has lines that `before` has not, if they stand together at the top, below the head of
/// their day or above it; nothing if the two differ in more. Lines that are there in both may count other steps.
[[nodiscard]] std::optional<int> insertedAt(const ShownHistory &before, const ShownHistory &after);

} // namespace slateboard
