// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <iterator>
#include <memory>
#include <ranges>
#include <span>
#include <vector>

namespace slateboard::planning {

/// Rows of one title after another. Copies share them, so that figures after an edit cost what its titles cost.
template <class Row>
class RowsByTitle {
    using Rows = std::shared_ptr<const std::vector<Row>>;

public:
    class Iterator {
    public:
        using value_type = Row;
        using difference_type = std::ptrdiff_t;
        using reference = const Row &;
        using pointer = const Row *;
        using iterator_category = std::forward_iterator_tag;

        Iterator() = default;
        Iterator(const Rows *title, const Rows *end) : m_title(title), m_end(end) { enter(); }
        reference operator*() const { return *m_row; }
        pointer operator->() const { return m_row; }
        Iterator &operator++()
        {
            if (++m_row == m_rowEnd) {
                ++m_title;
                enter();
            }
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++*this;
            return before;
        }
        friend bool operator==(const Iterator &a, const Iterator &b)
        {
            return a.m_title == b.m_title && a.m_row == b.m_row;
        }

    private:
        // At the first row of this title, or of the next that has any.
        void enter()
        {
            while (m_title != m_end && (*m_title)->empty())
                ++m_title;
            m_row = m_title == m_end ? nullptr : (*m_title)->data();
            m_rowEnd = m_title == m_end ? nullptr : m_row + (*m_title)->size();
        }

        const Rows *m_title = nullptr;
        const Rows *m_end = nullptr;
        const Row *m_row = nullptr;
        const Row *m_rowEnd = nullptr;
    };

    void reserve(size_t titles) { m_titles.reserve(titles); }
    void append(std::span<const Row> rows) { m_titles.push_back(shared(rows)); }
    void append(RowsByTitle &&later) { std::ranges::move(later.m_titles, std::back_inserter(m_titles)); }
    void replace(size_t title, std::span<const Row> rows) { m_titles[title] = shared(rows); }

    [[nodiscard]] std::span<const Row> ofTitle(size_t title) const { return *m_titles[title]; }
    [[nodiscard]] Iterator begin() const { return {m_titles.data(), m_titles.data() + m_titles.size()}; }
    [[nodiscard]] Iterator end() const
    {
        return {m_titles.data() + m_titles.size(), m_titles.data() + m_titles.size()};
    }
    /// Those of some titles in a row.
    [[nodiscard]] std::ranges::subrange<Iterator> ofTitles(size_t first, size_t count) const
    {
        const Rows *from = m_titles.data() + first;
        return {Iterator(from, from + count), Iterator(from + count, from + count)};
    }
    [[nodiscard]] bool empty() const { return begin() == end(); }
    [[nodiscard]] const Row &front() const { return *begin(); }
    [[nodiscard]] size_t size() const // goes through the titles
    {
        size_t size = 0;
        for (const Rows &rows : m_titles)
            size += rows->size();
        return size;
    }

private:
    static Rows shared(std::span<const Row> rows)
    {
        return std::make_shared<const std::vector<Row>>(rows.begin(), rows.end());
    }

    std::vector<Rows> m_titles;
};

} // namespace slateboard::planning
