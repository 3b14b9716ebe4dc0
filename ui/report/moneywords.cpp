// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/moneywords.h"

#include "ui/report/translated.h"

#include <algorithm>

namespace slateboard {
namespace {

using planning::CapUse;

QString verdictOf(const CapUse &use, const Formatter &format)
{
    const Money headroom = use.headroom();
    const bool isOver = headroom.minor < 0;
    const QString amount = format.moneyShort(isOver ? -headroom : headroom);
    if (use.hoped == Money{})
        return (isOver ? translated(QT_TRANSLATE_NOOP("Report", "%1 over the cap"))
                       : translated(QT_TRANSLATE_NOOP("Report", "headroom %1")))
            .arg(amount);
    return (isOver ? translated(QT_TRANSLATE_NOOP("Report", "%1 over the cap, hoped %2"))
                   : translated(QT_TRANSLATE_NOOP("Report", "headroom %1, hoped %2")))
        .arg(amount, format.moneyShort(use.hoped));
}

void setProgramme(MoneyWords &words, const Library &library, const CapUse &use, const Cap &cap, const Formatter &format)
{
    words.name = (use.byOthers == Money{} ? translated(QT_TRANSLATE_NOOP("Report", "Firm demand, %1"))
                                          : translated(QT_TRANSLATE_NOOP("Report", "Own demand, %1")))
                     .arg(planning::capName(library, cap, format.language()));
    words.value = format.moneyShort(use.firm);
    words.limit = QStringLiteral("/ ") + format.moneyShort(use.limit);
    words.verdict = verdictOf(use, format);
    const Money headroom = use.headroom();
    words.left = (headroom.minor < 0 ? translated(QT_TRANSLATE_NOOP("Report", "%1 over the cap"))
                                     : translated(QT_TRANSLATE_NOOP("Report", "%1 left")))
                     .arg(format.moneyShort(headroom.minor < 0 ? -headroom : headroom));
    if (use.hoped != Money{})
        words.hoped = translated(QT_TRANSLATE_NOOP("Report", "%1 more is hoped for")).arg(format.moneyShort(use.hoped));
    words.isOver = use.headroom().minor < 0;
    if (use.limit.minor > 0) {
        const auto limit = static_cast<double>(use.limit.minor);
        words.firmShare = static_cast<double>(use.firm.minor) / limit;
        words.hopedShare = static_cast<double>(use.hoped.minor) / limit;
    }
}

} // namespace

QString efcExplained()
{
    return translated(
        QT_TRANSLATE_NOOP("Report", "EFC is the estimated final cost: actual + open commitments + to complete."));
}

MoneyWords moneyWords(const Library &library, const planning::MoneyFigures &money, const Formatter &format)
{
    MoneyWords words;
    words.name = translated(QT_TRANSLATE_NOOP("Report", "Money: EFC of all titles"));
    words.value = format.moneyShort(money.efc());
    words.verdict = translated(QT_TRANSLATE_NOOP("Report", "No programme cap is set."));
    words.left = words.verdict;
    words.totals =
        translated(QT_TRANSLATE_NOOP("Report", "EFC %1, actual %2, committed %3"))
            .arg(format.moneyShort(money.efc()), format.moneyShort(money.actual), format.moneyShort(money.committed));
    for (const CapUse &use : money.caps) {
        const Cap *cap = findRow(library.caps, use.cap);
        if (cap != nullptr && cap->scope == CapScope::Programme) {
            setProgramme(words, library, use, *cap, format);
            break;
        }
    }
    return words;
}

} // namespace slateboard
