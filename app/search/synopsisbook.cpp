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
    const QMutexLocker locker(&m_lock);
    m_pages.openKeys += key;
    m_pages.open.ips.push_back(ip);
    m_pages.open.ends.push_back(static_cast<quint32>(m_pages.openKeys.size()));
    if (m_pages.openKeys.size() >= blockBytes)
        write();
}

void SynopsisBook::finish()
{
    const QMutexLocker locker(&m_lock);
    write();
    m_isComplete = true;
}

void SynopsisBook::clear()
{
    const QMutexLocker locker(&m_lock);
    m_pages = {};
    m_isComplete = false;
}

// What cannot be written, because there is no room for temporary files, stays in memory with what comes after it.
void SynopsisBook::write()
{
    if (!m_pages.file)
        m_pages.file = std::make_shared<QTemporaryFile>();
    QTemporaryFile &file = *m_pages.file;
    if (m_pages.openKeys.isEmpty() || (!file.isOpen() && !file.open()))
        return;
    m_pages.open.offset =
        m_pages.blocks.empty() ? 0 : m_pages.blocks.back()->offset + m_pages.blocks.back()->ends.back();
    if (!file.seek(m_pages.open.offset) || file.write(m_pages.openKeys) != m_pages.openKeys.size() || !file.flush())
        return;
    m_pages.blocks.push_back(std::make_shared<const Block>(std::exchange(m_pages.open, {})));
    m_pages.openKeys.clear();
}

void SynopsisBook::replace(IpId ip, const QString &synopsis)
{
    QByteArray key = searchKey(synopsis).toUtf8();
    const QMutexLocker locker(&m_lock);
    m_pages.replaced[ip] = std::move(key);
}

SynopsisBook::Pages SynopsisBook::pages() const
{
    const QMutexLocker locker(&m_lock);
    return m_pages;
}

void SynopsisBook::scan(const Block &block, QByteArrayView keys, const std::vector<SearchWord> &words, Found &found)
{
    for (size_t i = 0; i < words.size(); ++i) {
        size_t row = 0;
        for (qsizetype from = 0; words[i].isText() && from < keys.size(); from = block.ends[row - 1]) {
            const qsizetype hit = words[i].indexIn(keys, {}, from);
            if (hit < 0)
                break;
            while (block.ends[row] <= hit)
                ++row;
            found[i].push_back(block.ips[row++]);
        }
    }
}

bool SynopsisBook::scanFile(const Pages &pages, const std::vector<SearchWord> &words, const std::atomic_bool &cancelled,
                            Found &found)
{
    if (pages.blocks.empty())
        return true;
    QFile file(pages.file->fileName());
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    QByteArray keys(blockBytes, Qt::Uninitialized);
    for (const auto &block : pages.blocks) {
        const qsizetype size = block->ends.back();
        keys.resize(std::max(keys.size(), size));
        if (cancelled || !file.seek(block->offset) || file.read(keys.data(), size) != size)
            return false;
        scan(*block, QByteArrayView(keys).first(size), words, found);
    }
    return true;
}

std::vector<std::vector<IpId>> SynopsisBook::find(const std::vector<SearchWord> &words,
                                                  const std::atomic_bool &cancelled) const
{
    const Pages pages = this->pages();
    Found found(words.size());
    if (!scanFile(pages, words, cancelled, found))
        return Found(words.size());
    scan(pages.open, pages.openKeys, words, found);
    for (size_t i = 0; i < words.size(); ++i) {
        std::erase_if(found[i], [&](IpId ip) { return pages.replaced.contains(ip); });
        for (const auto &[ip, key] : pages.replaced) {
            if (words[i].isText() && words[i].indexIn(key, {}, 0) >= 0)
                found[i].push_back(ip);
        }
        std::ranges::sort(found[i]);
    }
    return found;
}

} // namespace slateboard::search
