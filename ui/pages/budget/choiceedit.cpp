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
    for (const Choice &choice : std::as_const(m_choices)) {
        names << choice.name;
        m_keys << searchKey(choice.name);
    }
    m_names->setStringList(names);
    understandAgain();
}

void ChoiceEdit::setId(qint64 id)
{
    const auto found = std::ranges::find(m_choices, id, &Choice::id);
    setText(found == m_choices.end() ? QString() : found->name);
}

EchoEdit::Understood ChoiceEdit::understand()
{
    m_id = 0;
    const QString key = searchKey(typed());
    if (key.isEmpty())
        return {};
    qsizetype found = m_keys.indexOf(key);
    int parts = 0;
    for (qsizetype i = 0; found < 0 && i < m_keys.size() && parts < 2; ++i)
        parts += m_keys[i].contains(key);
    if (found < 0 && parts == 1) {
        for (qsizetype i = 0; found < 0; ++i)
            found = m_keys[i].contains(key) ? i : -1;
    }
    if (found < 0)
        return {{}, m_refusalText.arg(typed().trimmed())};
    m_id = m_choices[found].id;
    return {m_keys[found] == key ? QString() : m_choices[found].name, {}};
}

} // namespace slateboard
