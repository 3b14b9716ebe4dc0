// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLineEdit;

namespace slateboard {

class ToneLabel;
class Workspace;

/// What an account is called and where it stands, or, of one that goes, which other one takes what stands on it. What
/// the library refuses is said in the dialog, which stays open. open() it; it deletes itself.
class AccountDialog : public QDialog {
    Q_OBJECT
public:
    enum class Purpose { Add, Change, Delete };
    /// To add one, `account` is the one that it stands below at first, or beside if that is a detail; null: none.
    AccountDialog(Workspace &workspace, Purpose purpose, AccountId account, QWidget *parent);

    void accept() override; // saves first

private:
    void layOut();
    void fillPlaces();
    [[nodiscard]] AccountId place() const;
    [[nodiscard]] Edited save();

    Workspace &m_workspace;
    Purpose m_purpose;
    AccountId m_account;
    QLineEdit *m_code;
    QLineEdit *m_koreanName;
    QLineEdit *m_englishName;
    QComboBox *m_place; // that it stands below, or that takes what stands on it
    QCheckBox *m_marketing;
    ToneLabel *m_refusal;
    QDialogButtonBox *m_buttons;
};

} // namespace slateboard
