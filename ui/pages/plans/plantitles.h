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
    void refresh();
    void retranslate();

    [[nodiscard]] QList<QAction *> verbs() const { return {m_include, m_lock, m_priority}; }
    [[nodiscard]] FigureView &table() const { return *m_table; }

private:
    QAction *make(const char *icon, const QKeySequence &keys);
    void layOut();
    void showRows();
    void refreshVerbs();
    [[nodiscard]] QList<TitleId> selected() const;
    [[nodiscard]] bool areAll(bool PlanTitle::*member) const; // of the selected titles
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
};

} // namespace slateboard
