// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

#include <QComboBox>

namespace slateboard {

class Workspace;

/// Chooses what a view is of: the whole programme, which comes first, or a title of the plan by its name. What is typed
/// is completed by any part of the names.
class TitleChoice : public QComboBox {
    Q_OBJECT
public:
    explicit TitleChoice(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] TitleId title() const { return m_title; } // null: the whole programme
    void setTitle(TitleId title);
    /// Takes the titles that the plan has now, in the language of now. A title that is gone becomes the programme.
    void refresh();

    /// For the next time; a title that is not known is left.
    [[nodiscard]] QString save() const;
    void restore(const QString &saved);

signals:
    /// By the user.
    void titleChosen();

private:
    void showChosen();

    Workspace &m_workspace;
    TitleId m_title;
};

/// Lets what is typed into a box of names choose once it is finished: a name, or a part that only one of them has, as
/// in ChoiceEdit. What the box does not know is told to the workspace, and the box goes back to what it showed.
void letTypingChoose(QComboBox &box, Workspace &workspace);

} // namespace slateboard
