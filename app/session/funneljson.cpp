// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/funneljson.h"

#include "app/planning/funnel.h"

#include <QJsonArray>

namespace slateboard {
namespace {

QJsonValue numberOrNull(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonArray stepsOf(const planning::FunnelSteps &steps)
{
    QJsonArray array;
    for (size_t i = 0; i < steps.size(); ++i) {
        const auto step = static_cast<planning::FunnelStep>(i);
        array.append(QJsonObject{
            {QStringLiteral("step"), QString::fromLatin1(planning::codeOf(step))},
            {QStringLiteral("reached"), steps[i].reached},
            {QStringLiteral("passed"), steps[i].passed},
            {QStringLiteral("share_of_step_before"), numberOrNull(planning::shareOfStepBefore(steps, step))},
            {QStringLiteral("median_days_from_step_before"), numberOrNull(steps[i].daysFromStepBefore)},
            {QStringLiteral("median_days_from_discovery"), numberOrNull(steps[i].daysFromDiscovery)}});
    }
    return array;
}

template <class E>
QJsonArray groupsOf(const QString &name, const planning::Funnel &funnel)
{
    QJsonArray array;
    for (const planning::FunnelGroup &group : funnel.groups) {
        array.append(QJsonObject{{name, QString::fromLatin1(codeOf(static_cast<E>(group.key.word)))},
                                 {QStringLiteral("steps"), stepsOf(group.steps)}});
    }
    return array;
}

} // namespace

QJsonObject funnelJson(const Library &library, Day asOf)
{
    const planning::Funnel media = planning::funnelOf(library, asOf, planning::FunnelGrouping::Medium);
    const planning::Funnel origins = planning::funnelOf(library, asOf, planning::FunnelGrouping::Origin);
    return {{QStringLiteral("steps"), stepsOf(media.total)},
            {QStringLiteral("by_medium"), groupsOf<Medium>(QStringLiteral("medium"), media)},
            {QStringLiteral("by_origin"), groupsOf<Origin>(QStringLiteral("origin"), origins)}};
}

} // namespace slateboard
