// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/figuretable.h"

#include <QWidget>

class QHBoxLayout;
class QSplitter;
class QToolButton;

namespace slateboard {

class Card;
class Chart;
class FigureView;
class ToneLabel;
class Workspace;

/// A tab of the Milestones page that is a chart with, at its right, the rows behind what was opened in it. A subclass
/// names the parts in setTexts(), asks for what it shows in showFigures(), fills the rows in fillRows(), and calls
/// openRows() when its chart asks for rows. Its constructor ends with start().
class ChartFace : public QWidget {
    Q_OBJECT
public:
    /// To be called when it comes to the front.
    void refresh();
    [[nodiscard]] Chart &chart() const { return m_chart; }
    [[nodiscard]] FigureView &rowsBehind() const { return *m_rows; }
    [[nodiscard]] const ToneLabel &verdict() const { return *m_verdict; }

signals:
    void shown(); // what was asked for is there

protected:
    /// The face takes the chart.
    ChartFace(Workspace &workspace, Chart &chart, QWidget *parent);
    void start();

    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    /// Stands above the chart, with what is chosen in this face.
    void addChoice(QWidget *widget);
    [[nodiscard]] Card &chartCard() const { return *m_chartCard; }
    [[nodiscard]] Card &rowsCard() const { return *m_rowsCard; }
    [[nodiscard]] ToneLabel &sayer() const { return *m_verdict; } // one sentence above the chart
    /// The chart keeps this height and is scrolled where there is less.
    void setChartHeight(int least);

    virtual void setTexts() = 0;
    /// Called when the face is shown, and whenever the figures or the language are others while it is. It works aside,
    /// and ends with figuresShown().
    virtual void showFigures() = 0;
    virtual void fillRows() = 0;
    virtual void forgetRows() = 0;

    void figuresShown();
    void openRows();
    void closeRows();

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void layOutCards();
    void connectParts();
    void refreshIfSeen();
    void retranslate();

    Workspace &m_workspace;
    Chart &m_chart;
    QHBoxLayout *m_choices;
    Card *m_chartCard;
    ToneLabel *m_verdict;
    Card *m_rowsCard;
    FigureView *m_rows;
    QToolButton *m_closeRows;
    bool m_isOpen = false;
};

} // namespace slateboard
