// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"

#include <QComboBox>

namespace slateboard {

/// Chooses the plan that all pages show: the working plan first, then the approved one, then what-ifs. Archived plans
/// are out of sight, but for the one that is shown.
class PlanBox : public QComboBox {
    Q_OBJECT
public:
    explicit PlanBox(QWidget *parent = nullptr);

    void setPlans(const Library &library, PlanId shown);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(slateboard::PlanId plan);

protected:
    void paintEvent(QPaintEvent *event) override; // shortens a long name
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace slateboard
