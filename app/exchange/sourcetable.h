// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/exchange/outtable.h"

#include <QList>
#include <QStringList>

namespace slateboard::exchange {

/// How to read a text table; what is empty or null is detected.
struct CsvOptions {
    QString encoding; // UTF-8, UTF-16, windows-949 ...
    QChar separator;
};

/// A table as it stands in a file: texts as they are there, no meaning yet.
struct SourceTable {
    QString file;     // name without folder, for messages
    QString encoding; // as detected or asked for
    QChar separator;
    QStringList header; // names, cleaned
    struct Row {
        int line = 0;      // line of the file on which the row begins, the header's being 1
        QStringList cells; // as many as the header has, unless ragged
        bool ragged = false;
    };
    QList<Row> rows;
};

/// Reads a CSV or TSV file whole. Refuses, in one sentence that names the file (and line): a missing or empty file,
/// text that is not valid in the encoding, an unclosed quote, a field beyond a million characters, a file without a
/// header or with two columns of one name. Ragged rows are kept and marked.
[[nodiscard]] Result<SourceTable> readCsv(const QString &path, const CsvOptions &options = {});
[[nodiscard]] Result<SourceTable> readCsvText(const QByteArray &bytes, const QString &file,
                                              const CsvOptions &options = {});

} // namespace slateboard::exchange
