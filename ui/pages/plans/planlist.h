// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/plancompare.h"
#include "ui/models/latest.h"
#include "ui/widgets/card.h"

class QAction;
class QPushButton;
class QToolButton;

namespace slateboard {

class FigureView;
class Workspace;

/// All plans of the library, with what each comes to, and what people do with them. Return has all pages show a plan.
class PlanList : public Card {
    Q_OBJECT
public:
    explicit PlanList(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] PlanId current() const { return m_current; }
    void setCurrent(PlanId plan);
    /// Shows the library as it is now; what plans come to follows in a moment.
    void refresh();
    void retranslate();

    [[nodiscard]] QList<QAction *> verbs() const;
    [[nodiscard]] QAction *copyVerb() const { return m_copy; }
    [[nodiscard]] FigureView &table() const { return *m_table; }

signals:
    void currentChanged(slateboard::PlanId plan);

private:
    void makeVerbs();
    void layOut();
    void takeSelected();
    void showRows();
    void allow(QAction &action, const QString &refusal);
    void refreshVerbs();
    [[nodiscard]] const Plan *currentRow() const;

    Workspace &m_workspace;
    FigureView *m_table;
    QAction *m_show, *m_copy, *m_approve, *m_rename, *m_note, *m_archive, *m_history, *m_remove, *m_withArchived;
    QPushButton *m_more;
    QToolButton *m_archivedToo;
    PlanId m_current;
    PlanId m_shown; // by all pages
    std::vector<planning::PlanOutline> m_outlines;
    Latest<std::vector<planning::PlanOutline>> m_newOutlines;
};

} // namespace slateboard
