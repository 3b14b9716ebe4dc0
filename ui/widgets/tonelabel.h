// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/badge.h"

#include <QLabel>

namespace slateboard {

/// Makes a dialog as high as its sentences need, which wrap and change; never less high. Call it when they have
/// changed.
void growToText(QWidget &dialog);

/// Words on the ground of their tone, behind its sign: a sentence, which wraps, or a badge, which is a word or two high
/// and wide.
class ToneLabel : public QLabel {
    Q_OBJECT
public:
    enum class Shape { Sentence, Badge };

    explicit ToneLabel(QWidget *parent = nullptr, Shape shape = Shape::Sentence);

    /// Without words the label hides.
    void say(const QString &words, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
};

} // namespace slateboard
