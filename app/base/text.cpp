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

char16_t initialOf(char16_t syllable)
{
    return initials[static_cast<size_t>((syllable - firstSyllable) / syllablesPerInitial)];
}

// Most texts are ASCII and composed Hangul, where NFKC changes nothing: this saves a library of a million its second.
bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80 || isSyllable(c.unicode()); });
}

QString initialsOfKey(QString key)
{
    for (QChar &c : key) {
        if (isSyllable(c.unicode()))
            c = QChar(initialOf(c.unicode()));
    }
    return key;
}

constexpr qsizetype syllableBytes = 3; // of a Hangul syllable in UTF-8, and of a compatibility consonant

// The Hangul syllable that begins at `at`, or 0.
char16_t syllableAt(QByteArrayView utf8, qsizetype at)
{
    const auto byte = [&](qsizetype offset) { return static_cast<unsigned char>(utf8[at + offset]); };
    if (utf8.size() - at < syllableBytes || (byte(0) & 0xF0) != 0xE0 || (byte(1) & 0xC0) != 0x80 ||
        (byte(2) & 0xC0) != 0x80)
        return 0;
    const auto c = static_cast<char16_t>((byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F));
    return isSyllable(c) ? c : 0;
}

bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

bool isPlain(QByteArrayView utf8)
{
    for (qsizetype at = 0; at < utf8.size();) {
        if (isAscii(utf8[at]))
            ++at;
        else if (syllableAt(utf8, at) != 0)
            at += syllableBytes;
        else
            return false;
    }
    return true;
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

void appendSearchKey(QByteArray &to, QByteArrayView utf8)
{
    if (!isPlain(utf8)) {
        to += searchKey(QString::fromUtf8(utf8)).toUtf8();
        return;
    }
    const qsizetype before = to.size();
    to += utf8;
    for (char *c = to.data() + before; c != to.constEnd(); ++c) {
        if (*c >= 'A' && *c <= 'Z')
            *c = static_cast<char>(*c + ('a' - 'A'));
    }
}

void appendInitialsOfKey(QByteArray &to, QByteArrayView key)
{
    qsizetype out = to.size();
    to += key; // a consonant takes as many bytes as its syllable
    char *bytes = to.data();
    for (qsizetype at = 0; at < key.size();) {
        const char16_t syllable = syllableAt(key, at);
        if (syllable == 0) {
            ++at;
            ++out;
            continue;
        }
        const char16_t initial = initialOf(syllable);
        bytes[out++] = static_cast<char>(0xE0 | initial >> 12);
        bytes[out++] = static_cast<char>(0x80 | (initial >> 6 & 0x3F));
        bytes[out++] = static_cast<char>(0x80 | (initial & 0x3F));
        at += syllableBytes;
    }
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
