// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace slateboard::bench {
namespace {

constexpr double nanosecondsPerMillisecond = 1e6;

// A field of /proc/self/status, in megabytes; 0 where there is no such file.
double statusField(const char *name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(static_cast<qsizetype>(qstrlen(name)) + 1).simplified().split(' ').first().toDouble() /
                   1024;
    }
    return 0;
}

} // namespace

void Samples::time(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    add(static_cast<double>(timer.nsecsElapsed()) / nanosecondsPerMillisecond);
}

double Samples::quantile(double share) const
{
    if (m_all.empty())
        return 0;
    std::vector<double> sorted = m_all;
    std::ranges::sort(sorted);
    return sorted[static_cast<size_t>(share * static_cast<double>(sorted.size() - 1) + 0.5)];
}

void Samples::print(const char *name) const
{
    std::printf("%-58s min %9.2f  median %9.2f  p95 %9.2f  p99 %9.2f ms  (n %zu)\n", name, least(), median(), p95(),
                p99(), m_all.size());
    std::fflush(stdout);
}

void printRatio(const char *name, double ratio, double goal)
{
    std::printf("%-58s %.2f times", name, ratio);
    if (goal > 0)
        std::printf("  (goal: at most %g: %s)", goal, ratio <= goal ? "met" : "MISSED");
    std::printf("\n");
    std::fflush(stdout);
}

void printMemory(const char *what)
{
    std::printf("%-58s %.0f MB resident, %.0f MB at most\n", what, statusField("VmRSS:"), statusField("VmHWM:"));
    std::fflush(stdout);
}

StallGauge::StallGauge()
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        m_longest = std::max(m_longest, static_cast<double>(m_since.nsecsElapsed()) / nanosecondsPerMillisecond);
        m_since.start();
    });
    m_since.start();
    m_timer.start(std::chrono::milliseconds(1));
}

} // namespace slateboard::bench
