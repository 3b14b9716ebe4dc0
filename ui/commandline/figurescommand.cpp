// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/figuresjson.h"
#include "ui/commandline/figurestext.h"
#include "ui/commandline/opening.h"

#include <QCoreApplication>

namespace slateboard::commandline {
namespace {

void declareFiguresOptions(QCommandLineParser &options)
{
    addDayOption(options);
    addPlanOption(options);
    addOption(options, "json", "", QT_TRANSLATE_NOOP("CommandLine", "Prints JSON."));
}

Result<void> runFigures(const Invocation &call)
{
    const auto view = openView(call);
    if (!view)
        return tl::unexpected(view.error());
    const Library &library = view->session->library();
    const auto figures = planning::figuresOf(library, view->plan, view->asOf);
    if (call.wantsJson()) {
        const Language language = speakForFiles(call, library);
        printJson(call.out, QJsonDocument(figuresJson(library, figures, language)));
    } else {
        call.out << figuresText(library, figures, terminalFormat(call, library));
    }
    return {};
}

} // namespace

Command figuresCommand()
{
    return {"figures",
            "FILE",
            QT_TRANSLATE_NOOP("CommandLine", "Prints every figure of a plan as of a day."),
            false,
            declareFiguresOptions,
            runFigures};
}

} // namespace slateboard::commandline
