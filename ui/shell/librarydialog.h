// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace slateboard {

class ShareEdit;
class Workspace;

/// The settings of a library: its names, the language of its reports, how drama IPs are counted and what of the
/// receipts is spent again.
class LibraryDialog : public QDialog {
    Q_OBJECT
public:
    explicit LibraryDialog(Workspace &workspace, QWidget *parent = nullptr);

    void accept() override;

private:
    Workspace &m_workspace;
    QLineEdit *m_name;
    QLineEdit *m_company;
    QComboBox *m_language;
    QComboBox *m_dramaRule;
    ShareEdit *m_reinvested;
    QSpinBox *m_reinvestedAfter;
};

} // namespace slateboard
