// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/sourcetable.h"

#include <QCoreApplication>

namespace slateboard::exchange {

Result<SourceTable> readSource(const QString &path, const SourceOptions &options)
{
    return readCsv(path, options);
}

Result<QList<SourceSheet>> sheetsOf(const QString &path)
{
    return readSource(path).map([](const SourceTable &table) { return table.sheets; });
}

Result<SourceTable> readPasted(const QString &text, const SourceOptions &options)
{
    SourceOptions pasted = options;
    pasted.encoding = QStringLiteral("UTF-8");
    pasted.separator = u'\t';
    auto table = readCsvText(text.toUtf8(), QCoreApplication::translate("Import", "Clipboard"), pasted);
    if (table)
        table->form = SourceForm::Pasted;
    return table;
}

} // namespace slateboard::exchange
