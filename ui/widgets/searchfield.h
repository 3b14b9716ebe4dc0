// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/querycompletion.h"
#include "ui/widgets/echoedit.h"

#include <functional>

namespace slateboard {

class SuggestionList;

/// A search line. typed() and typedChanged() include the Hangul syllable that is still being composed, and a note such
/// as "24 found" stands at its right end. What it could become is offered under it: Tab takes the first, Down and Up
/// choose another. In an empty line Down offers what was searched before. Escape empties it.
class SearchField : public EchoEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Puts another text in, unless it is what is being typed already.
    void setTyped(const QString &text);
    void setNote(const QString &note);
    /// Underlines what was not understood.
    void setFaults(const QList<search::Place> &faults);

    /// Asked for what the text could become before the cursor.
    using Complete = std::function<search::Completions(const QString &text, qsizetype cursor)>;
    void setComplete(Complete complete) { m_complete = std::move(complete); }

    [[nodiscard]] const QStringList &history() const { return m_history; } // newest first
    void setHistory(const QStringList &history) { m_history = history; }
    [[nodiscard]] SuggestionList &suggestions() const { return *m_suggestions; }

signals:
    /// Down or Return: on to what was found.
    void left();
    void historyChanged();

protected:
    [[nodiscard]] Understood understand() override { return {m_note, {}}; }
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool isNext) override;
    void changeEvent(QEvent *event) override;

private:
    bool takeSuggestionKey(int key);
    void suggest();
    void offerHistory();
    void accept(const QString &text);
    void leave();

    QString m_note;
    QList<search::Place> m_faults;
    Complete m_complete;
    QStringList m_history;
    SuggestionList *m_suggestions;
    search::Place m_place; // what a suggestion replaces
};

} // namespace slateboard
