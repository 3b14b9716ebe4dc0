// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storedwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace slateboard::store {
namespace {

constexpr QLatin1StringView wordKey("word");
constexpr QLatin1StringView koreanKey("ko");
constexpr QLatin1StringView englishKey("en");

// What verbs said before, and files still do. A word of the field stood as plain text then, always in the last place.
struct FormerText {
    const char *text;
    bool endsInWord;
};
constexpr FormerText formerTexts[] = {
    {QT_TRANSLATE_NOOP("Edit", "Move “%1” to %2"), true},
    {QT_TRANSLATE_NOOP("Edit", "Move %1 titles to %2"), true},
    {QT_TRANSLATE_NOOP("Edit", "Edit “%1”: %2"), true},
    {QT_TRANSLATE_NOOP("Edit", "Edit %1 source IPs: %2"), true},
    {QT_TRANSLATE_NOOP("Edit", "Delete %1 source IPs"), false},
    {QT_TRANSLATE_NOOP("Edit", "Delete %1 rights grants"), false},
    {QT_TRANSLATE_NOOP("Edit", "Delete %1 titles"), false},
    {QT_TRANSLATE_NOOP("Edit", "Add rights to %1 source IPs"), false},
    {QT_TRANSLATE_NOOP("Edit", "Import %1 source IPs from %2"), false},
    {QT_TRANSLATE_NOOP("Edit", "Import %1 titles from %2"), false},
    {QT_TRANSLATE_NOOP("Edit", "Reschedule “%1”"), false},
    {QT_TRANSLATE_NOOP("Edit", "Budget of “%1”"), false},
    {QT_TRANSLATE_NOOP("Edit", "Add a cost to “%1”"), false},
};

bool endedInWord(const QString &text)
{
    return std::ranges::any_of(formerTexts, [&](const FormerText &former) {
        return former.endsInWord && text == QString::fromUtf8(former.text);
    });
}

QJsonValue jsonOf(const EditArgument &argument)
{
    switch (argument.kind) {
    case EditArgument::Kind::Text: break;
    case EditArgument::Kind::Word: return QJsonObject{{wordKey, argument.text}};
    case EditArgument::Kind::Name: return QJsonObject{{koreanKey, argument.text}, {englishKey, argument.english}};
    }
    return argument.text;
}

EditArgument argumentOf(const QJsonValue &value, bool isFormerWord)
{
    const QJsonObject parts = value.toObject();
    if (isFormerWord && value.isString())
        return EditArgument::word(value.toString().toUtf8().constData());
    if (parts.contains(wordKey))
        return EditArgument::word(parts[wordKey].toString().toUtf8().constData());
    if (parts.contains(koreanKey))
        return EditArgument::name(parts[koreanKey].toString(), parts[englishKey].toString());
    return value.toString();
}

} // namespace

QByteArray argumentsOf(const EditWords &words)
{
    QJsonArray array;
    if (words.count >= 0)
        array.append(words.count);
    for (const EditArgument &argument : words.arguments)
        array.append(jsonOf(argument));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

EditWords storedWords(const QString &text, const QByteArray &arguments)
{
    QJsonArray array = QJsonDocument::fromJson(arguments).array();
    EditWords words{text, {}};
    if (array.first().isDouble())
        words.count = array.takeAt(0).toInt();
    const qsizetype wordAt = endedInWord(text) ? array.size() - 1 : -1;
    for (qsizetype i = 0; i < array.size(); ++i)
        words.arguments.append(argumentOf(array.at(i), i == wordAt));
    return words;
}

} // namespace slateboard::store
