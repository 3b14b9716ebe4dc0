// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/metrics.h"
#include "ui/models/latest.h"
#include "ui/pages/library/inspectorsection.h"

namespace slateboard {

/// How a source IP does where it is published: a small line for each kind of metric, and the way to all values.
class IpMetrics : public InspectorSection {
    Q_OBJECT
public:
    explicit IpMetrics(Workspace &workspace, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

private:
    void showSeries(const std::vector<planning::MetricSeries> &all);
    void openValues();

    Latest<std::vector<planning::MetricSeries>> m_series;
};

} // namespace slateboard
