// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/editrows.h"
#include "ui/models/workspace.h"

namespace slateboard {

/// By which any page asks the window for the history of a row and of what hangs on it.
class HistoryLink : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static HistoryLink &of(Workspace &workspace); // lives as long as the workspace

    void request(Table table, qint64 id) { emit requested({table, id}); }

signals:
    void requested(slateboard::store::RowKey row);

private:
    using QObject::QObject;
};

} // namespace slateboard
