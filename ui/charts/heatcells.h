// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The cells of ReleaseHeatChart. Included only by the .cpp files of this folder.
#include "ui/charts/plotparts.h"

namespace slateboard {

/// Counts in a grid, each on a ground that is the darker the higher it is, with its number; of those that are still
/// planned the ground is framed instead of full. Vectors, also on paper.
class HeatCells : public QCPGraph {
public:
    struct Cell {
        int row = 0;
        int column = 0;
        int count = 0;
        bool isPlanned = false; // all of it
        bool isTotal = false;   // a sum, without a ground
    };
    HeatCells(QCPAxis *columns, QCPAxis *rows) : QCPGraph(columns, rows) {}

    void setCells(std::vector<Cell> cells);
    void style(const Theme &theme);
    [[nodiscard]] const std::vector<Cell> &cells() const { return m_cells; }
    [[nodiscard]] QRectF rectOf(int row, int column) const;

protected:
    void draw(QCPPainter *painter) override;

private:
    void paint(QCPPainter &painter, const Cell &cell) const;

    std::vector<Cell> m_cells;
    Theme m_theme = Theme::light();
    int m_most = 1;
};

/// Whole places on an axis, by names: short ones where a place is too narrow for the other.
class PlaceTicker : public QCPAxisTicker {
public:
    struct Place {
        QString name; // its lines
        QString shortName;
    };
    explicit PlaceTicker(const QCPAxis &axis) : m_axis(axis) {}
    void setPlaces(QMap<int, Place> places) { m_places = std::move(places); }
    [[nodiscard]] QStringList labels() const;

protected:
    QVector<double> createTickVector(double tickStep, const QCPRange &range) override;
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override;

private:
    [[nodiscard]] bool isNarrow() const;

    const QCPAxis &m_axis;
    QMap<int, Place> m_places;
};

} // namespace slateboard
