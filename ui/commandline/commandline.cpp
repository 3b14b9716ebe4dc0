// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/commandline.h"

#include "app/base/printable.h"
#include "ui/commandline/command.h"
#include "ui/commandline/opening.h"
#include "ui/language/language.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstdio>

namespace slateboard::commandline {
namespace {

enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

const std::array<Command, 14> &commands()
{
    static const std::array<Command, 14> all{newCommand(),    importCommand(),     figuresCommand(), forecastCommand(),
                                             plansCommand(),  statementsCommand(), reportCommand(),  chartsCommand(),
                                             exportCommand(), checkCommand(),      historyCommand(), undoCommand(),
                                             backupCommand(), restoreCommand()};
    return all;
}

const Command *findCommand(const QString &name)
{
    const auto found =
        std::ranges::find_if(commands(), [&](const Command &command) { return name == QLatin1String(command.name); });
    return found == commands().end() ? nullptr : &*found;
}

bool asksForHelp(const QString &argument)
{
    return argument == QLatin1String("--help") || argument == QLatin1String("-h");
}

bool asksForVersion(const QString &argument)
{
    return argument == QLatin1String("--version") || argument == QLatin1String("-v");
}

int complain(const Error &error)
{
    // One line, whatever stood in the arguments that it repeats.
    QTextStream(stderr) << printable(error.sentence) << Qt::endl;
    return error.code == ErrorCode::Usage ? WrongUsage : Failed;
}

// Looked for before anything is parsed, because errors of parsing are said in that language too.
Result<std::optional<Language>> languageAskedFor(const QStringList &arguments)
{
    const QString option = QStringLiteral("--lang");
    std::optional<QString> code;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == option && i + 1 < arguments.size())
            code = arguments[i + 1];
        else if (arguments[i].startsWith(option + u'='))
            code = arguments[i].mid(option.size() + 1);
    }
    if (!code)
        return std::optional<Language>();
    if (const auto language = readLanguage(*code))
        return language;
    return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "--lang takes ko or en, not “%1”.")).arg(*code));
}

QString overview()
{
    QString text = QStringLiteral("Slateboard %1\n\n").arg(QStringLiteral(SLATEBOARD_VERSION));
    text += QStringLiteral("  slateboard [FILE] [--read-only]\n      %1\n")
                .arg(say(QT_TRANSLATE_NOOP("CommandLine", "Opens the window, with the library if one is named; for "
                                                          "reading, it follows what others write into the file.")));
    for (const Command &command : commands()) {
        text +=
            QStringLiteral("  slateboard %1 %2\n      %3\n")
                .arg(QString::fromLatin1(command.name), QString::fromLatin1(command.arguments), say(command.summary));
    }
    return text + u'\n' +
           say(QT_TRANSLATE_NOOP("CommandLine", "“slateboard COMMAND --help” tells the options of a command. Exit "
                                                "codes: 0 done, 1 failed, 2 wrong usage.")) +
           u'\n';
}

// The parser's own first line names the program's path and no command.
QString helpOf(const Command &command, const QCommandLineParser &options)
{
    const QString usage = QStringLiteral("slateboard %1 %2")
                              .arg(QString::fromLatin1(command.name), QString::fromLatin1(command.arguments));
    return usage + u'\n' + options.helpText().section(u'\n', 1);
}

// Of two values that an option is given, one would be dropped without a word.
Result<void> checkRepeats(const QCommandLineParser &options)
{
    static const QStringList repeatable{QStringLiteral("map"), QStringLiteral("word"), QStringLiteral("goal"),
                                        QStringLiteral("cap"), QStringLiteral("title")};
    QStringList met;
    for (const QString &name : options.optionNames()) {
        if (met.contains(name) && !repeatable.contains(name))
            return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "--%1 can be given only once.")).arg(name));
        met << name;
    }
    return {};
}

// As a variable that was never set makes it; what is left out is not the same as what is told to be nothing.
Result<void> checkValues(const QCommandLineParser &options)
{
    for (const QString &name : options.optionNames()) {
        if (options.values(name).contains(QString()))
            return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "--%1 needs a value.")).arg(name));
    }
    return {};
}

// None of them is empty, as a variable that was never set makes them.
bool fits(const Command &command, const QStringList &arguments)
{
    return arguments.size() == QString::fromLatin1(command.arguments).split(u' ').size() &&
           !arguments.contains(QString());
}

