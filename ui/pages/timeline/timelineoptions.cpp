// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timeline/timelineoptions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace slateboard {
namespace {

constexpr std::array orderCodes{"start", "release", "name"};

QString groupingCode(Grouping grouping)
{
    return QLatin1String(groupings()[static_cast<size_t>(grouping)].code);
}

} // namespace

QString TimelineOptions::codeOf(const QString &group) const
{
    return groupingCode(grouping) + QLatin1Char('/') + group;
}

QByteArray TimelineOptions::toJson() const
{
    QJsonArray codes;
    for (const QString &code : folded)
        codes.append(code);
    const QJsonObject object{
        {QStringLiteral("grouping"), groupingCode(grouping)},
        {QStringLiteral("order"), QLatin1String(orderCodes[static_cast<size_t>(order)])},
        {QStringLiteral("snap"), snap == TimelineSnap::Day ? QStringLiteral("day") : QStringLiteral("month")},
        {QStringLiteral("following"),
         following == planning::Following::Pull ? QStringLiteral("pull") : QStringLiteral("push")},
        {QStringLiteral("folded"), codes}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

TimelineOptions TimelineOptions::fromJson(const QByteArray &json)
{
    TimelineOptions options;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (const GroupingWord &word : groupings()) {
        if (object[QStringLiteral("grouping")] == QLatin1String(word.code))
            options.grouping = word.value;
    }
    for (size_t i = 0; i < orderCodes.size(); ++i) {
        if (object[QStringLiteral("order")] == QLatin1String(orderCodes[i]))
            options.order = static_cast<TimelineOrder>(i);
    }
    if (object[QStringLiteral("snap")] == QLatin1String("day"))
        options.snap = TimelineSnap::Day;
    if (object[QStringLiteral("following")] == QLatin1String("pull"))
        options.following = planning::Following::Pull;
    for (const QJsonValue &code : object[QStringLiteral("folded")].toArray())
        options.folded.insert(code.toString());
    return options;
}

} // namespace slateboard
