// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/metrics.h"
#include "ui/models/latest.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace slateboard {

class Workspace;

/// How a source IP does where it is published: a small line for each kind of metric, and the way to all values.
class IpMetrics : public QWidget {
    Q_OBJECT
public:
    explicit IpMetrics(Workspace &workspace, QWidget *parent = nullptr);

    void setIp(IpId ip);
    void retranslate();

private:
    void refresh();
    void showSeries(const std::vector<planning::MetricSeries> &all);
    void openValues();

    Workspace &m_workspace;
    IpId m_ip;
    QLabel *m_heading;
    QPushButton *m_values;
    QVBoxLayout *m_lines;
    Latest<std::vector<planning::MetricSeries>> m_series;
};

} // namespace slateboard
