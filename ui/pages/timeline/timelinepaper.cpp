// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/filework.h"
#include "ui/models/whendone.h"
#include "ui/models/workspace.h"
#include "ui/pages/timeline/timelineactions.h"
#include "ui/pages/timeline/timelinepage.h"
#include "ui/report/timelinepages.h"
#include "ui/widgets/askwhere.h"

#include <QFileInfo>

namespace slateboard {

namespace {

void write(QWidget &page, Workspace &workspace, const QString &path)
{
    const auto work = [path, library = workspace.library(), figures = workspace.sharedFigures(),
                       language = workspace.language()](const std::function<bool(double)> &progress) {
        return writeTimeline({library, *figures, language}, path, QPageSize::A4, progress);
    };
    whenDone(&page, writeAside(workspace.session(), path, work), [path, &workspace](const Result<void> &written) {
        if (!written && written.error().code == ErrorCode::Cancelled)
            return;
        if (!written)
            return emit workspace.failed(written.error());
        emit workspace.noticed(TimelinePage::tr("The timeline was written to %1").arg(QFileInfo(path).fileName()),
                               false);
    });
}

} // namespace

void TimelineDeeds::savePdf(QWidget &page, Workspace &workspace)
{
    const FileWish wish{TimelinePage::tr("Save the timeline as PDF"), TimelinePage::tr("Timeline"),
                        TimelinePage::tr("PDF files (*.pdf)"), QStringLiteral(".pdf")};
    askWhere(&page, wish, [&page, &workspace](const QString &path) { write(page, workspace, path); });
}

} // namespace slateboard
