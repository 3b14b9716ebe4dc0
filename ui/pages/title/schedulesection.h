// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/title/sheetsection.h"

#include <array>

class QLabel;
class QSpinBox;

namespace slateboard {

class DayEdit;
class ToneLabel;

/// When a title is made and released in the plan, and how urgent it is there. What is linked to a phase follows it.
class ScheduleSection : public SheetSection {
    Q_OBJECT
public:
    explicit ScheduleSection(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void showSheet() override;
    void forgetNew() override; // phases of which one day is known
    void retranslate() override;

private:
    struct PhaseRow {
        QLabel *name = nullptr;
        DayEdit *start = nullptr;
        DayEdit *end = nullptr;
    };
    [[nodiscard]] const Phase *phaseOf(PhaseKind kind) const;
    [[nodiscard]] static bool isHalfDone(const PhaseRow &row, const Phase *phase);
    void showRemark();
    void refuse(const QString &sentence);
    void finish(QWidget *editor);
    void finishPhase(PhaseKind kind);
    void move(const Phase &phase, Day start, Day end);

    static constexpr size_t phaseCount = 5;
    std::array<PhaseRow, phaseCount> m_rows; // by PhaseKind
    QLabel *m_releaseName;
    DayEdit *m_release;
    QLabel *m_priorityName;
    QSpinBox *m_priority;
    ToneLabel *m_remark;
    QString m_refused; // what the last edit asked for and did not get
};

} // namespace slateboard
