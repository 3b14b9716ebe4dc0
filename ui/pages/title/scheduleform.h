// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

#include <QWidget>

#include <array>

class QLabel;

namespace slateboard {

class DayEdit;

/// When the phases of a title begin and end. A phase has both days or none.
class ScheduleForm : public QWidget {
    Q_OBJECT
public:
    explicit ScheduleForm(Day today, QWidget *parent = nullptr);

    void setPhases(const QList<Phase> &phases);
    [[nodiscard]] QList<Phase> phases() const; // those with days; known ones keep their ids
    [[nodiscard]] QString refusal() const;     // one sentence, or empty

private:
    struct Row {
        QLabel *name = nullptr;
        DayEdit *start = nullptr;
        DayEdit *end = nullptr;
        QLabel *length = nullptr;
        Phase known; // a null id: none
    };
    void refresh();
    [[nodiscard]] QString refusalOf(const Row &row, PhaseKind kind) const;

    static constexpr size_t phaseCount = 5;
    std::array<Row, phaseCount> m_rows; // by PhaseKind
    QList<Phase> m_others;              // second phases of a kind, which are left as they are
};

} // namespace slateboard
