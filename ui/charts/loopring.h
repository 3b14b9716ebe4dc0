// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/reinvestment.h"

#include <QWidget>

namespace slateboard {

/// The loop drawn: what is spent makes titles that are released, which bring receipts, of which a part is available to
/// be spent again. Each says what it comes to so far and in all.
class LoopRing : public QWidget {
    Q_OBJECT
public:
    explicit LoopRing(QWidget *parent = nullptr);

    void setData(const planning::Reinvestment &loop, const LibraryInfo &info, const Formatter &format);
    /// What it says, step by step: "Spent: 512억 so far, 820억 in all" and so on.
    [[nodiscard]] QStringList sentences() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Step {
        QString name;
        QString soFar;
        QString inAll;
    };
    void tell();
    void paintStep(QPainter &painter, const QRectF &box, const Step &step) const;
    void paintWayBack(QPainter &painter, const QRectF &first, const QRectF &last) const;
    [[nodiscard]] QList<Step> steps() const;

    planning::LoopSums m_soFar;
    planning::LoopSums m_inAll;
    std::optional<Share> m_reinvested;
    int m_after = 0;
    Formatter m_format{Language::English, Currency{}};
};

} // namespace slateboard
