// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/platformchart.h"
#include "ui/models/latest.h"
#include "ui/pages/budget/chartview.h"

#include <memory>

namespace slateboard {

class ToneLabel;

/// What each platform was planned to bring, has brought and will; behind a platform its receipts by day.
class PlatformView : public ChartView {
    Q_OBJECT
public:
    explicit PlatformView(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] PlatformChart &platformChart() const { return m_platformChart; }

protected:
    void setTexts() override;
    void showFigures() override;
    void fillRows() override;
    void forgetRows() override;
    void follow(const RowTarget &target) override;

private:
    struct Shown; // computed together, aside
    void take(std::shared_ptr<const Shown> shown);
    void openBar(int bar);
    void say();

    PlatformChart &m_platformChart;
    ToneLabel *m_verdict;
    std::shared_ptr<const Shown> m_shown;
    std::vector<PlatformBar> m_bars; // that are shown
    std::optional<PartyId> m_opened; // null: no platform named
    bool m_isRestOpen = false;
    Latest<std::shared_ptr<const Shown>> m_newShown;
};

} // namespace slateboard
