// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/ipmetrics.h"

#include "ui/models/workspace.h"
#include "ui/pages/library/metricline.h"
#include "ui/pages/library/metricsdialog.h"
#include "ui/widgets/inspectorparts.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace slateboard {

IpMetrics::IpMetrics(Workspace &workspace, QWidget *parent) : InspectorSection(workspace, parent), m_series(this)
{
    list().setSpacing(10);
    connect(&button(), &QPushButton::clicked, this, &IpMetrics::openValues);
    connect(&workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (changes.touches(Table::IpMetric))
            refresh();
    });
    connect(&workspace, &Workspace::viewChanged, this, &IpMetrics::refresh);
    retranslate();
}

void IpMetrics::refresh()
{
    if (ip().isNull())
        return;
    m_series.ask([library = workspace().library(), ip = ip(),
                  asOf = workspace().asOf()] { return planning::metricSeries(library, ip, asOf); },
                 [this](const std::vector<planning::MetricSeries> &all) { showSeries(all); });
}

void IpMetrics::showSeries(const std::vector<planning::MetricSeries> &all)
{
    QVBoxLayout &lines = emptiedList();
    for (const planning::MetricSeries &series : all)
        lines.addWidget(new MetricLine(series, workspace().format()));
    if (all.empty())
        addInspectorRemark(lines, tr("No metrics yet: views, subscribers, ratings, comments or ranks of this source "
                                     "IP can be imported, or recorded here."));
}

void IpMetrics::openValues()
{
    auto *dialog = new MetricsDialog(workspace(), ip(), window());
    dialog->open();
}

void IpMetrics::retranslate()
{
    setHeading(tr("Metrics"));
    button().setText(tr("Values…"));
    button().setAccessibleName(tr("Values of metrics"));
    refresh();
}

} // namespace slateboard
