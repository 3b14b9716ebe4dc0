// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

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
    QToolButton *m_close;
    QTimer *m_timer;
    bool m_refused = false;
};

} // namespace slateboard
