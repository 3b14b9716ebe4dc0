// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/spellings.h"

#include "app/base/text.h"

#include <QHash>

namespace slateboard::exchange {
namespace {

template <class E>
struct Spelling {
    const char *text;
    E value;
};

// Codes and English words come from the model; these are added to them. "Based on ..." is the wording of film lists.
constexpr Spelling<Medium> mediumSpellings[] = {
    {"웹소설", Medium::WebNovel},
    {"web fiction", Medium::WebNovel},
    {"웹툰", Medium::Webtoon},
    {"web comic", Medium::Webtoon},
    {"소설", Medium::Novel},
    {"장편소설", Medium::Novel},
    {"단편소설", Medium::Novel},
    {"책", Medium::Novel},
    {"도서", Medium::Novel},
    {"book", Medium::Novel},
    {"short story", Medium::Novel},
    {"based on book/short story", Medium::Novel},
    {"based on book", Medium::Novel},
    {"만화", Medium::Comic},
    {"출판만화", Medium::Comic},
    {"manga", Medium::Comic},
    {"manhwa", Medium::Comic},
    {"graphic novel", Medium::Comic},
    {"comic book", Medium::Comic},
    {"based on comic/graphic novel", Medium::Comic},
    {"연극", Medium::Play},
    {"뮤지컬", Medium::Play},
    {"희곡", Medium::Play},
    {"연극·뮤지컬", Medium::Play},
    {"musical", Medium::Play},
    {"opera", Medium::Play},
    {"based on play", Medium::Play},
    {"based on musical/opera", Medium::Play},
    {"게임", Medium::Game},
    {"video game", Medium::Game},
    {"based on game", Medium::Game},
    {"영상물", Medium::ScreenWork},
    {"영상", Medium::ScreenWork},
    {"영화", Medium::ScreenWork},
    {"드라마", Medium::ScreenWork},
    {"리메이크", Medium::ScreenWork},
    {"애니메이션", Medium::ScreenWork},
    {"film", Medium::ScreenWork},
    {"movie", Medium::ScreenWork},
    {"drama", Medium::ScreenWork},
    {"tv", Medium::ScreenWork},
    {"tv series", Medium::ScreenWork},
    {"based on tv", Medium::ScreenWork},
    {"remake", Medium::ScreenWork},
    {"spin-off", Medium::ScreenWork},
    {"short film", Medium::ScreenWork},
    {"based on short film", Medium::ScreenWork},
    {"compilation", Medium::ScreenWork},
    {"포맷", Medium::Format},
    {"예능 포맷", Medium::Format},
    {"실화", Medium::RealEvents},
    {"실제 사건", Medium::RealEvents},
    {"true story", Medium::RealEvents},
    {"real life events", Medium::RealEvents},
    {"based on real life events", Medium::RealEvents},
    {"기사", Medium::Article},
    {"magazine article", Medium::Article},
    {"based on magazine article", Medium::Article},
    {"완구", Medium::Ride},
    {"놀이기구", Medium::Ride},
    {"완구·놀이기구", Medium::Ride},
    {"toy", Medium::Ride},
    {"disney ride", Medium::Ride},
    {"오리지널", Medium::Original},
    {"창작", Medium::Original},
    {"원작 없음", Medium::Original},
    {"오리지널 각본", Medium::Original},
    {"original screenplay", Medium::Original},
    {"original script", Medium::Original},
    {"none", Medium::Original},
    {"없음", Medium::Original},
    {"기타", Medium::Other},
    {"traditional/legend/fairytale", Medium::Other},
    {"based on traditional/legend/fairytale", Medium::Other},
    {"musical group movie", Medium::Other},
    {"based on musical group", Medium::Other},
};

constexpr Spelling<Origin> originSpellings[] = {
    {"자체", Origin::InHouse},      {"자체 개발", Origin::InHouse}, {"사내", Origin::InHouse},
    {"자체 보유", Origin::InHouse}, {"internal", Origin::InHouse},  {"own", Origin::InHouse},
    {"파트너", Origin::Partner},    {"제휴", Origin::Partner},      {"협력사", Origin::Partner},
    {"시장", Origin::Market},       {"외부", Origin::Market},       {"외부 구매", Origin::Market},
    {"구매", Origin::Market},       {"external", Origin::Market},
};

constexpr Spelling<Format> formatSpellings[] = {
    {"드라마", Format::Drama},
    {"드라마 시리즈", Format::Drama},
    {"시리즈", Format::Drama},
    {"연속극", Format::Drama},
    {"미니시리즈", Format::Drama},
    {"drama series", Format::Drama},
    {"series", Format::Drama},
    {"tv series", Format::Drama},
    {"miniseries", Format::Drama},
    {"영화", Format::Film},
    {"장편영화", Format::Film},
    {"극장 영화", Format::Film},
    {"movie", Format::Film},
    {"feature", Format::Film},
    {"feature film", Format::Film},
    {"예능", Format::Show},
    {"예능 프로그램", Format::Show},
    {"쇼", Format::Show},
    {"entertainment show", Format::Show},
    {"variety", Format::Show},
    {"variety show", Format::Show},
    {"숏폼", Format::ShortForm},
    {"쇼트폼", Format::ShortForm},
    {"short", Format::ShortForm},
    {"shorts", Format::ShortForm},
    {"다큐멘터리", Format::Documentary},
    {"다큐", Format::Documentary},
    {"documentary film", Format::Documentary},
};

constexpr Spelling<GrantKind> grantSpellings[] = {
    {"자체", GrantKind::InHouse},
    {"자체 보유", GrantKind::InHouse},
    {"자사", GrantKind::InHouse},
    {"사내", GrantKind::InHouse},
    {"internal", GrantKind::InHouse},
    {"own", GrantKind::InHouse},
    {"구매", GrantKind::Purchase},
    {"매입", GrantKind::Purchase},
    {"양수", GrantKind::Purchase},
    {"양도", GrantKind::Purchase},
    {"판권 구매", GrantKind::Purchase},
    {"판권 매입", GrantKind::Purchase},
    {"buyout", GrantKind::Purchase},
    {"acquisition", GrantKind::Purchase},
    {"assignment", GrantKind::Purchase},
    {"라이선스", GrantKind::Licence},
    {"라이센스", GrantKind::Licence},
    {"이용허락", GrantKind::Licence},
    {"사용허락", GrantKind::Licence},
    {"이용 계약", GrantKind::Licence},
    {"license", GrantKind::Licence},
    {"licensing", GrantKind::Licence},
    {"옵션", GrantKind::Option},
    {"옵션 계약", GrantKind::Option},
    {"option agreement", GrantKind::Option},
    {"쇼핑", GrantKind::Shopping},
    {"쇼핑 계약", GrantKind::Shopping},
    {"shopping", GrantKind::Shopping},
};

constexpr Spelling<ScoutStep> scoutSpellings[] = {
    {"발굴", ScoutStep::Discovered},   {"발견", ScoutStep::Discovered}, {"신규", ScoutStep::Discovered},
    {"found", ScoutStep::Discovered},  {"협의", ScoutStep::InTalks},    {"협의 중", ScoutStep::InTalks},
    {"논의 중", ScoutStep::InTalks},   {"접촉", ScoutStep::InTalks},    {"접촉 중", ScoutStep::InTalks},
    {"미팅", ScoutStep::InTalks},      {"talks", ScoutStep::InTalks},   {"contacted", ScoutStep::InTalks},
    {"negotiating", ScoutStep::Offer}, {"협상", ScoutStep::Offer},      {"협상 중", ScoutStep::Offer},
    {"제안", ScoutStep::Offer},        {"오퍼", ScoutStep::Offer},      {"조건 제시", ScoutStep::Offer},
    {"offered", ScoutStep::Offer},     {"확보", ScoutStep::Secured},    {"계약", ScoutStep::Secured},
    {"계약 완료", ScoutStep::Secured}, {"체결", ScoutStep::Secured},    {"signed", ScoutStep::Secured},
    {"closed", ScoutStep::Secured},    {"패스", ScoutStep::Passed},     {"탈락", ScoutStep::Passed},
    {"반려", ScoutStep::Passed},       {"거절", ScoutStep::Passed},     {"중단", ScoutStep::Passed},
    {"pass", ScoutStep::Passed},       {"rejected", ScoutStep::Passed}, {"declined", ScoutStep::Passed},
    {"dropped", ScoutStep::Passed},
};

constexpr Spelling<MetricKind> metricSpellings[] = {
    {"조회수", MetricKind::Views},
    {"조회", MetricKind::Views},
    {"누적 조회수", MetricKind::Views},
    {"열람수", MetricKind::Views},
    {"뷰", MetricKind::Views},
    {"view", MetricKind::Views},
    {"view count", MetricKind::Views},
    {"reads", MetricKind::Views},
    {"hits", MetricKind::Views},
    {"구독", MetricKind::Subscribers},
    {"구독자", MetricKind::Subscribers},
    {"구독자수", MetricKind::Subscribers},
    {"관심", MetricKind::Subscribers},
    {"관심수", MetricKind::Subscribers},
    {"관심 등록수", MetricKind::Subscribers},
    {"선호작", MetricKind::Subscribers},
    {"followers", MetricKind::Subscribers},
    {"favorites", MetricKind::Subscribers},
    {"favourites", MetricKind::Subscribers},
    {"평점", MetricKind::Rating},
    {"별점", MetricKind::Rating},
    {"score", MetricKind::Rating},
    {"stars", MetricKind::Rating},
    {"댓글", MetricKind::Comments},
    {"댓글수", MetricKind::Comments},
    {"comment", MetricKind::Comments},
    {"comment count", MetricKind::Comments},
    {"순위", MetricKind::Rank},
    {"랭킹", MetricKind::Rank},
    {"ranking", MetricKind::Rank},
};

constexpr Spelling<Use> useSpellings[] = {
    {"드라마", Use::Drama},
    {"드라마화", Use::Drama},
    {"시리즈", Use::Drama},
    {"tv", Use::Drama},
    {"series", Use::Drama},
    {"tv series", Use::Drama},
    {"영화", Use::Film},
    {"영화화", Use::Film},
    {"movie", Use::Film},
    {"feature film", Use::Film},
    {"예능", Use::Entertainment},
    {"entertainment", Use::Entertainment},
    {"variety", Use::Entertainment},
    {"애니메이션", Use::Animation},
    {"애니", Use::Animation},
    {"anime", Use::Animation},
    {"게임", Use::Game},
    {"게임화", Use::Game},
    {"출판", Use::Publishing},
    {"단행본", Use::Publishing},
    {"book", Use::Publishing},
    {"음악", Use::Music},
    {"음원", Use::Music},
    {"ost", Use::Music},
};

constexpr Spelling<bool> yesAndNo[] = {
    {"yes", true},
    {"y", true},
    {"true", true},
    {"1", true},
    {"o", true},
    {"예", true},
    {"네", true},
    {"독점", true},
    {"독점적", true},
    {"exclusive", true},
    {"no", false},
    {"n", false},
    {"false", false},
    {"0", false},
    {"x", false},
    {"아니오", false},
    {"아니요", false},
    {"비독점", false},
    {"비독점적", false},
    {"non-exclusive", false},
    {"not exclusive", false},
};

template <class E>
std::optional<E> look(const QString &text, std::span<const Spelling<E>> spellings)
{
    static const QHash<QString, E> known = [spellings] {
        QHash<QString, E> all;
        if constexpr (std::is_enum_v<E>) {
            for (const Word<E> &word : words<E>()) {
                all.insert(sameWorkKey(QString::fromUtf8(word.code)), word.value);
                all.insert(sameWorkKey(QString::fromUtf8(word.english)), word.value);
            }
        }
        for (const Spelling<E> &spelling : spellings) {
            all.insert(sameWorkKey(QString::fromUtf8(spelling.text)), spelling.value);
            all.insert(QString::fromUtf8(spelling.text), spelling.value); // most cells are spelled like this
        }
        return all;
    }();
    auto found = known.constFind(text);
    if (found == known.cend())
        found = known.constFind(sameWorkKey(text));
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

template <>
std::optional<Medium> readWord<Medium>(const QString &text)
{
    return look<Medium>(text, mediumSpellings);
}

template <>
std::optional<Origin> readWord<Origin>(const QString &text)
{
    return look<Origin>(text, originSpellings);
}

template <>
std::optional<Format> readWord<Format>(const QString &text)
{
    return look<Format>(text, formatSpellings);
}

template <>
std::optional<GrantKind> readWord<GrantKind>(const QString &text)
{
    return look<GrantKind>(text, grantSpellings);
}

template <>
std::optional<ScoutStep> readWord<ScoutStep>(const QString &text)
{
    return look<ScoutStep>(text, scoutSpellings);
}

template <>
std::optional<MetricKind> readWord<MetricKind>(const QString &text)
{
    return look<MetricKind>(text, metricSpellings);
}

template <>
std::optional<Use> readWord<Use>(const QString &text)
{
    return look<Use>(text, useSpellings);
}

template <>
std::optional<bool> readWord<bool>(const QString &text)
{
    return look<bool>(text, yesAndNo);
}

} // namespace slateboard::exchange
