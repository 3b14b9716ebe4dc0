// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/board/boardscene.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

namespace slateboard {

struct Theme;

/// The board itself: paints only the cards in sight, moves by mouse and keyboard, and tells assistive tools what it
/// shows. It asks for moves and does none.
class BoardView : public QAbstractScrollArea {
    Q_OBJECT
public:
    BoardView(const Formatter &formatter, QWidget *parent = nullptr);

    /// How cards are sized and lanes and columns folded. What the options say of grouping and order is for those who
    /// make the cards.
    void setOptions(const BoardOptions &options);
    /// `filtered`: some cards may be hidden.
    void setCards(std::vector<BoardCard> cards, BoardArrangement board, bool filtered, const Formatter &formatter,
                  Day asOf);
    /// The same cards in other columns or lanes, or fewer of them.
    void setArrangement(BoardArrangement board, bool filtered);
    /// Whether cards can be moved, in which plan, whether that only plans their stage, and the day that a move would be
    /// dated. Cards that hang while the plan becomes another one are let go.
    void setMovable(bool movable, PlanId plan, bool isPlan, Day today);
    /// The titles that the greenlight gate has nothing against.
    void setOpenGates(const QSet<TitleId> &titles);
    /// What dropping the lifted cards would do; asked for by lifted().
    void setEffects(EffectWords effects);

    [[nodiscard]] const BoardScene &scene() const { return m_scene; }
    [[nodiscard]] QList<TitleId> selectedTitles() const { return m_scene.selectedTitles(); }
    /// Selects a title's card and brings it into sight; false if it has none.
    bool reveal(TitleId title);
    /// Where a card is in the viewport.
    [[nodiscard]] QRect viewRect(CardPlace place) const;
    /// Asks for the selected cards to be moved this many stages on (or back, if negative).
    void moveSelected(int stages);
    void moveSelectedTo(Stage stage);
    /// Lifts the selected cards for the keyboard: arrows carry them from column to column, Return drops them.
    void startMoveMode();
    void toggleLane(int lane);
    void toggleColumn(int column);

signals:
    /// Cards hang at the mouse or the keyboard; setEffects() is waited for.
    void lifted(const QList<slateboard::TitleId> &titles);
    void optionsChanged(); // somebody folded or opened a lane or a column
    void moveRequested(const QList<slateboard::TitleId> &titles, slateboard::Stage stage);
    void moveForbidden();
    void openRequested(slateboard::TitleId title);
    void menuRequested(QPoint global);
    void selectionChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    struct Press {
        QPoint at; // on the board
        CardPlace place;
        bool selectsOnRelease = false; // a press within a selection may begin a drag of all of it
    };
    struct ThumbGrip {
        int column = 0;
        int y = 0;
        int scroll = 0;
    };

    [[nodiscard]] QPoint onBoard(QPoint viewPoint) const;
    void layOut();
    void makeFaces();
    void hover(std::optional<CardPlace> place);
    void selectBy(Qt::KeyboardModifiers modifiers, CardPlace place);
    void goTo(CardPlace place, bool extend);
    void select(const std::function<void(BoardSelection &)> &change);
    void beginDrag(QPoint mouse);
    void lift(int card, QPoint grip, int width, bool byKeys);
    void drag(QPoint mouse);
    void carryTo(int column);
    void renewDrag();
    void preparePanel(const Theme &theme);
    void carryByKey(int key);
    void endDrag(bool drop);
    void keepDrag();
    void requestMove(const QList<TitleId> &titles, Stage stage);
    void showInView(CardPlace place);
    void showColumn(int column);
    void openFor(TitleId title, bool laneToo);
    void showScroll();
    bool pressOutsideCards(QPoint point);
    bool pressFold(QPoint point);
    [[nodiscard]] QRect seen() const; // of the board
    [[nodiscard]] QString toolTipAt(QPoint point) const;

    BoardScene m_scene;
    bool m_movable = false;
    PlanId m_plan;
    Day m_today;
    std::optional<Press> m_press;
    std::optional<ThumbGrip> m_thumbGrip;
    QBasicTimer m_edgeTimer; // scrolls sideways while a card hangs at an edge
};

} // namespace slateboard
