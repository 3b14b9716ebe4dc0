// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/loopjson.h"

#include "app/planning/capusers.h"
#include "app/planning/reinvestment.h"

namespace slateboard {
namespace {

QJsonValue titleNameJson(const Library &library, TitleId id, Language language)
{
    const Title *title = findRow(library.titles, id);
    return title ? QJsonValue(title->name(language)) : QJsonValue(QJsonValue::Null);
}

QJsonValue quarterJson(std::optional<Quarter> quarter)
{
    return quarter ? QJsonValue(quarter->iso()) : QJsonValue(QJsonValue::Null);
}

QJsonArray usersJson(const Library &library, const planning::CapUsers &of, Language language)
{
    QJsonArray users;
    for (const planning::CapUser &user : of.users) {
        users.append(QJsonObject{{QStringLiteral("title_id"), QString::number(user.title.value)},
                                 {QStringLiteral("title"), titleNameJson(library, user.title, language)},
                                 {QStringLiteral("paid"), user.spent.minor},
                                 {QStringLiteral("contracted"), user.bound.minor},
                                 {QStringLiteral("to_complete"), user.firm.minor},
                                 {QStringLiteral("hoped"), user.hoped.minor},
                                 {QStringLiteral("by_others"), user.byOthers.minor},
                                 {QStringLiteral("is_enough"), user.isEnough}});
    }
    return users;
}

QJsonObject sumsJson(const planning::LoopSums &sums)
{
    return {{QStringLiteral("spent"), sums.spent.minor},
            {QStringLiteral("titles"), sums.titles},
            {QStringLiteral("released"), sums.released.minor},
            {QStringLiteral("received"), sums.received.minor},
            {QStringLiteral("available"), sums.available.minor}};
}

QJsonArray loopQuartersJson(const planning::Reinvestment &loop)
{
    QJsonArray quarters;
    for (const planning::LoopQuarter &quarter : loop.quarters) {
        quarters.append(QJsonObject{{QStringLiteral("quarter"), quarter.quarter.iso()},
                                    {QStringLiteral("spent"), quarter.spent.minor},
                                    {QStringLiteral("titles"), quarter.titles},
                                    {QStringLiteral("released"), quarter.released.minor},
                                    {QStringLiteral("received"), quarter.received.minor},
                                    {QStringLiteral("to_come"), quarter.toCome.minor},
                                    {QStringLiteral("available"), quarter.available.minor},
                                    {QStringLiteral("available_to_come"), quarter.availableToCome.minor}});
    }
    return quarters;
}

QJsonArray pointsJson(const planning::CapOverTime &cap)
{
    QJsonArray points;
    for (const planning::CapPoint &point : cap.points) {
        points.append(QJsonObject{{QStringLiteral("quarter"), point.quarter.iso()},
                                  {QStringLiteral("without"), point.without.minor},
                                  {QStringLiteral("with"), point.with.minor},
                                  {QStringLiteral("with_expected"), point.hoped.minor},
                                  {QStringLiteral("own_firm"), point.used.minor},
                                  {QStringLiteral("own_demand"), point.usedIfAll.minor}});
    }
    return points;
}

QString capNameOf(const Library &library, CapId id, Language language)
{
    const Cap *cap = findRow(library.caps, id);
    return cap ? planning::capName(library, *cap, language) : QString();
}

} // namespace

QJsonArray capsJson(const Library &library, const planning::Figures &figures, Language language)
{
    QJsonArray caps;
    for (const planning::CapUse &use : figures.money.caps) {
        const Cap *cap = findRow(library.caps, use.cap);
        if (!cap)
            continue;
        caps.append(QJsonObject{
            {QStringLiteral("id"), QString::number(cap->id.value)},
            {QStringLiteral("name"), planning::capName(library, *cap, language)},
            {QStringLiteral("scope"), QString::fromLatin1(codeOf(cap->scope))},
            {QStringLiteral("basis"), QString::fromLatin1(codeOf(cap->basis))},
            {QStringLiteral("amount"), cap->amount.minor},
            {QStringLiteral("raised_by"), use.raisedBy.minor},
            {QStringLiteral("limit"), use.limit.minor},
            {QStringLiteral("own_firm"), use.firm.minor},
            {QStringLiteral("own_hoped"), use.hoped.minor},
            {QStringLiteral("firm_by_others"), use.byOthers.minor},
            {QStringLiteral("headroom"), use.headroom().minor},
            {QStringLiteral("quarter"), quarterJson(use.quarter)},
            {QStringLiteral("title"), titleNameJson(library, use.title, language)},
            {QStringLiteral("users"), usersJson(library, planning::capUsers(library, figures, cap->id), language)}});
    }
    return caps;
}

QJsonObject reinvestmentJson(const Library &library, const planning::Figures &figures, Language language)
{
    const planning::Reinvestment loop = planning::reinvestmentOf(library, figures);
    QJsonArray caps;
    for (const planning::CapOverTime &cap : loop.caps)
        caps.append(QJsonObject{{QStringLiteral("cap"), capNameOf(library, cap.cap, language)},
                                {QStringLiteral("points"), pointsJson(cap)}});
    const std::optional<Share> share = library.info.reinvested;
    return {
        {QStringLiteral("share_percent"), share ? QJsonValue(share->hundredths / 100.0) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("quarters_later"), library.info.reinvestedAfter},
        {QStringLiteral("so_far"), sumsJson(loop.soFar)},
        {QStringLiteral("in_all"), sumsJson(loop.inAll)},
        {QStringLiteral("pays_for_itself"), quarterJson(loop.paysForItself)},
        {QStringLiteral("first_covered"), quarterJson(loop.firstCovered)},
        {QStringLiteral("quarters"), loopQuartersJson(loop)},
        {QStringLiteral("programme_caps"), caps}};
}

} // namespace slateboard
