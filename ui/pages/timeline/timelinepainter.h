// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/timeline/timelinescene.h"
#include "ui/pages/timeline/timelinewords.h"

class QPainter;

namespace slateboard {

/// Paints a timeline: only the lines that are in sight, the axis above and the demand below them.
class TimelinePainter {
public:
    TimelinePainter(const TimelineScene &scene, const Theme &theme, bool focused);

    void paint(QPainter &painter) const;

private:
    void paintLines(QPainter &painter) const;
    void paintName(QPainter &painter, int line, const TimelineItem &item) const;
    void paintGroup(QPainter &painter, int line) const;
    void paintRow(QPainter &painter, int line, const TimelineItem &item) const;
    void paintGround(QPainter &painter, int line, const TimelineItem &item) const;
    void paintLinks(QPainter &painter) const;
    void paintCurrent(QPainter &painter) const;
    void paintStrip(QPainter &painter) const;
    void paintDays(QPainter &painter) const;
    void paintNotes(QPainter &painter) const;
    [[nodiscard]] QRect notesRect(const QSize &size) const;

    const TimelineScene &m_scene;
    const Theme &m_theme;
    TimelineInk m_ink;
    bool m_focused;
};

} // namespace slateboard
