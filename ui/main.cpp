// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/commandline.h"
#include "ui/language/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/theme/theme.h"

#include <QApplication>

#include <cstdio>

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

int runCommand(commandline::Mode mode, int argc, char *argv[])
{
    qInstallMessageHandler(keepFaultsOnly);
    if (mode == commandline::Mode::Command) {
        const QCoreApplication application(argc, argv);
        return commandline::run(argumentsOf(argc, argv));
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // paper and files need no display
    const QApplication application(argc, argv);
    return commandline::run(argumentsOf(argc, argv));
}

int runWindow(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.slateboard.slateboard"));
    speak(settings::language());
    Theme::apply(application, settings::themeMode());
    MainWindow window;
    window.show();
    if (const QStringList files = QCoreApplication::arguments().mid(1); !files.isEmpty())
        window.openFile(files.first());
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
