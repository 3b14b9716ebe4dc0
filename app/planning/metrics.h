// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"

#include <vector>

namespace slateboard::planning {

/// Growth is the latest value of a kind against an earlier one: (latest - earlier) / earlier, where the earlier is the
/// last that is this many days older ...
constexpr int growthDays = 90;
/// ... but not more than this many: of what is older nobody would say that it shows how a work does now.
constexpr int growthMostDays = 180;

struct MetricPoint {
    Day day;
    double value = 0;
    friend bool operator==(const MetricPoint &, const MetricPoint &) = default;
};

/// How a value stands against an earlier one, as a share of that. Above zero always means that the work does better: of
/// a rank, where lower is better, from 10th to 3rd is +0.7. Unknown if the earlier value is zero.
[[nodiscard]] std::optional<double> growthOf(MetricKind kind, double before, double now);

/// What is recorded of every source IP up to a day, in the rows of the table that it was made from. Making one reads
/// all metrics of the library: to be done aside. Of two values of one day and kind the later entered counts.
class MetricIndex {
public:
    MetricIndex() = default; // of an empty library
    MetricIndex(const Library &library, Day asOf);

    /// The latest value, and its day.
    [[nodiscard]] std::optional<MetricPoint> latest(int ipRow, MetricKind kind) const;
    /// How the latest value grew against the last one that is 90 to 180 days older; unknown if there is none.
    [[nodiscard]] std::optional<double> growth90(int ipRow, MetricKind kind) const;
    /// Whether any source IP has a value of this kind, so that a column of it is worth showing.
    [[nodiscard]] bool has(MetricKind kind) const { return (m_kinds & (1U << static_cast<unsigned>(kind))) != 0; }

private:
    struct Cell {
        double value = 0;
        double growth = 0; // not a number: unknown
        qint32 day = 0;    // since 1970
        MetricKind kind = MetricKind::Views;
    };
    [[nodiscard]] const Cell *find(int ipRow, MetricKind kind) const;
    void add(int ipRow, const Cell &cell);

    std::vector<quint32> m_ends; // of each row's cells; rows behind the last one that has any are absent
    std::vector<Cell> m_cells;   // by row, then kind
    quint32 m_kinds = 0;
};

/// What several values of one kind come to: their sum, but of ratings the mean and of ranks the best.
class MetricSubtotal {
public:
    explicit MetricSubtotal(MetricKind kind) : m_kind(kind) {}
    void add(double value);
    [[nodiscard]] std::optional<double> value() const; // nothing: of no values

private:
    MetricKind m_kind;
    double m_sum = 0;
    double m_best = 0;
    int m_count = 0;
};

/// The recorded values of one kind, one a day, by day; never empty.
struct MetricSeries {
    MetricKind kind = MetricKind::Views;
    std::vector<MetricPoint> points;
    [[nodiscard]] std::optional<MetricPoint> before() const; // what the last point grew against, as in MetricIndex
    [[nodiscard]] std::optional<double> growth90() const;
};

/// The series of one source IP up to a day, in the order of the kinds; kinds that it has not are absent. Reads all
/// metrics of the library: to be done aside.
[[nodiscard]] std::vector<MetricSeries> metricSeries(const Library &library, IpId ip, Day asOf);

} // namespace slateboard::planning
