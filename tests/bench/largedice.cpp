// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/largedice.h"

#include <QStringList>

namespace slateboard::bench {

QString workName(Dice &dice)
{
    static const QStringList first{QStringLiteral("달빛"),   QStringLiteral("심야"), QStringLiteral("푸른"),
                                   QStringLiteral("마지막"), QStringLiteral("이방"), QStringLiteral("황혼의"),
                                   QStringLiteral("그해"),   QStringLiteral("검은"), QStringLiteral("두 번째"),
                                   QStringLiteral("완벽한"), QStringLiteral("서울"), QStringLiteral("비밀의")};
    static const QStringList second{QStringLiteral("궁궐"),   QStringLiteral("병원"), QStringLiteral("파도"),
                                    QStringLiteral("변호사"), QStringLiteral("계절"), QStringLiteral("클라쓰"),
                                    QStringLiteral("검객"),   QStringLiteral("여름"), QStringLiteral("게임"),
                                    QStringLiteral("아파트"), QStringLiteral("숲"),   QStringLiteral("재벌")};
    // Two more syllables, so that a hundred thousand names differ and a search has something to look through.
    const QString tail = QString(QChar(0xac00 + dice.below(11172))) + QChar(0xac00 + dice.below(11172));
    return dice.oneOf(first) + QLatin1Char(' ') + dice.oneOf(second) + QLatin1Char(' ') + tail;
}

QString personName(Dice &dice)
{
    static const QStringList families{QStringLiteral("김"), QStringLiteral("이"), QStringLiteral("박"),
                                      QStringLiteral("최"), QStringLiteral("정"), QStringLiteral("한")};
    static const QStringList given{QStringLiteral("서연"), QStringLiteral("도윤"), QStringLiteral("하준"),
                                   QStringLiteral("지우"), QStringLiteral("은호"), QStringLiteral("가온")};
    return dice.oneOf(families) + dice.oneOf(given) + QChar(0xac00 + dice.below(11172));
}

QString genre(Dice &dice)
{
    static const QStringList genres{QStringLiteral("로맨스"), QStringLiteral("스릴러"), QStringLiteral("사극"),
                                    QStringLiteral("판타지"), QStringLiteral("코미디"), QStringLiteral("액션")};
    return dice.oneOf(genres);
}

} // namespace slateboard::bench
