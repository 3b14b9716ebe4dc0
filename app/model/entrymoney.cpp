// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/entrymoney.h"

#include "app/base/arithmetic.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace slateboard {
namespace {

Error refused(const QString &sentence)
{
    return {ErrorCode::Invalid, sentence, {}};
}

QString said(const char *text)
{
    return QCoreApplication::translate("Money", text);
}

struct CurrencyMark {
    QString mark;
    const char *code;
};

// What stands for a currency beside an amount; longer marks first, so that NT$ is not read as dollars.
const std::array<CurrencyMark, 24> &currencyMarks()
{
    static const std::array<CurrencyMark, 24> marks{{
        {QStringLiteral("미국 달러"), "USD"}, {QStringLiteral("파운드"), "GBP"}, {QStringLiteral("달러"), "USD"},
        {QStringLiteral("유로"), "EUR"},      {QStringLiteral("위안"), "CNY"},   {QStringLiteral("엔화"), "JPY"},
        {QStringLiteral("엔"), "JPY"},        {QStringLiteral("원"), "KRW"},     {QStringLiteral("US$"), "USD"},
        {QStringLiteral("CN¥"), "CNY"},       {QStringLiteral("NT$"), "TWD"},    {QStringLiteral("HK$"), "HKD"},
        {QStringLiteral("S$"), "SGD"},        {QStringLiteral("C$"), "CAD"},     {QStringLiteral("A$"), "AUD"},
        {QStringLiteral("$"), "USD"},         {QStringLiteral("€"), "EUR"},      {QStringLiteral("¥"), "JPY"},
        {QStringLiteral("£"), "GBP"},         {QStringLiteral("₩"), "KRW"},      {QStringLiteral("฿"), "THB"},
        {QStringLiteral("₫"), "VND"},         {QStringLiteral("₹"), "INR"},      {QStringLiteral("元"), "CNY"},
    }};
    return marks;
}

// Takes a currency's code or mark off one end of the text, and the sign before it stays.
std::optional<Currency> takeCurrency(QString &text)
{
    static const QRegularExpression code(QStringLiteral("^([-\u2212(=]*)\\s*([A-Za-z]{3})(?![A-Za-z])\\s*"));
    static const QRegularExpression codeAtEnd(QStringLiteral("(?<![A-Za-z])([A-Za-z]{3})(\\)?)$"));
    if (const auto match = code.match(text); match.hasMatch() && Currency::isKnown(match.captured(2).toUpper())) {
        text = match.captured(1) + text.mid(match.capturedLength());
        return Currency{match.captured(2).toUpper()};
    }
    if (const auto match = codeAtEnd.match(text); match.hasMatch() && Currency::isKnown(match.captured(1).toUpper())) {
        text = text.left(match.capturedStart()).trimmed() + match.captured(2);
        return Currency{match.captured(1).toUpper()};
    }
    for (const CurrencyMark &mark : currencyMarks()) {
        const QString form = mark.mark.normalized(QString::NormalizationForm_KC);
        const qsizetype at = text.indexOf(form);
        if (at < 0)
            continue;
        text.remove(at, form.size());
        text = text.simplified();
        return Currency{QString::fromLatin1(mark.code)};
    }
    return std::nullopt;
}

struct Rate {
    std::optional<qint64> rate;
    std::optional<Day> day;
};

// What stands behind the @: a rate, a day after it if one is named.
Result<Rate> readRate(const QString &behind)
{
    static const QRegularExpression shape(QStringLiteral("^(\\S+)(?:\\s+\\(?(\\d{4}-\\d{2}-\\d{2})\\)?)?$"));
    const auto match = shape.match(behind.trimmed());
    Rate rate;
    rate.rate = match.hasMatch() ? parseRate(match.captured(1)) : std::nullopt;
    if (!rate.rate)
        return tl::unexpected(refused(said(QT_TRANSLATE_NOOP("Money", "“%1” is no rate: write @1384.5, or "
                                                                      "@1384.5 2023-03-01 with the day of the rate."))
                                          .arg(behind.trimmed().left(60))));
    if (!match.captured(2).isEmpty()) {
        rate.day = Day::fromIso(match.captured(2));
        if (!rate.day)
            return tl::unexpected(refused(said(QT_TRANSLATE_NOOP("Money", "“%1” is no day.")).arg(match.captured(2))));
    }
    return rate;
}

Error noRate(const Currency &currency)
{
    return refused(said(QT_TRANSLATE_NOOP("Money", "What one %1 costs is not known: write the rate behind the amount, "
                                                   "such as @1384.5."))
                       .arg(currency.code));
}

} // namespace

Result<EntryMoney> parseEntryMoney(const QString &text, const Currency &library, Day day, const QList<KnownRate> &rates)
{
    const QString plain = text.normalized(QString::NormalizationForm_KC).simplified();
    const qsizetype at = plain.indexOf(u'@');
    QString number = (at < 0 ? plain : plain.left(at)).trimmed();
    const auto currency = takeCurrency(number);
    if (!currency || *currency == library) {
        if (at >= 0)
            return tl::unexpected(refused(
                said(QT_TRANSLATE_NOOP("Money", "A rate belongs to an amount in another currency, such as %1 12,000 "
                                                "@1384.5."))
                    .arg(library.code == QLatin1String("USD") ? QStringLiteral("EUR") : QStringLiteral("USD"))));
        return parseAmount(text, library).map([](Money money) { return EntryMoney{money, {}}; });
    }
    const auto amount = parseAmount(number, *currency);
    if (!amount)
        return tl::unexpected(amount.error());
    EnteredAmount entered;
    entered.amount = *amount;
    entered.currency = *currency;
    entered.day = day;
    if (at >= 0) {
        const auto rate = readRate(plain.mid(at + 1));
        if (!rate)
            return tl::unexpected(rate.error());
        entered.rate = *rate->rate;
        entered.day = rate->day.value_or(day);
    } else {
        const auto known = std::ranges::find(rates, currency->code, &KnownRate::currency);
        if (known == rates.end())
            return tl::unexpected(noRate(*currency));
        entered.rate = known->rate;
        entered.day = known->day;
    }
    const Money money = entered.inCurrency(library);
    if (money > largestAmount || money < -largestAmount || entered.amount > largestAmount ||
        entered.amount < -largestAmount)
        return tl::unexpected(refused(said(QT_TRANSLATE_NOOP("Money", "“%1” is more than anything costs.")).arg(text)));
    return EntryMoney{money, entered};
}

QString enteredText(const EnteredAmount &entered)
{
    // The amount as moneyExact() writes it, the code instead of the sign.
    QString amount = Formatter(Language::English, entered.currency).moneyExact(entered.amount);
    amount.remove(entered.currency.sign());
    const QString noCents = u'.' + QString(entered.currency.digits(), u'0');
    if (entered.currency.digits() > 0 && amount.endsWith(noCents))
        amount.chop(noCents.size());
    return QStringLiteral("%1 %2 @%3 %4").arg(entered.currency.code, amount, rateText(entered.rate), entered.day.iso());
}

} // namespace slateboard
