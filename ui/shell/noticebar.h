// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace slateboard {

/// The bar that says what was done, with an Undo, or why something was refused. It never takes the keyboard and goes by
/// itself; a refusal stays until it is closed or something else is said.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void sayDone(const QString &sentence, bool canUndo);
    void sayRefused(const QString &sentence, const QString &detail);
    /// Adds a button for what may be wanted next to what is said now.
    void offer(QAction &action);
    /// Takes back a refusal whose reason is gone; what was done stays said.
    void withdrawRefusal();
    void setVisible(bool isVisible) override;

signals:
    void undoRequested();
    void shown(bool isShown);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void say(const QString &sentence, bool refused, bool canUndo);
    void retranslate();
    void recolour();

    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_undo;
    QPushButton *m_offer;
    QToolButton *m_close;
    QTimer *m_timer;
    QAction *m_offered = nullptr;
    bool m_refused = false;
};

} // namespace slateboard
