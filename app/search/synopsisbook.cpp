// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/synopsisbook.h"

#include "app/base/text.h"

#include <algorithm>

namespace slateboard::search {
namespace {

constexpr qsizetype blockBytes = 1 << 20; // what a search holds in memory at a time

} // namespace

void SynopsisBook::add(IpId ip, QByteArrayView synopsis)
{
    QByteArray key;
    appendSearchKey(key, synopsis);
    key.replace('\n', ' '); // ends a key
    key += '\n';
    const QWriteLocker locker(&m_lock);
    m_openKeys += key;
    m_open.ips.push_back(ip);
    m_open.ends.push_back(static_cast<quint32>(m_openKeys.size()));
    if (m_openKeys.size() >= blockBytes)
        write();
}

void SynopsisBook::finish()
{
    const QWriteLocker locker(&m_lock);
    write();
    m_isComplete = true;
}

void SynopsisBook::clear()
{
    const QWriteLocker locker(&m_lock);
    m_blocks.clear();
    m_open = {};
    m_openKeys.clear();
    m_replaced.clear();
    m_isComplete = false;
}

// What cannot be written, because there is no room for temporary files, stays in memory with what comes after it.
void SynopsisBook::write()
{
    if (m_openKeys.isEmpty() || (!m_file.isOpen() && !m_file.open()))
        return;
    m_open.offset = m_blocks.empty() ? 0 : m_blocks.back().offset + m_blocks.back().ends.back();
    if (!m_file.seek(m_open.offset) || m_file.write(m_openKeys) != m_openKeys.size() || !m_file.flush())
        return;
    m_blocks.push_back(std::exchange(m_open, {}));
    m_openKeys.clear();
}

void SynopsisBook::replace(IpId ip, const QString &synopsis)
{
    QByteArray key = searchKey(synopsis).toUtf8();
    const QWriteLocker locker(&m_lock);
    m_replaced[ip] = std::move(key);
}

void SynopsisBook::scan(const Block &block, QByteArrayView keys, const SearchWord &word, std::vector<IpId> &found)
{
    size_t row = 0;
    for (qsizetype from = 0; from < keys.size(); from = block.ends[row - 1]) {
        const qsizetype hit = word.indexIn(keys, {}, from);
        if (hit < 0)
            return;
        while (block.ends[row] <= hit)
            ++row;
        found.push_back(block.ips[row++]);
    }
}

std::vector<std::vector<IpId>> SynopsisBook::find(const std::vector<SearchWord> &words,
                                                  const std::atomic_bool &cancelled) const
{
    std::vector<std::vector<IpId>> found(words.size());
    const QReadLocker locker(&m_lock);
    const auto scanAll = [&](const Block &block, QByteArrayView keys) {
        for (size_t i = 0; i < words.size(); ++i) {
            if (words[i].isText())
                scan(block, keys, words[i], found[i]);
        }
    };
    QFile file(m_file.fileName());
    QByteArray keys(blockBytes, Qt::Uninitialized);
    if (!m_blocks.empty() && !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return found;
    for (const Block &block : m_blocks) {
        const qsizetype size = block.ends.back();
        keys.resize(std::max(keys.size(), size));
        if (cancelled || !file.seek(block.offset) || file.read(keys.data(), size) != size)
            return std::vector<std::vector<IpId>>(words.size());
        scanAll(block, QByteArrayView(keys).first(size));
    }
    scanAll(m_open, m_openKeys);
    for (size_t i = 0; i < words.size(); ++i) {
        std::erase_if(found[i], [&](IpId ip) { return m_replaced.contains(ip); });
        for (const auto &[ip, key] : m_replaced) {
            if (words[i].isText() && words[i].indexIn(key, {}, 0) >= 0)
                found[i].push_back(ip);
        }
        std::ranges::sort(found[i]);
    }
    return found;
}

} // namespace slateboard::search
