// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/id.h"

#include <QRandomGenerator>

#include <atomic>
#include <chrono>

namespace slateboard {

qint64 makeIdValue()
{
    using namespace std::chrono;
    static std::atomic<qint64> last{0};
    constexpr auto epoch = sys_days{year{2020} / January / 1};
    const auto elapsed = duration_cast<milliseconds>(system_clock::now() - epoch).count();
    const auto fresh = static_cast<qint64>((static_cast<quint64>(elapsed) << 22) |
                                           (QRandomGenerator::global()->generate() & 0x3fffffU));
    auto before = last.load();
    qint64 next = 0;
    do {
        next = fresh > before ? fresh : before + 1;
    } while (!last.compare_exchange_weak(before, next));
    return next;
}

} // namespace slateboard
