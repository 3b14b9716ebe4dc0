// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/titledetails.h"

#include <QCoreApplication>

namespace slateboard::exchange {

TitleDetails::TitleDetails(Findings &findings) :
    m_findings(findings), m_id(findings.column("id")), m_ownOriginal(findings.column("own_original")),
    m_producer(findings.column("producer")), m_logline(findings.column("logline")), m_stages(findings.column("stages")),
    m_targetRelease(findings.column("target_release")), m_sourceIds(findings.column("source_ids")),
    m_otherSources(findings.column("other_source_ips")), m_otherParties(findings.column("other_parties"))
{}

tl::expected<void, RowRemark> TitleDetails::read(const SourceRow &row, TitleRow &out, QList<RowRemark> &notes) const
{
    out.title.id.value = ownId(m_id.text(row));
    out.title.producer = m_producer.text(row);
    out.title.logline = m_logline.text(row);
    out.title.ownOriginal =
        m_findings.word<bool>(row, m_ownOriginal, m_ownOriginal.text(row)).value_or(out.title.ownOriginal);
    for (const QString &id : m_sourceIds.text(row).split(u' ', Qt::SkipEmptyParts))
        out.sourceIds.append(IpId{ownId(id)});
    if (m_otherSources.exists()) {
        for (const QStringList &parts : readCellLines(m_otherSources.raw(row))) {
            if (!parts.first().isEmpty())
                out.otherSources.append(parts.first());
        }
    }
    readOtherParties(row, out, notes);
    return readDays(row, out);
}

tl::expected<void, RowRemark> TitleDetails::readDays(const SourceRow &row, TitleRow &out) const
{
    if (m_stages.exists()) {
        auto stages = readHappened<Stage>(m_stages.raw(row));
        if (!stages)
            return tl::unexpected(m_findings.unreadable(row, m_stages, stages.error().sentence));
        out.stages = *std::move(stages);
    }
    if (const QString text = m_targetRelease.text(row); !text.isEmpty()) {
        const auto day = readRelease(text);
        if (!day)
            return tl::unexpected(m_findings.unreadable(row, m_targetRelease, day.error().sentence));
        out.targetRelease = day->day;
    }
    return {};
}

// Lines of a role and a name.
void TitleDetails::readOtherParties(const SourceRow &row, TitleRow &out, QList<RowRemark> &notes) const
{
    if (!m_otherParties.exists())
        return;
    for (const QStringList &parts : readCellLines(m_otherParties.raw(row))) {
        const QString &line = parts.first();
        const qsizetype colon = line.indexOf(u':');
        const auto role = fromCode<PartyRole>(line.left(colon));
        if (colon > 0 && role) {
            out.otherParties.append({*role, line.mid(colon + 1).trimmed()});
            continue;
        }
        notes.append(aboutCell(row, m_otherParties,
                               QCoreApplication::translate("Import", "“%1” does not begin with a role such as "
                                                                     "“platform:”, so it was left out.")
                                   .arg(line.left(60))));
    }
}

} // namespace slateboard::exchange
