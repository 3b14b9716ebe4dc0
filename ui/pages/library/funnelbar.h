// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace slateboard {

/// A step of the funnel: its name, a bar as long as its share of the first step, and its count behind that. Pressing it
/// opens the rows behind the count.
class FunnelBar : public QAbstractButton {
    Q_OBJECT
public:
    explicit FunnelBar(QWidget *parent = nullptr);

    /// `share` and `passed` of the first step's count, 0 to 1; those passed on are the bar's hatched end.
    void setCount(const QString &count, double share, double passed);
    void setNameWidth(int width);
    [[nodiscard]] int neededNameWidth() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {neededNameWidth() + 140, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_count;
    double m_share = 0;
    double m_passed = 0;
    int m_nameWidth = 0;
};

} // namespace slateboard
