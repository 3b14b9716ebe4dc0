// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/decode.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace slateboard::exchange {
namespace {

constexpr auto korean = "windows-949";                     // in Qt only this name decodes all of CP949
constexpr auto strict = QStringConverter::Flag::Stateless; // a sequence cut off at the end counts as an error

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

std::optional<QString> decoded(const QByteArray &bytes, const char *encoding)
{
    const qsizetype unit = qstrncmp(encoding, "UTF-16", 6) == 0 ? 2 : qstrncmp(encoding, "UTF-32", 6) == 0 ? 4 : 1;
    if (bytes.size() % unit != 0)
        return std::nullopt; // cut off, which the decoder does not tell
    QStringDecoder decoder(encoding, strict);
    QString text = decoder(bytes);
    if (decoder.hasError() || firstMalformed(text) >= 0)
        return std::nullopt;
    return text;
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

Error refused(const QString &file, const QString &encoding)
{
    return {ErrorCode::Invalid,
            QCoreApplication::translate("Import", "“%1” is not valid %2 text; choose another encoding.")
                .arg(file, encoding),
            {}};
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
    auto text = decoded(bytes, latin.constData());
    if (!text)
        return tl::unexpected(refused(file, name));
    return DecodedText{*std::move(text), name};
}

Result<DecodedText> detected(const QByteArray &bytes, const QString &file)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        const char *name = QStringConverter::nameForEncoding(*marked);
        auto text = decoded(bytes, name);
        return text ? Result<DecodedText>({*std::move(text), name}) : tl::unexpected(refused(file, name));
    }
    for (const char *name : {utf16Shape(bytes), "UTF-8", korean}) {
        if (!name)
            continue;
        if (auto text = decoded(bytes, name))
            return DecodedText{*std::move(text), name};
    }
    return failure(ErrorCode::Invalid,
                   QCoreApplication::translate("Import", "“%1” is valid neither as UTF-8 nor as Korean (CP949) text; "
                                                         "choose its encoding.")
                       .arg(file));
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes, const QString &file, const QString &encoding)
{
    auto result = encoding.isEmpty() ? detected(bytes, file) : decodeAs(bytes, file, encoding);
    if (!result)
        return result;
    const qsizetype nul = result->text.indexOf(QChar::Null);
    if (nul >= 0) {
        const qsizetype line = QStringView(result->text).left(nul).count(u'\n') + 1;
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Import", "“%1” has a NUL character on line %2, so it is not a "
                                                             "table of text.")
                           .arg(file, QString::number(line)));
    }
    return result;
}

} // namespace slateboard::exchange
