// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QIcon>
#include <QMenu>
#include <QMenuBar>

namespace slateboard {

Actions::Actions(QMenuBar &bar, QObject *parent) :
    QObject(parent), m_file(bar.addMenu(QString())), m_recent(new QMenu(&bar)), m_export(new QMenu(&bar)),
    m_print(new QMenu(&bar)), m_edit(bar.addMenu(QString())), m_view(bar.addMenu(QString())),
    m_language(new QMenu(&bar)), m_theme(new QMenu(&bar)), m_plan(bar.addMenu(QString())),
    m_help(bar.addMenu(QString()))
{
    fillMenus();
    newLibrary->setShortcut(QKeySequence::New);
    open->setShortcut(QKeySequence::Open);
    importIps->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    exportIps->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    importTitles->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    pasteRows->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    print->setShortcut(QKeySequence::Print);
    savePdf->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    close->setShortcut(QKeySequence::Close);
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    present->setShortcut(QKeySequence(Qt::Key_F11));
    find->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence::Find});
    keys->setShortcut(QKeySequence::HelpContents);
    for (const QList<QAction *> &choices :
         {QList<QAction *>{languageKorean, languageEnglish}, QList<QAction *>{themeSystem, themeLight, themeDark}}) {
        auto *group = new QActionGroup(this);
        for (QAction *choice : choices) {
            choice->setCheckable(true);
            group->addAction(choice);
        }
    }
    retranslate();
}

QAction *Actions::make(QMenu *menu, const char *icon)
{
    QAction *action = menu->addAction(QString());
    if (icon)
        action->setIcon(QIcon::fromTheme(QString::fromLatin1(icon)));
    return action;
}

void Actions::fillMenus()
{
    newLibrary = make(m_file, "document-new");
    open = make(m_file, "document-open");
    openReading = make(m_file, "document-preview");
    m_file->addMenu(m_recent);
    openSample = make(m_file);
    m_file->addSeparator();
    importIps = make(m_file, "document-import");
    importTitles = make(m_file, "document-import");
    importMetrics = make(m_file, "document-import");
    importCosts = make(m_file, "document-import");
    importReceipts = make(m_file, "document-import");
    showImported = make(m_file);
    showImported->setEnabled(false);
    m_file->addMenu(m_export);
    exportIps = make(m_export);
    exportTitles = make(m_export);
    exportMetrics = make(m_export);
    exportBudget = make(m_export);
    exportCosts = make(m_export);
    exportReceipts = make(m_export);
    m_file->addSeparator();
    m_file->addMenu(m_print);
    print = make(m_print, "document-print");
    printPack = make(m_print, "document-print");
    printSheets = make(m_print, "document-print");
    m_print->addSeparator();
    savePdf = make(m_print, "document-export");
    backup = make(m_file, "document-save-as");
    restore = make(m_file, "document-revert");
    m_file->addSeparator();
    close = make(m_file, "window-close");
    quit = make(m_file, "application-exit");

    undo = make(m_edit, "edit-undo");
    redo = make(m_edit, "edit-redo");
    m_edit->addSeparator();
    pasteRows = make(m_edit, "edit-paste");
    find = make(m_edit, "edit-find");
    m_edit->addSeparator();

    m_pagesEnd = m_view->addSeparator();
    present = make(m_view, "view-presentation");
    m_view->addSeparator();
    m_view->addMenu(m_language);
    m_view->addMenu(m_theme);
    languageKorean = make(m_language);
    languageEnglish = make(m_language);
    themeSystem = make(m_theme);
    themeLight = make(m_theme);
    themeDark = make(m_theme);

    newWhatIf = make(m_plan, "edit-copy");
    comparePlans = make(m_plan);
    m_plan->addSeparator();
    goals = make(m_plan);
    caps = make(m_plan);
    m_plan->addSeparator();
    settings = make(m_plan, "configure");
    keys = make(m_help, "help-contents");
    about = make(m_help, "help-about");
}

void Actions::setPages(const QList<QAction *> &pages)
{
    qDeleteAll(m_pages);
    m_pages = pages;
    m_view->insertActions(m_pagesEnd, pages);
}

void Actions::renamePages(const QStringList &names)
{
    for (qsizetype i = 0; i < std::min(names.size(), m_pages.size()); ++i)
        m_pages.at(i)->setText(names.at(i));
}

