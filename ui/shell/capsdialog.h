// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QTableWidget;

namespace slateboard {

class Workspace;

/// The caps of a library, a row each: what is limited, between which days, on which basis, to what, and whether it is
/// raised by what is spent again.
class CapsDialog : public QDialog {
    Q_OBJECT
public:
    explicit CapsDialog(Workspace &workspace, QWidget *parent = nullptr);

    void accept() override;

private:
    void addRow(const Cap &cap);
    void fillSubject(int row, const Cap &cap);
    [[nodiscard]] Cap capIn(int row) const;

    Workspace &m_workspace;
    QTableWidget *m_table;
    QLabel *m_refusal;
    QDialogButtonBox *m_buttons;
};

} // namespace slateboard
