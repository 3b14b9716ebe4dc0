// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/inplace.h"

#include "ui/pages/title/weekdaysedit.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/entrymoneyedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/shareedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace slateboard {
namespace {

void put(QWidget *editor, const QVariant &value)
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(value.isValid() ? value.toInt() : -1);
    else if (auto *check = qobject_cast<QCheckBox *>(editor))
        check->setChecked(value.toBool());
    else if (auto *count = qobject_cast<QSpinBox *>(editor))
        count->setValue(value.isValid() ? value.toInt() : count->minimum());
    else if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        text->setPlainText(value.toString());
    else if (auto *days = qobject_cast<WeekdaysEdit *>(editor))
        days->setDays(value.value<Weekdays>());
}

void putLine(QLineEdit *line, const QVariant &value)
{
    if (auto *day = qobject_cast<DayEdit *>(line)) {
        day->setDay(value.isValid() ? std::optional(Day(value.toDate())) : std::nullopt);
    } else if (auto *money = qobject_cast<MoneyEdit *>(line)) {
        money->setMoney(value.isValid() ? std::optional(Money{value.toLongLong()}) : std::nullopt);
    } else if (auto *entry = qobject_cast<EntryMoneyEdit *>(line)) {
        entry->setEntry(value.isValid() ? std::optional(value.value<EntryMoney>()) : std::nullopt);
    } else if (auto *share = qobject_cast<ShareEdit *>(line)) {
        share->setShare(value.isValid() ? std::optional(Share{value.toInt()}) : std::nullopt);
    } else {
        line->setText(value.toString());
        line->setCursorPosition(0);
    }
}

} // namespace

QVariant InPlace::valueIn(const QWidget *editor)
{
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return box->currentIndex();
    if (const auto *check = qobject_cast<const QCheckBox *>(editor))
        return check->isChecked();
    if (const auto *count = qobject_cast<const QSpinBox *>(editor)) {
        const bool isUnknown = !count->specialValueText().isEmpty() && count->value() == count->minimum();
        return isUnknown ? QVariant() : count->value();
    }
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        return text->toPlainText().trimmed();
    if (const auto *days = qobject_cast<const WeekdaysEdit *>(editor))
        return QVariant::fromValue(days->days());
    if (const auto *day = qobject_cast<const DayEdit *>(editor))
        return day->day() ? QVariant(day->day()->date()) : QVariant();
    if (const auto *money = qobject_cast<const MoneyEdit *>(editor))
        return money->money() ? QVariant(money->money()->minor) : QVariant();
    if (const auto *entry = qobject_cast<const EntryMoneyEdit *>(editor))
        return entry->entry() ? QVariant::fromValue(*entry->entry()) : QVariant();
    if (const auto *share = qobject_cast<const ShareEdit *>(editor))
        return share->share() ? QVariant(share->share()->hundredths) : QVariant();
    return qobject_cast<const QLineEdit *>(editor)->text().trimmed();
}

bool InPlace::isAcceptable(const QWidget *editor)
{
    const auto *edit = qobject_cast<const EchoEdit *>(editor);
    return !edit || edit->isAcceptable();
}

void InPlace::add(QWidget *editor)
{
    m_shown.insert(editor, valueIn(editor));
    connect(editor, &QObject::destroyed, this, [this, editor] { m_shown.remove(editor); });
    if (auto *box = qobject_cast<QComboBox *>(editor))
        connect(box, &QComboBox::activated, this, [this, box] { finish(box); });
    else if (auto *check = qobject_cast<QCheckBox *>(editor))
        connect(check, &QCheckBox::clicked, this, [this, check] { finish(check); });
    else if (auto *count = qobject_cast<QSpinBox *>(editor))
        connect(count, &QSpinBox::editingFinished, this, [this, count] { finish(count); });
    else if (auto *days = qobject_cast<WeekdaysEdit *>(editor))
        connect(days, &WeekdaysEdit::chosen, this, [this, days] { finish(days); });
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::editingFinished, this, [this, line] { finish(line); });
    if (editor->focusPolicy() == Qt::WheelFocus)
        editor->setFocusPolicy(Qt::StrongFocus); // scrolling past it does not take the keyboard
    editor->installEventFilter(this);
    lock(editor);
}

void InPlace::show(QWidget *editor, const QVariant &value)
{
    const bool isBeingTyped = editor->hasFocus() && (!isAcceptable(editor) || valueIn(editor) != m_shown.value(editor));
    m_shown.insert(editor, value);
    if (!isBeingTyped)
        takeBack(editor);
}

void InPlace::set(QWidget *editor, const QVariant &value)
{
    m_shown.insert(editor, value);
    takeBack(editor);
}

void InPlace::takeBack(QWidget *editor)
{
    const QVariant value = m_shown.value(editor);
    if (isAcceptable(editor) && valueIn(editor) == value)
        return; // leaves the cursor where it is
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        putLine(line, value);
    else
        put(editor, value);
}

void InPlace::takeBackAll()
{
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it)
        takeBack(it.key());
}

void InPlace::finish(QWidget *editor)
{
    if (!m_refusal.isEmpty() || !isAcceptable(editor))
        return;
    const QVariant value = valueIn(editor);
    if (value == m_shown.value(editor))
        return;
    m_shown.insert(editor, value);
    emit finished(editor);
}

void InPlace::finishAll()
{
    const QList<QWidget *> editors = m_shown.keys();
    for (QWidget *editor : editors)
        finish(editor);
}

bool InPlace::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (!editor || !m_shown.contains(editor))
        return false;
    if (event->type() == QEvent::FocusOut && qobject_cast<QPlainTextEdit *>(editor))
        finish(editor);
    // A wheel that scrolls the inspector must not change what it passes over.
    const bool isTurned = qobject_cast<QComboBox *>(editor) || qobject_cast<QSpinBox *>(editor);
    if (event->type() == QEvent::Wheel && isTurned) {
        event->ignore();
        return true;
    }
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (isEscape && (!isAcceptable(editor) || valueIn(editor) != m_shown.value(editor))) {
        takeBack(editor);
        return true;
    }
    return false;
}

void InPlace::setRefusal(const QString &refusal)
{
    m_refusal = refusal;
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it)
        lock(it.key());
}

void InPlace::lock(QWidget *editor) const
{
    const bool isLocked = !m_refusal.isEmpty();
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setReadOnly(isLocked);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        text->setReadOnly(isLocked);
    else
        editor->setEnabled(!isLocked);
    if (!qobject_cast<EchoEdit *>(editor) || isLocked) // which say there what they understand
        editor->setToolTip(m_refusal);
}

} // namespace slateboard
