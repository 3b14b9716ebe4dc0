// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/avails.h"

#include <QCoreApplication>

namespace slateboard::planning {
namespace {

QString sayOfAvail(const char *text)
{
    return QCoreApplication::translate("Windows", text);
}

} // namespace

QString availPlace(const Avail &avail)
{
    if (!avail.territory.isEmpty())
        return avail.territory;
    if (avail.except.isEmpty())
        return sayOfAvail(QT_TRANSLATE_NOOP("Windows", "worldwide"));
    //: %1 are territories such as KR, JP
    return sayOfAvail(QT_TRANSLATE_NOOP("Windows", "worldwide but %1")).arg(avail.except.join(QStringLiteral(", ")));
}

QString availEndText(const Library &library, const Avail &avail, const Formatter &format)
{
    switch (avail.end) {
    case AvailEnd::Never: break;
    case AvailEnd::RightEnds: {
        const RightsGrant *grant = findRow(library.grants, avail.grant);
        if (!grant)
            return {};
        //: %1 is a kind of right such as Licence, %2 a source IP
        return sayOfAvail(QT_TRANSLATE_NOOP("Windows", "%1 on “%2” ends"))
            .arg(wordFor(grant->kind), library.ips.find(grant->ip).value_or(IpHead{}).title);
    }
    case AvailEnd::WindowBegins:
        //: %1 is a window such as TVN (KR), %2 a day
        return sayOfAvail(QT_TRANSLATE_NOOP("Windows", "Window of %1 from %2"))
            .arg(windowName(library, avail.window), format.day(avail.to.value_or(avail.from).plusDays(1)));
    case AvailEnd::WindowEnds:
        //: %1 is a window such as TVN (KR)
        return sayOfAvail(QT_TRANSLATE_NOOP("Windows", "Shared with %1 until then"))
            .arg(windowName(library, avail.window));
    }
    return {};
}

} // namespace slateboard::planning
