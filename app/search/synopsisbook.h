// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/model/entities.h"
#include "app/search/searchword.h"

#include <QReadWriteLock>
#include <QTemporaryFile>

#include <atomic>
#include <map>
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
    void write();
    static void scan(const Block &block, QByteArrayView keys, const SearchWord &word, std::vector<IpId> &found);

    mutable QReadWriteLock m_lock;
    QTemporaryFile m_file;
    std::vector<Block> m_blocks;
    Block m_open; // not in the file yet
    QByteArray m_openKeys;
    std::map<IpId, QByteArray> m_replaced; // keys; empty: no synopsis any more
    std::atomic_bool m_isComplete = false;
};

} // namespace slateboard::search
