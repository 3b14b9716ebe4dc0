// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forecast/paths.h"

#include "app/forecast/course.h"

namespace slateboard::forecast {

Paths::Paths(Outlook outlook, int count) : m_outlook(std::make_shared<const Outlook>(std::move(outlook)))
{
    m_courses.reserve(static_cast<size_t>(count));
    for (int path = 0; path < count; ++path)
        m_courses.emplace_back(*m_outlook, path);
    m_values.resize(m_courses.size());
}

Paths::~Paths() = default;
Paths::Paths(Paths &&) noexcept = default;

void Paths::lookAhead(int steps)
{
    if (steps <= m_steps)
        return;
    for (size_t path = 0; path < m_courses.size(); ++path) {
        m_values[path].resize(static_cast<size_t>(steps));
        m_courses[path].follow(std::span(m_values[path]).subspan(static_cast<size_t>(m_steps)));
    }
    m_steps = steps;
}

} // namespace slateboard::forecast
