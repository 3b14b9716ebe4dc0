// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latest.h"
#include "ui/models/milestonelist.h"
#include "ui/pages/milestones/milestoneactions.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace slateboard {

struct Changes;
class EmptyState;
class MilestoneTable;
class MilestoneView;
class Segments;
class TitleInspector;
class Workspace;

/// The dated milestones of all titles as a list: filtered by how they stand, by format and by the window's search,
/// sorted by any column, edited in place; beside it the inspector of a title.
class DatedMilestones : public QWidget {
    Q_OBJECT
public:
    explicit DatedMilestones(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] const MilestoneActions &actions() const { return m_actions; }
    [[nodiscard]] MilestoneView &table() const { return *m_table; }
    [[nodiscard]] MilestoneTable &model() const { return *m_model; }
    [[nodiscard]] Segments &views() const { return *m_views; }
    [[nodiscard]] const MilestoneList &shown() const { return m_counted; }
    /// To be called when it comes to the front, and when it goes.
    void refresh();
    /// Against what slips are measured, as a sentence.
    [[nodiscard]] QString basis() const;

signals:
    void listed();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QLayout *makeBar();
    void connectActions();
    void connectTable();
    void setDone(std::optional<Day> day);
    void follow(const Changes &changes);
    void ask();
    void take(MilestoneList list);
    void showCounts();
    void showEmpty();
    void showActions();
    void openTitle();
    void closeTitle();
    void showTitle(bool isOpen);
    void openMenu(const QPoint &place);
    void giveUsual();
    void retranslate();

    Workspace &m_workspace;
    MilestoneTable *m_model;
    MilestoneView *m_table;
    MilestoneActions m_actions;
    Segments *m_views;
    QComboBox *m_format;
    EmptyState *m_none;    // there is no milestone
    EmptyState *m_nothing; // none passes the filter
    QStackedWidget *m_stack;
    TitleInspector *m_inspector;
    Latest<MilestoneList> m_next;
    MilestoneList m_counted; // without its rows, which the model has
    MilestoneColumn m_sortedBy = MilestoneColumn::Forecast;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    bool m_isStale = true;
};

} // namespace slateboard
