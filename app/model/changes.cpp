// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/changes.h"

#include "app/model/words.h"

#include <QCoreApplication>

namespace slateboard {

Changes changesOf(const QMap<Table, QSet<qint64>> &rows)
{
    Changes changes;
    for (auto table = rows.cbegin(); table != rows.cend(); ++table) {
        QList<qint64> ids = table->values();
        std::ranges::sort(ids);
        if (!ids.isEmpty())
            changes.rows.insert(table.key(), std::move(ids));
    }
    return changes;
}

EditArgument EditArgument::word(const char *english)
{
    EditArgument argument(QString::fromUtf8(english));
    argument.kind = Kind::Word;
    return argument;
}

EditArgument EditArgument::name(const QString &korean, const QString &english)
{
    EditArgument argument(korean);
    argument.kind = Kind::Name;
    argument.english = english;
    return argument;
}

QString EditArgument::shown() const
{
    switch (kind) {
    case Kind::Text: break;
    case Kind::Word: return translatedWord(text.toUtf8().constData());
    case Kind::Name: return nameIn(spokenLanguage(), text, english);
    }
    return text;
}

QString EditWords::translated() const
{
    const QString sentence = QCoreApplication::translate("Edit", text.toUtf8().constData(), nullptr, count);
    // All at once, so that a title with a %1 in its name is not taken for a place to fill.
    switch (arguments.size()) {
    case 0: return sentence;
    case 1: return sentence.arg(arguments[0].shown());
    case 2: return sentence.arg(arguments[0].shown(), arguments[1].shown());
    default: return sentence.arg(arguments[0].shown(), arguments[1].shown(), arguments[2].shown());
    }
}

} // namespace slateboard
