// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/verbs.h"

#include "app/base/text.h"
#include "app/model/metrics.h"

namespace slateboard {
namespace {

Result<void> checkFilter(store::Writer &writer, SavedFilter &filter)
{
    filter.name = cleaned(filter.name);
    filter.filter = cleaned(filter.filter);
    if (filter.name.isEmpty())
        return refusal(QT_TRANSLATE_NOOP("Session", "A saved filter needs a name."));
    if (filter.filter.isEmpty())
        return refusal(QT_TRANSLATE_NOOP("Session", "There is nothing to save: the filter lets every row through."));
    for (const SavedFilter &other : writer.all<SavedFilter>()) {
        if (other.id != filter.id && searchKey(other.name) == searchKey(filter.name))
            return refusal(QT_TRANSLATE_NOOP("Session", "Another saved filter has this name already."));
    }
    return {};
}

template <class Row>
Result<void> removeAll(store::Writer &writer, const QList<decltype(Row::id)> &ids)
{
    for (auto id : ids) {
        if (!writer.remove<Row>(id))
            return rowGone();
    }
    return {};
}

QString titleOf(const Library &library, IpId ip)
{
    return library.ips.find(ip).value_or(IpHead{}).title;
}

} // namespace

Edited Session::addScoutEvents(QList<IpId> ips, ScoutStep step, Day day, const QString &by, const QString &note)
{
    const EditArgument word = EditArgument::word(words<ScoutStep>()[static_cast<size_t>(step)].english);
    const EditWords said =
        ips.size() == 1
            ? editWords(QT_TRANSLATE_NOOP("Edit", "Scouting step of “%1”: %2"), {titleOf(library(), ips.first()), word})
            : editWords(QT_TRANSLATE_N_NOOP("Edit", "Scouting step of %n source IP(s): %1"), ips.size(), {word});
    const ManyRows rows(*this, said, unset(m_cancelled));
    return edit(said, [rows, ips, step, day, by = cleaned(by), note = cleaned(note)](store::Writer &writer) {
        return rows.each(ips, [&](IpId ip) -> Result<void> {
            if (!writer.find<SourceIp>(ip))
                return rowGone();
            writer.insert(ScoutEvent{makeId<ScoutEvent>(), ip, day, step, by, note});
            return {};
        });
    });
}

Edited Session::deleteScoutEvents(QList<ScoutEventId> ids)
{
    return edit(editWords(QT_TRANSLATE_N_NOOP("Edit", "Delete %n scouting step(s)"), ids.size()),
                [ids](store::Writer &writer) { return removeAll<ScoutEvent>(writer, ids); });
}

Edited Session::addMetric(IpMetric metric)
{
    if (metric.id.isNull())
        metric.id = makeId<IpMetric>();
    const EditArgument word = EditArgument::word(words<MetricKind>()[static_cast<size_t>(metric.kind)].english);
    return edit(editWords(QT_TRANSLATE_NOOP("Edit", "Record %2 of “%1”"), {titleOf(library(), metric.ip), word}),
                [metric](store::Writer &writer) mutable -> Result<void> {
                    if (const auto sound = checkMetric(metric); !sound)
                        return sound;
                    if (!writer.find<SourceIp>(metric.ip))
                        return rowGone();
                    metric.source = cleaned(metric.source);
                    for (const IpMetric &other : writer.referring(&IpMetric::ip, metric.ip)) {
                        if (other.id == metric.id || (other.day == metric.day && other.kind == metric.kind))
                            writer.remove<IpMetric>(other.id);
                    }
                    writer.insert(metric);
                    return {};
                });
}

Edited Session::deleteMetrics(QList<IpMetricId> ids)
{
    return edit(editWords(QT_TRANSLATE_N_NOOP("Edit", "Delete %n metric(s)"), ids.size()),
                [ids](store::Writer &writer) { return removeAll<IpMetric>(writer, ids); });
}

Edited Session::saveFilter(SavedFilter filter)
{
    const bool isNew = filter.id.isNull();
    if (isNew)
        filter.id = makeId<SavedFilter>();
    const char *text = isNew ? QT_TRANSLATE_NOOP("Edit", "Save the filter “%1”")
                             : QT_TRANSLATE_NOOP("Edit", "Change the saved filter “%1”");
    return edit(editWords(text, {cleaned(filter.name)}),
                [filter, isNew](store::Writer &writer) mutable -> Result<void> {
                    if (const auto sound = checkFilter(writer, filter); !sound)
                        return sound;
                    if (isNew)
                        writer.insert(filter);
                    else if (!writer.update(filter))
                        return rowGone();
                    return {};
                });
}

Edited Session::deleteFilter(SavedFilterId id)
{
    const SavedFilter *filter = findRow(library().savedFilters, id);
    return edit(
        editWords(QT_TRANSLATE_NOOP("Edit", "Delete the saved filter “%1”"), {filter ? filter->name : QString()}),
        [id](store::Writer &writer) { return removeAll<SavedFilter>(writer, {id}); });
}

} // namespace slateboard
