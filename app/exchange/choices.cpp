// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/importplan.h"

#include "app/exchange/lookups.h"

#include <QCoreApplication>

namespace slateboard::exchange {
namespace {

template <class E>
QList<WordChoice> choices()
{
    QList<WordChoice> all;
    for (const Word<E> &word : words<E>())
        all.append({QString::fromLatin1(word.code), wordFor(word.value)});
    return all;
}

} // namespace

QList<WordChoice> choicesFor(ImportKind kind, const QString &field, const Library &library)
{
    const auto is = [&](const char *code) { return field == QLatin1String(code); };
    if (kind == ImportKind::Costs && (is("account") || is("account_code")))
        return accountChoices(library);
    if (kind == ImportKind::Costs && is("kind"))
        return choices<CostKind>();
    if (kind == ImportKind::Receipts && is("kind"))
        return choices<ReceiptKind>();
    const auto isOfGrant = [&](const char *code) {
        return kind == ImportKind::Ips && field.startsWith(QLatin1String("grant_")) &&
               field.endsWith(QLatin1String(code));
    };
    if (is("medium") || is("source"))
        return choices<Medium>();
    if (is("origin"))
        return choices<Origin>();
    if (is("format"))
        return choices<Format>();
    if (is("scout_step"))
        return choices<ScoutStep>();
    if (is("metric"))
        return choices<MetricKind>();
    if (isOfGrant("_kind"))
        return choices<GrantKind>();
    if (isOfGrant("_uses"))
        return choices<Use>();
    if (isOfGrant("_closing"))
        return choices<GrantClosing>();
    if (is("own_original")) {
        return {{QStringLiteral("yes"), QCoreApplication::translate("Field", "Own original")},
                {QStringLiteral("no"), QCoreApplication::translate("Field", "Not an own original")}};
    }
    if (isOfGrant("_exclusive")) {
        return {{QStringLiteral("yes"), QCoreApplication::translate("Field", "Exclusive")},
                {QStringLiteral("no"), QCoreApplication::translate("Field", "Not exclusive")}};
    }
    return {};
}

} // namespace slateboard::exchange
