// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"

#include <QHash>
#include <QStringList>

namespace slateboard {

/// What the window's search looks for titles in, on all pages that list titles: both names, the producer, companies and
/// platforms in either language, and the names of source IPs. Prepared once for all titles of a library.
class TitleSearchTexts {
public:
    explicit TitleSearchTexts(const Library &library);
    [[nodiscard]] QString of(const Title &title) const;

private:
    QHash<TitleId, QStringList> m_others; // than the title's own words
};

} // namespace slateboard
