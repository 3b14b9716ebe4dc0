// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latest.h"
#include "ui/presentation/deck.h"

#include <QPixmap>
#include <QWidget>

class QTimer;

namespace slateboard {

/// The state of a slate on the whole screen, for a projector: slides in big type that the arrow keys, Space, Page Up
/// and Page Down, Home and End, a click or the wheel walk through; Escape or F11 leads back. It follows the workspace,
/// and so what others write into the file.
class Presentation : public QWidget {
    Q_OBJECT
public:
    Presentation(Workspace &workspace, QWidget *parent);
    ~Presentation() override;

    [[nodiscard]] int count() const { return static_cast<int>(m_slides.size()); }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] const Slide &slide(int place) const { return *m_slides[static_cast<size_t>(place)]; }
    void showSlide(int place); // kept within the deck

signals:
    void slideShown(int place); // anew, too, when it says something else

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectBooks();
    void renewBooks();
    void gather();
    void makeSlides();
    void tell();
    void paintFrame(const SlideCanvas &canvas, QSizeF size) const;
    void paintDots(const SlideCanvas &canvas, QSizeF size) const;
    [[nodiscard]] QPixmap picture() const;
    [[nodiscard]] std::optional<int> dotAt(QPointF position) const;

    Workspace &m_workspace;
    std::shared_ptr<DeckFacts> m_facts; // null: not yet gathered
    std::vector<std::unique_ptr<Slide>> m_slides;
    int m_current = 0;
    int m_turned = 0;  // by the wheel, in eighths of a degree
    QPixmap m_picture; // of the current slide; null: to be painted
    QTimer *m_idle;    // hides the pointer
    QTimer *m_remake;  // several books may change at once
    Latest<std::shared_ptr<DeckFacts>> m_next;
};

} // namespace slateboard
