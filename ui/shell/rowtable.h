// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/words.h"
#include "app/session/session.h"

#include <QComboBox>

#include <functional>

class QDateEdit;
class QDialog;
class QDialogButtonBox;
class QLabel;
class QLayout;
class QTableWidget;

namespace slateboard {

class Workspace;

// What the dialogs that edit a short list of rows (goals, caps) share.

/// The property of a row's first widget that keeps the id of the row.
inline constexpr const char *rowIdProperty = "rowId";

/// A box with all words of a closed list.
template <class E>
[[nodiscard]] QComboBox *wordBox(E chosen)
{
    auto *box = new QComboBox;
    for (const auto &word : words<E>())
        box->addItem(wordFor(word.value), static_cast<int>(word.value));
    box->setCurrentIndex(box->findData(static_cast<int>(chosen)));
    return box;
}
template <class E>
[[nodiscard]] E chosenWord(const QComboBox &box)
{
    return static_cast<E>(box.currentData().toInt());
}

/// A box for a day of the years that libraries have, with a calendar.
[[nodiscard]] QDateEdit *dayBox(Day day);

/// The table above a row of buttons that add a row and remove the chosen one.
[[nodiscard]] QLayout *rowTableLayout(QTableWidget &table, const QString &addText, QWidget *owner,
                                      std::function<void()> add);

/// Waits for an edit with the dialog open: closes it when done, or shows the refusal in it.
void closeOnceDone(QDialog &dialog, QDialogButtonBox &buttons, QLabel &refusal, Workspace &workspace, Edited edited);

} // namespace slateboard
