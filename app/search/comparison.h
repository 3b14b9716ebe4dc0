// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/duplicates.h"

#include <QHash>
#include <QSet>

#include <set>
#include <string>

namespace slateboard::search {

/// What source IPs have in common, and what not.
class Comparison {
public:
    void add(const IpHead &head);

    [[nodiscard]] const QStringList &parts() const { return m_parts; } // of each
    [[nodiscard]] Likenesses likenesses() const;

private:
    [[nodiscard]] bool isAnySpacedOnly() const;
    [[nodiscard]] bool isAnyMisspelled() const;

    QStringList m_parts;
    QHash<QString, QSet<QString>> m_titles;  // by part: as they are
    QHash<QString, QSet<QString>> m_compact; // by part: without spaces and punctuation
    std::set<std::u16string> m_works;        // letters
    QSet<QString> m_foreignIds;
    QSet<Medium> m_media;
    int m_withForeignId = 0;
    int m_withoutCreator = 0;
    bool m_isAnyTitleTwice = false;
};

} // namespace slateboard::search
