// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"

#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace slateboard {

/// What if the pace were another? From none to three times as much as is forecast, in steps of 5%.
class PaceSlider : public QWidget {
    Q_OBJECT
public:
    explicit PaceSlider(QWidget *parent = nullptr);

    [[nodiscard]] double factor() const; // 1: as forecast
    void reset();                        // to 1
    void setFormatter(const Formatter &format);
    [[nodiscard]] QSlider &slider() const { return *m_slider; }
    [[nodiscard]] QToolButton &back() const { return *m_back; }

signals:
    void factorChanged(double factor);

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();
    void retranslate();

    QLabel *m_question;
    QSlider *m_slider;
    QLabel *m_factor;
    QToolButton *m_back;
    Formatter m_format{Language::English, Currency{}};
};

/// "1.2×".
[[nodiscard]] QString factorText(double factor, const Formatter &format);

} // namespace slateboard
