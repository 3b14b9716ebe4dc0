// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/query.h"

namespace slateboard::search {

// The values of the filter language that are not texts, as people write them.

/// 90d, 90일, 2w, 3개월, 1y; a bare number counts days.
[[nodiscard]] std::optional<Period> readPeriod(QStringView text);
/// 2023-06-30, 2023.6, 2023년
[[nodiscard]] std::optional<Calendar> readCalendar(QStringView text);
/// 10만, 1.5억, 100k, 4.5, 1,200; with a percent sign only if `isShare`.
[[nodiscard]] std::optional<double> readNumber(QStringView text, bool isShare);

[[nodiscard]] QString written(Period period, Language language);
[[nodiscard]] QString written(Calendar time);
[[nodiscard]] QString written(double number, bool isShare);

} // namespace slateboard::search
