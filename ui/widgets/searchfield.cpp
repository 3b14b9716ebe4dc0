// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/suggestionlist.h"

#include <QEvent>
#include <QGuiApplication>
#include <QIcon>
#include <QInputMethod>
#include <QKeyEvent>
#include <QPainter>

namespace slateboard {
namespace {

constexpr qsizetype mostRemembered = 20;

} // namespace

SearchField::SearchField(QWidget *parent) : EchoEdit(parent), m_suggestions(new SuggestionList(this))
{
    addAction(QIcon::fromTheme(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    m_suggestions->setAccessibleName(tr("Suggestions"));
    connect(this, &EchoEdit::typedChanged, this, [this] {
        if (hasFocus())
            suggest();
    });
    connect(m_suggestions, &SuggestionList::picked, this, &SearchField::accept);
    connect(this, &QObject::destroyed, m_suggestions, &QObject::deleteLater); // it stands in the window
}

void SearchField::setTyped(const QString &text)
{
    if (text != typed())
        setText(text);
}

void SearchField::setNote(const QString &note)
{
    if (m_note == note)
        return;
    m_note = note;
    const QSignalBlocker isNothingTyped(this);
    understandAgain();
}

void SearchField::setFaults(const QList<search::Place> &faults)
{
    if (m_faults == faults)
        return;
    m_faults = faults;
    update();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    EchoEdit::paintEvent(event);
    if (m_faults.isEmpty())
        return;
    const QString whole = typed();
    const qsizetype cursor = cursorPosition() + whole.size() - text().size();
    const QFontMetrics metrics = fontMetrics();
    // Long texts are scrolled: the cursor tells how far.
    const int begin = cursorRect().center().x() - metrics.horizontalAdvance(whole.left(cursor));
    QPainter painter(this);
    painter.setClipRect(rect().adjusted(metrics.height() + 8, 0, -metrics.height(), 0));
    painter.setPen(QPen(Theme::of(palette()).warn, 1.5, Qt::DotLine));
    const int y = (height() + metrics.height()) / 2 - 1;
    for (const search::Place &fault : m_faults) {
        const int left = begin + metrics.horizontalAdvance(whole.left(fault.at));
        painter.drawLine(left, y, left + metrics.horizontalAdvance(whole.mid(fault.at, fault.length)), y);
    }
}

void SearchField::suggest()
{
    const QString whole = typed();
    const qsizetype cursor = cursorPosition() + whole.size() - text().size(); // behind what is being composed
    const search::Completions completions = m_complete ? m_complete(whole, cursor) : search::Completions();
    m_place = completions.place;
    m_suggestions->offer(completions.choices);
}

void SearchField::offerHistory()
{
    QList<search::Completion> choices;
    for (const QString &text : m_history)
        choices.append({text, {}});
    m_place = {0, 0};
    m_suggestions->offer(choices);
    m_suggestions->step(1);
}

void SearchField::accept(const QString &suggested)
{
    QString whole = typed();
    whole.replace(m_place.at, m_place.length, suggested);
    qsizetype cursor = m_place.at + suggested.size();
    const bool isOpen = !suggested.isEmpty() && QStringLiteral(":<>").contains(suggested.back());
    if (!isOpen && m_place.at > 0 && cursor == whole.size()) {
        whole += u' ';
        ++cursor;
    }
    QGuiApplication::inputMethod()->reset(); // what was being composed is replaced
    m_suggestions->hide();
    setText(whole);
    setCursorPosition(static_cast<int>(cursor));
    if (isOpen)
        suggest();
}

bool SearchField::takeSuggestionKey(int key)
{
    if (!m_suggestions->isVisible())
        return false;
    switch (key) {
    case Qt::Key_Down: m_suggestions->step(1); return true;
    case Qt::Key_Up: m_suggestions->step(-1); return true;
    case Qt::Key_Escape: m_suggestions->hide(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const QString chosen = m_suggestions->chosen(); !chosen.isEmpty()) {
            accept(chosen);
            return true;
        }
        return false;
    default: return false;
    }
}

void SearchField::leave()
{
    m_suggestions->hide();
    if (const QString searched = text().trimmed(); !searched.isEmpty() && searched.size() <= search::mostCharacters) {
        m_history.removeAll(searched);
        m_history.prepend(searched);
        m_history.resize(std::min(m_history.size(), mostRemembered));
        emit historyChanged();
    }
    emit left();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (takeSuggestionKey(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Down:
        if (text().isEmpty() && !m_history.isEmpty())
            offerHistory();
        else
            leave();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter: leave(); break;
    case Qt::Key_Escape:
        if (text().isEmpty())
            event->ignore();
        else
            clear();
        break;
    default: EchoEdit::keyPressEvent(event);
    }
}

bool SearchField::focusNextPrevChild(bool isNext)
{
    const QString suggested = isNext ? m_suggestions->firstOrChosen() : QString();
    if (suggested.isEmpty())
        return EchoEdit::focusNextPrevChild(isNext);
    accept(suggested);
    return true;
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    EchoEdit::focusOutEvent(event);
    m_suggestions->hide();
}

void SearchField::changeEvent(QEvent *event)
{
    EchoEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_suggestions->setAccessibleName(tr("Suggestions"));
}

} // namespace slateboard
