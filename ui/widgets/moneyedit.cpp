// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/moneyedit.h"

#include "app/base/arithmetic.h"

#include <algorithm>

namespace slateboard {

QString editableMoney(Money money, const Formatter &formatter)
{
    QString text = formatter.moneyExact(money);
    text.remove(formatter.currency().sign());
    const QString noCents = QLatin1Char('.') + QString(formatter.currency().digits(), QLatin1Char('0'));
    if (formatter.currency().digits() > 0 && text.endsWith(noCents))
        text.chop(noCents.size());
    return text;
}

MoneyEdit::MoneyEdit(const Formatter &formatter, QWidget *parent) : EchoEdit(parent), m_formatter(formatter)
{
    setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0,000,000,000  ₩0,000,000,000")));
}

void MoneyEdit::setMoney(std::optional<Money> money)
{
    setText(money ? editableMoney(*money, m_formatter) : QString());
}

void MoneyEdit::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    understandAgain();
}

EchoEdit::Understood MoneyEdit::understand()
{
    m_money.reset();
    const QString text = typed().trimmed();
    if (text.isEmpty())
        return {};
    const auto money = parseAmount(text, m_formatter.currency());
    if (!money)
        return {{}, money.error().sentence};
    m_money = *money;
    // Digits are told in short, words such as 12억 and sums in digits: each is the check on the other.
    const bool hasUnit = isReckoned(text) || std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
    return {hasUnit ? m_formatter.moneyExact(*money) : m_formatter.moneyShort(*money, 4), {}};
}

} // namespace slateboard
