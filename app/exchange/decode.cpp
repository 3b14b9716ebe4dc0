// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/decode.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace slateboard::exchange {
namespace {

constexpr auto unicode = "UTF-8";
constexpr auto cp949 = "windows-949";                      // in Qt only this name decodes all of CP949
constexpr auto strict = QStringConverter::Flag::Stateless; // a sequence cut off at the end counts as an error

// Whichever row ends the text has.
qsizetype lineAt(QStringView text, qsizetype place)
{
    const QStringView before = text.left(place);
    return std::max(before.count(u'\n'), before.count(u'\r')) + 1;
}

// Qt's decoders pass lone surrogates, and ICU's windows-949 puts private-use and C1 characters for malformed bytes
// without calling it an error; in Unicode they are what they are. -1: all is well.
qsizetype firstMalformed(QStringView text, bool isUnicode)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c < 0x80 || (c >= 0xA0 && c < 0xD800))
            continue;
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        if (QChar::isSurrogate(c) || (!isUnicode && (c < 0xA0 || (c >= 0xE000 && c <= 0xF8FF))))
            return i;
    }
    return -1;
}

qsizetype unitOf(const char *encoding) // in bytes
{
    return qstrncmp(encoding, "UTF-16", 6) == 0 ? 2 : qstrncmp(encoding, "UTF-32", 6) == 0 ? 4 : 1;
}

/// An encoding other than UTF-8. Decoding starts anew with each call.
class Decoder {
public:
    explicit Decoder(const char *encoding) : m_decoder(encoding, strict), m_unit(unitOf(encoding)) {}

    [[nodiscard]] QString lossy(QByteArrayView bytes)
    {
        m_decoder.resetState();
        return m_decoder(bytes);
    }
    // Nothing: not all of the bytes are text of this encoding.
    [[nodiscard]] std::optional<QString> decoded(QByteArrayView bytes)
    {
        QString text = lossy(bytes);
        const bool isCutOff = bytes.size() % m_unit != 0; // which the decoder does not tell
        if (m_decoder.hasError() || isCutOff || firstMalformed(text, m_unit != 1) >= 0)
            return std::nullopt;
        return text;
    }

private:
    QStringDecoder m_decoder;
    qsizetype m_unit;
};

bool isUtf8(const char *encoding)
{
    return qstricmp(encoding, unicode) == 0;
}

std::optional<QByteArray> decoded(const QByteArray &bytes, const char *encoding)
{
    if (isUtf8(encoding)) {
        const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
        return text.isValidUtf8() ? std::optional(text) : std::nullopt;
    }
    const auto text = Decoder(encoding).decoded(bytes);
    return text ? std::optional(text->toUtf8()) : std::nullopt;
}

qsizetype faultLineInUnicode(const QString &text)
{
    qsizetype fault = text.size(); // half a character is missing at the end
    for (const qsizetype place : {text.indexOf(QChar::ReplacementCharacter), firstMalformed(text, true)}) {
        if (place >= 0)
            fault = std::min(fault, place);
    }
    return lineAt(text, fault);
}

/// The lines of bytes in an encoding in which row ends are single bytes and part of no other character: in all but
/// UTF-16 and UTF-32.
class Lines {
public:
    explicit Lines(const QByteArray &bytes) : m_rest(bytes), m_end(bytes.contains('\n') ? '\n' : '\r') {}
    [[nodiscard]] bool next()
    {
        if (m_isOver)
            return false;
        const qsizetype end = m_rest.indexOf(m_end);
        m_isOver = end < 0;
        line = m_rest.first(m_isOver ? m_rest.size() : end);
        m_rest = m_rest.sliced(m_isOver ? m_rest.size() : end + 1);
        ++number;
        return true;
    }
    QByteArrayView line;
    qsizetype number = 0;

private:
    QByteArrayView m_rest;
    char m_end;
    bool m_isOver = false;
};

