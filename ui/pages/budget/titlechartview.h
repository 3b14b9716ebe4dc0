// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/budget/chartview.h"

namespace slateboard {

class TitleChoice;

/// A view of the whole programme or of one title, as is chosen in the head of the tab and kept for the next time.
class TitleChartView : public ChartView {
    Q_OBJECT
public:
    [[nodiscard]] TitleChoice &titleChoice() const { return *m_titleChoice; }
    [[nodiscard]] QString saveChoices() const override;
    void restoreChoices(const QString &saved) override;

protected:
    TitleChartView(Workspace &workspace, Chart &chart, QWidget *parent);

private:
    TitleChoice *m_titleChoice;
};

} // namespace slateboard
