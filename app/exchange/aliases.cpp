// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/aliases.h"

#include "app/exchange/wordlist.h"

namespace slateboard::exchange {
namespace {

QList<Alias> aliasesIn(const QString &section)
{
    QList<Alias> all;
    for (const NamedCode &field : wordList(QStringLiteral("headers.txt"), section)) {
        for (const QString &name : field.names) {
            const bool within = name.endsWith(u'*');
            all.append({field.code, within ? name.chopped(1) : name, within});
        }
    }
    return all;
}

} // namespace

QList<Alias> aliasesOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Titles: return aliasesIn(QStringLiteral("titles"));
    case ImportKind::Metrics: return aliasesIn(QStringLiteral("metrics"));
    case ImportKind::Costs: return aliasesIn(QStringLiteral("costs"));
    case ImportKind::Receipts: return aliasesIn(QStringLiteral("receipts"));
    case ImportKind::Ips: break;
    }
    return aliasesIn(QStringLiteral("ips"));
}

QList<Alias> aliasesOfGrants()
{
    return aliasesIn(QStringLiteral("grants"));
}

} // namespace slateboard::exchange
