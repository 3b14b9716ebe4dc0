// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/outlookwords.h"

#include "app/forecast/chancewords.h"
#include "ui/report/translated.h"

namespace slateboard {

QStringList outlookSentences(const forecast::GoalForecast &outlook, const Formatter &format)
{
    if (!outlook.probability)
        return {forecast::refusalSentence(outlook, format)};
    //: %1 is a chance such as 31%, %2 the deadline, %3 "likely" or "unlikely"
    const QString likely = translated(QT_TRANSLATE_NOOP("Report", "%1 chance by %2: %3"))
                               .arg(forecast::chanceText(*outlook.probability, format), format.day(outlook.deadline),
                                    forecast::chanceWord(forecast::chanceOf(*outlook.probability)));
    const auto by = [&](const std::optional<Day> &day) {
        return day ? format.day(*day)
                   : translated(QT_TRANSLATE_NOOP("Report", "after %1")).arg(format.day(outlook.horizon));
    };
    //: %1 and %2 are days
    return {likely,
            translated(QT_TRANSLATE_NOOP("Report", "50% sure by %1, 85% by %2")).arg(by(outlook.p50), by(outlook.p85))};
}

QStringList paceSentences(const planning::GoalFigures &goal, const Formatter &format)
{
    QStringList sentences;
    if (goal.paceNeeded && goal.value < goal.goal.target)
        sentences
            << translated(QT_TRANSLATE_NOOP("Report", "%1 a month needed")).arg(format.decimal(*goal.paceNeeded, 1));
    if (!goal.paceHad6)
        return sentences;
    const QString six = format.decimal(*goal.paceHad6, 1);
    sentences << (goal.paceHad12 ? translated(QT_TRANSLATE_NOOP("Report", "had %1 (6 months), %2 (12 months)"))
                                       .arg(six, format.decimal(*goal.paceHad12, 1))
                                 : translated(QT_TRANSLATE_NOOP("Report", "had %1 (6 months)")).arg(six));
    return sentences;
}

QString aheadText(int months)
{
    return months == 0 ? translated(QT_TRANSLATE_NOOP("Report", "All together")) : QString::number(months);
}

} // namespace slateboard
