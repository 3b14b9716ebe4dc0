// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample/dice.h"
#include "app/sample/sampledata.h"

#include <QSet>

namespace slateboard::sample {

/// The particle of a pair such as 은/는 that follows `word` in Korean: the first after a final consonant, the second
/// otherwise; 으로/로 takes the second after ㄹ too. Words that do not end in Hangul count as open.
[[nodiscard]] QString particle(const QString &word, const QString &closed, const QString &open);

struct IpTitle {
    Name title;
    QString synopsis;
};

/// Makes titles of source IPs from the patterns and words of a genre. Patterns and words are dealt like cards, so all
/// come up before any comes up again, and no title is made twice.
class TitleComposer {
public:
    explicit TitleComposer(const SampleData &data);

    /// Takes a title that somebody else gave, so that it is not made again.
    void reserve(const QString &title) { m_taken.insert(title); }
    [[nodiscard]] IpTitle compose(const GenreData &genre);

private:
    /// Cards dealt one by one and shuffled anew when none are left.
    struct Deck {
        QList<int> cards;
        int next = 0;
    };
    using Chosen = QMap<QString, Name>; // word by slot

    [[nodiscard]] int deal(const QString &deck, int size);
    [[nodiscard]] const Name &wordFor(const QString &slot, Chosen &chosen);
    [[nodiscard]] QString korean(const QString &pattern, Chosen &chosen);
    [[nodiscard]] QString english(const QString &pattern, Chosen &chosen);

    const SampleData &m_data;
    Dice m_dice{1150};
    QMap<QString, Deck> m_decks;
    QSet<QString> m_taken;
};

} // namespace slateboard::sample
