// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/stagefunnel.h"
#include "ui/charts/rowchart.h"

#include <memory>

namespace slateboard {

/// The way of titles through their stages, from top to bottom: how many reached each, and of them how many went on,
/// stand there and were shelved; at the right which share went on, and after how many days. A click on a part, or
/// Enter on the stage chosen with Up and Down, asks for its titles.
class FunnelChart : public RowChart {
    Q_OBJECT
public:
    explicit FunnelChart(QWidget *parent = nullptr);
    ~FunnelChart() override;

    void setData(const planning::StageFunnel &funnel, const Formatter &format);
    void setSelected(std::optional<Stage> stage);

    // What is plotted, from the top. Released titles stand with those that went on, because they have arrived.
    [[nodiscard]] std::vector<double> barsFor(planning::FunnelPart part) const;
    [[nodiscard]] QStringList conversions() const;
    [[nodiscard]] QStringList waits() const;
    [[nodiscard]] QPointF stageCentre(Stage stage) const { return centreOf(static_cast<int>(stage)); }

signals:
    /// Without a part: of all that reached it.
    void stageClicked(slateboard::Stage stage, std::optional<slateboard::planning::FunnelPart> part);

protected:
    void rebuild(const Theme &theme) override;
    void arrange() override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] QPointF centreOf(int place) const override;
    [[nodiscard]] QString tooltip(int place) const override;
    void open(int place, std::optional<QPointF> click) override;
    [[nodiscard]] QString fileName() const override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// "88%", or a dash while nothing is decided; "143 days", or a dash.
[[nodiscard]] QString conversionText(std::optional<double> share, const Formatter &format);
[[nodiscard]] QString daysText(std::optional<double> days);

} // namespace slateboard
