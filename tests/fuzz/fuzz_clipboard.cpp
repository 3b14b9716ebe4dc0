// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/planall.h"

using namespace slateboard;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto table = exchange::readPasted(QString::fromUtf8(bytes)))
        fuzz::planAll(*table);
    return 0;
}
