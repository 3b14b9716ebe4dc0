// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/stagefunnel.h"
#include "ui/models/latest.h"
#include "ui/pages/milestones/chartface.h"

class QComboBox;

namespace slateboard {

class FunnelChart;

/// How the titles of the plan come through their stages; of each stage the titles that went on, stand or were shelved.
class FunnelFace : public ChartFace {
    Q_OBJECT
public:
    explicit FunnelFace(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox &format() const { return *m_format; }
    [[nodiscard]] const planning::StageFunnel &funnel() const { return m_funnel; }

protected:
    void setTexts() override;
    void showFigures() override;
    void fillRows() override;
    void forgetRows() override;

private:
    struct Shown;
    void take(std::shared_ptr<const Shown> shown);
    void showFunnel();
    void say();
    [[nodiscard]] std::optional<Format> chosenFormat() const;

    FunnelChart &m_funnelChart;
    QComboBox *m_format;
    std::shared_ptr<const Shown> m_shown;
    planning::StageFunnel m_funnel;
    std::optional<Stage> m_stage; // whose titles are listed
    std::optional<planning::FunnelPart> m_part;
    Latest<std::shared_ptr<const Shown>> m_next;
};

} // namespace slateboard
