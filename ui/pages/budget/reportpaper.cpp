// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/reportpaper.h"

#include "ui/models/workspace.h"
#include "ui/preview/printpreview.h"
#include "ui/widgets/makeaction.h"

#include <QAction>
#include <QIcon>
#include <QMenu>
#include <QPushButton>

namespace slateboard {

ReportPaper::ReportPaper(Workspace &workspace, QWidget *owner, std::function<PaperJob()> job) :
    QObject(owner), m_workspace(workspace), m_owner(owner), m_job(std::move(job)),
    m_print(makeAction(*this, "document-print")), m_savePdf(makeAction(*this, "document-export")),
    m_button(new QPushButton(owner))
{
    auto *menu = new QMenu(m_button);
    menu->addActions(verbs());
    m_button->setMenu(menu);
    m_button->setIcon(QIcon::fromTheme(QStringLiteral("document-export")));
    m_button->setAutoDefault(true); // Return opens it; outside of a dialog only Space would
    connect(m_print, &QAction::triggered, this, &ReportPaper::print);
    connect(m_savePdf, &QAction::triggered, this, &ReportPaper::askForPdf);
}

void ReportPaper::add(QAction *action)
{
    m_button->menu()->addAction(action);
}

void ReportPaper::setTexts(const QString &print, const QString &savePdf, const QString &button)
{
    m_print->setText(print);
    m_savePdf->setText(savePdf);
    m_button->setText(button);
}

void ReportPaper::print()
{
    if (m_workspace.isReady())
        openPrintPreview(*m_owner, m_workspace, m_job());
}

void ReportPaper::askForPdf()
{
    if (m_workspace.isReady())
        askToSavePaper(m_owner, m_workspace, m_job());
}

void ReportPaper::savePdf(const QString &path)
{
    savePaper(this, m_workspace, m_job(), QPageSize::A4, path);
}

} // namespace slateboard
