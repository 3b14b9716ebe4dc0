// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/circles.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <string>
#include <unordered_map>

namespace slateboard::store {
namespace {

struct Edge {
    qint64 row = 0;
    size_t from = 0;
    size_t to = 0;
};

/// Tarjan's strongly connected components (1972), without recursion: a chain may be longer than the stack.
class Components {
public:
    explicit Components(std::vector<std::vector<size_t>> next) :
        m_next(std::move(next)), m_order(m_next.size()), m_low(m_next.size()), m_component(m_next.size())
    {
        for (size_t node = 0; node < m_next.size(); ++node) {
            if (m_order[node] == 0)
                visit(node);
        }
    }
    [[nodiscard]] bool areTogether(size_t a, size_t b) const { return m_component[a] == m_component[b]; }

private:
    struct Step {
        size_t node = 0;
        size_t taken = 0; // of the nodes that it leads to
    };
    void enter(size_t node)
    {
        m_order[node] = m_low[node] = ++m_met;
        m_open.push_back(node);
        m_way.push_back({node});
    }
    void visit(size_t first);
    void leave(size_t node);

    std::vector<std::vector<size_t>> m_next;
    std::vector<size_t> m_order;     // in which nodes were met, from 1
    std::vector<size_t> m_low;       // the earliest that is reached from there
    std::vector<size_t> m_component; // 0: still open
    std::vector<size_t> m_open;
    std::vector<Step> m_way;
    size_t m_met = 0;
    size_t m_components = 0;
};

void Components::visit(size_t first)
{
    enter(first);
    while (!m_way.empty()) {
        Step &step = m_way.back();
        const size_t node = step.node;
        if (step.taken == m_next[node].size()) {
            leave(node);
            continue;
        }
        const size_t next = m_next[node][step.taken++];
        if (m_order[next] == 0)
            enter(next);
        else if (m_component[next] == 0)
            m_low[node] = std::min(m_low[node], m_order[next]);
    }
}

void Components::leave(size_t node)
{
    m_way.pop_back();
    if (!m_way.empty())
        m_low[m_way.back().node] = std::min(m_low[m_way.back().node], m_low[node]);
    if (m_low[node] != m_order[node])
        return;
    ++m_components;
    for (bool isLast = false; !isLast; m_open.pop_back()) {
        isLast = m_open.back() == node;
        m_component[m_open.back()] = m_components;
    }
}

} // namespace

std::vector<qint64> rowsInCircles(SQLite::Database &database, const char *edges)
{
    std::unordered_map<std::string, size_t> nodes;
    std::vector<std::vector<size_t>> next;
    const auto nodeOf = [&](const SQLite::Column &column) {
        const auto [node, isNew] = nodes.try_emplace(column.getString(), nodes.size());
        if (isNew)
            next.emplace_back();
        return node->second;
    };
    std::vector<Edge> all;
    SQLite::Statement statement(database, edges);
    while (statement.executeStep()) {
        const size_t from = nodeOf(statement.getColumn(1));
        const size_t to = nodeOf(statement.getColumn(2));
        all.push_back({statement.getColumn(0).getInt64(), from, to});
        next[from].push_back(to);
    }
    const Components components(std::move(next));
    std::vector<qint64> rows;
    for (const Edge &edge : all) {
        if (components.areTogether(edge.from, edge.to))
            rows.push_back(edge.row);
    }
    return rows;
}

} // namespace slateboard::store
