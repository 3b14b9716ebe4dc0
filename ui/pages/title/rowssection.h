// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/title/rowlines.h"
#include "ui/pages/title/sheetsection.h"
#include "ui/widgets/editright.h"

#include <QLabel>
#include <QPushButton>

namespace slateboard {

/// A section that lists rows, each on a line that is edited in place, with a button for another one. A new row is kept
/// as soon as its line is whole; a line that is no longer whole says again what the library has.
template <class Line>
class RowsSection : public SheetSection {
public:
    using Row = typename Line::Row;

    void finishEditing() override
    {
        const std::vector<Line *> lines = m_lines.lines(); // finishing one may change the list
        for (Line *line : lines)
            line->finishEditing();
    }

protected:
    RowsSection(Workspace &workspace, Of of, QWidget *parent) :
        SheetSection(workspace, of, parent), m_list(new QVBoxLayout), m_lines(*m_list), m_empty(new QLabel),
        m_add(new QPushButton)
    {
        m_add->setAutoDefault(true); // Return presses it
        addToHead(m_add);
        m_empty->setWordWrap(true);
        m_empty->setForegroundRole(QPalette::PlaceholderText);
        m_list->setSpacing(6);
        body().addLayout(m_list);
        body().addWidget(m_empty);
        m_lines.make = [this] {
            Line *line = makeLine();
            line->setRefusal(refusal());
            connect(line, &RowLine::finished, this, [this, line] { finish(line); });
            connect(line, &RowLine::removeRequested, this, [this, line] { remove(line); });
            return line;
        };
        m_lines.prepare = [this](Line &line, const Row &row) { prepare(line, row); };
        connect(m_add, &QPushButton::clicked, this, [this] {
            m_lines.addNew(newRow());
            m_empty->hide();
        });
    }

    [[nodiscard]] virtual Line *makeLine() = 0;
    /// Called before a line shows a row.
    virtual void prepare(Line &, const Row &) {}
    [[nodiscard]] virtual Row newRow() const = 0; // with an id, by which the library will know it
    [[nodiscard]] virtual QList<Row> sheetRows() const = 0;
    /// The verb that makes these the title's rows.
    [[nodiscard]] virtual Edited keep(const QList<Row> &rows) = 0;
    /// What is said besides the rows.
    virtual void showMore() {}

    void setTexts(const QString &heading, const QString &add, const QString &empty)
    {
        setHeading(heading);
        m_add->setText(add);
        m_empty->setText(empty);
    }
    [[nodiscard]] const RowLines<Line> &lines() const { return m_lines; }

    void showSheet() override
    {
        const QList<Row> rows = sheetRows();
        m_lines.show(rows);
        m_empty->setVisible(m_lines.lines().empty());
        setRemark(rows.isEmpty() ? QString() : QString::number(rows.size()));
        showMore();
    }
    void retranslate() override
    {
        m_lines.clear(); // they are made anew, in the language of the moment
        SheetSection::retranslate();
    }
    void applyRefusal() override
    {
        setEditable(*m_add, refusal());
        for (Line *line : m_lines.lines())
            line->setRefusal(refusal());
    }
    // A new row that was refused stays to be mended, and is in no other row's way.
    void showRefused() override
    {
        for (Line *line : m_lines.lines())
            line->setWanted(false);
        showSheet();
    }
    void forgetNew() override
    {
        m_lines.forgetNew();
        for (Line *line : m_lines.lines())
            line->takeBackAll();
    }

private:
    void finish(Line *line)
    {
        if (std::ranges::find(m_lines.lines(), line) == m_lines.lines().end())
            return; // its row is gone
        line->setWanted(true);
        if (line->isWhole())
            save(keep(m_lines.rows()));
        else if (!line->isNew())
            showSheet();
    }
    void remove(Line *line)
    {
        const bool isKept = !line->isNew();
        m_lines.remove(line);
        m_add->setFocus();
        m_empty->setVisible(m_lines.lines().empty());
        if (isKept)
            save(keep(m_lines.rows()));
    }

    QVBoxLayout *m_list;
    RowLines<Line> m_lines;
    QLabel *m_empty;
    QPushButton *m_add;
};

} // namespace slateboard
