// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/portfolio.h"
#include "ui/charts/chart.h"

#include <memory>

namespace slateboard {

/// A title on the map.
struct PortfolioDot {
    planning::PortfolioTitle title;
    QString name;
};

/// The titles of a plan by what they cost and what they bring, each as large as it has episodes, in the colour and
/// shape of its format, on axes that count square roots; titles above the line pay for themselves. The names of those
/// that gain or lose most stand beside them. A click, or Enter on the title chosen with Left and Right, which go by
/// cost, asks for that title.
class PortfolioChart : public Chart {
    Q_OBJECT
public:
    explicit PortfolioChart(QWidget *parent = nullptr);
    ~PortfolioChart() override;

    void setData(std::vector<PortfolioDot> dots, planning::PortfolioBasis basis, const Formatter &format);
    void setSelected(TitleId title); // null: none

    /// What is plotted of a format, by cost, in minor units of the currency: cost and receipts.
    [[nodiscard]] std::vector<QPointF> shown(Format format) const;
    [[nodiscard]] std::optional<QPointF> centreOf(TitleId title) const; // in the widget
    [[nodiscard]] double radiusOf(TitleId title) const;                 // pixels
    [[nodiscard]] QStringList names() const;                            // beside their titles, as painted last

signals:
    void titleClicked(slateboard::TitleId title);

protected:
    void rebuild(const Theme &theme) override;
    void arrange() override;
    [[nodiscard]] Places places() const override;
    [[nodiscard]] int firstChoice() const override { return places().last; }
    [[nodiscard]] std::optional<int> placeAt(const QPointF &position) const override;
    [[nodiscard]] QPointF centreOf(int place) const override;
    [[nodiscard]] QString tooltip(int place) const override;
    void open(int place, std::optional<QPointF> click) override;
    [[nodiscard]] QString fileName() const override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace slateboard
