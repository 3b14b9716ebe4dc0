// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/reportpaper.h"

#include "app/session/filework.h"
#include "ui/models/whendone.h"
#include "ui/models/workspace.h"
#include "ui/widgets/askwhere.h"
#include "ui/widgets/makeaction.h"
#include "ui/widgets/printpreview.h"

#include <QAction>
#include <QFileInfo>
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
    if (!m_workspace.isReady())
        return;
    const PaperJob job = m_job();
    openPrintPreview(*m_owner, job.paint, job.orientation);
}

void ReportPaper::askForPdf()
{
    if (!m_workspace.isReady())
        return;
    const FileWish wish{tr("Save as PDF"), m_job().name, tr("PDF files (*.pdf)"), QStringLiteral(".pdf")};
    askWhere(m_owner, wish, [this](const QString &path) { savePdf(path); });
}

void ReportPaper::savePdf(const QString &path)
{
    const auto work = [path, write = m_job().write](const auto &progress) { return write(path, progress); };
    whenDone(this, writeAside(m_workspace.session(), path, work), [this, path](const Result<void> &saved) {
        if (!saved && saved.error().code == ErrorCode::Cancelled)
            return;
        if (!saved)
            return emit m_workspace.failed(saved.error());
        emit m_workspace.noticed(tr("The report was written to %1").arg(QFileInfo(path).fileName()), false);
    });
}

} // namespace slateboard
