// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/entryedit.h"

#include "ui/widgets/moneyedit.h"

namespace slateboard {

EntryEdit::EntryEdit(const Formatter &formatter, Day day, QWidget *parent) :
    EchoEdit(parent), m_formatter(formatter), m_day(day)
{}

EchoEdit::Understood EntryEdit::understand()
{
    m_entry.reset();
    const QString text = typed().normalized(QString::NormalizationForm_KC).trimmed();
    if (text.isEmpty())
        return {};
    const bool isPlain = std::ranges::all_of(text, [](QChar c) { return c.isDigit() || c == u',' || c == u'.'; });
    const bool isBareShare = m_takesShares && isPlain && parseShare(text);
    if ((text.endsWith(u'%') && !text.startsWith(u'=')) || isBareShare) {
        const auto share = parseShare(text);
        if (!share)
            return {{}, tr("“%1” is no share between 0 and 100 percent.").arg(text.left(60))};
        m_entry = LineEntry{{}, share};
        return {isBareShare ? shareText(*share) : tr("of the net cost"), {}};
    }
    const auto money = parseEntryMoney(text, m_formatter.currency(), m_day, m_rates);
    if (!money)
        return {{}, money.error().sentence};
    if (money->amount < Money{})
        return {{}, tr("A budget cannot be below zero.")};
    m_entry = LineEntry{*money, {}};
    return {isPlain ? m_formatter.moneyShort(money->amount, 4) : m_formatter.moneyExact(money->amount), {}};
}

QString entryText(const BudgetLine &line, const Formatter &formatter)
{
    if (line.basis == LineBasis::Percent)
        return shareText(line.share);
    return line.entered ? enteredText(*line.entered) : editableMoney(line.amount, formatter);
}

} // namespace slateboard
