// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/words.h"

#include <QWidget>

#include <set>
#include <vector>

class QToolButton;

namespace slateboard {

/// The formats with their colours: a legend whose entries can be pressed to show only these formats. Where there is no
/// room for their words, tool tips have these.
class FormatChips : public QWidget {
    Q_OBJECT
public:
    explicit FormatChips(QWidget *parent = nullptr);

    [[nodiscard]] std::set<Format> chosen() const; // empty: all
    void clear();
    [[nodiscard]] QSize sizeHint() const override { return m_withWords; }
    [[nodiscard]] QSize minimumSizeHint() const override { return m_withoutWords; }

signals:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QSize sizeIn(Qt::ToolButtonStyle style);
    void measure();
    void showWords(); // or not
    void retranslate();
    void recolour();

    std::vector<QToolButton *> m_chips; // by Format
    QSize m_withWords;
    QSize m_withoutWords;
};

} // namespace slateboard
