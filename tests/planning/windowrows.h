// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/planning/librarybuilder.h"

namespace slateboard {

/// Windows of a title in the working plan, each with an id of its own.
class WindowRows {
public:
    explicit WindowRows(LibraryBuilder &builder) : m_builder(builder) {}

    /// A window for so many days (none: without end); it begins on the title's release.
    ReleaseWindow &add(TitleId title, const QString &territory, std::optional<int> days)
    {
        ReleaseWindow window;
        window.id = {++m_lastId};
        window.plan = m_builder.plan();
        window.title = title;
        window.platform = {window.id.value}; // another one each time
        window.territory = territory;
        window.days = days;
        m_builder.library().windows << window;
        return m_builder.library().windows.last();
    }

private:
    LibraryBuilder &m_builder;
    qint64 m_lastId = 9000;
};

} // namespace slateboard
