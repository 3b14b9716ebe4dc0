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

template <class E>
std::optional<E> look(const QString &text, std::span<const Spelling<E>> spellings)
{
    static const QHash<QString, E> known = [spellings] {
        QHash<QString, E> all;
        for (const Word<E> &word : words<E>()) {
            all.insert(sameWorkKey(QString::fromUtf8(word.code)), word.value);
            all.insert(sameWorkKey(QString::fromUtf8(word.english)), word.value);
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

} // namespace slateboard::exchange
