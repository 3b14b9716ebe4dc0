// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does for those who look on: opening for reading, following the file, presenting.
#include "ui/models/workspace.h"
#include "ui/presentation/presentation.h"
#include "ui/shell/actions.h"
#include "ui/shell/filefollower.h"
#include "ui/shell/librarydeck.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticebar.h"
#include "ui/widgets/askwhere.h"

#include <QAction>

namespace slateboard {

void MainWindow::connectReading()
{
    connect(m_actions->openReading, &QAction::triggered, this, &MainWindow::askOpenForReading);
    connect(m_actions->present, &QAction::triggered, this, &MainWindow::present);
}

void MainWindow::askOpenForReading()
{
    askWhich(this, tr("Open a library for reading"), tr("Slateboard libraries (*.slate);;All files (*)"),
             [this](const QString &path) { openForReading(path); });
}

void MainWindow::openForReading(const QString &path)
{
    open(path, {}, Access::ReadOnly);
}

// Whatever the reason that it is only read: what others write is shown.
void MainWindow::followFile()
{
    connect(m_deck, &LibraryDeck::presentationRequested, m_actions->present, &QAction::trigger);
    if (!m_workspace->session().isReadOnly())
        return;
    auto *follower = new FileFollower(*m_workspace, m_deck); // goes with the pages
    connect(follower, &FileFollower::read, m_notice,
            [this](const QString &sentence) { m_notice->sayDone(sentence, false); });
    connect(follower, &FileFollower::lost, this, &MainWindow::refuse);
}

void MainWindow::present()
{
    if (m_presentation)
        return m_presentation->activateWindow();
    m_presentation = new Presentation(*m_workspace, this);
    m_presentation->setScreen(screen());
    m_presentation->showFullScreen();
}

} // namespace slateboard
