// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/choiceedit.h"

#include "app/base/text.h"

#include <QCompleter>
#include <QStringListModel>

namespace slateboard {

ChoiceEdit::ChoiceEdit(QWidget *parent) : EchoEdit(parent), m_names(new QStringListModel(this))
{
    auto *completer = new QCompleter(m_names, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
}

void ChoiceEdit::setChoices(QList<Choice> choices, const QString &refusal)
{
    m_choices = std::move(choices);
    m_refusalText = refusal;
    QStringList names;
    m_keys.clear();
    m_alsoKeys.clear();
    for (const Choice &choice : std::as_const(m_choices)) {
        names << choice.name;
        m_keys << searchKey(choice.name);
        QStringList also;
        for (const QString &word : choice.also)
            also << searchKey(word);
        m_alsoKeys << also;
    }
    m_names->setStringList(names);
    understandAgain();
}

void ChoiceEdit::setId(qint64 id)
{
    const auto found = std::ranges::find(m_choices, id, &Choice::id);
    setText(found == m_choices.end() ? QString() : found->name);
}

void ChoiceEdit::letNew(const QString &echo)
{
    m_newEcho = echo;
    understandAgain();
}

QString ChoiceEdit::name() const
{
    const auto found = std::ranges::find(m_choices, m_id, &Choice::id);
    return m_id == 0 || found == m_choices.end() ? typed() : found->name;
}

// What is typed whole counts before what it is a part of.
qsizetype ChoiceEdit::rowOf(const QString &key) const
{
    const auto only = [this](const auto &isMeant) {
        qsizetype found = -1;
        for (qsizetype i = 0; i < m_keys.size(); ++i) {
            if (isMeant(i) && found >= 0)
                return qsizetype(-1);
            if (isMeant(i))
                found = i;
        }
        return found;
    };
    if (const qsizetype whole = m_keys.indexOf(key); whole >= 0)
        return whole;
    if (const qsizetype also = only([&](qsizetype i) { return m_alsoKeys[i].contains(key); }); also >= 0)
        return also;
    return only([&](qsizetype i) { return m_newEcho.isEmpty() ? m_keys[i].contains(key) : m_keys[i].startsWith(key); });
}

EchoEdit::Understood ChoiceEdit::understand()
{
    m_id = 0;
    const QString key = searchKey(typed());
    if (key.isEmpty())
        return {};
    const qsizetype found = rowOf(key);
    if (found < 0)
        return m_newEcho.isEmpty() ? Understood{{}, m_refusalText.arg(typed().trimmed())} : Understood{m_newEcho, {}};
    m_id = m_choices[found].id;
    return {m_keys[found] == key ? QString() : m_choices[found].name, {}};
}

} // namespace slateboard
