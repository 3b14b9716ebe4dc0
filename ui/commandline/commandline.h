// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

// The commands that open no window. Results go to stdout, the one sentence of an error to stderr; the exit code is
// 0 done, 1 failed, 2 wrong usage.
namespace slateboard::commandline {

/// What the program has to be for its arguments (the first is the program's own name).
enum class Mode {
    Window,  // no command
    Command, // run() with a QCoreApplication
    Drawing, // run() with a QApplication, on any platform
};
[[nodiscard]] Mode modeOf(const QStringList &arguments);

/// What the window is asked for, by arguments that name no command: a library, or none, and how to open it. Nothing
/// where they ask for more than that.
struct WindowCall {
    QString file;
    bool isReadOnly = false;
};
[[nodiscard]] std::optional<WindowCall> windowCall(const QStringList &arguments);

/// Says that no window can be opened for want of a display, and what can be done without; gives the exit code.
[[nodiscard]] int refuseWindow();

/// Runs the command that the arguments name. Call it outside of any event loop: it runs its own while it waits.
[[nodiscard]] int run(const QStringList &arguments);

} // namespace slateboard::commandline
