// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/fault.h"
#include "app/store/libraryfile.h"
#include "app/store/rowstatements.h"

#include <SQLiteCpp/Transaction.h>

#include <algorithm>

namespace slateboard::store {
namespace {

QList<ForecastRecord> keptIn(SQLite::Database &database)
{
    SQLite::Statement statement(database, selectSql<ForecastRecord>("ORDER BY id"));
    return readRows<ForecastRecord>(statement);
}

bool areOfOneForecast(const ForecastRecord &a, const ForecastRecord &b)
{
    return a.goal == b.goal && a.madeOn == b.madeOn && a.months == b.months;
}

} // namespace

Result<QList<ForecastRecord>> LibraryFile::forecasts()
{
    return guarded<QList<ForecastRecord>>(m_path,
                                          [&]() -> Result<QList<ForecastRecord>> { return keptIn(*m_database); });
}

Result<void> LibraryFile::keepForecasts(const QList<ForecastRecord> &records)
{
    return guarded<void>(m_path, [&]() -> Result<void> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        const QList<ForecastRecord> kept = keptIn(*m_database);
        SQLite::Statement statement(*m_database, insertSql<ForecastRecord>());
        for (const ForecastRecord &record : records) {
            if (std::ranges::any_of(kept, [&](const auto &other) { return areOfOneForecast(other, record); }))
                continue;
            bindRow(statement, record);
            statement.exec();
            statement.reset();
        }
        transaction.commit();
        return {};
    });
}

} // namespace slateboard::store
