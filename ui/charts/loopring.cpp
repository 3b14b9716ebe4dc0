// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/loopring.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace slateboard {
namespace {

constexpr int ringPad = 6;     // within a box
constexpr int arrowRoom = 18;  // between boxes
constexpr int returnRoom = 24; // below them, for the way back
constexpr int leastBox = 86;

void drawArrow(QPainter &painter, const QPainterPath &path, QPointF tip, QPointF direction)
{
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    constexpr double length = 6;
    const QPointF back = tip - direction * length;
    const QPointF side = QPointF(-direction.y(), direction.x()) * (length / 2);
    painter.setBrush(painter.pen().color());
    painter.drawPolygon(QPolygonF({tip, back + side, back - side}));
}

} // namespace

LoopRing::LoopRing(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tell();
}

void LoopRing::setData(const planning::Reinvestment &loop, const LibraryInfo &info, const Formatter &format)
{
    m_soFar = loop.soFar;
    m_inAll = loop.inAll;
    m_reinvested = info.reinvested;
    m_after = info.reinvestedAfter;
    m_format = format;
    tell();
}

QList<LoopRing::Step> LoopRing::steps() const
{
    const auto step = [this](const QString &name, Money soFar, Money inAll) {
        return Step{name, m_format.moneyShort(soFar), tr("in all %1").arg(m_format.moneyShort(inAll))};
    };
    QList<Step> steps{step(tr("Spent"), m_soFar.spent, m_inAll.spent),
                      step(tr("Released: %1").arg(m_soFar.titles), m_soFar.released, m_inAll.released),
                      step(tr("Received"), m_soFar.received, m_inAll.received),
                      step(tr("Available"), m_soFar.available, m_inAll.available)};
    if (!m_reinvested) {
        steps.last().soFar = tr("nothing");
        steps.last().inAll = tr("see library settings");
    }
    return steps;
}

QStringList LoopRing::sentences() const
{
    QStringList sentences;
    for (const Step &step : steps())
        sentences << tr("%1: %2 so far, %3").arg(step.name, step.soFar, step.inAll);
    return sentences;
}

void LoopRing::tell()
{
    setAccessibleName(tr("The loop of the money"));
    setAccessibleDescription(sentences().join(QStringLiteral(". ")));
    setToolTip(tr("Our own share of what is spent; what the group itself receives after the waterfall. %n title(s) are "
                  "released so far, of %1.",
                  nullptr, m_soFar.titles)
                   .arg(m_inAll.titles));
    updateGeometry();
    update();
}

QSize LoopRing::sizeHint() const
{
    return {4 * 130 + 3 * arrowRoom, fontMetrics().height() * 3 + 2 * ringPad + 4 + returnRoom};
}

QSize LoopRing::minimumSizeHint() const
{
    return {4 * leastBox + 3 * arrowRoom, sizeHint().height()};
}

void LoopRing::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<Step> all = steps();
    const double boxWidth = (width() - 3.0 * arrowRoom) / 4;
    QList<QRectF> boxes;
    for (const Step &step : all) {
        const double left = static_cast<double>(boxes.size()) * (boxWidth + arrowRoom);
        boxes << QRectF(left + 0.5, 0.5, boxWidth - 1, height() - returnRoom - 1);
        const bool isLast = boxes.size() == all.size();
        painter.setPen(QPen(isLast && m_reinvested ? theme.good : theme.line, 1));
        paintStep(painter, boxes.last(), step);
    }
    painter.setPen(QPen(theme.subtext, 1.4));
    for (qsizetype i = 0; i + 1 < boxes.size(); ++i) {
        const QPointF tip(boxes[i + 1].left() - 3, boxes[i].center().y());
        QPainterPath path(QPointF(boxes[i].right() + 3, tip.y()));
        path.lineTo(tip);
        drawArrow(painter, path, tip, {1, 0});
    }
    if (m_reinvested)
        paintWayBack(painter, boxes.first(), boxes.last());
}

void LoopRing::paintStep(QPainter &painter, const QRectF &box, const Step &step) const
{
    const Theme theme = Theme::of(palette());
    painter.setBrush(theme.soft);
    painter.drawRoundedRect(box, 4, 4);
    QFont strong = font();
    strong.setBold(true);
    const double line = fontMetrics().height() + 2;
    QRectF room(box.left() + ringPad, box.top() + ringPad, box.width() - 2 * ringPad, line);
    const auto say = [&](const QString &words, const QColor &colour, const QFont &with) {
        painter.setPen(colour);
        painter.setFont(with);
        painter.drawText(room, Qt::AlignCenter, QFontMetricsF(with).elidedText(words, Qt::ElideRight, room.width()));
        room.translate(0, line);
    };
    say(step.name, theme.subtext, font());
    say(step.soFar, theme.text, strong);
    say(step.inAll, theme.subtext, font());
}

void LoopRing::paintWayBack(QPainter &painter, const QRectF &first, const QRectF &last) const
{
    const QPointF from(last.center().x(), last.bottom() + 2);
    const QPointF tip(first.center().x(), first.bottom() + 3);
    const double low = height() - 8.0;
    QPainterPath path(from);
    path.lineTo(from.x(), low);
    path.lineTo(tip.x(), low);
    path.lineTo(tip);
    drawArrow(painter, path, tip, {0, -1});
    const QString rule = tr("%1 of own receipts, %n quarter(s) later", nullptr, m_after).arg(shareText(*m_reinvested));
    const double room = fontMetrics().horizontalAdvance(rule) + 12.0;
    const QRectF place((width() - room) / 2, low - fontMetrics().height() / 2.0, room, fontMetrics().height());
    painter.fillRect(place, palette().base());
    painter.setPen(Theme::of(palette()).subtext);
    painter.setFont(font());
    painter.drawText(place, Qt::AlignCenter, rule);
}

void LoopRing::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        tell();
}

} // namespace slateboard
