// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/latest.h"
#include "ui/models/workspace.h"
#include "ui/pages/timeline/timelineactions.h"
#include "ui/pages/timeline/timelinepage.h"
#include "ui/report/timelinepages.h"
#include "ui/widgets/askwhere.h"

#include <QFileInfo>

namespace slateboard {

// Thousands of titles are many pages: they are drawn aside, of the library as it is now.
void TimelineDeeds::savePdf(QWidget &page, Workspace &workspace)
{
    const QString path = askWhere(&page, TimelinePage::tr("Save the timeline as PDF"), TimelinePage::tr("Timeline"),
                                  TimelinePage::tr("PDF files (*.pdf)"), QStringLiteral(".pdf"), MayReplace::Yes);
    if (path.isEmpty())
        return;
    const auto result = std::make_shared<Result<void>>();
    runAside(
        &page,
        [result, path, library = workspace.library(), figures = workspace.sharedFigures(),
         language = workspace.language()] {
            *result = writeTimeline({library, *figures, language}, path);
        },
        [result, path, &workspace] {
            if (!*result)
                emit workspace.failed(result->error());
            else
                emit workspace.noticed(
                    TimelinePage::tr("The timeline was written to %1").arg(QFileInfo(path).fileName()), false);
        });
}

} // namespace slateboard
