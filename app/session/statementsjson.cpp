// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/statementsjson.h"

#include <QJsonObject>

namespace slateboard {
namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject statementLineJson(const Library &library, const planning::StatementLine &line, Language language)
{
    const Title *title = findRow(library.titles, line.title);
    const WaterfallTier *tier = findRow(library.waterfall, line.tier);
    return {{QStringLiteral("quarter"), orNull(line.quarter ? line.quarter->iso() : QString())},
            {QStringLiteral("title_id"), QString::number(line.title.value)},
            {QStringLiteral("title"), orNull(title ? title->name(language) : QString())},
            {QStringLiteral("tier"), orNull(tier ? QString::fromLatin1(codeOf(tier->kind)) : QString())},
            {QStringLiteral("reached"), line.reached.minor},
            {QStringLiteral("received"), line.received.minor},
            {QStringLiteral("to_come"), line.toCome.minor}};
}

QJsonObject recoupmentJson(const Library &library, const planning::Recoupment &recoupment, Language language)
{
    const Title *title = findRow(library.titles, recoupment.title);
    const WaterfallTier *tier = findRow(library.waterfall, recoupment.tier);
    return {{QStringLiteral("title_id"), QString::number(recoupment.title.value)},
            {QStringLiteral("title"), orNull(title ? title->name(language) : QString())},
            {QStringLiteral("tier"), orNull(tier ? QString::fromLatin1(codeOf(tier->kind)) : QString())},
            {QStringLiteral("to_recoup"), recoupment.toRecoup.minor},
            {QStringLiteral("received"), recoupment.received.minor},
            {QStringLiteral("to_come"), recoupment.toCome.minor},
            {QStringLiteral("outstanding"), recoupment.outstanding().minor}};
}

} // namespace

QJsonArray statementsJson(const Library &library, const std::vector<planning::Statement> &statements, Language language)
{
    QJsonArray all;
    for (const planning::Statement &statement : statements) {
        QJsonArray lines;
        for (const planning::StatementLine &line : statement.lines)
            lines.append(statementLineJson(library, line, language));
        QJsonArray recoupments;
        for (const planning::Recoupment &recoupment : statement.recoupments)
            recoupments.append(recoupmentJson(library, recoupment, language));
        const Party *party = findRow(library.parties, statement.party);
        all.append(QJsonObject{{QStringLiteral("party"), orNull(party ? party->name : QString())},
                               {QStringLiteral("received"), statement.received.minor},
                               {QStringLiteral("to_come"), statement.toCome.minor},
                               {QStringLiteral("lines"), lines},
                               {QStringLiteral("recoupments"), recoupments}});
    }
    return all;
}

} // namespace slateboard
