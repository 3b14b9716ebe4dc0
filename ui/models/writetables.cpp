// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/writetables.h"

#include "ui/models/whendone.h"
#include "ui/models/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace slateboard {

void writeTables(Workspace &workspace, const QString &path, std::function<Result<QList<exchange::Sheet>>()> sheets)
{
    const auto written = workspace.session().exportFile(path, std::move(sheets));
    whenDone(&workspace, written, [&workspace, path](const Result<int> &rows) {
        if (rows) {
            const int count = *rows;
            emit workspace.noticed(QCoreApplication::translate("Export", "%n row(s) written to %1", nullptr, count)
                                       .arg(QFileInfo(path).fileName()),
                                   false);
        } else if (rows.error().code != ErrorCode::Cancelled) {
            emit workspace.failed(rows.error());
        }
    });
}

} // namespace slateboard
