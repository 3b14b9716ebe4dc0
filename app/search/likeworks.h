// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/iptable.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace slateboard::search {

/// What is compared of every source IP, packed: the letters of its work, and its creators.
class LikeWorks {
public:
    /// False once `progress` said stop.
    [[nodiscard]] bool read(const IpTable &ips, const std::function<bool(double)> &progress);

    [[nodiscard]] int size() const { return static_cast<int>(m_works.size()); }
    /// See appendLetters().
    [[nodiscard]] std::u16string_view letters(int row) const
    {
        const Work &work = at(row);
        return std::u16string_view(m_letters).substr(work.firstLetter, work.letters);
    }
    [[nodiscard]] quint64 lettersHash(int row) const { return at(row).lettersHash; }
    [[nodiscard]] quint64 digitsHash(int row) const { return at(row).digitsHash; }       // 2화 is no misspelled 3화
    [[nodiscard]] quint64 foreignIdHash(int row) const { return at(row).foreignIdHash; } // 0: none
    /// Hashes of their names, ascending; none: unknown.
    [[nodiscard]] std::span<const quint64> creators(int row) const
    {
        return std::span(m_creators).subspan(at(row).firstCreator, at(row).creators);
    }

private:
    struct Work {
        quint64 lettersHash = 0;
        quint64 digitsHash = 0;
        quint64 foreignIdHash = 0;
        quint32 firstLetter = 0;
        quint32 firstCreator = 0;
        quint32 letters = 0;
        quint32 creators = 0;
    };
    [[nodiscard]] const Work &at(int row) const { return m_works[static_cast<size_t>(row)]; }
    void readCreators(QByteArrayView text);
    void addCreator(std::u16string_view name);

    std::vector<Work> m_works;
    std::u16string m_letters;
    std::vector<quint64> m_creators;
};

[[nodiscard]] quint64 hashOf(std::u16string_view text);

} // namespace slateboard::search
