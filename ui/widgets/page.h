// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;

namespace slateboard {

class Workspace;

/// One screen of the window. A page owns its actions; the window puts them into its menus while the page shows.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(Workspace &workspace, QWidget *parent = nullptr) : QWidget(parent), m_workspace(workspace) {}

    [[nodiscard]] virtual QList<QAction *> pageActions() const { return {}; }
    /// Called when the page comes to the front; it may have been stale before.
    virtual void refresh() = 0;

signals:
    /// pageActions() are others now.
    void actionsChanged();

protected:
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }

private:
    Workspace &m_workspace;
};

} // namespace slateboard
