// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/model/entities.h"
#include "app/search/searchword.h"

#include <QMutex>
#include <QTemporaryFile>

#include <atomic>
#include <map>
#include <memory>
#include <vector>

namespace slateboard::search {

/// The synopses of a library, to be searched. They would fill the memory, so what is searched of them stands in a
/// temporary file, which a search reads from front to back; what changes later is kept beside it. Safe from any thread.
class SynopsisBook {
public:
    /// Adds synopses in the order of their ids (UTF-8); those that were read before are not given again.
    void add(IpId ip, QByteArrayView synopsis);
    /// All have been added.
    void finish();
    /// Forgets all, for adding them anew.
    void clear();
    /// The synopsis is now this one; empty: there is none.
    void replace(IpId ip, const QString &synopsis);

    [[nodiscard]] bool isComplete() const { return m_isComplete; }

    /// For each word the source IPs, ascending, whose synopsis has it; of an incomplete book those read so far. Initial
    /// consonants find nothing here: a synopsis has every one of them somewhere. Gives up, with nothing, once
    /// `cancelled`.
    [[nodiscard]] std::vector<std::vector<IpId>> find(const std::vector<SearchWord> &words,
                                                      const std::atomic_bool &cancelled) const;

private:
    /// A run of keys in the file, each ending in a line feed.
    struct Block {
        qint64 offset = 0;
        std::vector<IpId> ips;
        std::vector<quint32> ends; // of each key within the block
    };
    /// All that a search reads. A search has a copy of its own, so that it never keeps an edit waiting.
    struct Pages {
        std::shared_ptr<QTemporaryFile> file;
        std::vector<std::shared_ptr<const Block>> blocks;
        Block open; // not in the file yet
        QByteArray openKeys;
        std::map<IpId, QByteArray> replaced; // keys; empty: no synopsis any more
    };
    using Found = std::vector<std::vector<IpId>>; // by word

    void write();
    [[nodiscard]] Pages pages() const;
    static void scan(const Block &block, QByteArrayView keys, const std::vector<SearchWord> &words, Found &found);
    static bool scanFile(const Pages &pages, const std::vector<SearchWord> &words, const std::atomic_bool &cancelled,
                         Found &found);

    mutable QMutex m_lock;
    Pages m_pages;
    std::atomic_bool m_isComplete = false;
};

} // namespace slateboard::search
