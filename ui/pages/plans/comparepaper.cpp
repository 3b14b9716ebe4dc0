// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/comparepaper.h"

#include "app/session/exportcomparison.h"
#include "app/session/filework.h"
#include "ui/charts/plancomparechart.h"
#include "ui/models/whendone.h"
#include "ui/models/workspace.h"
#include "ui/models/writetables.h"
#include "ui/report/planreport.h"
#include "ui/widgets/askwhere.h"
#include "ui/widgets/makeaction.h"
#include "ui/widgets/printpreview.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>

namespace slateboard {

ComparePaper::ComparePaper(Workspace &workspace, QWidget *owner) :
    QObject(owner), m_workspace(workspace), m_owner(owner), m_print(makeAction(*this, "document-print")),
    m_savePdf(makeAction(*this, "document-export")), m_export(makeAction(*this, "x-office-spreadsheet")),
    m_button(new QPushButton(owner))
{
    auto *menu = new QMenu(m_button);
    menu->addActions(verbs());
    for (QAction *verb : verbs())
        verb->setEnabled(false); // until there is a comparison
    m_button->setMenu(menu);
    m_button->setIcon(QIcon::fromTheme(QStringLiteral("document-export")));
    m_button->setAutoDefault(true); // Return opens it; outside of a dialog only Space would
    connect(m_print, &QAction::triggered, this, &ComparePaper::print);
    connect(m_savePdf, &QAction::triggered, this, &ComparePaper::askForPdf);
    connect(m_export, &QAction::triggered, this, &ComparePaper::askForTables);
    retranslate();
}

void ComparePaper::setComparison(std::shared_ptr<const planning::PlanComparison> comparison)
{
    m_comparison = std::move(comparison);
    for (QAction *verb : verbs())
        verb->setEnabled(m_comparison != nullptr);
}

void ComparePaper::retranslate()
{
    m_print->setText(tr("Print the comparison…"));
    m_savePdf->setText(tr("Save the comparison as PDF…"));
    m_export->setText(tr("Export the comparison…"));
    m_button->setText(tr("Print or export"));
}

QString ComparePaper::fileName() const
{
    const PlanPair plans = planPair(m_workspace.library(), *m_comparison);
    QString name = QStringLiteral("%1 - %2").arg(plans.a, plans.b);
    return name.replace(u'/', u'-');
}

void ComparePaper::print()
{
    openPrintPreview(*m_owner, [library = m_workspace.library(), comparison = m_comparison,
                                language = m_workspace.language()](QPagedPaintDevice &paper) {
        paintComparison(paper, {library, *comparison, language});
    });
}

void ComparePaper::askForPdf()
{
    const FileWish wish{tr("Save the comparison as PDF"), fileName(), tr("PDF files (*.pdf)"), QStringLiteral(".pdf")};
    askWhere(m_owner, wish, [this](const QString &path) { savePdf(path); });
}

void ComparePaper::savePdf(const QString &path)
{
    const PlanReportInput input{m_workspace.library(), *m_comparison, m_workspace.language()};
    const auto work = [path, library = m_workspace.library(), comparison = m_comparison,
                       language = m_workspace.language(), drawings = planDrawings(input)](const auto &progress) {
        return writeComparison({library, *comparison, language}, drawings, path, QPageSize::A4, progress);
    };
    whenDone(this, writeAside(m_workspace.session(), path, work), [this, path](const Result<void> &saved) {
        if (!saved && saved.error().code == ErrorCode::Cancelled)
            return;
        if (!saved)
            return emit m_workspace.failed(saved.error());
        emit m_workspace.noticed(tr("The comparison was written to %1").arg(QFileInfo(path).fileName()), false);
    });
}

void ComparePaper::askForTables()
{
    QFileDialog *dialog = askForTable(m_owner, fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &ComparePaper::exportTables);
    dialog->open();
}

void ComparePaper::exportTables(const QString &path)
{
    writeTables(m_workspace, path, [path, library = m_workspace.library(), comparison = m_comparison] {
        return comparisonSheets(path, library, *comparison);
    });
}

} // namespace slateboard
