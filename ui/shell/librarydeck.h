// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;

namespace slateboard {

class Navigation;
class Page;
class Workspace;

/// The pages of an open library beside the navigation that chooses among them.
class LibraryDeck : public QWidget {
    Q_OBJECT
public:
    explicit LibraryDeck(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] int count() const;
    [[nodiscard]] int current() const;
    void showPage(int index);
    [[nodiscard]] Page *page(int index) const;
    [[nodiscard]] QStringList pageNames() const; // translated

signals:
    void importIpsRequested();
    void importTitlesRequested();
    void pageChanged(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makePages();

    Workspace &m_workspace;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    QList<Page *> m_pages;
};

} // namespace slateboard
