// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ipcells.h"

#include "app/planning/metrictext.h"
#include "app/planning/rightswords.h"

#include <QCoreApplication>
#include <QDate>

namespace slateboard {
namespace {

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("IpCells", text, nullptr, n);
}

std::optional<IpChunk::Text> textOf(IpField field)
{
    switch (field) {
    case IpField::Title: return IpChunk::TitleText;
    case IpField::OriginalTitle: return IpChunk::OriginalTitleText;
    case IpField::Genre: return IpChunk::GenreText;
    case IpField::Creator: return IpChunk::CreatorText;
    case IpField::Publisher: return IpChunk::PublisherText;
    case IpField::Tags: return IpChunk::TagsText;
    case IpField::ForeignId: return IpChunk::ForeignIdText;
    case IpField::Medium:
    case IpField::Origin:
    case IpField::DiscoveredOn:
    case IpField::Synopsis:
    case IpField::Notes: break;
    }
    return std::nullopt;
}

} // namespace

QString columnName(IpColumn column)
{
    switch (column) {
    case IpColumn::Rights: return translated(QT_TRANSLATE_NOOP("IpCells", "Rights"));
    case IpColumn::LapsesOn: return translated(QT_TRANSLATE_NOOP("IpCells", "Lapses on"));
    case IpColumn::MadeInto: return translated(QT_TRANSLATE_NOOP("IpCells", "Made into"));
    case IpColumn::Step: return translated(QT_TRANSLATE_NOOP("IpCells", "Scouting"));
    case IpColumn::Kind: return translated(QT_TRANSLATE_NOOP("IpCells", "Kind of right"));
    case IpColumn::Uses: return translated(QT_TRANSLATE_NOOP("IpCells", "Uses"));
    case IpColumn::Territory: return translated(QT_TRANSLATE_NOOP("IpCells", "Territory"));
    case IpColumn::Fee: return translated(QT_TRANSLATE_NOOP("IpCells", "Fee"));
    case IpColumn::Counterparty: return translated(QT_TRANSLATE_NOOP("IpCells", "Counterparty"));
    default: break;
    }
    if (const auto metric = metricOf(column)) {
        const QString name = wordFor(metric->kind);
        return metric->isGrowth ? translated(QT_TRANSLATE_NOOP("IpCells", "%1, 90 days")).arg(name) : name;
    }
    return fieldName(*fieldOf(column));
}

QString columnHint(IpColumn column)
{
    const auto metric = metricOf(column);
    if (!metric || !metric->isGrowth)
        return {};
    const QString formula =
        translated(QT_TRANSLATE_NOOP("IpCells", "(latest − earlier) ÷ earlier, where the earlier value is the last one "
                                                "that is %1 to %2 days older than the latest. Empty if there is none."))
            .arg(planning::growthDays)
            .arg(planning::growthMostDays);
    if (metric->kind != MetricKind::Rank)
        return formula;
    return formula + QLatin1Char(' ') +
           translated(QT_TRANSLATE_NOOP("IpCells", "The lower a rank, the better, so + is a better one."));
}

QString rightsText(const planning::IpState &state)
{
    if (!state.secured || !state.kind)
        return wordFor(state.status);
    const QString pattern = state.status == IpStatus::Lapsing
                                ? translated(QT_TRANSLATE_NOOP("IpCells", "Lapsing · %1"))
                                : translated(QT_TRANSLATE_NOOP("IpCells", "Secured · %1"));
    return pattern.arg(wordFor(*state.kind));
}

QString rightsSentences(const planning::IpState &state, const Formatter &format, Day asOf)
{
    QStringList sentences;
    if (state.clashes)
        sentences << translated(
            QT_TRANSLATE_NOOP("IpCells", "Exclusive rights in it clash: its details say which, and on which days."));
    if (state.securedUntil) {
        const auto days = static_cast<int>(state.securedUntil->daysSince(asOf));
        sentences << QCoreApplication::translate("IpCells", "The rights last until %1, %n day(s) from the as-of day.",
                                                 nullptr, days)
                         .arg(format.day(*state.securedUntil));
    }
    if (state.decided)
        sentences << translated(QT_TRANSLATE_NOOP("IpCells", "That they end then is decided, so nothing warns of it."));
    return sentences.join(QLatin1Char('\n'));
}

