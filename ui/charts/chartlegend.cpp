// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include <algorithm>

namespace slateboard {
namespace {

constexpr int betweenRows = 1;

} // namespace

std::vector<std::pair<QCPLayoutElement *, QRect>> FlowLegend::places(int width) const
{
    std::vector<std::pair<QCPLayoutElement *, QRect>> result;
    QPoint next(0, 0);
    for (int i = 0; i < itemCount(); ++i) {
        QCPLayoutElement *entry = item(i);
        if (!entry->realVisibility())
            continue;
        const QSize size = entry->minimumOuterSizeHint();
        if (next.x() > 0 && next.x() + size.width() > width)
            next = {0, next.y() + size.height() + betweenRows};
        result.emplace_back(entry, QRect(next, size));
        next.rx() += size.width() + columnSpacing();
    }
    return result;
}

QSize FlowLegend::minimumOuterSizeHint() const
{
    const auto all = places(parentPlot()->viewport().width() - margins().left() - margins().right());
    const int height = all.empty() ? 0 : all.back().second.bottom() + 1 + margins().top() + margins().bottom();
    return {1, height};
}

QSize FlowLegend::maximumOuterSizeHint() const
{
    return {QWIDGETSIZE_MAX, minimumOuterSizeHint().height()};
}

void FlowLegend::updateLayout()
{
    for (const auto &[entry, place] : places(rect().width()))
        entry->setOuterRect(place.translated(rect().topLeft()));
}

QList<QCPPlottableLegendItem *> LegendToggle::items() const
{
    QList<QCPPlottableLegendItem *> found;
    for (int layer = 0; layer < m_plot.layerCount(); ++layer) {
        for (QCPLayerable *child : m_plot.layer(layer)->children()) {
            if (auto *item = qobject_cast<QCPPlottableLegendItem *>(child))
                found << item;
        }
    }
    return found;
}

QCPAbstractPlottable *LegendToggle::at(const QPointF &position) const
{
    for (const Entry &entry : entries()) {
        if (entry.place.contains(position))
            return entry.plottable;
    }
    return nullptr;
}

QList<LegendToggle::Entry> LegendToggle::entries() const
{
    QList<Entry> found;
    for (QCPPlottableLegendItem *item : items()) {
        if (item->realVisibility())
            found.append({item->plottable(), item->outerRect()});
    }
    return found;
}

bool LegendToggle::isLeftOut(const QCPAbstractPlottable &entry) const
{
    return std::ranges::find(m_leftOut, &entry) != m_leftOut.end();
}

void LegendToggle::toggle(QCPAbstractPlottable &entry)
{
    if (m_leftOut.removeAll(&entry) > 0)
        entry.setVisible(true);
    else
        m_leftOut.append(&entry);
}

void LegendToggle::showAll()
{
    for (QCPAbstractPlottable *entry : std::as_const(m_leftOut))
        entry->setVisible(true);
    m_leftOut.clear();
}

void LegendToggle::apply(const Theme &theme) const
{
    for (QCPPlottableLegendItem *item : items()) {
        const bool out = isLeftOut(*item->plottable());
        if (out)
            item->plottable()->setVisible(false);
        QFont font = item->font();
        font.setStrikeOut(out);
        item->setFont(font);
        item->setTextColor(out ? Theme::mixed(theme.subtext, theme.base, 0.35) : theme.subtext);
    }
}

} // namespace slateboard
