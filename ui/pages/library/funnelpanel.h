// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/funnel.h"
#include "ui/models/figuretable.h"
#include "ui/models/latest.h"

#include <QWidget>

class QAction;
class QModelIndex;
class QStackedWidget;

namespace slateboard {

class Card;
class EmptyState;
class FigureView;
class FunnelStepsView;
class Segments;
class Workspace;

/// The scout's funnel as of the day that is looked at: a picture of all, and a table by medium, origin or publisher.
/// Every number leads to the source IPs behind it.
class FunnelPanel : public QWidget {
    Q_OBJECT
public:
    explicit FunnelPanel(Workspace &workspace, QWidget *parent = nullptr);

signals:
    /// Asks to show these source IPs; `what` says which they are: "In talks, Webtoon: 42".
    void rowsRequested(const QList<slateboard::IpId> &ips, const QString &what);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void compute();
    void showFunnel();
    void openCell(const QModelIndex &index);
    void openNumber(const planning::FunnelNumber &number);
    void copy();
    void retranslate();
    [[nodiscard]] planning::FunnelGrouping grouping() const;

    Workspace &m_workspace;
    struct Shown {
        planning::Funnel funnel;
        QList<FigureRow> rows; // formatted aside too: a library has thousands of publishers
    };
    std::optional<Shown> m_shown; // nothing: not computed yet
    FunnelStepsView *m_steps;
    Card *m_stepsCard;
    Card *m_tableCard;
    Segments *m_groupings;
    FigureView *m_table;
    QAction *m_copy;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    Latest<Shown> m_newFunnel;
    Latest<std::vector<IpId>> m_rows;
};

} // namespace slateboard
