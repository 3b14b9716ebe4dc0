// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QAbstractButton>

namespace slateboard {

/// A title made from a source IP, as a small card that leads to it.
class TieButton : public QAbstractButton {
    Q_OBJECT
public:
    TieButton(const Title &title, const Workspace &workspace, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Format m_format;
    QString m_facts; // format, size and stage
};

} // namespace slateboard
