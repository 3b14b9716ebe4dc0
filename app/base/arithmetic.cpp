// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/arithmetic.h"

#include "app/base/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <limits>
#include <optional>

namespace slateboard {
namespace {

__extension__ using Wide = __int128;

constexpr int deepest = 50; // parentheses in parentheses

// A number of whole units of the currency, as a fraction in its lowest terms; the denominator is above zero.
struct Fraction {
    Wide above = 0;
    Wide below = 1;
};
using Worked = std::optional<Fraction>; // nothing: it makes no sense, or does not fit

Worked lowest(Wide above, Wide below)
{
    if (below == 0)
        return std::nullopt;
    if (below < 0) {
        above = -above;
        below = -below;
    }
    Wide divisor = above < 0 ? -above : above;
    for (Wide rest = below; rest != 0;)
        divisor = std::exchange(rest, divisor % rest);
    return Fraction{above / divisor, below / divisor};
}

Worked product(const Fraction &a, const Fraction &b)
{
    Wide above = 0;
    Wide below = 0;
    if (__builtin_mul_overflow(a.above, b.above, &above) || __builtin_mul_overflow(a.below, b.below, &below))
        return std::nullopt;
    return lowest(above, below);
}

Worked sum(const Fraction &a, const Fraction &b)
{
    Wide left = 0;
    Wide right = 0;
    Wide above = 0;
    Wide below = 0;
    if (__builtin_mul_overflow(a.above, b.below, &left) || __builtin_mul_overflow(b.above, a.below, &right) ||
        __builtin_add_overflow(left, right, &above) || __builtin_mul_overflow(a.below, b.below, &below))
        return std::nullopt;
    return lowest(above, below);
}

// Reads a sum from left to right; each function takes what it understands off the front.
class Reckoner {
public:
    Reckoner(QString text, const Currency &currency) : m_rest(std::move(text)), m_currency(currency) {}

    [[nodiscard]] Worked whole()
    {
        const Worked value = terms();
        return m_rest.isEmpty() ? value : std::nullopt;
    }

private:
    bool take(const QString &marks, QChar *taken = nullptr)
    {
        m_rest = m_rest.trimmed();
        if (m_rest.isEmpty() || !marks.contains(m_rest.front()))
            return false;
        if (taken)
            *taken = m_rest.front();
        m_rest = m_rest.mid(1).trimmed();
        return true;
    }

    Worked terms()
    {
        Worked value = factors();
        for (QChar sign; value && take(QStringLiteral("+-"), &sign);) {
            const Worked next = factors();
            value = next ? sum(*value, {sign == u'-' ? -next->above : next->above, next->below}) : std::nullopt;
        }
        return value;
    }

    Worked factors()
    {
        Worked value = factor();
        for (QChar sign; value && take(QStringLiteral("*/"), &sign);) {
            const Worked next = factor();
            if (!next)
                return std::nullopt;
            const Worked times = sign == u'*' ? next : lowest(next->below, next->above);
            value = times ? product(*value, *times) : std::nullopt;
        }
        return value;
    }

    Worked factor()
    {
        if (++m_depth > deepest)
            return std::nullopt;
        Worked value;
        if (QChar sign; take(QStringLiteral("+-"), &sign)) {
            value = factor();
            if (value && sign == u'-')
                value->above = -value->above;
        } else if (take(QStringLiteral("("))) {
            value = terms();
            if (!take(QStringLiteral(")")))
                value.reset();
        } else {
            value = number();
        }
        while (value && take(QStringLiteral("%")))
            value = product(*value, {1, 100});
        --m_depth;
        return value;
    }

    // Without a unit a number may have any decimals: it may be a factor. With one it is an amount. No more than 18
    // digits, and as many groups as hold them: what is longer fits no amount.
    Worked number()
    {
        static const QRegularExpression run(QStringLiteral("^[^-+*/()%]+"));
        static const QRegularExpression plain(
            QStringLiteral("^(\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,18})(?:\\.(\\d{1,12}))?$"));
        const QString text = run.match(m_rest).captured().trimmed();
        m_rest = m_rest.mid(run.match(m_rest).capturedLength());
        if (const auto match = plain.match(text); match.hasMatch()) {
            Wide above = match.captured(1).remove(u',').toLongLong();
            Wide below = 1;
            for (const QChar digit : match.captured(2)) {
                above = above * 10 + digit.digitValue();
                below *= 10;
            }
            return lowest(above, below);
        }
        const auto money = parseMoney(text, m_currency);
        return money ? lowest(money->minor, m_currency.minorPerUnit()) : std::nullopt;
    }

    QString m_rest;
    const Currency &m_currency;
    int m_depth = 0;
};

// What stands behind the =, with one sign for each kind of reckoning.
QString normalized(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    plain.replace(QChar(0x2212), u'-').replace(QChar(0x00d7), u'*').replace(QChar(0x00f7), u'/');
    return plain;
}

std::optional<Money> rounded(const Fraction &value, const Currency &currency)
{
    Wide minor = 0;
    if (__builtin_mul_overflow(value.above, Wide(currency.minorPerUnit()), &minor))
        return std::nullopt;
    const Wide half = minor < 0 ? -value.below / 2 : value.below / 2;
    if (__builtin_add_overflow(minor, half, &minor))
        return std::nullopt;
    minor /= value.below;
    if (minor > std::numeric_limits<qint64>::max() || minor < -std::numeric_limits<qint64>::max())
        return std::nullopt;
    return Money{static_cast<qint64>(minor)};
}

} // namespace

bool isReckoned(const QString &text)
{
    return normalized(text).startsWith(u'=');
}

Result<Money> parseAmount(const QString &text, const Currency &currency)
{
    if (!isReckoned(text))
        return parseMoney(text, currency);
    const Worked value = Reckoner(normalized(text).mid(1), currency).whole();
    const auto amount = value ? rounded(*value, currency) : std::nullopt;
    if (!amount) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Money", "“%1” cannot be worked out.").arg(text.left(60)));
    }
    return *amount;
}

} // namespace slateboard