// The first line that is not text of the encoding.
qsizetype faultLineIn(const QByteArray &bytes, const char *encoding)
{
    Decoder decoder(encoding);
    if (unitOf(encoding) != 1)
        return faultLineInUnicode(decoder.lossy(bytes));
    Lines lines(bytes);
    while (lines.next()) {
        if (isUtf8(encoding) ? !lines.line.isValidUtf8() : !decoder.decoded(lines.line))
            break;
    }
    return lines.number; // some encodings go on across lines: then it is the last one
}

/// The first lines beyond ASCII that are UTF-8, that are not but are CP949, and that are neither; 0: there is none.
struct LinesBeyondAscii {
    explicit LinesBeyondAscii(const QByteArray &bytes)
    {
        Decoder decoder(cp949);
        Lines lines(bytes);
        while (lines.next()) {
            if (std::ranges::all_of(lines.line, [](char c) { return static_cast<uchar>(c) < 0x80; }))
                continue;
            qsizetype &first = lines.line.isValidUtf8() ? utf8 : decoder.decoded(lines.line) ? korean : neither;
            if (first == 0)
                first = lines.number;
        }
    }
    qsizetype utf8 = 0;
    qsizetype korean = 0;
    qsizetype neither = 0;
};

QString whyNotDetected(const QByteArray &bytes, const QString &file)
{
    const LinesBeyondAscii lines(bytes);
    if (lines.utf8 > 0 && lines.korean > 0) {
        return QCoreApplication::translate("Import", "“%1” mixes encodings: line %2 is UTF-8, and line %3 is Korean "
                                                     "(CP949); save it in one of them.")
            .arg(file, QString::number(lines.utf8), QString::number(lines.korean));
    }
    if (lines.utf8 > 0 || lines.korean > 0) {
        return QCoreApplication::translate("Import", "“%1” reads as %2 text but for line %3, which has broken bytes; "
                                                     "mend that line or choose the encoding.")
            .arg(file, QString::fromLatin1(lines.utf8 > 0 ? unicode : "Korean (CP949)"),
                 QString::number(lines.neither));
    }
    return QCoreApplication::translate("Import", "“%1” is valid neither as UTF-8 nor as Korean (CP949) text, as line "
                                                 "%2 shows; choose its encoding.")
        .arg(file, QString::number(faultLineIn(bytes, unicode)));
}

// Lines of UTF-8 can pass for CP949, as rare characters; only then is it worth a sentence if they hold Hangul.
bool hidesUtf8(const QByteArray &bytes)
{
    Lines lines(bytes);
    while (lines.next()) {
        const bool mayHoldHangul = std::ranges::any_of(
            lines.line, [](char c) { return static_cast<uchar>(c) >= 0xEA && static_cast<uchar>(c) <= 0xED; });
        if (!mayHoldHangul || !lines.line.isValidUtf8())
            continue;
        const QString text = QString::fromUtf8(lines.line);
        if (std::ranges::any_of(text, [](QChar c) { return c >= QChar(0xAC00) && c <= QChar(0xD7A3); }))
            return true;
    }
    return false;
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
        name = cp949;
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
    for (const char *name : {utf16Shape(bytes), unicode, cp949}) {
        if (!name)
            continue;
        auto text = decoded(bytes, name);
        if (text && name == cp949 && hidesUtf8(bytes))
            break;
        if (text)
            return DecodedText{std::move(*text), name};
    }
    return failure(ErrorCode::Invalid, whyNotDetected(bytes, file));
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes, const QString &file, const QString &encoding)
{
    auto result = encoding.isEmpty() ? detected(bytes, file) : decodeAs(bytes, file, encoding);
    if (!result)
        return result;
    const qsizetype nul = result->utf8.indexOf('\0');
    if (nul >= 0) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Import", "“%1” has a NUL character on line %2, so it is not a "
                                                             "table of text.")
                           .arg(file, QString::number(lineAt(QString::fromUtf8(result->utf8.first(nul)), nul))));
    }
    return result;
}

} // namespace slateboard::exchange
