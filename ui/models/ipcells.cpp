// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ipcells.h"

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
    case IpField::Medium:
    case IpField::Origin:
    case IpField::Discovered:
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
    default: return fieldName(*fieldOf(column));
    }
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

QString lapseSentence(const planning::IpState &state, const Formatter &format, Day asOf)
{
    if (!state.securedUntil)
        return {};
    const auto days = static_cast<int>(state.securedUntil->daysSince(asOf));
    return QCoreApplication::translate("IpCells", "The rights last until %1, %n day(s) from the as-of day.", nullptr,
                                       days)
        .arg(format.day(*state.securedUntil));
}

QString IpCells::text(IpColumn column, const Library &library, const Formatter &format) const
{
    switch (column) {
    case IpColumn::Medium: return wordFor(m_ips.medium(m_row));
    case IpColumn::Origin: return wordFor(m_ips.head(m_row).origin);
    case IpColumn::Rights: return rightsText(m_state);
    case IpColumn::LapsesOn:
        if (!m_state.secured)
            return {};
        return m_state.securedUntil ? format.day(*m_state.securedUntil) : QStringLiteral("∞");
    case IpColumn::MadeInto: {
        QStringList names;
        for (TitleId id : m_titles) {
            if (const Title *title = findRow(library.titles, id))
                names << title->name(format.language());
        }
        return names.join(QStringLiteral(", "));
    }
    case IpColumn::Discovered: {
        const auto day = m_ips.head(m_row).discoveredOn;
        return day ? format.day(*day) : QString();
    }
    default: return m_ips.text(m_row, *textOf(*fieldOf(column)));
    }
}

QVariant IpCells::editValue(IpField field) const
{
    if (const auto text = textOf(field))
        return m_ips.text(m_row, *text);
    const IpHead head = m_ips.head(m_row);
    switch (field) {
    case IpField::Medium: return static_cast<int>(head.medium);
    case IpField::Origin: return static_cast<int>(head.origin);
    case IpField::Discovered: return head.discoveredOn ? head.discoveredOn->date() : QDate();
    default: return {};
    }
}

std::optional<int> IpCells::daysLeft(Day asOf) const
{
    if (!m_state.secured || !m_state.securedUntil)
        return std::nullopt;
    return static_cast<int>(m_state.securedUntil->daysSince(asOf));
}

} // namespace slateboard
