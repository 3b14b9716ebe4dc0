// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/generators.h"

#include "app/base/text.h"

#include <rapidcheck.h>

namespace slateboard::testing {

bool holds(const std::string &what, const std::function<void()> &property)
{
    return rc::check(what, property);
}

qint64 anyNumber(qint64 least, qint64 most)
{
    return *rc::gen::inRange<qint64>(least, most + 1);
}

bool anyBool()
{
    return *rc::gen::arbitrary<bool>();
}

QString anyText()
{
    static const std::vector<QString> awkward{QString(),
                                              QStringLiteral("이태원 클라쓰"),
                                              QStringLiteral("똠펲뷁"),
                                              QStringLiteral("'; DROP TABLE title; --"),
                                              QStringLiteral("%1 %2 100%"),
                                              QStringLiteral("한 줄\n두 줄\t끝"),
                                              QStringLiteral("👩‍🎬🎬 𝔘"),
                                              QStringLiteral("\"quoted\", “curly”"),
                                              QString(QLatin1Char('x')) + QChar(0) + QLatin1Char('y'),
                                              QString(nameLimit - 1, u'가')}; // names get one more
    const auto letters =
        rc::gen::map(rc::gen::container<std::u32string>(rc::gen::oneOf(rc::gen::inRange<char32_t>(0x20, 0x7f),
                                                                       rc::gen::inRange<char32_t>(0xac00, 0xd7a4),
                                                                       rc::gen::inRange<char32_t>(0x10000, 0x1f700))),
                     [](const std::u32string &text) {
                         return QString::fromStdU32String(text).normalized(QString::NormalizationForm_C);
                     });
    return *rc::gen::oneOf(rc::gen::elementOf(awkward), letters);
}

Day anyDay()
{
    static const std::vector<Day> ends{Day(1, 1, 1), Day(1970, 1, 1), Day(2024, 2, 29), Day(9999, 12, 31)};
    return anyBool() ? *rc::gen::elementOf(ends) : Day(1950, 1, 1).plusDays(static_cast<int>(anyNumber(0, 40000)));
}

Money anyMoney()
{
    const qint64 most = largestAmount.minor;
    switch (anyNumber(0, 2)) {
    case 0: return Money{anyNumber(-most, most)};
    case 1: return Money{anyNumber(0, 1'000'000'000'000)};
    default: return anyBool() ? largestAmount : -largestAmount;
    }
}

qint64 anyIdValue()
{
    return anyBool() ? anyNumber(0, 8) : anyNumber(0, INT64_MAX - 1);
}

} // namespace slateboard::testing
