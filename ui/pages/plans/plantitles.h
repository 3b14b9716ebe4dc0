// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latest.h"
#include "ui/pages/plans/planrows.h"

#include <QWidget>

class QAction;
class QLabel;

namespace slateboard {

class FigureView;
class Workspace;

/// The titles of the library as one plan has them: in or out, locked, in which order. Space takes them in or leaves
/// them out.
class PlanTitles : public QWidget {
    Q_OBJECT
public:
    explicit PlanTitles(Workspace &workspace, QWidget *parent = nullptr);

    void setPlan(PlanId plan);
    void setSearch(const QString &search);
    /// Shows the library as it is now; while it is hidden, once it is seen again.
    void refresh();
    /// Allows what can be done now.
    void refreshVerbs();
    void retranslate();

    [[nodiscard]] QList<QAction *> verbs() const { return {m_include, m_lock, m_priority}; }
    [[nodiscard]] FigureView &table() const { return *m_table; }
    /// Whether nothing is being computed for the table.
    [[nodiscard]] bool isSettled() const { return !m_newContents.isBusy() && !m_newRows.isBusy(); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectVerbs();
    void ask();
    void askForRows();
    void showRows(const QList<FigureRow> &rows);
    void showCounts();
    [[nodiscard]] QList<TitleId> selected() const;
    struct Common {
        bool areIn = false;
        bool areLocked = false;
    };
    [[nodiscard]] Common common() const; // what all selected titles are; of none: nothing
    void askForPriority();

    Workspace &m_workspace;
    FigureView *m_table;
    QLabel *m_summary;
    QAction *m_include;
    QAction *m_lock;
    QAction *m_priority;
    PlanId m_plan;
    QString m_search;
    std::shared_ptr<const PlanContents> m_contents; // of m_plan, once it is computed
    Latest<std::shared_ptr<const PlanContents>> m_newContents;
    Latest<QList<FigureRow>> m_newRows;
    bool m_isStale = true;
};

} // namespace slateboard
