// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/outcells.h"

namespace slateboard {

exchange::Cell outMoney(Money money, const Currency &currency)
{
    const qint64 factor = currency.minorPerUnit();
    QString number = QString::number(std::abs(money.minor) / factor);
    if (currency.digits() > 0)
        number += u'.' + QString::number(std::abs(money.minor) % factor).rightJustified(currency.digits(), u'0');
    return {money.minor < 0 ? u'-' + number : number, exchange::CellKind::Money};
}

} // namespace slateboard
