// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace slateboard {

/// A push button for an action: it has the action's text, icon, tool tip and right to be used. Space and Return press
/// it.
class ActionButton : public QPushButton {
    Q_OBJECT
public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow(const QAction &action);
};

} // namespace slateboard
