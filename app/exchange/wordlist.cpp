// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/wordlist.h"

#include <QFile>
#include <QTextStream>

// A static library's resources are dropped by the linker unless something calls for them; the macro cannot stand
// inside a namespace.
static void initLists()
{
    Q_INIT_RESOURCE(lists);
}

namespace slateboard::exchange {

QList<NamedCode> wordList(const QString &file, const QString &section)
{
    initLists();
    QFile source(QStringLiteral(":/lists/") + file);
    const bool isOpen = source.open(QIODevice::ReadOnly | QIODevice::Text);
    Q_ASSERT_X(isOpen, "wordList", qPrintable(file));
    const QString head = u'[' + section + u']';
    QList<NamedCode> list;
    bool isInside = false;
    QTextStream lines(&source);
    for (QString line; isOpen && lines.readLineInto(&line);) {
        const qsizetype colon = line.indexOf(u':');
        if (line.startsWith(u'['))
            isInside = line == head;
        else if (isInside && colon > 0)
            list.append({line.left(colon), line.mid(colon + 1).trimmed().split(QStringLiteral(" | "))});
    }
    Q_ASSERT_X(!list.isEmpty(), "wordList", qPrintable(head));
    return list;
}

} // namespace slateboard::exchange
