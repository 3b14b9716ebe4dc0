// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/printing.h"

#include <QCoreApplication>

namespace slateboard {

PaperJob summaryJob(const Workspace &workspace)
{
    return {QCoreApplication::translate("Report", "Slate summary"),
            [source = paperSource(workspace)] { return keeping(summaryDocument(source->input()), source); }};
}

} // namespace slateboard
