// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/receipts.h"
#include "ui/charts/chart.h"

#include <memory>

namespace slateboard {

/// A bar of PlatformChart.
struct PlatformBar {
    PartyId platform; // null: no platform is named, or several that have no bar of their own
    QString name;
    planning::ReceiptSums sums;
    bool isRest = false; // several
};

/// What each platform brings: received, to come and overdue in one bar, with a mark where its windows planned it. A
/// click, or Enter on the bar chosen with Up and Down, asks for that platform.
class PlatformChart : public Chart {
    Q_OBJECT
public:
    enum class Series { Received, ToCome, Overdue, Planned };
    explicit PlatformChart(QWidget *parent = nullptr);
    ~PlatformChart() override;

    /// Top to bottom.
    void setData(std::vector<PlatformBar> bars, const Formatter &format);
    void setSelected(std::optional<int> bar);

    /// What is plotted, top to bottom, in minor units of the currency; to come without what is overdue.
    [[nodiscard]] std::vector<double> shown(Series series) const;
    [[nodiscard]] QPointF barCentre(int bar) const; // in the widget
    [[nodiscard]] QStringList names() const;        // as the axis has room for them

signals:
    void barClicked(int bar);

protected:
    void rebuild(const Theme &theme) override;
    [[nodiscard]] Places places() const override;
    [[nodiscard]] int firstChoice() const override { return 0; }
    [[nodiscard]] std::optional<int> placeAt(const QPointF &position) const override;
    [[nodiscard]] QPointF centreOf(int place) const override;
    [[nodiscard]] QString tooltip(int place) const override;
    void open(int place, std::optional<QPointF> click) override;
    [[nodiscard]] QString fileName() const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The bars of what a plan's platforms bring, those that bring most first; beyond `most`, the last is all others
/// together.
[[nodiscard]] std::vector<PlatformBar> platformBars(const Library &library, const planning::ReceiptFigures &receipts,
                                                    Language language, size_t most);

} // namespace slateboard
