// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/iptitles.h"

#include <functional>
#include <numeric>

namespace slateboard::sample {

namespace {

/// Replaces each {token} of a pattern by what `filled` gives for its parts, which are separated by a bar.
QString fill(const QString &pattern, const std::function<QString(const QStringList &)> &filled)
{
    QString text;
    qsizetype from = 0;
    while (true) {
        const qsizetype open = pattern.indexOf(u'{', from);
        if (open < 0)
            return text + pattern.mid(from);
        const qsizetype close = pattern.indexOf(u'}', open);
        text += pattern.mid(from, open - from) + filled(pattern.mid(open + 1, close - open - 1).split(u'|'));
        from = close + 1;
    }
}

} // namespace

QString particle(const QString &word, const QString &closed, const QString &open)
{
    const ushort last = word.isEmpty() ? 0 : word.back().unicode();
    constexpr ushort firstSyllable = 0xac00;
    constexpr ushort lastSyllable = 0xd7a3;
    if (last < firstSyllable || last > lastSyllable)
        return open;
    constexpr int finals = 28; // final consonants of a syllable, none among them
    constexpr int rieul = 8;
    const int final = (last - firstSyllable) % finals;
    const bool likeOpen = final == 0 || (final == rieul && open == QStringLiteral("로"));
    return likeOpen ? open : closed;
}

TitleComposer::TitleComposer(const SampleData &data) : m_data(data)
{
    for (const auto &title : data.titles)
        reserve(title.name.korean);
}

int TitleComposer::deal(const QString &deck, int size)
{
    Deck &cards = m_decks[deck];
    if (cards.next == cards.cards.size()) {
        cards.cards.resize(size);
        std::iota(cards.cards.begin(), cards.cards.end(), 0);
        m_dice.shuffle(cards.cards);
        cards.next = 0;
    }
    return cards.cards.at(cards.next++);
}

const Name &TitleComposer::wordFor(const QString &slot, Chosen &chosen)
{
    const auto known = chosen.constFind(slot);
    if (known != chosen.cend())
        return *known;
    const QString list = slot.section(u'.', 0, 0); // "court.2" is a second word of "court"
    const auto words = m_data.words.constFind(list);
    Q_ASSERT_X(words != m_data.words.cend(), "TitleComposer", qPrintable(slot));
    return *chosen.insert(slot, words->at(deal(list, static_cast<int>(words->size()))));
}

QString TitleComposer::korean(const QString &pattern, Chosen &chosen)
{
    return fill(pattern, [&](const QStringList &token) {
        const QString word = wordFor(token.at(0), chosen).korean;
        return token.size() == 3 ? word + particle(word, token.at(1), token.at(2)) : word;
    });
}

QString TitleComposer::english(const QString &pattern, Chosen &chosen)
{
    return fill(pattern, [&](const QStringList &token) { return wordFor(token.at(0), chosen).english; });
}

IpTitle TitleComposer::compose(const GenreData &genre)
{
    while (true) {
        Chosen chosen;
        const int pattern = deal(QStringLiteral("pattern ") + genre.name, static_cast<int>(genre.patterns.size()));
        const Name &words = genre.patterns.at(pattern);
        IpTitle made;
        made.title = {korean(words.korean, chosen), english(words.english, chosen)};
        if (m_taken.contains(made.title.korean))
            continue;
        m_taken.insert(made.title.korean);
        made.synopsis = korean(m_dice.oneOf(genre.synopses), chosen);
        return made;
    }
}

} // namespace slateboard::sample
