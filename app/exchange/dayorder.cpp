// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/dayorder.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <tuple>

namespace slateboard::exchange {
namespace {

constexpr int century = 100;

/// Three numbers with strokes between them, the last one of two digits or four.
struct Strokes {
    std::array<int, 3> numbers{};
    bool hasLongYear = false;

    [[nodiscard]] int year(DayOrder::Parts parts) const { return numbers[parts == DayOrder::YearMonthDay ? 0 : 2]; }
    [[nodiscard]] int month(DayOrder::Parts parts) const { return numbers[parts == DayOrder::MonthDayYear ? 0 : 1]; }
    [[nodiscard]] int day(DayOrder::Parts parts) const
    {
        return numbers[parts == DayOrder::MonthDayYear ? 1 : parts == DayOrder::DayMonthYear ? 0 : 2];
    }
    [[nodiscard]] bool canBe(DayOrder::Parts parts) const
    {
        return month(parts) >= 1 && month(parts) <= 12 && day(parts) >= 1 && day(parts) <= 31 &&
               !(hasLongYear && parts == DayOrder::YearMonthDay);
    }
};

std::optional<Strokes> strokesIn(QByteArrayView text)
{
    Strokes found;
    std::array<int, 3> digits{};
    size_t part = 0;
    for (const char c : text.trimmed()) {
        if (c == '/' && part < 2) {
            ++part;
            continue;
        }
        if (c < '0' || c > '9' || ++digits[part] > 4)
            return std::nullopt;
        found.numbers[part] = found.numbers[part] * 10 + (c - '0');
    }
    found.hasLongYear = digits[2] == 4;
    const auto isShort = [](int count) { return count == 1 || count == 2; };
    const bool isSound = isShort(digits[0]) && isShort(digits[1]) && (digits[2] == 2 || found.hasLongYear);
    return isSound ? std::optional(found) : std::nullopt;
}

/// How often years of two digits occur.
class ShortYears {
public:
    void add(int year) { ++m_counts[static_cast<size_t>(year)]; }

    // The first and the last year that they mean.
    [[nodiscard]] std::pair<int, int> range(int thisYear) const
    {
        const int start = afterLongestGap();
        int first = 0;
        qint64 least = -1;
        for (int base = thisYear - thisYear % century - century; base <= thisYear; base += century) {
            const qint64 away = distance(base + start, thisYear);
            if (least < 0 || away < least) {
                least = away;
                first = base + start;
            }
        }
        int last = first;
        for (int offset = 0; offset < century; ++offset) {
            if (count(first + offset) > 0)
                last = first + offset;
        }
        return {first, last};
    }

private:
    [[nodiscard]] int count(int year) const { return m_counts[static_cast<size_t>(year % century)]; }
    [[nodiscard]] qint64 distance(int first, int thisYear) const
    {
        qint64 sum = 0;
        for (int year = first; year < first + century; ++year)
            sum += qint64{count(year)} * std::abs(year - thisYear);
        return sum;
    }
    [[nodiscard]] int afterLongestGap() const
    {
        int best = 0;
        int longest = -1;
        int gap = 0;
        for (int year = 0; year < 2 * century; ++year) { // twice around, for a gap across the end
            if (count(year) == 0) {
                ++gap;
                continue;
            }
            if (gap > longest) {
                longest = gap;
                best = year % century;
            }
            gap = 0;
        }
        return best;
    }
    std::array<int, century> m_counts{};
};

} // namespace

QString DayOrder::iso(const QString &text) const
{
    const auto strokes = text.size() <= 10 ? strokesIn(text.toUtf8()) : std::nullopt;
    if (!strokes || !strokes->canBe(parts))
        return text;
    int year = strokes->year(parts);
    if (!strokes->hasLongYear)
        year = firstYear + (year - firstYear % century + century) % century;
    return QStringLiteral("%1-%2-%3")
        .arg(year, 4, 10, QChar(u'0'))
        .arg(strokes->month(parts), 2, 10, QChar(u'0'))
        .arg(strokes->day(parts), 2, 10, QChar(u'0'));
}

std::optional<DayOrder> dayOrderOf(const SourceRows &rows, int column, int thisYear)
{
    constexpr qsizetype enough = 1000; // rows without such a cell: then there are none
    constexpr std::array all{DayOrder::MonthDayYear, DayOrder::DayMonthYear, DayOrder::YearMonthDay};
    std::array<bool, all.size()> canBe{true, true, true};
    std::array<ShortYears, all.size()> years;
    bool isAny = false;
    bool isAnyShort = false;
    for (qsizetype i = 0; i < rows.size() && (isAny || i < enough); ++i) {
        const auto strokes = strokesIn(rows[i].utf8(column));
        if (!strokes)
            continue;
        isAny = true;
        isAnyShort = isAnyShort || !strokes->hasLongYear;
        for (size_t each = 0; each < all.size(); ++each) {
            canBe[each] = canBe[each] && strokes->canBe(all[each]);
            if (!strokes->hasLongYear)
                years[each].add(strokes->year(all[each]));
        }
    }
    if (!isAny || std::ranges::count(canBe, true) != 1)
        return std::nullopt;
    const auto only = static_cast<size_t>(std::ranges::find(canBe, true) - canBe.begin());
    DayOrder order{all[only]};
    if (isAnyShort)
        std::tie(order.firstYear, order.lastYear) = years[only].range(thisYear);
    return order;
}

} // namespace slateboard::exchange
