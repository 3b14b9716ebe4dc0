// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/caps.h"

#include <QCoreApplication>

namespace slateboard::planning {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Caps", text);
}

// A year where the bound is a year's first or last day, a quarter where it is a quarter's, else the day.
QString boundName(Day day, bool isStart, const Formatter &formatter)
{
    const Quarter quarter = Quarter::of(day);
    if (day != (isStart ? quarter.first() : quarter.last()))
        return formatter.day(day);
    const bool wholeYear = quarter.number() == (isStart ? 1 : 4);
    return wholeYear ? QString::number(day.year()) : formatter.quarter(quarter);
}

QString periodName(const Cap &cap, const Formatter &formatter)
{
    if (!cap.from && !cap.to)
        return {};
    if (!cap.to)
        return translated(QT_TRANSLATE_NOOP("Caps", "from %1")).arg(boundName(*cap.from, true, formatter));
    if (!cap.from)
        return translated(QT_TRANSLATE_NOOP("Caps", "until %1")).arg(boundName(*cap.to, false, formatter));
    const Quarter first = Quarter::of(*cap.from);
    if (*cap.from == first.first() && *cap.to == first.last())
        return formatter.quarter(first);
    // A year beside a quarter would mislead: 2022 to Q2 23 is said in quarters.
    QString from = boundName(*cap.from, true, formatter);
    QString to = boundName(*cap.to, false, formatter);
    const bool isYear[] = {from == QString::number(cap.from->year()), to == QString::number(cap.to->year())};
    if (isYear[0] != isYear[1]) {
        from = isYear[0] ? formatter.quarter(first) : from;
        to = isYear[1] ? formatter.quarter(Quarter::of(*cap.to)) : to;
    }
    return from == to ? from : from + QChar(0x2013) + to;
}

QString scopeName(const Library &library, const Cap &cap, Language language)
{
    switch (cap.scope) {
    case CapScope::Programme: return translated(QT_TRANSLATE_NOOP("Caps", "Programme"));
    case CapScope::Quarter: return translated(QT_TRANSLATE_NOOP("Caps", "Quarter caps"));
    case CapScope::Phase:
        return translated(QT_TRANSLATE_NOOP("Caps", "Phase %1")).arg(cap.phase ? wordFor(*cap.phase) : QString());
    case CapScope::Format:
        return translated(QT_TRANSLATE_NOOP("Caps", "Format %1")).arg(cap.format ? wordFor(*cap.format) : QString());
    case CapScope::Title: break;
    }
    const Title *title = cap.title.isNull() ? nullptr : findRow(library.titles, cap.title);
    return title ? translated(QT_TRANSLATE_NOOP("Caps", "Title %1")).arg(title->name(language))
                 : translated(QT_TRANSLATE_NOOP("Caps", "Each title"));
}

} // namespace

QString capName(const Library &library, const Cap &cap, Language language)
{
    const QString scope = scopeName(library, cap, language).trimmed();
    const QString period =
        cap.scope == CapScope::Title ? QString() : periodName(cap, Formatter(language, library.info.currency));
    //: %1 is what is capped, such as Programme; %2 the period, such as 2021–2023
    return period.isEmpty() ? scope : QCoreApplication::translate("Caps", "%1 %2").arg(scope, period);
}

} // namespace slateboard::planning
