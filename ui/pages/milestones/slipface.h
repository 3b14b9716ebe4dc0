// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/slips.h"
#include "ui/models/latest.h"
#include "ui/pages/milestones/chartface.h"

namespace slateboard {

class Segments;
class SlipChart;

/// How far dated milestones lie from the approved plan: of each title that which slips most, and when it is opened all.
class SlipFace : public ChartFace {
    Q_OBJECT
public:
    explicit SlipFace(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] Segments &views() const { return *m_views; }
    [[nodiscard]] const planning::Slips &slips() const { return m_slips; }

protected:
    void setTexts() override;
    void showFigures() override;
    void fillRows() override;
    void forgetRows() override;

private:
    struct Shown;
    void take(std::shared_ptr<const Shown> shown);
    void showSlips();
    void say();

    SlipChart &m_slipChart;
    Segments *m_views;
    std::shared_ptr<const Shown> m_shown;
    planning::Slips m_slips;
    TitleId m_title; // whose milestones are listed
    Latest<std::shared_ptr<const Shown>> m_next;
};

} // namespace slateboard
