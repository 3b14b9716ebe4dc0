// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace slateboard {

/// What is stored: NFC, without control characters, trimmed, runs of white space folded into one space.
[[nodiscard]] QString cleaned(const QString &text);

/// The most characters that a name, and that a longer text such as a synopsis, may have.
constexpr qsizetype nameLimit = 1'000;
constexpr qsizetype textLimit = 100'000;

/// What is searched: NFKC and case-folded.
[[nodiscard]] QString searchKey(QStringView text);

/// The initial consonants (초성) of the Hangul syllables in `text`, other characters as searchKey() gives them:
/// "이태원 클라쓰" gives "ㅇㅌㅇ ㅋㄹㅆ".
[[nodiscard]] QString initialConsonants(QStringView text);

/// Both keys of a text, in UTF-8 from first to last: a large library is indexed with a million of them.
void appendSearchKey(QByteArray &to, QByteArrayView utf8);
/// The initial consonants from a key that appendSearchKey() gave.
void appendInitialsOfKey(QByteArray &to, QByteArrayView key);

/// True if every letter of `text` is a Hangul initial consonant such as ㅁ, so that a search means 초성.
[[nodiscard]] bool isInitialConsonants(QStringView text);

/// What two rows are compared by when asking whether they are the same work: searchKey() without spaces and
/// punctuation.
[[nodiscard]] QString sameWorkKey(QStringView text);

} // namespace slateboard
