// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/releaseheat.h"
#include "ui/models/latest.h"
#include "ui/pages/milestones/chartface.h"

namespace slateboard {

class ReleaseHeatChart;
class Segments;

/// How many titles are released in each quarter, by format, by platform, or both; of each cell its titles.
class ReleaseFace : public ChartFace {
    Q_OBJECT
public:
    explicit ReleaseFace(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] Segments &groupings() const { return *m_groupings; }
    [[nodiscard]] const planning::ReleaseHeat &heat() const { return m_shown.heat; }

protected:
    void setTexts() override;
    void showFigures() override;
    void fillRows() override;
    void forgetRows() override;

private:
    struct Shown {
        Library library;
        std::shared_ptr<const planning::Figures> figures;
        planning::ReleaseHeat heat;
    };
    void take(Shown shown);
    void say();

    ReleaseHeatChart &m_heatChart;
    Segments *m_groupings;
    Shown m_shown;
    std::optional<std::pair<int, int>> m_cell; // row and column whose titles are listed
    Latest<Shown> m_next;
};

} // namespace slateboard
