// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timeline/timelinewords.h"

#include "ui/pages/timeline/timelinetext.h"

#include <algorithm>

namespace slateboard {
namespace {

using planning::TimelineDay;
using planning::TimelineRow;

QString partName(const TimelineData &data, const TimelinePlace &place, Language language)
{
    switch (place.part) {
    case TimelinePart::Title: break;
    case TimelinePart::Phase: return wordFor(place.phase);
    case TimelinePart::Greenlight: return timelineText(QT_TRANSLATE_NOOP("Timeline", "Greenlight"));
    case TimelinePart::Delivery: return timelineText(QT_TRANSLATE_NOOP("Timeline", "Delivery"));
    case TimelinePart::Release: return timelineText(QT_TRANSLATE_NOOP("Timeline", "Release"));
    case TimelinePart::Window: {
        const QString name = planning::windowName(data.library, ReleaseWindowId{place.row});
        return timelineText(QT_TRANSLATE_NOOP("Timeline", "Window, %1")).arg(name);
    }
    case TimelinePart::Milestone: {
        const Milestone *milestone = findRow(data.library.milestones, MilestoneId{place.row});
        return milestone ? milestone->name(language) : QString();
    }
    }
    const Title *title = findRow(data.library.titles, place.title);
    return title ? title->name(language) : QString();
}

// Whether the days are done with or still planned; nothing of phases and windows, which may be both.
QString standing(const TimelineRow &row, const TimelinePlace &place)
{
    const auto said = [](bool isFact) {
        return isFact ? QString() : QLatin1Char(' ') + timelineText(QT_TRANSLATE_NOOP("Timeline", "(planned)"));
    };
    switch (place.part) {
    case TimelinePart::Greenlight: return said(row.greenlight->isFact);
    case TimelinePart::Delivery: return said(row.delivery->isFact);
    case TimelinePart::Release: return said(row.release->isFact);
    case TimelinePart::Milestone: {
        const auto found =
            std::ranges::find(row.milestones, MilestoneId{place.row}, &planning::MilestoneFigures::milestone);
        if (found->late)
            return QLatin1Char(' ') + timelineText(QT_TRANSLATE_NOOP("Timeline", "(late)"));
        return said(found->doneOn.has_value());
    }
    case TimelinePart::Title:
    case TimelinePart::Phase:
    case TimelinePart::Window: break;
    }
    return {};
}

Precision precisionOf(const TimelineRow &row, TimelinePart part)
{
    const auto &day = part == TimelinePart::Greenlight ? row.greenlight
                      : part == TimelinePart::Delivery ? row.delivery
                                                       : row.release;
    const bool isGate =
        part == TimelinePart::Greenlight || part == TimelinePart::Delivery || part == TimelinePart::Release;
    return isGate && day ? day->precision : Precision::Day;
}

bool isOpenEnded(const TimelineRow &row, const TimelinePlace &place)
{
    return place.part == TimelinePart::Window && std::ranges::any_of(row.windows, [&](const auto &window) {
               return window.window.value == place.row && !window.end;
           });
}

QString shiftSpoken(const planning::PhaseDays &before, const planning::PhaseDays &now)
{
    const qint64 start = now.start.daysSince(before.start);
    const qint64 end = now.end.daysSince(before.end);
    const qint64 by = start != 0 ? start : end;
    if (by == 0)
        return timelineText(QT_TRANSLATE_NOOP("Timeline", "as it was"));
    const int days = static_cast<int>(std::abs(by));
    return by > 0 ? QCoreApplication::translate("Timeline", "%n day(s) later", nullptr, days)
                  : QCoreApplication::translate("Timeline", "%n day(s) earlier", nullptr, days);
}

GestureNote moneyNote(const Library &library, const planning::QuarterMoney &quarter, const Formatter &format)
{
    const bool isOver = *quarter.headroom < Money{};
    const QString text =
        isOver ? timelineText(QT_TRANSLATE_NOOP("Timeline", "%1 is over %3 by %2, with this title as firm"))
               : timelineText(QT_TRANSLATE_NOOP("Timeline", "Least headroom: %2 in %1 (%3), with this title as firm"));
    const Cap *cap = findRow(library.caps, quarter.tightest);
    return {text.arg(format.quarter(quarter.quarter),
                     format.moneyShort(isOver ? -*quarter.headroom : *quarter.headroom),
                     cap ? planning::capName(library, *cap, format.language()) : QString()),
            isOver};
}

QString heldSpoken(const TimelineData &data, const PhaseLink &link, Language language)
{
    const QString leader = link.afterTitle == link.title
                               ? wordFor(link.afterPhase)
                               : phaseSpoken(data.library, {link.afterTitle, link.afterPhase}, language);
    //: %1 is a phase, perhaps of another title
    return timelineText(QT_TRANSLATE_NOOP("Timeline", "Held: it begins only after “%1”")).arg(leader);
}

} // namespace

QString phaseSpoken(const Library &library, const planning::PhaseKey &phase, Language language)
{
    const Title *title = findRow(library.titles, phase.title);
    //: %1 is a title, %2 a phase
    return timelineText(QT_TRANSLATE_NOOP("Timeline", "%1, %2"))
        .arg(title ? title->name(language) : QString(), wordFor(phase.kind));
}

QString placeSpoken(const TimelineData &data, const TimelineRow &row, const TimelinePlace &place,
                    const Formatter &format)
{
    const auto days = daysOf(row, place);
    const QString name = partName(data, place, format.language());
    if (!days)
        return timelineText(QT_TRANSLATE_NOOP("Timeline", "%1: no dates yet")).arg(name);
    if (isOpenEnded(row, place))
        return timelineText(QT_TRANSLATE_NOOP("Timeline", "%1: from %2")).arg(name, format.day(days->start));
    const bool isDay =
        place.part != TimelinePart::Title && place.part != TimelinePart::Phase && place.part != TimelinePart::Window;
    const QString said = isDay
                             ? QStringLiteral("%1: %2").arg(name, format.day(days->start, precisionOf(row, place.part)))
                             : timelineText(QT_TRANSLATE_NOOP("Timeline", "%1: %2 to %3"))
                                   .arg(name, format.day(days->start), format.day(days->end));
    return said + standing(row, place);
}

QString lapseSpoken(const TimelineData &data, const TimelineRow &row, const Formatter &format)
{
    const planning::TimelineRight *right = missedRight(row);
    if (!right)
        return {};
    const auto position = data.library.ips.rowOf(right->ip);
    const QString ip = position ? data.library.ips.text(*position, IpChunk::TitleText) : QString();
    const int days = static_cast<int>(neededUntil(row, right->need)->daysSince(right->lastDay));
    const QString text =
        right->need == planning::RightsNeed::Exercise
            ? QCoreApplication::translate("Timeline", "Option on “%1” ends on %2, %n day(s) before the shoot", nullptr,
                                          days)
            : QCoreApplication::translate("Timeline", "Right in “%1” ends on %2, %n day(s) too early", nullptr, days);
    return text.arg(ip, format.day(right->lastDay));
}

QString rowSpoken(const TimelineData &data, const TimelineItem &item, const TimelineRow &row, const Formatter &format)
{
    QStringList parts{item.name, wordFor(item.format)};
    if (item.stage)
        parts << wordFor(*item.stage);
    for (const TimelinePlace &place : placesOf(row)) {
        if (place.part != TimelinePart::Title)
            parts << placeSpoken(data, row, place, format);
    }
    if (const QString lapse = lapseSpoken(data, row, format); !lapse.isEmpty())
        parts << lapse;
    if (row.locked)
        parts << timelineText(QT_TRANSLATE_NOOP("Timeline", "locked in this plan"));
    return parts.join(QStringLiteral(", "));
}

std::vector<GestureNote> gestureNotes(const TimelineData &data, const TimelineGesture &gesture, const Formatter &format)
{
    std::vector<GestureNote> notes;
    const TimelinePlace &place = gesture.grip().place;
    const auto found = gesture.rows().constFind(place.title);
    const TimelineRow &row = found == gesture.rows().constEnd() ? data.find(place.title)->row : *found;
    notes.push_back({placeSpoken(data, row, place, format), false});
    notes.push_back({shiftSpoken(gesture.daysBefore(), gesture.daysNow()), false});
    if (gesture.grip().titles.size() > 1)
        notes.back().text +=
            QStringLiteral(" · ") + QCoreApplication::translate("Timeline", "%n title(s)", nullptr,
                                                                static_cast<int>(gesture.grip().titles.size()));
    if (const QString kept = gesture.kept(); !kept.isEmpty())
        notes.push_back({kept, false});
    if (gesture.heldBy())
        notes.push_back({heldSpoken(data, *gesture.heldBy(), format.language()), true});
    if (const Title *locked = findRow(data.library.titles, gesture.locked()))
        notes.push_back({timelineText(QT_TRANSLATE_NOOP("Timeline", "“%1” would have to follow, but is locked"))
                             .arg(locked->name(format.language())),
                         true});
    if (gesture.tightest())
        notes.push_back(moneyNote(data.library, *gesture.tightest(), format));
    if (const QString lapse = lapseSpoken(data, row, format); !lapse.isEmpty())
        notes.push_back({lapse, true});
    return notes;
}

QString quarterSpoken(const planning::QuarterMoney &quarter, const Formatter &format)
{
    QStringList parts{
        timelineText(QT_TRANSLATE_NOOP("Timeline", "%1: firm %2, hoped %3"))
            .arg(format.quarter(quarter.quarter), format.moneyShort(quarter.firm), format.moneyShort(quarter.hoped))};
    if (quarter.cap)
        parts << timelineText(QT_TRANSLATE_NOOP("Timeline", "cap %1")).arg(format.moneyShort(*quarter.cap));
    if (quarter.headroom && *quarter.headroom < Money{})
        parts << timelineText(QT_TRANSLATE_NOOP("Timeline", "firm demand over by %1"))
                     .arg(format.moneyShort(-*quarter.headroom));
    else if (quarter.headroom)
        parts << timelineText(QT_TRANSLATE_NOOP("Timeline", "headroom %1")).arg(format.moneyShort(*quarter.headroom));
    return parts.join(QStringLiteral(", "));
}

} // namespace slateboard
