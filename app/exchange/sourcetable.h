// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/exchange/outtable.h"
#include "app/exchange/sourcerows.h"
#include "app/exchange/stop.h"

#include <QList>
#include <QStringList>

namespace slateboard::exchange {

/// How to read a table; what is empty, null or not said is detected.
struct SourceOptions {
    QString encoding = {};            // of text: UTF-8, UTF-16, windows-949 ...
    QChar separator = {};             // of text
    QString sheet = {};               // of a workbook, by name
    std::optional<int> headLine = {}; // the line on which the header stands; 0: there is none
};

struct SourceSheet {
    QString name;
    bool isHidden = false;
    friend bool operator==(const SourceSheet &, const SourceSheet &) = default;
};

/// Something to say about a row: that it is not taken, or (note) that it is taken without something that it says.
struct RowRemark {
    int line = 0;
    QString column = {}; // header text, may be empty
    QString sentence = {};
};

enum class SourceForm { Text, Workbook, Pasted };

/// A table as it stands in a file or on the clipboard: texts as they are there, no meaning yet. Texts of a workbook
/// are what a CSV file of it would hold: ISO days, numbers without separators or exponent, results of formulas.
struct SourceTable {
    QString file = {}; // name without folder, for messages
    SourceForm form = SourceForm::Text;
    QString encoding = {};          // of text, as detected or asked for
    QChar separator = {};           // likewise
    QList<SourceSheet> sheets = {}; // of a workbook, those that show first
    QString sheet = {};             // which of them this is
    int headLine = 0;               // on which the header begins; 0: there was none, and columns are called A, B, C
    QStringList header = {};        // names, cleaned
    SourceRows rows = {};
    QList<RowRemark> notes = {}; // what was read otherwise than it stands there
};

/// Reads a text table (CSV, TSV) or a workbook (XLSX), whichever the content is. Refuses, in one sentence that names
/// the file (and line): a missing or empty file, one beyond 512 MiB, a file without a header; text that is not valid in
/// the encoding, an unclosed quote, a field beyond a million characters, a row beyond 16,384 cells, more than 2 million
/// rows; a workbook that is encrypted, of the old kind or damaged, or that unpacks to more than it should. Ragged rows
/// of text are kept and marked.
[[nodiscard]] Result<SourceTable> readSource(const QString &path, const SourceOptions &options = {},
                                             const MayGoOn &mayGoOn = {});
/// The sheets of a workbook, those that show first; none for a text table.
[[nodiscard]] Result<QList<SourceSheet>> sheetsOf(const QString &path);
/// Reads a block that was copied from a spreadsheet: cells separated by tabs, those with row ends quoted. If no cell
/// of its first row names a field that can be imported, that row is no header.
[[nodiscard]] Result<SourceTable> readPasted(const QString &text, const SourceOptions &options = {},
                                             const MayGoOn &mayGoOn = {});

/// readSource() for the bytes of a text table.
[[nodiscard]] Result<SourceTable> readCsvText(const QByteArray &bytes, const QString &file,
                                              const SourceOptions &options = {}, const MayGoOn &mayGoOn = {});

} // namespace slateboard::exchange
