// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/cells.h"
#include "app/model/words.h"

#include <QList>

namespace slateboard::exchange {

// What a row has many of stands in one cell of our own lists, a line each:
//
//   2023-01-31 in_talks | 김하늘 | They want a producer first.
//
// A backslash stands before a bar or a backslash that a part holds.

[[nodiscard]] QString cellLine(QStringList parts); // without those at the end that are empty
[[nodiscard]] QList<QStringList> readCellLines(const QString &cell);

/// Something that happened on a day.
template <class E>
struct Happened {
    E what{};
    DatedCell when;
    QString by;
    QString note;
};

[[nodiscard]] QString happenedLine(const char *code, const DatedCell &when, const QString &by, const QString &note);

/// Reads what happenedLine() wrote. Refuses, in one sentence, a line without a day, or with a word that is no code.
template <class E>
[[nodiscard]] Result<QList<Happened<E>>> readHappened(const QString &cell);

/// The id that a cell holds, if Slateboard can have made it; else 0. Ids are made of the time, so those that other
/// lists count from 1 are told from ours.
[[nodiscard]] qint64 ownId(const QString &text);

// Only what the template needs.
[[nodiscard]] Result<DatedCell> readHappenedDay(const QString &text, const QString &line);
[[nodiscard]] Error notHappened(const QString &line);

template <class E>
Result<QList<Happened<E>>> readHappened(const QString &cell)
{
    QList<Happened<E>> all;
    for (const QStringList &parts : readCellLines(cell)) {
        const QString &first = parts.first();
        const qsizetype space = first.lastIndexOf(u' ');
        const auto what = fromCode<E>(first.mid(space + 1));
        if (space < 1 || !what)
            return tl::unexpected(notHappened(first));
        const auto when = readHappenedDay(first.left(space), first);
        if (!when)
            return tl::unexpected(when.error());
        all.append({*what, *when, parts.value(1), parts.value(2)});
    }
    return all;
}

} // namespace slateboard::exchange
