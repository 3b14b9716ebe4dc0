// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/boardview.h"

#include "ui/pages/board/boardaccess.h"
#include "ui/pages/board/boardpainter.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace slateboard {

BoardView::BoardView(const Formatter &formatter, QWidget *parent) :
    QAbstractScrollArea(parent), m_scene(font(), formatter)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_scene.boxes.hasLanes())
            m_scene.boxes.setScroll(0, value);
    });
    BoardAccess::install();
}

void BoardView::setOptions(const BoardOptions &options)
{
    const bool otherSize = options.size != m_scene.options.size;
    m_scene.options = options;
    // Lanes scroll together; a bar that came and went with them would change the width that decides on their height.
    setVerticalScrollBarPolicy(options.grouping == Grouping::None ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn);
    if (otherSize)
        makeFaces();
    layOut();
}

void BoardView::setCards(std::vector<BoardCard> cards, BoardArrangement board, bool filtered,
                         const Formatter &formatter, Day asOf)
{
    m_scene.cards = std::move(cards);
    m_scene.formatter = formatter;
    m_scene.asOf = asOf;
    m_scene.positions.clear();
    m_scene.columns.assign(m_scene.cards.size(), -1);
    for (size_t i = 0; i < m_scene.cards.size(); ++i)
        m_scene.positions.insert(m_scene.cards[i].title, static_cast<int>(i));
    makeFaces();
    keepDrag();
    setArrangement(std::move(board), filtered);
}

void BoardView::setArrangement(BoardArrangement board, bool filtered)
{
    const TitleId current = m_scene.selection.current();
    const auto before = m_scene.stageOf(current);
    m_scene.setBoard(std::move(board));
    m_scene.filtered = filtered;
    QSet<TitleId> present;
    for (const BoardColumn &column : m_scene.board.columns) {
        for (int card : column.cards)
            present.insert(m_scene.cards[static_cast<size_t>(card)].title);
    }
    const qsizetype selected = m_scene.selection.titles().size();
    m_scene.selection.keep(present);
    layOut();
    renewDrag();
    const auto stage = m_scene.stageOf(current);
    if (before && stage && *stage != *before) {
        openFor(current, false);
        if (const auto place = m_scene.placeOf(current))
            showInView(*place); // it moved: the eye follows
    }
    if (m_scene.selection.titles().size() != selected)
        emit selectionChanged();
}

void BoardView::setMovable(bool movable, PlanId plan, bool isPlan, Day today)
{
    const bool isOther = std::exchange(m_plan, plan) != plan; // dropped there a planned move might become a fact
    m_movable = movable;
    m_scene.isPlan = isPlan;
    m_today = today;
    if (isOther)
        m_press.reset();
    if ((!movable || isOther) && m_scene.drag)
        endDrag(false);
}

void BoardView::setOpenGates(const QSet<TitleId> &titles)
{
    if (m_scene.openGates == titles)
        return;
    const QSet<TitleId> before = std::exchange(m_scene.openGates, titles);
    for (TitleId title : (before - titles) + (titles - before)) {
        const auto position = m_scene.positions.constFind(title);
        if (position != m_scene.positions.constEnd())
            m_scene.faces[static_cast<size_t>(*position)] =
                m_scene.faceOf(m_scene.cards[static_cast<size_t>(*position)]);
    }
    layOut();
}

void BoardView::makeFaces()
{
    m_scene.faces.clear();
    m_scene.faces.reserve(m_scene.cards.size());
    for (const BoardCard &card : m_scene.cards)
        m_scene.faces.push_back(m_scene.faceOf(card));
}

