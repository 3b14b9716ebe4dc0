// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/editrows.h"
#include "ui/widgets/page.h"

class QAction;
class QComboBox;
class QLabel;
class QPushButton;

namespace slateboard {

class EmptyState;
class HistoryList;
class SearchField;
class StepPanel;
class TableView;

/// Every step of the library: who did what and when, filtered by words, person, kind or row; beside it what the chosen
/// step changed, field by field, and the way to undo it.
class HistoryPage : public Page {
    Q_OBJECT
public:
    explicit HistoryPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] static QString title(); // translated, for the navigation
    [[nodiscard]] QList<QAction *> pageActions() const override;
    void refresh() override;

    /// Shows only steps that touched this row or one that hung on it.
    void showRow(store::RowKey row);
    void showStep(qint64 edit);

    [[nodiscard]] HistoryList &list() const { return *m_list; }
    [[nodiscard]] TableView &steps() const { return *m_steps; }
    [[nodiscard]] StepPanel &panel() const { return *m_panel; }

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QWidget *makeFilters();
    void connectFilters();
    void clearFilters();
    void keepStep();     // selects it again after the list has changed
    void showSelected(); // in the panel
    void showSummary();
    void fillPeople();
    void fillKinds();
    void nameRow();
    void openMenu(const QPoint &position);
    void retranslate();

    QLabel *m_heading;
    QLabel *m_summary;
    SearchField *m_search;
    QComboBox *m_person;
    QComboBox *m_kind;
    QPushButton *m_row; // the filter by row; takes itself away
    HistoryList *m_list;
    TableView *m_steps;
    EmptyState *m_empty;
    StepPanel *m_panel;
    QAction *m_undo;
    QAction *m_clear;
    qint64 m_step = 0; // that is shown beside the list
    bool m_isKeeping = false;
};

} // namespace slateboard
