// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/metrics.h"
#include "app/planning/rights.h"
#include "app/search/querycompletion.h"

#include <memory>
#include <vector>

namespace slateboard {

/// What a list of source IPs shows and filters by beside the rows themselves, as of a day: computed aside, by row of
/// the IpTable that it was computed from. Packed, because a library may have a million rows.
class IpFacts {
public:
    /// Rows that are just listed.
    IpFacts(int size, Day asOf) : m_asOf(asOf), m_rows(static_cast<size_t>(size)) {}
    IpFacts(const Library &library, Day asOf);

    [[nodiscard]] Day asOf() const { return m_asOf; }
    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] IpStatus status(int row) const { return static_cast<IpStatus>(at(row).status); }
    [[nodiscard]] bool isSecured(int row) const { return at(row).isSecured; }
    [[nodiscard]] std::optional<Day> securedUntil(int row) const;
    /// Until when the rights last is decided: nobody has to be warned of it.
    [[nodiscard]] bool isDecided(int row) const { return at(row).isDecided; }
    [[nodiscard]] planning::IpState state(int row) const;
    [[nodiscard]] std::optional<ScoutStep> step(int row) const; // the latest
    [[nodiscard]] bool isTied(int row) const { return at(row).isTied; }
    [[nodiscard]] QList<TitleId> titles(int row) const; // made from it

    /// Of the grants that hold on the day: one bit a GrantKind or Use.
    [[nodiscard]] unsigned kinds(int row) const { return at(row).kinds; }
    [[nodiscard]] unsigned uses(int row) const { return at(row).uses; }
    /// The strongest of them, and the longest of those; null: none holds.
    [[nodiscard]] const RightsGrant *grant(int row) const;

    [[nodiscard]] std::optional<double> latest(int row, MetricKind kind) const;
    [[nodiscard]] std::optional<double> growth(int row, MetricKind kind) const; // a share
    [[nodiscard]] bool has(MetricKind kind) const { return m_metrics->has(kind); }

    /// What stands in the rows, in the order of the alphabet.
    [[nodiscard]] const search::KnownTexts &texts() const { return m_texts; }

    /// The same facts in the rows of another table; new rows are just listed.
    [[nodiscard]] IpFacts remapped(const std::vector<int> &map, int size) const;

private:
    static constexpr quint8 none = 0xff;
    static constexpr qint32 never = -1;
    struct Row {
        qint32 until = never; // last secured day
        qint32 grant = -1;    // in m_grants
        quint8 status = static_cast<quint8>(IpStatus::Listed);
        quint8 kind = none; // of the grant that secures it
        quint8 step = none;
        quint8 kinds = 0;
        quint8 uses = 0;
        bool isSecured : 1 = false;
        bool isTied : 1 = false;
        bool isDecided : 1 = false;
        bool clashes : 1 = false;
    };
    [[nodiscard]] const Row &at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] int metricRow(int row) const;
    void takeStates(const Library &library);
    void takeGrants(const Library &library);
    void takeSteps(const Library &library);
    void takeTitles(const Library &library);

    Day m_asOf;
    std::vector<Row> m_rows;
    QList<RightsGrant> m_grants;
    std::vector<std::pair<int, TitleId>> m_titles; // by row
    std::shared_ptr<const planning::MetricIndex> m_metrics = std::make_shared<const planning::MetricIndex>();
    std::vector<int> m_metricRows; // of the table that the metrics were read from; empty: the same, -1: none
    search::KnownTexts m_texts;
};

/// For each row of `from` its row in `to`, or -1 where it is gone.
[[nodiscard]] std::vector<int> rowMap(const IpTable &from, const IpTable &to);

} // namespace slateboard
