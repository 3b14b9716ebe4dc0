// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/comparepaper.h"

#include "app/session/exportcomparison.h"
#include "ui/charts/plancomparechart.h"
#include "ui/models/workspace.h"
#include "ui/models/writetables.h"
#include "ui/preview/printpreview.h"
#include "ui/report/planreport.h"
#include "ui/widgets/askwhere.h"
#include "ui/widgets/makeaction.h"

#include <QAction>
#include <QFileDialog>
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

PaperJob ComparePaper::job() const
{
    return {fileName(), [source = paperSource(m_workspace), comparison = m_comparison] {
                const PlanReportInput input{source->library, *comparison, source->language, source->printedAt,
                                            source->fingerprint};
                return keeping(comparisonDocument(input), std::pair(source, comparison));
            }};
}

void ComparePaper::print()
{
    openPrintPreview(*m_owner, m_workspace, job());
}

void ComparePaper::askForPdf()
{
    askToSavePaper(m_owner, m_workspace, job());
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
