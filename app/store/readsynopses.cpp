// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/fault.h"
#include "app/store/libraryfile.h"

#include <SQLiteCpp/Statement.h>

namespace slateboard::store {

Result<bool> LibraryFile::readSynopses(IpId after, int most, const TakeSynopsis &take)
{
    return guarded<bool>(m_path, [&]() -> Result<bool> {
        SQLite::Statement statement(*m_database, "SELECT id, synopsis FROM source_ip WHERE id > ? ORDER BY id LIMIT ?");
        statement.bind(1, static_cast<int64_t>(after.value));
        statement.bind(2, most);
        int rows = 0;
        for (; statement.executeStep(); ++rows) {
            const SQLite::Column synopsis = statement.getColumn(1);
            take(IpId{statement.getColumn(0).getInt64()}, QByteArrayView(synopsis.getText(), synopsis.getBytes()));
        }
        return rows == most;
    });
}

} // namespace slateboard::store
