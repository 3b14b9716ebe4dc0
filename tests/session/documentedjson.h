// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace slateboard {

/// An example of the section in app/README.md that has this head, without its comments: the first, or a later one.
[[nodiscard]] inline QJsonValue documentedJson(const QString &head, int example = 0)
{
    QFile file(QStringLiteral(SLATEBOARD_SOURCE_DIR "/app/README.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression comment(QStringLiteral("//[^\n]*"));
    QString text = QString::fromUtf8(file.readAll())
                       .section(QStringLiteral("## ") + head + u'\n', 1)
                       .section(QStringLiteral("```jsonc"), example + 1)
                       .section(QStringLiteral("```"), 0, 0);
    const QJsonDocument document = QJsonDocument::fromJson(text.remove(comment).toUtf8());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// Where two values differ in keys or types; null may stand for what is unknown, in the example too. `abridged` objects
/// (by_format of a quarter) are documented by one of their keys.
[[nodiscard]] inline QStringList jsonDifferences(const QString &path, const QJsonValue &is,
                                                 const QJsonValue &documented)
{
    static const char *typeNames[] = {"null", "bool", "number", "text", "array", "object"};
    const bool isSideOfPlan = path.contains(QStringLiteral("differences[].")); // which may have nothing there
    const bool isOfForecast = path.endsWith(QStringLiteral(".at_deadline")) || path.endsWith(QStringLiteral(".score"));
    if (is.isNull() && !documented.isArray() && (isSideOfPlan || isOfForecast || !documented.isObject()))
        return {};
    const bool isPlain = !is.isObject() && !is.isArray();
    if (isPlain && documented.isNull())
        return {};
    if (is.type() != documented.type())
        return {path + QStringLiteral(" is ") + QString::fromLatin1(typeNames[is.type()])};
    QStringList found;
    if (is.isArray()) {
        for (const QJsonValue &element : is.toArray())
            found += jsonDifferences(path + QStringLiteral("[]"), element, documented.toArray().first());
    }
    const QJsonObject wanted = documented.toObject();
    const bool isAbridged = path.endsWith(QStringLiteral("quarters[].by_format"));
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (!is.toObject().contains(it.key()))
            found << path + u'.' + it.key() + QStringLiteral(" is missing");
        else
            found += jsonDifferences(path + u'.' + it.key(), is.toObject().value(it.key()), it.value());
    }
    for (const QString &key : is.toObject().keys()) {
        if (!wanted.contains(key) && !isAbridged)
            found << path + u'.' + key + QStringLiteral(" is not documented");
    }
    found.removeDuplicates();
    return found;
}

} // namespace slateboard
