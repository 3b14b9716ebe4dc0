// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/xlsxformats.h"

#include "app/exchange/cells.h"

#include <QDate>
#include <QHash>
#include <QLocale>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace slateboard::exchange {
namespace {

constexpr size_t mostStyles = 100'000; // a spreadsheet allows 65,490

// Formats that files name by number alone (ECMA-376 part 1, 18.8.30), those of Korean and Japanese among them.
NumberShape builtInShape(int id)
{
    if (id == 9 || id == 10)
        return NumberShape::Percent;
    if (id == 17)
        return NumberShape::Month;
    if (id == 22)
        return NumberShape::DayAndTime;
    if ((id >= 18 && id <= 21) || id == 32 || id == 33 || (id >= 45 && id <= 47))
        return NumberShape::Time;
    if ((id >= 14 && id <= 16) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return NumberShape::Day;
    return NumberShape::Plain;
}

constexpr qint64 daysBefore1900 = -25569; // 1899-12-30, from 1970-01-01
constexpr double lastSerial = 2'958'465;  // 9999-12-31
constexpr int daysFrom1900To1904 = 1462;
constexpr int secondsADay = 24 * 60 * 60;
constexpr qsizetype digitsShown = 15;

QByteArray plainNumber(double value)
{
    QByteArray text = QByteArray::number(value, 'g', 15);
    if (text.contains('e'))
        text = QByteArray::number(text.toDouble(), 'f', QLocale::FloatingPointShortest);
    return text;
}

QByteArray timeText(int seconds)
{
    const auto two = [](int number) { return QByteArray::number(number).rightJustified(2, '0'); };
    const QByteArray minutes = two(seconds / 3600) + ':' + two(seconds / 60 % 60);
    return seconds % 60 == 0 ? minutes : minutes + ':' + two(seconds % 60);
}

// Days before March 1900 count from the 31st of December, because 1900 is taken for a leap year; 60 is its 29th of
// February, and 0 no day at all.
QByteArray dayText(double serial, NumberShape shape, bool is1904)
{
    auto day = static_cast<qint64>(std::floor(serial));
    auto seconds = static_cast<int>(std::lround((serial - std::floor(serial)) * secondsADay));
    if (seconds == secondsADay) {
        seconds = 0;
        ++day;
    }
    if (is1904)
        day += daysFrom1900To1904;
    else if (day == 0)
        return zeroDay;
    else if (day == 60)
        return "1900-02-29";
    else if (day < 60)
        ++day;
    constexpr qint64 julianOf1970 = 2440588;
    QByteArray text = QDate::fromJulianDay(julianOf1970 + daysBefore1900 + day).toString(Qt::ISODate).toLatin1();
    if (shape == NumberShape::Month)
        text.chop(3);
    if (shape == NumberShape::Year)
        text.truncate(4);
    if (shape == NumberShape::DayAndTime && seconds > 0)
        text += ' ' + timeText(seconds);
    return text;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// However long: ids are such numbers.
bool isWhole(QByteArrayView number)
{
    constexpr qsizetype most = 100;
    const QByteArrayView digits = number.startsWith('-') ? number.sliced(1) : number;
    return !digits.isEmpty() && digits.size() <= most && std::ranges::all_of(digits, isDigit);
}

bool isPlainDigits(QByteArrayView number)
{
    const QByteArrayView digits = number.startsWith('-') ? number.sliced(1) : number;
    if (digits.isEmpty() || digits.size() > digitsShown || digits.front() == '.' || digits.back() == '.')
        return false;
    return std::ranges::all_of(digits, [](char c) { return isDigit(c) || c == '.'; }) &&
           std::ranges::count(digits, '.') <= 1;
}

// The format code without what it shows literally; the marks of elapsed time stay.
QString withoutLiterals(QStringView code)
{
    QString rest;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) { // what follows is for negative numbers
        const QChar c = code[i].toLower();
        if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            const QStringView inside = end < 0 ? QStringView() : code.mid(i + 1, end - i - 1);
            if (c == u'[' && !inside.isEmpty() &&
                std::ranges::all_of(inside, [](QChar mark) { return QStringView(u"hmsHMS").contains(mark); }))
                rest += u'h';
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            rest += c;
        }
    }
    return rest;
}

} // namespace

