// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The bubbles of PortfolioChart. Included only by the .cpp files of this folder.
#include "app/base/format.h"
#include "app/model/words.h"

#include <qcustomplot.h>

namespace slateboard {

/// Where an amount stands on the axes, which count square roots: so that large titles leave room for the small ones.
[[nodiscard]] double rootOf(double amount);
[[nodiscard]] double amountAt(double root); // the other way round

/// Amounts on such an axis, as Formatter::moneyShort() writes them.
class RootTicker : public QCPAxisTicker {
public:
    explicit RootTicker(const QCPAxis &axis) : m_axis(axis) {}
    void setFormatter(const Formatter &format) { m_format = format; }

protected:
    QVector<double> createTickVector(double tickStep, const QCPRange &range) override;
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override;

private:
    const QCPAxis &m_axis;
    Formatter m_format{Language::English, Currency{}};
};

/// Draws a title as its format has it, around a centre with about the area of a circle of that radius: each format has
/// a shape of its own, so that black and white tells them apart too.
void drawBubble(QPainter &painter, Format format, const QPointF &centre, double radius);

/// Titles of one format at two amounts, as large as they have episodes; those that are only hoped for light.
class Bubbles : public QCPGraph {
public:
    struct Bubble {
        QPointF at; // amounts
        double radius = 0;
        bool firm = false;
        int place = 0; // of the chart
    };
    Bubbles(QCPAxis *costs, QCPAxis *receipts, Format format);

    void setBubbles(std::vector<Bubble> bubbles);
    void setColors(const QColor &ink, const QColor &ground);
    [[nodiscard]] const std::vector<Bubble> &bubbles() const { return m_bubbles; }
    [[nodiscard]] QPointF pixelOf(const Bubble &bubble) const;

protected:
    void draw(QCPPainter *painter) override;
    void drawLegendIcon(QCPPainter *painter, const QRectF &rect) const override;

private:
    Format m_format;
    std::vector<Bubble> m_bubbles;
    QColor m_ink;
    QColor m_ground;
};

} // namespace slateboard
