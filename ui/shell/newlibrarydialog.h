// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace slateboard {

/// Asks what a new library is to be: its name, company, currency, and the two targets with their day.
class NewLibraryDialog : public QDialog {
    Q_OBJECT
public:
    explicit NewLibraryDialog(Language language, QWidget *parent = nullptr);

    [[nodiscard]] NewLibrary settings() const;

private:
    QLineEdit *m_name;
    QLineEdit *m_company;
    QComboBox *m_currency;
    QSpinBox *m_sourceIps;
    QSpinBox *m_dramaIps;
    QDateEdit *m_deadline;
    Language m_language;
};

} // namespace slateboard