QString subtotalText(IpColumn column, const IpFacts &facts, std::span<const int> rows, const Formatter &format)
{
    if (column == IpColumn::Fee) {
        std::vector<const RightsGrant *> grants;
        for (int row : rows) {
            if (const RightsGrant *grant = facts.grant(row))
                grants.push_back(grant);
        }
        const auto total = planning::totalFee(grants);
        return total ? format.moneyShort(*total) : QString();
    }
    const auto metric = metricOf(column);
    if (!metric || metric->isGrowth)
        return {};
    planning::MetricSubtotal subtotal(metric->kind);
    for (int row : rows) {
        if (const auto value = facts.latest(row, metric->kind))
            subtotal.add(*value);
    }
    const auto total = subtotal.value();
    return total ? planning::metricExact(metric->kind, *total, format) : QString();
}

QString IpCells::lapseText(const Formatter &format) const
{
    if (!m_facts.isSecured(m_row))
        return {};
    const auto until = m_facts.securedUntil(m_row);
    return until ? format.day(*until) : QStringLiteral("∞");
}

QString IpCells::grantText(IpColumn column, const Library &library, const Formatter &format) const
{
    const RightsGrant *grant = m_facts.grant(m_row);
    if (!grant)
        return {};
    switch (column) {
    case IpColumn::Kind: return wordFor(grant->kind);
    case IpColumn::Uses: return planning::usesText(grant->uses);
    case IpColumn::Territory:
        return grant->territory.isEmpty() ? translated(QT_TRANSLATE_NOOP("IpCells", "Worldwide")) : grant->territory;
    case IpColumn::Fee: return grant->fee ? format.moneyShort(*grant->fee) : QString();
    default: break;
    }
    const Party *party = findRow(library.parties, grant->counterparty);
    return party ? nameIn(format.language(), party->name, party->englishName) : QString();
}

QString IpCells::metricText(MetricColumn column, const Formatter &format) const
{
    const auto value = column.isGrowth ? m_facts.growth(m_row, column.kind) : m_facts.latest(m_row, column.kind);
    if (!value)
        return {};
    return column.isGrowth ? planning::growthText(*value, format) : planning::metricExact(column.kind, *value, format);
}

QString IpCells::text(IpColumn column, const Library &library, const Formatter &format) const
{
    if (const auto metric = metricOf(column))
        return metricText(*metric, format);
    switch (column) {
    case IpColumn::Medium: return wordFor(m_ips.medium(m_row));
    case IpColumn::Origin: return wordFor(m_ips.head(m_row).origin);
    case IpColumn::Rights: return rightsText(m_facts.state(m_row));
    case IpColumn::LapsesOn: return lapseText(format);
    case IpColumn::MadeInto: {
        QStringList names;
        for (TitleId id : m_facts.titles(m_row)) {
            if (const Title *title = findRow(library.titles, id))
                names << title->name(format.language());
        }
        return names.join(QStringLiteral(", "));
    }
    case IpColumn::Discovered: {
        const auto day = m_ips.head(m_row).discoveredOn;
        return day ? format.day(*day) : QString();
    }
    case IpColumn::Step: {
        const auto step = m_facts.step(m_row);
        return step ? wordFor(*step) : QString();
    }
    default: break;
    }
    const auto field = fieldOf(column);
    return field ? m_ips.text(m_row, *textOf(*field)) : grantText(column, library, format);
}

QVariant IpCells::editValue(IpField field) const
{
    if (const auto text = textOf(field))
        return m_ips.text(m_row, *text);
    const IpHead head = m_ips.head(m_row);
    switch (field) {
    case IpField::Medium: return static_cast<int>(head.medium);
    case IpField::Origin: return static_cast<int>(head.origin);
    case IpField::DiscoveredOn: return head.discoveredOn ? head.discoveredOn->date() : QDate();
    default: return {};
    }
}

std::optional<int> IpCells::daysLeft(Day asOf) const
{
    const bool isWarned = m_facts.isSecured(m_row) && !m_facts.isDecided(m_row);
    const auto until = isWarned ? m_facts.securedUntil(m_row) : std::nullopt;
    return until ? std::optional(static_cast<int>(until->daysSince(asOf))) : std::nullopt;
}

} // namespace slateboard
