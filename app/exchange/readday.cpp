// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/cells.h"

#include <QCoreApplication>

#include <array>
#include <vector>

namespace slateboard::exchange {
namespace {

constexpr int firstYear = 1850;
constexpr int lastYear = 2199;
constexpr int firstReleaseYear = 1900;
constexpr int lastReleaseYear = 2100;

// A run of digits or letters, with what stands between it and the run before.
struct Token {
    QStringView text;
    QStringView gap;
    [[nodiscard]] bool isNumber() const { return text.front().isDigit(); }
    [[nodiscard]] int number() const { return text.size() <= 4 ? text.toInt() : 0; }
    [[nodiscard]] bool isYear() const { return isNumber() && text.size() == 4; }
    [[nodiscard]] bool isShort() const { return isNumber() && text.size() <= 2; }
    [[nodiscard]] bool isWord() const { return !isNumber(); }
};

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

std::vector<Token> tokensOf(QStringView text, QStringView &tail)
{
    std::vector<Token> tokens;
    qsizetype end = 0;
    qsizetype i = 0;
    while (i < text.size()) {
        const bool digit = isAsciiDigit(text[i]);
        if (!digit && !isAsciiLetter(text[i])) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < text.size() && (digit ? isAsciiDigit(text[i]) : isAsciiLetter(text[i])))
            ++i;
        tokens.push_back({text.mid(start, i - start), text.mid(end, start - end).trimmed()});
        end = i;
    }
    tail = text.mid(end).trimmed();
    return tokens;
}

int monthNumber(QStringView word)
{
    static constexpr std::array<QStringView, 12> names{u"january",   u"february", u"march",    u"april",
                                                       u"may",       u"june",     u"july",     u"august",
                                                       u"september", u"october",  u"november", u"december"};
    if (word.compare(QStringView(u"sept"), Qt::CaseInsensitive) == 0)
        return 9;
    for (size_t i = 0; i < names.size(); ++i) {
        if ((word.size() == 3 || word.size() == names[i].size()) && names[i].startsWith(word, Qt::CaseInsensitive))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

std::optional<DatedCell> dated(int year, int month, int day)
{
    if (!QDate::isValid(year, month, day))
        return std::nullopt;
    return DatedCell{Day(year, month, day), Precision::Day};
}

std::optional<DatedCell> datedMonth(int year, int month)
{
    if (year < 1 || month < 1 || month > 12)
        return std::nullopt;
    return DatedCell{Day(QDate(year, month, QDate(year, month, 1).daysInMonth())), Precision::Month};
}

std::optional<DatedCell> datedYear(int year)
{
    if (year < 1)
        return std::nullopt;
    return DatedCell{Day(year, 12, 31), Precision::Year};
}

bool isOneOf(QStringView gap, std::initializer_list<QStringView> allowed)
{
    return std::find(allowed.begin(), allowed.end(), gap) != allowed.end();
}

// 2023-03-31 and its kin: the same mark twice.
std::optional<DatedCell> readNumbers(const std::vector<Token> &t, QStringView tail)
{
    if (!t[0].isYear())
        return std::nullopt;
    const QStringView mark = t.size() > 1 ? t[1].gap : QStringView();
    const bool hangul = mark == u"년" || (t.size() == 1 && tail == u"년");
    if (t.size() == 1)
        return hangul || tail.isEmpty() ? datedYear(t[0].number()) : std::nullopt;
    const bool marked = isOneOf(mark, {u"-", u".", u"/"});
    if (!t[1].isShort() || (!hangul && !marked))
        return std::nullopt;
    const QStringView end = hangul ? (t.size() == 2 ? u"월" : u"일") : (mark == u"." && tail == u"." ? u"." : u"");
    if (tail != end)
        return std::nullopt;
    if (t.size() == 2)
        return datedMonth(t[0].number(), t[1].number());
    if (t.size() != 3 || !t[2].isShort() || t[2].gap != (hangul ? QStringView(u"월") : mark))
        return std::nullopt;
    return dated(t[0].number(), t[1].number(), t[2].number());
}

// Jun 12 1998, 12-Jun-1998, June 1998.
std::optional<DatedCell> readWithWord(const std::vector<Token> &t, QStringView tail)
{
    if (!tail.isEmpty() || t.size() < 2 || t.size() > 3 || !t.back().isYear())
        return std::nullopt;
    for (const Token &token : t) {
        if (!isOneOf(token.gap, {u"", u"-", u".", u",", u"/"}))
            return std::nullopt;
    }
    const int year = t.back().number();
    if (t[0].isWord() && t.size() == 2)
        return datedMonth(year, monthNumber(t[0].text));
    if (t.size() == 3 && t[0].isWord() && t[1].isShort())
        return dated(year, monthNumber(t[0].text), t[1].number());
    if (t.size() == 3 && t[0].isShort() && t[1].isWord())
        return dated(year, monthNumber(t[1].text), t[0].number());
    return std::nullopt;
}

// Spreadsheets put a time behind a day, mostly midnight: 2023-03-31 00:00:00, 2023-03-31T14:05.
QStringView withoutTime(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const qsizetype gap = colon < 0 ? -1 : std::max(text.lastIndexOf(u' ', colon), text.lastIndexOf(u'T', colon));
    if (gap < 8)
        return text;
    const auto parts = text.mid(gap + 1).split(u':');
    const bool isTime =
        parts.size() <= 3 && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
            return !part.isEmpty() && part.size() <= 2 && std::all_of(part.begin(), part.end(), isAsciiDigit);
        });
    const bool isSound = isTime && parts[0].toInt() < 24 && parts[1].toInt() < 60 && parts.back().toInt() < 60;
    return isSound ? text.left(gap).trimmed() : text;
}

bool isIso(const QString &text) // in form
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return false;
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isAsciiDigit(c) || c == u'-'; });
}

