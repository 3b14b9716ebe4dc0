// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/burnuplabels.h"

#include "ui/charts/burnupchart.h"
#include "ui/charts/labelplaces.h"

namespace slateboard {
namespace {

constexpr double besideLine = 4;
constexpr double besideDot = 8;
constexpr double aboveDot = 3;

QSizeF sizeOfText(const QCPItemText &text)
{
    const QFontMetricsF metrics(text.font());
    return {std::ceil(metrics.horizontalAdvance(text.text())) + 2, std::ceil(metrics.height())};
}

void put(QCPItemText &text, const std::optional<QRectF> &place)
{
    text.setVisible(place.has_value());
    if (place)
        text.position->setCoords(place->topLeft());
}

// Beside a vertical line at its upper end: on the side that is asked for, across it, on the other side.
std::vector<QRectF> placesAbove(double x, const QSizeF &size, bool leftFirst, const BurnUpGeometry &geometry)
{
    const double top = geometry.axes.top() - size.height() - 1;
    const QRectF left({x - besideLine - size.width(), top}, size);
    const QRectF across({x - size.width() / 2, top}, size);
    const QRectF right({x + besideLine, top}, size);
    std::vector<QRectF> places = leftFirst ? std::vector{left, across, right} : std::vector{right, across, left};
    std::erase_if(places, [&](const QRectF &place) { return place.left() < 0 || place.right() > geometry.right; });
    return places;
}

// At the dot: above on the left, where a burn-up that lags its line leaves room; else on the right, at most so far
// that it is still seen to belong to the dot.
std::vector<QRectF> placesAtDot(const QSizeF &size, const BurnUpGeometry &geometry)
{
    const QPointF dot = geometry.value;
    const double above = dot.y() - aboveDot - size.height();
    const double below = dot.y() + aboveDot;
    std::vector<QRectF> places{QRectF({dot.x() - besideDot - size.width(), above}, size),
                               QRectF({dot.x() + besideDot, below}, size)};
    for (const double y : {above, dot.y() - size.height() / 2, below}) {
        for (double x = dot.x() + besideDot; x <= dot.x() + besideDot + 24; x += 4)
            places.emplace_back(QPointF(x, y), size);
    }
    places.emplace_back(QPointF(dot.x() - besideDot - size.width(), below), size);
    std::erase_if(places, [&](const QRectF &place) { return !geometry.axes.contains(place); });
    return places;
}

QRectF around(const QPointF &mark)
{
    constexpr double reach = 6;
    return {mark.x() - reach, mark.y() - reach, 2 * reach, 2 * reach};
}

// Above or below the line of the target on which the mark stands.
void putMark(QCPItemText &text, const std::optional<QPointF> &mark, const BurnUpGeometry &geometry, LabelPlaces &places)
{
    if (!mark || text.text().isEmpty())
        return put(text, std::nullopt);
    const QSizeF size = sizeOfText(text);
    std::vector<QRectF> wishes;
    const double above = mark->y() - besideDot - size.height();
    const double below = mark->y() + besideDot;
    for (const double y : {above, below, above - size.height(), below + size.height()}) {
        for (const double x :
             {mark->x() - size.width() / 2, mark->x() - besideDot, mark->x() + besideDot - size.width()})
            wishes.emplace_back(QPointF(x, y), size);
    }
    std::erase_if(wishes, [&](const QRectF &place) {
        return place.right() > geometry.right || place.left() < geometry.axes.left() || place.top() < 0;
    });
    put(text, places.take(wishes));
}

} // namespace

BurnUpLabels::BurnUpLabels(QCustomPlot &plot) :
    m_target(addText(plot)), m_deadline(addText(plot)), m_asOf(addText(plot)), m_value(addText(plot)),
    m_p50(addText(plot)), m_p85(addText(plot)), m_ends{addText(plot), addText(plot), addText(plot)}
{
    for (QCPItemText *text : all()) {
        text->setPadding({});
        text->position->setType(QCPItemPosition::ptAbsolute);
        text->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
}

void BurnUpLabels::style(const Theme &theme, const planning::GoalFigures &goal, Day asOf, const Formatter &format,
                         bool compact)
{
    for (QCPItemText *text : all()) {
        text->setFont(chartFont(theme));
        text->setColor(text == m_target || text == m_value || text == m_p50 ? theme.text : theme.subtext);
    }
    m_target->setText(BurnUpChart::tr("target %1").arg(format.number(goal.goal.target)));
    m_deadline->setText(compact ? BurnUpChart::tr("deadline")
                                : BurnUpChart::tr("deadline %1").arg(format.day(goal.goal.deadline)));
    m_asOf->setText(compact ? QString() : BurnUpChart::tr("as of %1").arg(format.day(asOf)));
    m_value->setText(format.number(goal.value));
}

void BurnUpLabels::setForecast(const std::optional<forecast::GoalForecast> &forecast, const Formatter &format,
                               bool compact)
{
    const bool hasFan = forecast && !forecast->fan.empty();
    const auto name = [&](QCPItemText &text, const QString &word, const std::optional<Day> &day) {
        text.setText(!day || compact ? QString() : word + u' ' + format.day(*day));
    };
    name(*m_p50, QStringLiteral("P50"), hasFan ? forecast->p50 : std::nullopt);
    name(*m_p85, QStringLiteral("P85"), hasFan ? forecast->p85 : std::nullopt);
    for (size_t i = 0; i < m_ends.size(); ++i)
        m_ends[i]->setText(hasFan && !compact
                               ? std::array{QStringLiteral("P90"), QStringLiteral("P50"), QStringLiteral("P10")}[i]
                               : QString());
}

int BurnUpLabels::widthOfTarget() const
{
    return qCeil(sizeOfText(*m_target).width() + besideLine);
}

void BurnUpLabels::arrange(const BurnUpGeometry &geometry)
{
    LabelPlaces places;
    for (const QLineF &line : geometry.lines)
        places.avoid(line);
    // The vertical lines go on through the row of their names: a name across another's line would seem to be its.
    const double top = geometry.axes.top() - rowHeight;
    for (const double x : {geometry.deadline, geometry.asOf})
        places.avoid(QLineF(x, top, x, geometry.axes.bottom()));

    const QSizeF target = sizeOfText(*m_target);
    const QRectF atTarget({geometry.axes.right() + besideLine, geometry.target - target.height() / 2}, target);
    put(*m_target, places.take({&atTarget, 1}));
    const bool passed = geometry.deadline < geometry.asOf;
    put(*m_deadline, places.take(placesAbove(geometry.deadline, sizeOfText(*m_deadline), passed, geometry)));
    put(*m_asOf, m_asOf->text().isEmpty()
                     ? std::nullopt
                     : places.take(placesAbove(geometry.asOf, sizeOfText(*m_asOf), !passed, geometry)));
    for (const QPointF &mark : geometry.fan.interim)
        places.avoid(around(mark));
    for (const auto &mark : {geometry.fan.p50, geometry.fan.p85}) {
        if (mark)
            places.avoid(around(*mark));
    }
    put(*m_value, places.take(placesAtDot(sizeOfText(*m_value), geometry)));
    putMark(*m_p50, geometry.fan.p50, geometry, places);
    putMark(*m_p85, geometry.fan.p85, geometry, places);
    for (size_t i = 0; i < m_ends.size(); ++i) {
        const QSizeF size = sizeOfText(*m_ends[i]);
        const bool isThere = i < geometry.fan.ends.size() && !m_ends[i]->text().isEmpty();
        const double y = isThere ? geometry.fan.ends[i].y() : 0;
        const QRectF place({geometry.axes.right() + besideLine, y - size.height() / 2}, size);
        put(*m_ends[i], isThere && geometry.axes.top() <= y && y <= geometry.axes.bottom() ? places.take({&place, 1})
                                                                                           : std::nullopt);
    }
}

QStringList BurnUpLabels::texts() const
{
    QStringList texts;
    for (const QCPItemText *text : all())
        texts << text->text();
    texts.removeAll(QString());
    return texts;
}

QList<QRectF> BurnUpLabels::rects() const
{
    QList<QRectF> rects;
    for (QCPItemText *text : all()) {
        if (text->visible())
            rects << rectOf(*text);
    }
    return rects;
}

} // namespace slateboard
