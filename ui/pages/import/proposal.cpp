// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/proposal.h"

#include <QCoreApplication>

#include <algorithm>

namespace slateboard {
namespace {

QString counted(const char *text, qsizetype count)
{
    return QCoreApplication::translate("ImportDialog", text, nullptr, static_cast<int>(count));
}

struct Count {
    const char *text;
    qsizetype count;
};

// Those that are not zero.
QString listed(std::initializer_list<Count> counts)
{
    QStringList parts;
    for (const Count &each : counts) {
        if (each.count > 0)
            parts << counted(each.text, each.count);
    }
    return parts.join(QStringLiteral(", "));
}

// What an import adds comes in the order of its ids, so that is the order of the list.
QList<IpId> ipsOf(const exchange::ImportPlan &plan)
{
    QList<IpId> ips;
    ips.reserve(plan.rows.ips.size() + plan.updates.size());
    for (const SourceIp &ip : plan.rows.ips)
        ips << ip.id;
    for (const exchange::IpUpdate &update : plan.updates.ips)
        ips << update.values.id;
    for (const RightsGrant &grant : plan.rows.grants)
        ips << grant.ip;
    for (const exchange::GrantUpdate &update : plan.updates.grants)
        ips << update.values.ip;
    for (const QList<IpMetric> *metrics : {&plan.rows.ipMetrics, &plan.updates.metrics}) {
        for (const IpMetric &metric : *metrics)
            ips << metric.ip;
    }
    std::ranges::sort(ips);
    ips.erase(std::ranges::unique(ips).begin(), ips.end());
    return ips;
}

} // namespace

Result<std::shared_ptr<const Proposal>> propose(const exchange::SourceTable &table,
                                                const exchange::ImportOptions &options, const Library &library,
                                                const Formatter &formatter, const std::function<bool(double)> &progress)
{
    auto plan = exchange::planImport(table, options, library, progress);
    if (!plan)
        return tl::unexpected(plan.error());
    Preview preview = previewOf(options.kind, plan->rows, library, formatter);
    QList<IpId> ips = ipsOf(*plan);
    return std::make_shared<const Proposal>(Proposal{*std::move(plan), std::move(preview), std::move(ips)});
}

int newRows(const exchange::ImportPlan &plan)
{
    return plan.rowsTaken - plan.rowsUpdated;
}

QString countsSentence(const exchange::ImportPlan &plan)
{
    QStringList counts{counted(QT_TRANSLATE_N_NOOP("ImportDialog", "%Ln row(s) read"), plan.rowsRead),
                       counted(QT_TRANSLATE_N_NOOP("ImportDialog", "%Ln new"), newRows(plan)),
                       counted(QT_TRANSLATE_N_NOOP("ImportDialog", "%Ln updated"), plan.rowsUpdated),
                       counted(QT_TRANSLATE_N_NOOP("ImportDialog", "%Ln skipped"), plan.rowsSkipped),
                       counted(QT_TRANSLATE_N_NOOP("ImportDialog", "%Ln rejected"), plan.rejects.size())};
    if (!plan.notes.isEmpty())
        counts << counted(QT_TRANSLATE_N_NOOP("ImportDialog", "%Ln note(s)"), plan.notes.size());
    return counts.join(QStringLiteral(" · "));
}

QString bringsSentence(const exchange::ImportPlan &plan)
{
    const Rows &rows = plan.rows;
    const QString added = listed({
        {QT_TRANSLATE_N_NOOP("ImportDialog", "%Ln source IP(s)"), rows.ips.size()},
        {QT_TRANSLATE_N_NOOP("ImportDialog", "%Ln rights grant(s)"), rows.grants.size()},
        {QT_TRANSLATE_N_NOOP("ImportDialog", "%Ln scouting step(s)"), rows.scoutEvents.size()},
        {QT_TRANSLATE_N_NOOP("ImportDialog", "%Ln title(s)"), rows.titles.size()},
        {QT_TRANSLATE_N_NOOP("ImportDialog", "%Ln value(s) of metrics"), rows.ipMetrics.size()},
        {QT_TRANSLATE_N_NOOP("ImportDialog", "%Ln party(ies)"), rows.parties.size()},
        {QT_TRANSLATE_N_NOOP("ImportDialog", "%Ln cost(s)"), rows.costs.size()},
        {QT_TRANSLATE_N_NOOP("ImportDialog", "%Ln receipt(s)"), rows.receipts.size()},
    });
    const QString changed = listed({
        {QT_TRANSLATE_N_NOOP("ImportDialog", "%Ln source IP(s)"), plan.updates.ips.size()},
        {QT_TRANSLATE_N_NOOP("ImportDialog", "%Ln rights grant(s)"), plan.updates.grants.size()},
        {QT_TRANSLATE_N_NOOP("ImportDialog", "%Ln value(s) of metrics"), plan.updates.metrics.size()},
        {QT_TRANSLATE_N_NOOP("ImportDialog", "%Ln cost(s)"), plan.updates.costs.size()},
        {QT_TRANSLATE_N_NOOP("ImportDialog", "%Ln receipt(s)"), plan.updates.receipts.size()},
    });
    QStringList sentences;
    if (!added.isEmpty())
        sentences << QCoreApplication::translate("ImportDialog", "Adds %1.").arg(added);
    if (!changed.isEmpty())
        sentences << QCoreApplication::translate("ImportDialog", "Changes %1.").arg(changed);
    if (sentences.isEmpty())
        return QCoreApplication::translate("ImportDialog", "These rows add nothing to the library.");
    return sentences.join(u' ');
}

} // namespace slateboard
