// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/model/entities.h"

#include <QWidget>

namespace slateboard {

/// A bar of the timeline: what a grant is called, and its term.
struct TimelineBar {
    QString words;
    Day from;
    std::optional<Day> to;   // unknown: perpetual
    bool lapses = false;     // nothing follows it: its end is hatched
    bool isSecuring = false; // makes the source IP count as secured
};

/// A day that a title needs: painted as a diamond.
struct TimelineTick {
    QString words;
    Day day;
};

/// The rights in a source IP over time: a bar a grant, the day that is looked at as a line, and the days of titles that
/// need the rights. All that it shows is in its accessible description too, and in tool tips.
class GrantTimeline : public QWidget {
    Q_OBJECT
public:
    explicit GrantTimeline(QWidget *parent = nullptr);

    void show(QList<TimelineBar> bars, QList<TimelineTick> ticks, Day asOf, const Formatter &format);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double at(Day day) const; // pixels from the left
    [[nodiscard]] int laneHeight() const;
    [[nodiscard]] int ticksTop() const;
    [[nodiscard]] QString sayingAt(const QPoint &place) const;
    void paintYears(QPainter &painter) const;
    void paintBar(QPainter &painter, const TimelineBar &bar, int top) const;
    void paintWords(QPainter &painter, const TimelineBar &bar, int top) const;
    void paintTicks(QPainter &painter) const;

    QList<TimelineBar> m_bars;
    QList<TimelineTick> m_ticks;
    Day m_asOf;
    Day m_first; // of the axis
    Day m_last;
    QStringList m_sentences; // a bar each
};

} // namespace slateboard
