// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/command.h"

#include <QCoreApplication>

namespace slateboard::commandline {

void addOption(QCommandLineParser &options, const char *name, const char *value, const char *help)
{
    options.addOption({QString::fromLatin1(name), say(help), QString::fromLatin1(value)});
}

QString say(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

tl::unexpected<Error> wrongUsage(QString sentence)
{
    return failure(ErrorCode::Usage, std::move(sentence));
}

std::optional<Language> readLanguage(const QString &code)
{
    if (code == QLatin1String("ko"))
        return Language::Korean;
    return code == QLatin1String("en") ? std::optional(Language::English) : std::nullopt;
}

void printJson(QTextStream &out, const QJsonDocument &document)
{
    out << QString::fromUtf8(document.toJson());
}

} // namespace slateboard::commandline
