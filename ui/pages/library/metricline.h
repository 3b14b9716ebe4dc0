// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/metrics.h"

#include <QWidget>

class QLabel;

namespace slateboard {

class Sparkline;

/// What is recorded of one kind: the latest value with its day, how it grew, and a small line of all values. The value
/// that is marked on the line stands in the latest one's place.
class MetricLine : public QWidget {
    Q_OBJECT
public:
    MetricLine(planning::MetricSeries series, const Formatter &formatter, QWidget *parent = nullptr);

    /// "Views: 1.2M on 2023-03-31, +12% in 97 days": all that the line says at rest.
    [[nodiscard]] QString sentence() const;

private:
    [[nodiscard]] QString growthSentence() const;
    [[nodiscard]] QString growthWords() const; // of a series that has grown or shrunk
    void showPoint();

    planning::MetricSeries m_series;
    Formatter m_formatter;
    QLabel *m_value;
    QLabel *m_day;
    Sparkline *m_line;
};

} // namespace slateboard
