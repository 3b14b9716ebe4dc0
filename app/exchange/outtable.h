// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <functional>
#include <utility>

namespace slateboard::exchange {

enum class CellKind { Text, Number, Share, Day, Money }; // spreadsheets and JSON keep it

/// A cell of a table that leaves. An empty text is unknown.
struct Cell {
    // A constructor, because GCC 12 miscompiles conditional expressions of aggregates that have initialised members.
    Cell(QString shown = {}, CellKind cellKind = CellKind::Text, QString wordCode = {}) :
        text(std::move(shown)), kind(cellKind), code(std::move(wordCode))
    {}

    QString text; // a number with a point and no separators, a share as one (0.25), an ISO day
    CellKind kind;
    QString code; // of a word for people: what JSON says instead
};

struct OutTable {
    QStringList header;
    QList<QList<Cell>> rows;
};

/// A table whose rows are made while they are written, so that a million of them are never held at once.
struct OutRows {
    QStringList header;
    QStringList keys; // what JSON calls the columns; empty: as the header does
    qsizetype count = 0;
    std::function<QList<Cell>(qsizetype)> row; // called for each in order, on the thread that writes
};

[[nodiscard]] OutRows rowsOf(OutTable table);

/// A table in a file that can hold several.
struct Sheet {
    QString name;
    OutRows rows;
};

/// CSV as RFC 4180, UTF-8 with a BOM, formula-safe: text that begins with = + - @ TAB or CR gets an apostrophe, and a
/// genuine leading apostrophe before one of these is doubled, so that a round trip changes nothing.
[[nodiscard]] QByteArray toCsv(const OutTable &table);

} // namespace slateboard::exchange
