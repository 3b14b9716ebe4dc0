// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forecast/chancewords.h"

#include <QCoreApplication>

namespace slateboard::forecast {
namespace {

constexpr double leastSaid = 0.01;
constexpr double mostSaid = 0.99;
constexpr double likelyFrom = 0.7;
constexpr double unlikelyBelow = 0.3;

} // namespace

QString chanceText(double probability, const Formatter &formatter)
{
    if (probability < leastSaid)
        return QCoreApplication::translate("Forecast", "under %1").arg(formatter.percent(leastSaid));
    if (probability > mostSaid)
        return QCoreApplication::translate("Forecast", "over %1").arg(formatter.percent(mostSaid));
    return formatter.percent(probability);
}

Chance chanceOf(double probability)
{
    return probability >= likelyFrom ? Chance::Likely : probability < unlikelyBelow ? Chance::Unlikely : Chance::Open;
}

QString chanceWord(Chance chance)
{
    switch (chance) {
    case Chance::Likely: return QCoreApplication::translate("Forecast", "likely");
    case Chance::Open: return QCoreApplication::translate("Forecast", "open");
    case Chance::Unlikely: break;
    }
    return QCoreApplication::translate("Forecast", "unlikely");
}

} // namespace slateboard::forecast
