// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/accounttemplates.h"

#include "app/base/text.h"

#include <array>
#include <span>

namespace slateboard::planning {
namespace {

namespace entries { // which alone says the words of three lists by themselves

using enum PhaseKind;
using enum Profile;
using enum LineBasis;

// What libraries hold from the first in both languages is no text to be translated. Details have lines.
struct Entry {
    int depth; // 0 top sheet, 1 account, 2 detail
    const char *code;
    const char *korean;
    const char *english;
    PhaseKind phase = Production;
    Profile profile = Even;
    LineBasis basis = Lump;
    int share = 0; // of a percentage, in hundredths of a percent
};

constexpr std::array dramaEntries{
    Entry{0, "1000", "기획·원작료·각본료", "Development, rights, script"},
    Entry{1, "1100", "기획", "Development"},
    Entry{2, "1110", "기획 프로듀서료", "Development producer", Development},
    Entry{2, "1120", "기획개발비", "Development expenses", Development},
    Entry{1, "1200", "원작", "Source rights"},
    Entry{2, "1210", "원작 사용료", "Rights fee", Development, Front},
    Entry{1, "1300", "각본", "Script"},
    Entry{2, "1310", "작가 집필료", "Writer", Development, SCurve, PerEpisode},
    Entry{2, "1320", "보조작가료", "Assistant writers", Development, Even, PerEpisode},
    Entry{0, "2000", "출연료", "Cast"},
    Entry{1, "2100", "주연", "Leads"},
    Entry{2, "2110", "주연 출연료", "Lead cast", Production, Even, PerEpisode},
    Entry{1, "2200", "조연·단역", "Supporting cast"},
    Entry{2, "2210", "조연 출연료", "Supporting cast", Production, Even, PerEpisode},
    Entry{2, "2220", "단역·특별출연료", "Day players and cameos", Production, Even, PerEpisode},
    Entry{2, "2230", "보조출연료", "Extras", Production, Even, PerEpisode},
    Entry{1, "2300", "캐스팅·액션", "Casting and stunts"},
    Entry{2, "2310", "캐스팅 디렉터료", "Casting director", PreProduction},
    Entry{2, "2320", "무술·스턴트", "Stunts"},
    Entry{0, "3000", "연출료", "Direction"},
    Entry{1, "3100", "감독", "Director"},
    Entry{2, "3110", "감독 연출료", "Director's fee", Production, Even, PerEpisode},
    Entry{1, "3200", "연출부", "Direction department"},
    Entry{2, "3210", "조연출·스크립터", "Assistant directors and script supervisor"},
    Entry{0, "4000", "제작진", "Production staff"},
    Entry{1, "4100", "프로듀서", "Producers"},
    Entry{2, "4110", "프로듀서료", "Producers' fees"},
    Entry{1, "4200", "제작부", "Production department"},
    Entry{2, "4210", "제작부 인건비", "Production crew"},
    Entry{1, "4300", "진행", "Running costs"},
    Entry{2, "4310", "숙박·식대", "Lodging and meals"},
    Entry{2, "4320", "차량·운송", "Transport"},
    Entry{2, "4330", "장소 사용료", "Locations"},
    Entry{0, "5000", "미술·세트", "Art and sets"},
    Entry{1, "5100", "미술", "Art department"},
    Entry{2, "5110", "미술팀 인건비", "Art crew", PreProduction},
    Entry{2, "5120", "소품", "Props"},
    Entry{1, "5200", "세트", "Sets"},
    Entry{2, "5210", "세트 제작비", "Set construction", PreProduction, Back},
    Entry{2, "5220", "세트장 임차료", "Stage rental"},
    Entry{1, "5300", "의상·분장", "Costume and make-up"},
    Entry{2, "5310", "의상", "Costume"},
    Entry{2, "5320", "분장·미용", "Make-up and hair"},
    Entry{0, "6000", "촬영·조명·동시녹음", "Camera, light, sound"},
    Entry{1, "6100", "촬영", "Camera"},
    Entry{2, "6110", "촬영팀 인건비", "Camera crew"},
    Entry{2, "6120", "카메라 장비", "Camera equipment"},
    Entry{2, "6130", "특수촬영", "Special photography"},
    Entry{1, "6200", "조명", "Light"},
    Entry{2, "6210", "조명팀·장비", "Lighting crew and equipment"},
    Entry{2, "6220", "발전차", "Generators"},
    Entry{1, "6300", "동시녹음", "Sound"},
    Entry{2, "6310", "동시녹음", "Sound recording"},
    Entry{0, "7000", "후반·VFX", "Post and VFX"},
    Entry{1, "7100", "편집·음향", "Editing and sound"},
    Entry{2, "7110", "편집", "Editing", PostProduction, Even, PerEpisode},
    Entry{2, "7120", "색보정·종합편집", "Grading and finishing", PostProduction, Even, PerEpisode},
    Entry{2, "7130", "음향 후반", "Sound post", PostProduction, Even, PerEpisode},
    Entry{1, "7200", "VFX", "VFX"},
    Entry{2, "7210", "VFX 제작비", "VFX", PostProduction, SCurve},
    Entry{1, "7300", "납품", "Delivery"},
    Entry{2, "7310", "마스터링·자막", "Mastering and subtitles", PostProduction, Back},
    Entry{0, "7500", "음악", "Music"},
    Entry{1, "7510", "작곡·음원", "Score and songs"},
    Entry{2, "7511", "음악감독료", "Music director", PostProduction},
    Entry{2, "7512", "OST 제작비", "Soundtrack", PostProduction},
    Entry{0, "8000", "보험·예비비", "Insurance, contingency"},
    Entry{1, "8100", "보험·자문", "Insurance and advice"},
    Entry{2, "8110", "제작 보험료", "Production insurance", Production, Front},
    Entry{2, "8120", "법률·회계 자문료", "Legal and accounting"},
    Entry{1, "8200", "예비비", "Contingency"},
    Entry{2, "8210", "예비비", "Contingency", Production, Back, Percent, 500},
    Entry{0, "8500", "간접비", "Overhead"},
    Entry{1, "8510", "일반관리비", "General overhead"},
    Entry{2, "8511", "일반관리비", "General overhead", Production, Even, Percent, 500},
    Entry{0, "9000", "홍보·마케팅", "Marketing (P&A)"},
    Entry{1, "9100", "홍보", "Publicity"},
    Entry{2, "9110", "예고·제작발표회", "Trailers and press events", Marketing, SCurve},
    Entry{2, "9120", "광고비", "Advertising", Marketing, SCurve},
};

constexpr std::array filmEntries{
    Entry{0, "1000", "기획·원작료·각본료", "Development, rights, script"},
    Entry{1, "1100", "기획", "Development"},
    Entry{2, "1110", "기획 프로듀서료", "Development producer", Development},
    Entry{2, "1120", "기획개발비", "Development expenses", Development},
    Entry{1, "1200", "원작", "Source rights"},
    Entry{2, "1210", "원작 사용료", "Rights fee", Development, Front},
    Entry{1, "1300", "각본", "Script"},
    Entry{2, "1330", "시나리오료", "Screenplay", Development, SCurve},
    Entry{2, "1340", "각색료", "Rewrites", Development},
    Entry{0, "2000", "출연료", "Cast"},
    Entry{1, "2100", "주연", "Leads"},
    Entry{2, "2110", "주연 출연료", "Lead cast"},
    Entry{1, "2200", "조연·단역", "Supporting cast"},
    Entry{2, "2210", "조연 출연료", "Supporting cast"},
    Entry{2, "2220", "단역·특별출연료", "Day players and cameos"},
    Entry{2, "2230", "보조출연료", "Extras"},
    Entry{1, "2300", "캐스팅·액션", "Casting and stunts"},
    Entry{2, "2310", "캐스팅 디렉터료", "Casting director", PreProduction},
    Entry{2, "2320", "무술·스턴트", "Stunts"},
    Entry{0, "3000", "연출료", "Direction"},
    Entry{1, "3100", "감독", "Director"},
    Entry{2, "3110", "감독 연출료", "Director's fee"},
    Entry{1, "3200", "연출부", "Direction department"},
    Entry{2, "3210", "조연출·스크립터", "Assistant directors and script supervisor"},
    Entry{2, "3220", "스토리보드·콘티", "Storyboard", PreProduction},
    Entry{0, "4000", "제작진", "Production staff"},
    Entry{1, "4100", "프로듀서", "Producers"},
    Entry{2, "4110", "프로듀서료", "Producers' fees"},
    Entry{1, "4200", "제작부", "Production department"},
    Entry{2, "4210", "제작부 인건비", "Production crew"},
    Entry{1, "4300", "진행", "Running costs"},
    Entry{2, "4310", "숙박·식대", "Lodging and meals"},
    Entry{2, "4320", "차량·운송", "Transport"},
    Entry{2, "4330", "장소 사용료", "Locations"},
    Entry{0, "5000", "미술·세트", "Art and sets"},
    Entry{1, "5100", "미술", "Art department"},
    Entry{2, "5110", "미술팀 인건비", "Art crew", PreProduction},
    Entry{2, "5120", "소품", "Props"},
    Entry{1, "5200", "세트", "Sets"},
    Entry{2, "5210", "세트 제작비", "Set construction", PreProduction, Back},
    Entry{2, "5220", "세트장 임차료", "Stage rental"},
    Entry{1, "5300", "의상·분장", "Costume and make-up"},
    Entry{2, "5310", "의상", "Costume"},
    Entry{2, "5320", "분장·미용", "Make-up and hair"},
    Entry{2, "5330", "특수분장", "Special make-up"},
    Entry{0, "6000", "촬영·조명·동시녹음", "Camera, light, sound"},
    Entry{1, "6100", "촬영", "Camera"},
    Entry{2, "6110", "촬영팀 인건비", "Camera crew"},
    Entry{2, "6120", "카메라 장비", "Camera equipment"},
    Entry{2, "6130", "특수촬영", "Special photography"},
    Entry{1, "6200", "조명", "Light"},
    Entry{2, "6210", "조명팀·장비", "Lighting crew and equipment"},
    Entry{2, "6220", "발전차", "Generators"},
    Entry{1, "6300", "동시녹음", "Sound"},
    Entry{2, "6310", "동시녹음", "Sound recording"},
    Entry{1, "6400", "특수효과", "Special effects"},
    Entry{2, "6410", "특수효과", "Special effects"},
    Entry{0, "7000", "후반·VFX", "Post and VFX"},
    Entry{1, "7100", "편집·음향", "Editing and sound"},
    Entry{2, "7110", "편집", "Editing", PostProduction},
    Entry{2, "7140", "DI 색보정", "Digital intermediate", PostProduction},
    Entry{2, "7130", "음향 후반", "Sound post", PostProduction},
    Entry{1, "7200", "VFX", "VFX"},
    Entry{2, "7210", "VFX 제작비", "VFX", PostProduction, SCurve},
    Entry{1, "7300", "납품", "Delivery"},
    Entry{2, "7320", "DCP·마스터링", "DCP and mastering", PostProduction, Back},
    Entry{0, "7500", "음악", "Music"},
    Entry{1, "7510", "작곡·음원", "Score and songs"},
    Entry{2, "7511", "음악감독료", "Music director", PostProduction},
    Entry{2, "7513", "삽입곡 사용료", "Licensed songs", PostProduction},
    Entry{0, "8000", "보험·예비비", "Insurance, contingency"},
    Entry{1, "8100", "보험·자문", "Insurance and advice"},
    Entry{2, "8110", "제작 보험료", "Production insurance", Production, Front},
    Entry{2, "8120", "법률·회계 자문료", "Legal and accounting"},
    Entry{1, "8200", "예비비", "Contingency"},
    Entry{2, "8210", "예비비", "Contingency", Production, Back, Percent, 1000},
    Entry{0, "8500", "간접비", "Overhead"},
    Entry{1, "8510", "일반관리비", "General overhead"},
    Entry{2, "8511", "일반관리비", "General overhead", Production, Even, Percent, 500},
    Entry{0, "9000", "홍보·마케팅", "Marketing (P&A)"},
    Entry{1, "9100", "홍보", "Publicity"},
    Entry{2, "9120", "광고비", "Advertising", Marketing, SCurve},
    Entry{2, "9130", "시사회·행사", "Premieres and events", Marketing, SCurve},
    Entry{1, "9200", "배급", "Distribution"},
    Entry{2, "9210", "프린트·극장 배급비", "Prints and theatrical distribution", Marketing, Back},
};

} // namespace entries

std::span<const entries::Entry> entriesOf(AccountTemplate kind)
{
    return kind == AccountTemplate::Film ? std::span<const entries::Entry>(entries::filmEntries)
                                         : std::span<const entries::Entry>(entries::dramaEntries);
}

} // namespace

AccountTemplate templateFor(Format format)
{
    return format == Format::Film || format == Format::Documentary ? AccountTemplate::Film : AccountTemplate::Drama;
}

TemplateRows templateRows(AccountTemplate kind, const QList<Account> &accounts, const QList<BudgetLine> &lines)
{
    constexpr int topSheet = 0;
    constexpr int detail = 2;
    TemplateRows rows;
    std::array<AccountId, detail + 1> above;
    for (const entries::Entry &entry : entriesOf(kind)) {
        const auto depth = static_cast<size_t>(entry.depth);
        const AccountId parent = entry.depth == topSheet ? AccountId() : above[depth - 1];
        const QString name = QString::fromUtf8(entry.korean);
        const auto isSame = [&](const Account &account) {
            return account.parent == parent && sameWorkKey(account.koreanName) == sameWorkKey(name);
        };
        const auto known = std::ranges::find_if(accounts, isSame);
        above[depth] = known == accounts.cend() ? makeId<Account>() : known->id;
        if (known == accounts.cend()) {
            const QString code = QString::fromLatin1(entry.code);
            const bool isFree = std::ranges::find(accounts, code, &Account::code) == accounts.cend();
            const bool isMarketing = code.startsWith(u'9');
            rows.accounts << Account{
                above[depth], parent, isFree ? code : QString(), name, QString::fromUtf8(entry.english), isMarketing};
        }
        const bool hasLine = std::ranges::find(lines, above[depth], &BudgetLine::account) != lines.cend();
        if (entry.depth < detail || hasLine)
            continue;
        BudgetLine line;
        line.account = above[depth];
        line.phase = entry.phase;
        line.profile = entry.profile;
        line.basis = entry.basis;
        line.share = {entry.share};
        rows.lines << line;
    }
    return rows;
}

} // namespace slateboard::planning
