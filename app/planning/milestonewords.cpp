// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/milestonewords.h"

#include <QCoreApplication>

#include <cstdlib>

namespace slateboard::planning {
namespace {

QString sayOf(const char *text, qint64 count)
{
    return QCoreApplication::translate("Milestones", text, nullptr, static_cast<int>(count));
}

} // namespace

QString milestoneState(const MilestoneFigures &figures, Day asOf)
{
    if (figures.doneOn)
        return QStringLiteral("✓ ") + QCoreApplication::translate("Milestones", "done");
    if (!figures.awaited)
        return QStringLiteral("– ") + QCoreApplication::translate("Milestones", "no longer awaited");
    if (!figures.forecast)
        return QStringLiteral("– ") + QCoreApplication::translate("Milestones", "no day yet");
    const qint64 days = figures.forecast->daysSince(asOf);
    if (figures.late)
        return QStringLiteral("✕ ") + sayOf(QT_TRANSLATE_N_NOOP("Milestones", "%n day(s) late"), -days);
    if (days == 0)
        return QStringLiteral("● ") + QCoreApplication::translate("Milestones", "today");
    return QStringLiteral("○ ") + sayOf(QT_TRANSLATE_N_NOOP("Milestones", "in %n day(s)"), days);
}

QString slipText(std::optional<qint64> days, const Formatter &format)
{
    if (!days)
        return {};
    if (*days == 0)
        return QCoreApplication::translate("Milestones", "as approved");
    const QString sign = *days > 0 ? QStringLiteral("+") : QStringLiteral("−");
    //: %1 is a number of days with its sign, such as +12
    return QCoreApplication::translate("Milestones", "%1 d").arg(sign + format.number(std::abs(*days)));
}

QString followedText(std::optional<PhaseKind> phase, Edge edge, int offsetDays)
{
    if (!phase)
        return {};
    const bool isStart = edge == Edge::Start;
    const int days = std::abs(offsetDays);
    const char *text = nullptr;
    if (offsetDays == 0) {
        text = isStart ? QT_TRANSLATE_NOOP("Milestones", "on the first day of %1")
                       : QT_TRANSLATE_NOOP("Milestones", "on the last day of %1");
    } else if (offsetDays < 0) {
        text = isStart ? QT_TRANSLATE_N_NOOP("Milestones", "%n day(s) before the first day of %1")
                       : QT_TRANSLATE_N_NOOP("Milestones", "%n day(s) before the last day of %1");
    } else {
        text = isStart ? QT_TRANSLATE_N_NOOP("Milestones", "%n day(s) after the first day of %1")
                       : QT_TRANSLATE_N_NOOP("Milestones", "%n day(s) after the last day of %1");
    }
    return sayOf(text, days).arg(wordFor(*phase));
}

} // namespace slateboard::planning
