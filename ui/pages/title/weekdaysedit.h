// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/weekdays.h"

#include <QMetaType>
#include <QWidget>

#include <array>

class QToolButton;

namespace slateboard {

/// Seven small buttons for the days of a week.
class WeekdaysEdit : public QWidget {
    Q_OBJECT
public:
    explicit WeekdaysEdit(QWidget *parent = nullptr);

    [[nodiscard]] Weekdays days() const;
    void setDays(Weekdays days);
    void setLanguage(const QLocale &locale);

signals:
    void chosen(); // by a person

protected:
    void changeEvent(QEvent *event) override;

private:
    void mark();

    std::array<QToolButton *, 7> m_buttons; // by Weekday
};

} // namespace slateboard

Q_DECLARE_METATYPE(slateboard::Weekdays)