void Actions::setPageActions(const QList<QAction *> &actions)
{
    for (QAction *action : std::as_const(m_pageActions))
        m_edit->removeAction(action);
    m_pageActions = actions;
    m_edit->addActions(actions);
}

void Actions::setLibraryOpen(bool isOpen, bool canEdit)
{
    for (QAction *action : {exportIps, exportTitles, exportMetrics, exportBudget, exportCosts, exportReceipts, print,
                            printPack, printSheets, savePdf, backup, close, find, comparePlans, present})
        action->setEnabled(isOpen);
    for (QAction *action : {importIps, importTitles, importMetrics, importCosts, importReceipts, pasteRows, newWhatIf,
                            goals, caps, settings})
        action->setEnabled(isOpen && canEdit);
    m_export->setEnabled(isOpen);
    m_print->setEnabled(isOpen);
    if (!isOpen) {
        showImported->setEnabled(false);
        undo->setEnabled(false);
        redo->setEnabled(false);
    }
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions = ofWindow() + m_pageActions;
    actions.removeOne(find); // from where they are looked for
    return actions;
}

QList<QAction *> Actions::ofWindow() const
{
    return m_pages + QList<QAction *>{newLibrary,     open,           openReading,     openSample,
                                      importIps,      importTitles,   importMetrics,   importCosts,
                                      importReceipts, showImported,   exportIps,       exportTitles,
                                      exportMetrics,  exportBudget,   exportCosts,     exportReceipts,
                                      print,          printPack,      printSheets,     savePdf,
                                      backup,         restore,        close,           quit,
                                      undo,           redo,           pasteRows,       find,
                                      present,        languageKorean, languageEnglish, themeSystem,
                                      themeLight,     themeDark,      newWhatIf,       comparePlans,
                                      goals,          caps,           settings,        keys,
                                      about};
}

void Actions::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("Recent libraries"));
    m_export->setTitle(tr("Export"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_language->setTitle(tr("Language"));
    m_theme->setTitle(tr("Theme"));
    m_plan->setTitle(tr("&Plan"));
    m_help->setTitle(tr("&Help"));
    newLibrary->setText(tr("New library…"));
    open->setText(tr("Open…"));
    openReading->setText(tr("Open for reading…"));
    openSample->setText(tr("Open the sample library"));
    importIps->setText(tr("Import source IPs…"));
    importTitles->setText(tr("Import titles…"));
    importMetrics->setText(tr("Import metrics…"));
    importCosts->setText(tr("Import costs…"));
    importReceipts->setText(tr("Import receipts…"));
    showImported->setText(tr("Show what was imported"));
    exportIps->setText(tr("Export source IPs…"));
    exportTitles->setText(tr("Export titles…"));
    exportMetrics->setText(tr("Export metrics…"));
    exportBudget->setText(tr("Export budget lines…"));
    exportCosts->setText(tr("Export costs…"));
    exportReceipts->setText(tr("Export receipts…"));
    m_print->setTitle(tr("Print"));
    print->setText(tr("Print the slate summary…"));
    print->setIconText(tr("Print"));
    printPack->setText(tr("Print the board pack…"));
    printSheets->setText(tr("Print one-sheets…"));
    savePdf->setText(tr("Save the summary as PDF…"));
    backup->setText(tr("Back up…"));
    restore->setText(tr("Restore a backup…"));
    close->setText(tr("Close the library"));
    quit->setText(tr("Quit"));
    pasteRows->setText(tr("Paste rows…"));
    find->setText(tr("Search or command"));
    present->setText(tr("Present"));
    languageKorean->setText(QStringLiteral("한국어"));
    languageEnglish->setText(QStringLiteral("English"));
    themeSystem->setText(tr("As the desktop"));
    themeLight->setText(tr("Light"));
    themeDark->setText(tr("Dark"));
    newWhatIf->setText(tr("New what-if plan…"));
    comparePlans->setText(tr("Compare plans"));
    goals->setText(tr("Goals…"));
    caps->setText(tr("Caps…"));
    settings->setText(tr("Library settings…"));
    keys->setText(tr("Keys and first steps"));
    about->setText(tr("About Slateboard"));
}

} // namespace slateboard
