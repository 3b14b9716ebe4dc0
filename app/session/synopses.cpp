// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/synopses.h"

#include "app/session/storethread.h"

namespace slateboard {
namespace {

constexpr int sliceRows = 4'000; // some milliseconds, which an edit may have to wait

} // namespace

void Synopses::begin(std::function<void()> done)
{
    m_done = std::move(done);
    m_isReading = true;
    m_store.post([self = shared_from_this()] { self->readOn(); });
}

void Synopses::readOn()
{
    if (m_isStopped)
        return;
    const auto more = m_store.file().readSynopses(m_last, sliceRows, [this](IpId ip, QByteArrayView synopsis) {
        m_last = ip;
        if (!synopsis.isEmpty())
            m_book->add(ip, synopsis);
    });
    if (more.value_or(false)) { // what cannot be read is told by the verb that needs it
        m_store.post([self = shared_from_this()] { self->readOn(); });
        return;
    }
    m_isReading = false;
    m_book->finish();
    m_done();
}

void Synopses::follow(const Changes &changes)
{
    QList<qint64> ips = changes.rows.value(Table::SourceIp);
    const bool hasNewer = !ips.isEmpty() && ips.last() > m_last.value;
    ips.removeIf([this](qint64 ip) { return ip > m_last.value; }); // come with a later slice
    const bool isAnew = ips.size() > sliceRows;
    if (isAnew) {
        m_book->clear();
        m_last = {};
    }
    if ((isAnew || hasNewer) && !m_isReading)
        begin(std::move(m_done));
    if (isAnew)
        return;
    for (qint64 value : std::as_const(ips)) {
        const IpId ip{value};
        const auto row = m_store.file().readIp(ip);
        m_book->replace(ip, row ? row->synopsis : QString());
    }
}

} // namespace slateboard
