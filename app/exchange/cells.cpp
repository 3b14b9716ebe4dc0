// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/cells.h"

#include "app/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace slateboard::exchange {
namespace {

bool isClean(const QString &text)
{
    if (text.isEmpty())
        return true;
    if (text.front() == u' ' || text.back() == u' ')
        return false;
    QChar before;
    for (QChar c : text) {
        const char16_t u = c.unicode();
        const bool plain = (u >= 0x20 && u < 0x7F) || (u >= 0xAC00 && u <= 0xD7A3);
        if (!plain || (c == u' ' && before == u' '))
            return false;
        before = c;
    }
    return true;
}

// Format and control characters, and the fillers that have the category of a letter or a symbol.
bool showsNothing(QStringView text)
{
    static constexpr QStringView fillers = u"\u115F\u1160\u2800\u3164\uFFA0\u034F";
    return std::ranges::all_of(text, [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control ||
               fillers.contains(c) || (c >= QChar(0xFE00) && c <= QChar(0xFE0F)); // selectors of variants
    });
}

bool isBareNumber(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.isDigit() || c == u',' || c == u'.' || c == u'-'; });
}

// Whether the text is a number of so much money, of which there may be more than can be counted in minor units.
bool isBeyond(QString text, Money most, const Currency &currency)
{
    const auto number = readNumber(text.remove(QStringLiteral("원")).remove(currency.sign().trimmed()));
    return number && *number * static_cast<double>(currency.minorPerUnit()) > static_cast<double>(most.minor);
}

// Whether the words in an amount column's brackets name a currency other than the library's.
bool namesOtherCurrency(const QString &words, const Currency &currency)
{
    struct Mark {
        const char *mark;
        const char *code;
    };
    static constexpr std::array<Mark, 7> marks{
        {{"$", "USD"}, {"달러", "USD"}, {"₩", "KRW"}, {"원", "KRW"}, {"€", "EUR"}, {"¥", "JPY"}, {"엔", "JPY"}}};
    for (const Mark &mark : marks) {
        const QString text = QString::fromUtf8(mark.mark);
        if (words.contains(text) && currency.code != QLatin1String(mark.code) && !currency.sign().contains(text))
            return true;
    }
    static const QRegularExpression code(QStringLiteral(R"(\b[A-Z]{3}\b)"));
    for (auto matches = code.globalMatch(words); matches.hasNext();) {
        const QString found = matches.next().captured();
        if (Currency::isKnown(found) && found != currency.code)
            return true;
    }
    return false;
}

} // namespace

Result<int> readCount(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(\d{1,3}(?:,\d{3})+|\d+)(?:\.0+)?\s*)"
                       R"((?:부작|부|회|화|편|분|episodes?|eps?\.?|minutes?|mins?\.?)?$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text.normalized(QString::NormalizationForm_KC).trimmed());
    constexpr int most = 999'999;
    const double count = match.captured(1).remove(QLatin1Char(',')).toDouble();
    if (count > most) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Import", "“%1” is too many: the number may be at most %2.")
                           .arg(text.left(60), Formatter(Language::English, {}).number(most)));
    }
    if (count <= 0) {
        return failure(
            ErrorCode::Invalid,
            QCoreApplication::translate("Import", "“%1” is not a whole number above zero.").arg(text.left(60)));
    }
    return static_cast<int>(count);
}

Result<QString> amountUnit(const QString &header, const QString &file, const Currency &currency)
{
    static const QRegularExpression brackets(QStringLiteral(R"([(\[]([^)\]]*)[)\]])"));
    static const QRegularExpression prefix(QStringLiteral(R"(^(?:단위|unit|in)\s*:?\s*)"),
                                           QRegularExpression::CaseInsensitiveOption);
    const QString plain = header.normalized(QString::NormalizationForm_KC);
    for (auto matches = brackets.globalMatch(plain); matches.hasNext();) {
        QString words = matches.next().captured(1).trimmed().remove(prefix);
        if (namesOtherCurrency(words, currency)) {
            return failure(ErrorCode::Invalid,
                           QCoreApplication::translate(
                               "Import", "The column “%1” of “%2” is not in %3, the currency of the library.")
                               .arg(header.left(60), file, currency.code));
        }
        for (const QString &mark : {currency.sign().trimmed(), currency.code})
            words = words.remove(mark).trimmed();
        if (words.endsWith(QStringLiteral("ions"), Qt::CaseInsensitive) ||
            words.endsWith(QStringLiteral("thousands"), Qt::CaseInsensitive))
            words.chop(1);
        if (!words.isEmpty() && parseMoney(QLatin1Char('1') + words, currency))
            return words;
    }
    return QString();
}

Result<Money> readAmount(const QString &text, const QString &unit, const Currency &currency)
{
    const bool bare = !unit.isEmpty() && isBareNumber(text);
    const QString whole = bare ? text + unit : text;
    const auto amount = parseMoney(whole, currency);
    if (amount && amount->minor < 0) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Import", "“%1” is below zero.").arg(text.left(60)));
    }
    if (amount ? *amount > largestAmount : isBeyond(whole, largestAmount, currency)) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Import", "“%1” is too much: an amount may be at most %2.")
                           .arg(text.left(60), Formatter(Language::English, currency).moneyExact(largestAmount)));
    }
    return amount;
}

QStringList readTags(const QString &text)
{
    QStringList tags;
    qsizetype start = 0;
    for (qsizetype end = 0; end <= text.size(); ++end) {
        if (end < text.size() && !QStringView(u",;#").contains(text[end]))
            continue;
        const QString tag = tidied(text.mid(start, end - start).trimmed());
        start = end + 1;
        if (!tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

QString tidied(const QString &text)
{
    if (isClean(text))
        return text;
    QString clean = cleaned(text);
    return showsNothing(clean) ? QString() : clean;
}

QString tidiedLines(const QString &text)
{
    if (isClean(text))
        return text;
    static const QRegularExpression rowEnds(QStringLiteral(R"(\r\n|\r|\n)"));
    QStringList lines = text.split(rowEnds);
    for (QString &line : lines)
        line = tidied(line);
    return lines.join(QLatin1Char('\n')).trimmed();
}

} // namespace slateboard::exchange
