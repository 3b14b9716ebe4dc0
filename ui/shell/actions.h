// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace slateboard {

/// The actions of the window and the menus that hold them. Texts are given in retranslate() only.
class Actions : public QObject {
    Q_OBJECT
public:
    explicit Actions(QMenuBar &bar, QObject *parent = nullptr);

    QAction *newLibrary, *open, *openReading, *openSample, *importIps, *importTitles, *importMetrics, *importCosts,
        *importReceipts, *showImported, *exportIps, *exportTitles, *exportMetrics, *exportBudget, *exportCosts,
        *exportReceipts, *savePdf, *print, *printPack, *printSheets, *backup, *restore, *close, *quit;
    QAction *undo, *redo, *pasteRows, *find;
    QAction *present;
    QAction *languageKorean, *languageEnglish, *themeSystem, *themeLight, *themeDark;
    QAction *newWhatIf, *comparePlans, *settings, *goals, *caps;
    QAction *keys, *about;

    /// The menu of recent files; its entries are the window's.
    [[nodiscard]] QMenu &recentMenu() const { return *m_recent; }
    /// Puts the pages' entries into the View menu and the shown page's own actions into the Edit menu.
    void setPages(const QList<QAction *> &pages);
    /// Gives the pages' entries their names anew.
    void renamePages(const QStringList &names);
    void setPageActions(const QList<QAction *> &actions);
    /// Those that make sense only with an open library, and those that change it.
    void setLibraryOpen(bool open, bool canEdit);
    /// All actions that a person can look for by name, the pages first.
    [[nodiscard]] QList<QAction *> all() const;
    /// The same without the shown page's own.
    [[nodiscard]] QList<QAction *> ofWindow() const;
    void retranslate();

private:
    QAction *make(QMenu *menu, const char *icon = nullptr);
    void fillMenus();

    QMenu *m_file;
    QMenu *m_recent;
    QMenu *m_export;
    QMenu *m_print;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_language;
    QMenu *m_theme;
    QMenu *m_plan;
    QMenu *m_help;
    QAction *m_pagesEnd = nullptr; // the separator behind the pages in the View menu
    QList<QAction *> m_pages;
    QList<QAction *> m_pageActions;
};

} // namespace slateboard
