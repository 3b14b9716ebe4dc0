// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"
#include "app/session/exporttables.h"
#include "app/session/session.h"
#include "ui/theme/theme.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

class QStackedWidget;

namespace slateboard {

class Actions;
class ImportDialog;
class LibraryDeck;
class LibraryOpener;
class NoticeBar;
class Presentation;
class StartPage;
class StatusLine;
class TopBar;
class Workspace;

/// The window: it opens and closes libraries, and shows what its parts report. What a page does is the page's own.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    void openFile(const QString &path);
    /// Follows what others write there.
    void openForReading(const QString &path);
    void setLanguage(Language language);
    void setTheme(ThemeMode mode);

    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); } // null: no library is open
    [[nodiscard]] LibraryDeck *deck() const { return m_deck; }
    [[nodiscard]] Actions &actions() const { return *m_actions; }

signals:
    /// The library's pages stand and their first figures are there.
    void ready();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectActions();
    void connectFileActions();
    void connectViewActions();
    void connectPlanActions();
    void connectReading();
    void sayAbout();
    void openAndSay(const QString &path, const QString &words);
    void open(const QString &path, const QString &words, Access access);
    void showLibrary(std::shared_ptr<Session> session, const QString &words);
    void connectWorkspace();
    void closeLibrary();
    void cancelWork();
    void askNew();
    void askWhereToCreate(const NewLibrary &wanted);
    void askOpen();
    void askOpenForReading();
    void followFile();
    void present();
    void openSample();
    ImportDialog &askImport(std::optional<exchange::ImportKind> kind);
    void takeImported(const QList<IpId> &ips, const QString &list);
    void showImported();
    void askExport(ExportKind kind);
    void exportTable(ExportKind kind, const QString &path);
    void askPdf();
    void printSummary();
    void askBackup();
    void backUp(const QString &path);
    void askRestore();
    void refreshActions();
    void refreshRecent();
    void refreshTitle();
    void refuse(const Error &error);

    Actions *m_actions;
    TopBar *m_topBar;
    QStackedWidget *m_stack;
    StartPage *m_start;
    StatusLine *m_status;
    NoticeBar *m_notice;
    LibraryOpener *m_opener;
    LibraryDeck *m_deck = nullptr;
    std::unique_ptr<Workspace> m_workspace;
    QPointer<Presentation> m_presentation; // while it is on the screen
    QList<IpId> m_imported;                // by the last import of this library
    QString m_importedList;                // its name
};

} // namespace slateboard
