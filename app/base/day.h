// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace slateboard {

/// A calendar day. Unknown days are std::optional<Day>, never a special value.
class Day {
public:
    constexpr Day() = default; // 1970-01-01
    Day(int year, int month, int day) : Day(QDate(year, month, day)) {}
    explicit Day(QDate date) : m_julian(static_cast<qint32>(date.toJulianDay())) {}

    /// Reads an ISO day such as 2023-03-31; nothing else.
    [[nodiscard]] static std::optional<Day> fromIso(QStringView text);
    [[nodiscard]] static Day today() { return Day(QDate::currentDate()); }

    [[nodiscard]] QDate date() const { return QDate::fromJulianDay(m_julian); }
    [[nodiscard]] QString iso() const { return date().toString(Qt::ISODate); }
    [[nodiscard]] int year() const { return date().year(); }
    [[nodiscard]] int month() const { return date().month(); }
    [[nodiscard]] constexpr qint64 julian() const { return m_julian; }
    [[nodiscard]] constexpr Day plusDays(qint64 days) const
    {
        Day day;
        day.m_julian = static_cast<qint32>(m_julian + days);
        return day;
    }
    [[nodiscard]] Day plusMonths(int months) const { return Day(date().addMonths(months)); }
    /// Days from `earlier` to this one.
    [[nodiscard]] constexpr qint64 daysSince(Day earlier) const { return qint64{m_julian} - earlier.m_julian; }

    friend constexpr auto operator<=>(Day, Day) = default;

private:
    qint32 m_julian = 2440588; // a million rights grants hold three each
};

/// A calendar month, counted so that neighbours differ by one.
struct Month {
    int index = 0; // year * 12 + month - 1

    [[nodiscard]] static Month of(Day day) { return Month{day.year() * 12 + day.month() - 1}; }
    [[nodiscard]] int year() const { return index / 12; }
    [[nodiscard]] int number() const { return index % 12 + 1; } // 1 to 12
    [[nodiscard]] Day first() const { return Day(year(), number(), 1); }
    [[nodiscard]] Day last() const { return Month{index + 1}.first().plusDays(-1); }
    [[nodiscard]] QString iso() const; // 2023-03
    friend constexpr auto operator<=>(Month, Month) = default;
};

/// A calendar quarter, counted so that neighbours differ by one.
struct Quarter {
    int index = 0; // year * 4 + quarter - 1

    [[nodiscard]] static Quarter of(Day day) { return Quarter{day.year() * 4 + (day.month() - 1) / 3}; }
    [[nodiscard]] static Quarter of(Month month) { return Quarter{month.index / 3}; }
    [[nodiscard]] int year() const { return index / 4; }
    [[nodiscard]] int number() const { return index % 4 + 1; } // 1 to 4
    [[nodiscard]] Day first() const { return Day(year(), (number() - 1) * 3 + 1, 1); }
    [[nodiscard]] Day last() const { return Quarter{index + 1}.first().plusDays(-1); }
    [[nodiscard]] QString iso() const;                                     // 2023-Q2, in files and JSON
    [[nodiscard]] static std::optional<Quarter> fromIso(QStringView text); // reads iso()
    friend constexpr auto operator<=>(Quarter, Quarter) = default;
};

/// How exactly a day is known. A year alone stands on the last day of that year, because only then has it surely come.
enum class Precision { Day, Month, Year };

} // namespace slateboard
