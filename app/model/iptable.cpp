// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/iptable.h"

#include "app/base/text.h"

#include <QStringEncoder>

#include <algorithm>
#include <array>

namespace slateboard {
namespace {

constexpr char fieldSeparator = '\x1f';

quint32 endOf(const QByteArray &block)
{
    return static_cast<quint32>(block.size());
}

// Straight into the block: a large library has a million texts, and each saves an allocation.
void append(QByteArray &block, const QString &text)
{
    QStringEncoder toUtf8(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const qsizetype before = block.size();
    block.resize(before + toUtf8.requiredSpace(text.size()));
    const char *end = toUtf8.appendToBuffer(block.data() + before, text);
    block.truncate(end - block.constData());
}

QByteArrayView slice(const QByteArray &block, const std::vector<quint32> &ends, size_t index)
{
    const quint32 begin = index == 0 ? 0 : ends[index - 1];
    return QByteArrayView(block).sliced(begin, ends[index] - begin);
}

std::array<const QString *, IpRun::TextCount> textsOf(const IpHead &head)
{
    return {&head.title, &head.originalTitle, &head.creator, &head.publisher, &head.genre, &head.tags, &head.foreignId};
}

} // namespace

IpHead headOf(const SourceIp &ip)
{
    return {ip.id,
            ip.title,
            ip.originalTitle,
            ip.creator,
            ip.publisher,
            ip.genre,
            ip.tags.join(QStringLiteral(", ")),
            ip.foreignId,
            ip.medium,
            ip.origin,
            ip.discoveredOn};
}

void IpRun::add(const Facts &facts, const Texts &texts)
{
    m_facts.push_back(facts);
    for (QByteArrayView text : texts) {
        m_texts += text;
        m_textEnds.push_back(endOf(m_texts));
    }
}

void IpRun::add(const IpHead &head)
{
    m_facts.push_back({head.id, head.medium, head.origin, head.discoveredOn});
    for (const QString *text : textsOf(head)) {
        append(m_texts, *text);
        m_textEnds.push_back(endOf(m_texts));
    }
}

QByteArrayView IpRun::text(int row, Text text) const
{
    return slice(m_texts, m_textEnds, static_cast<size_t>(row) * TextCount + text);
}

IpHead IpRun::head(int row) const
{
    const auto read = [&](Text which) { return QString::fromUtf8(text(row, which)); };
    const Facts &known = facts(row);
    return {known.id,          read(TitleText), read(OriginalTitleText), read(CreatorText), read(PublisherText),
            read(GenreText),   read(TagsText),  read(ForeignIdText),     known.medium,      known.origin,
            known.discoveredOn};
}

void IpRun::squeeze()
{
    m_facts.shrink_to_fit();
    m_texts.squeeze();
    m_textEnds.shrink_to_fit();
}

IpChunk::IpChunk(IpRun run) : m_rows(std::move(run))
{
    m_rows.squeeze();
    m_search.reserve(m_rows.textBytes() + size() * (TextCount + 1)); // with what separates fields and rows
    m_initials.reserve(m_search.capacity());
    m_ends.reserve(static_cast<size_t>(size()));
    for (int row = 0; row < size(); ++row) {
        for (int which = 0; which < TextCount; ++which) {
            const QByteArrayView shown = text(row, static_cast<Text>(which));
            if (shown.isEmpty())
                continue;
            const qsizetype before = m_search.size();
            appendSearchKey(m_search, shown);
            appendInitialsOfKey(m_initials, QByteArrayView(m_search).sliced(before));
            m_search += fieldSeparator;
            m_initials += fieldSeparator;
        }
        m_search += '\n';
        m_initials += '\n';
        m_ends.push_back(endOf(m_search));
    }
    m_search.squeeze();
    m_initials.squeeze();
}

QByteArrayView IpChunk::searchRow(int row) const
{
    return slice(m_search, m_ends, static_cast<size_t>(row));
}

QByteArrayView IpChunk::initialsRow(int row) const
{
    return slice(m_initials, m_ends, static_cast<size_t>(row));
}

IpTable::IpTable(std::span<const IpHead> heads)
{
    append(heads);
}

IpTable::IpTable(std::vector<std::shared_ptr<const IpChunk>> chunks)
{
    for (auto &chunk : chunks)
        append(std::move(chunk));
}

void IpTable::append(std::shared_ptr<const IpChunk> chunk)
{
    m_firstRows.push_back(m_size);
    m_size += chunk->size();
    m_chunks.push_back(std::move(chunk));
}

void IpTable::append(std::span<const IpHead> heads)
{
    for (size_t i = 0; i < heads.size(); i += chunkSize) {
        IpRun run;
        for (const IpHead &head : heads.subspan(i, std::min<size_t>(chunkSize, heads.size() - i)))
            run.add(head);
        append(std::make_shared<const IpChunk>(std::move(run)));
    }
}

int IpTable::chunkOfRow(int row) const
{
    return static_cast<int>(std::upper_bound(m_firstRows.begin(), m_firstRows.end(), row) - m_firstRows.begin()) - 1;
}

IpId IpTable::id(int row) const
{
    const int at = chunkOfRow(row);
    return chunk(at).id(row - firstRowOf(at));
}

IpHead IpTable::head(int row) const
{
    const int at = chunkOfRow(row);
    return chunk(at).head(row - firstRowOf(at));
}

QString IpTable::text(int row, IpChunk::Text text) const
{
    const int at = chunkOfRow(row);
    return QString::fromUtf8(chunk(at).text(row - firstRowOf(at), text));
}

Medium IpTable::medium(int row) const
{
    const int at = chunkOfRow(row);
    return chunk(at).medium(row - firstRowOf(at));
}

std::optional<int> IpTable::rowOf(IpId id) const
{
    const auto after = std::upper_bound(m_chunks.begin(), m_chunks.end(), id,
                                        [](IpId wanted, const auto &chunk) { return wanted < chunk->id(0); });
    if (after == m_chunks.begin())
        return std::nullopt;
    const auto at = static_cast<int>(after - m_chunks.begin()) - 1;
    const IpChunk &candidate = chunk(at);
    int low = 0;
    int high = candidate.size();
    while (low < high) {
        const int middle = (low + high) / 2;
        if (candidate.id(middle) < id)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == candidate.size() || candidate.id(low) != id)
        return std::nullopt;
    return firstRowOf(at) + low;
}

std::optional<IpHead> IpTable::find(IpId id) const
{
    const auto row = rowOf(id);
    return row ? std::optional(head(*row)) : std::nullopt;
}

IpTable IpTable::with(std::vector<IpHead> changed, std::vector<IpId> removed) const
{
    std::ranges::sort(changed, {}, &IpHead::id);
    std::ranges::sort(removed);
    IpTable result;
    auto nextChanged = changed.begin();
    for (size_t c = 0; c < m_chunks.size(); ++c) {
        const IpChunk &old = *m_chunks[c];
        const bool isLast = c + 1 == m_chunks.size();
        const auto limit =
            isLast ? changed.end()
                   : std::ranges::lower_bound(nextChanged, changed.end(), m_chunks[c + 1]->id(0), {}, &IpHead::id);
        const auto firstRemoved = std::ranges::lower_bound(removed, old.id(0));
        const bool loses = firstRemoved != removed.end() && *firstRemoved <= old.id(old.size() - 1);
        if (nextChanged == limit && !loses) {
            result.append(m_chunks[c]);
            continue;
        }
        std::vector<IpHead> merged;
        for (int row = 0; row < old.size(); ++row) {
            for (; nextChanged != limit && nextChanged->id < old.id(row); ++nextChanged)
                merged.push_back(*nextChanged);
            if (nextChanged != limit && nextChanged->id == old.id(row))
                merged.push_back(*nextChanged++);
            else if (!std::ranges::binary_search(removed, old.id(row)))
                merged.push_back(old.head(row));
        }
        merged.insert(merged.end(), nextChanged, limit);
        nextChanged = limit;
        result.append(merged);
    }
    if (m_chunks.empty())
        result.append(changed);
    return result;
}

} // namespace slateboard
