// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/badge.h"

#include <QLabel>

namespace slateboard {

/// A sentence on the ground of its tone. Like a badge, it begins with a sign, because colour alone tells no state.
class ToneLabel : public QLabel {
    Q_OBJECT
public:
    explicit ToneLabel(QWidget *parent = nullptr);

    /// An empty sentence hides the label.
    void setSentence(const QString &sentence, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    Tone m_tone = Tone::Neutral;
};

} // namespace slateboard
