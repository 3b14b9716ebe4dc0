// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/commandline.h"
#include "ui/language/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/theme/theme.h"

#include <QApplication>

#include <cstdio>
#include <cstdlib>

using namespace slateboard;

namespace {

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

// stderr is for the one sentence of an error: what Qt notices about a machine without a desktop does not belong there.
void keepFaultsOnly(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

// Without a display Qt says so in lines of its own and aborts.
void refuseWithoutDisplay(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtFatalMsg)
        return;
    if (message.contains(QLatin1String("platform plugin")))
        std::_Exit(commandline::refuseWindow());
    std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

int runCommand(commandline::Mode mode, int argc, char *argv[])
{
    qInstallMessageHandler(keepFaultsOnly);
    if (mode == commandline::Mode::Command) {
        const QCoreApplication application(argc, argv);
        return commandline::run(argumentsOf(argc, argv));
    }
    qputenv("QT_QPA_PLATFORM", "offscreen"); // paper and files need no display, whatever is set for windows
    const QApplication application(argc, argv);
    return commandline::run(argumentsOf(argc, argv));
}

int runWindow(int argc, char *argv[])
{
    const QtMessageHandler usual = qInstallMessageHandler(refuseWithoutDisplay);
    QApplication application(argc, argv);
    qInstallMessageHandler(usual);
    // Qt has taken its own options by now.
    const QStringList arguments = QCoreApplication::arguments();
    const auto call = commandline::windowCall(arguments);
    if (!call)
        return commandline::run(arguments);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.slateboard.slateboard"));
    speak(settings::language());
    Theme::apply(application, settings::themeMode());
    MainWindow window;
    window.show();
    if (call->isReadOnly)
        window.openForReading(call->file);
    else if (!call->file.isEmpty())
        window.openFile(call->file);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("Slateboard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SLATEBOARD_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("Slateboard"));
    const commandline::Mode mode = commandline::modeOf(argumentsOf(argc, argv));
    return mode == commandline::Mode::Window ? runWindow(argc, argv) : runCommand(mode, argc, argv);
}
