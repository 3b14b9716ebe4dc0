// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace slateboard {

class ChangesBook;
class DayEdit;
class Workspace;

/// Chooses since when changes are told: from a week, month, quarter or year before as-of, or any day.
class SinceButton : public QToolButton {
    Q_OBJECT
public:
    explicit SinceButton(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();

private:
    void fillMenu();
    void takeTyped();

    Workspace &m_workspace;
    ChangesBook &m_book;
    DayEdit *m_typed;
    QList<QAction *> m_rules; // by Since::Rule, without the last
};

} // namespace slateboard
