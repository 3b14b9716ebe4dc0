// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/board.h"
#include "ui/pages/board/boardactions.h"
#include "ui/widgets/page.h"

class QLabel;
class QStackedWidget;

namespace slateboard {

class BoardView;
class EmptyState;
class FormatChips;

/// The titles of the plan as cards in the columns of their stages. Moving a card writes a stage event, dated today.
class BoardPage : public Page {
    Q_OBJECT
public:
    explicit BoardPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] static QString title(); // translated, for the navigation
    /// The count beside the title in the navigation.
    [[nodiscard]] static QString badge(const Workspace &workspace);
    [[nodiscard]] QList<QAction *> pageActions() const override;
    void refresh() override;

    /// Selects a title's card and brings it into sight, taking away filters that hide it.
    void showTitle(TitleId title);

signals:
    void importRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectActions();
    void connectWorkspace();
    void rebuild();
    void rearrange();
    void showWanted();
    void summarise(int shown);
    void updateRights();
    void updateActions();
    void retranslate();
    void move(const QList<TitleId> &titles, Stage stage);
    void openTitle(TitleId title); // null: a new one
    void showSource();
    void removeSelected();
    void sayForbidden();
    [[nodiscard]] QString moveRefusal() const;
    [[nodiscard]] BoardFilter filter() const;

    QLabel *m_heading;
    QLabel *m_summary;
    FormatChips *m_chips;
    QStackedWidget *m_stack;
    BoardView *m_view;
    EmptyState *m_empty;
    BoardActions m_actions;
    PlacedCards m_placed;
    TitleId m_wanted; // to be shown as soon as it has a card
    bool m_stale = true;
};

} // namespace slateboard
