// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/slips.h"
#include "ui/charts/rowchart.h"

#include <memory>

namespace slateboard {

/// A milestone and its title, by their names.
struct SlipNames {
    QString milestone;
    QString title;
};

/// Titles whose milestones lie on another day than the approved plan has them, from top to bottom, each with the one
/// that slips most: a ring on the approved day,
/// a line from there to where the milestone is forecast or was done, and by how many days. A click, or Enter on the
/// milestone chosen with Up and Down, asks for it.
class SlipChart : public RowChart {
    Q_OBJECT
public:
    explicit SlipChart(QWidget *parent = nullptr);
    ~SlipChart() override;

    void setData(planning::Slips slips, std::vector<SlipNames> names, const Formatter &format);

    // What is plotted, from the top: days as Julian days.
    [[nodiscard]] std::vector<double> approvedDays() const;
    [[nodiscard]] std::vector<double> presentDays() const;
    [[nodiscard]] QStringList slipLabels() const; // "+34 days"
    [[nodiscard]] QPointF rowCentre(int row) const { return centreOf(row); }

signals:
    void milestoneClicked(slateboard::MilestoneId milestone, slateboard::TitleId title);

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

/// The names of the milestones that slips list.
[[nodiscard]] std::vector<SlipNames> slipNames(const Library &library, const planning::Slips &slips, Language language);
/// "+34 days" or "−5 days".
[[nodiscard]] QString slipText(qint64 days);

} // namespace slateboard
