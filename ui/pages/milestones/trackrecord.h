// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latest.h"
#include "ui/pages/milestones/trackrows.h"

#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QStackedWidget;

namespace slateboard {

struct Changes;
class Card;
class EmptyState;
class FigureView;
class Segments;
class Workspace;

/// How forecasts of a goal did: what would have been forecast at the end of each past month, against what came and
/// against simpler methods; and the forecasts that were kept, with their scores. It is reckoned aside while it is seen.
class TrackRecord : public QWidget {
    Q_OBJECT
public:
    explicit TrackRecord(Workspace &workspace, QWidget *parent = nullptr);

    /// The goal at this place of Figures::goals.
    void showGoal(int index);
    /// To be called when it comes to the front; asks for what is outdated.
    void refresh();
    [[nodiscard]] QList<QAction *> chartActions() const; // those of its chart

    [[nodiscard]] TrackChart &chart() const { return *m_chart; }
    [[nodiscard]] FigureView &backtest() const { return *m_backtest; }
    [[nodiscard]] FigureView &kept() const { return *m_kept; }
    [[nodiscard]] Segments &horizons() const { return *m_horizons; }
    [[nodiscard]] const QLabel &verdict() const { return *m_verdict; }
    [[nodiscard]] const EmptyState &none() const { return *m_none; }
    [[nodiscard]] bool isCurrent() const { return m_data && !m_isStale; } // what it shows

signals:
    void reckoned();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFace();
    [[nodiscard]] QWidget *makeChartCard();
    void connectAll();
    void follow(const Changes &changes);
    void outdate();
    [[nodiscard]] const planning::GoalFigures *goal() const;
    void take(std::shared_ptr<const TrackRecordData> made);
    void showRecord();
    void showNone();
    void showMarks();
    void retranslate();

    Workspace &m_workspace;
    int m_index = 0;
    bool m_isStale = true;
    Day m_asked;                                   // as of which it was asked for last
    std::shared_ptr<const TrackRecordData> m_data; // of the goal that is shown; null: not yet
    Latest<std::shared_ptr<const TrackRecordData>> m_next;
    QStackedWidget *m_stack;
    EmptyState *m_none;
    Card *m_chartCard;
    QLabel *m_verdict;
    QLabel *m_comparison;
    Segments *m_horizons;
    TrackChart *m_chart;
    Card *m_backtestCard;
    FigureView *m_backtest;
    QLabel *m_meaning; // of the table's words
    Card *m_keptCard;
    FigureView *m_kept;
    QLabel *m_keptHint;
};

} // namespace slateboard
