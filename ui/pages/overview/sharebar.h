// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace slateboard {

/// A thin bar of parts of a whole: a solid one and a light one behind it. Parts beyond the whole are cut.
class ShareBar : public QWidget {
    Q_OBJECT
public:
    explicit ShareBar(QWidget *parent = nullptr);

    void setShares(double solid, double light); // 0 to 1 each

    [[nodiscard]] QSize sizeHint() const override { return {120, 12}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_solid = 0;
    double m_light = 0;
};

} // namespace slateboard
