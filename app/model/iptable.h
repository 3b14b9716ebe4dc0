// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <array>
#include <memory>
#include <span>
#include <vector>

namespace slateboard {

/// What lists, searches and figures need to know of a source IP. Synopsis and notes stay in the file.
struct IpHead {
    IpId id;
    QString title;
    QString originalTitle;
    QString creator;
    QString publisher;
    QString genre;
    QString tags; // separated by ", "
    QString foreignId;
    Medium medium = Medium::Other;
    Origin origin = Origin::Market;
    std::optional<Day> discoveredOn;
    friend bool operator==(const IpHead &, const IpHead &) = default;
};

[[nodiscard]] IpHead headOf(const SourceIp &ip);

/// Source IPs on their way into a chunk, in the order of their ids. Texts are UTF-8, as they stand in a file.
class IpRun {
public:
    enum Text {
        TitleText,
        OriginalTitleText,
        CreatorText,
        PublisherText,
        GenreText,
        TagsText,
        ForeignIdText,
        TextCount
    };
    using Texts = std::array<QByteArrayView, TextCount>;
    struct Facts {
        IpId id;
        Medium medium = Medium::Other;
        Origin origin = Origin::Market;
        std::optional<Day> discoveredOn;
    };

    void add(const Facts &facts, const Texts &texts);
    void add(const IpHead &head);

    [[nodiscard]] int size() const { return static_cast<int>(m_facts.size()); }
    [[nodiscard]] const Facts &facts(int row) const { return m_facts[static_cast<size_t>(row)]; }
    [[nodiscard]] QByteArrayView text(int row, Text text) const;
    [[nodiscard]] qsizetype textBytes() const { return m_texts.size(); } // of all rows
    [[nodiscard]] IpHead head(int row) const;
    void squeeze();

private:
    std::vector<Facts> m_facts;
    QByteArray m_texts;
    std::vector<quint32> m_textEnds; // TextCount a row
};

/// A run of source IPs in packed form: their texts for display and for searching, one UTF-8 block each, so that a
/// search is one scan of memory. Immutable.
class IpChunk {
public:
    using Text = IpRun::Text;
    using enum IpRun::Text;

    explicit IpChunk(IpRun run);

    [[nodiscard]] int size() const { return m_rows.size(); }
    [[nodiscard]] IpId id(int row) const { return m_rows.facts(row).id; }
    [[nodiscard]] Medium medium(int row) const { return m_rows.facts(row).medium; }
    [[nodiscard]] Origin origin(int row) const { return m_rows.facts(row).origin; }
    [[nodiscard]] std::optional<Day> discoveredOn(int row) const { return m_rows.facts(row).discoveredOn; }
    [[nodiscard]] QByteArrayView text(int row, Text text) const { return m_rows.text(row, text); } // UTF-8
    [[nodiscard]] IpHead head(int row) const { return m_rows.head(row); }

    /// Search keys of all rows, each row's ending in a line feed; fields are separated by U+001F.
    [[nodiscard]] QByteArrayView searchBlock() const { return m_search; }
    /// The same as initial consonants, byte for byte as long.
    [[nodiscard]] QByteArrayView initialsBlock() const { return m_initials; }
    /// Where each row ends in both.
    [[nodiscard]] std::span<const quint32> searchEnds() const { return m_ends; }
    [[nodiscard]] QByteArrayView searchRow(int row) const;
    [[nodiscard]] QByteArrayView initialsRow(int row) const;

private:
    IpRun m_rows;
    QByteArray m_search;
    QByteArray m_initials;
    std::vector<quint32> m_ends; // of the rows in both
};

/// All source IPs of a library, ordered by id. A value: copies share their chunks, and a change rebuilds only the
/// chunks that it touches.
class IpTable {
public:
    static constexpr int chunkSize = 1024;

    IpTable() = default;
    /// `heads` must be ordered by id.
    explicit IpTable(std::span<const IpHead> heads);
    /// From chunks of chunkSize rows, in the order of their ids.
    explicit IpTable(std::vector<std::shared_ptr<const IpChunk>> chunks);

    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] IpId id(int row) const;
    [[nodiscard]] IpHead head(int row) const;
    [[nodiscard]] QString text(int row, IpChunk::Text text) const;
    [[nodiscard]] Medium medium(int row) const;
    [[nodiscard]] std::optional<int> rowOf(IpId id) const;
    [[nodiscard]] std::optional<IpHead> find(IpId id) const;

    [[nodiscard]] int chunkCount() const { return static_cast<int>(m_chunks.size()); }
    [[nodiscard]] const IpChunk &chunk(int index) const { return *m_chunks[static_cast<size_t>(index)]; }
    [[nodiscard]] int firstRowOf(int chunk) const { return m_firstRows[static_cast<size_t>(chunk)]; }

    /// The table with these rows added or replaced (any order) and those removed.
    [[nodiscard]] IpTable with(std::vector<IpHead> changed, std::vector<IpId> removed) const;

private:
    [[nodiscard]] int chunkOfRow(int row) const;
    void append(std::span<const IpHead> heads);
    void append(std::shared_ptr<const IpChunk> chunk);

    std::vector<std::shared_ptr<const IpChunk>> m_chunks;
    std::vector<int> m_firstRows; // of each chunk
    int m_size = 0;
};

} // namespace slateboard
