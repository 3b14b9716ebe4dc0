// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/needle.h"

#include <cstring>

namespace slateboard::search {
namespace {

bool continues(char byte) // a letter that began before
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

} // namespace

Needle::Needle(const QByteArray &bytes) : m_bytes(bytes)
{
    if (bytes.isEmpty())
        return;
    m_lastProbe = bytes.size() - 1;
    while (m_firstProbe + 1 < bytes.size() && continues(bytes[m_firstProbe + 1]))
        ++m_firstProbe;
    if (m_firstProbe == m_lastProbe && m_firstProbe > 0)
        --m_firstProbe; // a single letter
}

qsizetype Needle::indexIn(QByteArrayView block, qsizetype from) const
{
    constexpr qsizetype stride = 32;
    if (m_bytes.isEmpty())
        return -1;
    const char *text = block.data();
    const char first = m_bytes[m_firstProbe];
    const char last = m_bytes[m_lastProbe];
    const auto isAt = [&](qsizetype at) {
        return text[at + m_firstProbe] == first && text[at + m_lastProbe] == last &&
               std::memcmp(text + at, m_bytes.constData(), static_cast<size_t>(m_bytes.size())) == 0;
    };
    const qsizetype past = block.size() - m_bytes.size() + 1; // places where it could begin end here
    qsizetype at = from;
    for (; at + stride <= past; at += stride) {
        const char *firstBytes = text + at + m_firstProbe;
        const char *lastBytes = text + at + m_lastProbe;
        unsigned char fits = 0;
        for (qsizetype i = 0; i < stride; ++i)
            fits |= static_cast<unsigned char>((firstBytes[i] == first) & (lastBytes[i] == last));
        if (fits == 0)
            continue;
        for (qsizetype i = 0; i < stride; ++i) {
            if (isAt(at + i))
                return at + i;
        }
    }
    for (; at < past; ++at) {
        if (isAt(at))
            return at;
    }
    return -1;
}

} // namespace slateboard::search