Result<void> runCommand(const Command &command, const QStringList &arguments, std::optional<Language> language,
                        QTextStream &out)
{
    QCommandLineParser options;
    options.setApplicationDescription(say(command.summary));
    addOption(options, "lang", "ko|en",
              QT_TRANSLATE_NOOP("CommandLine", "Language of what is written; else the desktop's, or for files the "
                                               "library's."));
    options.addOption({{QStringLiteral("h"), QStringLiteral("help")},
                       say(QT_TRANSLATE_NOOP("CommandLine", "Tells how to call this command."))});
    command.declare(options);
    const bool parsed = options.parse(arguments);
    if (options.isSet(QStringLiteral("help"))) {
        out << helpOf(command, options);
        return {};
    }
    if (!parsed)
        return wrongUsage(options.errorText());
    if (const auto once = checkRepeats(options); !once)
        return once;
    if (const auto told = checkValues(options); !told)
        return told;
    if (!fits(command, options.positionalArguments())) {
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "Call it as “slateboard %1 %2”, with options if you "
                                                               "like; --help tells them."))
                              .arg(QString::fromLatin1(command.name), QString::fromLatin1(command.arguments)));
    }
    return command.run({options, options.positionalArguments(), out, language});
}

const QString &readOnlyOption()
{
    static const QString option = QStringLiteral("--read-only");
    return option;
}

// The argument that would name a library for the window.
QString namedFor(QStringList arguments)
{
    arguments.removeOne(readOnlyOption());
    return arguments.value(1);
}

tl::unexpected<Error> notACommand(const QString &first)
{
    if (first.isEmpty())
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "--read-only needs a library: call it as “slateboard "
                                                               "FILE --read-only”.")));
    if (QFileInfo::exists(first)) {
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "The window opens one library and takes no option but "
                                                               "--read-only; “slateboard --help” lists the "
                                                               "commands.")));
    }
    if (first.endsWith(QLatin1String(".slate"), Qt::CaseInsensitive))
        return noLibrary(first);
    return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "“%1” is neither a command nor a file; “slateboard "
                                                           "--help” lists the commands."))
                          .arg(first));
}

Result<void> answer(const QStringList &arguments, QTextStream &out)
{
    const auto language = languageAskedFor(arguments);
    if (!language)
        return tl::unexpected(language.error());
    if (*language)
        speak(**language);
    const QString first = arguments.value(1);
    if (const Command *command = findCommand(first))
        return runCommand(*command, arguments.mid(1), *language, out);
    if (asksForHelp(first))
        out << overview();
    else if (asksForVersion(first))
        out << QStringLiteral("Slateboard %1\n").arg(QStringLiteral(SLATEBOARD_VERSION));
    else
        return notACommand(namedFor(arguments));
    return {};
}

// A full disk or a closed pipe shows only when all is flushed.
Result<void> deliver(QTextStream &out)
{
    out.flush();
    if (out.status() == QTextStream::Ok && std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return {};
    return failure(ErrorCode::Io, say(QT_TRANSLATE_NOOP("CommandLine", "The command was carried out, but what it "
                                                                       "prints could not be written in full.")));
}

} // namespace

Mode modeOf(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    if (const Command *command = findCommand(first))
        return command->draws ? Mode::Drawing : Mode::Command;
    const QString named = namedFor(arguments);
    // A single dash begins an option of Qt's own, such as -platform.
    if (asksForHelp(first) || asksForVersion(first) || named.startsWith(QLatin1String("--")) ||
        (named.isEmpty() && !first.isEmpty()))
        return Mode::Command;
    const bool isOpened = named.isEmpty() || named.startsWith(u'-') || QFileInfo::exists(named);
    return isOpened ? Mode::Window : Mode::Command; // which says what is wrong with it
}

std::optional<WindowCall> windowCall(const QStringList &arguments)
{
    const WindowCall call{namedFor(arguments), arguments.contains(readOnlyOption())};
    const qsizetype most = call.isReadOnly ? 3 : 2;
    if (arguments.size() > most || call.file.startsWith(u'-') || modeOf(arguments) != Mode::Window)
        return std::nullopt;
    return call;
}

int refuseWindow()
{
    speak(systemLanguage());
    return complain({ErrorCode::Io,
                     say(QT_TRANSLATE_NOOP("CommandLine", "No window can be opened, because no display can be reached; "
                                                          "commands such as “slateboard report FILE --pdf OUT” need "
                                                          "none, and “slateboard --help” lists them.")),
                     {}});
}

int run(const QStringList &arguments)
{
    speak(systemLanguage());
    QTextStream out(stdout);
    const auto done = answer(arguments, out).and_then([&] { return deliver(out); });
    out.flush(); // what was found before the failure comes first
    return done ? Done : complain(done.error());
}

} // namespace slateboard::commandline
