// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/planplots.h"

#include "ui/charts/chartlegend.h"

namespace slateboard {
namespace {

constexpr int nameWidth = 150; // of a plan's name in a legend

FormatFill planFill(const Theme &theme, PlanSide side, bool firm)
{
    if (side == PlanSide::A) {
        return firm ? FormatFill{theme.accent, Hatch::None, {}}
                    : FormatFill{Theme::mixed(theme.accent, theme.base, 0.62), Hatch::Rising,
                                 Theme::mixed(theme.accent, theme.base, 0.2)};
    }
    return firm ? FormatFill{Theme::mixed(theme.subtext, theme.base, 0.7), Hatch::None, {}}
                : FormatFill{Theme::mixed(theme.subtext, theme.base, 0.9), Hatch::Falling,
                             Theme::mixed(theme.subtext, theme.base, 0.6)};
}

} // namespace

void styleBars(FormatBars &bars, const Theme &theme, PlanSide side, bool firm)
{
    bars.setFill(planFill(theme, side, firm));
    bars.setPen(side == PlanSide::B ? QPen(theme.subtext, 1) : QPen(Qt::NoPen));
}

QCPLegend *addLegend(QCustomPlot &plot)
{
    auto *legend = new FlowLegend;
    plot.plotLayout()->insertRow(0);
    plot.plotLayout()->addElement(0, 0, legend);
    plot.plotLayout()->setRowStretchFactor(0, 0.001); // as high as its text
    plot.plotLayout()->setRowSpacing(0);
    legend->setLayer(QStringLiteral("legend"));
    legend->setBorderPen(Qt::NoPen);
    legend->setMargins({2, 3, 0, 4}); // clear of the ring around a chart that has the focus
    legend->setIconTextPadding(5);
    legend->setColumnSpacing(14);
    return legend;
}

void styleLegend(QCPLegend &legend, const Theme &theme)
{
    legend.setBrush(Qt::NoBrush);
    legend.setFont(chartFont(theme));
    legend.setIconSize(14, qCeil(QFontMetricsF(chartFont(theme)).height())); // beside the middle of the text
    legend.setTextColor(theme.subtext);
}

QString legendName(PlanSide side, const PlanPair &plans, const Theme &theme)
{
    const QString text = side == PlanSide::A ? QStringLiteral("A  ") + plans.a : QStringLiteral("B  ") + plans.b;
    return QFontMetricsF(chartFont(theme)).elidedText(text, Qt::ElideRight, nameWidth);
}

QString tipRow(const QString &name, const QString &value)
{
    return QStringLiteral("<tr><td>%1</td><td align=right>&nbsp;&nbsp;%2</td></tr>").arg(name, value);
}

} // namespace slateboard
