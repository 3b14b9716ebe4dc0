// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/wordings.h"

#include <QFile>
#include <QMultiHash>
#include <QXmlStreamReader>

static void initWordings()
{
    Q_INIT_RESOURCE(wordings);
}

namespace slateboard {
namespace {

QMultiHash<QString, QString> readWordings()
{
    initWordings();
    QMultiHash<QString, QString> wordings;
    QFile file(QStringLiteral(":/i18n/slateboard_ko.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return wordings;
    QXmlStreamReader xml(&file);
    QString english;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source") {
            english = xml.readElementText();
        } else if (xml.name() == u"translation") {
            const QString korean = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (korean.isEmpty() || korean == english)
                continue;
            wordings.insert(english, korean);
            wordings.insert(korean, english);
        }
    }
    return wordings;
}

} // namespace

QStringList otherWordings(const QString &shown)
{
    static const QMultiHash<QString, QString> wordings = readWordings();
    QStringList others = wordings.values(shown);
    others.removeDuplicates();
    return others;
}

} // namespace slateboard
