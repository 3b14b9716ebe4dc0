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
    PaperSource source = *paperSource(workspace);
    source.changes = ChangesBook::of(workspace).changes();
    return std::make_shared<const PaperSource>(std::move(source));
}

} // namespace

void whenChangesAreKnown(QObject *context, Workspace &workspace, std::function<void()> then)
{
    ChangesBook &book = ChangesBook::of(workspace);
    book.renew();
    if (book.changes() || !book.refusal().isEmpty())
        return then();
    QObject::connect(&book, &ChangesBook::changed, context, std::move(then), Qt::SingleShotConnection);
}

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
