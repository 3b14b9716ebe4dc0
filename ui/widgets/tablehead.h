// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace slateboard {

/// The heads of a table's columns or rows: quiet words on the table's own ground, with a small triangle where it is
/// sorted.
class TableHead : public QHeaderView {
    Q_OBJECT
public:
    static constexpr int orderRoom = 12; // pixels beside a name that the triangle needs

    explicit TableHead(QWidget *parent = nullptr, Qt::Orientation orientation = Qt::Horizontal);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace slateboard
