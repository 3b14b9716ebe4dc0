// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QTableWidget;

namespace slateboard {

class Workspace;

/// The goals of a library, a row each: what is counted, how many, from when and by when.
class GoalsDialog : public QDialog {
    Q_OBJECT
public:
    explicit GoalsDialog(Workspace &workspace, QWidget *parent = nullptr);

    void accept() override;

private:
    void addRow(const Goal &goal);
    [[nodiscard]] QList<Goal> goals() const;

    Workspace &m_workspace;
    QTableWidget *m_table;
    QLabel *m_refusal;
    QDialogButtonBox *m_buttons;
};

} // namespace slateboard
