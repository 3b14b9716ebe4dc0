// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/words.h"

#include <QComboBox>

namespace slateboard {

/// Fills a box, from `first` on, with the words of a list in its natural order, and keeps what is chosen.
template <class E>
void fillWords(QComboBox &box, int first = 0)
{
    for (const auto &word : words<E>()) {
        const int at = first + static_cast<int>(word.value);
        if (at < box.count())
            box.setItemText(at, translatedWord(word.english));
        else
            box.addItem(translatedWord(word.english));
    }
}

/// A box with the words of a list; its index is the value.
template <class E>
[[nodiscard]] QComboBox *makeWordBox(QWidget *parent = nullptr)
{
    auto *box = new QComboBox(parent);
    fillWords<E>(*box);
    return box;
}

} // namespace slateboard
