// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/titlewrites.h"

#include "app/base/text.h"
#include "app/planning/reinvestment.h"
#include "app/session/decisionlinks.h"
#include "app/session/grantsteps.h"
#include "app/session/newlibrary.h"
#include "app/session/storethread.h"
#include "app/store/soundness.h"

namespace slateboard {
namespace {

EditWords importWords(exchange::ImportKind kind, const QString &file, const Rows &rows,
                      const exchange::ImportUpdates &updates)
{
    switch (kind) {
    case exchange::ImportKind::Titles:
        return editWords(QT_TRANSLATE_N_NOOP("Edit", "Import %Ln title(s) from %1"), rows.titles.size(), {file});
    case exchange::ImportKind::Metrics:
        return editWords(QT_TRANSLATE_N_NOOP("Edit", "Import %Ln metric(s) from %1"),
                         rows.ipMetrics.size() + updates.metrics.size(), {file});
    case exchange::ImportKind::Costs:
        return editWords(QT_TRANSLATE_N_NOOP("Edit", "Import %Ln cost(s) from %1"),
                         rows.costs.size() + updates.costs.size(), {file});
    case exchange::ImportKind::Receipts:
        return editWords(QT_TRANSLATE_N_NOOP("Edit", "Import %Ln receipt(s) from %1"),
                         rows.receipts.size() + updates.receipts.size(), {file});
    case exchange::ImportKind::Ips: break;
    }
    const qsizetype ips = rows.ips.size() + updates.ips.size();
    const qsizetype grants = rows.grants.size() + updates.grants.size();
    if (ips == 0 && grants > 0)
        return editWords(QT_TRANSLATE_N_NOOP("Edit", "Import %Ln rights grant(s) from %1"), grants, {file});
    return editWords(QT_TRANSLATE_N_NOOP("Edit", "Import %Ln source IP(s) from %1"), ips, {file});
}

Result<void> updateRow(store::Writer &writer, const exchange::IpUpdate &update)
{
    auto ip = writer.find<SourceIp>(update.values.id);
    if (!ip)
        return rowGone();
    update.applyTo(*ip);
    writer.update(*ip);
    return {};
}

Result<void> updateRow(store::Writer &writer, const exchange::GrantUpdate &update)
{
    auto grant = writer.find<RightsGrant>(update.values.id);
    if (!grant)
        return rowGone();
    update.applyTo(*grant);
    if (const auto sound = checkGrant(*grant); !sound)
        return sound;
    writer.update(*grant);
    return {};
}

template <class Row>
Result<void> updateRow(store::Writer &writer, const Row &row)
{
    if (!writer.update(row))
        return rowGone();
    return {};
}

// Stopped, it leaves the rest as it is: what follows sees that too, and says so.
Result<void> updateRows(store::Writer &writer, const exchange::ImportUpdates &updates,
                        const std::function<bool(double)> &progress)
{
    constexpr qsizetype rowsBetweenReports = 500;
    qsizetype done = 0;
    Result<void> result;
    const auto updateEach = [&](const auto &rows) {
        for (const auto &row : rows) {
            const double share = static_cast<double>(done) / static_cast<double>(updates.size());
            if (!result || (done % rowsBetweenReports == 0 && !progress(share)))
                return false;
            result = updateRow(writer, row);
            ++done;
        }
        return true;
    };
    (void)(updateEach(updates.ips) && updateEach(updates.grants) && updateEach(updates.metrics) &&
           updateEach(updates.costs) && updateEach(updates.receipts));
    return result;
}

} // namespace

Edited Session::setCaps(QList<Cap> caps)
{
    return edit(editWords(QT_TRANSLATE_NOOP("Edit", "Change the caps")), [caps](store::Writer &writer) -> Result<void> {
        for (const Cap &cap : caps) {
            if (cap.amount.minor < 0)
                return refusal(QT_TRANSLATE_NOOP("Session", "A cap cannot be negative."));
            if (cap.to && cap.to->year() > lastCapYear)
                return refusal(QT_TRANSLATE_NOOP("Session", "A cap cannot reach beyond the year 2100."));
            if (cap.from && cap.to && *cap.to < *cap.from)
                return refusal(QT_TRANSLATE_NOOP("Session", "A cap cannot end before it begins."));
            if ((cap.scope == CapScope::Phase && !cap.phase) || (cap.scope == CapScope::Format && !cap.format))
                return refusal(QT_TRANSLATE_NOOP("Session", "A cap of a phase or a format must say of which one."));
        }
        for (const Cap &old : writer.all<Cap>()) {
            if (std::ranges::find(caps, old.id, &Cap::id) == caps.end())
                releaseDecisions(writer, &Decision::cap, old.id);
        }
        replaceRows(writer, writer.all<Cap>(), caps);
        return {};
    });
}

Edited Session::setInfo(LibraryInfo info)
{
    return edit(editWords(QT_TRANSLATE_NOOP("Edit", "Change the library's settings")),
                [info](store::Writer &writer) mutable -> Result<void> {
                    const auto before = writer.find<LibraryInfo>(info.id);
                    if (!before)
                        return rowGone();
                    info.name = cleaned(info.name);
                    info.company = cleaned(info.company);
                    if (info.currency != before->currency)
                        return refusal(QT_TRANSLATE_NOOP("Session", "The currency of a library cannot change."));
                    if (info.reinvested && (*info.reinvested < Share{} || info.reinvested->hundredths > Share::whole))
                        return refusal(
                            QT_TRANSLATE_NOOP("Session", "What is spent again is between nothing and all of it."));
                    if (info.reinvestedAfter < 0 || info.reinvestedAfter > planning::mostQuartersLater)
                        return refusal(QT_TRANSLATE_NOOP(
                            "Session", "What is spent again can be so at most 40 quarters after it comes in."));
                    if (info.pinnedDay && !store::isWithinYears(*info.pinnedDay))
                        return refusal(
                            QT_TRANSLATE_NOOP("Session", "The day of a library must lie in the years 1900 to 2100."));
                    writer.update(info);
                    return {};
                });
}

Edited Session::takeImport(exchange::ImportKind kind, const QString &file, Rows rows, exchange::ImportUpdates updates)
{
    EditWords said = importWords(kind, file, rows, updates);
    return takeRows(std::move(rows), std::move(updates), std::move(said));
}

Edited Session::takeRows(Rows rows, EditWords said)
{
    return takeRows(std::move(rows), {}, std::move(said));
}

Edited Session::takeRows(Rows rows, exchange::ImportUpdates updates, EditWords said)
{
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    return perform([this, store = m_store.get(), rows = std::move(rows), updates = std::move(updates), said,
                    what = said.translated(), cancelled = m_cancelled] {
        const auto taken = store->edit(said, [&](store::Writer &writer) -> Result<void> {
            const auto progress = [&](double share) {
                report(share, what);
                return !cancelled->load();
            };
            const auto all = static_cast<double>(updates.size() + rowCount(rows));
            const double first = all > 0 ? static_cast<double>(updates.size()) / all : 0;
            if (const auto done = updateRows(writer, updates, [&](double share) { return progress(share * first); });
                !done)
                return done;
            return insertRows(writer, rows, [&](double share) { return progress(first + share * (1 - first)); });
        });
        report(-1, {});
        return taken;
    });
}

} // namespace slateboard
