// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/proposal.h"

#include "app/base/text.h"

#include <QCoreApplication>

namespace slateboard {
namespace {

bool isNamed(const Party &party, const QString &key)
{
    return sameWorkKey(party.name) == key || (!party.englishName.isEmpty() && sameWorkKey(party.englishName) == key);
}

PartyId partyNamed(Rows &rows, const Library &library, const QString &name)
{
    const QString key = sameWorkKey(name);
    for (const QList<Party> *parties : {&library.parties, &std::as_const(rows.parties)}) {
        const auto found = std::ranges::find_if(*parties, [&](const Party &party) { return isNamed(party, key); });
        if (found != parties->end())
            return found->id;
    }
    rows.parties.append({makeId<Party>(), name, {}});
    return rows.parties.last().id;
}

QString counted(const char *text, qsizetype count)
{
    return QCoreApplication::translate("ImportDialog", text, nullptr, static_cast<int>(count));
}

} // namespace

Result<std::shared_ptr<const Proposal>> propose(const exchange::SourceTable &table, exchange::ImportOptions options,
                                                const std::optional<GrantForAll> &grant, const Library &library,
                                                const Formatter &formatter, const std::function<bool(double)> &progress)
{
    options.grantForAll = grant ? std::optional(grant->grant) : std::nullopt;
    auto plan = exchange::planImport(table, options, library, progress);
    if (!plan)
        return tl::unexpected(plan.error());
    // Only now, because the rows may bring the same party.
    const QString counterparty = grant ? cleaned(grant->counterparty) : QString();
    if (!counterparty.isEmpty() && !plan->rows.grants.isEmpty()) {
        const PartyId party = partyNamed(plan->rows, library, counterparty);
        for (RightsGrant &each : plan->rows.grants)
            each.counterparty = party;
    }
    Preview preview = previewOf(options.kind, plan->rows, library, formatter);
    return std::make_shared<const Proposal>(Proposal{*std::move(plan), std::move(preview)});
}

QString countsSentence(const exchange::ImportPlan &plan)
{
    return QStringList{counted(QT_TRANSLATE_N_NOOP("ImportDialog", "%Ln row(s) read"), plan.rowsRead),
                       counted(QT_TRANSLATE_N_NOOP("ImportDialog", "%Ln taken"), plan.rowsTaken),
                       counted(QT_TRANSLATE_N_NOOP("ImportDialog", "%Ln rejected"), plan.rejects.size())}
        .join(QStringLiteral(" · "));
}

QString bringsSentence(const Rows &rows)
{
    QStringList brought;
    for (const auto &[text, count] : {
             std::pair(QT_TRANSLATE_N_NOOP("ImportDialog", "%Ln source IP(s)"), rows.ips.size()),
             std::pair(QT_TRANSLATE_N_NOOP("ImportDialog", "%Ln rights grant(s)"), rows.grants.size()),
             std::pair(QT_TRANSLATE_N_NOOP("ImportDialog", "%Ln title(s)"), rows.titles.size()),
             std::pair(QT_TRANSLATE_N_NOOP("ImportDialog", "%Ln party(ies)"), rows.parties.size()),
             std::pair(QT_TRANSLATE_N_NOOP("ImportDialog", "%Ln cost(s)"), rows.costs.size()),
             std::pair(QT_TRANSLATE_N_NOOP("ImportDialog", "%Ln receipt(s)"), rows.receipts.size()),
         }) {
        if (count > 0)
            brought << counted(text, count);
    }
    if (brought.isEmpty())
        return QCoreApplication::translate("ImportDialog", "These rows add nothing to the library.");
    return QCoreApplication::translate("ImportDialog", "Adds %1.").arg(brought.join(QStringLiteral(", ")));
}

} // namespace slateboard
