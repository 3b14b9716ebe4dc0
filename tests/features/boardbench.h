// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/awaiting.h"
#include "tests/support/today.h"
#include "ui/models/workspace.h"
#include "ui/pages/board/boardpage.h"
#include "ui/pages/board/boardview.h"

#include <QTemporaryDir>
#include <QtTest>

namespace slateboard {

/// A library of a few titles with its board on the screen: what the features of the board start from.
class BoardBench {
public:
    [[nodiscard]] bool open(Access access = Access::Write);

    /// Adds a title in a stage, by its Korean name.
    TitleId add(const QString &name, Stage stage);
    [[nodiscard]] bool settle(); // waits until the page shows what the library holds

    [[nodiscard]] std::optional<Stage> stageInLibrary(TitleId title) const; // by its latest event
    [[nodiscard]] int events() const { return static_cast<int>(session->library().stageEvents.size()); }
    [[nodiscard]] std::optional<Stage> stageOnBoard(TitleId title) const { return view->scene().stageOf(title); }
    [[nodiscard]] QPoint middle(TitleId title) const;
    [[nodiscard]] QPoint middle(Stage column) const;
    [[nodiscard]] QWidget *screen() const { return view->viewport(); }
    void lift(TitleId title, Stage over); // press, and move over a column
    void drop(Stage over);
    /// What the board says of dropping what was lifted there, once it is known.
    [[nodiscard]] const ColumnWords *words(Stage column) const;
    [[nodiscard]] QAction *action(const QString &text) const; // of the page or of one of its menus; or nullptr

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("board.slate"));
    std::shared_ptr<Session> session;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<BoardPage> page;
    BoardView *view = nullptr;
};

} // namespace slateboard
