// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace slateboard::search {

/// A run of bytes that is looked for in large UTF-8 blocks. Compares two bytes of the needle with many places at once
/// (compilers make vector instructions of it) and the rest only where both fit. In Hangul the first bytes of all
/// letters are nearly alike, so the last bytes of the first and the last letter are taken. memmem() sets itself up
/// anew at every hit, and a query of one letter hits every other row.
class Needle {
public:
    Needle() = default;
    explicit Needle(const QByteArray &bytes);

    /// The first place at or after `from`, or -1. An empty needle is nowhere.
    [[nodiscard]] qsizetype indexIn(QByteArrayView block, qsizetype from) const;

private:
    QByteArray m_bytes;
    qsizetype m_firstProbe = 0;
    qsizetype m_lastProbe = 0;
};

} // namespace slateboard::search
