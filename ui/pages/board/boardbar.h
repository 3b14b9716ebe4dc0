// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/boardoptions.h"

#include <QPushButton>

class QActionGroup;
class QMenu;

namespace slateboard {

/// A button that says how the board is laid out, with a menu that changes it: lanes, order, size of cards, and which
/// lanes are folded.
class BoardBar : public QPushButton {
    Q_OBJECT
public:
    explicit BoardBar(QWidget *parent = nullptr);

    [[nodiscard]] const BoardOptions &options() const { return m_options; }
    void setOptions(const BoardOptions &options);
    /// The lanes that the board has now; each can be folded from the menu.
    void setLanes(std::vector<BoardLane> lanes);
    [[nodiscard]] QAction *foldAll() const { return m_foldAll; }
    [[nodiscard]] QAction *openAll() const { return m_openAll; }

signals:
    void optionsChanged(); // by the user

protected:
    void changeEvent(QEvent *event) override;

private:
    void addChoices();
    void addSizes();
    void retranslate();
    void showState();
    void fillLanes();
    void foldLanes(bool folded);

    BoardOptions m_options;
    std::vector<BoardLane> m_lanes;
    QMenu *m_menu;
    QMenu *m_groupMenu;
    QMenu *m_orderMenu;
    QMenu *m_laneMenu;
    QActionGroup *m_groups;
    QActionGroup *m_orders;
    QActionGroup *m_sizes;
    QAction *m_foldAll;
    QAction *m_openAll;
};

} // namespace slateboard
