// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace slateboard {

/// A line edit that says at its right end how it understands what is typed, also while a Hangul syllable is still being
/// composed. Where the echo has no room it is in the tool tip. An echo of a refusal is in the colour of errors.
class EchoEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit EchoEdit(QWidget *parent = nullptr);

    /// What stands in the edit, with the syllable that is being composed.
    [[nodiscard]] QString typed() const;
    [[nodiscard]] const QString &echo() const { return m_echo; }
    [[nodiscard]] bool isAcceptable() const { return m_refusal.isEmpty(); }
    [[nodiscard]] const QString &refusal() const { return m_refusal; } // one sentence, or empty

signals:
    /// What is typed has changed, and with it what it means.
    void typedChanged();

protected:
    struct Understood {
        QString echo;    // nothing to say: empty
        QString refusal; // one sentence if it makes no sense
    };
    /// Called whenever something is typed.
    [[nodiscard]] virtual Understood understand() = 0;
    void understandAgain();

    void paintEvent(QPaintEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_preedit;
    QString m_echo;
    QString m_refusal;
};

} // namespace slateboard
