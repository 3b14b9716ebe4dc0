// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/workspace.h"
#include "ui/pages/timeline/timelineactions.h"
#include "ui/pages/timeline/timelinepage.h"
#include "ui/preview/paperwork.h"
#include "ui/report/timelinepages.h"

namespace slateboard {

void TimelineDeeds::savePdf(QWidget &page, Workspace &workspace)
{
    askToSavePaper(&page, workspace, {TimelinePage::tr("Timeline"), [source = paperSource(workspace)] {
                                          return keeping(timelineDocument(source->input()), source);
                                      }});
}

} // namespace slateboard