NumberShape shapeOf(QStringView formatCode)
{
    const QString marks = withoutLiterals(formatCode);
    if (marks.contains(u"general") || marks.contains(u'#') || marks.contains(u'?'))
        return marks.contains(u'%') ? NumberShape::Percent : NumberShape::Plain;
    const bool hasTime = marks.contains(u'h') || marks.contains(u's');
    const bool hasYear = marks.contains(u'y') || marks.contains(u'e'); // e: years of an era
    const bool hasDay = marks.contains(u'd');
    if (hasDay)
        return hasTime ? NumberShape::DayAndTime : NumberShape::Day;
    if (hasYear && !marks.contains(u'0'))
        return marks.contains(u'm') ? NumberShape::Month : NumberShape::Year;
    if (hasTime)
        return NumberShape::Time;
    return marks.contains(u'%') ? NumberShape::Percent : NumberShape::Plain;
}

QByteArray numberText(QByteArrayView number, NumberShape shape, bool is1904)
{
    if (shape == NumberShape::Plain && (isWhole(number) || isPlainDigits(number)))
        return number.toByteArray();
    bool isNumber = false;
    const double value = number.toByteArray().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return number.toByteArray();
    switch (shape) {
    case NumberShape::Plain: return plainNumber(value);
    case NumberShape::Percent: return plainNumber(value * 100) + '%';
    case NumberShape::Time:
        if (value >= 0 && value < 1)
            return timeText(static_cast<int>(std::lround(value * secondsADay)) % secondsADay);
        break;
    case NumberShape::Day:
    case NumberShape::Month:
    case NumberShape::Year:
    case NumberShape::DayAndTime:
        if (value >= 0 && value <= lastSerial - (is1904 ? daysFrom1900To1904 : 0))
            return dayText(value, shape, is1904);
        break;
    }
    return plainNumber(value); // a spreadsheet shows ### for it
}

bool hasLostDigits(QByteArrayView number)
{
    constexpr double firstLong = 1e15;
    if (std::abs(number.toByteArray().toDouble()) < firstLong)
        return false;
    QByteArray digits = number.toByteArray().toLower();
    digits.truncate(digits.indexOf('e') < 0 ? digits.size() : digits.indexOf('e'));
    digits.removeIf([](char c) { return !isDigit(c); });
    while (digits.endsWith('0'))
        digits.chop(1);
    return isWhole(number) ? digits.size() == digitsShown : digits.size() >= digitsShown;
}

Result<void> XlsxFormats::read(XlsxPackage &package, const QString &part)
{
    QHash<int, NumberShape> own;
    return package.read(part, [&](QXmlStreamReader &xml) -> Result<void> {
        bool inCells = false; // <xf> stands in <cellStyleXfs> too
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (xml.name() == u"cellXfs")
                inCells = token == QXmlStreamReader::StartElement;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"numFmt") {
                const auto attributes = xml.attributes();
                own.insert(attributes.value(QLatin1String("numFmtId")).toInt(),
                           shapeOf(attributes.value(QLatin1String("formatCode"))));
            } else if (inCells && xml.name() == u"xf") {
                const int id = xml.attributes().value(QLatin1String("numFmtId")).toInt();
                m_shapes.push_back(own.contains(id) ? own.value(id) : builtInShape(id));
            }
            if (m_shapes.size() > mostStyles || static_cast<size_t>(own.size()) > mostStyles)
                return package.tooLarge();
        }
        return {};
    });
}

} // namespace slateboard::exchange
