// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searchword.h"

#include "app/base/text.h"

#include <QHash>

#include <algorithm>
#include <cstring>
#include <functional>

namespace slateboard::search {
namespace {

qsizetype indexOf(QByteArrayView block, QByteArrayView needle, qsizetype from)
{
    const char *begin = block.data() + from;
    const char *end = block.data() + block.size();
#ifdef __GLIBC__
    const auto *hit = static_cast<const char *>(
        memmem(begin, static_cast<size_t>(end - begin), needle.data(), static_cast<size_t>(needle.size())));
    return hit ? hit - block.data() : -1;
#else
    const char *hit = std::search(begin, end, std::boyer_moore_horspool_searcher(needle.begin(), needle.end()));
    return hit == end ? -1 : hit - block.data();
#endif
}

bool isInitial(QChar c)
{
    return isInitialConsonants(QStringView(&c, 1));
}

// The bytes that a UTF-16 unit takes in UTF-8; each half of a surrogate pair has two of the four.
size_t utf8Size(QChar c)
{
    return c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 || c.isSurrogate() ? 2 : 3;
}

// Input methods join two consonants typed in a row into one letter where Hangul has such a final: ㄱㅅ comes as ㄳ.
QString splitClusters(QStringView word)
{
    static const QHash<QChar, QString> clusters{
        {u'ㄳ', QStringLiteral("ㄱㅅ")}, {u'ㄵ', QStringLiteral("ㄴㅈ")}, {u'ㄶ', QStringLiteral("ㄴㅎ")},
        {u'ㄺ', QStringLiteral("ㄹㄱ")}, {u'ㄻ', QStringLiteral("ㄹㅁ")}, {u'ㄼ', QStringLiteral("ㄹㅂ")},
        {u'ㄽ', QStringLiteral("ㄹㅅ")}, {u'ㄾ', QStringLiteral("ㄹㅌ")}, {u'ㄿ', QStringLiteral("ㄹㅍ")},
        {u'ㅀ', QStringLiteral("ㄹㅎ")}, {u'ㅄ', QStringLiteral("ㅂㅅ")}};
    QString split;
    for (QChar c : word)
        split += clusters.value(c, QString(c));
    return split;
}

} // namespace

SearchWord::SearchWord(QStringView word)
{
    const QString typed = splitClusters(word);
    const auto consonants = std::count_if(typed.begin(), typed.end(), isInitial);
    m_kind = consonants == 0 ? Kind::Text : consonants == typed.size() ? Kind::Initials : Kind::Mixed;
    m_text = typed.toUtf8();
    m_initials = initialConsonants(typed).toUtf8();
    for (QChar c : typed)
        m_isExact.insert(m_isExact.end(), utf8Size(c), !isInitial(c));
}

qsizetype SearchWord::indexIn(QByteArrayView texts, QByteArrayView initials, qsizetype from) const
{
    if (m_kind == Kind::Text)
        return indexOf(texts, m_text, from);
    qsizetype hit = indexOf(initials, m_initials, from);
    if (m_kind == Kind::Initials)
        return hit;
    const auto fits = [&](QByteArrayView text) {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (m_isExact[static_cast<size_t>(i)] && text[i] != m_text[i])
                return false;
        }
        return true;
    };
    while (hit >= 0 && !fits(texts.sliced(hit, m_text.size())))
        hit = indexOf(initials, m_initials, hit + 1);
    return hit;
}

std::vector<SearchWord> searchWords(const QString &query)
{
    const QString key = searchKey(cleaned(query));
    std::vector<SearchWord> words;
    for (QStringView word : QStringView(key).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.emplace_back(word);
    return words;
}

SearchText::SearchText(const QString &text) :
    m_text(searchKey(text).toUtf8()), m_initials(initialConsonants(text).toUtf8())
{}

} // namespace slateboard::search
