// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/typedletters.h"

#include <QHash>

namespace slateboard::search {
namespace {

constexpr char16_t firstFinal = 0x11A8; // conjoining final consonants, ㄱ to ㅎ
constexpr char16_t lastFinal = 0x11C2;

// Final consonants as the initial ones that the same keys give.
constexpr const char16_t *finals[] = {
    u"\u1100",       u"\u1101",       u"\u1100\u1109", u"\u1102",       u"\u1102\u110C", u"\u1102\u1112",
    u"\u1103",       u"\u1105",       u"\u1105\u1100", u"\u1105\u1106", u"\u1105\u1107", u"\u1105\u1109",
    u"\u1105\u1110", u"\u1105\u1111", u"\u1105\u1112", u"\u1106",       u"\u1107",       u"\u1107\u1109",
    u"\u1109",       u"\u110A",       u"\u110B",       u"\u110C",       u"\u110E",       u"\u110F",
    u"\u1110",       u"\u1111",       u"\u1112"};

// Vowels of two keys: ㅘ ㅙ ㅚ ㅝ ㅞ ㅟ ㅢ.
QString vowelKeys(char16_t vowel)
{
    switch (vowel) {
    case 0x116A: return QStringLiteral("\u1169\u1161");
    case 0x116B: return QStringLiteral("\u1169\u1162");
    case 0x116C: return QStringLiteral("\u1169\u1175");
    case 0x116F: return QStringLiteral("\u116E\u1165");
    case 0x1170: return QStringLiteral("\u116E\u1166");
    case 0x1171: return QStringLiteral("\u116E\u1175");
    case 0x1174: return QStringLiteral("\u1173\u1175");
    default: return QString(QChar(vowel));
    }
}

} // namespace

QString typedLetters(QStringView text)
{
    QString letters;
    const QString parts = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (QChar part : parts) {
        const char16_t code = part.unicode();
        if (code >= firstFinal && code <= lastFinal)
            letters += QString::fromUtf16(finals[code - firstFinal]);
        else if (part.isLetterOrNumber() || part.isSurrogate())
            letters += vowelKeys(code);
    }
    return letters;
}

} // namespace slateboard::search
