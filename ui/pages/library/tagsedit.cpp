// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/tagsedit.h"

#include "app/base/text.h"

#include <QAbstractItemView>
#include <QCompleter>

namespace slateboard {

TagsEdit::TagsEdit(const QStringList &known, QWidget *parent) :
    QLineEdit(parent), m_completer(new QCompleter(known, this))
{
    m_completer->setWidget(this); // not setCompleter(): that would offer for the whole line
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TagsEdit::take);
    connect(this, &QLineEdit::textEdited, this, &TagsEdit::offer);
    setPlaceholderText(tr("Separated by commas"));
}

QStringList TagsEdit::tags() const
{
    QStringList tags;
    for (const QString &piece : text().split(QLatin1Char(','))) {
        if (const QString tag = cleaned(piece); !tag.isEmpty() && !tags.contains(tag))
            tags << tag;
    }
    return tags;
}

void TagsEdit::offer()
{
    const QString last = text().section(QLatin1Char(','), -1).trimmed();
    m_completer->setCompletionPrefix(last);
    if (last.isEmpty() || cursorPosition() != text().size())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void TagsEdit::take(const QString &tag)
{
    const qsizetype comma = text().lastIndexOf(QLatin1Char(','));
    setText((comma < 0 ? QString() : text().left(comma + 1) + QLatin1Char(' ')) + tag);
}

} // namespace slateboard
