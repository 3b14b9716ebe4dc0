// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "ui/widgets/echoedit.h"

#include <QPointer>

class QAction;

namespace slateboard {

class DayCalendar;

/// Takes a day, or none: typed in any usual order (2023-03-31, 2023. 3. 31., 23.3.31, 20230331), or picked from a
/// calendar. Up and Down go by a day, Page Up and Page Down by a month. A button clears it.
class DayEdit : public EchoEdit {
    Q_OBJECT
public:
    explicit DayEdit(QWidget *parent = nullptr);

    /// Nothing if the edit is empty or holds no day; isAcceptable() tells these apart.
    [[nodiscard]] std::optional<Day> day() const { return m_day; }
    void setDay(std::optional<Day> day);
    /// Where the calendar opens, and the keys start, while the edit is empty; today if nothing is set.
    void setSuggestion(Day day) { m_suggestion = day; }

protected:
    [[nodiscard]] Understood understand() override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showCalendar();
    void retranslate();

    std::optional<Day> m_day;
    std::optional<Day> m_suggestion;
    QAction *m_pick;
    QPointer<DayCalendar> m_calendar;
};

} // namespace slateboard
