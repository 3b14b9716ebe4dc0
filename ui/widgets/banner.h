// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace slateboard {

/// A sentence across a page that asks for something, with the way to do it.
class Banner : public QWidget {
    Q_OBJECT
public:
    explicit Banner(QAction *way, QWidget *parent = nullptr);
    void setText(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_sentence;
};

} // namespace slateboard
