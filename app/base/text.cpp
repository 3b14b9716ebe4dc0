// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"

#include <algorithm>
#include <array>

namespace slateboard {
namespace {

constexpr char16_t firstSyllable = 0xAC00;
constexpr char16_t lastSyllable = 0xD7A3;
constexpr int syllablesPerInitial = 21 * 28; // vowels × finals (Unicode, chapter 3.12)
constexpr std::array<char16_t, 19> initials{u'ㄱ', u'ㄲ', u'ㄴ', u'ㄷ', u'ㄸ', u'ㄹ', u'ㅁ', u'ㅂ', u'ㅃ', u'ㅅ',
                                            u'ㅆ', u'ㅇ', u'ㅈ', u'ㅉ', u'ㅊ', u'ㅋ', u'ㅌ', u'ㅍ', u'ㅎ'};

bool isSyllable(char16_t c)
{
    return c >= firstSyllable && c <= lastSyllable;
}

// Most texts are ASCII and composed Hangul, where NFKC changes nothing: this saves a library of a million its second.
bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80 || isSyllable(c.unicode()); });
}

} // namespace

QString cleaned(const QString &text)
{
    QString composed = text.normalized(QString::NormalizationForm_C);
    composed.removeIf(
        [](QChar c) { return (c.category() == QChar::Other_Control && !c.isSpace()) || c.unicode() == 0xFEFF; });
    return composed.simplified();
}

QString searchKey(QStringView text)
{
    if (isPlain(text)) {
        QString key = text.toString();
        for (QChar &c : key) {
            if (c >= u'A' && c <= u'Z')
                c = QChar(c.unicode() + 32);
        }
        return key;
    }
    // A lone ㅁ is a compatibility letter that NFKC turns into a conjoining one: keep it as people type it.
    QString out;
    out.reserve(text.size());
    QString pending;
    const auto flush = [&] {
        out += pending.normalized(QString::NormalizationForm_KC).toCaseFolded();
        pending.clear();
    };
    for (QChar c : text) {
        if (c.unicode() >= 0x3131 && c.unicode() <= 0x318E) {
            flush();
            out += c;
        } else {
            pending += c;
        }
    }
    flush();
    return out;
}

QString initialConsonants(QStringView text)
{
    return initialsOfKey(searchKey(text));
}

QString initialsOfKey(QString key)
{
    for (QChar &c : key) {
        if (isSyllable(c.unicode()))
            c = QChar(initials[static_cast<size_t>((c.unicode() - firstSyllable) / syllablesPerInitial)]);
    }
    return key;
}

bool isInitialConsonants(QStringView text)
{
    bool any = false;
    for (QChar c : text) {
        if (c.isSpace())
            continue;
        if (std::find(initials.begin(), initials.end(), c.unicode()) == initials.end())
            return false;
        any = true;
    }
    return any;
}

QString sameWorkKey(QStringView text)
{
    QString key = searchKey(text);
    key.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return key;
}

} // namespace slateboard
