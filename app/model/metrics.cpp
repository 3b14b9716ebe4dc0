// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/metrics.h"

#include <QCoreApplication>

#include <cmath>

namespace slateboard {
namespace {

constexpr double highestRating = 100; // scales differ: 5 stars, 10 points, percent

const char *faultOf(const IpMetric &metric)
{
    if (!std::isfinite(metric.value) || metric.value < 0)
        return QT_TRANSLATE_NOOP("Session", "A metric is a number from 0.");
    const bool isWhole = metric.value == std::floor(metric.value);
    switch (metric.kind) {
    case MetricKind::Rating:
        return metric.value > highestRating ? QT_TRANSLATE_NOOP("Session", "A rating is at most 100.") : nullptr;
    case MetricKind::Rank:
        return !isWhole || metric.value < 1 ? QT_TRANSLATE_NOOP("Session", "A rank is a whole number from 1.")
                                            : nullptr;
    case MetricKind::Views:
    case MetricKind::Subscribers:
    case MetricKind::Comments: break;
    }
    return isWhole ? nullptr : QT_TRANSLATE_NOOP("Session", "Views, subscribers and comments are whole numbers.");
}

} // namespace

Result<void> checkMetric(const IpMetric &metric)
{
    if (const char *fault = faultOf(metric))
        return failure(ErrorCode::Invalid, QCoreApplication::translate("Session", fault));
    return {};
}

} // namespace slateboard
