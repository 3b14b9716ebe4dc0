// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"
#include "ui/models/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace slateboard {

class ChoiceEdit;
class DayEdit;
class EntryMoneyEdit;
class ToneLabel;

/// A line into which commitments and payments are entered one after the other: Return enters one, and what the next
/// one will share with it stays.
class CostEntry : public QWidget {
    Q_OBJECT
public:
    explicit CostEntry(Workspace &workspace, QWidget *parent = nullptr);

    /// After a change of the library, the day, the right to edit or the language.
    void showWorkspace();
    /// After a change of costs alone.
    void followCosts();
    /// Begins with this title and kind, and takes the keyboard.
    void begin(CostKind kind, TitleId title);
    /// Begins with what is open of a commitment.
    void beginPayment(const Cost &commitment, Money open);

signals:
    void entered(slateboard::CostId cost);
    void escaped();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void showKind();
    void showCommitments();
    [[nodiscard]] QString refusal() const;
    void enter();
    void clearForNext();
    void retranslate();

    Workspace &m_workspace;
    QComboBox *m_kind;
    ChoiceEdit *m_title;
    ChoiceEdit *m_account;
    EntryMoneyEdit *m_amount;
    DayEdit *m_day;
    DayEdit *m_due;        // of a commitment
    ChoiceEdit *m_settles; // of a payment
    QLineEdit *m_party;
    QLineEdit *m_document;
    QLineEdit *m_note;
    QPushButton *m_enter;
    ToneLabel *m_said;
    TitleId m_offered; // whose commitments are offered
};

} // namespace slateboard
