// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/printing.h"

#include "ui/models/changesbook.h"
#include "ui/models/workspace.h"
#include "ui/report/onesheetpaper.h"
#include "ui/report/pack.h"

#include <QCoreApplication>

namespace slateboard {
namespace {

std::shared_ptr<const PaperSource> fullSource(Workspace &workspace)
{
    ChangesBook &changes = ChangesBook::of(workspace);
    changes.renew(); // for the next paper, if nobody has looked yet
    PaperSource source = *paperSource(workspace);
    source.changes = changes.changes();
    return std::make_shared<const PaperSource>(std::move(source));
}

} // namespace

PaperJob summaryJob(Workspace &workspace)
{
    return {nameOf(PaperPart::Summary), [source = fullSource(workspace)] {
                const auto full = withForecasts(*source);
                return keeping(summaryDocument(full->input()), full);
            }};
}

PaperJob packJob(Workspace &workspace, const std::vector<PaperPart> &parts, const std::vector<TitleId> &titles)
{
    return {QCoreApplication::translate("Report", "Board pack"), [source = fullSource(workspace), parts, titles] {
                return packDocument(withForecasts(*source), parts, titles);
            }};
}

PaperJob oneSheetJob(Workspace &workspace, const std::vector<TitleId> &titles)
{
    return {nameOf(PaperPart::OneSheets),
            [source = fullSource(workspace), titles] { return oneSheetDocument(source, titles); }};
}

} // namespace slateboard
