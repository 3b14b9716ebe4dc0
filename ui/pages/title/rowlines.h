// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/title/inplace.h"

#include <QBoxLayout>
#include <QWidget>

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>
#include <vector>

class QToolButton;

namespace slateboard {

/// A row of a list that is edited in place, on a line or a few of its own.
class RowLine : public QWidget {
    Q_OBJECT
public:
    [[nodiscard]] bool isNew() const { return m_isNew; } // not yet in the library
    void setNew(bool isNew) { m_isNew = isNew; }
    /// Whether somebody was done with one of its fields, so that it is to be kept.
    [[nodiscard]] bool isWanted() const { return !m_isNew || m_isWanted; }
    void setWanted(bool wanted) { m_isWanted = wanted; }
    void setRefusal(const QString &refusal);
    void finishEditing() { m_edits.finishAll(); }
    void takeBackAll() { m_edits.takeBackAll(); }

signals:
    void finished();
    void removeRequested();

protected:
    explicit RowLine(QWidget *parent = nullptr);
    [[nodiscard]] InPlace &edits() { return m_edits; }
    [[nodiscard]] QToolButton *removeButton() const { return m_remove; }
    void keyPressEvent(QKeyEvent *event) override; // Escape gives up a new line
    void paintEvent(QPaintEvent *event) override;  // of lines that are cards
    void setCard(bool card) { m_isCard = card; }

private:
    InPlace m_edits;
    QToolButton *m_remove;
    bool m_isNew = false;
    bool m_isWanted = false;
    bool m_isCard = false;
};

/// A line for each row of a list, in its order, and behind them those that are being entered. A Line has a Row,
/// show(row), row() and isWhole(): whether it can be kept.
template <class Line>
class RowLines {
public:
    using Row = typename Line::Row;
    explicit RowLines(QVBoxLayout &layout) : m_layout(layout) {}

    /// How a line is made, and connected.
    std::function<Line *()> make;
    /// What a line needs before it shows a row.
    std::function<void(Line &, const Row &)> prepare;

    void show(const QList<Row> &rows)
    {
        std::vector<Line *> before = m_lines;
        std::vector<Line *> lines;
        for (const Row &row : rows) {
            Line *line = take(before, Line::idOf(row));
            if (!line)
                line = make();
            line->setNew(false);
            prepare(*line, row);
            line->show(row);
            lines.push_back(line);
        }
        std::ranges::copy_if(before, std::back_inserter(lines), &RowLine::isNew);
        std::erase_if(before, &RowLine::isNew);
        m_lines = std::move(lines);
        drop(before);
        for (size_t i = 0; i < m_lines.size(); ++i)
            m_layout.insertWidget(static_cast<int>(i), m_lines[i]);
    }
    Line *addNew(const Row &row)
    {
        Line *line = make();
        line->setNew(true);
        prepare(*line, row);
        line->show(row);
        m_lines.push_back(line);
        m_layout.insertWidget(static_cast<int>(m_lines.size()) - 1, line);
        line->setVisible(true); // only what shows takes the focus
        line->setFocus();
        return line;
    }
    void remove(Line *line)
    {
        std::erase(m_lines, line);
        drop({line});
    }
    void clear() { drop(std::exchange(m_lines, {})); }
    void forgetNew()
    {
        std::vector<Line *> gone;
        std::ranges::copy_if(m_lines, std::back_inserter(gone), &RowLine::isNew);
        std::erase_if(m_lines, &RowLine::isNew);
        drop(gone);
    }
    /// Those that can be kept.
    [[nodiscard]] QList<Row> rows() const
    {
        QList<Row> rows;
        for (const Line *line : m_lines) {
            if (line->isWanted() && line->isWhole())
                rows << line->row();
        }
        return rows;
    }
    [[nodiscard]] const std::vector<Line *> &lines() const { return m_lines; }

private:
    static Line *take(std::vector<Line *> &lines, qint64 id)
    {
        const auto found =
            std::ranges::find_if(lines, [id](const Line *line) { return Line::idOf(line->row()) == id; });
        if (found == lines.end())
            return nullptr;
        Line *line = *found;
        lines.erase(found);
        return line;
    }
    // Called when the list is without them already. Hiding the one with the keyboard ends what is typed there, which
    // is nobody's any more.
    void drop(const std::vector<Line *> &lines)
    {
        for (Line *line : lines) {
            line->blockSignals(true);
            m_layout.removeWidget(line);
            line->hide();
            line->deleteLater(); // it may be the sender of what brought us here
        }
    }

    QVBoxLayout &m_layout;
    std::vector<Line *> m_lines;
};

} // namespace slateboard
