// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCalendarWidget>

namespace slateboard {

/// A month of days in the manner of the design, with a line around it: as a popup it has no other frame.
class DayCalendar : public QCalendarWidget {
    Q_OBJECT
public:
    explicit DayCalendar(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void recolour();
};

} // namespace slateboard
