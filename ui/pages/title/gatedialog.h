// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/gate.h"
#include "app/session/session.h"
#include "ui/models/figuretable.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace slateboard {

class Workspace;

/// Lets titles enter a stage of the workspace's plan on its day: calls `then` with the move once nothing is in its way.
/// Where the working plan's titles would pass the greenlight gate by it and the gate has something against that, a
/// dialog on `parent` says what, leads to the rows, and takes a note with which it is overridden; if the person leaves
/// it, `then` is not called. Other plans only plan, so they are not asked; their moves come at once.
void askGate(Workspace &workspace, const QList<TitleId> &titles, Stage stage, QWidget *parent,
             std::function<void(const StageMove &)> then);

/// What the gate has against titles that are about to pass it. open() it; it deletes itself.
class GateDialog : public QDialog {
    Q_OBJECT
public:
    struct Verdict {
        TitleId title;
        std::vector<planning::GateFinding> findings; // not empty
    };
    /// `passing` titles are about to enter the stage besides, that it has nothing against.
    GateDialog(const Library &library, const Formatter &formatter, const QList<Verdict> &verdicts, qsizetype passing,
               Stage stage, QWidget *parent);

    [[nodiscard]] QString note() const;
    [[nodiscard]] QString by() const;
    /// Whether only the others are to pass, and nothing is overridden.
    [[nodiscard]] bool isForOthersOnly() const { return m_othersOnly; }

signals:
    /// A sentence was followed to its row; the dialog closes.
    void followed(const slateboard::RowTarget &target);

private:
    void fill(const Library &library, const Formatter &formatter, const QList<Verdict> &verdicts);
    void layOut(const QString &heading, qsizetype passing);
    void refresh();

    QTreeWidget *m_list;
    QLineEdit *m_by;
    QPlainTextEdit *m_note;
    QPushButton *m_override;
    bool m_othersOnly = false;
};

} // namespace slateboard
