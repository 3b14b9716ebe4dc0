// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/daycalendar.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QIcon>
#include <QPainter>
#include <QTextCharFormat>
#include <QToolButton>

namespace slateboard {

DayCalendar::DayCalendar(QWidget *parent) : QCalendarWidget(parent)
{
    setGridVisible(false);
    setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setContentsMargins(1, 1, 1, 1);
    recolour();
}

void DayCalendar::changeEvent(QEvent *event)
{
    QCalendarWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void DayCalendar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setPen(Theme::mixed(theme.line, theme.text, 0.2));
    painter.setBrush(theme.base);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

// Qt's own are an accent bar over the month and a red that the dark swallows.
void DayCalendar::recolour()
{
    const Theme theme = Theme::of(palette());
    if (auto *bar = findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar"))) {
        QPalette quiet = palette();
        quiet.setColor(QPalette::Highlight, theme.base);
        quiet.setColor(QPalette::HighlightedText, theme.text);
        quiet.setColor(QPalette::ButtonText, theme.text);
        bar->setPalette(quiet);
    }
    const auto setIcon = [this](const QString &button, const QString &icon) {
        if (auto *found = findChild<QToolButton *>(button))
            found->setIcon(QIcon::fromTheme(icon));
    };
    setIcon(QStringLiteral("qt_calendar_prevmonth"), QStringLiteral("go-previous"));
    setIcon(QStringLiteral("qt_calendar_nextmonth"), QStringLiteral("go-next"));
    QTextCharFormat names;
    names.setForeground(theme.subtext);
    setHeaderTextFormat(names);
    QTextCharFormat rest;
    rest.setForeground(theme.over);
    setWeekdayTextFormat(Qt::Sunday, rest);
    rest.setForeground(theme.text);
    setWeekdayTextFormat(Qt::Saturday, rest);
}

} // namespace slateboard
