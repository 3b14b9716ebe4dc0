// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/base/result.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QStringList>
#include <QTextStream>

#include <optional>

namespace slateboard::commandline {

/// A command as it was called.
struct Invocation {
    const QCommandLineParser &options;
    QStringList arguments; // as many as the command asks for
    QTextStream &out;
    std::optional<Language> askedLanguage; // --lang

    [[nodiscard]] bool wantsJson() const { return options.isSet(QStringLiteral("json")); }
};

struct Command {
    const char *name;
    const char *arguments; // those that must be there, one word each
    const char *summary;   // source text, context "CommandLine"
    bool draws;            // needs a QApplication
    void (*declare)(QCommandLineParser &options);
    Result<void> (*run)(const Invocation &call);
};

[[nodiscard]] Command newCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command figuresCommand();
[[nodiscard]] Command forecastCommand();
[[nodiscard]] Command plansCommand();
[[nodiscard]] Command statementsCommand();
[[nodiscard]] Command reportCommand();
[[nodiscard]] Command chartsCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command historyCommand();
[[nodiscard]] Command undoCommand();
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command restoreCommand();

/// Declares an option; `value` names what it takes, empty for a switch. `help` is a source text of "CommandLine".
void addOption(QCommandLineParser &options, const char *name, const char *value, const char *help);

[[nodiscard]] QString say(const char *text); // translated, context "CommandLine"
[[nodiscard]] tl::unexpected<Error> wrongUsage(QString sentence);
[[nodiscard]] std::optional<Language> readLanguage(const QString &code); // ko or en

void printJson(QTextStream &out, const QJsonDocument &document);

} // namespace slateboard::commandline