void BoardView::layOut()
{
    m_scene.hovered.reset();
    m_press.reset(); // there may be other cards under it now, or none
    m_scene.boxes.layOut(viewport()->size(), m_scene.board, m_scene.faces, m_scene.fonts, m_scene.options);
    horizontalScrollBar()->setRange(0, std::max(0, m_scene.boxes.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(40);
    const int scrolled = m_scene.boxes.scroll(0); // the range may change the bar, which changes this
    verticalScrollBar()->setPageStep(m_scene.boxes.cardArea(0).height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, m_scene.boxes.hasLanes() ? m_scene.boxes.maxScroll(0) : 0);
    m_scene.boxes.setScroll(0, scrolled);
    showScroll();
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void BoardView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    renewDrag();
    if (event->type() != QEvent::FontChange) // of another language there are other cards in a moment
        return viewport()->update();
    m_scene.fonts = CardFonts(font());
    makeFaces();
    layOut();
}

void BoardView::paintEvent(QPaintEvent *event)
{
    const Theme theme = Theme::of(palette());
    const int left = horizontalScrollBar()->value();
    preparePanel(theme);
    QPainter painter(viewport());
    painter.translate(-left, 0);
    BoardPainter(m_scene, theme, hasFocus(), seen()).paint(painter, event->rect().translated(left, 0));
}

QRect BoardView::seen() const
{
    return {QPoint(horizontalScrollBar()->value(), 0), viewport()->size()};
}

QPoint BoardView::onBoard(QPoint viewPoint) const
{
    return viewPoint + QPoint(horizontalScrollBar()->value(), 0);
}

QRect BoardView::viewRect(CardPlace place) const
{
    return m_scene.boxes.cardRect(place).translated(-horizontalScrollBar()->value(), 0);
}

void BoardView::select(const std::function<void(BoardSelection &)> &change)
{
    change(m_scene.selection);
    viewport()->update();
    BoardAccess::announce(*this);
    emit selectionChanged();
}

void BoardView::requestMove(const QList<TitleId> &titles, Stage stage)
{
    QList<TitleId> moving;
    for (TitleId title : titles) {
        if (m_scene.stageOf(title) != stage)
            moving << title;
    }
    if (moving.isEmpty())
        return;
    if (m_movable)
        emit moveRequested(moving, stage);
    else
        emit moveForbidden();
}

void BoardView::moveSelected(int stages)
{
    const auto place = m_scene.placeOf(m_scene.selection.current());
    if (!place)
        return;
    // Shelving is no next stage, and what was shelved is revived.
    const int column = place->column + stages;
    constexpr int shelved = static_cast<int>(Stage::Shelved);
    if (column < 0 || column >= shelved || place->column == shelved)
        return;
    QList<TitleId> titles = selectedTitles();
    titles.removeIf([this](TitleId title) { return m_scene.stageOf(title) == Stage::Shelved; });
    requestMove(titles.isEmpty() ? QList<TitleId>{m_scene.selection.current()} : titles, static_cast<Stage>(column));
}

void BoardView::moveSelectedTo(Stage stage)
{
    const QList<TitleId> selected = selectedTitles();
    requestMove(selected.isEmpty() ? QList<TitleId>{m_scene.selection.current()} : selected, stage);
}

QString BoardView::toolTipAt(QPoint point) const
{
    if (const auto place = m_scene.boxes.hit(point))
        return cardToolTip(m_scene.cardAt(*place), m_scene.formatter, m_scene.asOf);
    const auto column = m_scene.boxes.columnAt(point);
    if (!column || !m_scene.boxes.headRect(*column).contains(point))
        return {};
    const BoardColumn &stage = m_scene.board.columns[static_cast<size_t>(*column)];
    const QString count = QCoreApplication::translate("Board", "%n title(s)", nullptr, stage.total.titles);
    const QString cost = QCoreApplication::translate("Board", "Estimated final cost %1");
    return QStringLiteral("%1\n%2\n").arg(wordFor(stage.stage), count) +
           cost.arg(m_scene.formatter.moneyExact(stage.total.cost));
}

bool BoardView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = m_scene.drag ? QString() : toolTipAt(onBoard(help->pos()));
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    if (event->type() == QEvent::Leave)
        hover(std::nullopt);
    return QAbstractScrollArea::viewportEvent(event);
}

void BoardView::hover(std::optional<CardPlace> place)
{
    if (m_scene.hovered == place)
        return;
    m_scene.hovered = place;
    viewport()->update();
}

} // namespace slateboard
