// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/decode.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace slateboard::exchange {
namespace {

constexpr auto unicode = "UTF-8";
constexpr auto korean = "windows-949";                     // in Qt only this name decodes all of CP949
constexpr auto strict = QStringConverter::Flag::Stateless; // a sequence cut off at the end counts as an error

// Whichever row ends the text has.
qsizetype lineAt(QStringView text, qsizetype place)
{
    const QStringView before = text.left(place);
    return std::max(before.count(u'\n'), before.count(u'\r')) + 1;
}

// Qt's decoders pass lone surrogates, and ICU's windows-949 puts private-use and C1 characters for malformed bytes
// without calling it an error. -1: all is well.
qsizetype firstMalformed(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c < 0x80 || (c >= 0xA0 && c < 0xD800))
            continue;
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        if (c < 0xA0 || QChar::isSurrogate(c) || (c >= 0xE000 && c <= 0xF8FF))
            return i;
    }
    return -1;
}

qsizetype unitOf(const char *encoding) // in bytes
{
    return qstrncmp(encoding, "UTF-16", 6) == 0 ? 2 : qstrncmp(encoding, "UTF-32", 6) == 0 ? 4 : 1;
}

// Nothing: not all of the bytes are text of this encoding.
std::optional<QString> decoded(const QByteArray &bytes, const char *encoding)
{
    QStringDecoder decoder(encoding, strict);
    QString text = decoder(bytes);
    const bool isCutOff = bytes.size() % unitOf(encoding) != 0; // which the decoder does not tell
    if (decoder.hasError() || isCutOff || firstMalformed(text) >= 0)
        return std::nullopt;
    return text;
}

qsizetype faultLineIn(const QString &text)
{
    qsizetype fault = text.size(); // half a character is missing at the end
    for (const qsizetype place : {text.indexOf(QChar::ReplacementCharacter), firstMalformed(text)}) {
        if (place >= 0)
            fault = std::min(fault, place);
    }
    return lineAt(text, fault);
}

// The first line that is not text of the encoding. Row ends are single bytes in all encodings that are no UTF-16 or
// UTF-32, and part of no other character.
qsizetype faultLineIn(const QByteArray &bytes, const char *encoding)
{
    if (unitOf(encoding) != 1) {
        QStringDecoder decoder(encoding, strict);
        return faultLineIn(decoder(bytes));
    }
    const QList<QByteArray> lines = bytes.split(bytes.contains('\n') ? '\n' : '\r');
    const auto fault =
        std::ranges::find_if(lines, [encoding](const QByteArray &line) { return !decoded(line, encoding); });
    return std::min(fault - lines.begin() + 1, lines.size()); // some encodings go on across lines
}

// Row ends and separators stand as whole units in UTF-16, and hardly ever in 8-bit text that merely holds NULs.
const char *utf16Shape(const QByteArray &bytes)
{
    if (bytes.size() % 2 != 0 || !bytes.contains('\0'))
        return nullptr;
    qsizetype little = 0;
    qsizetype big = 0;
    qsizetype all = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (!QByteArrayView("\n\r,;\t|").contains(bytes[i]))
            continue;
        ++all;
        little += i % 2 == 0 && bytes[i + 1] == '\0';
        big += i % 2 == 1 && bytes[i - 1] == '\0';
    }
    if (std::max(little, big) * 2 <= all)
        return nullptr;
    return little >= big ? "UTF-16LE" : "UTF-16BE";
}

Result<DecodedText> decodedStrictly(const QByteArray &bytes, const QString &file, const QByteArray &encoding)
{
    auto text = decoded(bytes, encoding.constData());
    const QString name = QString::fromLatin1(encoding);
    if (text)
        return DecodedText{std::move(*text), name};
    return failure(ErrorCode::Invalid,
                   QCoreApplication::translate("Import", "“%1” is not valid %2 text on line %3; choose another "
                                                         "encoding.")
                       .arg(file, name, QString::number(faultLineIn(bytes, encoding.constData()))));
}

Result<DecodedText> decodeAs(const QByteArray &bytes, const QString &file, const QString &encoding)
{
    QString name = encoding;
    const QString plain = encoding.toLower().remove(QLatin1Char('-')).remove(QLatin1Char('_'));
    if (QStringList{"cp949", "ms949", "uhc", "euckr", "ksc5601", "windows949"}.contains(plain))
        name = korean;
    else if (plain == QLatin1String("utf16"))
        name = utf16Shape(bytes) ? utf16Shape(bytes) : "UTF-16";
    const QByteArray latin = name.toLatin1();
    if (!QStringDecoder(latin.constData()).isValid()) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Import", "“%1” is not an encoding that Slateboard knows.")
                           .arg(encoding.left(60)));
    }
    return decodedStrictly(bytes, file, latin);
}

Result<DecodedText> detected(const QByteArray &bytes, const QString &file)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return decodedStrictly(bytes, file, QStringConverter::nameForEncoding(*marked));
    for (const char *name : {utf16Shape(bytes), unicode, korean}) {
        if (!name)
            continue;
        if (auto text = decoded(bytes, name))
            return DecodedText{std::move(*text), name};
    }
    return failure(ErrorCode::Invalid,
                   QCoreApplication::translate("Import", "“%1” is valid neither as UTF-8 nor as Korean (CP949) text, "
                                                         "as line %2 shows; choose its encoding.")
                       .arg(file, QString::number(faultLineIn(bytes, unicode))));
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes, const QString &file, const QString &encoding)
{
    auto result = encoding.isEmpty() ? detected(bytes, file) : decodeAs(bytes, file, encoding);
    if (!result)
        return result;
    const qsizetype nul = result->text.indexOf(QChar::Null);
    if (nul >= 0) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Import", "“%1” has a NUL character on line %2, so it is not a "
                                                             "table of text.")
                           .arg(file, QString::number(lineAt(result->text, nul))));
    }
    return result;
}

} // namespace slateboard::exchange
