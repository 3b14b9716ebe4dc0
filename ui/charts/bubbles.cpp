// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bubbles.h"

#include <array>
#include <cmath>
#include <numbers>

namespace slateboard {
namespace {

constexpr float solidness = 0.62F;  // of a firm title: what lies beneath shows through
constexpr float lightness = 0.14F;  // of one that is hoped for
constexpr double lengthShare = 0.8; // of the plot, that an axis has beside labels and legend

// A polygon with its corners on a circle, which is larger than that of a bubble of the same area.
QPolygonF polygon(int corners, double turn, const QPointF &centre, double radius)
{
    const double pi = std::numbers::pi;
    const double area = corners / 2.0 * std::sin(2 * pi / corners); // of one with radius 1
    const double reach = radius * std::sqrt(pi / area);
    QPolygonF shape;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + 2 * pi * i / corners;
        shape << centre + QPointF(std::sin(angle), -std::cos(angle)) * reach;
    }
    return shape;
}

// Nothing, and 1, 2 and 5 with zeroes up to this amount, the largest first.
std::vector<double> roundAmounts(double most)
{
    std::vector<double> amounts{0};
    for (double power = std::pow(10.0, std::floor(std::log10(std::max(most, 1.0)))); power >= 1; power /= 10) {
        for (const double digit : {5, 2, 1}) {
            if (digit * power <= most)
                amounts.push_back(digit * power);
        }
    }
    return amounts;
}

} // namespace

double rootOf(double amount)
{
    return std::copysign(std::sqrt(std::abs(amount)), amount);
}

double amountAt(double root)
{
    return std::copysign(root * root, root);
}

// Round amounts of all sizes where a wide range is seen, else steps of one size; as many as have room. The axis is laid
// out only after its ticks are known, so its length is reckoned from that of the whole plot.
QVector<double> RootTicker::createTickVector(double, const QCPRange &range)
{
    const QFontMetricsF metrics(m_axis.tickLabelFont());
    const bool isAcross = m_axis.orientation() == Qt::Horizontal;
    const double room = isAcross ? metrics.horizontalAdvance(QStringLiteral("1,000억")) + 14 : metrics.height() * 2;
    const QSize whole = m_axis.parentPlot()->viewport().size();
    const double length = lengthShare * (isAcross ? whole.width() : whole.height());
    const double low = amountAt(range.lower);
    const double high = amountAt(range.upper);
    std::vector<double> amounts;
    if (low < high / 4) {
        amounts = roundAmounts(high);
        for (const double amount : roundAmounts(-low))
            amounts.push_back(-amount);
    } else {
        const double step = getTickStep({low, high});
        for (double amount = std::floor(high / step) * step; amount >= low; amount -= step)
            amounts.push_back(amount);
    }
    QVector<double> ticks;
    for (const double amount : amounts) {
        const double root = rootOf(amount);
        const bool hasRoom = std::ranges::all_of(
            ticks, [&](double tick) { return std::abs(tick - root) / range.size() * length >= room; });
        if (range.contains(root) && hasRoom)
            ticks << root;
    }
    std::ranges::sort(ticks);
    return ticks;
}

QString RootTicker::getTickLabel(double tick, const QLocale &, QChar, int)
{
    return m_format.moneyShort(Money{std::llround(amountAt(tick))}, 2);
}

void drawBubble(QPainter &painter, Format format, const QPointF &centre, double radius)
{
    const double eighth = std::numbers::pi / 4;
    switch (format) {
    case Format::Drama: painter.drawEllipse(centre, radius, radius); break;
    case Format::Film: painter.drawPolygon(polygon(4, eighth, centre, radius)); break;
    case Format::Show: painter.drawPolygon(polygon(3, 0, centre, radius)); break;
    case Format::ShortForm: painter.drawPolygon(polygon(4, 0, centre, radius)); break;
    case Format::Documentary: painter.drawPolygon(polygon(6, 0, centre, radius)); break;
    }
}

Bubbles::Bubbles(QCPAxis *costs, QCPAxis *receipts, Format format) : QCPGraph(costs, receipts), m_format(format)
{}

void Bubbles::setBubbles(std::vector<Bubble> bubbles)
{
    // Small ones over large ones.
    std::ranges::stable_sort(bubbles, std::greater{}, &Bubble::radius);
    m_bubbles = std::move(bubbles);
    QVector<double> keys, values;
    for (const Bubble &bubble : m_bubbles) {
        keys << rootOf(bubble.at.x());
        values << rootOf(bubble.at.y());
    }
    setData(keys, values);
}

QPointF Bubbles::pixelOf(const Bubble &bubble) const
{
    return coordsToPixels(rootOf(bubble.at.x()), rootOf(bubble.at.y()));
}

void Bubbles::setColors(const QColor &ink, const QColor &ground)
{
    m_ink = ink;
    m_ground = ground;
}

void Bubbles::draw(QCPPainter *painter)
{
    const QRectF seen = QRectF(clipRect());
    for (const Bubble &bubble : m_bubbles) {
        const QPointF centre = pixelOf(bubble);
        const double reach = bubble.radius * 1.6;
        if (!seen.adjusted(-reach, -reach, reach, reach).contains(centre))
            continue;
        QColor fill = m_ink;
        fill.setAlphaF(bubble.firm ? solidness : lightness);
        painter->setPen(QPen(bubble.firm ? m_ground : m_ink, 1));
        painter->setBrush(fill);
        drawBubble(*painter, m_format, centre, bubble.radius);
    }
}

void Bubbles::drawLegendIcon(QCPPainter *painter, const QRectF &rect) const
{
    painter->setAntialiasing(true);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_ink);
    drawBubble(*painter, m_format, rect.center(), 5);
}

} // namespace slateboard
