// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/ipmetrics.h"

#include "ui/models/workspace.h"
#include "ui/pages/library/inspectorparts.h"
#include "ui/pages/library/metricline.h"
#include "ui/pages/library/metricsdialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace slateboard {

IpMetrics::IpMetrics(Workspace &workspace, QWidget *parent) :
    QWidget(parent), m_workspace(workspace), m_heading(inspectorHeading()), m_values(new QPushButton),
    m_lines(new QVBoxLayout), m_series(this)
{
    m_values->setAutoDefault(true); // Return presses it
    m_lines->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_values);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addLayout(m_lines);
    connect(m_values, &QPushButton::clicked, this, &IpMetrics::openValues);
    connect(&workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (changes.touches(Table::IpMetric))
            refresh();
    });
    connect(&workspace, &Workspace::viewChanged, this, &IpMetrics::refresh);
    retranslate();
}

void IpMetrics::setIp(IpId ip)
{
    m_ip = ip;
    refresh();
}

void IpMetrics::refresh()
{
    if (m_ip.isNull())
        return;
    m_series.ask([library = m_workspace.library(), ip = m_ip,
                  asOf = m_workspace.asOf()] { return planning::metricSeries(library, ip, asOf); },
                 [this](const std::vector<planning::MetricSeries> &all) { showSeries(all); });
}

void IpMetrics::showSeries(const std::vector<planning::MetricSeries> &all)
{
    clearInspector(*m_lines);
    for (const planning::MetricSeries &series : all)
        m_lines->addWidget(new MetricLine(series, m_workspace.format()));
    if (all.empty())
        addInspectorRemark(*m_lines, tr("No metrics yet: views, subscribers, ratings, comments or ranks of this source "
                                        "IP can be imported, or recorded here."));
}

void IpMetrics::openValues()
{
    auto *dialog = new MetricsDialog(m_workspace, m_ip, window());
    dialog->open();
}

void IpMetrics::retranslate()
{
    m_heading->setText(tr("Metrics"));
    m_values->setText(tr("Values…"));
    m_values->setAccessibleName(tr("Values of metrics"));
    refresh();
}

} // namespace slateboard
