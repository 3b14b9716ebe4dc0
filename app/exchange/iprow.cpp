// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/iprow.h"

#include "app/exchange/cells.h"

#include <QCoreApplication>

namespace slateboard::exchange {

IpReader::IpReader(const ImportOptions &options, Findings &findings, GrantReader grants) :
    m_options(options), m_findings(findings), m_grants(std::move(grants)), m_grantDetails(findings),
    m_title(findings.column("title")), m_originalTitle(findings.column("original_title")),
    m_genre(findings.column("genre")), m_creator(findings.column("creator")), m_publisher(findings.column("publisher")),
    m_foreignId(findings.column("foreign_id")), m_id(findings.column("id")), m_medium(findings.column("medium")),
    m_origin(findings.column("origin")), m_scoutStep(findings.column("scout_step")),
    m_scouting(findings.column("scouting")), m_discoveredOn(findings.column("discovered_on")),
    m_scoutDay(findings.column("scout_day")), m_synopsis(findings.column("synopsis")), m_tags(findings.column("tags")),
    m_notes(findings.column("notes"))
{}

Result<IpReader> IpReader::over(const SourceTable &table, const ImportOptions &options, Findings &findings,
                                const Currency &currency)
{
    auto grants = GrantReader::over(table, options, findings, currency);
    if (!grants)
        return tl::unexpected(grants.error());
    return IpReader(options, findings, *std::move(grants));
}

tl::expected<IpRow, RowRemark> IpReader::read(const SourceRow &row) const
{
    IpRow out;
    if (auto remark = m_findings.tooLong(row))
        return tl::unexpected(*std::move(remark));
    if (auto days = readDays(row, out); !days)
        return tl::unexpected(std::move(days.error()));
    readTexts(row, out);
    readWords(row, out);
    auto grants = m_grants.read(row, out.notes);
    if (!grants)
        return tl::unexpected(std::move(grants.error()));
    out.grants = *std::move(grants);
    for (GrantRow &grant : out.grants) {
        if (auto details = m_grantDetails.read(row, grant, out.notes); !details)
            return tl::unexpected(std::move(details.error()));
    }
    return out;
}

void IpReader::readTexts(const SourceRow &row, IpRow &out) const
{
    const auto take = [&](const Column &column, QString &text, IpField field) {
        text = column.text(row);
        out.given.setFlag(field, !text.isEmpty());
    };
    take(m_title, out.ip.title, IpField::Title);
    take(m_originalTitle, out.ip.originalTitle, IpField::OriginalTitle);
    take(m_genre, out.ip.genre, IpField::Genre);
    take(m_creator, out.ip.creator, IpField::Creator);
    take(m_publisher, out.ip.publisher, IpField::Publisher);
    take(m_foreignId, out.ip.foreignId, IpField::ForeignId);
    out.id = m_id.text(row);
    if (m_synopsis.exists())
        out.ip.synopsis = tidiedLines(m_synopsis.raw(row));
    if (m_tags.exists())
        out.ip.tags = readTags(m_tags.raw(row));
    if (m_notes.exists())
        out.ip.notes = tidiedLines(m_notes.raw(row));
    out.given.setFlag(IpField::Synopsis, !out.ip.synopsis.isEmpty());
    out.given.setFlag(IpField::Tags, !out.ip.tags.isEmpty());
    out.given.setFlag(IpField::Notes, !out.ip.notes.isEmpty());
}

void IpReader::readWords(const SourceRow &row, IpRow &out) const
{
    const auto take = [&]<class E>(const Column &column, E &value, IpField field, const char *notKnown) {
        const QString text = column.text(row);
        const auto known = m_findings.word<E>(row, column, text);
        out.given.setFlag(field, known.has_value());
        if (known) {
            value = *known;
        } else if (!text.isEmpty() && !m_findings.answer(column, text)) {
            out.notes.append(aboutCell(
                row, column, QCoreApplication::translate("Import", notKnown).arg(text.left(60), wordFor(value))));
        }
    };
    take(m_medium, out.ip.medium, IpField::Medium,
         QT_TRANSLATE_NOOP("Import", "“%1” is not a known medium, so it was taken as %2."));
    take(m_origin, out.ip.origin, IpField::Origin,
         QT_TRANSLATE_NOOP("Import", "“%1” is not a known origin, so it was taken as %2."));
    const QString step = m_scoutStep.text(row);
    out.step = m_findings.word<ScoutStep>(row, m_scoutStep, step);
    if (!out.step && !step.isEmpty() && !m_findings.answer(m_scoutStep, step)) {
        out.notes.append(
            aboutCell(row, m_scoutStep,
                      QCoreApplication::translate("Import", "“%1” is not a known scouting step, so it was left out.")
                          .arg(step.left(60))));
    }
}

tl::expected<void, RowRemark> IpReader::readDays(const SourceRow &row, IpRow &out) const
{
    const auto read = [&](const Column &column, std::optional<Day> &day) -> tl::expected<void, RowRemark> {
        const QString text = column.text(row);
        if (text.isEmpty())
            return {};
        const auto found = readDay(text);
        if (!found)
            return tl::unexpected(m_findings.unreadable(row, column, found.error().sentence));
        day = found->day;
        return {};
    };
    if (m_scouting.exists()) {
        auto scouting = readHappened<ScoutStep>(m_scouting.raw(row));
        if (!scouting)
            return tl::unexpected(m_findings.unreadable(row, m_scouting, scouting.error().sentence));
        out.scouting = *std::move(scouting);
    }
    auto done = read(m_discoveredOn, out.ip.discoveredOn);
    out.given.setFlag(IpField::DiscoveredOn, out.ip.discoveredOn.has_value());
    return done ? read(m_scoutDay, out.stepDay) : done;
}

} // namespace slateboard::exchange
