// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/receiptsjson.h"

#include "app/planning/receipts.h"
#include "app/planning/windowchecks.h"

namespace slateboard {
namespace {

QJsonObject receiptSumsJson(const planning::ReceiptSums &sums)
{
    return {{QStringLiteral("planned"), sums.planned.minor},
            {QStringLiteral("received"), sums.received.minor},
            {QStringLiteral("to_come"), sums.toCome.minor},
            {QStringLiteral("overdue"), sums.overdue.minor},
            {QStringLiteral("outlook"), sums.outlook().minor}};
}

QJsonValue partyNameJson(const Library &library, PartyId id, Language language)
{
    const Party *party = findRow(library.parties, id);
    return party ? QJsonValue(nameIn(language, party->name, party->englishName)) : QJsonValue();
}

QJsonArray findingsJson(const Library &library, const planning::CheckedWindows &checked, ReleaseWindowId window,
                        const Formatter &format)
{
    QJsonArray findings;
    for (const planning::WindowFinding &finding : checked.findings) {
        if (finding.window != window)
            continue;
        findings.append(
            QJsonObject{{QStringLiteral("reason"), QString::fromLatin1(planning::windowReasonCode(finding.reason))},
                        {QStringLiteral("sentence"), planning::windowSentence(library, finding, format)}});
    }
    return findings;
}

} // namespace

QJsonObject receiptsJson(const Library &library, const planning::Figures &figures, Language language)
{
    const planning::ReceiptFigures receipts = planning::receiptFigures(library, figures);
    QJsonArray quarters;
    for (const planning::QuarterReceipts &quarter : receipts.quarters) {
        QJsonObject object = receiptSumsJson(quarter.sums);
        object.insert(QStringLiteral("quarter"), quarter.quarter.iso());
        quarters.append(object);
    }
    QJsonArray platforms;
    for (const planning::PlatformReceipts &platform : receipts.platforms) {
        QJsonObject object = receiptSumsJson(platform.sums);
        object.insert(QStringLiteral("platform"), partyNameJson(library, platform.platform, language));
        platforms.append(object);
    }
    QJsonObject object = receiptSumsJson(receipts.total);
    object.insert(QStringLiteral("quarters"), quarters);
    object.insert(QStringLiteral("unscheduled"), receiptSumsJson(receipts.unscheduled));
    object.insert(QStringLiteral("platforms"), platforms);
    return object;
}

QJsonArray windowProblemsJson(const Library &library, const planning::Figures &figures, Language language)
{
    const Formatter format(language, library.info.currency);
    QJsonArray problems;
    for (const planning::CheckedWindows &checked : planning::checkAllWindows(library, figures)) {
        for (const planning::WindowDays &days : checked.windows.windows) {
            const QJsonArray findings = findingsJson(library, checked, days.window, format);
            if (findings.isEmpty())
                continue;
            const ReleaseWindow &window = *findRow(library.windows, days.window);
            const Title *title = findRow(library.titles, window.title);
            problems.append(
                QJsonObject{{QStringLiteral("id"), QString::number(window.id.value)},
                            {QStringLiteral("title"), title ? title->name(language) : QString()},
                            {QStringLiteral("platform"), partyNameJson(library, window.platform, language)},
                            {QStringLiteral("territory"), window.territory},
                            {QStringLiteral("from"), days.start ? QJsonValue(days.start->iso()) : QJsonValue()},
                            {QStringLiteral("to"), days.end ? QJsonValue(days.end->iso()) : QJsonValue()},
                            {QStringLiteral("against"), findings}});
        }
    }
    return problems;
}

} // namespace slateboard
