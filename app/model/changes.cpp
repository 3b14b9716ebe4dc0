// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/changes.h"

#include "app/model/words.h"

#include <QCoreApplication>

namespace slateboard {

QString EditWords::translated() const
{
    QString sentence = QCoreApplication::translate("Edit", text.toUtf8().constData());
    // All at once, so that a title with a %1 in its name is not taken for a place to fill.
    static constexpr int mostArguments = 3;
    QStringList shown;
    for (const QString &argument : arguments.first(std::min<qsizetype>(arguments.size(), mostArguments)))
        shown << translatedWord(argument.toUtf8().constData());
    switch (shown.size()) {
    case 0: return sentence;
    case 1: return sentence.arg(shown[0]);
    case 2: return sentence.arg(shown[0], shown[1]);
    default: return sentence.arg(shown[0], shown[1], shown[2]);
    }
}

} // namespace slateboard
