// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/namesedit.h"

#include "app/base/text.h"

#include <QCompleter>
#include <QStringListModel>

namespace slateboard {
namespace {

// Completes what stands behind the last comma and leaves what stands before it.
class LastNameCompleter : public QCompleter {
public:
    using QCompleter::QCompleter;

    [[nodiscard]] QStringList splitPath(const QString &path) const override
    {
        return {path.mid(path.lastIndexOf(QLatin1Char(',')) + 1).trimmed()};
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString text = qobject_cast<QLineEdit *>(widget())->text();
        const qsizetype comma = text.lastIndexOf(QLatin1Char(','));
        return (comma < 0 ? QString() : text.left(comma) + QStringLiteral(", ")) + QCompleter::pathFromIndex(index);
    }
};

void complete(QLineEdit &edit, QCompleter *completer)
{
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit.setCompleter(completer);
}

} // namespace

void completeNames(QLineEdit &edit, QAbstractItemModel &known)
{
    complete(edit, new QCompleter(&known, &edit));
}

NamesEdit::NamesEdit(const QStringList &known, QWidget *parent) : QLineEdit(parent)
{
    QStringList sorted = known;
    sorted.removeDuplicates();
    sorted.sort(Qt::CaseInsensitive);
    complete(*this, new LastNameCompleter(sorted, this));
}

NamesEdit::NamesEdit(QAbstractItemModel &known, QWidget *parent) : QLineEdit(parent)
{
    complete(*this, new LastNameCompleter(&known, this));
}

void NamesEdit::setNames(const QStringList &names)
{
    setText(names.join(QStringLiteral(", ")));
}

QStringList NamesEdit::names() const
{
    QStringList names;
    for (const QString &part : text().split(QLatin1Char(','))) {
        const QString name = cleaned(part);
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    return names;
}

} // namespace slateboard
