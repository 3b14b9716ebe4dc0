// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace slateboard {

/// The head of a table: quiet words on the table's own ground, with a small triangle where it is sorted.
class TableHead : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHead(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace slateboard
