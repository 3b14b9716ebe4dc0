// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/queryfields.h"

#include "app/model/words.h"
#include "app/search/typedletters.h"

#include <algorithm>

namespace slateboard::search {
namespace {

template <class E>
constexpr Spelling spelling(E value, const char *english, const char *korean, const char *others = "")
{
    return {static_cast<int>(value), english, korean, others};
}

constexpr Spelling fieldWords[] = {spelling(Field::Title, "title", "제목"),
                                   spelling(Field::Creator, "creator", "작가", "author writer"),
                                   spelling(Field::Publisher, "publisher", "출판사", "연재처 platform"),
                                   spelling(Field::Genre, "genre", "장르"),
                                   spelling(Field::Tag, "tag", "태그", "tags"),
                                   spelling(Field::Id, "id", "외부번호", "foreignid 아이디"),
                                   spelling(Field::Medium, "medium", "매체"),
                                   spelling(Field::Origin, "origin", "출처"),
                                   spelling(Field::Status, "status", "상태"),
                                   spelling(Field::Uses, "uses", "용도", "use"),
                                   spelling(Field::Kind, "kind", "권리", "grant rights 판권"),
                                   spelling(Field::Tied, "tied", "작품화", "연결"),
                                   spelling(Field::Lapses, "lapses", "만료", "lapse 만료일"),
                                   spelling(Field::Discovered, "discovered", "발굴", "발굴일"),
                                   spelling(Field::Views, "views", "조회수", "조회"),
                                   spelling(Field::Subscribers, "subscribers", "구독자", "구독"),
                                   spelling(Field::Rating, "rating", "평점", "별점"),
                                   spelling(Field::Comments, "comments", "댓글"),
                                   spelling(Field::Rank, "rank", "순위"),
                                   spelling(Field::Growth, "growth", "증가율", "성장률")};

constexpr Spelling mediumWords[] = {spelling(Medium::WebNovel, "web-novel", "웹소설"),
                                    spelling(Medium::Webtoon, "webtoon", "웹툰"),
                                    spelling(Medium::Novel, "novel", "소설"),
                                    spelling(Medium::Comic, "comic", "만화"),
                                    spelling(Medium::Play, "play", "연극", "musical 뮤지컬"),
                                    spelling(Medium::Game, "game", "게임"),
                                    spelling(Medium::ScreenWork, "screen-work", "영상물"),
                                    spelling(Medium::Format, "format", "포맷"),
                                    spelling(Medium::RealEvents, "real-events", "실화"),
                                    spelling(Medium::Article, "article", "기사"),
                                    spelling(Medium::Ride, "ride", "놀이기구", "toy 완구"),
                                    spelling(Medium::Original, "original", "오리지널"),
                                    spelling(Medium::Other, "other", "기타")};

constexpr Spelling originWords[] = {spelling(Origin::InHouse, "in-house", "자체보유"),
                                    spelling(Origin::Partner, "partner", "파트너"),
                                    spelling(Origin::Market, "market", "외부")};

constexpr Spelling statusWords[] = {
    spelling(IpStatus::Listed, "listed", "등록"),   spelling(IpStatus::InTalks, "in-talks", "협의중"),
    spelling(IpStatus::Secured, "secured", "확보"), spelling(IpStatus::Lapsing, "lapsing", "만료임박"),
    spelling(IpStatus::Lapsed, "lapsed", "만료"),   spelling(IpStatus::Passed, "passed", "미진행")};

constexpr Spelling useWords[] = {spelling(Use::Drama, "drama", "드라마"),
                                 spelling(Use::Film, "film", "영화", "movie"),
                                 spelling(Use::Entertainment, "entertainment", "예능", "show"),
                                 spelling(Use::Animation, "animation", "애니메이션"),
                                 spelling(Use::Game, "game", "게임"),
                                 spelling(Use::Publishing, "publishing", "출판"),
                                 spelling(Use::Music, "music", "음악")};

constexpr Spelling kindWords[] = {spelling(GrantKind::InHouse, "in-house", "자체보유"),
                                  spelling(GrantKind::Purchase, "purchase", "구매"),
                                  spelling(GrantKind::Licence, "licence", "라이선스", "license"),
                                  spelling(GrantKind::Option, "option", "옵션", "옵션계약"),
                                  spelling(GrantKind::Shopping, "shopping", "쇼핑", "쇼핑계약")};

constexpr Spelling answerWords[] = {{0, "no", "아니요", "n false 아니오 미연결"}, {1, "yes", "예", "y true 네"}};

constexpr Spelling noneSpelling = {0, "none", "없음", ""};

} // namespace

QString Spelling::in(Language language) const
{
    return QString::fromUtf8(language == Language::Korean ? korean : english);
}

bool Spelling::isSpelled(const QString &letters) const
{
    const auto is = [&](const QString &word) { return !word.isEmpty() && typedLetters(word) == letters; };
    return is(QString::fromUtf8(english)) || is(QString::fromUtf8(korean)) ||
           std::ranges::any_of(QString::fromUtf8(others).split(u' '), is);
}

bool Spelling::beginsWith(const QString &letters) const
{
    const auto begins = [&](const QString &word) { return typedLetters(word).startsWith(letters); };
    return begins(QString::fromUtf8(english)) || begins(QString::fromUtf8(korean)) ||
           std::ranges::any_of(QString::fromUtf8(others).split(u' '), begins);
}

ValueKind kindOf(Field field)
{
    if (!choicesOf(field).empty())
        return ValueKind::Choice;
    if (field == Field::Lapses || field == Field::Discovered)
        return ValueKind::Time;
    return field < Field::Medium ? ValueKind::Text : ValueKind::Number;
}

std::span<const Spelling> fieldSpellings()
{
    return fieldWords;
}

std::span<const Spelling> choicesOf(Field field)
{
    switch (field) {
    case Field::Medium: return mediumWords;
    case Field::Origin: return originWords;
    case Field::Status: return statusWords;
    case Field::Uses: return useWords;
    case Field::Kind: return kindWords;
    case Field::Tied: return answerWords;
    default: return {};
    }
}

std::optional<Field> fieldNamed(QStringView name)
{
    const QString letters = typedLetters(name);
    if (letters.isEmpty())
        return std::nullopt;
    const auto found =
        std::ranges::find_if(fieldWords, [&](const Spelling &field) { return field.isSpelled(letters); });
    return found == std::end(fieldWords) ? std::nullopt : std::optional(static_cast<Field>(found->value));
}

QList<int> choicesNamed(Field field, QStringView text)
{
    const QString letters = typedLetters(text);
    QList<int> values;
    if (letters.isEmpty())
        return values;
    for (const Spelling &choice : choicesOf(field)) {
        if (choice.isSpelled(letters))
            return {choice.value};
        if (choice.beginsWith(letters))
            values << choice.value;
    }
    return values;
}

bool isNone(QStringView text)
{
    return noneSpelling.isSpelled(typedLetters(text));
}

QString noneWord(Language language)
{
    return noneSpelling.in(language);
}

QString exampleOf(Field field, Language language)
{
    const bool isKorean = language == Language::Korean;
    const QString name = fieldWords[static_cast<size_t>(field)].in(language);
    switch (field) {
    case Field::Lapses: return name + (isKorean ? QStringLiteral("<90일") : QStringLiteral("<90d"));
    case Field::Discovered: return name + QStringLiteral(":2023");
    case Field::Views: return name + (isKorean ? QStringLiteral(">10만") : QStringLiteral(">100k"));
    case Field::Subscribers: return name + (isKorean ? QStringLiteral(">1만") : QStringLiteral(">10k"));
    case Field::Rating: return name + QStringLiteral(">=4.5");
    case Field::Comments: return name + QStringLiteral(">100");
    case Field::Rank: return name + QStringLiteral("<=10");
    case Field::Growth: return name + QStringLiteral(">20%");
    case Field::Genre: return name + (isKorean ? QStringLiteral(":로맨스") : QStringLiteral(":romance"));
    case Field::Tag: return name + (isKorean ? QStringLiteral(":사극") : QStringLiteral(":school"));
    case Field::Id: return name + QStringLiteral(":K-1042");
    case Field::Title:
    case Field::Creator:
    case Field::Publisher: return name + QStringLiteral(":\"…\"");
    default: break;
    }
    const auto choices = choicesOf(field);
    return name + u':' + choices[std::min<size_t>(1, choices.size() - 1)].in(language);
}

} // namespace slateboard::search
