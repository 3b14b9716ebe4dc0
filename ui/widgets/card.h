// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace slateboard {

/// A framed area with a heading, a quiet remark at its right, and content below.
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    void setHeading(const QString &heading, const QString &remark = {});
    /// Adds a widget to the head, before the remark.
    void addToHead(QWidget *widget);
    [[nodiscard]] QVBoxLayout &content() const { return *m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    QLabel *m_heading;
    QLabel *m_remark;
    QHBoxLayout *m_head;
    QVBoxLayout *m_content;
};

} // namespace slateboard
