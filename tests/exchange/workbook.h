// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/exchange/importing.h"

#include <minizip/zip.h>

#include <QTemporaryDir>

namespace slateboard::exchange {

/// A workbook put together part by part, sound or not.
struct TestWorkbook {
    QByteArray sheet;               // the rows: what stands in <sheetData>
    QByteArray afterRows = {};      // such as <mergeCells>
    QList<QByteArray> strings = {}; // the inside of each <si>
    QByteArray styles = {};         // the inside of <styleSheet>
    QByteArray properties = {};     // of the workbook
    QByteArray sheets = R"(<sheet name="One" sheetId="1" r:id="rId1"/>)";
    QByteArray relations = {};             // beside those of the first sheet, the texts and the styles
    QMap<QString, QByteArray> others = {}; // parts, in place of what stands here or beside it

    [[nodiscard]] QMap<QString, QByteArray> parts() const
    {
        const QByteArray head = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
        const QByteArray main = R"( xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")"
                                R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")";
        const auto relationships = [&](const QByteArray &inside) {
            return head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
                   inside + "</Relationships>";
        };
        QByteArray texts;
        for (const QByteArray &string : strings)
            texts += "<si>" + string + "</si>";
        QMap<QString, QByteArray> all{
            {QStringLiteral("_rels/.rels"), relationships(relation("rId1", "officeDocument", "xl/workbook.xml"))},
            {QStringLiteral("xl/workbook.xml"),
             head + "<workbook" + main + ">" + properties + "<sheets>" + sheets + "</sheets></workbook>"},
            {QStringLiteral("xl/_rels/workbook.xml.rels"),
             relationships(relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                           relation("rId8", "sharedStrings", "sharedStrings.xml") +
                           relation("rId9", "styles", "styles.xml") + relations)},
            {QStringLiteral("xl/sharedStrings.xml"), head + "<sst" + main + ">" + texts + "</sst>"},
            {QStringLiteral("xl/styles.xml"), head + "<styleSheet" + main + ">" + styles + "</styleSheet>"},
            {QStringLiteral("xl/worksheets/sheet1.xml"), sheetPart(sheet, afterRows)}};
        for (auto part = others.cbegin(); part != others.cend(); ++part)
            all.insert(part.key(), *part);
        return all;
    }

    [[nodiscard]] static QByteArray relation(const char *id, const char *kind, const char *target)
    {
        return QByteArray("<Relationship Id=\"") + id +
               "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind +
               "\" Target=\"" + target + "\"/>";
    }
    [[nodiscard]] static QByteArray sheetPart(const QByteArray &rows, const QByteArray &after = {})
    {
        return R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>)" + rows +
               "</sheetData>" + after + "</worksheet>";
    }

    /// Writes it to a file; false if that fails.
    [[nodiscard]] bool save(const QString &path) const
    {
        const zipFile zip = zipOpen64(path.toUtf8().constData(), APPEND_STATUS_CREATE);
        if (!zip)
            return false;
        bool isFine = true;
        const auto all = parts();
        for (auto part = all.cbegin(); part != all.cend(); ++part) {
            isFine = isFine &&
                     zipOpenNewFileInZip64(zip, part.key().toUtf8().constData(), nullptr, nullptr, 0, nullptr, 0,
                                           nullptr, Z_DEFLATED, Z_DEFAULT_COMPRESSION, 1) == ZIP_OK &&
                     zipWriteInFileInZip(zip, part->constData(), static_cast<unsigned>(part->size())) == ZIP_OK &&
                     zipCloseFileInZip(zip) == ZIP_OK;
        }
        return zipClose(zip, nullptr) == ZIP_OK && isFine;
    }
};

/// What reading gives, by way of a file named list.xlsx.
inline Result<SourceTable> readBack(const TestWorkbook &workbook, const SourceOptions &options = {})
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.xlsx"));
    if (!workbook.save(path))
        qFatal("The workbook cannot be written.");
    return readSource(path, options);
}

/// All cells of a table: rows separated by |, cells by commas.
inline QString written(const SourceTable &table)
{
    QStringList rows;
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        rows << table.rows[i].texts().join(u',');
    return rows.join(u'|');
}

} // namespace slateboard::exchange
