// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QAbstractItemModel;

namespace slateboard {

/// Completes the one name that an edit holds.
void completeNames(QLineEdit &edit, QAbstractItemModel &known);

/// Takes names separated by commas and completes the one that is being typed.
class NamesEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit NamesEdit(const QStringList &known, QWidget *parent = nullptr);
    explicit NamesEdit(QAbstractItemModel &known, QWidget *parent = nullptr);

    void setNames(const QStringList &names);
    [[nodiscard]] QStringList names() const; // each once, none empty
};

} // namespace slateboard
