// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/funnel.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace slateboard {

class FunnelBar;

/// The funnel as a picture: a bar a step, with the share of the step before, the median days and who was passed on
/// beside it. Counts open their rows.
class FunnelStepsView : public QWidget {
    Q_OBJECT
public:
    explicit FunnelStepsView(QWidget *parent = nullptr);

    void setSteps(const planning::FunnelSteps &steps, const Formatter &formatter);

signals:
    void numberChosen(const slateboard::planning::FunnelNumber &number);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        FunnelBar *bar;
        QLabel *share;
        QLabel *fromBefore;
        QLabel *fromDiscovery;
        QToolButton *passed;
    };
    void showRow(const Row &row, planning::FunnelStep step, const planning::FunnelSteps &steps,
                 const Formatter &formatter);
    void retranslate();

    QList<QLabel *> m_heads;
    QLabel *m_legend;
    std::array<Row, planning::funnelStepCount> m_rows;
};

/// Median days as people read them: 21, 18.5; a dash where nobody has both days.
[[nodiscard]] QString daysText(std::optional<double> days, const Formatter &formatter);

} // namespace slateboard
