// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/receipts.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace slateboard {

class ChoiceEdit;
class DayEdit;
class EntryMoneyEdit;
class Workspace;

/// Enters what came in for a title. Of what was to come, all but the document is filled in.
class ReceiptDialog : public QDialog {
    Q_OBJECT
public:
    ReceiptDialog(Workspace &workspace, const planning::ReceiptItem &expected, QWidget *parent);

    void accept() override;

private:
    void layOut();
    void load(const planning::ReceiptItem &expected);
    [[nodiscard]] QString amiss() const; // one sentence, or empty
    void refresh();

    Workspace &m_workspace;
    ChoiceEdit *m_title;
    ChoiceEdit *m_platform;
    DayEdit *m_day;
    QComboBox *m_kind;
    EntryMoneyEdit *m_amount;
    QLineEdit *m_document;
    QLineEdit *m_note;
    QLabel *m_verdict;
    QDialogButtonBox *m_buttons;
};

} // namespace slateboard
