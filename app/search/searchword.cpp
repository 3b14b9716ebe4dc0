// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searchword.h"

#include "app/base/text.h"

#include <QHash>

#include <algorithm>

namespace slateboard::search {
namespace {

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
    m_textNeedle = Needle(m_text);
    m_initialsNeedle = Needle(initialConsonants(typed).toUtf8());
    for (QChar c : typed)
        m_isExact.insert(m_isExact.end(), utf8Size(c), !isInitial(c));
}

qsizetype SearchWord::indexIn(QByteArrayView texts, QByteArrayView initials, qsizetype from) const
{
    if (m_kind == Kind::Text)
        return m_textNeedle.indexIn(texts, from);
    qsizetype hit = m_initialsNeedle.indexIn(initials, from);
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
        hit = m_initialsNeedle.indexIn(initials, hit + 1);
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

SearchWord searchPhrase(const QString &query)
{
    return SearchWord(searchKey(cleaned(query)));
}

SearchText::SearchText(const QString &text) :
    m_text(searchKey(text).toUtf8()), m_initials(initialConsonants(text).toUtf8())
{}

} // namespace slateboard::search
