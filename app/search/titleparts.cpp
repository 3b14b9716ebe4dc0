// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/titleparts.h"

#include <algorithm>
#include <array>

namespace slateboard::search {
namespace {

using View = std::u16string_view;

constexpr size_t leastWork = 2;  // letters that must be left before something attached counts as a part
constexpr int mostSeasons = 30;  // a bare number beyond this belongs to the name: 응답하라 1988
constexpr int mostPartWords = 3; // of one title: "시즌 2 외전 1"

struct PartWord {
    View word;
    View part;
};
constexpr std::array partWords{PartWord{u"외전", u"외전"},
                               PartWord{u"외전편", u"외전"},
                               PartWord{u"번외", u"외전"},
                               PartWord{u"번외편", u"외전"},
                               PartWord{u"sidestory", u"외전"},
                               PartWord{u"gaiden", u"외전"},
                               PartWord{u"특별편", u"특별편"},
                               PartWord{u"스페셜", u"특별편"},
                               PartWord{u"special", u"특별편"},
                               PartWord{u"에필로그", u"에필로그"},
                               PartWord{u"후일담", u"에필로그"},
                               PartWord{u"epilogue", u"에필로그"},
                               PartWord{u"프리퀄", u"프리퀄"},
                               PartWord{u"prequel", u"프리퀄"},
                               PartWord{u"스핀오프", u"스핀오프"},
                               PartWord{u"spinoff", u"스핀오프"},
                               PartWord{u"상권", u"1"},
                               PartWord{u"하권", u"2"},
                               PartWord{u"ii", u"2"},
                               PartWord{u"iii", u"3"},
                               PartWord{u"iv", u"4"},
                               PartWord{u"ⅱ", u"2"},
                               PartWord{u"ⅲ", u"3"},
                               PartWord{u"ⅳ", u"4"}};
constexpr std::array attachedWords{PartWord{u"외전", u"외전"}, PartWord{u"번외편", u"외전"}, PartWord{u"번외", u"외전"},
                                   PartWord{u"특별편", u"특별편"}};
constexpr std::array<View, 13> wordsBeforeNumbers{u"시즌", u"파트", u"제", u"season",  u"part", u"vol", u"volume",
                                                  u"book", u"s",    u"pt", u"chapter", u"ep",   u"권"};
constexpr std::array<View, 11> wordsAfterNumbers{u"부", u"기", u"권",   u"편",     u"화",  u"탄",
                                                 u"장", u"회", u"시즌", u"season", u"part"};
constexpr std::array<View, 34> editions{
    u"웹툰",   u"웹소설",     u"소설",   u"만화",   u"코믹",   u"코믹스", u"단행본",     u"연재",    u"개정판",
    u"완전판", u"애장판",     u"무삭제", u"완결",   u"완",     u"원작",   u"전자책",     u"ebook",   u"e북",
    u"19세",   u"15세",       u"19금",   u"소설판", u"만화판", u"웹툰판", u"라이트노벨", u"webtoon", u"webnovel",
    u"novel",  u"lightnovel", u"comic",  u"comics", u"manga",  u"manhwa", u"revised"};
constexpr View opening = u"([{〈《【「『〔<";
constexpr View closing = u")]}〉》】」』〕>";

template <size_t size>
bool isOneOf(const std::array<View, size> &words, View word)
{
    return std::ranges::find(words, word) != words.end();
}

template <size_t size>
const PartWord *findWord(const std::array<PartWord, size> &words, View word)
{
    const auto found = std::ranges::find(words, word, &PartWord::word);
    return found == words.end() ? nullptr : &*found;
}

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetterOrDigit(char16_t c)
{
    return c < 0x80 ? isDigit(c) || (c >= u'a' && c <= u'z') : QChar::isLetterOrNumber(c);
}

size_t digitsAtStart(View word)
{
    const auto end = std::ranges::find_if_not(word, isDigit);
    return static_cast<size_t>(end - word.begin());
}

size_t digitsAtEnd(View word)
{
    size_t digits = 0;
    while (digits < word.size() && isDigit(word[word.size() - 1 - digits]))
        ++digits;
    return digits;
}

bool isSeason(View number)
{
    if (number.empty() || number.size() > 2 || !std::ranges::all_of(number, isDigit))
        return false;
    int value = 0;
    for (char16_t digit : number)
        value = value * 10 + (digit - u'0');
    return value >= 1 && value <= mostSeasons;
}

View withoutZero(View number)
{
    return number.size() > 1 && number.front() == u'0' ? number.substr(1) : number;
}

bool isOrdinal(View word)
{
    const size_t digits = digitsAtStart(word);
    const View rest = word.substr(digits);
    return isSeason(word.substr(0, digits)) &&
           (rest.empty() || rest == u"st" || rest == u"nd" || rest == u"rd" || rest == u"th");
}

// Whether all that brackets hold tells the edition: "(웹툰)", "[완결, 19세]".
bool tellsEdition(View inside)
{
    std::u16string word;
    bool any = false;
    for (size_t i = 0; i <= inside.size(); ++i) {
        const bool isEnd = i == inside.size() || inside[i] == u',' || inside[i] == u'/' || inside[i] == u'·';
        if (!isEnd) {
            if (isLetterOrDigit(inside[i]))
                word += inside[i];
            continue;
        }
        if (!isOneOf(editions, word))
            return false;
        any = true;
        word.clear();
    }
    return any;
}

} // namespace

void TitleReader::read(QStringView key)
{
    m_part.clear();
    dropBrackets(key);
    split();
    for (int taken = 0; taken < mostPartWords && takeLast();)
        ++taken;
    m_work.clear();
    for (View word : m_words)
        m_work += word;
    if (m_words.empty())
        m_work = View(key.utf16(), static_cast<size_t>(key.size()));
}

void TitleReader::dropBrackets(QStringView key)
{
    const View text(key.utf16(), static_cast<size_t>(key.size()));
    m_text.clear();
    size_t from = 0;
    for (size_t open = text.find_first_of(opening); open != View::npos; open = text.find_first_of(opening, from)) {
        const size_t close = text.find_first_of(closing, open);
        if (close == View::npos)
            break;
        m_text += text.substr(from, open - from);
        const View inside = text.substr(open + 1, close - open - 1);
        const bool isAll = open == 0 && close + 1 == text.size();
        m_text += u' ';
        if (isAll || !tellsEdition(inside))
            m_text += inside;
        m_text += u' ';
        from = close + 1;
    }
    m_text += text.substr(from);
}

void TitleReader::split()
{
    m_words.clear();
    const View text = m_text;
    size_t from = 0;
    for (size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && isLetterOrDigit(text[i]))
            continue;
        if (i > from)
            m_words.push_back(text.substr(from, i - from));
        from = i + 1;
    }
}

