// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/echoedit.h"

namespace slateboard {

/// A search line. typed() and typedChanged() include the Hangul syllable that is still being composed, and a note such
/// as "24 found" stands at its right end. Escape empties it.
class SearchField : public EchoEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Puts another text in, unless it is what is being typed already.
    void setTyped(const QString &text);
    void setNote(const QString &note);

signals:
    /// Down or Return: on to what was found.
    void left();

protected:
    [[nodiscard]] Understood understand() override { return {m_note, {}}; }
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_note;
};

} // namespace slateboard
