// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/needle.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace slateboard::search {

/// A word or a phrase of a query, ready to be looked for in UTF-8 blocks: search keys and their initial consonants. The
/// blocks have each letter at the same byte, because a Hangul syllable and an initial consonant both take three bytes.
class SearchWord {
public:
    explicit SearchWord(QStringView word); // a search key

    /// The byte at which the word is found at or after `from`, or -1. A syllable stands for itself, an initial
    /// consonant (초성) for any syllable that begins with it: "미ㅅ" finds 미생.
    [[nodiscard]] qsizetype indexIn(QByteArrayView texts, QByteArrayView initials, qsizetype from) const;
    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    /// No letter of it is an initial consonant: indexIn() looks at texts alone.
    [[nodiscard]] bool isText() const { return m_kind == Kind::Text; }

private:
    enum class Kind { Text, Initials, Mixed };

    Kind m_kind = Kind::Text;
    QByteArray m_text; // as typed
    Needle m_textNeedle;
    Needle m_initialsNeedle;     // as initial consonants; as long as m_text
    std::vector<bool> m_isExact; // by byte of m_text: a syllable or other letter, no initial consonant
};

/// The words of a query: search keys, split at white space.
[[nodiscard]] std::vector<SearchWord> searchWords(const QString &query);
/// The query as one phrase, its spaces included.
[[nodiscard]] SearchWord searchPhrase(const QString &query);

/// A short text in which words are looked for.
class SearchText {
public:
    explicit SearchText(const QString &text);
    [[nodiscard]] qsizetype indexOf(const SearchWord &word) const { return word.indexIn(m_text, m_initials, 0); }
    [[nodiscard]] bool contains(const SearchWord &word) const { return indexOf(word) >= 0; }
    [[nodiscard]] qsizetype size() const { return m_text.size(); }

private:
    QByteArray m_text;
    QByteArray m_initials;
};

} // namespace slateboard::search