void TitleReader::addPart(View part)
{
    // A number stands behind the word that it counts: "외전 2" was read from its end.
    const std::u16string after = m_part;
    m_part = std::u16string(withoutZero(part)) + after;
}

bool TitleReader::takeWords(size_t words, View part)
{
    if (m_words.size() <= words)
        return false;
    addPart(part);
    m_words.resize(m_words.size() - words);
    return true;
}

bool TitleReader::takeEnd(size_t letters, View part)
{
    View &last = m_words.back();
    if (last.size() < letters + leastWork)
        return false;
    addPart(part);
    last.remove_suffix(letters);
    return true;
}

// Takes what the title ends with, if that only says which part it is.
bool TitleReader::takeLast()
{
    if (m_words.empty())
        return false;
    const View last = m_words.back();
    const View before = m_words.size() > 1 ? m_words[m_words.size() - 2] : View();
    if (const PartWord *word = findWord(partWords, last))
        return takeWords(1, word->part);
    if (last == u"story" && before == u"side")
        return takeWords(2, u"외전");
    return takeCounted(last, before) || takeAttached(last);
}

// "시즌 2", "제 2 부", "2부", "2nd season", or a bare number.
bool TitleReader::takeCounted(View last, View before)
{
    if (isSeason(last))
        return takeWords(isOneOf(wordsBeforeNumbers, before) && m_words.size() > 2 ? 2 : 1, last);
    if (isOneOf(wordsAfterNumbers, last) && isOrdinal(before)) {
        const bool isCounted = m_words.size() > 3 && m_words[m_words.size() - 3] == u"제";
        return takeWords(isCounted ? 3 : 2, before.substr(0, digitsAtStart(before)));
    }
    const View counted = last.starts_with(u'제') ? last.substr(1) : last;
    const size_t digits = digitsAtStart(counted);
    if (digits > 0 && isSeason(counted.substr(0, digits)) && isOneOf(wordsAfterNumbers, counted.substr(digits)))
        return takeWords(before == u"제" && m_words.size() > 2 ? 2 : 1, counted.substr(0, digits));
    const size_t behind = digitsAtEnd(last);
    if (behind > 0 && isSeason(last.substr(last.size() - behind)) &&
        isOneOf(wordsBeforeNumbers, last.substr(0, last.size() - behind)))
        return takeWords(1, last.substr(last.size() - behind));
    return false;
}

// "미생외전", "미생2", "미생시즌2", "미생2부".
bool TitleReader::takeAttached(View last)
{
    for (const PartWord &word : attachedWords) {
        if (last.ends_with(word.word) && takeEnd(word.word.size(), word.part))
            return true;
    }
    View rest = last;
    size_t unit = 0;
    if (!rest.empty() && (rest.ends_with(u'부') || rest.ends_with(u'기') || rest.ends_with(u'권'))) {
        rest.remove_suffix(1);
        unit = 1;
    }
    const size_t digits = digitsAtEnd(rest);
    const View number = rest.substr(rest.size() - digits);
    if (!isSeason(number) || rest.size() == digits)
        return false;
    rest.remove_suffix(digits);
    const size_t season = rest.ends_with(u"시즌") ? 2 : 0;
    return takeEnd(season + digits + unit, number);
}

} // namespace slateboard::search
