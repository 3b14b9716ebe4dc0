// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/readworkbook.h"
#include "tests/fuzz/planall.h"

#include <QBuffer>
#include <QtEndian>
#include <zlib.h>

using namespace slateboard;

namespace {

template <class Number>
QByteArray little(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// An archive whose parts are stored as they are, so that a fuzzer changes what they say and not how they are packed.
QByteArray stored(const QList<std::pair<QByteArray, QByteArray>> &parts)
{
    QByteArray archive;
    QByteArray directory;
    for (const auto &[name, bytes] : parts) {
        const auto sum = static_cast<quint32>(
            crc32(0, reinterpret_cast<const Bytef *>(bytes.constData()), static_cast<uInt>(bytes.size())));
        const auto size = little(static_cast<quint32>(bytes.size()));
        const QByteArray common = little<quint16>(20) + little<quint32>(0) + little<quint32>(0) + little(sum) + size +
                                  size + little(static_cast<quint16>(name.size())) + little<quint16>(0);
        directory += "PK\x01\x02" + little<quint16>(20) + common + QByteArray(10, '\0') +
                     little(static_cast<quint32>(archive.size())) + name;
        archive += "PK\x03\x04" + common + name + bytes;
    }
    const auto count = little(static_cast<quint16>(parts.size()));
    return archive + directory + "PK\x05\x06" + little<quint32>(0) + count + count +
           little(static_cast<quint32>(directory.size())) + little(static_cast<quint32>(archive.size())) +
           little<quint16>(0);
}

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"x/" + type + "\" Target=\"" + target + "\"/>";
}

// The input is an archive, or else the inside of the sheet, the texts, the styles and the workbook, separated by NUL.
QByteArray archiveOf(const QByteArray &input)
{
    if (input.startsWith("PK"))
        return input;
    const QList<QByteArray> parts = input.split('\0');
    const QByteArray workbook = parts.value(3, "<sheets><sheet name=\"One\" id=\"r1\"/></sheets>");
    return stored({{"_rels/.rels", "<x>" + relation("r1", "officeDocument", "xl/workbook.xml") + "</x>"},
                   {"xl/workbook.xml", "<workbook>" + workbook + "</workbook>"},
                   {"xl/_rels/workbook.xml.rels", "<x>" + relation("r1", "worksheet", "sheet.xml") +
                                                      relation("r2", "sharedStrings", "strings.xml") +
                                                      relation("r3", "styles", "styles.xml") + "</x>"},
                   {"xl/sheet.xml", "<worksheet>" + parts.value(0) + "</worksheet>"},
                   {"xl/strings.xml", "<sst>" + parts.value(1) + "</sst>"},
                   {"xl/styles.xml", "<styleSheet>" + parts.value(2) + "</styleSheet>"}});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray archive = archiveOf(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    QBuffer source(&archive);
    source.open(QIODevice::ReadOnly);
    if (const auto table = exchange::readWorkbook(source, QStringLiteral("list.xlsx"), {}))
        fuzz::planAll(*table);
    return 0;
}
