// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/figuretable.h"
#include "ui/widgets/page.h"

class QHBoxLayout;
class QSplitter;
class QToolButton;

namespace slateboard {

class Card;
class Chart;
class EmptyState;
class FigureView;
class Segments;

/// One view of the Charts tab: a chart, the same figures as a table below it, and at their right the rows behind what
/// was opened. A subclass names the parts in setTexts(), fills them in showFigures() and fillRows(), and calls
/// openRows() when its chart or table asks for rows. Its constructor ends with start().
class ChartView : public Page {
    Q_OBJECT
public:
    [[nodiscard]] QList<QAction *> pageActions() const override;
    void refresh() override;

    [[nodiscard]] Chart &chart() const { return m_chart; }
    /// The first table of figures.
    [[nodiscard]] FigureView &figures() const { return *m_tables.first(); }
    [[nodiscard]] FigureView &rowsBehind() const { return *m_rowsBehind; }
    /// Chooses among the tables of figures.
    void showTable(int place);
    /// What is chosen in this view, such as how bars are stacked; stands in the head of the tab.
    [[nodiscard]] QWidget *choices() const { return m_choices; }

    /// What is chosen, for the next time; what is not known any more is left as it is.
    [[nodiscard]] virtual QString saveChoices() const { return {}; }
    virtual void restoreChoices(const QString & /*saved*/) {}

signals:
    void choicesChanged();

protected:
    /// The view takes the chart.
    ChartView(Workspace &workspace, Chart &chart, QWidget *parent = nullptr);
    void start();

    /// Another table of figures, to choose by a segment in the head of the table; `setTexts()` names them.
    FigureView &addTable();
    [[nodiscard]] FigureView &table(int place) const { return *m_tables.at(place); }
    void setTableNames(const QStringList &names);
    /// The one that can be seen; others need no rows. When another is chosen, showFigures() is called.
    [[nodiscard]] int shownTable() const;
    void addChoice(QWidget *widget);
    [[nodiscard]] EmptyState &emptyState() const { return *m_empty; }
    [[nodiscard]] Card &chartCard() const { return *m_chartCard; }
    [[nodiscard]] Card &tableCard() const { return *m_tableCard; }
    [[nodiscard]] Card &rowsCard() const { return *m_rowsCard; }

    /// Names for people: accessible names, columns of tables and rows, the texts of the empty state. showFigures()
    /// follows.
    virtual void setTexts() = 0;
    /// Gives the chart and the tables the workspace's figures of now, and the cards their headings. Called when the
    /// view is shown, and whenever the figures or the language are others while it is. What takes long is asked for
    /// aside (Latest<>), and what it gives ends with figuresShown().
    virtual void showFigures() = 0;
    /// Called while rows are open: fills rowsBehind() and the heading of their card.
    virtual void fillRows() = 0;
    /// Forgets what was opened.
    virtual void forgetRows() = 0;
    /// A row of rowsBehind() or of a table was entered. Goes to a title unless a subclass knows better.
    virtual void follow(const RowTarget &target);

    /// `isEmpty`: the empty state stands in the place of everything.
    void figuresShown(bool isEmpty);
    void openRows();
    void closeRows();
    [[nodiscard]] bool hasOpenRows() const { return m_isOpen; }

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void layOutCards();
    void connectParts();
    void adopt(FigureView &table);
    void refreshIfSeen();
    void retranslate();

    Chart &m_chart;
    QWidget *m_choices;
    QHBoxLayout *m_choicesRow;
    QToolButton *m_copy;
    Card *m_chartCard;
    Card *m_tableCard;
    QList<FigureView *> m_tables;
    Segments *m_tableTabs = nullptr; // null: one table
    Card *m_rowsCard;
    FigureView *m_rowsBehind;
    QToolButton *m_closeRows;
    QSplitter *m_body;
    EmptyState *m_empty;
    bool m_isOpen = false;
};

} // namespace slateboard
