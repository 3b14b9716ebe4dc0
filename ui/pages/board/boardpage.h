// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "ui/models/boardoptions.h"
#include "ui/models/latest.h"
#include "ui/pages/board/boardactions.h"
#include "ui/widgets/page.h"

class QLabel;
class QStackedWidget;

namespace slateboard {

class BoardBar;
class BoardEffects;
class BoardView;
class EmptyState;
class FormatChips;
class TitleInspector;

/// The titles of the plan as cards in the columns of their stages. In the working plan moving a card writes a stage
/// event, dated today; in a what-if plan it plans the stage for that day.
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
    /// Whether it shows the figures of the workspace, and makes nothing anew.
    [[nodiscard]] bool isSettled() const;
    /// How the board is laid out, to be kept from one sitting to the next.
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

signals:
    void importRequested();
    void layoutChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectActions();
    void connectView();
    void connectWorkspace();
    void followFigures();
    void becomeStale(); // makes everything anew, once, as soon as somebody looks
    void rebuild();
    void take(BoardData &&fresh);
    void rearrange();
    [[nodiscard]] bool showsLibrary() const; // the figures that it shows are of all that is in the library
    void takeOptions(const BoardOptions &options);
    void showWanted();
    [[nodiscard]] QString absence(TitleId title) const; // why it has no card
    void summarise(int shown);
    void showInspector(bool shown);
    void retranslate();
    [[nodiscard]] BoardFilter filter() const;
    [[nodiscard]] BoardArrangement arrangement(std::span<const BoardCard> cards) const;

    // What is done with titles
    void updateRights();
    void updateActions();
    void move(const QList<TitleId> &titles, Stage stage);
    void perform(const StageMove &move);
    void place(const QList<TitleId> &titles, Stage stage, Edited edited);
    void planDay();
    void shelve(bool turnaround);
    void revive();
    void lock(bool locked);
    void openTitle(TitleId title); // null: a new one
    void showSource();
    void removeSelected();
    void sayForbidden();
    [[nodiscard]] bool isAllowed(const QList<TitleId> &titles); // to be moved; likewise
    [[nodiscard]] bool isAccepted(const QString &refusal);      // it is empty; otherwise it is said
    [[nodiscard]] QString libraryRefusal() const;               // of importing and deleting titles

    QLabel *m_heading;
    QLabel *m_summary;
    FormatChips *m_chips;
    BoardBar *m_bar;
    QStackedWidget *m_stack;
    BoardView *m_view;
    EmptyState *m_empty;
    TitleInspector *m_inspector;
    BoardActions m_actions;
    BoardEffects *m_effects;
    Latest<BoardData> m_newData;
    std::shared_ptr<const planning::Figures> m_figures; // that the cards show
    TitleGroups m_groups;
    PlacedCards m_placed;
    qint64 m_revision = -1; // of the library, when the figures came
    TitleId m_wanted;       // to be shown as soon as it has a card
    bool m_stale = true;
};

} // namespace slateboard
