// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/importmemory.h"

#include "app/base/text.h"
#include "app/exchange/remarks.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace slateboard {
namespace {

constexpr qsizetype keyLength = 32; // hexadecimal digits
const QString columnsKey = QStringLiteral("columns");
const QString wordsKey = QStringLiteral("words");

// One for each column, no two the same. The reasons of rejected rows have none: mended, the rows are of the same list.
QStringList namesOf(const QStringList &header)
{
    QStringList names;
    int place = 0; // among the columns of the list
    for (const QString &column : header) {
        if (exchange::isReasonColumn(column)) {
            names << QString();
            continue;
        }
        const QString name = searchKey(column);
        names << (name.isEmpty() || names.contains(name) ? QStringLiteral("%1#%2").arg(name).arg(place) : name);
        ++place;
    }
    return names;
}

bool isField(exchange::ImportKind kind, const QString &code)
{
    return std::ranges::any_of(exchange::fieldsOf(kind),
                               [&](const exchange::Field &field) { return code == QLatin1String(field.code); });
}

} // namespace

QString headerKey(exchange::ImportKind kind, const QStringList &header)
{
    QStringList names = namesOf(header);
    names.removeAll(QString());
    names.sort();
    const QByteArray text = QByteArray::number(static_cast<int>(kind)) + '\n' + names.join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(keyLength));
}

QByteArray toBytes(const ImportChoices &choices, const QStringList &header)
{
    const QStringList names = namesOf(header);
    QJsonObject columns;
    for (auto it = choices.mapping.cbegin(); it != choices.mapping.cend(); ++it)
        columns.insert(it.key(), names.value(it.value()));
    QJsonObject words;
    for (auto field = choices.words.cbegin(); field != choices.words.cend(); ++field) {
        QJsonObject answers;
        for (auto it = field->cbegin(); it != field->cend(); ++it)
            answers.insert(it.key(), it.value());
        words.insert(field.key(), answers);
    }
    return QJsonDocument(QJsonObject{{columnsKey, columns}, {wordsKey, words}}).toJson(QJsonDocument::Compact);
}

std::optional<ImportChoices> choicesFrom(const QByteArray &bytes, exchange::ImportKind kind, const QStringList &header)
{
    const QJsonObject kept = QJsonDocument::fromJson(bytes).object();
    if (!kept.contains(columnsKey))
        return std::nullopt;
    const QStringList names = namesOf(header);
    ImportChoices choices;
    const QJsonObject columns = kept[columnsKey].toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const QString name = it.value().toString();
        const auto place = static_cast<int>(names.indexOf(name));
        if (isField(kind, it.key()) && place >= 0 && !name.isEmpty())
            choices.mapping.insert(it.key(), place);
    }
    const QJsonObject words = kept[wordsKey].toObject();
    for (auto field = words.begin(); field != words.end(); ++field) {
        const QJsonObject answers = field.value().toObject();
        for (auto it = answers.begin(); it != answers.end(); ++it)
            choices.words[field.key()].insert(it.key(), it.value().toString());
    }
    return choices;
}

} // namespace slateboard
