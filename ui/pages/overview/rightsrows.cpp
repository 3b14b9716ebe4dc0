// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/rightsrows.h"

#include "app/planning/rightswords.h"
#include "ui/pages/overview/rightscard.h"
#include "ui/widgets/badge.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace slateboard {
namespace {

using planning::Clash;
using planning::Lapse;
using planning::TitleAtRisk;

CellTone cellTone(Tone tone)
{
    switch (tone) {
    case Tone::Good: return CellTone::Good;
    case Tone::Warn: return CellTone::Warn;
    case Tone::Over: return CellTone::Over;
    case Tone::Neutral: break;
    }
    return CellTone::Quiet;
}

QString ipName(const Library &library, IpId ip)
{
    return library.ips.find(ip).value_or(IpHead{}).title;
}

// The title that the right misses by the most days; else the first.
const TitleAtRisk *worst(const Lapse &lapse, Day asOf)
{
    const auto isBetter = [asOf](const TitleAtRisk &a, const TitleAtRisk &b) {
        return std::tuple(a.isMissed(asOf), a.daysShort) < std::tuple(b.isMissed(asOf), b.daysShort);
    };
    const auto found = std::ranges::max_element(lapse.titlesAtRisk, isBetter);
    return found == lapse.titlesAtRisk.end() ? nullptr : &*found;
}

FigureCell missedCell(const Lapse &lapse, Day asOf, int index)
{
    const TitleAtRisk *risk = worst(lapse, asOf);
    if (!risk || !risk->isMissed(asOf))
        return {{}, 0.0};
    const auto days = static_cast<int>(risk->daysShort);
    const QString text = days > 0 ? RightsCard::tr("%n day(s)", nullptr, days) : RightsCard::tr("too late");
    return {withSign(text, Tone::Over), static_cast<double>(days), CellTone::Over, true, {}, index};
}

QString titleNames(const Library &library, const Lapse &lapse, Language language)
{
    QStringList names;
    for (const TitleAtRisk &risk : lapse.titlesAtRisk) {
        if (const Title *title = findRow(library.titles, risk.title))
            names << title->name(language);
    }
    return names.join(QStringLiteral(", "));
}

FigureRow rowOf(const Library &library, const Lapse &lapse, int index, Day asOf, const Formatter &format)
{
    const qint64 days = lapse.lastDay.daysSince(asOf);
    const Tone tone = lapseTone(days);
    const QString when = withSign(RightsCard::tr("%n day(s)", nullptr, static_cast<int>(days)), tone);
    return {{{format.day(lapse.lastDay), static_cast<double>(days)},
             {when, static_cast<double>(days), cellTone(tone)},
             {ipName(library, lapse.ip), {}, CellTone::Plain, false, {}, index},
             {titleNames(library, lapse, format.language()), {}, CellTone::Plain, true, {}, index},
             missedCell(lapse, asOf, index)},
            lapse.ip};
}

FigureRow rowOf(const Library &library, const Clash &clash, int index, const Formatter &format)
{
    // What has no end comes after all that has one.
    const double until = clash.to ? static_cast<double>(clash.to->julian()) : std::numeric_limits<double>::infinity();
    return {{{format.day(clash.from), static_cast<double>(clash.from.julian())},
             {clash.to ? format.day(*clash.to) : QStringLiteral("∞"), until},
             {ipName(library, clash.ip), {}, CellTone::Plain, false, {}, index},
             {withSign(planning::grantName(library, clash.first), Tone::Over), {}, CellTone::Over, true, {}, index},
             {planning::grantName(library, clash.second), {}, CellTone::Over, true, {}, index}},
            clash.ip};
}

} // namespace

int daysOf(RightsView view)
{
    switch (view) {
    case RightsView::Urgent: return planning::lapseUrgentDays;
    case RightsView::Notice: return planning::lapseNoticeDays;
    default: return planning::lapseHorizonDays;
    }
}

std::array<qint64, rightsViewCount> rightsCounts(const planning::Figures &figures)
{
    const auto within = [&](RightsView view) {
        return static_cast<qint64>(planning::lapsesWithin(figures.lapses, figures.asOf, daysOf(view)).size());
    };
    const qint64 missed = std::ranges::count_if(
        figures.lapses, [&](const Lapse &lapse) { return planning::isMissed(lapse, figures.asOf); });
    return {within(RightsView::Urgent), within(RightsView::Notice), within(RightsView::Horizon), missed,
            static_cast<qint64>(figures.clashes.size())};
}

QList<FigureColumn> rightsColumns(RightsView view)
{
    const bool isClashes = view == RightsView::Clashes;
    return {{isClashes ? RightsCard::tr("From") : RightsCard::tr("Last day"), false, 84},
            {isClashes ? RightsCard::tr("Until") : RightsCard::tr("When"), false, 84},
            {RightsCard::tr("Source IP"), false, 0},
            {isClashes ? RightsCard::tr("Right") : RightsCard::tr("Titles at risk"), false, 0},
            {isClashes ? RightsCard::tr("Clashes with") : RightsCard::tr("Too early by"), false, isClashes ? 0 : 88}};
}

QList<FigureRow> rightsRows(const Library &library, const planning::Figures &figures, const Formatter &format,
                            RightsView view)
{
    QList<FigureRow> rows;
    if (view == RightsView::Clashes) {
        for (size_t i = 0; i < figures.clashes.size(); ++i)
            rows << rowOf(library, figures.clashes[i], static_cast<int>(i), format);
        return rows;
    }
    const bool isMissedOnly = view == RightsView::Missed;
    const size_t end = isMissedOnly ? figures.lapses.size()
                                    : planning::lapsesWithin(figures.lapses, figures.asOf, daysOf(view)).size();
    for (size_t i = 0; i < end; ++i) {
        const Lapse &lapse = figures.lapses[i]; // soonest first
        if (!isMissedOnly || planning::isMissed(lapse, figures.asOf))
            rows << rowOf(library, lapse, static_cast<int>(i), figures.asOf, format);
    }
    return rows;
}

QString rightsTelling(const Library &library, const planning::Figures &figures, Language language, RightsView view,
                      int index)
{
    const auto at = static_cast<size_t>(index);
    if (view == RightsView::Clashes)
        return planning::clashSentence(library, figures.clashes[at]);
    return planning::lapseSentences(library, figures.lapses[at], figures.asOf, language).join(QLatin1Char('\n'));
}

} // namespace slateboard
