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

bool isBareNumber(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.isDigit() || c == u',' || c == u'.' || c == u'-'; });
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
        QStringLiteral(R"(^(\d{1,3}(?:,\d{3})*|\d{1,6})(?:\.0+)?\s*)"
                       R"((?:부작|부|회|화|편|분|episodes?|eps?\.?|minutes?|mins?\.?)?$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text.normalized(QString::NormalizationForm_KC).trimmed());
    const int count = match.captured(1).remove(QLatin1Char(',')).toInt();
    if (count <= 0) {
        return failure(
            ErrorCode::Invalid,
            QCoreApplication::translate("Import", "“%1” is not a whole number above zero.").arg(text.left(60)));
    }
    return count;
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
    const auto amount = parseMoney(bare ? text + unit : text, currency);
    if (amount && amount->minor < 0) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Import", "“%1” is below zero.").arg(text.left(60)));
    }
    if (amount && *amount > largestAmount) {
        return failure(
            ErrorCode::Invalid,
            QCoreApplication::translate("Import", "“%1” is more money than Slateboard can add up.").arg(text.left(60)));
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
    return isClean(text) ? text : cleaned(text);
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
