// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latest.h"
#include "ui/pages/plans/comparerows.h"

#include <QWidget>

#include <memory>

class QAction;
class QComboBox;
class QLabel;

namespace slateboard {

class FigureView;
class Workspace;

/// What two plans have differently, title by title. What is selected is taken over from one to the other.
class DifferenceList : public QWidget {
    Q_OBJECT
public:
    explicit DifferenceList(Workspace &workspace, QWidget *parent = nullptr);

    void setComparison(std::shared_ptr<const planning::PlanComparison> comparison);
    void setSearch(const QString &search);
    void retranslate();
    /// Allows what can be done now.
    void refreshVerbs();

    [[nodiscard]] QList<QAction *> verbs() const { return {m_intoB, m_intoA}; }
    [[nodiscard]] FigureView &table() const { return *m_table; }
    [[nodiscard]] QComboBox &aspects() const { return *m_aspects; }

private:
    void layOut();
    void askForRows();
    void showRows(const QList<FigureRow> &rows);
    [[nodiscard]] QString refusalInto(PlanId plan) const;
    [[nodiscard]] QList<planning::PlanDifference> selected() const;
    void takeInto(bool isB);
    void follow(const RowTarget &target);

    Workspace &m_workspace;
    std::shared_ptr<const planning::PlanComparison> m_comparison; // asked for last
    std::shared_ptr<const planning::PlanComparison> m_shown;      // which the rows are of
    DifferenceFilter m_filter;
    QComboBox *m_aspects;
    QLabel *m_summary;
    FigureView *m_table;
    QAction *m_intoB;
    QAction *m_intoA;
    Latest<QList<FigureRow>> m_newRows; // thousands, if a plan moves everything
};

} // namespace slateboard