std::optional<DatedCell> tryDay(QStringView text)
{
    const QStringView bare = withoutTime(text.trimmed());
    if (bare.size() == 8 && std::all_of(bare.begin(), bare.end(), isAsciiDigit))
        return dated(bare.left(4).toInt(), bare.mid(4, 2).toInt(), bare.right(2).toInt());
    QStringView tail;
    const std::vector<Token> tokens = tokensOf(bare, tail);
    if (tokens.empty() || tokens.size() > 3 || !tokens[0].gap.isEmpty())
        return std::nullopt;
    const bool numbers = std::all_of(tokens.begin(), tokens.end(), [](const Token &token) { return token.isNumber(); });
    return numbers ? readNumbers(tokens, tail) : readWithWord(tokens, tail);
}

// In whatever year.
std::optional<DatedCell> anyDay(const QString &text)
{
    if (isIso(text)) { // as most are
        const QStringView view(text);
        if (const auto day = dated(view.left(4).toInt(), view.mid(5, 2).toInt(), view.right(2).toInt()))
            return day;
    }
    return tryDay(text.normalized(QString::NormalizationForm_KC));
}

QString whyNoDay(const QString &text, bool isDay)
{
    QString sentence;
    if (isDay) {
        sentence = QCoreApplication::translate("Import", "“%1” lies outside the years %2 to %3, the only ones that "
                                                         "Slateboard takes.")
                       .arg(text.left(60), QString::number(firstYear), QString::number(lastYear));
    } else if (text == QLatin1String(zeroDay)) {
        sentence = QCoreApplication::translate("Import", "“%1” is no day, but a zero that a spreadsheet shows as one.")
                       .arg(text);
    } else {
        sentence = QCoreApplication::translate("Import", "“%1” is not a day, a month or a year that Slateboard can "
                                                         "read.")
                       .arg(text.left(60));
    }
    return sentence;
}

bool isInReach(const DatedCell &found)
{
    return found.day.year() >= firstYear && found.day.year() <= lastYear;
}

} // namespace

Result<DatedCell> readDay(const QString &text)
{
    const auto found = anyDay(text);
    if (found && isInReach(*found))
        return *found;
    return failure(ErrorCode::Invalid, whyNoDay(text, found.has_value()));
}

Result<Day> readWholeDay(const QString &text)
{
    const auto found = readDay(text);
    if (!found)
        return tl::unexpected(found.error());
    if (found->precision == Precision::Day)
        return found->day;
    return failure(
        ErrorCode::Invalid,
        QCoreApplication::translate("Import", "“%1” does not tell the day, which is needed here.").arg(text.left(60)));
}

Result<DatedCell> readRelease(const QString &text)
{
    auto found = readDay(text);
    const bool isInReach = !found || (found->day.year() >= firstReleaseYear && found->day.year() <= lastReleaseYear);
    if (isInReach)
        return found;
    return failure(ErrorCode::Invalid,
                   QCoreApplication::translate("Import", "“%1” lies outside the years %2 to %3, "
                                                         "in which titles are released.")
                       .arg(text.left(60), QString::number(firstReleaseYear), QString::number(lastReleaseYear)));
}

Result<DatedCell> readLastDay(const QString &text)
{
    const auto found = anyDay(text);
    if (!found || found->day.year() <= lastYear)
        return readDay(text);
    return failure(ErrorCode::Invalid,
                   QCoreApplication::translate("Import", "“%1” lies beyond the year %2; leave the cell empty where "
                                                         "there is no end.")
                       .arg(text.left(60), QString::number(lastYear)));
}

} // namespace slateboard::exchange
