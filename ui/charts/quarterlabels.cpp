// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/quarterplot.h"

#include "ui/charts/quarterchart.h"

#include <algorithm>

namespace slateboard {
namespace {

constexpr int mostShift = 18;        // of a label from the middle of its bar; pixels
constexpr double thinQuarter = 12;   // below this, only the last of several short caps is named
constexpr int mostLinesHigher = 2;   // of a cap's label, above its line
constexpr double narrowQuarter = 20; // below this many pixels, labels of neighbours would crowd

// What a label of addText() takes, with its padding.
QSizeF sizeOf(const QString &text, const QFontMetricsF &metrics)
{
    return {std::ceil(metrics.horizontalAdvance(text)) + 6, std::ceil(metrics.height())};
}

// Each place, then the places to its left that begin within `left`.
std::vector<QRectF> fromRightToLeft(std::initializer_list<QRectF> rightmost, double left)
{
    std::vector<QRectF> places;
    for (const QRectF &first : rightmost) {
        places.push_back(first);
        for (QRectF place = first.translated(-4, 0); place.left() > left; place.translate(-4, 0))
            places.push_back(place);
    }
    return places;
}

} // namespace

QCPItemText *QuarterPlot::label(const QString &text, const QColor &color, bool bold)
{
    QCPItemText *item = addText(m_plot);
    item->position->setType(QCPItemPosition::ptAbsolute);
    item->setFont(chartFont(m_theme, bold));
    item->setColor(color);
    item->setText(text);
    m_labels.append(item);
    return item;
}

QList<QRectF> QuarterPlot::labelRects() const
{
    QList<QRectF> rects;
    for (const QCPItemText *item : m_labels)
        rects << rectOf(*item);
    return rects;
}

void QuarterPlot::arrange(const Formatter &format)
{
    for (QCPItemText *item : std::as_const(m_labels))
        m_plot.removeItem(item);
    m_labels.clear();
    m_overrunTexts.clear();
    showAsOf();
    avoidOthers();
    arrangeOverruns(format);
    arrangeCaps(format);
}

void QuarterPlot::avoidOthers()
{
    m_places = {};
    const double foot = m_plot.axisRect()->bottom();
    for (size_t i = 0; i < m_quarters.size(); ++i) {
        const double left = pixelX(m_quarters[i].quarter.index - barWidth / 2);
        const double right = pixelX(m_quarters[i].quarter.index + barWidth / 2);
        m_places.avoid(QRectF(QPointF(left, pixelY(m_tops[i])), QPointF(right, foot)));
    }
    for (QCPItemText *text : {m_spent, m_planned}) {
        if (text->visible())
            m_places.avoid(rectOf(*text));
    }
    if (m_asOfLine->visible())
        m_places.avoid(QLineF(m_asOfLine->start->pixelPosition(), m_asOfLine->end->pixelPosition()));
}

// What is over of our own share: of the firm demand, as the headroom says it where that is the quarter's cap; in
// brackets if only hoped titles bring it over the cap.
QString QuarterPlot::overrunText(const planning::QuarterMoney &quarter, const Formatter &format) const
{
    if (quarter.ownFirm() <= *quarter.cap)
        return QStringLiteral("(+%1)").arg(format.moneyShort(quarter.ownDemand() - *quarter.cap));
    const bool isTightest = std::ranges::find(m_quarterCaps, quarter.tightest) != m_quarterCaps.end();
    const bool fromHeadroom = isTightest && quarter.headroom && quarter.headroom->minor < 0;
    return QLatin1Char('+') + format.moneyShort(fromHeadroom ? -*quarter.headroom : quarter.ownFirm() - *quarter.cap);
}

bool QuarterPlot::isSeen(const planning::QuarterMoney &quarter) const
{
    return m_plot.xAxis->range().contains(quarter.quarter.index);
}

// A bar of which our own share is over its cap says by how much; firm demand that has no room to say so has a mark.
// Of bars that are not whole nothing of the kind can be seen.
void QuarterPlot::arrangeOverruns(const Formatter &format)
{
    const QFontMetricsF metrics(chartFont(m_theme, true));
    const double quarterWidth = pixelX(1) - pixelX(0);
    QVector<double> keys, values;
    for (const planning::QuarterMoney &quarter : m_quarters) {
        if (!m_isWhole || !isSeen(quarter) || !quarter.cap || quarter.ownDemand() <= *quarter.cap)
            continue;
        const bool firm = quarter.ownFirm() > *quarter.cap;
        const QString text = overrunText(quarter, format);
        const QSizeF size = sizeOf(text, metrics);
        const QPointF top(pixelX(quarter.quarter.index), pixelY(static_cast<double>(quarter.demand().minor)));
        const QRectF above(top - QPointF(size.width() / 2, size.height() + 1), size);
        std::vector<QRectF> wishes{above};
        for (int shift = 3; shift <= mostShift; shift += 3) {
            wishes.push_back(above.translated(shift, 0));
            wishes.push_back(above.translated(-shift, 0));
        }
        const auto place = quarterWidth < narrowQuarter ? std::nullopt : m_places.take(wishes);
        if (!place) {
            if (firm) {
                keys.append(quarter.quarter.index);
                values.append(m_plot.yAxis->pixelToCoord(top.y() - 7));
            }
            continue;
        }
        QCPItemText *item = label(text, firm ? m_theme.over : m_theme.warn, true);
        item->setBrush(m_theme.base); // a grid line may run through the place
        item->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        item->position->setPixelPosition({place->center().x(), place->bottom()});
        m_overrunTexts.append(text);
    }
    m_overruns->setData(keys, values, true);
}

void QuarterPlot::arrangeCaps(const Formatter &format)
{
    const auto lastCap =
        std::ranges::find_if(m_quarters.rbegin(), m_quarters.rend(),
                             [](const planning::QuarterMoney &quarter) { return quarter.cap.has_value(); });
    const auto end = static_cast<size_t>(m_quarters.rend() - lastCap);
    size_t from = 0;
    for (size_t i = 1; i <= end; ++i) {
        if (i < end && m_quarters[i].cap == m_quarters[from].cap)
            continue;
        if (m_quarters[from].cap)
            placeCap(from, i - 1, i == end, format);
        from = i;
    }
}

// The label of a cap stands on its line, as far right as it covers neither bars nor other labels. If they leave no such
// place, it becomes shorter, and then covers bars, but never another label: rather it stands higher, or begins before
// its line does.
void QuarterPlot::placeCap(size_t from, size_t to, bool last, const Formatter &format)
{
    const Money cap = *m_quarters[from].cap;
    const QString amount = format.moneyShort(cap, 2);
    const QFontMetricsF metrics(chartFont(m_theme));
    const QRectF axes = m_plot.axisRect()->rect();
    const double left = std::max(axes.left(), pixelX(m_quarters[from].quarter.index - 0.5));
    const double right = std::min(axes.right() + 1, pixelX(m_quarters[to].quarter.index + 0.5));
    if (left >= right) // zoomed away
        return;
    auto rightmost = [&](const QString &text) {
        const QSizeF size = sizeOf(text, metrics);
        return QRectF(QPointF(right - size.width(), pixelY(static_cast<double>(cap.minor)) - size.height() - 1), size);
    };
    const QRectF shortest = rightmost(amount);
    if (!last && right - left < shortest.width() && pixelX(1) - pixelX(0) < thinQuarter)
        return;
    const QString named = last ? QuarterChart::tr("cap %1").arg(amount) : amount;
    const auto wishes = fromRightToLeft({rightmost(named), shortest}, left);
    std::optional<QRectF> place = m_places.take(wishes);
    QColor ground = m_theme.base; // a grid line may run through the place
    if (!place) {
        LabelPlaces overBars;
        for (const QCPItemText *other : std::as_const(m_labels))
            overBars.avoid(rectOf(*other));
        auto anywhere = wishes;
        for (int higher = 1; higher <= mostLinesHigher; ++higher)
            anywhere.push_back(shortest.translated(0, -higher * shortest.height()));
        place = overBars.take(anywhere);
        if (!place)
            return;
        m_places.avoid(*place);
        ground.setAlpha(210);
    }
    QCPItemText *item = label(place->width() > shortest.width() ? named : amount, m_theme.text, false);
    item->setBrush(ground);
    item->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    item->position->setPixelPosition(place->bottomRight());
}

} // namespace slateboard
