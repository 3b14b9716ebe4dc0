// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/titleparts.h"
#include "ui/widgets/tableview.h"

namespace slateboard {

class MilestoneTable;

/// Shows a MilestoneTable, and keeps by id what is selected when that lists other milestones.
class MilestoneView : public TableView {
    Q_OBJECT
public:
    explicit MilestoneView(MilestoneTable &table, QWidget *parent = nullptr);

    [[nodiscard]] QList<MilestoneId> selectedMilestones() const;
    [[nodiscard]] QList<TitleId> selectedTitles() const; // each once
    [[nodiscard]] TitleId currentTitle() const;          // null: none
    /// Where the inspector needs the room, which says them too, format, approved day and day done give it.
    void setNarrow(bool isNarrow);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void remember();
    void restore();
    void layOutColumns();

    MilestoneTable &m_table;
    QList<MilestoneId> m_kept; // before the last reset
    int m_keptRow = -1;
    int m_keptColumn = 0;
};

} // namespace slateboard
