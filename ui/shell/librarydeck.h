// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

class QStackedWidget;

namespace slateboard {

class LibraryPage;
class Navigation;
class Page;
class Workspace;

/// The pages of an open library beside the navigation that chooses among them. Each page is made when it is first
/// asked for; the others follow once the first figures are there, one at a time, so that the window never stands still.
class LibraryDeck : public QWidget {
    Q_OBJECT
public:
    explicit LibraryDeck(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] int count() const { return pageCount; }
    [[nodiscard]] int current() const { return m_current; }
    void showPage(int index);
    [[nodiscard]] Page *page(int index);
    [[nodiscard]] LibraryPage &library();
    void showLibrary();                          // the page
    void comparePlans();                         // the page, with two plans side by side
    [[nodiscard]] QStringList pageNames() const; // translated

signals:
    void importIpsRequested();
    void importTitlesRequested();
    void importCostsRequested();
    void importReceiptsRequested();
    void pasteRequested();
    void capsRequested();     // to be changed
    void settingsRequested(); // of the library
    void presentationRequested();
    void pageChanged(int index);
    void actionsChanged(int index); // of the page that is shown

protected:
    void changeEvent(QEvent *event) override;

private:
    static constexpr int pageCount = 8;
    [[nodiscard]] Page *make(int index);
    void connectLinks();
    void makeNext();
    void refreshNavigation();

    Workspace &m_workspace;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    std::array<Page *, pageCount> m_pages{}; // null: not made yet
    int m_current = 0;
};

} // namespace slateboard
