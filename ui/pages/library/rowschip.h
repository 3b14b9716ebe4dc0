// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

#include <QPushButton>

#include <memory>

namespace slateboard {

/// Says that the list holds rows which were asked for by another place (a step of the funnel, an alert, duplicates),
/// and what they are. Pressing it takes that away.
class RowsChip : public QPushButton {
    Q_OBJECT
public:
    explicit RowsChip(QWidget *parent = nullptr);

    void setRows(const QList<IpId> &rows, const QString &what);
    void clear();
    [[nodiscard]] const std::shared_ptr<const QList<IpId>> &rows() const { return m_rows; } // nothing: all

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::shared_ptr<const QList<IpId>> m_rows;
};

} // namespace slateboard
