// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/forecastkeeper.h"

#include "app/session/forecastkeeping.h"
#include "ui/models/forecastbook.h"
#include "ui/models/whendone.h"
#include "ui/models/workspace.h"

namespace slateboard {

ForecastKeeper::ForecastKeeper(Workspace &workspace) : QObject(&workspace), m_workspace(workspace)
{
    connect(&ForecastBook::of(workspace), &ForecastBook::forecastsChanged, this, &ForecastKeeper::keep);
}

void ForecastKeeper::keep()
{
    const ForecastBook &book = ForecastBook::of(m_workspace);
    if (m_isKeeping || !m_workspace.canEdit() || !book.isCurrent())
        return;
    Session &session = m_workspace.session();
    const QList<ForecastRecord> records = forecastsToKeep(book.forecasts()->goals, session.forecastRecords());
    if (records.isEmpty())
        return;
    m_isKeeping = true;
    whenDone(this, session.keepForecasts(records), [this](const Result<void> &kept) {
        m_isKeeping = !kept;
        if (!kept)
            emit m_workspace.failed(kept.error());
    });
}

} // namespace slateboard
