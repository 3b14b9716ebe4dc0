// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/titlerow.h"

#include "app/exchange/spellings.h"
#include "app/exchange/titledetails.h"

#include <QCoreApplication>

#include <algorithm>

namespace slateboard::exchange {
namespace {

bool hasHangul(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return (c.unicode() >= 0xAC00 && c.unicode() <= 0xD7A3) || (c.unicode() >= 0x3131 && c.unicode() <= 0x318E);
    });
}

bool speaksOfDrama(const Column &column)
{
    return column.header.contains(QStringLiteral("드라마")) ||
           column.header.contains(QStringLiteral("drama"), Qt::CaseInsensitive);
}

// Reads one cell with `read`; an empty one is unknown.
template <class Value, class Read>
tl::expected<void, RowRemark> readCell(Findings &findings, const SourceRow &row, const Column &column,
                                       std::optional<Value> &out, Read read)
{
    const QString text = column.text(row);
    if (text.isEmpty())
        return {};
    const Result<Value> value = read(text);
    if (!value)
        return tl::unexpected(findings.unreadable(row, column, value.error().sentence));
    out = *value;
    return {};
}

} // namespace

TitleReader::TitleReader(Findings &findings, Currency currency) :
    m_findings(findings), m_details(std::make_shared<const TitleDetails>(findings)), m_title(findings.column("title")),
    m_koreanName(findings.column("korean_name")), m_englishName(findings.column("english_name")),
    m_sourceTitle(findings.column("source_title")), m_source(findings.column("source")),
    m_creator(findings.column("creator")), m_format(findings.column("format")), m_episodes(findings.column("episodes")),
    m_minutes(findings.column("minutes")), m_genre(findings.column("genre")), m_release(findings.column("release")),
    m_cost(findings.column("cost")), m_receipts(findings.column("receipts")),
    m_distributor(findings.column("distributor")), m_platform(findings.column("platform")),
    m_productionCompany(findings.column("production_company")), m_currency(std::move(currency))
{
    const bool drama = m_episodes.exists() || m_platform.exists() || speaksOfDrama(m_title) ||
                       speaksOfDrama(m_koreanName) || speaksOfDrama(m_englishName);
    if (drama)
        m_usualFormat = Format::Drama;
}

Result<TitleReader> TitleReader::over(const SourceTable &table, Findings &findings, const Currency &currency)
{
    TitleReader reader(findings, currency);
    if (!reader.m_title.exists() && !reader.m_koreanName.exists() && !reader.m_englishName.exists()) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Import", "“%1” has no column for the name of the title: choose one "
                                                             "for “Title”, “Korean name” or “English name”.")
                           .arg(table.file));
    }
    for (auto [column, unit] :
         {std::pair(&reader.m_cost, &reader.m_costUnit), std::pair(&reader.m_receipts, &reader.m_receiptsUnit)}) {
        auto found = amountUnit(column->header, table.file, currency);
        if (!found)
            return tl::unexpected(found.error());
        *unit = *std::move(found);
    }
    return reader;
}

tl::expected<TitleRow, RowRemark> TitleReader::read(const SourceRow &row, QList<RowRemark> &notes) const
{
    TitleRow out;
    if (auto remark = m_findings.tooLong(row))
        return tl::unexpected(*std::move(remark));
    readNames(row, out.title);
    if (out.title.koreanName.isEmpty() && out.title.englishName.isEmpty()) {
        return tl::unexpected(aboutRow(row, QCoreApplication::translate("Import", "Line %1 does not name its title.")));
    }
    if (auto values = readValues(row, out); !values)
        return tl::unexpected(std::move(values.error()));
    out.title.genre = m_genre.text(row);
    out.distributor = m_distributor.text(row);
    out.platform = m_platform.text(row);
    out.productionCompany = m_productionCompany.text(row);
    readFormat(row, out.title, notes);
    readSource(row, out, notes);
    if (auto details = m_details->read(row, out, notes); !details)
        return tl::unexpected(std::move(details.error()));
    return out;
}

tl::expected<void, RowRemark> TitleReader::readValues(const SourceRow &row, TitleRow &out) const
{
    const auto amountIn = [this](const QString &unit) {
        return [this, unit](const QString &text) { return readAmount(text, unit, m_currency); };
    };
    auto read = readCell(m_findings, row, m_release, out.release, readRelease);
    if (read)
        read = readCell(m_findings, row, m_cost, out.cost, amountIn(m_costUnit));
    if (read)
        read = readCell(m_findings, row, m_receipts, out.receipts, amountIn(m_receiptsUnit));
    if (read)
        read = readCell(m_findings, row, m_episodes, out.title.episodes, readCount);
    if (read)
        read = readCell(m_findings, row, m_minutes, out.title.minutes, readCount);
    return read;
}

// A lone name goes to its language; beside an English one it is the Korean one ("D.P." needs no Hangul).
void TitleReader::readNames(const SourceRow &row, Title &title) const
{
    title.koreanName = m_koreanName.text(row);
    title.englishName = m_englishName.text(row);
    const QString name = m_title.text(row);
    const bool korean = hasHangul(name) || !title.englishName.isEmpty();
    QString &place = korean ? title.koreanName : title.englishName;
    if (place.isEmpty())
        place = name;
}

void TitleReader::readFormat(const SourceRow &row, Title &title, QList<RowRemark> &notes) const
{
    const bool documentary = readWord<Format>(title.genre) == Format::Documentary;
    title.format = documentary ? Format::Documentary : m_usualFormat;
    const QString text = m_format.text(row);
    if (const auto known = m_findings.word<Format>(row, m_format, text)) {
        title.format = *known;
    } else if (!text.isEmpty() && !m_findings.answer(m_format, text)) {
        notes.append(
            aboutCell(row, m_format,
                      QCoreApplication::translate("Import", "“%1” is not a known format, so it was taken as %2.")
                          .arg(text.left(60), wordFor(title.format))));
    }
}

// Something that was made from a work without a title carries the film's own; an original screenplay has no source.
void TitleReader::readSource(const SourceRow &row, TitleRow &out, QList<RowRemark> &notes) const
{
    const QString from = m_source.text(row);
    QString title = m_sourceTitle.text(row);
    const auto medium = m_findings.word<Medium>(row, m_source, from);
    if (title.isEmpty() && (from.isEmpty() || medium == Medium::Original))
        return;
    if (title.isEmpty())
        title = out.title.name(Language::Korean);
    SourceIp ip;
    ip.title = title;
    ip.medium = medium.value_or(Medium::Other);
    ip.creator = m_creator.text(row);
    if (!medium && !from.isEmpty() && !m_findings.answer(m_source, from)) {
        notes.append(
            aboutCell(row, m_source,
                      QCoreApplication::translate("Import", "“%1” is not a known medium, so it was taken as %2.")
                          .arg(from.left(60), wordFor(ip.medium))));
    }
    out.source = std::move(ip);
}

} // namespace slateboard::exchange
