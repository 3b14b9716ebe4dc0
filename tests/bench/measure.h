// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <vector>

namespace slateboard::bench {

/// Durations of one gesture, in milliseconds.
class Samples {
public:
    void add(double milliseconds) { m_all.push_back(milliseconds); }
    void time(const std::function<void()> &work);
    [[nodiscard]] double least() const { return quantile(0); }
    [[nodiscard]] double median() const { return quantile(0.5); }
    [[nodiscard]] double p95() const { return quantile(0.95); }
    [[nodiscard]] double p99() const { return quantile(0.99); }
    /// One line: name, min, median, p95, p99, how many.
    void print(const char *name) const;

private:
    [[nodiscard]] double quantile(double share) const;
    std::vector<double> m_all;
};

void printRatio(const char *name, double ratio, double goal);
/// Resident memory of this process, now and at its highest.
void printMemory(const char *what);

/// The longest time for which the event loop did not turn while this lives: what a user would feel as a stall.
class StallGauge {
public:
    StallGauge();
    [[nodiscard]] double longest() const { return m_longest; } // milliseconds
private:
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

} // namespace slateboard::bench
