// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dayedit.h"

#include "app/exchange/cells.h"
#include "ui/widgets/daycalendar.h"

#include <QAction>
#include <QIcon>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScreen>

namespace slateboard {

namespace {

// 24.6.20, 24-06-20 or 240620 as 2024-06-20: in a list nobody could tell the century, here the echo says it.
QString withCentury(const QString &text)
{
    static const QRegularExpression shortYear(
        QStringLiteral(R"(^(\d\d)(?:\s*[./-]\s*(\d\d?)\s*[./-]\s*(\d\d?)\.?|(\d\d)(\d\d))$)"));
    const QRegularExpressionMatch match = shortYear.match(text);
    if (!match.hasMatch())
        return text;
    const bool isBare = match.captured(2).isEmpty();
    return QStringLiteral("20%1-%2-%3")
        .arg(match.captured(1), match.captured(isBare ? 4 : 2), match.captured(isBare ? 5 : 3));
}

} // namespace

DayEdit::DayEdit(QWidget *parent) :
    EchoEdit(parent), m_pick(addAction(QIcon::fromTheme(QStringLiteral("view-calendar")), QLineEdit::TrailingPosition))
{
    setClearButtonEnabled(true);
    setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00")) + 64);
    connect(m_pick, &QAction::triggered, this, &DayEdit::showCalendar);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (m_day)
            setText(m_day->iso());
    });
    retranslate();
}

void DayEdit::setDay(std::optional<Day> day)
{
    setText(day ? day->iso() : QString());
}

EchoEdit::Understood DayEdit::understand()
{
    m_day.reset();
    const QString text = typed().trimmed();
    if (text.isEmpty())
        return {};
    const auto read = exchange::readDay(withCentury(text));
    if (!read)
        return {{}, read.error().sentence + QLatin1Char(' ') + tr("Type it like 2024-06-20, 24.6.20 or 20240620.")};
    if (read->precision != Precision::Day)
        return {{}, tr("“%1” is not a whole day: year, month and day are needed.").arg(text.left(60))};
    m_day = read->day;
    return {text == m_day->iso() ? QString() : m_day->iso(), {}};
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    const auto go = [&](int days, int months) {
        const bool starts = !m_day;
        const Day from = m_day.value_or(m_suggestion.value_or(Day::today()));
        setDay(starts ? from : from.plusDays(days).plusMonths(months));
        event->accept();
    };
    if (isReadOnly() || event->modifiers() != Qt::NoModifier)
        return EchoEdit::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up: go(1, 0); break;
    case Qt::Key_Down: go(-1, 0); break;
    case Qt::Key_PageUp: go(0, 1); break;
    case Qt::Key_PageDown: go(0, -1); break;
    default: EchoEdit::keyPressEvent(event);
    }
}

void DayEdit::changeEvent(QEvent *event)
{
    EchoEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::EnabledChange || event->type() == QEvent::ReadOnlyChange)
        m_pick->setEnabled(isEnabled() && !isReadOnly());
}

void DayEdit::retranslate()
{
    setPlaceholderText(tr("YYYY-MM-DD"));
    m_pick->setText(tr("Pick a day"));
}

void DayEdit::showCalendar()
{
    if (!m_calendar) {
        m_calendar = new DayCalendar(this);
        m_calendar->setWindowFlags(Qt::Popup);
        const auto take = [this](QDate date) {
            setDay(Day(date));
            m_calendar->close();
            setFocus();
        };
        connect(m_calendar, &DayCalendar::clicked, this, take);
        connect(m_calendar, &DayCalendar::activated, this, take);
    }
    m_calendar->setLocale(locale());
    m_calendar->setSelectedDate(m_day.value_or(m_suggestion.value_or(Day::today())).date());
    const QRect room = screen()->availableGeometry();
    const QSize size = m_calendar->sizeHint();
    QPoint at = mapToGlobal(QPoint(0, height()));
    if (at.y() + size.height() > room.bottom())
        at.setY(mapToGlobal(QPoint(0, 0)).y() - size.height());
    at.setX(std::min(at.x(), room.right() - size.width()));
    m_calendar->move(at);
    m_calendar->show();
    m_calendar->setFocus();
}

} // namespace slateboard
